/** Lacquered lamellar armour: do, sode, kusazuri, haidate, kote and suneate, laced in rows. */
import type { GarmentKind } from '../../brief/concepts.ts'
import { lerp, smoothstep } from '../../math/scalar.ts'
import { cord, grid, merge } from '../../math/surface.ts'
import { mix, type Vec3 } from '../../math/vector.ts'
import { emblemAt } from '../emblem.ts'
import type { Part, Pattern } from '../figure.ts'
import { type GarmentBuilder, sides } from '../garments/garment-builder.ts'
import { onSides } from '../mirrored.ts'
import { plate, vambrace } from './arm-plates.ts'
import { type ArmourKit, armourKit } from './kit.ts'
import { greave } from './leg-plates.ts'
import { each } from './plate-armor.ts'
import { type Surface, shell } from './plates.ts'
import { shoulderStraps, strapTop } from './shoulder-straps.ts'
import { cuirassSurface } from './torso-plates.ts'
import { hungOver, underSkirt } from './under-skirt.ts'

/** The cords it is laced with: not metal, for metal's glitter would wipe them out. */
const cordOf = ({ context }: ArmourKit): string => `${context.garment.id}.cord`

/** Lacing: `rows` lines of short upright cords across a plate. */
function lacing(kit: ArmourKit, rows: number, columns: number): Pattern {
  const laced = lacedAt(kit, rows, columns)
  return ({ u, v }) => laced(u, v)
}

function lacedAt(kit: ArmourKit, rows: number, columns: number) {
  const cords = cordOf(kit)
  return (u: number, v: number): string | undefined => {
    const row = (v * rows) % 1
    if (row < 0.1) return kit.trim
    const column = (u * columns) % 1
    return row > 0.42 && row < 0.86 && column > 0.18 && column < 0.62 ? cords : undefined
  }
}

function chest(kit: ArmourKit): Part[] {
  const { body, context } = kit
  const size = 0.2 * body.unit
  const laced = lacedAt(kit, 5, 34)
  return shell('do', boxed(cuirassSurface(kit, 5.48, 4.3)), {
    ...plate(kit),
    columns: 64,
    rows: 24,
    wrap: true,
    lips: ['top', 'bottom'],
    region: 'chest',
    pattern: ({ v, x, y, z }) => {
      const mark = z > 0 && emblemAt(context.garment.emblem, x / size, (y - body.level(5.1)) / size)
      if (mark) return kit.trim
      // Round the trunk u leaps where it is closed: the turn is told from the place.
      return v > 0.5
        ? laced(Math.atan2(x, z) / (2 * Math.PI) + 0.5, v)
        : Math.abs(v - 0.12) < 0.012 || Math.abs(v - 0.48) < 0.012
          ? kit.trim
          : undefined
    },
  })
}

/** A do is a box: from its widest round it stands straight to the waist, whatever the body does below. */
function boxed(surface: Surface): Surface {
  return (u, v) => {
    const point = surface(u, v)
    const [x, , z] = surface(u, widest)
    const share = boxiness * smoothstep(widest - 0.3, widest, v)
    return [lerp(point[0], x, share), point[1], lerp(point[2], z, share)]
  }
}

/** Share of its height at which a do is widest, and how far the rest is drawn out to it. */
const widest = 0.36
const boxiness = 0.75

/** Hanging panels of laced rows round the hips. */
function hipPanels(kit: ArmourKit): Part[] {
  const { body, k } = kit
  const count = 7
  const outside = hungOver(kit, 1.8)
  return Array.from({ length: count }, (_, i) => i).flatMap((i) => {
    const surface: Surface = (u, v) => {
      const angle = ((i + 0.5 + (u - 0.5) * 0.92) / count) * 2 * Math.PI
      const y = lerp(body.level(4.28), body.level(3.02), v)
      // Off the waist it stands out at once and hangs straight from there: bent over the seat, it would mirror the sky in a spot.
      const behind = Math.max(0, -Math.cos(angle))
      const lift = k * (2.6 + 2.4 * behind)
      const top = body.torso(body.level(4.28), angle, kit.under('hips') + lift)
      const hem = body.torso(body.level(3.72), angle, kit.under('hips') + k * (4.8 + 2.2 * v))
      const out = 1 - (1 - Math.min(1, v / lerp(0.42, 0.6, behind))) ** 1.6
      return outside([lerp(top[0], hem[0], out), y, lerp(top[2], hem[2], out)])
    }
    return shell(`kusazuri-${i}`, surface, {
      ...plate(kit),
      columns: 10,
      rows: 12,
      lips: ['bottom', 'sides'],
      lipRadius: kit.lip * 0.6,
      pattern: lacing(kit, 4, 6),
    })
  })
}

