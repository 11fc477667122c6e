/** What is ordered from the thread of crafts, and what it tells. All of it is plain data. */
import type { Design } from '../design/design.ts'
import type { Line, LineFormat } from '../voice/line.ts'
import type { VoiceName } from '../voice/voice.ts'

/** Who it is, as far as it has been designed; else their words and seed. */
export type Who = { design: Design | undefined; prompt: string; seed: number }

/** A line somebody says, in a voice of their own unless one is named. */
export type LineCraft = {
  kind: 'line'
  who: Who
  text: string
  voice: VoiceName | undefined
  format: LineFormat
}

/** A 3D file of somebody. */
export type MeshCraft = { kind: 'mesh'; who: Who; format: 'glb' | 'vrm' }

export type MeshFile = { bytes: Uint8Array<ArrayBuffer>; contentType: string }

export type CraftOrder = LineCraft | MeshCraft

export type MadeOf<Kind extends CraftOrder> = Kind extends LineCraft
  ? Line
  : Kind extends MeshCraft
    ? MeshFile
    : never

export type CraftTidings =
  | { kind: 'share'; share: number }
  | { kind: 'made'; made: MadeOf<CraftOrder> }
  | { kind: 'failed'; error: unknown }
