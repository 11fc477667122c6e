import type { Sheet, SheetSummary } from '@newcharactersheet/contract'
import type { Context } from '../context.ts'
import { fileUrl, isForOwner, pictureName, signedFileUrl, storagePath } from './sheet-files.ts'
import type { FileRow, SheetRow, SummaryRow } from './sheet-rows.ts'

/** Who looks, and how this server is addressed. */
export type View = {
  baseUrl: string
  signingKey: Buffer
  now: number
  viewerId: string | undefined
}

/** What callers know the files by that every finished sheet has. */
const knownFiles: Record<string, string> = {
  [pictureName]: 'original',
  'sheet.webp': 'webp',
  'thumbnail.webp': 'thumbnail',
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
  const isPublic = sheet.visibility === 'public'
  const urls = urlsOf(sheet, view)
  const picture = files.find(({ name }) => name === pictureName)
  return {
    ...rest,
    ownerUid: accountId,
    image: picture === undefined ? null : imageOf(sheet.id, picture, isPublic && urls.original),
    accessUrl: urls.original ?? null,
    videoAccessUrl: null,
    // Where somebody keeps a sheet is nobody else's business.
    project: isOwner ? project : null,
    folderId: isOwner ? folderId : null,
    video: null,
    files: urls,
  }
}

function imageOf(
  sheetId: string,
  { name, contentType, width, height }: FileRow,
  publicUrl: string | false | undefined,
): Sheet['image'] {
  return {
    storagePath: storagePath(sheetId, name),
    publicUrl: publicUrl || null,
    contentType,
    // A picture is stored with its size.
    width: width ?? 0,
    height: height ?? 0,
  }
}

/** Lasting where anybody may read a file, signed where its owner alone may. */
function urlsOf({ id, accountId, visibility, files }: SummaryRow, view: View) {
  const urls: Record<string, string> = {}
  for (const { name } of files) {
    const isPrivate = isForOwner(name)
    if (isPrivate && view.viewerId !== accountId) continue
    const isSigned = isPrivate || visibility === 'private'
    const url = isSigned ? signedFileUrl(view, id, name) : fileUrl(view.baseUrl, id, name)
    urls[knownFiles[name] ?? name.replace(/\.\w+$/, '')] = url
  }
  return urls
}
