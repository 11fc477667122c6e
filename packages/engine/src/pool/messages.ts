/** What a team is asked for, and what its threads tell of it. All of it is plain data. */
import type { Brief } from '../brief/brief.ts'
import type { Design, LayoutName, Swatch } from '../design/design.ts'
import type { Files, FilmFiles, LayerFiles, PrintFiles } from '../encode/encoded.ts'
import type { FilmDesign } from '../film/film-design.ts'
import type { FilmWords } from '../film/film-words.ts'
import type { Panel } from '../page/panel.ts'
import type { SceneDesign } from '../scene/scene-design.ts'
import type { SceneWords } from '../scene/scene-words.ts'
import type { Stage } from '../sheet/stage.ts'

export type Words = {
  prompt: string
  style: string | undefined
  seed: number
  /** Square when missing. */
  layout?: LayoutName | undefined
  references: readonly Uint8Array[]
}

/** What has been designed before is drawn again: in layers, or as a page to print. */
export type Redrawing = { design: Design; isPrinted?: boolean }

type Numbered = {
  number: number
  /** Shared: not 0 as soon as nobody wants it. */
  stop: Int32Array
}

/** A sheet that is to be drawn. */
export type SheetOrder = Numbered &
  (Words | Redrawing) & {
    /** Pixels along each side of a square page; 2048 is the full size. Other layouts have as many pixels in all. */
    size: number
  }

/** A scene that is to be drawn. */
export type SceneOrder = Numbered & { scene: SceneWords }

/** A film that is to be drawn. */
export type FilmOrder = Numbered & { film: FilmWords }

export type Order = SheetOrder | SceneOrder | FilmOrder

/** What a stage of a sheet took in one thread, in milliseconds. */
export type Spent = { stage: Stage; wallMs: number; cpuMs: number }

/** What threads tell of an order, by its number. */
export type Tidings =
  /** The thread has loaded. */
  | { kind: 'ready' }
  /** So many pictures are known to come in all. */
  | { kind: 'counted'; order: number; count: number }
  /** All is sketched: the modeller has nothing to do. `brief` where it has read words. */
  | {
      kind: 'modelled'
      order: number
      brief: Brief | undefined
      design: Design | SceneDesign | FilmDesign
      /** Of a sheet. */
      palette?: Swatch[]
      spent: Spent[]
    }
  | { kind: 'painted'; order: number; id: string }
  /** The page is there: the painter is done with it. */
  | {
      kind: 'laid'
      order: number
      files: Files | LayerFiles | PrintFiles | FilmFiles
      panels: Panel[]
      spent: Spent[]
    }
  /** Nothing comes of it. */
  | { kind: 'failed'; by: Role; order: number; error: unknown; spent: Spent[] }

export type Role = 'modeller' | 'painter'

export type Tell = (tidings: Tidings) => void

/** What is handed over and not copied: files. */
export function transferablesOf(tidings: Tidings): ArrayBuffer[] {
  if (tidings.kind !== 'laid') return []
  return Object.values(tidings.files)
    .flat()
    .map(({ bytes }) => bytes.buffer)
}
