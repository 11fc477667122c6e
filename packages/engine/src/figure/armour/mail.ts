/** Mail and scale shirts: they hang like heavy cloth. */
import type { GarmentKind } from '../../brief/concepts.ts'
import { shiftHex } from '../../math/colour.ts'
import { lerp, smoothstep } from '../../math/scalar.ts'
import { grid } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part, Pattern } from '../figure.ts'
import { type GarmentBuilder, sides } from '../garments/garment-builder.ts'
import { onSides } from '../mirrored.ts'
import { type ArmourKit, armourKit } from './kit.ts'
import { each } from './plate-armor.ts'
import { mailPattern } from './torso-plates.ts'

/** A hauberk to mid-thigh: body and skirt in one surface that swings out below the belt. */
function hauberk(kit: ArmourKit, pattern: Pattern, lift: number): Part {
  const { body, k, context } = kit
  const top = body.level(5.62)
  const hem = body.level(lerp(3.6, 2.4, context.garment.length))
  const fork = body.level(3.7)
  const surface = (u: number, v: number): Vec3 => {
    const angle = u * 2 * Math.PI
    const y = lerp(top, hem, v)
    const drop = smoothstep(body.level(4.2), hem, y)
    const sway = k * (1.4 * drop * (0.5 + 0.5 * Math.cos(angle * 7 + 0.6)) + 5 * drop)
    const point = body.torso(
      Math.max(y, fork),
      angle,
      kit.under(y > body.level(4.2) ? 'chest' : 'hips') + lift + sway,
    )
    const scallop = v > 0.985 ? 0.5 * k * Math.abs(Math.sin(angle * 22)) : 0
    return [point[0], y - scallop, point[2]]
  }
  return {
    name: 'hauberk',
    material: kit.main,
    backMaterial: kit.lining,
    pattern,
    ...grid(80, 44, surface, { wrap: true }),
  }
}

function sleeve(kit: ArmourKit, pattern: Pattern, lift: number): Part[] {
  const { body, context } = kit
  if (context.garment.sleeve === 'none') return []
  const end = context.garment.sleeve === 'short' ? 0.4 : 0.9
  return [
    {
      name: 'mail-sleeve',
      material: kit.main,
      backMaterial: kit.lining,
      pattern,
      region: 'left upper arm',
      ...grid(
        30,
        24,
        (u, v) =>
          body.arm.surface(
            lerp(0.01, end, v),
            u * 2 * Math.PI,
            kit.under('left upper arm') + lift + v * 1.2 * kit.k,
          ),
        { wrap: true },
      ),
    },
  ]
}

/** Overlapping scales in rows, each with a dark lower edge. */
function scalePattern(kit: ArmourKit): Pattern {
  const { k } = kit
  return (_u, _v, x, y, z) => {
    const size = 2.3 * k
    const row = Math.floor(y / size)
    const across = (Math.atan2(x, z) * 13 + (row % 2) * 0.5 + 100) % 1
    const height = y / size - row
    const edge = 0.32 + 0.45 * (2 * Math.abs(across - 0.5)) ** 2
    return Math.abs(height - edge) < 0.11 ? kit.lining : height < edge ? kit.trim : undefined
  }
}

function shirt(
  context: Parameters<GarmentBuilder>[0],
  makePattern: (kit: ArmourKit) => Pattern,
): ReturnType<GarmentBuilder> {
  const kit = armourKit(context)
  const pattern = makePattern(kit)
  const lift = 1.2 * kit.k
  const under = kit.under('chest')
  return {
    parts: [hauberk(kit, pattern, lift), ...onSides(sleeve(kit, pattern, lift))],
    thickness: {
      chest: under + lift + 0.4,
      belly: under + lift + 0.4,
      hips: under + 3.4,
      ...each(sides('upper arm', 'both'), under + lift + 0.6),
    },
    landmarks: { Mail: [0.3 * kit.body.unit, kit.body.level(4.9), 0.4 * kit.body.unit] },
  }
}

const chainmail: GarmentBuilder = (context) => {
  const ring = `${context.garment.id}.ring`
  return {
    ...shirt(context, () => mailPattern(ring)),
    materials: {
      [ring]: { base: shiftHex(context.garment.colours.main, -0.2), surface: 'cloth', noInk: true },
    },
  }
}

const scaleArmor: GarmentBuilder = (context) => shirt(context, scalePattern)

export const mails: Partial<Record<GarmentKind, GarmentBuilder>> = {
  chainmail,
  scale_armor: scaleArmor,
}
