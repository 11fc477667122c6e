/** What drawing threads are asked for, and what they give. All of it is plain data. */
import type { Brief } from '../brief/brief.ts'
import type { Design } from '../design/design.ts'
import type { Files } from '../encode/files.ts'
import type { Layout } from '../page/layout.ts'
import type { PaddedPicture } from '../page/padded-picture.ts'
import type { Panel } from '../page/panel.ts'
import type { FigurePlan, SheetPlan, ThingPlan } from '../sheet/sheet-plan.ts'
import type { Shot } from '../sheet/shot.ts'
import type { Stage } from '../sheet/stage.ts'

/** A design, and what a thread knows its built figure by: designs of one key are the same. */
export type KeyedDesign = { key: string; design: Design }

export type Words = {
  prompt: string
  style: string | undefined
  seed: number
  references: readonly Uint8Array[]
}

type Jobs = {
  /** Nothing: it is there. */
  ready: { asks: object; gives: undefined }
  /** A small frame, so that the next one is quick. */
  warm: { asks: object; gives: undefined }
  design: { asks: Words; gives: KeyedDesign & { brief: Brief } }
  /** The figure alone, for whoever has nothing better to do: pictures of it will follow. */
  build: { asks: KeyedDesign; gives: undefined }
  plan: { asks: KeyedDesign & { size: number }; gives: FigurePlan }
  things: { asks: KeyedDesign & { size: number; layout: Layout }; gives: ThingPlan }
  shot: { asks: KeyedDesign & { size: number; shot: Shot; stage: Stage }; gives: PaddedPicture }
  page: {
    asks: { design: Design; size: number; plan: SheetPlan; pictures: readonly PaddedPicture[] }
    gives: { files: Files; panels: Panel[] }
  }
}

export type JobKind = keyof Jobs
export type Asked<Kind extends JobKind> = Jobs[Kind]['asks']
export type Given<Kind extends JobKind> = Jobs[Kind]['gives']
export type Job<Kind extends JobKind = JobKind> = {
  [Each in Kind]: { kind: Each } & Asked<Each>
}[Kind]

/** What a stage of a sheet took in one thread, in milliseconds. */
export type Spent = { stage: Stage; wallMs: number; cpuMs: number }

/** A thread does one job at a time, so an answer needs no name. */
export type Answer = { spent: Spent[] } & ({ given: Given<JobKind> } | { error: unknown })
