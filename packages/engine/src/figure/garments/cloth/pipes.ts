/** Pipes: the long folds of skirts and capes, which fall from their support and widen to the hem. */
import type { Random } from '../../../math/random.ts'
import { bell, lerp, smoothstep } from '../../../math/scalar.ts'
import { halfLine } from './folds.ts'
import type { Kit } from './kit.ts'
import { gapTo, type Layer, layerOfLines, type Patch } from './layer.ts'
import { rulerOf, type Spot } from './ruler.ts'
import { moved, pointOn, raised, type Sheet } from './sheet.ts'

/** One long fold of a skirt or cape, falling from its support and widening to the hem. */
export type Pipe = {
  /** Place on the row, 0–1, and half breadth at the hem in the same measure. */
  u: number
  half: number
  /** v where it begins. */
  start: number
  /** Height in cm at the hem. */
  height: number
  /** −1 … 1: to which side the ridge leans. */
  lean: number
  /** Its gutter is drawn. */
  isDrawn: boolean
}

export type PipeOptions = {
  count: number
  /** v of the support. */
  start: number
  /** Height in cm at the hem. */
  height: number
  /** Range of the row that is folded; the whole row by default. */
  between?: readonly [number, number]
}

/** Unequal pipe folds: broad and narrow ones mixed, some long, some dying away half-way up. */
export function pipeFolds(random: Random, options: PipeOptions): Pipe[] {
  const { count, start, height, between = [0, 1] } = options
  const shares = Array.from({ length: count }, (_, i) => 0.75 + 0.9 * random.next() + (i % 3) * 0.2)
  const total = shares.reduce((sum, share) => sum + share, 0)
  const span = between[1] - between[0]
  let edge = between[0]
  const pipes = shares.map((share, i) => {
    const breadth = (share / total) * span
    const u = edge + breadth * random.between(0.42, 0.58)
    edge += breadth
    const isLong = random.bool(0.6)
    return {
      u,
      half: breadth * random.between(0.34, 0.46),
      start: start + (1 - start) * (isLong ? random.between(0, 0.14) : random.between(0.2, 0.5)),
      height: height * random.between(0.6, 1.15) * (isLong ? 1 : 0.75),
      lean: (i % 4 < 2 ? 1 : -1) * random.between(0.15, 0.5),
    }
  })
  return pipes.map((pipe, i) => ({ ...pipe, isDrawn: !hasTwin(pipe, pipes, i) }))
}

/** Two that lean apart share one gutter, which is drawn once, by the longer: two lines would meet at the hem like blades of scissors. */
function hasTwin(
  { start, lean }: Omit<Pipe, 'isDrawn'>,
  pipes: readonly Omit<Pipe, 'isDrawn'>[],
  i: number,
): boolean {
  const count = pipes.length
  const beside = pipes[(i + (lean > 0 ? count - 1 : 1)) % count]
  if (beside.lean > 0 === lean > 0) return false
  return lean > 0 ? start >= beside.start : start > beside.start
}

/** The pipes without the drawing of a gutter that runs across a seam at u: it would lie over that like a blade. */
export function offSeam(pipes: readonly Pipe[], u: number): Pipe[] {
  return pipes.map((pipe) => {
    const [above, below] = [0, 1].map((grown) => pipe.u + gutterOf(pipe, grown) - u)
    return { ...pipe, isDrawn: pipe.isDrawn && above * below > 0 }
  })
}

function pipeProfile(pipe: Pipe, u: number, v: number, closed: boolean): number {
  if (v <= pipe.start) return 0
  const grown = (v - pipe.start) / (1 - pipe.start)
  let away = u - pipe.u
  if (closed) away -= Math.round(away)
  const x = away / (pipe.half * (0.35 + 0.65 * grown))
  if (x < -1.6 || x > 1.6) return 0
  const leaning = x + pipe.lean * 0.5 * (1 - x * x)
  const ridge = Math.abs(leaning) < 1 ? (1 - leaning * leaning) ** 1.5 : 0
  const gutters = 0.5 * (bell(x, 1.15, 0.26) + bell(x, -1.15, 0.26))
  return (ridge - gutters) * pipe.height * grown ** 0.85
}

/** Height in cm that the pipes add at (u, v). */
function pipeHeight(pipes: readonly Pipe[], closed: boolean): (u: number, v: number) => number {
  return (u, v) => pipes.reduce((sum, pipe) => sum + pipeProfile(pipe, u, v, closed), 0)
}

/** No ridge so steep that it hides its own gutter: the line between them would break into dashes. */
const steepest = 0.42

