import type { PaletteColour, Panel } from '@newcharactersheet/contract'

/** A sheet as the database gives it to one viewer, as far as lists need it. */
export type SummaryRow = {
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
  palette: PaletteColour[]
  license: string | null
  remixOf: string | null
  createdAt: number
  updatedAt: number
  project: { id: string; name: string } | null
  folderId: string | null
  likes: number
  viewerHasLiked: boolean
  files: FileRow[]
}

export type FileRow = {
  name: string
  contentType: string
  width: number | null
  height: number | null
}

export type SheetRow = SummaryRow & {
  brief: Record<string, unknown> | null
  panels: Panel[]
}

/** What to select from `sheets` for a summary. `$1` must be the viewer's id, or null. */
export const summaryColumns = `sheets.id, sheets.account_id AS "accountId",
  sheet_type AS "sheetType", visibility, status, prompt, keywords, handle, title, style, model,
  seed, palette, license, remix_of AS "remixOf", sheets.created_at AS "createdAt",
  updated_at AS "updatedAt", folder_id AS "folderId",
  (SELECT json_build_object('id', projects.id, 'name', projects.name)
    FROM projects WHERE projects.id = sheets.project_id) AS project,
  coalesce((SELECT likes FROM sheet_like_counts WHERE sheet_id = sheets.id), 0) AS likes,
  EXISTS (SELECT FROM sheet_likes
    WHERE sheet_id = sheets.id AND sheet_likes.account_id = $1) AS "viewerHasLiked",
  coalesce((SELECT json_agg(json_build_object('name', name, 'contentType', content_type,
    'width', width, 'height', height) ORDER BY name)
    FROM sheet_files WHERE sheet_id = sheets.id), '[]') AS files`

/** The same for a whole sheet. */
export const sheetColumns = `${summaryColumns}, brief, panels`

/** Whether a sheet is the one that `$2` names by its id, or by its handle if it is public. */
export const isNamed = `(sheets.id = $2 OR handle = $2 AND visibility = 'public')`

/** Whether the viewer `$1` may see a sheet. */
export const isSeen = `(visibility = 'public' OR sheets.account_id = $1)`
