/** What a page is laid on: one canvas is used again from page to page, since memory that was never touched is dear. */
import { type Canvas, createCanvas } from '@napi-rs/canvas'
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

let spare: Canvas | undefined

/** A blank canvas. */
export function takeCanvas(width: number, height: number): Canvas {
  const known = spare
  spare = undefined
  if (known?.width === width && known.height === height) {
    known.getContext('2d').reset()
    return known
  }
  if (known) freeCanvas(known)
  return createCanvas(width, height)
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
      if (spare) freeCanvas(spare)
      spare = canvas
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