/** The height at the hem at which a pipe is nowhere too steep: it is narrower further up. */
function tallest(pipe: Pipe, ruler: ReturnType<typeof rulerOf>): number {
  const limits = [0.2, 0.4, 0.6, 0.8, 1].map((grown) => {
    const { rowLength } = ruler(0.5, lerp(pipe.start, 1, grown))
    return (pipe.half * (0.35 + 0.65 * grown) * rowLength) / grown ** 0.85
  })
  return steepest * Math.min(...limits)
}

/** Bends the sheet by its pipes. Its hem swings with them: ridges hang low, gutters are drawn up. */
export function piped(sheet: Sheet, pipes: readonly Pipe[]): Sheet {
  if (pipes.length === 0) return sheet
  const ruler = rulerOf(sheet)
  const gentle = pipes.map((pipe) => ({
    ...pipe,
    height: Math.min(pipe.height, tallest(pipe, ruler)),
  }))
  const height = pipeHeight(gentle, sheet.closed)
  const drop = hemDrop(gentle, sheet.closed)
  const bent = raised(sheet, height)
  const hung = moved(bent, ([x, y, z], u, v) => {
    // Folds on a slope move up and down, too: its hem would have the corners of their gutters.
    const level = pointOn(sheet, u, v)[1]
    return [x, lerp(y, level, v ** 4) - drop(u) * v ** 4, z]
  })
  return offGround(hungDown(hung))
}

/** How far the hem hangs below its height at u: in waves that are round over gutters as well, however narrow these are. */
function hemDrop(pipes: readonly Pipe[], closed: boolean): (u: number) => number {
  const total = pipes.reduce((sum, { height }) => sum + height, 0)
  const middle = (0.6 * total) / pipes.length
  return (u) => {
    const low = pipes.reduce((sum, pipe) => {
      const away = u - pipe.u
      const x = (closed ? away - Math.round(away) : away) / (waveHalf * pipe.half)
      return x < -1 || x > 1 ? sum : sum + (0.5 + 0.5 * Math.cos(Math.PI * x)) * pipe.height
    }, 0)
    return hemSwing * (low - middle)
  }
}

/** How far the hem follows its pipes down and up, for every cm that they stand out. */
const hemSwing = 1.2
/** How far a wave of the hem reaches to either side of its pipe, in half breadths of it: beyond the gutter, into the next. */
const waveHalf = 1.7

/** From so many cm above its hem cloth that flares hangs down by its own weight, or its corners would stand out like horns. */
const heavyHem = 9

/** A copy whose columns turn from the way they flare to hanging straight. */
function hungDown(sheet: Sheet): Sheet {
  const ruler = rulerOf(sheet)
  return moved(sheet, (point, u, v) => {
    const { columnLength } = ruler(u, v)
    const share = Math.min(0.3, heavyHem / columnLength)
    const over = (v - 1 + share) / share
    if (over <= 0) return point
    const from = pointOn(sheet, u, 1 - share)
    const kept = 1 - 0.5 * over
    return [lerp(from[0], point[0], kept), point[1], lerp(from[2], point[2], kept)]
  })
}
/** Where the lowest point of a hem may be, in cm. */
const ground = 0.4

/** Lifts a hem that would drag, as it is: it keeps its curves. */
function offGround(sheet: Sheet): Sheet {
  let lowest = ground
  for (let k = 1; k < sheet.positions.length; k += 3) lowest = Math.min(lowest, sheet.positions[k])
  const lift = ground - lowest
  return lift === 0 ? sheet : moved(sheet, ([x, y, z], _u, v) => [x, y + lift * v ** 4, z])
}

/** Ink in the gutters of pipes, thick at the hem and gone where the pipe begins, with the shade beside it that tells how deep they are. */
export function pipeLines(kit: Kit, pipes: readonly Pipe[], closed: boolean): Layer {
  const { material, cm, garment } = kit
  const width = 0.6 * cm
  // Shade of one colour would hide a print.
  const shades = garment.pattern === 'plain' ? broadestShade * cm : 0
  const reaches = (pipe: Pipe, patch: Readonly<Patch>) =>
    isGutterOnPatch(pipe, patch, closed, { width, shades })
  const drawnPipes = pipes.filter(({ isDrawn }) => isDrawn)
  return layerOfLines(drawnPipes, reaches, (lines) => (spot) => {
    const drawn = drawnOn(lines, spot, closed, width, shades)
    return drawn && material[drawn]
  })
}

