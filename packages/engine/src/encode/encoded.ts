/** What a page is encoded to. */

export type EncodedPicture = { bytes: Uint8Array<ArrayBuffer>; width: number; height: number }

/** The page in full, the same for the web, and small for lists. */
export type Files = { png: EncodedPicture; webp: EncodedPicture; thumbnail: EncodedPicture }

/** Gives their memory back at once, as soon as they are kept elsewhere: until they are collected, dozens would lie about. */
export function freeFiles(files: Files): void {
  for (const { bytes } of Object.values(files)) bytes.buffer.transfer(0)
}

/** A page in layers, all as PNG: over the paper lie the pictures of its panels, and over them labels. */
export type LayerFiles = {
  /** All of it, as a sheet has it. */
  page: EncodedPicture
  paper: EncodedPicture
  labels: EncodedPicture
  /** By their panels; in pixels from the page's upper left corner, lowest first. */
  cutOuts: (EncodedPicture & { id: string; x: number; y: number })[]
}

/** A film, and its first frame to be shown before it plays. */
export type FilmFiles = { film: EncodedPicture; poster: EncodedPicture }

/** A page to print. */
export type PrintFiles = { pdf: { bytes: Uint8Array<ArrayBuffer> } }
