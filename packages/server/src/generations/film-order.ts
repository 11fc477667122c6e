import { filmLines, filmPrice } from '@newcharactersheet/contract'
import { ApiError } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import { type CastSheet, findCast } from '../sheets/cast.ts'
import type { FilmModel } from './models.ts'

/** What a film is asked for with, as far as it decides the price. */
export type FilmLength = { lines: number; seconds: number; credits: number }

/** A film within what its model can do: a length beyond that is clamped, a resolution refused. */
export function measureFilm(
  { film }: FilmModel,
  asked: { resolution: string; durationSeconds: number },
): FilmLength {
  const resolution = asked.resolution.toLowerCase()
  const seconds = Math.min(
    Math.max(asked.durationSeconds, film.shortestSeconds),
    film.longestSeconds,
  )
  const credits = filmPrice(resolution, seconds)
  const lines = filmLines[resolution]
  if (credits === undefined || lines === undefined || !film.resolutions.includes(resolution)) {
    const message = `must be one of ${film.resolutions.join(', ')}`
    throw new ApiError('INVALID_REQUEST', `The request is not valid: resolution ${message}`, {
      fields: [{ path: 'resolution', message }],
    })
  }
  return { lines, seconds, credits }
}

/** The sheets a film is made from. */
export type FilmSources = {
  sheetIds?: readonly string[] | undefined
  sceneIds?: readonly string[] | undefined
  firstImageId?: string | undefined
  lastImageId?: string | undefined
}

/**
 * Finds the sheets a film is made from, scenes first, and with them the one the film becomes a file
 * of: the first that is the caller's own. Nobody's else is written to.
 */
export async function findSources(
  db: Queryable,
  { sheetIds = [], sceneIds = [], firstImageId, lastImageId }: FilmSources,
  accountId: string,
): Promise<{ home: CastSheet | undefined }> {
  const frames = [firstImageId, lastImageId].filter((id) => id !== undefined)
  const named = await findCast(db, [...sceneIds, ...sheetIds, ...frames], accountId)
  return { home: named.find((sheet) => sheet.accountId === accountId) }
}
