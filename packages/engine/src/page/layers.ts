/** A page in layers: its pictures lie over the paper, each apart from the others. */
import type { Picture } from '../render/picture.ts'
import { type CutOut, cutOut } from './cut-out.ts'
import {
  beginPage,
  type OpenPage,
  openCanvas,
  type PageText,
  paintingOn,
  takePicture,
} from './page.ts'
import { noteLines, type WrittenLine } from './text.ts'

/** Laid on each other in this order they are the page. */
export type Layers = {
  /** The whole page without pictures. */
  paper: Picture
  cutOuts: CutOut[]
  /** As large as the page and transparent, but for what is drawn over pictures. */
  labels: Picture
}

/** The same as a page, whose pictures are not put on it. Where there is something to note lines in, they are not drawn. */
export function openLayers(text: PageText, size: number, lines?: WrittenLine[]): OpenPage<Layers> {
  const [paper, labels] = [openCanvas(text.layout, size), openCanvas(text.layout, size)]
  const painter = paintingOn(paper, text, size)
  if (lines !== undefined)
    for (const canvas of [paper, labels]) noteLines(canvas.getContext('2d'), lines)
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
    finish: () => ({ paper: takePicture(paper), cutOuts, labels: takePicture(labels) }),
  }
}
