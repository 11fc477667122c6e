import type { Sheet } from '@newcharactersheet/contract'
import type { StoredSheet } from './find-sheet.ts'
import { fileUrl, pictureName, signedFileUrl, storagePath } from './sheet-files.ts'

export type View = {
  baseUrl: string
  signingKey: Buffer
  now: number
  viewerId: string | undefined
}

/** A sheet as its viewer gets it: every field there, null where there is nothing yet. */
export function describeSheet(sheet: StoredSheet, view: View): Sheet {
  const { accountId, picture, project, ...rest } = sheet
  const isOwner = view.viewerId === accountId
  const lastingUrl = fileUrl(view.baseUrl, sheet.id, pictureName)
  const isPublic = sheet.visibility === 'public'
  const accessUrl = isPublic ? lastingUrl : signedFileUrl(view, sheet.id, pictureName)
  return {
    ...rest,
    ownerUid: accountId,
    image: picture && {
      storagePath: storagePath(sheet.id, pictureName),
      publicUrl: isPublic ? lastingUrl : null,
      ...picture,
    },
    accessUrl: picture && accessUrl,
    videoAccessUrl: null,
    // Where somebody keeps a sheet is nobody else's business.
    project: isOwner ? project : null,
    folderId: null,
    viewerHasLiked: false,
    likes: 0,
    video: null,
    files: picture ? { original: accessUrl } : {},
  }
}
