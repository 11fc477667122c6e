import type { Context } from '../context.ts'
import { type Queryable, transaction } from '../platform/database/database.ts'

/**
 * How long bytes nobody names are kept: longer than any upload, and than any work takes from
 * storing its bytes to naming them.
 */
const graceMs = 60 * 60 * 1000

/** At most so many at once; the next sweep is seconds away. */
const mostAtOnce = 200

/**
 * Says that bytes are about to be stored, before they are. From then on the sweep leaves them alone
 * for the time of grace; if it is just removing the same bytes, this waits until it is done.
 */
export async function claimContent(db: Queryable, hash: string): Promise<void> {
  await db.query(
    `INSERT INTO stored_content (hash) VALUES ($1)
     ON CONFLICT (hash) DO UPDATE SET idle_since = now_ms()`,
    [hash],
  )
}

/**
 * Removes bytes that no file has named for the time of grace: those of deleted sheets, and those
 * of work that ended between storing and naming them. Files are removed while their rows are
 * locked, so whoever stores the same bytes meanwhile does so after that.
 */
export async function sweepContent(context: Context): Promise<void> {
  const { rowCount } = await context.db.query(
    'SELECT 1 FROM stored_content WHERE idle_since < now_ms() - $1::bigint LIMIT 1',
    [graceMs],
  )
  if (rowCount === 0) return
  await transaction(context.db, async (db) => {
    const { rows } = await db.query<{ hash: string }>(
      `SELECT hash FROM stored_content WHERE idle_since < now_ms() - $1::bigint
       ORDER BY idle_since LIMIT $2 FOR UPDATE SKIP LOCKED`,
      [graceMs, mostAtOnce],
    )
    const hashes = rows.map(({ hash }) => hash)
    // A statement of its own, after the locks: it sees every file that was named before them.
    const used = await db.query<{ hash: string }>(
      `UPDATE stored_content SET idle_since = NULL WHERE hash = ANY($1)
         AND EXISTS (SELECT FROM sheet_files WHERE content_hash = hash) RETURNING hash`,
      [hashes],
    )
    const stillUsed = new Set(used.rows.map(({ hash }) => hash))
    const unused = hashes.filter((hash) => !stillUsed.has(hash))
    const removed = await removeAll(context, unused)
    await db.query('DELETE FROM stored_content WHERE hash = ANY($1)', [removed])
    // Those that cannot be removed now shall not stand in the way of the others.
    await db.query(
      `UPDATE stored_content SET idle_since = now_ms()
       WHERE hash = ANY($1) AND idle_since IS NOT NULL`,
      [hashes],
    )
  })
}

/** Returns those it could remove. */
async function removeAll(
  { storage, logger }: Context,
  hashes: readonly string[],
): Promise<string[]> {
  const removed: string[] = []
  for (const hash of hashes) {
    try {
      await storage.remove(hash)
      removed.push(hash)
    } catch (error) {
      logger.error({ err: error }, 'stored bytes could not be removed; it will be tried again')
    }
  }
  return removed
}
