/** The second half of a team: paints what is sketched, lays it on its page and makes the files. */
import type { Files, LayerFiles, PrintFiles } from '../encode/encoded.ts'
import { encodeFiles } from '../encode/files.ts'
import { encodeLayers } from '../encode/layers.ts'
import { paintLentFaces } from '../figure/head/paint/lent-faces.ts'
import type { Layers } from '../page/layers.ts'
import type { PaddedPicture } from '../page/padded-picture.ts'
import type { Paper } from '../page/paper.ts'
import type { WrittenLine } from '../page/text.ts'
import type { Picture } from '../render/picture.ts'
import { drawSketch } from '../render/sketch.ts'
import { openSheetLayers, openSheetPage, type SheetPage } from '../sheet/compose-sheet.ts'
import { paintShot } from '../sheet/draw-shot.ts'
import type { Print } from '../sheet/print-pdf.ts'
import type { PaintingSide } from './easels.ts'
import { loadLater } from './load-thread.ts'
import type { Order, SheetOrder, Spent, Tell } from './messages.ts'
import {
  type DrawTask,
  type FacesTask,
  isOfSheet,
  type LayTask,
  type OpenTask,
  type PainterTask,
  type PaintTask,
  type SheetTask,
} from './painter-task.ts'
import { release } from './release.ts'
import { isStopped, stopOrder, throwIfStopped } from './stopping.ts'
import { startWatch, timed } from './watch.ts'

export type Painter = { work: (task: PainterTask) => Promise<void> }

/** What there is of an order so far: its page, and pictures that are not on it yet. */
type Begun = {
  page: SheetPage
  /** The same in layers, where they are wanted. */
  layers: SheetPage<Layers> | undefined
  /** What is written on the layers, where it is not drawn on them but is to be printed. */
  print: Omit<Print, 'layers'> | undefined
  pictures: Map<string, PaddedPicture>
  spent: Spent[]
}

/**
 * `easels` lends the memory a sketch is in, and is told when it is painted. `onRead`: what is left of an order is encoding, and
 * its modeller may clear its memory.
 */
export function openPainter(easels: PaintingSide, tell: Tell, onRead: () => void): Painter {
  const begun = new Map<number, Begun>()
  // A thread that only draws sheets does without what scenes, films and prints need: some 40 MB.
  const scenes = loadLater(async () => (await import('./set-painter.ts')).openSetPainter(tell))
  const films = loadLater(async () => (await import('./film-painter.ts')).openFilmPainter(tell))

  function begunOf({ number }: SheetOrder): Begun {
    const known = begun.get(number)
    if (known === undefined) throw new Error(`No page was opened for order ${number}`)
    return known
  }

  function open({ order, design, plan }: OpenTask): void {
    throwIfStopped(order)
    begun.set(order.number, beginPage({ order, design, plan }))
  }

  function paint({ order, easel, id, stage, ...shot }: PaintTask): void {
    try {
      if (isStopped(order)) return
      const { pictures, spent } = begunOf(order)
      pictures.set(
        id,
        timed(spent, stage, () => paintShot(easels.at(easel), shot)),
      )
    } finally {
      easels.handBack(easel)
    }
    tell({ kind: 'painted', order: order.number, id })
  }

  function lay({ order, part }: LayTask): void {
    throwIfStopped(order)
    const { page, layers, pictures, spent } = begunOf(order)
    timed(spent, 'page', () => {
      page.lay(part, pictures)
      layers?.lay(part, pictures)
    })
    for (const picture of pictures.values()) release(picture)
    pictures.clear()
  }

  async function finish(order: Order): Promise<void> {
    throwIfStopped(order)
    if ('scene' in order || 'film' in order) onRead()
    if ('scene' in order) return (await scenes.get()).finish(order)
    if ('film' in order) return (await films.get()).finish(order)
    const { page, layers, print, spent } = begunOf(order)
    begun.delete(order.number)
    const { paper, panels } = timed(spent, 'page', page.finish)
    const layered = layers && timed(spent, 'page', layers.finish)
    const watch = startWatch()
    watch.begin('encode')
    const files = await encodePage(paper, layered, print, onRead)
    spent.push(...watch.stop())
    tell({ kind: 'laid', order: order.number, files, panels, spent })
  }

  async function forget({ number }: Order): Promise<void> {
    onRead()
    begun.delete(number)
    ;(await scenes.ifAsked())?.forget(number)
    ;(await films.ifAsked())?.forget(number)
  }

  function workOnSheet(task: SheetTask): void {
    if (task.kind === 'faces') paintFaces(task)
    else if (task.kind === 'open') open(task)
    else if (task.kind === 'draw') drawPlaced(easels, () => begunOf(task.order).spent, task)
    else if (task.kind === 'paint') paint(task)
    else lay(task)
  }

  async function workOn(task: PainterTask): Promise<void> {
    if (isOfSheet(task)) workOnSheet(task)
    else if (task.kind === 'set' || task.kind === 'enter') (await scenes.get()).work(task)
    else if (task.kind === 'roll' || task.kind === 'join') await (await films.get()).work(task)
    else if (task.kind === 'finish') await finish(task.order)
    else await forget(task.order)
  }

  return {
    async work(task) {
      try {
        await workOn(task)
      } catch (error) {
        const { number } = task.order
        const spent = begun.get(number)?.spent ?? []
        await forget(task.order)
        stopOrder(task.order)
        tell({ kind: 'failed', by: 'painter', order: number, error, spent })
      }
    },
  }
}

/** Draws the triangles of a picture, if the modeller has not begun to, and hands it back whatever comes of it: it is waited for. */
function drawPlaced(
  easels: PaintingSide,
  spentOn: () => Spent[],
  { order, easel, offer, stage, placed }: DrawTask,
): void {
  if (!easels.accept(easel, offer)) return
  try {
    if (!isStopped(order)) timed(spentOn(), stage, () => drawSketch(easels.at(easel), placed))
  } finally {
    easels.handBack(easel)
  }
}

function paintFaces({ order, design, faces }: FacesTask): void {
  paintLentFaces(design, faces, () => isStopped(order))
}

function beginPage({ order, design, plan }: OpenTask): Begun {
  const spent: Spent[] = []
  const isLayered = 'design' in order
  const lines: WrittenLine[] | undefined = isLayered && order.isPrinted ? [] : undefined
  const { size } = order
  const { page, layers } = timed(spent, 'page', () => ({
    page: openSheetPage(design, plan, size),
    layers: isLayered ? openSheetLayers(design, plan, size, lines) : undefined,
  }))
  const print = lines && { lines, size, title: design.title }
  return { page, layers, print, pictures: new Map(), spent }
}

/** The files of a page, of its layers, or of its print. All pixels are used up. */
async function encodePage(
  paper: Paper,
  layers: Layers | undefined,
  print: Begun['print'],
  onRead: () => void,
): Promise<Files | LayerFiles | PrintFiles> {
  if (layers === undefined) return encodeFiles(paper, onRead)
  onRead()
  try {
    if (print === undefined) return await encodeLayers(paper, layers)
    paper.free()
    const { encodePdf } = await import('../sheet/print-pdf.ts')
    return { pdf: { bytes: await encodePdf({ layers, ...print }) } }
  } finally {
    for (const each of picturesOf(layers)) release(each)
  }
}

function picturesOf({ cutOuts, labels }: Layers): Picture[] {
  return [labels, ...cutOuts.map(({ picture }) => picture)]
}
