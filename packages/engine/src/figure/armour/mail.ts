/** Mail and scale shirts: cut like a tunic, they hang like heavy cloth. */
import type { GarmentKind } from '../../brief/concepts.ts'
import { shiftHex } from '../../math/colour.ts'
import type { Part, Pattern } from '../figure.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from '../garments/garment-builder.ts'
import type { UpperCut } from '../garments/upper/cut.ts'
import { buildUpper } from '../garments/upper/upper.ts'
import { type ArmourKit, armourKit } from './kit.ts'

const hauberk: UpperCut = {
  neck: 'crew',
  hem: [3.7, 3.1, 2.4],
  room: [0.8, 2.4],
  fall: [0.1, 0.4],
  waist: 'belt',
  collar: 'none',
  sleeve: 'shirt',
  cuff: 'none',
  emblem: 'chest',
}

/** A shirt whose cloth is `pattern` wherever the tailor drew nothing. */
function woven(context: GarmentContext, pattern: Pattern): Dressed {
  const dressed = buildUpper(context, hauberk)
  const cover = (part: Part): Part =>
    part.material === context.material.main
      ? {
          ...part,
          pattern: (point) => part.pattern?.(point) ?? pattern(point),
        }
      : part
  return { ...dressed, parts: dressed.parts.map(cover) }
}

/** Rows of rings, alternate rows shifted by half: cells of 1.9 cm read as mail at sheet size. */
export function ringPattern(ring: string, k: number): Pattern {
  const size = 1.9 * k
  return ({ x, y, z }) => {
    const row = Math.floor(y / size)
    const cell = (x + z * 0.7) / size + (row % 2) * 0.5 + 100
    const dx = cell - Math.floor(cell) - 0.5
    const dy = y / size - row - 0.5
    const r = dx * dx + dy * dy
    return r > 0.06 && r < 0.17 ? ring : undefined
  }
}

/** Overlapping scales in rows, each with a dark lower edge. */
function scalePattern(kit: ArmourKit): Pattern {
  const size = 3.2 * kit.k
  return ({ x, y, z }) => {
    const row = Math.floor(y / size)
    const cell = (x + z * 0.7) / size + (row % 2) * 0.5 + 100
    const across = cell - Math.floor(cell) - 0.5
    const height = y / size - row
    const edge = 0.18 + 1.5 * across * across
    if (Math.abs(height - edge) < 0.12) return kit.lining
    return height < edge
      ? kit.lining
      : Math.abs(across) < 0.05 && height > edge + 0.25
        ? kit.trim
        : undefined
  }
}

const chainmail: GarmentBuilder = (context) => {
  const ring = `${context.garment.id}.ring`
  const dressed = woven(context, ringPattern(ring, context.body.unit / 25))
  const dark = shiftHex(context.garment.colours.main, -0.17)
  return {
    ...dressed,
    materials: { ...dressed.materials, [ring]: { base: dark, surface: 'cloth', noInk: true } },
  }
}

const scaleArmor: GarmentBuilder = (context) => woven(context, scalePattern(armourKit(context)))

export const mails: Partial<Record<GarmentKind, GarmentBuilder>> = {
  chainmail,
  scale_armor: scaleArmor,
}