/** Round the outside of the upper arm. */
function boardSurface(kit: ArmourKit): Surface {
  const { body, k } = kit
  const room = kit.under('left upper arm')
  return (u, v) => {
    const across = u - 0.5
    // Turned a little to the front, where it is seen from.
    const turn = Math.PI / 2 - 0.16 - across * boardSpan
    // A board bends less than the arm: its edges stand off.
    const off = 0.8 + 1.2 * v + 7 * across * across
    return body.arm.surface(lerp(0.03, 0.42, v), turn, room + k * off)
  }
}

/** The great shoulder shields: laced boards tied to the shoulder straps. */
function shoulderBoard(kit: ArmourKit): Part[] {
  const { k } = kit
  const surface = boardSurface(kit)
  const pad = padSurface(kit, surface)
  const ties = [0.3, 0.7].map((u) => {
    const path = [0, 0.2, 0.4, 0.6, 0.8, 1].map((v): Vec3 => {
      const [x, y, z] = pad(u, v)
      return [x, y + 0.5 * k, z]
    })
    return cord(path, 0.55 * k)
  })
  return [
    ...shell('sode', surface, {
      ...plate(kit),
      columns: 14,
      rows: 14,
      lips: ['top', 'bottom', 'sides'],
      lipRadius: kit.lip * 0.75,
      flip: true,
      pattern: lacing(kit, 6, 8),
    }),
    { name: 'sode-pad', material: kit.lining, backMaterial: kit.lining, ...grid(16, 8, pad) },
    { name: 'sode-ties', material: cordOf(kit), ...merge(ties) },
  ]
}

/** The quilted pad below the ties, from the shoulder strap to the board. */
function padSurface(kit: ArmourKit, board: Surface): Surface {
  const { k } = kit
  return (u, v) => {
    const start = strapTop(kit, (u - 0.5) * padSpan, (strapLift - 0.3) * k)
    const [x, y, z] = mix(start, board(u, 0.08), v)
    return [x, y + 2.2 * k * Math.sin(v * Math.PI), z]
  }
}

/** cm from what is worn below to the shoulder straps. */
const strapLift = 1.8
/** Radians over the shoulder that its pad covers. */
const padSpan = 2.1
/** Radians round the arm that a board covers. */
const boardSpan = 2.5

/** Laced aprons over the thighs. */
function thighGuard(kit: ArmourKit): Part[] {
  const { body, k } = kit
  const surface: Surface = (u, v) =>
    body.leg.surface(
      lerp(0.2, 0.47, v),
      lerp(-75, 100, u) * (Math.PI / 180),
      kit.under('left thigh') + k * (2 + 1.6 * v),
    )
  return shell('haidate', surface, {
    ...plate(kit),
    columns: 14,
    rows: 8,
    lips: ['bottom', 'sides'],
    lipRadius: kit.lip * 0.6,
    pattern: lacing(kit, 3, 10),
  })
}

const samuraiArmor: GarmentBuilder = (context) => {
  const kit = armourKit(context)
  const wide = context.wears('hakama') || context.wears('kimono')
  const legs = wide ? [] : [...thighGuard(kit), ...greave(kit)]
  const { id, colours } = context.garment
  return {
    parts: [
      underSkirt(kit, { from: 4.4, to: 3.08, lift: [1.8, 6.3] }),
      ...hipPanels(kit),
      ...shoulderStraps(kit, 0.3, strapLift * kit.k),
      ...chest(kit),
      ...onSides([...(wide ? [] : vambrace(kit)), ...legs, ...shoulderBoard(kit)]),
    ],
    thickness: {
      chest: kit.under('chest') + 3.2,
      belly: kit.under('chest') + 3.2,
      hips: kit.under('hips') + 6,
      ...each(sides('upper arm', 'both'), 4.5),
    },
    landmarks: {
      'Laced cuirass': [0, kit.body.level(4.8), 0.42 * kit.body.unit],
      'Shoulder board': boardSurface(kit)(0.5, 0.5),
    },
    materials: { [`${id}.cord`]: { base: colours.accent, surface: 'cloth' } },
  }
}

export const lamellar: Partial<Record<GarmentKind, GarmentBuilder>> = {
  samurai_armor: samuraiArmor,
}
