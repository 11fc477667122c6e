/** Figure + camera + look → Picture: how a character is turned into pixels. */

/** RGBA, 4 bytes a pixel, not premultiplied; where nothing is drawn it is transparent. */
export type Picture = { width: number; height: number; data: Uint8ClampedArray }
