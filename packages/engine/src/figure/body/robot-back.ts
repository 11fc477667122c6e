/** What a machine's back has that its front has not: a spine of segments, hatches with vents, a power port or the lock of its mainspring. */
import { clamp } from '../../math/scalar.ts'
import type { Pattern } from '../figure.ts'
import type { Body } from './body.ts'

const shell = 'skin'
/** The frame between shells: it lies deep, and takes none of their shine. */
const frame = 'skin.groove'
const light = 'skin.glow'

/** All lengths are in units of the body. */
const spine = { half: 0.105, segment: 0.078, pitch: 0.15, height: 0.055 }

/** The front's pattern before, the back's behind, and the seam at which the two shells of a trunk meet. */
export function frontAndBack(front: Pattern, back: Pattern, unit: number): Pattern {
  return (point) => {
    if (Math.abs(point.z) < 0.016 * unit) return frame
    return point.z < 0 ? back(point) : front(point)
  }
}

/** The spine at a height over the waist: a dark groove in which segments lie. */
function onSpine(x: number, y: number): typeof shell | typeof frame | undefined {
  const a = Math.abs(x)
  if (a > spine.half) return undefined
  const off = Math.abs(y - Math.round(y / spine.pitch) * spine.pitch)
  // Each segment has bevelled corners.
  const isIn = a < spine.segment && off < spine.height && a + off < 0.116
  return isIn ? shell : frame
}

export function waistBack({ level, unit }: Body): Pattern {
  const waist = level(4.32)
  return ({ x, y, z }) =>
    z < 0 && onSpine(x / unit, (y - waist) / unit) === shell ? shell : undefined
}

/** Between the shoulders: the spine with a port for power, or the door with the mainspring's keyhole; hatches with vents at both sides. */
export function chestBack(body: Body, isClockwork: boolean): Pattern {
  const { level, unit, torsoSection } = body
  const [middle, waist] = [level(5.06), level(4.32)]
  const girth = (1.04 * torsoSection(middle).width) / unit
  const breadth = torsoSection(middle).width / unit / 0.53
  const centre = isClockwork ? springDoor : powerPort
  return ({ x, y }) => {
    const across = girth * Math.asin(clamp(x / unit / girth, -1, 1))
    const up = (y - middle) / unit
    const found = centre(across, up)
    if (found) return found
    const bone = onSpine(x / unit, (y - waist) / unit)
    if (bone) return bone === frame ? frame : undefined
    return !isClockwork && onHatch(Math.abs(across) / breadth, up) ? frame : undefined
  }
}

/** A socket over the spine. */
function powerPort(x: number, y: number): string | undefined {
  const from = Math.hypot(x, y - 0.2)
  if (from > 0.155) return undefined
  if (from < 0.035) return light
  return from < 0.075 || from > 0.125 ? frame : shell
}

/** A riveted door round the keyhole. */
function springDoor(x: number, y: number): string | undefined {
  const from = Math.hypot(x, y * 1.07)
  if (from > 0.41) return undefined
  if (from > 0.385) return frame
  if (Math.hypot(x, y) < 0.06 || (Math.abs(x) < 0.03 && y < 0 && y > -0.14)) return frame
  if (Math.abs(from - 0.2) < 0.014) return frame
  const step = Math.PI / 6
  const angle = Math.atan2(y, x)
  const aside = angle - (Math.floor(angle / step) + 0.5) * step
  return Math.hypot(from - 0.3, aside * 0.3) < 0.026 ? frame : shell
}

/** The edge of a shoulder's hatch, its lower inner corner cut, and the three vents in it. */
function onHatch(a: number, y: number): boolean {
  const edge = Math.max(Math.abs(a - 0.31) - 0.14, Math.abs(y - 0.03) - 0.29, y - 0.42 + 0.4 * a)
  if (Math.abs(edge) < 0.011) return true
  const slot = y + 0.06 - 0.35 * (a - 0.31)
  const off = Math.abs(slot - clamp(Math.round(slot / 0.075), -1, 1) * 0.075)
  return Math.abs(a - 0.31) < 0.085 && off < 0.017
}

/** The spine ends in a plate over the seat, from which seams run down to the sides. */
export function hipBack({ level, unit }: Body): Pattern {
  const [waist, end] = [level(4.32), level(3.78)]
  return ({ x, y }) => {
    const a = Math.abs(x) / unit
    const up = (y - end) / unit
    const plate = Math.max(a - 0.17 - 0.25 * up, -up)
    if (Math.abs(plate) < 0.014) return frame
    if (plate < 0) return onSpine(x / unit, (y - waist) / unit) === frame ? frame : undefined
    if (up < 0 && a < 0.012) return frame
    const isSeam = a > 0.17 && Math.abs(up + 0.55 * (a - 0.17)) < 0.014
    const screw = Math.hypot(a - 0.34, up - 0.1)
    return isSeam || Math.abs(screw - 0.04) < 0.012 ? frame : undefined
  }
}

/** Behind the thigh, a hatch. */
export const thighBack: Pattern = ({ u, v }) => {
  const edge = Math.max((Math.abs(u - 0.5) - 0.09) / 0.55, Math.abs(v - 0.46) - 0.2)
  return Math.abs(edge) < 0.014 ? frame : undefined
}

/** In the calf, three vents over a piston's slot. */
export const calfBack: Pattern = ({ u, v }) => {
  const aside = Math.abs(u - 0.5)
  const off = Math.abs(v - 0.32 - clamp(Math.round((v - 0.32) / 0.07), -1, 1) * 0.07)
  if (aside < 0.085 && off < 0.016) return frame
  return aside < 0.018 && v > 0.5 && v < 0.86 ? frame : undefined
}
