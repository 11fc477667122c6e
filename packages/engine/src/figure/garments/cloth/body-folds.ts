/** Where clothes fold on a body: from armpit, bust and waist on the trunk; at elbow and wrist; at crotch, knee and ankle. */
import type { Random } from '../../../math/random.ts'
import type { Body } from '../../body/body.ts'
import type { Fold } from './folds.ts'
import { rowAt } from './hang.ts'

/** A row of a fold table: from and to, each [degrees from the front, canon level or place along a limb]. */
type Row = readonly [
  fromTurn: number,
  fromLevel: number,
  toTurn: number,
  toLevel: number,
  bow: number,
  width: number,
  depth: number,
  ink: number,
]

const trunkRows: readonly Row[] = [
  [66, 5.2, 34, 4.98, 0.12, 2.2, 0.7, 0.32],
  [70, 5.08, 46, 4.72, 0.1, 2, 0.6, 0.26],
  [-66, 5.22, -38, 5.05, -0.12, 2.2, 0.7, 0.32],
  [-72, 5.06, -50, 4.66, -0.1, 2, 0.6, 0.26],
  [104, 5.2, 142, 4.92, 0.1, 2.4, 0.7, 0.3],
  [-104, 5.24, -148, 4.86, -0.1, 2.4, 0.7, 0.3],
  [112, 4.98, 136, 4.56, 0.1, 2, 0.6, 0.24],
  [-112, 4.94, -132, 4.6, -0.1, 2, 0.6, 0.24],
]

/** Folds of cloth that hangs free at the waist. */
const looseRows: readonly Row[] = [
  [84, 4.28, 40, 4.44, 0.1, 1.8, 0.6, 0.28],
  [-84, 4.32, -44, 4.5, -0.1, 1.8, 0.6, 0.28],
  [96, 4.4, 140, 4.52, -0.1, 1.8, 0.6, 0.26],
  [-96, 4.36, -144, 4.46, 0.1, 1.8, 0.6, 0.26],
  [76, 3.98, 52, 4.16, 0.1, 1.6, 0.5, 0.22],
  [-98, 3.96, -126, 4.12, 0.1, 1.6, 0.5, 0.22],
]

/** Short gathers above a belt. */
const tiedRows: readonly Row[] = [
  [-52, 4.44, -48, 4.76, 0.05, 1.6, 0.7, 0.3],
  [-24, 4.44, -28, 4.64, 0.05, 1.4, 0.6, 0.24],
  [8, 4.44, 5, 4.6, 0.05, 1.4, 0.5, 0.22],
  [34, 4.44, 30, 4.74, 0.05, 1.6, 0.7, 0.3],
  [62, 4.44, 58, 4.62, 0.05, 1.4, 0.6, 0.24],
  [122, 4.44, 126, 4.7, 0.05, 1.6, 0.7, 0.28],
  [152, 4.44, 156, 4.8, 0.05, 1.6, 0.7, 0.3],
  [-168, 4.44, -166, 4.64, 0.05, 1.6, 0.6, 0.24],
  [-134, 4.44, -138, 4.76, 0.05, 1.6, 0.7, 0.28],
]

/** A skirt that is wrapped over: drawn from the hip where it closes, down across the front. */
const wrappedRows: readonly Row[] = [
  [-18, 4.02, 44, 2.9, 0.1, 3.6, 1.1, 0.36],
  [-17, 3.6, 22, 2.2, 0.1, 3.4, 1.1, 0.36],
  [-15, 2.9, 8, 1.5, 0.08, 3.2, 1, 0.3],
  [62, 2.5, 34, 1.5, -0.1, 3.2, 0.9, 0.3],
  [96, 3.8, 74, 2.6, -0.08, 3.4, 0.9, 0.3],
  [-88, 3.5, -62, 2.4, 0.08, 3.4, 0.9, 0.3],
  [-138, 3.4, -156, 2.6, -0.08, 3.4, 0.9, 0.3],
]

export type FoldStyle = {
  random: Random
  /** Multiplies depth; also thins out the ink of stiff cloth. */
  softness: number
  cm: number
}

const waistRows = {
  loose: looseRows,
  tied: tiedRows,
  wrapped: [...tiedRows, ...wrappedRows],
}

/** Turns canon levels into v on a sheet that runs from `top` to `bottom` (cm) at an angle from the front. `isSmooth`: none about the armpits. */
export function trunkFolds(
  body: Body,
  style: FoldStyle,
  edges: { top: (turn: number) => number; bottom: (turn: number) => number },
  { waist, isSmooth }: { waist: keyof typeof waistRows; isSmooth: boolean },
): Fold[] {
  const rows = [...(isSmooth ? [] : trunkRows), ...waistRows[waist]]
  return rows.flatMap((row) => {
    const from = place(body, edges, row[0], row[1])
    const to = place(body, edges, row[2], row[3])
    return from && to ? [foldOf(row, from, to, style)] : []
  })
}

function place(
  body: Body,
  edges: { top: (turn: number) => number; bottom: (turn: number) => number },
  degrees: number,
  level: number,
): readonly [number, number] | undefined {
  const turn = (degrees * Math.PI) / 180
  const top = edges.top(turn)
  const v = rowAt((top - body.level(level)) / (top - edges.bottom(turn)))
  return v < 0.02 || v > 0.98 ? undefined : [degrees / 360 + 0.5, v]
}

