/** What somebody has said: plain data. */

/** The fifteen shapes that most faces made for speaking know, by their usual names. */
export type VisemeName =
  | 'sil'
  | 'PP'
  | 'FF'
  | 'TH'
  | 'DD'
  | 'kk'
  | 'CH'
  | 'SS'
  | 'nn'
  | 'RR'
  | 'aa'
  | 'E'
  | 'ih'
  | 'oh'
  | 'ou'

/** A shape, and when the mouth begins to make it, in seconds. It lasts until the next. */
export type Viseme = { at: number; viseme: VisemeName }

export type LineFormat = 'wav' | 'ogg' | 'mp3'

export type Line = {
  bytes: Uint8Array<ArrayBuffer>
  contentType: string
  seconds: number
  /** A code such as 'en': what it was taken for. */
  language: string
  visemes: Viseme[]
}
