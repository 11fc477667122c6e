import type { Queryable } from '../platform/database/database.ts'

/** Notes that a key was used. It returns at once: no call waits for a write. */
export type NoteUse = (db: Queryable, keyId: string) => void

/** Keys that are used while others are being noted are noted next, all together. */
export function openUseNotes(): NoteUse {
  const used = new Set<string>()
  let isWriting = false

  async function writeAll(db: Queryable): Promise<void> {
    if (isWriting) return
    isWriting = true
    try {
      while (used.size > 0) {
        const keyIds = [...used]
        used.clear()
        await write(db, keyIds)
      }
    } finally {
      isWriting = false
    }
  }

  return (db, keyId) => {
    used.add(keyId)
    // A key whose use could not be noted is found to want it the next time it is looked up.
    writeAll(db).catch(() => undefined)
  }
}

/** To the minute. Who holds a key's row at that moment notes it as well, or ends it. */
async function write(db: Queryable, keyIds: readonly string[]): Promise<void> {
  await db.query({
    name: 'note the use of keys',
    text: `UPDATE api_keys SET last_used_at = now_ms() WHERE id IN (
       SELECT id FROM api_keys WHERE id = ANY($1)
         AND (last_used_at IS NULL OR last_used_at < now_ms() - 60000)
       FOR NO KEY UPDATE SKIP LOCKED)`,
    values: [keyIds],
  })
}
