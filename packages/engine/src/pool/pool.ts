/** A fixed number of threads that draw sheets together. The thread that asks them draws nothing. */
import { availableParallelism } from 'node:os'
import type { Brief } from '../brief/brief.ts'
import type { Design } from '../design/design.ts'
import type { Files, FilmFiles, LayerFiles } from '../encode/encoded.ts'
import type { FilmDesign } from '../film/film-design.ts'
import type { FilmWords } from '../film/film-words.ts'
import type { Panel } from '../page/panel.ts'
import type { SceneDesign } from '../scene/scene-design.ts'
import type { CastOrder } from '../scene/scene-words.ts'
import { openCrew } from './crew.ts'
import type {
  FilmOrder,
  Order,
  Redrawing,
  SceneOrder,
  SheetOrder,
  Spent,
  Words,
} from './messages.ts'
import { openQueue } from './queue.ts'
import { spareCode } from './spare-code.ts'
import { stopOrder } from './stopping.ts'
import type { Drawn, OnPainted } from './team.ts'

/** A panel that has been drawn, and how much of the whole sheet is done, 0–1. */
export type PanelDone = { id: string; share: number }

export type PooledRequest = Words & {
  /** Pixels along each side of a square page; 2048 is the full size. Other layouts have as many pixels in all. */
  size: number
  onPanel?: (panel: PanelDone) => void
}

export type PooledSheet = {
  files: Files
  title: string
  brief: Brief
  design: Design
  panels: Panel[]
  palette: { name: string; hex: string }[]
}

export type PooledSceneRequest = {
  /** Empty where the cast alone was named. */
  prompt: string
  style: string | undefined
  seed: number
  /** Pixels. */
  width: number
  height: number
  cast: readonly CastOrder[]
  outputMode: 'picture' | 'lineup'
  /** Told how much is done, 0–1. */
  onPanel?: (panel: PanelDone) => void
}

export type PooledScene = {
  files: Files
  title: string
  design: SceneDesign
  /** Where each of the cast is. */
  panels: Panel[]
}

export type PooledFilmRequest = FilmWords & {
  /** Told how much is done, 0–1. */
  onPanel?: (panel: PanelDone) => void
}

export type PooledFilm = FilmFiles & { title: string; design: FilmDesign }

export type LayersRequest = {
  design: Design
  /** Pixels along each side of a square page, as the sheet has them. */
  size: number
}

/** The layers of a page, its pictures with what is written under them. */
export type PooledLayers = Omit<LayerFiles, 'cutOuts'> & {
  cutOuts: (LayerFiles['cutOuts'][number] & { label: string })[]
}

type Ordered =
  | ((Words | Redrawing) & Pick<SheetOrder, 'size'>)
  | Pick<SceneOrder, 'scene'>
  | Pick<FilmOrder, 'film'>

export type DrawingPool = {
  /** Draws a sheet and makes its files. What has not begun when the signal comes never does. */
  drawSheet: (request: PooledRequest, signal: AbortSignal) => Promise<PooledSheet>
  /** Draws a scene and makes its files. */
  drawScene: (request: PooledSceneRequest, signal: AbortSignal) => Promise<PooledScene>
  /** Draws a film and makes its files. */
  drawFilm: (request: PooledFilmRequest, signal: AbortSignal) => Promise<PooledFilm>
  /** Draws a sheet again, after its design, and makes files of its layers. */
  drawLayers: (request: LayersRequest, signal: AbortSignal) => Promise<PooledLayers>
  /** Draws a sheet again, after its design, as a PDF of one page. */
  drawPrint: (request: LayersRequest, signal: AbortSignal) => Promise<Uint8Array>
  /**
   * Resolves when threads are there. The first time, they go on to draw a small sheet: the first is the slowest.
   */
  check: (signal: AbortSignal) => Promise<void>
  close: () => Promise<void>
}

export type PoolOptions = {
  /** By default one for each core, and four at most. Two draw a sheet together; an odd one is left out. */
  threads?: number | undefined
  /** A sheet that takes longer hangs, in milliseconds. */
  jobMs?: number
  /** Told what stages of sheets took, thread by thread. */
  onSpent?: (spent: Spent[]) => void
  /** A folder of our own for compiled code: threads start twice as fast the next time. */
  compileCache?: string | undefined
}

const mostThreads = 4

const modeller = new URL('./modeller-thread.ts', import.meta.url)
const painter = new URL('./painter-thread.ts', import.meta.url)

