/** Arms and legs of metal, and a hook for a hand. */
import type { FeatureKind } from '../../brief/concepts.ts'
import type { Side } from '../../design/design.ts'
import { lerp, smoothstep } from '../../math/scalar.ts'
import { spline } from '../../math/spline.ts'
import { cord, grid, type Mesh, merge, tube } from '../../math/surface.ts'
import { add, addScaled, type Vec3 } from '../../math/vector.ts'
import type { Body } from '../body/body.ts'
import { footPlacer } from '../body/body-field.ts'
import { buildHand } from '../body/hand.ts'
import type { Limb } from '../body/limb.ts'
import type { Part, Pattern, Region } from '../figure.ts'
import { mirrorPart } from '../mirrored.ts'
import type { FeatureBuilder, FeatureContext } from './feature-builder.ts'
import { pegLeg } from './peg-leg.ts'

/** Left parts from the left half, right parts from the right one. */
function eachSide({ feature, bodies }: FeatureContext, build: (body: Body) => Part[]): Part[] {
  const left = feature.side === 'right' ? [] : build(bodies.left)
  const right = feature.side === 'left' ? [] : build(bodies.right).map(mirrorPart)
  return [...left, ...right]
}

function regions(side: Side, names: readonly string[]): Region[] {
  const both = side === 'both' ? ['left', 'right'] : [side]
  // Every limb region is named by side and limb.
  return both.flatMap((one) => names.map((name) => `${one} ${name}` as Region))
}

/** A shell round part of a limb, its edges drawn in. */
function limbShell(limb: Limb, from: number, to: number, lift: number, rows = 10): Mesh {
  return grid(
    20,
    rows,
    (u, v) => {
      const edge = smoothstep(0, 0.1, v) * smoothstep(1, 0.9, v)
      return limb.surface(lerp(from, to, v), u * 2 * Math.PI, lift * (0.35 + 0.65 * edge))
    },
    { wrap: true },
  )
}

/** A round joint with a flat cap on its outer side. */
function jointBall(centre: Vec3, radius: number): Mesh {
  return grid(
    16,
    10,
    (u, v) => {
      const a = u * 2 * Math.PI
      const b = v * Math.PI
      const flat = Math.min(0.82, Math.sin(a) * Math.sin(b))
      return add(centre, [flat * radius, Math.cos(b) * radius, Math.cos(a) * Math.sin(b) * radius])
    },
    { wrap: true },
  )
}

const prostheticArm: FeatureBuilder = (context) => {
  const { feature, material } = context
  const parts = eachSide(context, (body) => {
    const { arm, unit, hand } = body
    const lift = 0.012 * unit
    const metal = (name: string, region: Region, mesh: Mesh, colour = material.main): Part => ({
      name: `${feature.kind} ${name}`,
      material: colour,
      region,
      ...mesh,
    })
    const elbow = arm.frame(0.5).centre
    const mount = arm.radiusAt(0.3)
    return [
      metal('mount', 'left upper arm', limbShell(arm, 0.2, 0.27, 0.035 * unit, 6)),
      metal('upper', 'left upper arm', limbShell(arm, 0.28, 0.44, lift)),
      metal('piston', 'left upper arm', pistons(arm, 0.4, 0.6, mount * 0.35), material.second),
      metal('elbow', 'left upper arm', jointBall(elbow, arm.radiusAt(0.5) * 1.02), material.second),
      {
        ...metal('forearm', 'left forearm', limbShell(arm, 0.57, 0.9, 0.02 * unit, 14)),
        pattern: ({ u, v }) =>
          Math.abs(v - 0.32) < 0.018 || (Math.abs(u - 0.25) < 0.02 && v > 0.32 && v < 0.84)
            ? material.second
            : undefined,
      },
      metal('wrist', 'left forearm', limbShell(arm, 0.91, 1, 0.004 * unit, 6), material.second),
      {
        ...metal('hand', 'left hand', buildHand(hand.frame, hand.shape).mesh),
        pattern: fingerJoints(material.second),
      },
    ]
  })
  return { parts, hides: regions(feature.side, ['forearm', 'hand']) }
}

/** Dark rings where fingers bend. */
function fingerJoints(second: string): Pattern {
  return ({ v }) => (Math.abs(v - 0.5) < 0.04 || Math.abs(v - 0.74) < 0.035 ? second : undefined)
}

function pistons(arm: Limb, from: number, to: number, radius: number): Mesh {
  const rod = (angle: number) => {
    const path = spline(
      [0, 0.5, 1].map((t) => arm.surface(lerp(from, to, t), angle, -radius * 0.4)),
      8,
    )
    return tube(path, () => radius, { sides: 8 })
  }
  return merge([rod(0.6), rod(2.4), rod(4.4)])
}

