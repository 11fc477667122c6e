/** Plate for shoulders, arms and hands. */
import { shiftHex } from '../../math/colour.ts'
import { lerp, smoothstep } from '../../math/scalar.ts'
import { merge } from '../../math/surface.ts'
import { addScaled, normalize, type Vec3 } from '../../math/vector.ts'
import { buildHand } from '../body/hand.ts'
import type { Material, Part, Pattern } from '../figure.ts'
import { wristEnd } from '../garments/cloth/wrist.ts'
import type { GarmentContext } from '../garments/garment-builder.ts'
import type { ArmourKit } from './kit.ts'
import {
  dome,
  frontRidge,
  limbBand,
  rivets,
  type ShellOptions,
  type Surface,
  shell,
} from './plates.ts'

/** The usual shell of a suit, with the changes a piece needs. */
export function plate(kit: ArmourKit, changes: Partial<ShellOptions> = {}): ShellOptions {
  return {
    material: kit.main,
    lip: kit.trim,
    lining: kit.lining,
    lipRadius: kit.lip * 0.85,
    ...changes,
  }
}

/** How far a shoulder cap stands off the arm. On the bare skin it lies closer than on mail and straps. */
function capRoom({ k, under }: ArmourKit): number {
  return Math.min(4.2 * k, 3.4 * k + under('left upper arm'))
}

function pauldronCap(kit: ArmourKit): Surface {
  const { body, k } = kit
  const { shoulder } = body.joints
  // A strong arm bulges below its root: the cap is wide enough to lie over it.
  const arm = Math.max(body.arm.radiusAt(0.1), 0.95 * body.arm.radiusAt(0.2))
  const radius = arm + kit.under('left upper arm') + capRoom(kit)
  return dome({
    centre: [shoulder[0] + 0.4 * k, shoulder[1] - 1.2 * k, shoulder[2] + 0.3 * k],
    out: [0.8, 0.6, 0.05],
    side: [0, 0, 1],
    radii: [radius * 1.08, radius * 1.02, radius * 0.92],
    reach: Math.PI * 0.56,
    shape: ([a, b, c], turn, polar) => {
      const flute =
        1 +
        0.016 *
          (0.5 + 0.5 * Math.cos(turn * 14)) *
          // Its crown is smooth: there flutes would tear the broad light into a star.
          smoothstep(0.65, 0.95, polar) *
          smoothstep(1.2, 1, polar)
      return [a * flute, b * flute, c * flute]
    },
  })
}

/** The middle of the left shoulder cap as it is seen from before. */
export function pauldronFront(kit: ArmourKit): Vec3 {
  return pauldronCap(kit)(0, 0.4)
}

/** Shoulder cap with four lames below it; the cap rises a little towards the neck. */
export function pauldron(kit: ArmourKit): Part[] {
  const { body, k } = kit
  const room = capRoom(kit)
  const cap = pauldronCap(kit)
  // Each lame comes out from under the one above it.
  const lames = [0, 1, 2, 3].flatMap((i) =>
    shell(
      `pauldron-lame-${i}`,
      limbBand(body.arm, {
        // The first begins well up under the cap: a strong arm bulges between them.
        t0: 0.08 + i * 0.07,
        t1: 0.205 + i * 0.07,
        from: 10,
        to: 370,
        lift: (v) =>
          kit.under('left upper arm') +
          // Close to the arm where the cap moves over it.
          (room / 4.2) * lerp(i === 0 ? 0.6 : 1.7, i === 0 ? 3.3 : 4.4 - i * 0.6, v ** 0.7),
      }),
      plate(kit, { columns: 24, rows: 3, wrap: true, region: 'left upper arm' }),
    ),
  )
  return [
    ...lames,
    ...shell(
      'pauldron',
      cap,
      plate(kit, {
        columns: 44,
        rows: 14,
        wrap: true,
        lipRadius: kit.lip * 1.2,
        pattern: ({ v }) =>
          v > 0.83 && v < 0.93 ? kit.accent : v > 0.56 && v < 0.61 ? kit.trim : undefined,
      }),
    ),
    {
      name: 'pauldron-rivets',
      material: kit.trim,
      ...rivets(
        cap,
        [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95].map((u) => [u, 0.72] as const),
        0.6 * k,
      ),
    },
  ]
}

/** Upper arm, elbow cop and forearm. */
export function armPlates(kit: ArmourKit): Part[] {
  const { body, k } = kit
  const lift = kit.under('left forearm')
  return [
    ...shell(
      'rerebrace',
      limbBand(body.arm, {
        t0: 0.29,
        t1: 0.46,
        lift: (v) => lift + k * (1.9 + 0.7 * Math.abs(v - 0.5) * 2),
      }),
      plate(kit, {
        columns: 24,
        rows: 5,
        wrap: true,
        lips: ['top', 'bottom'],
        region: 'left upper arm',
      }),
    ),
    ...elbow(kit),
    ...vambrace(kit),
  ]
}