/** Opens a pool. Its threads start when there is work for them. */
export function openDrawingPool(options: PoolOptions = {}): DrawingPool {
  const { threads = Math.min(mostThreads, availableParallelism()) } = options
  const { jobMs = 60_000, onSpent = () => {}, compileCache } = options
  spareCode()
  const crew = openCrew(Math.max(1, Math.floor(threads / 2)), {
    scripts: { modeller, painter: threads > 1 ? painter : undefined },
    ...{ jobMs, onSpent, compileCache },
    onFree: () => queue.deal(),
  })
  const queue = openQueue(crew)
  const closing = new AbortController()
  let number = 0
  let isWarm = false

  async function draw(
    what: Ordered,
    signal: AbortSignal,
    onPainted: OnPainted = () => {},
  ): Promise<Drawn> {
    number += 1
    const stop = new Int32Array(new SharedArrayBuffer(4))
    // Safe: what was left out of an order is added.
    const order = { ...what, number, stop } as Order
    try {
      return await orStopped(queue.draw(order, onPainted), signal)
    } finally {
      queue.drop(order)
      stopOrder(order)
    }
  }

  function warmUp(): void {
    if (isWarm) return
    isWarm = true
    // Threads that cannot draw say so when they are to draw a sheet.
    draw(smallSheet, closing.signal).catch(() => undefined)
  }

  return {
    async drawSheet({ onPanel, ...words }, stop) {
      const signal = AbortSignal.any([stop, closing.signal])
      signal.throwIfAborted()
      isWarm = true
      return sheetOf(await draw(words, signal, tellPanels(onPanel)))
    },
    async drawScene({ onPanel, outputMode: mode, ...words }, stop) {
      const signal = AbortSignal.any([stop, closing.signal])
      signal.throwIfAborted()
      isWarm = true
      return sceneOf(await draw({ scene: { ...words, mode } }, signal, tellPanels(onPanel)))
    },
    async drawFilm({ onPanel, ...film }, stop) {
      const signal = AbortSignal.any([stop, closing.signal])
      signal.throwIfAborted()
      isWarm = true
      return filmOf(await draw({ film }, signal, tellPanels(onPanel)))
    },
    async drawLayers({ design, size }, stop) {
      const signal = AbortSignal.any([stop, closing.signal])
      signal.throwIfAborted()
      const { files, panels } = await draw({ design, size }, signal)
      if (!('cutOuts' in files)) throw new Error('A sheet came instead of its layers')
      const labels = new Map(panels.map(({ id, label }) => [id, label]))
      const cutOuts = files.cutOuts.map((each) => ({
        ...each,
        label: labels.get(each.id) ?? each.id,
      }))
      return { ...files, cutOuts }
    },
    async drawPrint({ design, size }, stop) {
      const signal = AbortSignal.any([stop, closing.signal])
      signal.throwIfAborted()
      const { files } = await draw({ design, size, isPrinted: true }, signal)
      if (!('pdf' in files)) throw new Error('A sheet came instead of its print')
      return files.pdf.bytes
    },
    async check(stop) {
      const signal = AbortSignal.any([stop, closing.signal])
      signal.throwIfAborted()
      await orStopped(crew.any().ready(), signal)
      warmUp()
    },
    async close() {
      closing.abort(new Error('The drawing threads were closed'))
      await crew.close()
    },
  }
}

function sheetOf({ brief, design, palette, files, panels }: Drawn): PooledSheet {
  if (brief === undefined || palette === undefined || !('png' in files) || 'kind' in design)
    throw new Error('Layers came instead of a sheet')
  const colours = palette.map(({ name, hex }) => ({ name, hex }))
  return { files, title: design.title, brief, design, panels, palette: colours }
}

function sceneOf({ design, files, panels }: Drawn): PooledScene {
  if (!('png' in files && 'kind' in design && design.kind === 'scene'))
    throw new Error('Something else came instead of a scene')
  return { files, title: design.title, design, panels }
}

function filmOf({ design, files }: Drawn): PooledFilm {
  if (!('film' in files && 'kind' in design && design.kind === 'film'))
    throw new Error('Something else came instead of a film')
  return { ...files, title: design.title, design }
}

const smallSheet = {
  prompt: 'a knight',
  style: undefined,
  seed: 1,
  references: [],
  size: 256,
}

/** Planning and page take about this much of a sheet; the panels share the rest. */
const planShare = 0.15
const panelsShare = 0.65

/** Says how far a sheet is. Close-ups are found while the first views are drawn, and it never goes back for that. */
function tellPanels(onPanel: PooledRequest['onPanel'] = () => {}): OnPainted {
  const done = new Set<string>()
  let share = planShare
  return (id, count) => {
    // Begun anew, it tells nobody again of what was done before.
    if (done.has(id)) return
    done.add(id)
    share = Math.max(share, planShare + panelsShare * Math.min(1, done.size / count))
    onPanel({ id, share })
  }
}

/** The result, unless the signal comes first. */
async function orStopped<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>()
  const stop = () => reject(signal.reason)
  signal.addEventListener('abort', stop)
  try {
    return await Promise.race([work, promise])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
