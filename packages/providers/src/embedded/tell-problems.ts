import { ProviderError } from '../provider-error.ts'

/** What is told of work that brings nothing. */
export type Problems = { failed: string; late: string; stopped: string }

/** The work's result; what goes wrong is told as any provider tells it. */
export async function tellProblems<Result>(
  work: Promise<Result>,
  signal: AbortSignal,
  { failed, late, stopped }: Problems,
): Promise<Result> {
  try {
    return await work
  } catch (error) {
    if (!signal.aborted) throw new ProviderError('failed', failed, error)
    const { reason } = signal
    const isLate = reason instanceof DOMException && reason.name === 'TimeoutError'
    throw isLate
      ? new ProviderError('timeout', late, reason)
      : new ProviderError('unavailable', stopped, reason)
  }
}