function foldOf(
  row: Row,
  from: readonly [number, number],
  to: readonly [number, number],
  { random, softness, cm }: FoldStyle,
): Fold {
  const stray = () => random.between(-1, 1)
  const grow = random.between(0.75, 1.25)
  const [, , , , bow, width, depth, ink] = row
  return {
    from: [from[0] + stray() * 0.012, from[1] + stray() * 0.012],
    to: [to[0] + stray() * 0.016, to[1] + stray() * 0.02],
    bow: bow * random.between(0.6, 1.4),
    width: width * cm * grow,
    depth: 1.4 * depth * cm * grow * softness,
    ink: 1.5 * ink * cm * Math.min(1.1, 0.5 + softness * 0.5),
  }
}

/** Long sleeve, places along the arm. Angle 0 front, 90 outside. */
const sleeveRows: readonly Row[] = [
  [38, 0.14, 64, 0.3, 0.12, 1.8, 0.5, 0.24],
  [-96, 0.2, -40, 0.27, -0.1, 1.6, 0.5, 0.24],
  [-100, 0.47, -20, 0.41, 0.16, 1.3, 0.55, 0.28],
  [-104, 0.53, 6, 0.53, -0.14, 1.4, 0.65, 0.32],
  [-96, 0.58, -14, 0.65, -0.16, 1.3, 0.5, 0.26],
  [172, 0.46, 118, 0.51, 0.1, 1.2, 0.4, 0.22],
  [176, 0.55, 122, 0.6, 0.1, 1.2, 0.4, 0.22],
]
const wristRows: readonly Row[] = [
  [-70, 0.88, 34, 0.85, 0.12, 1, 0.4, 0.24],
  [112, 0.91, 28, 0.9, -0.1, 1, 0.4, 0.22],
  [-120, 0.83, -178, 0.8, 0.1, 1, 0.4, 0.2],
  [150, 0.87, 205, 0.9, 0.1, 1, 0.4, 0.2],
]
const legRows: readonly Row[] = [
  [-64, 0.16, 2, 0.11, 0.1, 2, 0.7, 0.28],
  [-72, 0.2, -14, 0.22, -0.1, 2, 0.6, 0.28],
  [-122, 0.2, -166, 0.17, -0.1, 2, 0.6, 0.26],
  [196, 0.19, 120, 0.16, 0.1, 2.2, 0.7, 0.3],
  [-64, 0.47, -14, 0.44, 0.14, 1.5, 0.5, 0.26],
  [70, 0.52, 16, 0.55, 0.14, 1.5, 0.5, 0.26],
  [-70, 0.56, -10, 0.6, -0.14, 1.5, 0.5, 0.24],
  [128, 0.48, 208, 0.47, 0.12, 1.6, 0.6, 0.3],
  [136, 0.54, 214, 0.56, -0.12, 1.6, 0.6, 0.28],
]
const ankleRows: readonly Row[] = [
  [-76, 0.93, 26, 0.9, 0.14, 1.3, 0.6, 0.3],
  [84, 0.9, -12, 0.86, -0.12, 1.3, 0.5, 0.26],
  [-60, 0.85, 20, 0.81, 0.12, 1.2, 0.4, 0.2],
  [118, 0.93, 206, 0.9, 0.12, 1.3, 0.6, 0.28],
  [232, 0.88, 164, 0.84, -0.12, 1.2, 0.5, 0.24],
]

/** Wide sleeves: long folds that fall from the forearm. Narrower ones would fall between the columns of so broad a cloth. */
const dropRows: readonly Row[] = [
  [40, 0.28, 150, 0.6, 0.1, 5, 0.9, 0.3],
  [70, 0.5, 168, 0.86, 0.1, 5.4, 1, 0.34],
  [-60, 0.36, -150, 0.62, -0.1, 5, 0.9, 0.3],
  [-30, 0.56, -140, 0.9, -0.1, 5.4, 1, 0.34],
]

const limbRows = {
  drop: dropRows,
  elbow: sleeveRows,
  wrist: wristRows,
  knee: legRows,
  ankle: ankleRows,
}

/** Folds of a limb, for a sheet on which place t of the limb lies at v = `rowOf(t)`. */
export function limbFolds(
  style: FoldStyle,
  rowOf: (t: number) => number,
  kinds: readonly (keyof typeof limbRows)[],
): Fold[] {
  return kinds
    .flatMap((kind) => limbRows[kind])
    .flatMap((row) => {
      const [v0, v1] = [rowOf(row[1]), rowOf(row[3])]
      if (Math.min(v0, v1) < 0.02 || Math.max(v0, v1) > 0.985) return []
      return [foldOf(row, [row[0] / 360 + 0.5, v0], [row[2] / 360 + 0.5, v1], style)]
    })
}

/** Short folds all round that rise from a gathered edge at v, such as a boot's shaft. */
export function gatherFolds(style: FoldStyle, v: number, rise: number): Fold[] {
  const { random, cm, softness } = style
  return Array.from({ length: 9 }, (_, i) => {
    const u = (i + random.between(0.2, 0.8)) / 9
    const long = rise * random.between(0.6, 1.3)
    return {
      from: [u, v - 0.004] as const,
      to: [u + random.between(-0.05, 0.05), v - long] as const,
      bow: random.between(-0.15, 0.15),
      width: 1.3 * cm,
      depth: 0.6 * cm * softness,
      ink: 0.4 * cm,
    }
  })
}
