/** What a page is encoded to. */
export type EncodedPicture = { bytes: Uint8Array<ArrayBuffer>; width: number; height: number }

/** The page in full, the same for the web, and small for lists. */
export type Files = { png: EncodedPicture; webp: EncodedPicture; thumbnail: EncodedPicture }