/** Below the knee: a shaft, a calf plate and a foot on a spring. */
const sprungLeg: FeatureBuilder = (context) => {
  const { feature, material } = context
  const parts = eachSide(context, (body) => {
    const { leg, unit, joints, measures, headHeight } = body
    const at = footPlacer(body)
    const foot = measures.foot * headHeight
    const shaft = spline(
      [leg.frame(0.54).centre, leg.frame(0.75).centre, at(0, 0, 0.16 * foot)],
      14,
    )
    const sole = spline(
      [
        at(0.02 * foot, 0, 0.2 * foot),
        at(0.22 * foot, 0, 0.16 * foot),
        at(0.52 * foot, 0, 0.05 * foot),
        at(0.68 * foot, 0, 0.06 * foot),
      ],
      16,
    )
    const heel = spline(
      [
        at(0.06 * foot, 0, 0.17 * foot),
        at(-0.1 * foot, 0, 0.09 * foot),
        at(-0.2 * foot, 0, 0.045 * foot),
      ],
      8,
    )
    const knee = leg.frame(0.5).centre
    const metal = (
      name: string,
      mesh: Mesh,
      colour = material.main,
      region: Region = 'left shin',
    ): Part => ({
      name: `${feature.kind} ${name}`,
      material: colour,
      region,
      ...mesh,
    })
    return [
      metal('socket', limbShell(leg, 0.34, 0.47, 0.02 * unit), material.main, 'left thigh'),
      metal(
        'knee',
        jointBall([knee[0], joints.knee[1], knee[2]], leg.radiusAt(0.5) * 0.98),
        material.second,
      ),
      metal(
        'shaft',
        tube(shaft, (t) => leg.radiusAt(1) * lerp(0.62, 0.5, t), { sides: 12 }),
        material.second,
      ),
      metal('calf', limbShell(leg, 0.56, 0.8, 0.012 * unit, 12)),
      metal(
        'ankle',
        cord([at(0, -0.06 * foot, 0.22 * foot), at(0, 0.06 * foot, 0.22 * foot)], 0.05 * foot),
        material.main,
        'left foot',
      ),
      metal(
        'sole',
        merge([
          tube(sole, (t) => [0.12 * foot * (0.7 + 0.4 * t), 0.026 * foot], {
            sides: 10,
            up: [0, 1, 0],
          }),
          tube(heel, () => [0.075 * foot, 0.024 * foot], { sides: 10, up: [0, 1, 0] }),
        ]),
        material.main,
        'left foot',
      ),
    ]
  })
  return { parts, hides: regions(feature.side, ['shin', 'foot']) }
}

const prostheticLeg: FeatureBuilder = (context) => {
  const { feature, material } = context
  if (!feature.isPeg) return sprungLeg(context)
  const stuffs = { wood: material.main, dark: material.second }
  return {
    parts: eachSide(context, (body) => pegLeg(body, stuffs)),
    hides: regions(feature.side, ['shin', 'foot']),
  }
}

const hookHand: FeatureBuilder = (context) => {
  const { feature, material } = context
  const side = feature.side === 'both' ? 'left' : feature.side
  const parts = eachSide({ ...context, feature: { ...feature, side } }, (body) => {
    const { arm, hand } = body
    const { wrist, along, thumb, palm, length } = hand.frame
    const at = (a: number, b: number, c: number): Vec3 =>
      addScaled(addScaled(addScaled(wrist, along, a * length), thumb, b * length), palm, c * length)
    const hook = spline(
      [
        at(0, 0, 0),
        at(0.28, 0, -0.02),
        at(0.52, 0.02, -0.08),
        at(0.72, 0.06, 0.08),
        at(0.7, 0.1, 0.32),
        at(0.5, 0.12, 0.4),
      ],
      30,
    )
    return [
      {
        name: 'hook cuff',
        material: material.second,
        region: 'left hand',
        ...limbShell(arm, 0.86, 1.0, 0.03 * body.unit, 8),
      },
      {
        name: 'hook cup',
        material: material.main,
        region: 'left hand',
        ...tube(
          spline([at(-0.06, 0, 0), at(0.06, 0, 0), at(0.16, 0, 0)], 8),
          (t) => length * lerp(0.15, 0.07, t),
          { sides: 16 },
        ),
      },
      {
        name: 'hook',
        material: material.main,
        region: 'left hand',
        ...tube(hook, (t) => length * 0.045 * (t > 0.8 ? (1 - t) * 5 : 1) + 0.05, { sides: 12 }),
      },
    ] satisfies Part[]
  })
  return { parts, hides: regions(side, ['hand']) }
}

/** Three slits on each side of the neck. */
const gills: FeatureBuilder = (context) => {
  const { feature, material, bodies } = context
  const { neck, unit } = bodies.left
  const slit = (t: number, angle: number): Mesh => {
    const path = spline(
      [-0.3, 0, 0.3].map((turn) =>
        neck.surface(t + 0.05 * Math.abs(turn), angle + turn, -0.004 * unit),
      ),
      8,
    )
    return tube(path, (s) => 0.022 * unit * Math.sin(Math.PI * s) + 0.02, { sides: 8 })
  }
  const left: Part = {
    name: 'gills',
    material: material.main,
    region: 'neck',
    ...merge([slit(0.56, 1.2), slit(0.64, 1.15), slit(0.72, 1.1)]),
  }
  const isLeft = feature.side !== 'right'
  const isRight = feature.side !== 'left'
  return { parts: [...(isLeft ? [left] : []), ...(isRight ? [mirrorPart(left)] : [])] }
}

export const prostheticBuilders: Partial<Record<FeatureKind, FeatureBuilder>> = {
  prosthetic_arm: prostheticArm,
  prosthetic_leg: prostheticLeg,
  hook_hand: hookHand,
  gills,
}
