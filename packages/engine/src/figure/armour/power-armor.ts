/** Powered armour: smooth shells over a dark undersuit, with light in the seams. */
import type { GarmentKind } from '../../brief/concepts.ts'
import { lerp, smoothstep } from '../../math/scalar.ts'
import { grid } from '../../math/surface.ts'
import { emblemAt } from '../emblem.ts'
import type { Part, Pattern } from '../figure.ts'
import { type GarmentBuilder, sides } from '../garments/garment-builder.ts'
import { onSides } from '../mirrored.ts'
import { gauntletMaterials, gauntletPlates, plate } from './arm-plates.ts'
import { type ArmourKit, armourKit } from './kit.ts'
import { knee, sabaton } from './leg-plates.ts'
import { each } from './plate-armor.ts'
import { dome, limbBand, shell } from './plates.ts'
import { cuirassSurface, faulds } from './torso-plates.ts'

/** The ribbed suit that shows between the shells. */
function undersuit(kit: ArmourKit): Part[] {
  const { body, k } = kit
  const suit = `${kit.context.garment.id}.suit`
  const rib = `${kit.context.garment.id}.rib`
  const pattern: Pattern = ({ y }) => ((((y / (1.5 * k)) % 1) + 1) % 1 < 0.22 ? rib : undefined)
  const lift = 0.9 * k
  const shared = { material: suit, pattern }
  return [
    {
      name: 'suit-torso',
      region: 'belly',
      ...shared,
      ...grid(
        40,
        28,
        (u, v) => body.torso(lerp(body.level(5.8), body.level(3.32), v), u * 2 * Math.PI, lift),
        { wrap: true },
      ),
    },
    ...onSides([
      {
        name: 'suit-arm',
        region: 'left upper arm',
        ...shared,
        ...grid(22, 24, (u, v) => body.arm.surface(lerp(0.02, 0.99, v), u * 2 * Math.PI, lift), {
          wrap: true,
        }),
      },
      {
        name: 'suit-leg',
        region: 'left thigh',
        ...shared,
        ...grid(24, 28, (u, v) => body.leg.surface(lerp(0, 0.98, v), u * 2 * Math.PI, lift), {
          wrap: true,
        }),
      },
    ]),
  ]
}

function trunkShell(kit: ArmourKit): Part[] {
  const { body, context, k } = kit
  const size = 0.17 * body.unit
  const light = `${context.garment.id}.light`
  const core = dome({
    centre: [0, body.level(5.06), body.torso(body.level(5.06), 0, 3 * k)[2]],
    out: [0, 0.05, 1],
    side: [1, 0, 0],
    radii: [0.12 * body.unit, 0.12 * body.unit, 0.06 * body.unit],
  })
  return [
    ...shell('trunk', cuirassSurface(kit, 5.52, 4.3), {
      ...plate(kit),
      columns: 64,
      rows: 24,
      wrap: true,
      lips: ['top', 'bottom'],
      pattern: ({ v, x, y, z }) => {
        const mark =
          z > 0 &&
          emblemAt(
            context.garment.emblem,
            (x - 0.34 * body.unit) / size,
            (y - body.level(5.16)) / size,
          )
        if (mark) return kit.accent
        const seam =
          Math.abs(Math.abs(x) - (0.2 + 0.5 * (1 - v)) * 0.4 * body.unit) < 0.014 * body.unit &&
          v > 0.3
        if (seam) return light
        return v > 0.62 && v < 0.66
          ? kit.trim
          : z < 0 && Math.abs(x) < 0.16 * body.unit && v > 0.25 && v < 0.8
            ? kit.lining
            : undefined
      },
    }),
    ...shell('core', core, {
      ...plate(kit, { material: light, lip: kit.trim }),
      columns: 24,
      rows: 6,
      wrap: true,
    }),
  ]
}

function limbShells(kit: ArmourKit): Part[] {
  const { body, k } = kit
  const light = `${kit.context.garment.id}.light`
  const stripe: Pattern = ({ u, v }) =>
    Math.abs(u - 0.25) < 0.022 && v > 0.14 && v < 0.86 ? light : undefined
  const around = (
    name: string,
    limb: typeof body.arm,
    t0: number,
    t1: number,
    swell: number,
    region: Part['region'],
  ) =>
    shell(
      name,
      limbBand(limb, {
        t0,
        t1,
        lift: (v) => k * (2.4 + swell * Math.sin(Math.PI * v) ** 0.7 + 0.6 * smoothstep(0.8, 1, v)),
      }),
      {
        ...plate(kit),
        columns: 28,
        rows: 9,
        wrap: true,
        lips: ['top', 'bottom'],
        pattern: stripe,
        ...(region && { region }),
      },
    )
  const { shoulder } = body.joints
  const radius = body.arm.radiusAt(0.1) + 5 * k
  const cap = dome({
    centre: [shoulder[0] + 0.6 * k, shoulder[1] - 0.6 * k, shoulder[2]],
    out: [0.86, 0.5, 0.04],
    side: [0, 0, 1],
    radii: [radius * 1.12, radius * 1.02, radius],
    reach: Math.PI * 0.55,
  })
  return [
    ...around('upper-arm', body.arm, 0.26, 0.47, 1.6, 'left upper arm'),
    ...around('forearm', body.arm, 0.55, 0.93, 2.6, 'left forearm'),
    ...around('thigh', body.leg, 0.12, 0.45, 2.2, 'left thigh'),
    ...around('shin', body.leg, 0.57, 0.95, 3, 'left shin'),
    ...shell('shoulder', cap, {
      ...plate(kit),
      columns: 32,
      rows: 11,
      wrap: true,
      lipRadius: kit.lip * 1.2,
      pattern: ({ v }) =>
        v > 0.72 && v < 0.78 ? light : v > 0.4 && v < 0.46 ? kit.trim : undefined,
    }),
  ]
}

const powerArmor: GarmentBuilder = (context) => {
  const kit = armourKit(context)
  const { garment } = context
  return {
    parts: [
      ...undersuit(kit),
      ...onSides([
        ...limbShells(kit),
        ...knee(kit, false),
        ...gauntletPlates(kit),
        ...sabaton(kit),
      ]),
      ...faulds(kit, 2),
      ...trunkShell(kit),
    ],
    thickness: { chest: 4, belly: 4, hips: 5, ...each(sides('upper arm', 'both'), 5) },
    hides: [
      'chest',
      'belly',
      'hips',
      ...sides('upper arm', 'both'),
      ...sides('forearm', 'both'),
      ...sides('hand', 'both'),
      ...sides('thigh', 'both'),
      ...sides('shin', 'both'),
      ...sides('foot', 'both'),
    ],
    materials: {
      ...gauntletMaterials(context),
      [`${garment.id}.suit`]: { base: '#2a2d35', surface: 'cloth' },
      [`${garment.id}.rib`]: { base: '#1c1e25', surface: 'cloth', noInk: true },
      [`${garment.id}.light`]: { base: garment.colours.accent, surface: 'glow' },
    },
    landmarks: {
      'Chest core': [0, kit.body.level(5.06), 0.45 * kit.body.unit],
      'Shoulder shell': [kit.body.joints.shoulder[0] + 3, kit.body.joints.shoulder[1], 4],
    },
  }
}

export const powered: Partial<Record<GarmentKind, GarmentBuilder>> = { power_armor: powerArmor }
