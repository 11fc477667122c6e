/** Mail and scale shirts: cut like a tunic, they hang like heavy cloth. */
import type { GarmentKind } from '../../brief/concepts.ts'
import type { Hex } from '../../design/design.ts'
import { shiftHex } from '../../math/colour.ts'
import type { Material, Pattern } from '../figure.ts'
import { acrossSleeve, roundLevel } from '../garments/cloth/finish.ts'
import { kitOf } from '../garments/cloth/kit.ts'
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

/** What lies at a place of woven metal, in cm across and down the cloth. */
type Weave = (across: number, down: number) => string | undefined

/** A shirt whose cloth is woven so wherever the tailor drew nothing. */
function woven(context: GarmentContext, weave: Weave): Dressed {
  const { cm, body } = kitOf(context)
  const top = body.level(5.8)
  return buildUpper(context, {
    ...hauberk,
    weave: {
      trunk: (spot) => weave(spot.across, top - roundLevel(spot, cm)),
      sleeve: (spot) => weave(acrossSleeve(spot), spot.down),
    },
  })
}

/** Rows of rings, alternate rows shifted by half: cells of 1.9 cm read as mail at sheet size. */
function rings(ring: string, k: number): Weave {
  const size = 1.9 * k
  return (across, down) => {
    const row = Math.floor(down / size)
    const cell = across / size + (row & 1) * 0.5
    const dx = cell - Math.floor(cell) - 0.5
    const dy = down / size - row - 0.5
    const r = dx * dx + dy * dy
    return r > 0.06 && r < 0.17 ? ring : undefined
  }
}

/** Rings on what is no cloth, counted by where it lies. */
export function ringPattern(ring: string, k: number): Pattern {
  const weave = rings(ring, k)
  return ({ x, y, z }) => weave(x + z * 0.7, -y)
}

/** Overlapping scales in rows, each with a dark lower edge. */
function scales({ k, lining, trim }: ArmourKit): Weave {
  const size = 3.2 * k
  return (x, down) => {
    const row = Math.floor(-down / size)
    const cell = x / size + (row & 1) * 0.5
    const across = cell - Math.floor(cell) - 0.5
    const height = -down / size - row
    const edge = 0.18 + 1.5 * across * across
    if (Math.abs(height - edge) < 0.12 || height < edge) return lining
    return Math.abs(across) < 0.05 && height > edge + 0.25 ? trim : undefined
  }
}

const chainmail: GarmentBuilder = (context) => {
  const { id, surface } = context.garment
  const { main } = context.garment.colours
  const ring = `${id}.ring`
  const dressed = woven(context, rings(ring, context.body.unit / 25))
  return {
    ...dressed,
    materials: {
      ...dressed.materials,
      ...(surface === 'metal' && { [`${id}.main`]: unmirrored(main) }),
      [ring]: { base: shiftHex(main, -0.17), surface: 'cloth', noInk: true },
    },
  }
}

/** A thousand rings mirror no room: the dark horizon of a plate would lie on chest and hips as a stain. */
function unmirrored(base: Hex): Material {
  return { base, surface: 'silk', shade: shiftHex(base, -0.1), deep: shiftHex(base, -0.17) }
}

const scaleArmor: GarmentBuilder = (context) => woven(context, scales(armourKit(context)))

export const mails: Partial<Record<GarmentKind, GarmentBuilder>> = {
  chainmail,
  scale_armor: scaleArmor,
}
