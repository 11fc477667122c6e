/** What is painted on a mass of locks: thin lines that rise from the splits and fade, coloured tips, a streak and a broken ring of light. */
import type { Random } from '../../math/random.ts'
import { clamp, lerp, smoothstep } from '../../math/scalar.ts'
import type { Pattern } from '../figure.ts'
import { isGloss, planGloss } from './gloss.ts'
import { type Lock, lockWidth } from './locks.ts'
import type { Sheet } from './sheet.ts'

export type Paint = {
  /** Whose materials: 'hair.line' or 'beard.line'. */
  of: 'hair' | 'beard'
  /** Half width of a line in head-local units. */
  line: number
  hasTips: boolean
  /** v where the tip colour begins. */
  tipFrom: number
  /** Strand lines inside locks, rising from the hem. */
  strands: number
  /** Lines that set out from the roots. */
  roots: number
  /** Head-local width of hair to each of the lines that run along it, from nowhere to nowhere; 0 = none. */
  flow: number
  /** Head-local height of a height in cm. */
  heightOf: (y: number) => number
  /** Where along v the ring of light lies; by default it is a height on the head. */
  ring?: readonly [from: number, to: number]
  /** The light is one band over all strands, not a fray on each. */
  isClean?: boolean
}

type Strip = {
  lock: Lock
  /** Half its width where it parts from its neighbours, and near its root. */
  halfWidth: number
  rootWidth: number
  strands: { q: number; from: number; to: number }[]
  tipShift: number
}

export function paintLocks(
  sheet: Sheet,
  locks: readonly Lock[],
  paint: Paint,
  random: Random,
): Pattern {
  const strips = locks.map((lock): Strip => stripOf(sheet, lock, random))
  const order = locks.map((_, i) => i).sort((a, b) => locks[b].half - locks[a].half)
  for (const number of order.slice(0, paint.strands)) {
    const { lock, strands } = strips[number]
    const q = random.between(-0.45, 0.45)
    const free = lock.tip - lock.split
    strands.push({
      q,
      from: lock.split - free * random.between(0.1, 0.5),
      to: lock.tip - free * 0.3,
    })
  }
  for (let k = 0; k < paint.roots; k++) {
    const strip = strips[Math.floor(((k + random.next()) / paint.roots) * strips.length)]
    strip.strands.push({
      q: random.between(-0.5, 0.5),
      from: -0.2,
      to: Math.min(0.36, random.between(0.3, 0.75) / sheet.length(strip.lock.middle)),
    })
  }
  if (paint.flow > 0) for (const strip of strips) addFlow(sheet, strip, paint.flow, random)
  const gloss = planGloss(sheet, locks, random, paint.isClean)
  const line = `${paint.of}.line`
  const shine = `${paint.of}.shine`
  const tipOf = ({ lock, tipShift }: Strip, number: number, q: number) =>
    lock.tip * (paint.tipFrom + tipShift + 0.07 * Math.abs(((q * 2.5 + number) % 1) - 0.5))
  return ({ u, v, y }) => {
    const number = Math.floor(u)
    const strip = strips[number]
    // Under all locks lies one more, of plain hair.
    if (strip === undefined) return undefined
    const q = (u - number) * 2 - 1
    place[0] = q
    place[1] = v
    if (isLine(strip, place, paint.line)) return line
    if (strip.lock.tone === 'streak' && Math.abs(q) < v * 5) return 'hair.streak'
    if (paint.hasTips && v > tipOf(strip, number, q)) return 'hair.tip'
    if (v > strip.lock.tip - 0.05) return undefined
    const { middle, half } = strip.lock
    return isGloss(gloss, middle + q * half, ringHeight(paint, v, y)) ? shine : undefined
  }
}

/** Lines along a lock, each in its own stretch: what tells a mass of hair from a board. */
function addFlow(sheet: Sheet, { lock, halfWidth, strands }: Strip, flow: number, random: Random) {
  const size = sheet.length(lock.middle)
  const room = ((2 * halfWidth) / flow) * (0.7 + 0.3 * size)
  const count = Math.min(6, Math.round(room + random.between(-0.4, 0.4)))
  const free = lock.tip - lock.start
  for (let k = 0; k < count; k++) {
    const from = lock.start + free * random.between(0.02, 0.6)
    const long = random.between(0.5, 1.1) / size
    const q = ((k + random.between(0.2, 0.8)) / count) * 1.6 - 0.8
    strands.push({ q, from, to: Math.min(lock.start + 0.9 * free, from + long) })
  }
}

/** How high a point lies where the ring of light is told by height. */
function ringHeight({ ring, heightOf }: Paint, v: number, y: number): number {
  if (!ring) return heightOf(y)
  const [from, to] = ring
  return 0.5 + (0.09 * ((from + to) / 2 - v) * 2) / (to - from)
}

function stripOf(sheet: Sheet, lock: Lock, random: Random): Strip {
  const width = widthAt(sheet, lock, lock.split)
  const rootWidth = widthAt(sheet, lock, lock.start + 0.2 * (lock.split - lock.start)) / 2
  const tipShift = random.between(-0.05, 0.05)
  return { lock, halfWidth: width / 2, rootWidth, strands: [], tipShift }
}

function widthAt(sheet: Sheet, { middle, half }: Lock, v: number): number {
  const a = sheet.point(middle - half, v)
  const b = sheet.point(middle + half, v)
  return Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2)
}

/** Where on a lock a point lies: across it, −1–1, and along it. A list, since numbers would be packed singly. */
const place = new Float64Array(2)

function isLine(strip: Strip, place: Float64Array, line: number): boolean {
  const { lock, halfWidth, rootWidth, strands } = strip
  const q = place[0]
  const v = place[1]
  const top = lock.split - lock.line
  // Where no line can be, nobody asks how wide the lock is.
  if (lock.line > 0 && v > top && (v > lock.split || (1 - Math.abs(q)) * halfWidth < line)) {
    const thick = line * smoothstep(top, lock.split + 0.05, v)
    if ((1 - Math.abs(q)) * (halfWidth * lockWidth(lock, v)) < thick) return true
  }
  for (const strand of strands) {
    if (v < strand.from || v > strand.to) continue
    // Hair that is combed to one place is broader at its roots.
    const wide =
      v > lock.split
        ? halfWidth * lockWidth(lock, v)
        : lerp(rootWidth, halfWidth, clamp((v - lock.start) / (lock.split - lock.start)))
    const aside = Math.abs(q - strand.q) * wide
    // No line is anywhere thicker than this: most points are told by that alone.
    const widest = line * 0.7
    if (aside >= widest) continue
    const t = (v - strand.from) / (strand.to - strand.from)
    // A point finer than can be seen would be drawn in dots.
    if (aside < widest * (0.35 + 2.6 * t * (1 - t))) return true
  }
  return false
}
