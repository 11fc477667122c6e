/** Stripes, spots, patches, bark and belly scales, as functions of a point on the body. */
import type { Design } from '../../design/design.ts'
import { clamp } from '../../math/scalar.ts'
import type { Body } from './body.ts'

type Marking = (x: number, y: number, z: number) => string | undefined

const second = 'skin.second'

/** The markings of a design's skin, or undefined when it is plain. */
export function markingAt(design: Design, body: Body): Marking | undefined {
  const { unit } = body
  const { marking, surface } = design.skin
  const belly = surface === 'fur' || surface === 'scales' ? bellyAt(body) : undefined
  const own = ownMarking(marking, unit)
  if (!own && !belly) return undefined
  return (x, y, z) => own?.(x, y, z) ?? belly?.(x, y, z)
}

function ownMarking(marking: Design['skin']['marking'], unit: number): Marking | undefined {
  if (marking === 'stripes') return stripes(unit)
  if (marking === 'spots') return spots(unit)
  if (marking === 'patches') return patches(unit)
  if (marking === 'bark') return bark(unit)
  return undefined
}

/** The paler front of furred and scaled people; scales lie across it in plates. */
function bellyAt(body: Body): Marking {
  const { unit, level } = body
  const top = level(5.9)
  const bottom = level(3.42)
  return (x, y, z) => {
    if (z < 0 || y > top || y < bottom) return undefined
    const middle = clamp((y - bottom) / (top - bottom))
    const half = (0.16 + 0.2 * Math.sin(middle * 2.6)) * unit
    const ragged = 0.02 * unit * Math.sin(y * (26 / unit))
    return Math.abs(x) < half + ragged ? second : undefined
  }
}

function stripes(unit: number): Marking {
  return (x, y, z) => {
    const across = Math.atan2(Math.abs(x), z) / Math.PI
    const wave = y / (0.2 * unit) + 0.35 * Math.sin(across * 7 + y / (0.5 * unit))
    const band = Math.abs(wave - Math.floor(wave) - 0.5) * 2
    return band < 0.34 * clamp(across * 2.4 - 0.35) ? second : undefined
  }
}

/** A fixed number 0–1 for a cell of space. */
function cellChance(i: number, j: number, k: number): number {
  const n = Math.imul(i, 374761393) + Math.imul(j, 668265263) + Math.imul(k, 2147483647)
  const m = Math.imul(n ^ (n >>> 13), 1274126177)
  return ((m ^ (m >>> 16)) >>> 0) / 4294967296
}

function spots(unit: number): Marking {
  const size = 0.16 * unit
  return (x, y, z) => {
    if (z > 0.12 * unit && Math.abs(x) < 0.3 * unit) return undefined
    const i = Math.floor(x / size)
    const j = Math.floor(y / size)
    const k = Math.floor(z / size)
    const chance = cellChance(i, j, k)
    if (chance < 0.25) return undefined
    const dx = x / size - i - 0.5 + 0.2 * (chance - 0.6)
    const dy = y / size - j - 0.5 - 0.2 * (chance - 0.6)
    return dx * dx * 1.2 + dy * dy < 0.05 + 0.07 * chance ? second : undefined
  }
}

/** Smooth noise, −1 … 1. */
function cloud(x: number, y: number, z: number): number {
  return (
    (Math.sin(x * 1.7 + 1.3 * Math.sin(y * 1.1 + 0.5)) +
      Math.sin(y * 1.4 + 1.6 * Math.sin(z * 1.3 + 2.1)) +
      Math.sin(z * 1.9 + 1.2 * Math.sin(x * 1.5 + 4.2))) /
    3
  )
}

function patches(unit: number): Marking {
  const size = 0.22 * unit
  return (x, y, z) => (cloud(x / size, y / size, z / size) > 0.42 ? second : undefined)
}

function bark(unit: number): Marking {
  return (x, y, z) => {
    const angle = Math.atan2(x, z)
    const run =
      angle * 9 + 1.4 * Math.sin(y / (0.3 * unit)) + 0.7 * Math.sin(y / (0.11 * unit) + angle * 3)
    const groove = Math.abs(Math.sin(run))
    return groove < 0.16 + 0.08 * Math.sin(y / (0.17 * unit)) ? second : undefined
  }
}
