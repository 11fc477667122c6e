import type { Claim, Given } from '../idempotency/claims.ts'
import { dropClaims, stillGoingOn, takeClaims } from '../idempotency/claims.ts'
import type { ApiError } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'

/** What work is done once for, and how its caller is answered who does not wait for it. */
export type Once = { claim: Claim; given: Given | undefined }

type Start = { id: string; order: { once?: Once | undefined } }

/** Refuses work that is another's already, by its Idempotency-Key, and keeps the keys of the rest. */
export async function claimStarts<Of extends Start>(
  db: Queryable,
  starts: readonly Of[],
  refused: Map<Of, ApiError>,
): Promise<void> {
  const wanted = starts.flatMap(({ id, order: { once } }) => once && [{ ...once, made: { id } }])
  const taken = await takeClaims(
    db,
    wanted.filter((each) => each !== undefined),
  )
  for (const start of starts) {
    const { once } = start.order
    if (once !== undefined && !taken.has(once.claim)) refused.set(start, stillGoingOn())
  }
}

/** Gives the keys back of work that was refused after all: whoever has one may try again. */
export async function freeClaims<Of extends Start>(
  db: Queryable,
  starts: readonly Of[],
  refused: ReadonlyMap<Of, ApiError>,
): Promise<void> {
  const freed = starts.filter((start) => refused.has(start)).map(({ order }) => order.once?.claim)
  await dropClaims(
    db,
    freed.filter((claim) => claim !== undefined),
  )
}
