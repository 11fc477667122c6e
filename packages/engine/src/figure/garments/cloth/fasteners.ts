/** Buttons, buckles, zips, laces: small hard things that make clothes look sewn. */
import { plate } from '../../../math/plate.ts'
import { cord, lathe, type Mesh, mapPoints, merge } from '../../../math/surface.ts'
import { add, addScaled, cross, normalize, scale, type Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import { frameOn, pointOn, type Sheet } from './sheet.ts'

/** Axes of a place on cloth: right, up and outward. */
export type Place = { centre: Vec3; right: Vec3; up: Vec3; outward: Vec3 }

export function placeOn(sheet: Sheet, u: number, v: number, lift = 0): Place {
  const { down, outward } = frameOn(sheet, u, v)
  const up = scale(down, -1)
  return {
    centre: addScaled(pointOn(sheet, u, v), outward, lift),
    right: normalize(cross(up, outward)),
    up,
    outward,
  }
}

/** A mesh drawn round the origin (x right, y up, z outward), set down at a place. */
export function setAt(mesh: Mesh, { centre, right, up, outward }: Place): Mesh {
  return mapPoints(mesh, ([x, y, z]) =>
    add(add(centre, scale(right, x)), add(scale(up, y), scale(outward, z))),
  )
}

/** A round button or stud with a rim. */
export function button(radius: number): Mesh {
  const profile = [
    [0, 0.42],
    [0.55, 0.4],
    [0.7, 0.55],
    [0.92, 0.5],
    [1, 0.25],
    [1, -0.3],
  ] as const
  // Large ones are plates: smooth at the edge, and thin.
  const depth = Math.min(radius, 1.8)
  const turned = lathe(
    profile.map(([r, y]) => [r * radius, y * depth] as const),
    radius > 1.8 ? 32 : 10,
  )
  return mapPoints(turned, ([x, y, z]) => [x, -z, y])
}

/** Buttons down a sheet at the given (u, v) places, as one part. */
export function buttonsOn(
  sheet: Sheet,
  places: readonly (readonly [u: number, v: number])[],
  radius: number,
  name: string,
  material: string,
): Part {
  const meshes = places.map(([u, v]) => setAt(button(radius), placeOn(sheet, u, v, radius * 0.2)))
  return { name, material, ...merge(meshes) }
}

/** A square buckle frame with its tongue, `width` × `height` cm. */
export function buckle(width: number, height: number, bar: number): Mesh {
  const depth = bar * 0.45
  const side = (w: number, h: number, x: number, y: number) =>
    mapPoints(
      plate(
        [
          [-w / 2, -h / 2],
          [w / 2, -h / 2],
          [w / 2, h / 2],
          [-w / 2, h / 2],
        ],
        depth,
        depth * 0.6,
        bar * 0.22,
      ),
      ([px, py, pz]) => [px + x, py + y, pz],
    )
  return merge([
    side(width, bar, 0, height / 2 - bar / 2),
    side(width, bar, 0, -height / 2 + bar / 2),
    side(bar, height, -width / 2 + bar / 2, 0),
    side(bar, height, width / 2 - bar / 2, 0),
    // The prong lies over both side bars: ending between them it would make a G.
    side(width * 0.98, bar * 0.62, width * 0.03, 0),
  ])
}

/** Laces crossed between two rows of holes, with a bow at the top. */
export function lacing(
  left: readonly Vec3[],
  right: readonly Vec3[],
  outward: Vec3,
  radius: number,
): Mesh {
  const lift = (p: Vec3, by: number) => addScaled(p, outward, by)
  const strands: Mesh[] = []
  for (let i = 0; i + 1 < Math.min(left.length, right.length); i++) {
    strands.push(cord([lift(left[i], radius), lift(right[i + 1], radius)], radius, false, 6))
    strands.push(
      cord([lift(right[i], radius * 1.8), lift(left[i + 1], radius * 1.8)], radius, false, 6),
    )
  }
  return merge(strands)
}
