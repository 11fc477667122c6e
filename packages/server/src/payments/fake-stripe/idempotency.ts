import { FakeStripeError } from './stripe-error.ts'

export type Answer = { status: number; body: object }

type Kept = { fingerprint: string; answer: Answer; at: number }

const keptSeconds = 24 * 60 * 60

/**
 * Answers a request with an Idempotency-Key once: the same again gets the same answer, another
 * request with that key is refused. A request that was wrong in itself is not remembered.
 */
export function openIdempotency(now: () => number) {
  const kept = new Map<string, Kept>()

  function answerOnce(
    { key, fingerprint }: { key: string | undefined; fingerprint: string },
    run: () => Answer,
  ): Answer & { isReplayed: boolean } {
    const found = key === undefined ? undefined : kept.get(key)
    if (found !== undefined && found.at + keptSeconds > now()) {
      if (found.fingerprint === fingerprint) return { ...found.answer, isReplayed: true }
      throw new FakeStripeError(400, {
        type: 'idempotency_error',
        message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
      })
    }
    const answer = run()
    if (key !== undefined) kept.set(key, { fingerprint, answer, at: now() })
    return { ...answer, isReplayed: false }
  }

  return { answerOnce }
}
