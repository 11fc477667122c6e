import {
  type CastMember,
  type EncodedPicture,
  ProviderError,
  type SpokenLine,
} from '@newcharactersheet/providers'
import type { Context } from '../context.ts'
import { openCast } from '../sheets/cast.ts'
import { keepFilm } from '../sheets/keep-film.ts'
import { readFile } from '../sheets/read-file.ts'
import { openProgress } from './note-progress.ts'
import type { FilmRequest, Frame } from './request.ts'
import type { Order, Work } from './work.ts'

/** What is kept of a film beside its file, to answer whoever asks for it later. */
export type FilmResult = {
  file: string
  /** Missing in what was kept when all films were MP4. */
  contentType?: string
  text: string | undefined
  sourceUri: string | undefined
}

export const makeFilm: Work<FilmRequest> = async (context, order, signal) => {
  const { films } = context
  if (films === undefined) throw new ProviderError('unavailable', 'Nothing here makes films')
  const { id, sheetId, accountId, request } = order
  const { prompt, seed, width, height, durationSeconds, format = usualFormat } = request
  const [cast, scenes, firstFrame, lastFrame, references] = await Promise.all([
    openCast(context, request.sheetIds, accountId),
    openCast(context, scenesOf(request), accountId),
    readFrame(context, order, request.firstFrame),
    readFrame(context, order, request.lastFrame),
    Promise.all(request.references.map((file) => readFrame(context, order, { file }))),
  ])
  const note = openProgress(context.db, order)
  const speech = await speak(context, { request, speaker: cast[0] }, signal)
  const film = await films.makeVideo(
    {
      ...{ prompt, seed, width, height, durationSeconds, format },
      ...{ cast, scenes, firstFrame, lastFrame },
      references: references.filter((picture) => picture !== undefined),
      onProgress: (share) => void note(share),
      ...(speech && { speech }),
    },
    signal,
  )
  const { bytes, contentType, title, text, sourceUri } = film
  const content = await context.storage.put(bytes, signal)
  const poster = film.poster && (await storePoster(context, film.poster, signal))
  const size = { width: film.width, height: film.height }
  return async (db) => {
    const kept = { id, format, content, contentType, title, poster, ...size }
    const file = await keepFilm(db, sheetId, kept)
    return { file, contentType, text, sourceUri } satisfies FilmResult
  }
}

const usualFormat = 'mp4'

async function storePoster(
  { storage }: Context,
  { bytes, width, height }: EncodedPicture,
  signal: AbortSignal,
) {
  return { content: await storage.put(bytes, signal), width, height }
}

/** What is said in the film, by the first of its cast. */
async function speak(
  { voices }: Context,
  { request, speaker }: { request: FilmRequest; speaker: CastMember | undefined },
  signal: AbortSignal,
): Promise<SpokenLine | undefined> {
  const { speak: text, seed } = request
  if (text === undefined || speaker === undefined) return undefined
  if (voices === undefined) throw new ProviderError('unavailable', 'Nothing here speaks')
  return voices.say({ text, voice: undefined, format: 'ogg', seed, speaker }, signal)
}

/** Sheets that are the first or last frame say what is to be seen, as scenes do. */
function scenesOf({ sceneIds, firstFrame, lastFrame }: FilmRequest): string[] {
  const frames = [firstFrame, lastFrame]
  return [
    ...sceneIds,
    ...frames.flatMap((frame) => (frame && 'sheetId' in frame ? [frame.sheetId] : [])),
  ]
}

async function readFrame(
  context: Context,
  { sheetId, accountId }: Order,
  frame: Frame | undefined,
): Promise<Uint8Array | undefined> {
  if (frame === undefined) return undefined
  if ('file' in frame) return (await readFile(context, { sheetId, name: frame.file })).bytes
  const [sheet] = await openCast(context, [frame.sheetId], accountId)
  return sheet?.readPicture()
}
