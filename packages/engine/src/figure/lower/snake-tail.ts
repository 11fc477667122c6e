/** A naga's body: down from the hips, then round in a wide coil on the ground, its tip lifted in front. */
import type { Keys } from '../../math/scalar.ts'
import { clamp, lerp, smoothstep } from '../../math/scalar.ts'
import { type Path, pointAt, spline } from '../../math/spline.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Body } from '../body/body.ts'
import type { Part, Pattern } from '../figure.ts'
import { evenPlaces, type Girths, loft, ringsAlong } from './loft.ts'
import { bothLegs, type LowerBuilder, lowerMaterial } from './lower-builder.ts'
import { scalePattern } from './scale-pattern.ts'
import { waistRim } from './waist-rim.ts'

const around = 24
const rings = 160

/** Cloth hangs over these; below, the tail bends. */
const coveredRings = 22

export const snakeTail: LowerBuilder = ({ body, lower }) => {
  const { unit, level } = body
  const path = coilPath(body)
  const girths = girthsOf(body)
  const places = evenPlaces(path, girths.width, rings, 0.16 * unit)
  const rim = { columns: 36, move: waistRim(body, around) }
  const tail: Part = {
    name: 'snake tail',
    material: lowerMaterial.main,
    group: 'skin',
    creaseCosine: -1,
    pattern: snakePattern(Math.round(rings * 0.86), lower.marking === 'bands'),
    ...loft(ringsAlong(path, girths, places), rim),
  }
  const upper = ringsAlong(path, girths, places.slice(0, coveredRings))
  return {
    parts: [tail],
    legs: [{ ...tail, ...loft(upper, rim) }],
    replaces: bothLegs,
    landmarks: { 'Tail tip': pointAt(path, 0.99), 'Belly plates': body.torso(level(3.2), 0, 1) },
  }
}

/** Down the front, back under the hips, and once and a half round: every turn lies outside the one before. */
function coilPath({ unit, level }: Body): Path {
  const ground = (radius: number) => radius * unit
  const fall: readonly Vec3[] = [
    [0, level(4.2), 0],
    [0, level(3.8), -0.02 * unit],
    [0, level(3.3), 0.0],
    [0, level(2.6), 0.1 * unit],
    [0, level(1.9), 0.12 * unit],
    [0.02 * unit, level(1.25), -0.02 * unit],
    [-0.04 * unit, level(0.72), -0.32 * unit],
  ]
  const turns = 1.55
  const steps = 22
  const coil = Array.from({ length: steps + 1 }, (_, i): Vec3 => {
    const t = i / steps
    const angle = -Math.PI * 0.86 + t * turns * 2 * Math.PI
    const radius = lerp(0.62, 1.26, smoothstep(0, 0.55, t)) + 0.5 * smoothstep(0.6, 1, t)
    const thick = lerp(0.36, 0.06, t)
    const lift = 0.85 * smoothstep(0.86, 1, t)
    return [
      Math.sin(angle) * radius * unit,
      ground(thick + lift),
      (Math.cos(angle) * radius * 0.72 - 0.05) * unit,
    ]
  })
  return spline([...fall, ...coil], 420)
}

function girthsOf(body: Body): Girths {
  const { level, unit } = body
  const [waist, hip] = [body.torsoSection(level(4.2)), body.torsoSection(level(3.7))]
  const even: Keys = [
    [0.1, 0.43 * unit],
    [0.2, 0.37 * unit],
    [0.4, 0.34 * unit],
    [0.7, 0.24 * unit],
    [0.9, 0.12 * unit],
    [1, 0.02 * unit],
  ]
  return {
    width: [[0, waist.width + 0.4], [0.026, hip.width + 0.5], [0.055, hip.width * 0.95], ...even],
    front: [[0, waist.front + 0.4], [0.026, hip.front + 0.6], ...even],
    back: [[0, waist.back + 0.4], [0.026, hip.back + 0.9], [0.055, hip.back], ...even],
  }
}

/** Broad plates down the belly, scales elsewhere, and dark bands across the back. */
function snakePattern(rows: number, isBanded: boolean): Pattern {
  const scales = scalePattern({ around, rows })
  return (point) => {
    const { u, v } = point
    const off = Math.abs(u - 0.5)
    const half = 0.115 * clamp(1.25 - v)
    if (off < half && v > 0.02) {
      const plate = v * rows * 0.5 + off * 1.6
      return plate - Math.floor(plate) < 0.13 || half - off < 0.006
        ? lowerMaterial.line
        : lowerMaterial.second
    }
    const scale = scales(point)
    if (!isBanded || scale === lowerMaterial.line) return scale
    return isInBand(off, v) ? lowerMaterial.points : scale
  }
}

/** Saddles across the back that taper towards the belly. */
function isInBand(off: number, v: number): boolean {
  const place = v * 26
  const distance = Math.abs(place - Math.floor(place) - 0.5)
  return v > 0.03 && off > 0.2 && distance < 0.3 * smoothstep(0.17, 0.42, off)
}
