/** Wings half open: the wrist above the shoulder, the tips beside the knees, so that they frame the figure. */
import type { FeatureKind } from '../../brief/concepts.ts'
import { lerp, smoothstep } from '../../math/scalar.ts'
import { type Path, pointAt, spline } from '../../math/spline.ts'
import { grid, type Mesh, merge, tube } from '../../math/surface.ts'
import { add, addScaled, cross, mix, normalize, subtract, type Vec3 } from '../../math/vector.ts'
import type { Part, Pattern } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { featheredWings } from './feathered-wings.ts'
import type { FeatureBuilder, FeatureContext, Grown } from './feature-builder.ts'
import { armStems, wingPlacer } from './wing-placer.ts'

type Bones = { arm: Path; fingers: Path[]; radius: number }

/** Bone, finger bones and skin between them; the edge hangs in arcs. */
function membraneWing(context: FeatureContext, bones: Bones, hasClaw: boolean): Grown {
  const { feature, material } = context
  const { arm, fingers, radius } = bones
  const armRadius = (t: number) => radius * (1.15 - 0.35 * t)
  const spars = merge([
    tube(arm, armRadius, { sides: 10 }),
    ...fingers.map((path) => tube(path, (t) => radius * (0.72 - 0.58 * t), { sides: 8 })),
    ...(hasClaw ? [clawAt(arm, radius)] : []),
  ])
  const vein: Pattern = ({ u, v }) => {
    const line = Math.abs(((u * 3 + 0.15 * Math.sin(v * 5)) % 1) - 0.5)
    return v > 0.15 && v < 0.86 && line < 0.012 ? material.main : undefined
  }
  const panels = fingers
    .slice(0, -1)
    .map((path, i) => membrane(path, fingers[i + 1], radius * (i % 2 === 0 ? 0.5 : -0.5)))
  const parts = onSides(
    [
      { name: `${feature.kind} bones`, material: material.main, ...spars },
      {
        name: `${feature.kind} skin`,
        material: material.second,
        backMaterial: material.second,
        creaseCosine: 0.2,
        pattern: vein,
        ...merge(panels),
      },
    ],
    feature.side,
  )
  return { parts, stems: armStems(context, arm, armRadius) }
}

/** Skin between two finger bones: tight at the root, an arc at the free edge. */
function membrane(first: Path, second: Path, belly: number): Mesh {
  return grid(10, 14, (u, v) => {
    const sag = Math.sin(u * Math.PI)
    const reach = v * (1 - 0.2 * sag * v)
    const a = pointAt(first, reach)
    const b = pointAt(second, reach)
    return add(mix(a, b, u), [0, 0, belly * sag * Math.sin(v * Math.PI) * 2])
  })
}

function clawAt(arm: Path, radius: number): Mesh {
  const wrist = arm[arm.length - 1]
  const along = normalize(subtract(wrist, arm[arm.length - 4]))
  const path = spline(
    [
      addScaled(wrist, along, -radius),
      addScaled(wrist, along, radius * 3),
      add(addScaled(wrist, along, radius * 6), [radius * 2.4, 0, 0]),
    ],
    8,
  )
  return tube(path, (t) => radius * 1.1 * (1 - t) ** 0.8 + 0.02, { sides: 8 })
}

const batWings: FeatureBuilder = (context) => {
  const at = wingPlacer(context)
  const { unit } = context.bodies.left
  const wrist = at(1.12, 1.5, -0.62)
  const arm = spline([at(0, 0, 0), at(0.42, 0.1, -0.42), at(0.78, 0.7, -0.62), wrist], 20)
  const finger = (...points: [number, number, number][]) =>
    spline([wrist, ...points.map(([x, y, z]) => at(x, y, z))], 18)
  const fingers = [
    finger([1.78, 1.05, -0.66], [1.98, 0.05, -0.64]),
    finger([1.58, 0.5, -0.72], [1.72, -1, -0.7]),
    finger([1.26, 0.3, -0.76], [1.26, -1.45, -0.72]),
    finger([0.94, 0.2, -0.7], [0.78, -1.2, -0.66]),
    spline([at(0.42, 0.2, -0.45), at(0.38, -0.3, -0.5), at(0.32, -0.85, -0.5)], 18),
  ]
  return membraneWing(context, { arm, fingers, radius: 0.065 * unit }, true)
}

const dragonWings: FeatureBuilder = (context) => {
  const at = wingPlacer(context)
  const { unit } = context.bodies.left
  const wrist = at(1.3, 1.9, -0.7)
  const arm = spline([at(0, 0, 0), at(0.5, 0.1, -0.5), at(0.92, 0.88, -0.72), wrist], 20)
  const finger = (...points: [number, number, number][]) =>
    spline([wrist, ...points.map(([x, y, z]) => at(x, y, z))], 18)
  const fingers = [
    finger([2.02, 1.6, -0.74], [2.34, 0.4, -0.7]),
    finger([1.82, 0.75, -0.82], [2.04, -1, -0.78]),
    finger([1.5, 0.4, -0.86], [1.52, -1.75, -0.8]),
    finger([1.12, 0.3, -0.78], [0.96, -1.65, -0.72]),
    spline([at(0.5, 0.2, -0.52), at(0.45, -0.45, -0.58), at(0.36, -1.1, -0.56)], 18),
  ]
  return membraneWing(context, { arm, fingers, radius: 0.095 * unit }, true)
}

