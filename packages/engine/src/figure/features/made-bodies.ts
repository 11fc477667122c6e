/** What made beings carry on their bodies: a golem's boulders, a war machine's plates and fins. */
import type { FeatureKind } from '../../brief/concepts.ts'
import { lerp } from '../../math/scalar.ts'
import { spline } from '../../math/spline.ts'
import { grid, type Mesh, mapPoints, merge, orientOutward, tube } from '../../math/surface.ts'
import { add, addScaled, type Vec3 } from '../../math/vector.ts'
import type { Body } from '../body/body.ts'
import type { Part } from '../figure.ts'
import { mirrorPart } from '../mirrored.ts'
import type { FeatureBuilder } from './feature-builder.ts'

/** A rough stone: a ball whose sides were struck flat. */
function boulder(centre: Vec3, size: Vec3, seed: number): Mesh {
  const cuts = Array.from({ length: 13 }, (_, i) => {
    const turn = i * 2.399963 + seed
    const y = 1 - (2 * (i + 0.5)) / 13
    const flat = Math.sqrt(1 - y * y)
    return {
      at: [Math.sin(turn) * flat, y, Math.cos(turn) * flat] as const,
      far: 0.8 + 0.16 * Math.sin(i * 3.7 + seed),
    }
  })
  return orientOutward(
    grid(
      26,
      16,
      (u, v): Vec3 => {
        const angle = u * 2 * Math.PI
        const fall = v * Math.PI
        const d = [
          Math.sin(angle) * Math.sin(fall),
          Math.cos(fall),
          Math.cos(angle) * Math.sin(fall),
        ]
        let r = 1
        for (const { at, far } of cuts) {
          const along = d[0] * at[0] + d[1] * at[1] + d[2] * at[2]
          if (along > 0.2) r = Math.min(r, far / along)
        }
        return add(centre, [d[0] * r * size[0], d[1] * r * size[1], d[2] * r * size[2]])
      },
      { wrap: true },
    ),
  )
}

/** Both halves from parts of the left one, each in the stance of its own arm. */
function onBoth(left: Body, right: Body, half: (body: Body) => Part[]): Part[] {
  return [...half(left), ...half(right).map(mirrorPart)]
}

const boulders: FeatureBuilder = ({ bodies, design, feature, material, skull }) => {
  // Long gloves are drawn over the arm, and stones would burst them.
  const isGloved = design.wear.some(({ kind }) => kind === 'opera_gloves')
  const half = (body: Body): Part[] => {
    const { unit, joints, arm, leg } = body
    const shoulder: Vec3 = [joints.shoulder[0] * 1.02, joints.shoulder[1] + 0.12 * unit, 0]
    const u = unit * feature.size
    const stones = [
      boulder(shoulder, [0.5 * u, 0.42 * u, 0.48 * u], 1),
      boulder(addScaled(shoulder, [0.9, -0.55, 0.2], 0.36 * u), [0.26 * u, 0.24 * u, 0.26 * u], 4),
      ...(isGloved
        ? []
        : [
            boulder(arm.frame(0.52).centre, [0.27 * u, 0.27 * u, 0.27 * u], 2),
            boulder(arm.frame(0.78).centre, [0.3 * u, 0.36 * u, 0.3 * u], 3),
          ]),
      boulder(leg.frame(0.5).centre, [0.28 * u, 0.26 * u, 0.3 * u], 5),
      boulder(
        addScaled(leg.frame(0.8).centre, [0, 0, 1], 0.04 * u),
        [0.3 * u, 0.36 * u, 0.32 * u],
        6,
      ),
    ]
    return [{ name: 'boulders', material: material.main, ...merge(stones) }]
  }
  const brow = [-1, 1].map((side) => boulder([side * 0.3, 0.22, 0.66], [0.34, 0.13, 0.2], 3 + side))
  const jaw = boulder([0, -0.9, 0.42], [0.5, 0.22, 0.34], 2)
  const crown = [
    boulder([0.3, 0.86, 0.1], [0.36, 0.22, 0.4], 5),
    boulder([-0.32, 0.84, -0.2], [0.4, 0.24, 0.4], 1),
  ]
  const head = mapPoints(merge([...brow, jaw, ...crown]), skull.place)
  return {
    parts: [
      ...onBoth(bodies.left, bodies.right, half),
      { name: 'boulders head', material: material.main, ...head },
    ],
  }
}

