import type { PaletteColour, Panel } from '@newcharactersheet/contract'
import { notFound } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import { pictureName } from './sheet-files.ts'

export type StoredSheet = {
  id: string
  accountId: string
  sheetType: 'character' | 'scene'
  visibility: 'public' | 'private'
  status: 'drawing' | 'ready' | 'failed'
  prompt: string
  keywords: string[]
  handle: string | null
  title: string | null
  style: string | null
  model: string
  seed: number
  brief: Record<string, unknown> | null
  panels: Panel[]
  palette: PaletteColour[]
  license: string | null
  remixOf: string | null
  createdAt: number
  updatedAt: number
  project: { id: string; name: string } | null
  picture: { contentType: string; width: number; height: number } | null
}

/**
 * The sheet with this id, or the public one with this handle, as far as the viewer may see it. A
 * private sheet is missing for everyone but its owner.
 */
export async function findSheet(
  db: Queryable,
  idOrHandle: string,
  viewerId: string | undefined,
): Promise<StoredSheet> {
  if (!/^[a-z0-9-]{1,64}$/.test(idOrHandle)) throw notFound('sheet')
  const { rows } = await db.query<StoredSheet>(
    `SELECT sheets.id, sheets.account_id AS "accountId", sheet_type AS "sheetType", visibility,
       status, prompt, keywords, handle, title, style, model, seed, brief, panels, palette, license,
       remix_of AS "remixOf", sheets.created_at AS "createdAt", updated_at AS "updatedAt",
       CASE WHEN projects.id IS NOT NULL
         THEN json_build_object('id', projects.id, 'name', projects.name) END AS project,
       CASE WHEN files.name IS NOT NULL THEN json_build_object('contentType', files.content_type,
         'width', files.width, 'height', files.height) END AS picture
     FROM sheets
     LEFT JOIN projects ON projects.id = project_id
     LEFT JOIN sheet_files AS files ON files.sheet_id = sheets.id AND files.name = $3
     WHERE sheets.id = $1 AND (visibility = 'public' OR sheets.account_id = $2)
       OR handle = $1 AND visibility = 'public'`,
    [idOrHandle, viewerId, pictureName],
  )
  const sheet = rows[0]
  if (sheet === undefined) throw notFound('sheet')
  return sheet
}
