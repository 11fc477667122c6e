import type { ErrorCode } from '../../../packages/contract/src/index.ts'
import type { Ask } from './ask.ts'
import type { World } from './world.ts'

/** Makes what a call needs, and says how to make the call. */
export type Prepare = (world: World) => Ask | Promise<Ask>

/** How each answer of a call can be brought about. */
export type Scenario = {
  /** The answers that are no refusals, by their status. */
  answers: Record<number, Prepare>
  /** Refusals only this call can tell how to get; the usual ones come of themselves. */
  errors?: Partial<Record<ErrorCode, Prepare>>
  /** What cannot be brought about here, and why. */
  never?: Partial<Record<ErrorCode | number, string>>
}

export type Scenarios = Record<string, Scenario>
