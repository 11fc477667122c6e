import { ApiError } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import type { FilmResult } from './make-film.ts'

export type FilmJob = {
  id: string
  sheetId: string
  provider: string
  model: string
  /** Null until the film is there. */
  result: FilmResult | null
  visibility: 'public' | 'private'
}

/** A film that was ordered, for whoever ordered it. A film deleted with its sheet is missing. */
export async function findFilm(
  db: Queryable,
  { id, accountId }: { id: string; accountId: string },
): Promise<FilmJob> {
  const { rows } = await db.query<FilmJob>(
    `SELECT generations.id, sheet_id AS "sheetId", provider, generations.model, result, visibility
     FROM generations JOIN sheets ON sheets.id = sheet_id
     WHERE generations.id = $1 AND generations.account_id = $2 AND kind = 'video'`,
    [id, accountId],
  )
  const film = rows[0]
  if (film === undefined) throw new ApiError('NOT_FOUND', `There is no job ${id}`)
  return film
}