/** A leaf's tip, and where its face looks. */
type Blade = { tip: Vec3; lean: Vec3 }

/** The point itself, or as far behind another leaf's plane as told: a hindwing lies wholly behind its forewing. */
function behindBlade([x, y, z]: Vec3, root: Vec3, { tip, lean }: Blade, gap: number): Vec3 {
  const along = subtract(tip, root)
  const [nx, ny, nz] = cross(along, cross(lean, along))
  const plane = root[2] - ((x - root[0]) * nx + (y - root[1]) * ny) / nz
  return [x, y, Math.min(z, plane - gap)]
}

/** Four clear leaves with veins and a pale rim. */
const fairyWings: FeatureBuilder = (context) => {
  const at = wingPlacer(context)
  const { feature, material } = context
  const { unit } = context.bodies.left
  const root = at(0.02, 0, -0.02)
  const upper: Blade = { tip: at(2, 1.5, -0.62), lean: normalize([-0.25, 0, 1]) }
  // Narrow at its root, or it would look out under the arms.
  const lower: Blade = { tip: at(1.3, -1.4, -0.5), lean: normalize([-0.2, 0, 1]) }
  const leaf = (blade: Blade, width: number, waist: number, name: string): Part => {
    const { tip, lean } = blade
    const along = subtract(tip, root)
    const across = normalize(cross(lean, along))
    const reach = Math.hypot(...along)
    const inward = across[0] > 0 ? -1 : 1
    const surface = (u: number, v: number): Vec3 => {
      const side = (u - 0.5) * 2
      const full = width * reach * Math.sin(Math.PI * v ** 0.72) ** waist
      const middle = addScaled(root, along, v)
      // Between left and right there is room for what hangs from the head.
      const room = (middle[0] - lerp(0.04, 0.2, smoothstep(0, 0.3, v)) * unit) / Math.abs(across[0])
      const half = side * inward > 0 ? Math.min(full, Math.max(0, room)) : full
      const point = addScaled(middle, across, side * half)
      const arched = addScaled(point, lean, 0.05 * reach * Math.sin(v * 3) * (1 - side * side))
      return blade === upper ? arched : behindBlade(arched, root, upper, 0.05 * unit)
    }
    return {
      name: `${feature.kind} ${name}`,
      material: material.main,
      backMaterial: material.main,
      castsNoShadow: true,
      creaseCosine: -1,
      pattern: feature.figured ? butterflyCells(material.second) : fairyVeins(material.second),
      ...grid(18, 24, surface),
    }
  }
  return {
    parts: onSides(
      [
        leaf(upper, feature.figured ? 0.42 : 0.27, 0.8, 'upper'),
        leaf(lower, feature.figured ? 0.36 : 0.22, 1.5, 'lower'),
      ],
      feature.side,
    ),
  }
}

/** Cells between dark ribs that fan out from the root, a broad dark border, a row of pale spots left open in it, and an eye. */
function butterflyCells(second: string): Pattern {
  return ({ u, v }) => {
    const side = (u - 0.5) * 2
    const rim = Math.max(Math.abs(side) * (0.55 + 0.45 * v), v)
    if (rim > 0.8) {
      const beat = Math.abs(((side * 5 + 50) % 1) - 0.5)
      return rim > 0.86 && rim < 0.93 && beat < 0.2 ? undefined : second
    }
    const eye = Math.hypot(side * 0.9, (v - 0.58) * 2.2)
    if (eye < 0.22) return eye < 0.1 ? undefined : second
    const rib = Math.abs(((side * 3 + 30.5) % 1) - 0.5)
    return rib < 0.05 + 0.08 * (1 - v) || v < 0.08 ? second : undefined
  }
}

function fairyVeins(second: string): Pattern {
  return ({ u, v }) => {
    const side = Math.abs(u - 0.5) * 2
    if (side > 0.93 || v > 0.975) return second
    if (side < 0.035) return second
    const branch = (v - side * 0.32) * 6
    const gap = branch - Math.floor(branch)
    if (v > 0.14 && gap < 0.09) return second
    return side > 0.5 && side < 0.54 && v > 0.3 && v < 0.85 ? second : undefined
  }
}

const plainWings: FeatureBuilder = (context) => {
  const { species } = context.design.person
  if (/demon|vampire/.test(species)) return batWings(context)
  if (/dragon|lizard/.test(species)) return dragonWings(context)
  return species === 'fairy' ? fairyWings(context) : featheredWings(context)
}

export const wingBuilders: Partial<Record<FeatureKind, FeatureBuilder>> = {
  wings: plainWings,
  feathered_wings: featheredWings,
  bat_wings: batWings,
  dragon_wings: dragonWings,
  fairy_wings: fairyWings,
}
