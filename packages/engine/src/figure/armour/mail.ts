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
function woven(context: GarmentContext, patternOf: (part: Part) => Pattern): Dressed {
  const dressed = buildUpper(context, hauberk)
  const cover = (part: Part): Part => {
    if (part.material !== context.material.main) return part
    const pattern = patternOf(part)
    return { ...part, pattern: (point) => part.pattern?.(point) ?? pattern(point) }
  }
  return { ...dressed, parts: dressed.parts.map(cover) }
}

/** Rings and scales of a sleeve and of a body in a row all round: counted, they are as wide in front as at the sides. */
const inRow = (part: Part, size: number) => (/sleeve/.test(part.name) ? 38 : 112) / size

/** Rows of rings, alternate rows shifted by half: cells of 1.9 cm read as mail at sheet size. `turns`: so many all round a sheet; else they are counted across. */
export function ringPattern(ring: string, k: number, turns?: number): Pattern {
  const size = 1.9 * k
  return ({ x, y, z, u }) => {
    const row = Math.floor(y / size)
    const along = turns === undefined ? (x + z * 0.7) / size : u * Math.round(turns)
    const cell = along + (row % 2) * 0.5 + 100
    const dx = cell - Math.floor(cell) - 0.5
    const dy = y / size - row - 0.5
    const r = dx * dx + dy * dy
    return r > 0.06 && r < 0.17 ? ring : undefined
  }
}

/** Overlapping scales in rows, each with a dark lower edge. */
function scalePattern(kit: ArmourKit, turns: number): Pattern {
  const size = 3.2 * kit.k
  return ({ u, y }) => {
    const row = Math.floor(y / size)
    const cell = u * Math.round(turns) + (row % 2) * 0.5 + 100
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
  const k = context.body.unit / 25
  const dressed = woven(context, (part) => ringPattern(ring, k, inRow(part, 1.9)))
  const dark = shiftHex(context.garment.colours.main, -0.17)
  return {
    ...dressed,
    materials: { ...dressed.materials, [ring]: { base: dark, surface: 'cloth', noInk: true } },
  }
}

const scaleArmor: GarmentBuilder = (context) => woven(context, (part) => scalePattern(armourKit(context), inRow(part, 3.2)))

export const mails: Partial<Record<GarmentKind, GarmentBuilder>> = {
  chainmail,
  scale_armor: scaleArmor,
}
