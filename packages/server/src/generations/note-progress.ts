import type { Queryable } from '../platform/database/database.ts'
import type { Order } from './work.ts'

/** Sooner than this after the last nothing is noted: who watches looks once a second. */
const pauseMs = 500
/** Smaller steps are not worth a statement. */
const step = 0.1

/** Notes how much of an attempt is done, now and then: ten times at most. */
export function openProgress(
  db: Queryable,
  { id, attempt }: Pick<Order, 'id' | 'attempt'>,
  now = () => performance.now(),
): (share: number) => Promise<void> {
  let last = { share: 0, at: now() }
  return async (share) => {
    if (share - last.share < step || now() - last.at < pauseMs) return
    last = { share, at: now() }
    try {
      await db.query(
        `UPDATE generations SET progress = $3 WHERE id = $1 AND attempt = $2 AND state = 'running'`,
        [id, attempt, share],
      )
    } catch {
      // It is for those who watch only: the work goes on without.
    }
  }
}