/** Whether a gutter, its shade or a side seam lies within `reach` cm along the row from the middle of a motif, told by a place on it and how far in cm that lies off its middle. */
export function cutsMotif(
  { cm }: Kit,
  sheet: Sheet,
  pipes: readonly Pipe[],
  reach: number,
): (u: number, v: number, x: number, y: number) => boolean {
  const drawn = pipes.filter(({ isDrawn }) => isDrawn)
  const ruler = rulerOf(sheet)
  return (u, v, x, y) => {
    const [across, down] = [panelAcross(ruler(u, v)) - x, ruler(u, v).down - y]
    let [s, t] = [u, v]
    // All over a motif the middle found is the same one, or a part of it would be left out.
    for (let step = 0; step < 16; step++) {
      const spot = ruler(s, t)
      const [aside, below] = [across - panelAcross(spot), down - spot.down]
      if (Math.abs(aside) + Math.abs(below) < 0.002) break
      s += (0.8 * aside) / spot.rowLength
      t += (0.8 * below) / spot.columnLength
    }
    const { rowLength } = ruler(s, t)
    if (Math.abs(Math.abs(s - 0.5) - 0.25) * rowLength < reach + 2 * cm) return true
    return [-1, 0, 1].some((side) => {
      const place = { u: s + (side * reach) / rowLength, v: t, rowLength }
      return drawnOn(drawn, place, sheet.closed, 0.6 * cm, broadestShade * cm) !== undefined
    })
  }
}

/** From the middle of the panel, before or behind, that a spot of a whole round lies on. */
function panelAcross({ u, across, toSide }: Readonly<Spot>): number {
  if (u < 0.25) return toSide
  return u > 0.75 ? -toSide : across
}

type Place = Pick<Readonly<Spot>, 'u' | 'v' | 'rowLength'>

/** Lines lie over the shade of other pipes. */
function drawnOn(
  lines: readonly Pipe[],
  { u, v, rowLength }: Place,
  closed: boolean,
  width: number,
  shades: number,
): 'crease' | 'shade' | undefined {
  let isShaded = false
  for (const pipe of lines) {
    if (v <= pipe.start + 0.02) continue
    const away = closed ? u - pipe.u - Math.round(u - pipe.u) : u - pipe.u
    const grown = (v - pipe.start) / (1 - pipe.start)
    const aside = (away - gutterOf(pipe, grown)) * rowLength
    const ink = width * Math.min(1, grown * 1.3) * lerp(1.1, 0.9, grown)
    if (Math.abs(aside) < halfLine(ink / 2)) return 'crease'
    // Shade lies on the outer side of the line, and runs out to a point above.
    const outward = pipe.lean > 0 ? -aside : aside
    const broad = broadest(pipe, shades, rowLength) * shadeShare(grown)
    isShaded ||= outward > 0 && outward < broad
  }
  return isShaded ? 'shade' : undefined
}

/** Breadth in cm of the shade in a gutter where it is broadest. */
const broadestShade = 4.5

function broadest({ half, height }: Pipe, shades: number, rowLength: number): number {
  return Math.min(shades, half * rowLength, 1.2 * height)
}

/** The shade's breadth along the pipe: a long wedge. */
function shadeShare(grown: number): number {
  return smoothstep(0.04, 0.9, grown)
}

/** How far along the row from the pipe's middle its shaded gutter lies: on the side the ridge leans to. */
function gutterOf({ lean, half }: Pipe, grown: number): number {
  const side = lean > 0 ? -1 : 1
  return side * half * (0.35 + 0.65 * grown) * 1.02
}

function isGutterOnPatch(
  pipe: Pipe,
  patch: Patch,
  closed: boolean,
  { width, shades }: { width: number; shades: number },
): boolean {
  const { u, v, rowLength } = patch
  if (v.high <= pipe.start + 0.02) return false
  const grown = (at: number) => Math.max(0, at - pipe.start) / (1 - pipe.start)
  const ends = [gutterOf(pipe, grown(v.low)), gutterOf(pipe, grown(v.high))]
  const margin = (u.high - u.low) / 2
  // Shade lies on the outer side alone.
  const shade = (broadest(pipe, shades, rowLength.high) * shadeShare(grown(v.high))) / rowLength.low
  const gutter = {
    low: Math.min(...ends) - margin - (pipe.lean > 0 ? shade : 0),
    high: Math.max(...ends) + margin + (pipe.lean > 0 ? 0 : shade),
  }
  const away = (u.low + u.high) / 2 - pipe.u
  const reach = (0.6 * width) / rowLength.low
  if (!closed) return gapTo(gutter, away) <= reach
  // On a tube the gutter may also be reached over the seam.
  const nearest = away - Math.round(away)
  return [nearest - 1, nearest, nearest + 1].some((place) => gapTo(gutter, place) <= reach)
}
