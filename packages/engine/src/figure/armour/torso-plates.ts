/** Plate for the trunk: breast and back, gorget, faulds, tassets, belt line. */
import { bell, clamp, curveThrough, lerp, smoothstep } from '../../math/scalar.ts'
import { grid, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import { emblemAt } from '../emblem.ts'
import type { Part, Pattern } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import type { ArmourKit } from './kit.ts'
import { ringPattern } from './mail.ts'
import { rivets, type Surface, shell } from './plates.ts'

/** Breast and back plate in one shell from the collar to the waist, with a keel in front and cut-away armholes. */
export function cuirassSurface({ body, k, under }: ArmourKit, from = 5.54, to = 4.3): Surface {
  const top = body.level(from)
  const bottom = body.level(to)
  const base = under('chest')
  // A chibi's armpit is higher.
  const armholeDepth = lerp(0.3, 0.2, clamp((4 - body.person.heads) / 1.2))
  return (u, v) => {
    const angle = u * 2 * Math.PI
    const y = lerp(top, bottom, v)
    const lift = base + k * (2.1 + 0.9 * bell(v, 0.4, 0.35) + 0.5 * smoothstep(0.8, 1, v))
    const point = body.torso(y, angle, lift)
    const front = Math.max(0, Math.cos(angle))
    const keel =
      k *
      (1.4 * front * bell(point[0], 0, 2.6 * k) * smoothstep(0, 0.3, v) +
        0.8 * front * Math.sin(Math.PI * v))
    const armhole = smoothstep(0.55, 0.98, Math.abs(Math.sin(angle)))
    const drop = armhole * armholeDepth * body.unit * (1 - v) ** 2.2
    const neck = 0.1 * body.unit * smoothstep(0.5, 1, Math.abs(Math.cos(angle))) * (1 - v) ** 3
    return [point[0] * (1 - armhole * 0.1 * (1 - v)), y - drop - neck, point[2] + keel]
  }
}

/** Emblem on the breast, an arch and a chevron in front, one line down the back. */
function engraving(kit: ArmourKit): Pattern {
  const { body, context, trim, accent } = kit
  const size = 0.24 * body.unit
  const middle = body.level(5.08)
  const line = 0.023 * body.unit
  const isOnFrontLine = (x: number, y: number) => {
    const arch = y - (body.level(5.42) - (x * x * 0.55) / body.unit)
    const chevron = y + Math.abs(x) * 0.5 - body.level(4.58)
    return Math.abs(chevron) < line || (Math.abs(arch) < line && Math.abs(x) < 0.5 * body.unit)
  }
  return ({ v, x, y, z }) => {
    const isLine = z > 0 ? isOnFrontLine(x, y) : Math.abs(x) < line
    const mark = z > 0 && emblemAt(context.garment.emblem, x / size, (y - middle) / size)
    if (mark) return mark === 'fill' ? trim : accent
    return isLine || v > 0.955 ? trim : undefined
  }
}

export function cuirass(kit: ArmourKit): Part[] {
  const surface = cuirassSurface(kit)
  return shell('cuirass', surface, {
    material: kit.main,
    lip: kit.trim,
    lining: kit.lining,
    columns: 72,
    rows: 24,
    wrap: true,
    lips: ['top', 'bottom'],
    lipRadius: kit.lip,
    pattern: engraving(kit),
    region: 'chest',
  })
}

/** Hoops below the waist, each over the next, dipping in front. */
export function faulds(kit: ArmourKit, count = 4): Part[] {
  const { body, k, under } = kit
  const height = (body.level(4.38) - body.level(3.62)) / count
  return Array.from({ length: count }, (_, i) => i).flatMap((i) => {
    const top = body.level(4.38) - i * height
    const surface: Surface = (u, v) => {
      const angle = u * 2 * Math.PI
      const y = top - v * height * 1.4
      const lift = under('hips') + k * (2.4 + i * 0.75 + v * 0.9)
      const point = body.torso(Math.max(y, body.level(3.66)), angle, lift)
      const dip = Math.cos(angle) > 0 ? 0.06 * body.unit * Math.cos(angle) ** 6 : 0
      return [point[0], y - dip, point[2]]
    }
    return shell(`fauld-${i}`, surface, {
      material: kit.main,
      lip: kit.trim,
      lining: kit.lining,
      columns: 44,
      rows: 3,
      wrap: true,
      lipRadius: kit.lip * 0.8,
      region: 'hips',
    })
  })
}

/** Two plates that hang over the thighs from the last hoop. */
export function tassets(kit: ArmourKit, side: 'left' | 'right' | 'both' = 'both'): Part[] {
  const { body, k, under } = kit
  const surface: Surface = (u, v) => {
    const across = u * 2 - 1
    const t = lerp(0.0, 0.36 - 0.1 * across * across, v)
    const angle = ((18 + across * 52 * (1 - 0.3 * v ** 3)) * Math.PI) / 180
    return body.leg.surface(t, angle, under('left thigh') + k * lerp(5.4, 4.8, v))
  }
  const plate = shell('tasset', surface, {
    material: kit.main,
    lip: kit.trim,
    lining: kit.lining,
    columns: 14,
    rows: 11,
    lips: ['bottom', 'sides'],
    lipRadius: kit.lip * 0.9,
    pattern: ({ u, v }) => (Math.abs(u - 0.5) < 0.025 && v < 0.84 ? kit.trim : undefined),
  })
  const studs: Part = {
    name: 'tasset-rivets',
    material: kit.trim,
    ...rivets(
      surface,
      [
        [0.2, 0.08],
        [0.8, 0.08],
      ],
      0.7 * k,
    ),
  }
  return onSides([...plate, studs], side)
}

/** A collar of two lames that closes round the neck and lies on the shoulders. */
export function gorget(kit: ArmourKit): Part[] {
  const { body, k } = kit
  const neckWidth = body.measures.neckWidth * body.headHeight * 0.5
  const top = body.level(5.84)
  const bottom = body.level(5.4)
  const radiusAt = curveThrough([
    [0, neckWidth + 1.6 * k],
    [0.45, neckWidth + 2 * k],
    [1, neckWidth + 6.6 * k],
  ])
  const field = body.field()
  // A stout neck is wider than it measures, and the plate lies over mail and breastplate.
  const clear = (point: Vec3, room: number): Vec3 => {
    let [x, y, z] = point
    for (let pass = 0; pass < 2; pass++) {
      const missing = Math.max(0, room - field(x, y, z))
      const size = Math.hypot(x, z) || 1
      x *= 1 + missing / size
      z *= 1 + missing / size
    }
    return [x, y, z]
  }
  const ring = (v: number, angle: number): Vec3 => {
    const radius = radiusAt(v)
    const y =
      lerp(top, bottom, v) -
      0.11 * body.unit * v * Math.max(0, Math.cos(angle)) ** 2 -
      0.05 * body.unit * v * Math.abs(Math.sin(angle)) ** 4
    return [
      Math.sin(angle) * radius * lerp(1, 1.16, v),
      y,
      Math.cos(angle) * radius * lerp(1, 0.86, v) -
        0.07 * body.unit +
        0.05 * body.unit * v * Math.cos(angle),
    ]
  }
  const lame = (name: string, from: number, to: number, lift: number) =>
    shell(
      name,
      (u, v) => {
        const down = lerp(from, to, v)
        const point = ring(down, u * 2 * Math.PI)
        // In front it lies over the breastplate, aside only over mail: the shoulders have their own plates.
        const over = lerp(4, 1.2, Math.abs(Math.sin(u * 2 * Math.PI)))
        const room = k * lerp(0.8, over, smoothstep(0.4, 0.9, down))
        return clear([point[0] * lift, point[1], point[2] * lift], room)
      },
      {
        material: kit.main,
        lip: kit.trim,
        lining: kit.lining,
        columns: 36,
        rows: 5,
        wrap: true,
        lips: ['top', 'bottom'],
        lipRadius: kit.lip * 0.9,
        region: 'neck',
      },
    )
  return [...lame('gorget-collar', 0, 0.55, 1), ...lame('gorget-plate', 0.48, 1, 1.02)]
}

/** Mail that shows at armpits, groin and joints, close to what is worn below. */
export function mailUnderlayer(kit: ArmourKit): Part[] {
  const { body, k, under } = kit
  const { level } = body
  const rings = ringPattern(`${kit.context.garment.id}.ring`, k)
  const mail = `${kit.context.garment.id}.mail`
  const lift = 0.9 * k
  const torso: Part = {
    name: 'mail-torso',
    material: mail,
    region: 'belly',
    pattern: rings,
    ...grid(
      36,
      22,
      (u, v) => {
        const angle = u * 2 * Math.PI
        const top = lerp(5.38, 5.62, smoothstep(0.6, 0.95, Math.abs(Math.sin(angle))))
        return body.torso(lerp(level(top), level(3.32), v), angle, under('chest') + lift)
      },
      { wrap: true },
    ),
  }
  const arm: Part = {
    name: 'mail-arm',
    material: mail,
    pattern: rings,
    region: 'left upper arm',
    ...grid(
      18,
      20,
      (u, v) =>
        body.arm.surface(lerp(0.02, 0.99, v), -u * 2 * Math.PI, under('left upper arm') + lift),
      { wrap: true },
    ),
  }
  const leg: Part = {
    name: 'mail-leg',
    material: mail,
    pattern: rings,
    region: 'left thigh',
    ...grid(
      20,
      22,
      (u, v) => body.leg.surface(lerp(0, 0.98, v), -u * 2 * Math.PI, under('left thigh') + lift),
      { wrap: true },
    ),
  }
  return [torso, ...onSides([arm, leg])]
}

/** Straps over the sides of a cuirass. Where a stout arm lies against the side there is no room for them. */
export function sideStraps(kit: ArmourKit): Part[] {
  const surface = cuirassSurface(kit)
  const field = kit.body.field()
  const isFree = (v: number) => field(...surface(0.25, v)) > -1.2 * kit.k
  const strap = (v: number) =>
    grid(10, 2, (u, w): Vec3 => {
      const point = surface(lerp(0.21, 0.29, u), clamp(v + (w - 0.5) * 0.05))
      return [point[0] + 0.5 * kit.k, point[1], point[2]]
    })
  const free = [0.62, 0.8].filter(isFree)
  if (free.length === 0) return []
  return [
    { name: 'straps', material: kit.lining, ...merge(free.map(strap)), region: 'chest' as const },
  ]
}
