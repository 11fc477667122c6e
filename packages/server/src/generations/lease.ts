import type { Queryable } from '../platform/database/database.ts'
import type { Moved } from './lifecycle.ts'

/**
 * Says again and again that this process is alive and at work on an attempt. `lost` is aborted when
 * the attempt is no longer ours: cancelled, or given to another worker.
 */
export function keepLease(
  db: Queryable,
  { id, attempt }: Moved,
  leaseMs: number,
): { lost: AbortSignal; stop: () => void } {
  const lost = new AbortController()
  async function renew(): Promise<void> {
    try {
      const { rowCount } = await db.query(
        `UPDATE generations SET lease_until = now_ms() + $3::bigint
         WHERE id = $1 AND attempt = $2 AND state = 'running'`,
        [id, attempt, leaseMs],
      )
      if (rowCount === 0) lost.abort()
    } catch {
      // A database that is away for a moment loses nothing: the next renewal, or the sweep on the
      // other side of the lease, decides.
    }
  }
  const timer = setInterval(() => void renew(), leaseMs / 3)
  timer.unref()
  return { lost: lost.signal, stop: () => clearInterval(timer) }
}
