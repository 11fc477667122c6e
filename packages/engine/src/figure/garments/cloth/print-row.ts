/** Patterns that are told as data: an emblem strewn over the cloth, a small woven picture, or coloured threads. */
import type { EmblemWord } from '../../../brief/concepts.ts'
import { emblemAt } from '../../emblem.ts'
import { cellChance, type Fabric, type Tone, wrap } from './fabric.ts'

/** Tones by the sign that stands for them in a woven picture. */
const signs: Record<string, Tone> = {
  '.': 'main',
  '#': 'trim',
  o: 'accent',
  '+': 'mix',
  x: 'dark',
  '-': 'pale',
  '~': 'lining',
}

export type PrintRow =
  /** An emblem once in every `cell` cm of a brick grid, `size` its half height in cm. */
  | {
      emblem: EmblemWord
      cell: number
      size: number
      /** How far it strays, 0–1, how far it turns either way in degrees, and the share of cells left empty. */
      stray?: number
      turn?: number
      empty?: number
    }
  /** Rows of signs, one a stitch of `stitch` cm. A border runs along the hem only; stitches may be crosses. */
  | { picture: readonly string[]; stitch: number; border?: boolean; crossed?: boolean }
  /** Widths of coloured threads in cm, the same both ways unless `weft` is given. */
  | { warp: Threads; weft?: Threads }

export type Threads = readonly (readonly [cm: number, tone: Tone])[]

/** The fabric a row tells. */
export function fabricOf(row: PrintRow): Fabric {
  if ('emblem' in row) return strewn(row)
  return 'picture' in row ? woven(row) : crossThreads(row.warp, row.weft ?? row.warp)
}

function strewn(row: Extract<PrintRow, { emblem: EmblemWord }>): Fabric {
  const { emblem, cell, size, stray = 0, turn = 0, empty = 0 } = row
  return (across, down) => {
    const j = Math.floor(down / cell)
    const shifted = across + (j % 2 === 0 ? 0 : cell / 2)
    const i = Math.floor(shifted / cell)
    if (cellChance(i, j, 7) < empty) return 'main'
    const x = shifted - (i + 0.5 + (cellChance(i, j, 3) - 0.5) * stray) * cell
    const y = (j + 0.5 + (cellChance(i, j, 5) - 0.5) * stray) * cell - down
    const angle = ((cellChance(i, j, 9) * 2 - 1) * turn * Math.PI) / 180
    const [c, s] = [Math.cos(angle) / size, Math.sin(angle) / size]
    const ink = emblemAt(emblem, x * c - y * s, x * s + y * c)
    return ink === 'fill' ? 'trim' : ink === 'line' ? 'accent' : 'main'
  }
}

function woven(row: Extract<PrintRow, { picture: readonly string[] }>): Fabric {
  const { picture, stitch, border = false, crossed = false } = row
  const rows = picture.map((line) => [...line].map((sign) => signs[sign] ?? 'main'))
  const high = rows.length
  const wide = rows[0]?.length ?? 1
  return (across, down, toHem) => {
    const y = border ? high - (toHem - stitch) / stitch : down / stitch
    if (border && (y < 0 || y >= high)) return 'main'
    const x = across / stitch + wide / 2
    const tone = rows[Math.floor(wrap(y, high))][Math.floor(wrap(x, wide))]
    if (!crossed || tone === 'main') return tone
    const off = Math.abs(Math.abs(wrap(x, 1) - 0.5) - Math.abs(wrap(y, 1) - 0.5))
    return off < 0.2 ? tone : 'main'
  }
}

/** Where threads of two tones cross, trim over main gives the tone between; fine threads lie on top. */
function crossThreads(warp: Threads, weft: Threads): Fabric {
  const across = threadAt(warp)
  const down = threadAt(weft)
  return (x, y) => {
    const a = across(x)
    const b = down(y)
    if (a === b) return a
    const fine = [a, b].find((tone) => tone !== 'main' && tone !== 'trim')
    return fine ?? 'mix'
  }
}

function threadAt(threads: Threads): (at: number) => Tone {
  const whole = threads.reduce((sum, [cm]) => sum + cm, 0)
  return (at) => {
    let rest = wrap(at, whole)
    for (const [cm, tone] of threads) {
      if (rest < cm) return tone
      rest -= cm
    }
    return threads[0][1]
  }
}
