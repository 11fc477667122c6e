/** A page in layers: its pictures lie over the paper, each apart from the others. */
import type { Canvas } from '@napi-rs/canvas'
import type { Picture } from '../render/picture.ts'
import { type CutOut, cutOut } from './cut-out.ts'
import { beginPage, type OpenPage, openCanvas, type PageText, paintingOn } from './page.ts'
import { freeCanvas } from './painter.ts'
import { type Paper, paperOf } from './paper.ts'
import { drawLines, noteLines, type WrittenLine } from './text.ts'

/** Laid on each other in this order they are the page. */
export type Layers = {
  /** The whole page without pictures. */
  paper: Paper
  cutOuts: CutOut[]
  /** As large as the page and transparent, but for what is drawn over pictures. */
  labels: Picture
}

/** The same as a page, whose pictures are not put on it. Where there is something to note lines in, they are not drawn. */
export function openLayers(text: PageText, size: number, lines?: WrittenLine[]): OpenPage<Layers> {
  const [paper, labels] = [openCanvas(text.layout, size), openCanvas(text.layout, size)]
  const painter = paintingOn(paper, text, size)
  const contexts = [paper, labels].map((canvas) => canvas.getContext('2d'))
  if (lines !== undefined) for (const context of contexts) noteLines(context, lines)
  const { scale } = painter
  const { width, height } = paper
  const cutOuts: CutOut[] = []
  const laying = beginPage(text, {
    ...painter,
    over: labels.getContext('2d'),
    show({ id, picture }, x, y, outline) {
      const corner = { x: Math.round(x * scale), y: Math.round(y * scale) }
      const shown = cutOut(id, picture, corner, { width, height, scale, outline })
      if (shown !== undefined) cutOuts.push(shown)
    },
  })
  return {
    ...laying,
    finish() {
      // The canvas may be that of another page next.
      for (const context of contexts) drawLines(context)
      return { paper: paperOf(paper), cutOuts, labels: takePicture(labels) }
    },
  }
}

/** What is on a canvas, which is no good afterwards. */
function takePicture(canvas: Canvas): Picture {
  const { width, height } = canvas
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
  freeCanvas(canvas)
  return { width, height, data }
}
