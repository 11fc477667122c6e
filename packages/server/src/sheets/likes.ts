import { notFound } from '../platform/api-error.ts'
import { type Database, type Queryable, transaction } from '../platform/database/database.ts'
import type { PageRequest } from '../platform/http/page.ts'
import { isNamed, isSeen } from './sheet-rows.ts'

/** A sheet, as named by somebody who looks at it. */
export type SeenSheet = { idOrHandle: string; viewerId: string }

type Likes = { id: string; likes: number; viewerHasLiked: boolean }

/** Likes a sheet the viewer may see. The second time nothing changes. */
export async function likeSheet(db: Database, sheet: SeenSheet): Promise<Likes> {
  return change(db, sheet, async (db, id) => {
    await db.query(
      `WITH added AS (
         INSERT INTO sheet_likes (sheet_id, account_id) VALUES ($1, $2)
         ON CONFLICT DO NOTHING RETURNING sheet_id
       )
       INSERT INTO sheet_like_counts AS counts (sheet_id, likes) SELECT sheet_id, 1 FROM added
       ON CONFLICT (sheet_id) DO UPDATE SET likes = counts.likes + 1`,
      [id, sheet.viewerId],
    )
    return true
  })
}

/** Takes a like back. Where there is none, nothing changes. */
export async function unlikeSheet(db: Database, sheet: SeenSheet): Promise<Likes> {
  return change(db, sheet, async (db, id) => {
    await db.query(
      `WITH removed AS (
         DELETE FROM sheet_likes WHERE sheet_id = $1 AND account_id = $2 RETURNING sheet_id
       )
       UPDATE sheet_like_counts SET likes = likes - 1
       FROM removed WHERE sheet_like_counts.sheet_id = removed.sheet_id`,
      [id, sheet.viewerId],
    )
    return false
  })
}

/** The sheets an account likes and may see, by their ids. */
export async function listLikes(
  db: Queryable,
  accountId: string,
  { limit, after }: PageRequest,
): Promise<{ sheetId: string; likedAt: number }[]> {
  const { rows } = await db.query<{ sheetId: string; likedAt: number }>(
    `SELECT sheet_id AS "sheetId", sheet_likes.created_at AS "likedAt"
     FROM sheet_likes JOIN sheets ON sheets.id = sheet_id
     WHERE sheet_likes.account_id = $1 AND ${isSeen} AND ($2::text IS NULL OR sheet_id > $2)
     ORDER BY sheet_id LIMIT $3`,
    [accountId, after?.id, limit],
  )
  return rows
}

/** Takes back some likes of an account that goes, and says how many. Call it in a transaction. */
export async function removeSomeLikes(
  db: Queryable,
  { accountId, most }: { accountId: string; most: number },
): Promise<number> {
  // The sheets first and in this order, as those who delete them lock them: otherwise two who change
  // many would wait for each other in a circle.
  const liked = await db.query<{ id: string }>(
    `SELECT sheets.id FROM sheet_likes JOIN sheets ON sheets.id = sheet_id
     WHERE sheet_likes.account_id = $1 ORDER BY sheets.id LIMIT $2 FOR KEY SHARE OF sheets`,
    [accountId, most],
  )
  const removed = await db.query<{ id: string }>(
    `DELETE FROM sheet_likes WHERE account_id = $1 AND sheet_id = ANY($2)
     RETURNING sheet_id AS id`,
    [accountId, liked.rows.map(({ id }) => id)],
  )
  await db.query(
    `UPDATE sheet_like_counts SET likes = likes - 1 WHERE sheet_id IN (
       SELECT sheet_id FROM sheet_like_counts WHERE sheet_id = ANY($1)
       ORDER BY sheet_id FOR NO KEY UPDATE
     )`,
    [removed.rows.map(({ id }) => id)],
  )
  return removed.rows.length
}

async function change(
  db: Database,
  { idOrHandle, viewerId }: SeenSheet,
  make: (db: Queryable, sheetId: string) => Promise<boolean>,
): Promise<Likes> {
  return transaction(db, async (db) => {
    // Kept until the transaction ends: it is not deleted in between.
    const seen = await db.query<{ id: string }>(
      `SELECT id FROM sheets WHERE ${isNamed} AND ${isSeen} FOR KEY SHARE`,
      [viewerId, idOrHandle],
    )
    const id = seen.rows[0]?.id
    if (id === undefined) throw notFound('sheet')
    const viewerHasLiked = await make(db, id)
    const { rows } = await db.query<{ likes: number }>(
      'SELECT likes FROM sheet_like_counts WHERE sheet_id = $1',
      [id],
    )
    return { id, likes: rows[0]?.likes ?? 0, viewerHasLiked }
  })
}
