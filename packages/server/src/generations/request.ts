import type { JobKind, PageLayout } from '@newcharactersheet/contract'

/**
 * What work needs beyond its sheet's row, as it is kept with its generation. Pictures of the
 * caller's are files of the sheet and go by their names.
 */
export type SheetRequest = {
  kind: 'sheet'
  references: readonly string[]
  /** Square when missing, as it is in what was asked for before there were others. */
  layout?: PageLayout
}

export type SceneRequest = {
  kind: 'scene'
  width: number
  height: number
  sheetIds: readonly string[]
  /** A picture when missing, as it is in what was asked for before there were others. */
  outputMode?: 'picture' | 'lineup'
}

export type FilmRequest = {
  kind: 'video'
  prompt: string | undefined
  seed: number
  width: number
  height: number
  durationSeconds: number
  sheetIds: readonly string[]
  sceneIds: readonly string[]
  /** A sheet whose picture the frame is, or a file of the film's own sheet. */
  firstFrame: Frame | undefined
  lastFrame: Frame | undefined
  references: readonly string[]
  /** What the first of the sheets says. */
  speak?: string
  /** MP4 when missing, as it is in what was asked for before there were others. */
  format?: string
}

export type AudioRequest = {
  kind: 'audio'
  text: string
  voice: string | undefined
  format: string
  /** Who speaks. */
  sheetId: string
}

export type MeshRequest = { kind: 'mesh'; format: string; sheetId: string }

export type Frame = { sheetId: string } | { file: string }

export type Request = SheetRequest | SceneRequest | FilmRequest | AudioRequest | MeshRequest

/** The names of the files a request came with. */
export function filesOf(request: Request): string[] {
  if (request.kind === 'sheet') return [...request.references]
  if (request.kind !== 'video') return []
  const frames = [request.firstFrame, request.lastFrame]
  const inline = frames.flatMap((frame) => (frame && 'file' in frame ? [frame.file] : []))
  return [...inline, ...request.references]
}

/** What a request of each kind is called on the account's bill. */
export const descriptions: Readonly<Record<JobKind, string>> = {
  sheet: 'Character sheet',
  scene: 'Scene',
  video: 'Film',
  audio: 'Spoken line',
  mesh: 'Mesh',
}
