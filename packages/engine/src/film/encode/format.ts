/** What all files of films have in common. Loads nothing. */

export type FilmFormat = {
  /** Pixels, even. */
  width: number
  height: number
  framesPerSecond: number
}

/** Seconds between pictures that need none before them: how finely a player can jump. */
export const keyEvery = 2

/** What the planes were made by: see planes.ts. */
export const colorSpace = {
  primaries: 'bt709',
  transfer: 'bt709',
  matrix: 'bt709',
  fullRange: false,
} as const