/** A box with slanted sides: half sizes at its top and its bottom. */
function block(centre: Vec3, top: Vec3, bottom: Vec3, lean = 0): Mesh {
  const power = 9
  return orientOutward(
    grid(
      32,
      14,
      (u, v): Vec3 => {
        const angle = u * 2 * Math.PI
        const c = Math.cos(angle)
        const s = Math.sin(angle)
        const round = (Math.abs(c) ** power + Math.abs(s) ** power) ** (-1 / power)
        const end = Math.min(1, Math.min(v, 1 - v) * 12)
        const t = Math.max(0, Math.min(1, (v - 1 / 12) / (1 - 2 / 12)))
        const wide = lerp(top[0], bottom[0], t) * end
        const deep = lerp(top[2], bottom[2], t) * end
        return add(centre, [
          s * round * wide + lean * (0.5 - t),
          lerp(top[1], -bottom[1], t),
          c * round * deep,
        ])
      },
      { wrap: true },
    ),
  )
}

function mechHalf(body: Body, trim: string): Part[] {
  const { unit: u, joints, arm, leg, level } = body
  const shoulder: Vec3 = [joints.shoulder[0] * 1.16, joints.shoulder[1] + 0.1 * u, 0]
  const part = (name: string, tone: string, meshes: Mesh[]): Part => ({
    name: `mech ${name}`,
    material: tone,
    ...merge(meshes),
  })
  const knee = leg.frame(0.5).centre
  const shin = leg.frame(0.74).centre
  const forearm = arm.frame(0.74).centre
  return [
    part('shoulder', 'skin', [
      block(shoulder, [0.4 * u, 0.34 * u, 0.42 * u], [0.46 * u, 0.34 * u, 0.46 * u], 0.1 * u),
    ]),
    part('trim', trim, [
      block(
        addScaled(shoulder, [0, 1, 0], 0.3 * u),
        [0.42 * u, 0.06 * u, 0.44 * u],
        [0.42 * u, 0.06 * u, 0.44 * u],
        0,
      ),
      block(
        [0.28 * u, level(5.12), body.torsoSection(level(5.12)).front + 0.02 * u],
        [0.2 * u, 0.14 * u, 0.1 * u],
        [0.17 * u, 0.14 * u, 0.12 * u],
      ),
      block(
        addScaled(knee, [0, 0.1, 1], 0.2 * u),
        [0.2 * u, 0.18 * u, 0.14 * u],
        [0.13 * u, 0.2 * u, 0.12 * u],
      ),
    ]),
    part('guards', 'skin', [
      block(forearm, [0.2 * u, 0.32 * u, 0.22 * u], [0.26 * u, 0.34 * u, 0.26 * u]),
      block(
        addScaled(shin, [0, 0, 1], 0.06 * u),
        [0.24 * u, 0.44 * u, 0.26 * u],
        [0.32 * u, 0.5 * u, 0.36 * u],
      ),
      block(
        [joints.hip[0] * 1.5, level(3.5), 0],
        [0.2 * u, 0.3 * u, 0.32 * u],
        [0.28 * u, 0.34 * u, 0.36 * u],
        0,
      ),
    ]),
    part('thruster', 'skin.second', [
      block(
        [0.34 * u, level(5.1), -0.62 * u],
        [0.24 * u, 0.5 * u, 0.22 * u],
        [0.2 * u, 0.4 * u, 0.2 * u],
      ),
      tube(
        [
          [0.34 * u, level(4.7), -0.66 * u],
          [0.38 * u, level(4.3), -0.74 * u],
        ],
        (t) => lerp(0.12, 0.22, t) * u,
        { sides: 16 },
      ),
    ]),
  ]
}

const mechArmor: FeatureBuilder = ({ bodies, material, skull }) => {
  // Two blades over the brow in a V: the sign of a war machine.
  const blades = [-1, 1].map((side) =>
    tube(
      spline(
        [
          [side * 0.04, 0.52, 0.78],
          [side * 0.34, 0.86, 0.78],
          [side * 0.78, 1.32, 0.6],
        ],
        12,
      ),
      (t) => [0.035 * (1 - 0.6 * t), 0.13 * (1 - t) + 0.01],
      { sides: 8, up: [side * -0.7, 0.7, 0] },
    ),
  )
  const crest = block([0, 0.56, 0.74], [0.12, 0.16, 0.1], [0.16, 0.1, 0.14])
  return {
    parts: [
      ...onBoth(bodies.left, bodies.right, (body) => mechHalf(body, material.main)),
      { name: 'mech fin', material: material.second, ...mapPoints(merge(blades), skull.place) },
      { name: 'mech crest', material: material.main, ...mapPoints(crest, skull.place) },
    ],
  }
}

export const madeBodyBuilders: Partial<Record<FeatureKind, FeatureBuilder>> = {
  boulders,
  mech_armor: mechArmor,
}
