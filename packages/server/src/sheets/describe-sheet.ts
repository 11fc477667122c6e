import type { Sheet, SheetSummary } from '@newcharactersheet/contract'
import type { Context } from '../context.ts'
import { filmNames } from './keep-film.ts'
import { thumbnailName, webpName } from './picture-copies.ts'
import { fileUrl, isForOwner, pictureName, signedFileUrl, storagePath } from './sheet-files.ts'
import type { FileRow, SheetRow, SummaryRow } from './sheet-rows.ts'

/** Who looks, and how this server is addressed. */
export type View = {
  baseUrl: string
  signingKey: Buffer
  now: number
  viewerId: string | undefined
}

/** What callers know those files by that are not called after their name. */
const knownFiles: Record<string, string> = {
  [pictureName]: 'original',
  [webpName]: 'webp',
  [thumbnailName]: 'thumbnail',
  ...Object.fromEntries(filmNames.map((name) => [name, 'video'])),
}

export function viewOf(call: {
  context: Context
  baseUrl: string
  caller: { accountId: string } | undefined
}): View {
  const { context, baseUrl, caller } = call
  const { signingKey } = context.secrets
  return { baseUrl, signingKey, now: context.now(), viewerId: caller?.accountId }
}

/** A sheet as its viewer gets it: every field there, null where there is nothing yet. */
export function describeSheet(sheet: SheetRow, view: View): Sheet {
  const { brief, panels, ...summary } = sheet
  return { ...describeSummary(summary, view), brief, panels }
}

/** A sheet as lists give it. */
export function describeSummary(sheet: SummaryRow, view: View): SheetSummary {
  const { accountId, project, folderId, files, ...rest } = sheet
  const isOwner = view.viewerId === accountId
  const urls = urlsOf(sheet, view)
  const { original: accessUrl = null, video: videoAccessUrl = null } = urls
  const picture = files.find(({ name }) => name === pictureName)
  const film = files.find(({ name }) => filmNames.includes(name))
  const isPublic = sheet.visibility === 'public'
  return {
    ...rest,
    ownerUid: accountId,
    image: picture
      ? {
          ...storedAs(sheet.id, picture, isPublic ? accessUrl : null),
          // A picture is stored with its size.
          width: picture.width ?? 0,
          height: picture.height ?? 0,
        }
      : null,
    accessUrl,
    videoAccessUrl,
    // Where somebody keeps a sheet is nobody else's business.
    project: isOwner ? project : null,
    folderId: isOwner ? folderId : null,
    video: film ? storedAs(sheet.id, film, isPublic ? videoAccessUrl : null) : null,
    files: urls,
  }
}

function storedAs(sheetId: string, { name, contentType }: FileRow, publicUrl: string | null) {
  return { storagePath: storagePath(sheetId, name), publicUrl, contentType }
}

function urlsOf({ id, accountId, visibility, files }: SummaryRow, view: View) {
  const urls: Record<string, string> = {}
  for (const { name } of files) {
    if (isForOwner(name) && view.viewerId !== accountId) continue
    urls[knownFiles[name] ?? name.replace(/\.\w+$/, '')] = fileAddress(
      { id, visibility },
      name,
      view,
    )
  }
  return urls
}

/** Where a file is read: a lasting address where anybody may, a signed one where its owner alone may. */
export function fileAddress(
  { id, visibility }: Pick<SummaryRow, 'id' | 'visibility'>,
  name: string,
  view: View,
): string {
  const isSigned = isForOwner(name) || visibility === 'private'
  return isSigned ? signedFileUrl(view, id, name) : fileUrl(view.baseUrl, id, name)
}
