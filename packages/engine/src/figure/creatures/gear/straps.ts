/** Gear of straps: collar, kerchief, harness, bridle. */
import { lerp } from '../../../math/scalar.ts'
import { spline } from '../../../math/spline.ts'
import { cord, lathe, type Mesh, mapPoints, merge, mirror, tube } from '../../../math/surface.ts'
import { add, addScaled, normalize, type Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import { leaveSkin } from '../place-on-skin.ts'
import { band, cloth, type Skin, throat, throatWay } from './drape.ts'
import type { GearBuilder } from './gear.ts'

export const collar: GearBuilder = (skin, { fit }) => {
  const { size } = fit
  const place = throat(skin, fit.neck, 1.4 * size)
  return {
    parts: [
      { name: 'collar', material: 'collar.main', ...band(skin, fit.neck, 4.2 * size, 1.3 * size) },
      {
        name: 'collar tag',
        material: 'collar.trim',
        ...tag(skin, place, throatWay(fit.neck.normal), size),
      },
    ],
    place,
  }
}

/** A round tag on a ring. */
function tag({ unit }: Skin, place: Vec3, way: Vec3, size: number): Mesh {
  const r = 2.6 * size * unit
  const disc = lathe(
    [
      [0, 0.5 * size * unit],
      [r * 0.9, 0.5 * size * unit],
      [r, 0],
      [r * 0.9, -0.5 * size * unit],
      [0, -0.5 * size * unit],
    ],
    20,
  )
  // Hangs with its face to the front.
  const hung = mapPoints(disc, ([x, y, z]) =>
    add(place, [x, z - r * 1.25, y + way[2] * 0.7 * size * unit]),
  )
  const loop = Array.from({ length: 12 }, (_, i): Vec3 => {
    const angle = (i / 12) * 2 * Math.PI
    return add(place, [
      0.9 * size * unit * Math.sin(angle),
      1.1 * size * unit * (Math.cos(angle) - 0.6),
      0.5 * size * unit,
    ])
  })
  return merge([hung, cord(loop, 0.32 * size * unit, true)])
}

export const bandana: GearBuilder = (skin, { fit }) => {
  const { size, neck } = fit
  const [, cy, cz] = neck.centre
  const way = throatWay(neck.normal)
  const kerchief = cloth(skin, {
    columns: 18,
    rows: 14,
    line: (u, v) => {
      const aside = (u - 0.5) * 2 * (1 - v)
      return {
        from: [0, cy - v * 17 * size, cz + v * 3 * size],
        way: [aside * 1.25, way[1] * 0.4 - v * 0.1, way[2]],
      }
    },
    out: (u, v) => (1.1 + 0.7 * v + 0.3 * Math.cos(u * 12)) * size,
  })
  return {
    parts: [
      { name: 'bandana', material: 'bandana.main', ...band(skin, neck, 4.6 * size, 1.7 * size) },
      {
        name: 'kerchief',
        material: 'bandana.main',
        creaseCosine: -1,
        pattern: ({ u, v }) => (hasDot(u, v) ? 'bandana.trim' : undefined),
        ...kerchief,
      },
    ],
    place: throat(skin, { ...neck, centre: [0, cy - 6 * size, cz] }, 1),
  }
}

/** White spots in staggered rows. */
function hasDot(u: number, v: number): boolean {
  const row = Math.floor(v * 6)
  const du = ((u * (7 - row) + 0.5 * (row % 2)) % 1) - 0.5
  const dv = ((v * 6) % 1) - 0.5
  return du * du + dv * dv < 0.035 && v < 0.9
}

export const harness: GearBuilder = (skin, { fit }) => {
  const { size, girth, chest } = fit
  const { field, unit } = skin
  const strap = (from: Vec3, to: Vec3, way: Vec3): Mesh => {
    const path = Array.from({ length: 13 }, (_, i): Vec3 => {
      const t = i / 12
      const start: Vec3 = [0, lerp(from[1], to[1], t) * unit, lerp(from[2], to[2], t) * unit]
      const out = leaveSkin(field, start, normalize(way), 60 * unit)
      return addScaled(out, normalize(way), 0.3 * size * unit)
    })
    return tube(path, () => [1.9 * size * unit, 0.9 * size * unit], { sides: 10, up: way })
  }
  const [, by, bz] = girth.centre
  const spine = strap([0, by, bz], chest.centre, [0, 1, 0])
  const side = strap([0, by - 2, bz], [0, chest.centre[1] - 4, chest.centre[2]], [1, 0.1, 0.1])
  const place = leaveSkin(field, [0, by * unit, bz * unit], [1, 0, 0], 60 * unit)
  const parts: Part[] = [
    { name: 'girth', material: 'harness.main', ...band(skin, girth, 4.4 * size, 1.2 * size) },
    { name: 'chest strap', material: 'harness.main', ...band(skin, chest, 4.4 * size, 1.2 * size) },
    { name: 'straps', material: 'harness.main', ...merge([spine, side, mirror(side)]) },
    {
      name: 'ring',
      material: 'harness.trim',
      ...tag(skin, throat(skin, chest, 1.4 * size), throatWay(chest.normal), size),
    },
  ]
  return { parts, place }
}

export const bridle: GearBuilder = (skin, { fit, mouth }) => {
  const { size, nose, poll } = fit
  const { field, unit } = skin
  const onSide = ([, y, z]: Vec3): Vec3 => {
    const [x, py, pz] = leaveSkin(field, [0, y * unit, z * unit], [1, 0, 0], 40 * unit)
    return [x + 0.5 * size * unit, py, pz]
  }
  const [corner] = mouth.line
  const bit: Vec3 = [0, corner[0] + 1, corner[1] + 1.5]
  const cheek = spline([onSide(poll.centre), onSide(midway(poll.centre, bit)), onSide(bit)], 12)
  const left = tube(cheek, () => 0.85 * size * unit, { sides: 8 })
  return {
    parts: [
      { name: 'noseband', material: 'bridle.main', ...band(skin, nose, 2.2 * size, 0.8 * size) },
      { name: 'headstall', material: 'bridle.main', ...band(skin, poll, 2 * size, 0.8 * size) },
      { name: 'cheek straps', material: 'bridle.main', ...merge([left, mirror(left)]) },
      { name: 'bit', material: 'bridle.trim', ...bits(onSide(bit), size * unit) },
    ],
    place: onSide(bit),
  }
}

function midway(a: Vec3, b: Vec3): Vec3 {
  return [0, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2]
}

/** A ring at each corner of the mouth. */
function bits([x, y, z]: Vec3, unit: number): Mesh {
  const ring = Array.from({ length: 16 }, (_, i): Vec3 => {
    const angle = (i / 16) * 2 * Math.PI
    return [x + 0.3 * unit, y + 1.9 * unit * Math.sin(angle), z + 1.9 * unit * Math.cos(angle)]
  })
  const left = cord(ring, 0.42 * unit, true)
  return merge([left, mirror(left)])
}
