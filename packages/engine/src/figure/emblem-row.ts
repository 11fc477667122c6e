/** Emblems that are told as data: outlines, discs and rings, mirrored or turned round the middle. */
import type { Outline } from './emblem-outlines.ts'

/** 'fill' is the emblem, 'line' its inner drawing in a second colour. */
export type EmblemInk = 'fill' | 'line' | undefined

export type EmblemForm =
  | Outline
  | { disc: readonly [x: number, y: number, radius: number] }
  | { ring: readonly [x: number, y: number, radius: number, width: number] }
  /** The right half of a disc. */
  | { half: readonly [x: number, y: number, radius: number] }
  | { discOnly: readonly [number, number, number]; but: readonly [number, number, number] }

export type EmblemRow = {
  /** The right half is given; the left is its mirror image. */
  mirrored?: boolean
  /** One of so many equal parts is given, pointing up. */
  turns?: number
  fill: readonly EmblemForm[]
  /** Inner drawing, and what is left open. */
  line?: readonly EmblemForm[]
  gap?: readonly EmblemForm[]
}

/** What of a row's emblem lies at a point within ±1. */
export function inkOf(row: EmblemRow, x: number, y: number): EmblemInk {
  if (!isIn(row, row.fill, x, y) || isIn(row, row.gap ?? [], x, y)) return undefined
  return isIn(row, row.line ?? [], x, y) ? 'line' : 'fill'
}

function isIn(row: EmblemRow, forms: readonly EmblemForm[], x: number, y: number): boolean {
  const { turns = 1, mirrored = false } = row
  for (let k = 0; k < turns; k++) {
    const turn = (k / turns) * 2 * Math.PI
    const px = x * Math.cos(turn) - y * Math.sin(turn)
    const py = x * Math.sin(turn) + y * Math.cos(turn)
    if (forms.some((form) => isInForm(form, px, py))) return true
    if (mirrored && forms.some((form) => isInForm(form, -px, py))) return true
  }
  return false
}

function isInForm(form: EmblemForm, x: number, y: number): boolean {
  if ('disc' in form) return isInDisc(form.disc, x, y)
  if ('half' in form) return x > 0 && isInDisc(form.half, x, y)
  if ('discOnly' in form) return isInDisc(form.discOnly, x, y) && !isInDisc(form.but, x, y)
  if ('ring' in form) {
    const [cx, cy, radius, width] = form.ring
    const r = Math.hypot(x - cx, y - cy)
    return r < radius && r > radius - width
  }
  return isInOutline(form, x, y)
}

function isInDisc(
  [cx, cy, radius]: readonly [number, number, number],
  x: number,
  y: number,
): boolean {
  return (x - cx) ** 2 + (y - cy) ** 2 < radius * radius
}

/** True inside a closed outline (even–odd rule). */
export function isInOutline(outline: Outline, x: number, y: number): boolean {
  let inside = false
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const a = outline[i]
    const b = outline[j]
    if (a[1] > y === b[1] > y) continue
    if (x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside
  }
  return inside
}
