import type { Context } from '../context.ts'
import { ApiError } from '../platform/api-error.ts'
import type { Outcome } from './outcomes.ts'

/** The end of a generation, if it comes while its caller is ready to wait. */
export async function awaitOutcome(
  { outcomes }: Context,
  generationId: string,
  { seconds, hungUp }: { seconds: number; hungUp: AbortSignal },
): Promise<Outcome | undefined> {
  if (seconds === 0) return undefined
  const patience = AbortSignal.timeout(seconds * 1_000)
  return outcomes.wait(generationId, AbortSignal.any([patience, hungUp]))
}

/** Tells a caller who waited that the work brought nothing. */
export function refuseFailed({ state, errorCode, errorMessage }: Outcome): void {
  if (state === 'canceled') throw new ApiError('WRONG_STATE', 'The job was cancelled')
  if (state === 'failed')
    throw new ApiError(errorCode ?? 'INTERNAL', errorMessage ?? 'The work could not be done')
}
