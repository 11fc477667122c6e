/** Smaller copies of a finished picture. */
import { sharp } from '../sharp.ts'

/** A WebP of a PNG, `width` pixels wide, proportions kept; quality 0–100. */
export async function webpOfPng(png: Uint8Array, width: number, quality = 86): Promise<Buffer> {
  return sharp(png).resize(width).webp({ quality }).toBuffer()
}
