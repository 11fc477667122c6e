/**
 * What a page is laid on. A canvas only notes what is to be drawn, and draws when it is read: on new pixels, after those of
 * the time before. So it is read once, at the end, and its pixels are given back before the page is encoded.
 */
import type { Canvas } from '@napi-rs/canvas'
import type { Picture } from '../render/picture.ts'
import { freeCanvas } from './painter.ts'

/** The pixels of a page, to be read from its upper edge down. Nothing of it shows what lies behind. */
export type Paper = {
  width: number
  height: number
  /** RGBA of some rows, good until others are read. */
  readRows: (first: number, count: number) => Uint8ClampedArray
  /** The page is read. */
  free: () => void
}

export function paperOf(canvas: Canvas): Paper {
  const { width, height } = canvas
  const context = canvas.getContext('2d')
  let rows: Uint8ClampedArray = new Uint8ClampedArray(0)
  const forget = () => rows.buffer instanceof ArrayBuffer && rows.buffer.transfer(0)
  return {
    width,
    height,
    readRows(first, count) {
      forget()
      rows = context.getImageData(0, first, width, count).data
      return rows
    },
    free() {
      forget()
      freeCanvas(canvas)
    },
  }
}

/** A picture that is there already, as what a page is read from. */
export function paperOfPicture({ width, height, data }: Picture): Paper {
  return {
    width,
    height,
    readRows: (first, count) => data.subarray(4 * width * first, 4 * width * (first + count)),
    free() {
      if (data.buffer instanceof ArrayBuffer) data.buffer.transfer(0)
    },
  }
}
