import { type Database, transaction } from '../../platform/database/database.ts'

const mostAtOnce = 2_000

/**
 * Counts the words of sheets that were listed or taken back since the last time, some at once. One
 * node does it at a time. Returns whether there was anything to count.
 */
export async function countWords(db: Database): Promise<boolean> {
  const { rows } = await db.query<{ isAny: boolean }>(
    'SELECT EXISTS (SELECT FROM sheet_word_changes) AS "isAny"',
  )
  if (rows[0]?.isAny !== true) return false
  return transaction(db, async (db) => {
    const lock = await db.query<{ isOurs: boolean }>(
      `SELECT pg_try_advisory_xact_lock(hashtextextended('sheet_words', 0)) AS "isOurs"`,
    )
    if (lock.rows[0]?.isOurs !== true) return false
    const { rows } = await db.query<{ taken: number }>(
      `WITH taken AS (
         DELETE FROM sheet_word_changes
         WHERE id IN (SELECT id FROM sheet_word_changes ORDER BY id LIMIT $1)
         RETURNING gone, come
       ), each AS (
         SELECT unnest(tsvector_to_array(gone)) AS word, -1 AS change FROM taken
         UNION ALL SELECT unnest(tsvector_to_array(come)), 1 FROM taken
       ), counted AS (
         INSERT INTO sheet_words AS known (word, sheets)
         SELECT word, sum(change) FROM each
         -- Pairs of signs are shorter.
         WHERE length(word) >= 3
         GROUP BY word HAVING sum(change) <> 0
         ON CONFLICT (word) DO UPDATE SET sheets = known.sheets + excluded.sheets
       )
       SELECT count(*)::integer AS taken FROM taken`,
      [mostAtOnce],
    )
    await db.query('DELETE FROM sheet_words WHERE sheets <= 0')
    return (rows[0]?.taken ?? 0) > 0
  })
}