function elbow(kit: ArmourKit): Part[] {
  const { body, k } = kit
  const frame = body.arm.frame(0.5)
  const size = body.arm.radiusAt(0.5) + kit.under('left forearm') + 2.6 * k
  const cap = dome({
    centre: frame.centre,
    out: normalize([0.85, 0.05, -0.5]),
    side: [-frame.tangent[0], -frame.tangent[1], -frame.tangent[2]],
    radii: [size * 1.15, size * 1.12, size * 1.12],
    reach: Math.PI * 0.5,
    shape: ([a, b, c], _turn, polar) => [a, b, c + 1.6 * k * Math.exp(-polar * polar * 4)],
  })
  return [
    ...(['top', 'bottom'] as const).flatMap((edge, i) =>
      shell(
        `elbow-lame-${i}`,
        limbBand(body.arm, {
          t0: 0.435 + i * 0.095,
          t1: 0.475 + i * 0.095,
          from: 15,
          to: 285,
          lift: () => kit.under('left forearm') + 2.2 * k,
        }),
        plate(kit, {
          columns: 22,
          rows: 2,
          lips: [edge],
          lipRadius: kit.lip * 0.7,
          region: 'left forearm',
        }),
      ),
    ),
    ...shell(
      'couter',
      cap,
      plate(kit, { columns: 24, rows: 8, wrap: true, lipRadius: kit.lip, region: 'left forearm' }),
    ),
  ]
}

/** From a place along the arm to the wrist, `room` times as far off it as plate is. */
export function vambrace(kit: ArmourKit, from = 0.575, room = 1): Part[] {
  const { body, k } = kit
  const lift = kit.under('left forearm')
  // A gauntlet's cuff goes over it; a bracer ends as close as it is laced.
  const isLaced = room < 1
  const [tight, flare] = isLaced ? [0.3, -0.7] : [0.7, 0.9]
  return shell(
    'vambrace',
    limbBand(body.arm, {
      t0: from,
      t1: 0.965,
      lift: (v, angle) =>
        // A sleeve under it is drawn in at the wrist, and so is it: as wide there it would be a bucket.
        lift * lerp(1, tight, smoothstep(0.15, 0.9, v)) +
        room * k * (1.8 + flare * v * v + 1.1 * frontRidge(angle - 1.2, 0.4) * (1 - 0.5 * v)),
    }),
    plate(kit, {
      columns: 28,
      rows: 9,
      wrap: true,
      lips: ['top', 'bottom'],
      region: 'left forearm',
      pattern: ({ v }) => ((v > 0.1 && v < 0.15) || (v > 0.85 && v < 0.9) ? kit.trim : undefined),
    }),
  )
}

/** The sides of fingers, where one lies against the other. */
function betweenFingers({ context }: ArmourKit): Pattern {
  const gap = `${context.garment.id}.gap`
  return ({ u, v }) => (v > 0.2 && Math.abs((u % 0.5) - 0.25) < 0.09 ? gap : undefined)
}

/** What those who wear such plates on their hands must name besides their own materials. */
export function gauntletMaterials({ garment }: GarmentContext): Record<string, Material> {
  return {
    [`${garment.id}.gap`]: { base: shiftHex(garment.colours.main, -0.24), surface: 'cloth' },
  }
}

/** The flared cuff and the plate on the back of the hand; fingers are the hand's own mesh in the garment's metal, so that a fist is told from the grip in it. */
export function gauntletPlates(kit: ArmourKit): Part[] {
  const { body, k } = kit
  const lift = kit.under('left hand')
  const cuff = limbBand(body.arm, {
    t0: 0.78,
    t1: 1,
    lift: (v) => lift + k * (3.6 * (1 - v) ** 2 + 1.6),
  })
  const { wrist, along, palm, thumb, length } = body.hand.frame
  const centre = addScaled(addScaled(wrist, along, length * 0.27), palm, -length * 0.02)
  const back = dome({
    centre,
    out: [-palm[0], -palm[1], -palm[2]],
    side: along,
    radii: [length * 0.28, length * 0.22, length * 0.17],
    reach: Math.PI * 0.48,
  })
  // No wider than the fist: past the little finger its end would hang down as a second thumb.
  const row = addScaled(addScaled(wrist, along, length * 0.5), thumb, length * 0.014)
  const knuckles = dome({
    centre: addScaled(row, palm, -length * 0.03),
    out: [-palm[0], -palm[1], -palm[2]],
    side: thumb,
    radii: [length * 0.19, length * 0.08, length * 0.12],
    reach: Math.PI * 0.5,
  })
  const { palm: inside, fingers } = buildHand(body.hand.frame, {
    ...body.hand.shape,
    thickness: body.hand.shape.thickness * 1.14,
    claws: 0,
  })
  return [
    { name: 'palm', material: kit.main, group: 'gauntlet', region: 'left hand', ...inside },
    {
      name: 'fingers',
      material: kit.main,
      group: 'gauntlet',
      region: 'left hand',
      ...merge(fingers),
      // Large pixels have no lines within a hand: dark gaps tell its fingers apart.
      ...(kit.context.design.style === 'pixel' && { pattern: betweenFingers(kit) }),
    },
    {
      name: 'gauntlet wrist',
      material: kit.main,
      group: 'gauntlet',
      region: 'left hand',
      ...wristEnd(body, lift + 0.6 * k),
    },
    ...shell(
      'cuff',
      cuff,
      plate(kit, {
        columns: 28,
        rows: 6,
        wrap: true,
        // Of large pixels a rolled edge between two lines is a black one.
        lips: kit.context.design.style === 'pixel' ? [] : ['top'],
        lipRadius: kit.lip,
        region: 'left hand',
      }),
    ),
    ...shell(
      'hand-plate',
      back,
      plate(kit, {
        columns: 20,
        rows: 6,
        wrap: true,
        lipRadius: kit.lip * 0.6,
        region: 'left hand',
      }),
    ),
    ...shell(
      'knuckle-plate',
      knuckles,
      plate(kit, {
        material: kit.trim,
        columns: 20,
        rows: 6,
        wrap: true,
        lips: [],
        region: 'left hand',
      }),
    ),
  ]
}
