/** A body of bare bones: spine, ribs, shoulder blades, pelvis and limbs, where skin would be. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import { type Path, pointAt, spline } from '../../math/spline.ts'
import { flip, grid, type Mesh, merge, tube } from '../../math/surface.ts'
import { addScaled, mix, type Vec3 } from '../../math/vector.ts'
import type { Part, Region } from '../figure.ts'
import type { Body } from './body.ts'
import { footPlacer } from './body-field.ts'
import { handBones } from './hand.ts'
import type { Limb } from './limb.ts'

/** Bones of the left half; those of the middle are whole. */
export function skeletonHalf(body: Body): Part[] {
  const { unit } = body
  const bone = (name: string, region: Region | undefined, mesh: Mesh): Part => ({
    name,
    material: 'skin',
    ...(region && { region }),
    creaseCosine: -1,
    ...mesh,
  })
  const spread = 0.055 * unit
  return [
    ...ribs(body).map((mesh, i) => bone(`rib ${i + 1}`, i < 7 ? 'chest' : 'belly', mesh)),
    bone('collarbone', 'chest', collarbone(body)),
    bone('first ribs', 'neck', firstRibs(body)),
    bone('shoulder blade', 'chest', shoulderBlade(body)),
    bone('hip bone', 'hips', hipBone(body)),
    bone('hip ring', 'hips', hipRing(body)),
    bone('upper arm bone', 'left upper arm', longBone(body.arm, 0.03, 0.49, 0.05 * unit)),
    // Thin in a wide sleeve, they are seen to join the hand wherever that ends.
    bone(
      'forearm radius',
      undefined,
      longBone(body.arm, 0.505, 1, 0.034 * unit, [0.3, spread * 0.7]),
    ),
    bone(
      'forearm ulna',
      undefined,
      longBone(body.arm, 0.49, 0.99, 0.03 * unit, [3.4, spread * 0.7]),
    ),
    bone('thigh bone', 'left thigh', longBone(body.leg, 0.05, 0.492, 0.068 * unit)),
    bone('kneecap', 'left thigh', kneecap(body)),
    bone('shin bone', 'left shin', longBone(body.leg, 0.512, 1, 0.052 * unit, [0, spread * 0.5])),
    bone('calf bone', 'left shin', longBone(body.leg, 0.55, 1, 0.026 * unit, [1.9, spread * 1.3])),
    bone(
      'hand bones',
      'left hand',
      chains(handBones(body.hand.frame, body.hand.shape), 0.026 * unit),
    ),
    bone('foot bones', 'left foot', footBones(body)),
  ]
}

/** Spine and breastbone; symmetric, drawn once. */
export function skeletonMiddle(body: Body): Part[] {
  const { level, unit, torso } = body
  const top = torso(level(5.45), 0, -0.03 * unit)
  const low = torso(level(4.84), 0, -0.03 * unit)
  const breast = tube(
    spline([top, mix(top, low, 0.5), low], 12),
    (t) => [unit * lerp(0.075, 0.045, t) * smoothstep(1.05, 0.9, t), 0.028 * unit],
    { sides: 10, up: [0, 0, 1] },
  )
  const parts: [string, Region, Mesh][] = [
    ['neck bones', 'neck', vertebrae(neckPath(body), 8, 0.07 * unit)],
    ['spine', 'chest', vertebrae(spinePath(body, 5.45, 4.6), 8, 0.088 * unit)],
    ['loins', 'belly', vertebrae(spinePath(body, 4.6, 3.95), 5, 0.105 * unit)],
    ['sacrum', 'hips', sacrum(body)],
    ['breastbone', 'chest', breast],
  ]
  return parts.map(([name, region, mesh]) => ({
    name,
    material: 'skin',
    region,
    creaseCosine: -1,
    ...mesh,
  }))
}

/** Up into the brainpan, which ends well above the chin. */
function neckPath({ neck, joints, headHeight }: Body): Path {
  const path = [0.1, 0.3, 0.5, 0.7, 0.9, 1].map((t): Vec3 => {
    const [, y, z] = neck.frame(t).centre
    return [0, y, z]
  })
  const top = path[0]
  const base: Vec3 = [0, joints.chin[1] + 0.3 * headHeight, top[2] + 0.07 * headHeight]
  // As far apart as those below, so that all bones of the neck are of one height.
  return [base, mix(base, top, 0.5), ...path]
}

/** The spine curves with the back, a hand's breadth before its skin. */
function spinePath({ torso, level, unit }: Body, from: number, to: number): Path {
  return Array.from({ length: 12 }, (_, i) => {
    const y = level(lerp(from, to, i / 11))
    const [, , z] = torso(y, Math.PI)
    return [0, y, z + 0.1 * unit] as const
  })
}

function vertebrae(path: Path, count: number, radius: number): Mesh {
  const fine = spline(path, count * 8)
  const bead = (t: number) =>
    radius * (0.72 + 0.28 * Math.abs(Math.sin(t * count * Math.PI)) ** 0.6)
  const spikes = Array.from({ length: count }, (_, i) => {
    const at = pointAt(fine, (i + 0.5) / count)
    const tip: Vec3 = [at[0], at[1] - radius * 0.5, at[2] - radius * 1.5]
    return tube(spline([at, tip], 4), (t) => radius * 0.4 * (1 - t * 0.75), { sides: 6 })
  })
  return merge([tube(fine, bead, { sides: 10 }), ...spikes])
}

function sacrum(body: Body): Mesh {
  const { level, torso, unit } = body
  const at = (canon: number) => {
    const [, , z] = torso(level(canon), Math.PI)
    return [0, level(canon), z + 0.09 * unit] as const
  }
  return tube(
    spline([at(3.98), at(3.8), at(3.62), at(3.5)], 14),
    (t) => [unit * lerp(0.15, 0.03, t), unit * lerp(0.07, 0.025, t)],
    { sides: 10, up: [0, 0, 1] },
  )
}

/** Ten ribs: seven reach the breastbone, three end free. */
function ribs({ level, torso, unit }: Body): Mesh[] {
  return Array.from({ length: 10 }, (_, i) => {
    const share = i / 9
    const backY = level(lerp(5.46, 4.72, share))
    const drop = lerp(0.16, 0.34, Math.min(1, share * 1.4)) * unit
    const end = i < 7 ? 0.13 : lerp(0.35, 1.15, (i - 7) / 2)
    const path = Array.from({ length: 12 }, (_unused, k) => {
      const t = k / 11
      const angle = lerp(Math.PI * 0.985, end, t)
      const rise = i < 7 ? smoothstep(0.7, 1, t) * drop * lerp(0.2, 1.1, share) : 0
      return torso(backY - drop * Math.sin(t * 1.75) + rise, angle, -0.035 * unit)
    })
    return tube(spline(path, 26), (t) => unit * 0.036 * lerp(1, 0.85, t), { sides: 8 })
  })
}

/** Half of the rings that close the ribcage below the neck, so that an open collar does not stand empty. */
function firstRibs({ level, neck, unit, torso }: Body): Mesh {
  const [, , middle] = neck.frame(0.1).centre
  const radius = torso(level(5.62), Math.PI / 2)[0]
  return merge(
    [0.45, 0.7, 0.95].map((share, i) => {
      const path = Array.from({ length: 12 }, (_, k): Vec3 => {
        const angle = lerp(0.06, Math.PI - 0.06, k / 11)
        const front = Math.cos(angle)
        return [
          Math.sin(angle) * radius * share,
          level(5.66 - 0.05 * i) - 0.12 * unit * front,
          middle + front * radius * share * 0.8,
        ]
      })
      return tube(spline(path, 24), () => 0.034 * unit, { sides: 8 })
    }),
  )
}

function collarbone({ level, torso, joints, unit }: Body): Mesh {
  const [sx, sy, sz] = joints.shoulder
  const path = spline(
    [
      torso(level(5.47), 0.16, -0.02 * unit),
      torso(level(5.53), 0.6, 0.01 * unit),
      [sx * 0.96, sy + 0.08 * unit, sz + 0.02 * unit],
    ],
    16,
  )
  return tube(path, (t) => unit * (0.034 + 0.014 * Math.cos(t * 2 * Math.PI)), { sides: 9 })
}

/** A curved triangle on the upper back, its ridge running out to the shoulder. */
function shoulderBlade({ level, torso, joints, unit }: Body): Mesh {
  const corner = (canon: number, angle: number) => torso(level(canon), angle, 0.02 * unit)
  const [sx, sy, sz] = joints.shoulder
  const tip: Vec3 = [sx * 0.92, sy + 0.04 * unit, sz - 0.06 * unit]
  const inner = corner(5.42, 2.66)
  const low = corner(4.92, 2.5)
  const blade = grid(6, 8, (u, v) =>
    addScaled(mix(mix(inner, tip, u), low, v), [0, 0, -1], 0.03 * unit * Math.sin(u * Math.PI)),
  )
  const ridge = tube(
    spline([mix(inner, low, 0.18), mix(inner, tip, 0.55), tip], 10),
    () => 0.03 * unit,
    { sides: 8 },
  )
  return merge([flip(blade), blade, ridge])
}

/** The wing of the pelvis, and below it the ring that the sitting bones make. */
function hipBone({ level, torso, unit }: Body): Mesh {
  const wing = grid(16, 8, (u, v) => {
    const angle = lerp(0.75, 2.75, u)
    const top = level(3.86) + 0.2 * unit * Math.sin(u * Math.PI) ** 0.7
    const [x, y, z] = torso(lerp(top, level(3.58), v), angle, -0.07 * unit)
    return [x * lerp(1, 0.72, v * v), y, z * lerp(1, 0.78, v)]
  })
  return merge([wing, flip(wing)])
}

function hipRing({ level, unit, joints }: Body): Mesh {
  const [hx, hy] = joints.hip
  const loop = spline(
    [
      [hx * 0.82, hy + 0.04 * unit, 0.02 * unit],
      [hx * 0.5, level(3.6), 0.16 * unit],
      [0.02 * unit, level(3.55), 0.17 * unit],
      [hx * 0.36, level(3.4), 0.06 * unit],
      [hx * 0.6, level(3.33), -0.08 * unit],
      [hx * 0.76, level(3.44), -0.08 * unit],
      [hx * 0.82, hy + 0.04 * unit, 0.02 * unit],
    ],
    36,
  )
  return tube(loop, () => 0.05 * unit, { sides: 8 })
}

/** A shaft with two knuckles; may run beside the limb's axis. */
function longBone(
  limb: Limb,
  from: number,
  to: number,
  radius: number,
  [angle, aside]: readonly [number, number] = [0, 0],
): Mesh {
  const path = Array.from({ length: 21 }, (_, i) => {
    const { centre, normal, binormal } = limb.frame(lerp(from, to, i / 20))
    const shifted = addScaled(centre, normal, Math.cos(angle) * aside)
    return addScaled(shifted, binormal, -Math.sin(angle) * aside)
  })
  const shape = (t: number) => {
    const end = Math.exp(-(((t - 0.03) / 0.09) ** 2)) + Math.exp(-(((t - 0.97) / 0.09) ** 2))
    const cap = smoothstep(-0.04, 0.04, t) * smoothstep(1.04, 0.96, t)
    return radius * (0.78 + 0.75 * end) * lerp(0.45, 1, cap)
  }
  return tube(path, shape, { sides: 12 })
}

function kneecap({ leg, unit }: Body): Mesh {
  const centre = leg.surface(0.495, 0, -0.09 * unit)
  return ballMesh(centre, 0.07 * unit, 0.05 * unit)
}

function ballMesh([x, y, z]: Vec3, radius: number, depth: number): Mesh {
  return grid(
    12,
    8,
    (u, v) => {
      const a = u * 2 * Math.PI
      const b = v * Math.PI
      return [
        x + Math.sin(a) * Math.sin(b) * radius,
        y + Math.cos(b) * radius,
        z + Math.cos(a) * Math.sin(b) * depth,
      ]
    },
    { wrap: true },
  )
}

/** Chains of small bones, thick at the joints. */
function chains(bones: readonly Path[], radius: number): Mesh {
  return merge(
    bones.map((joints) => {
      const spans = joints.length - 1
      const fine = Array.from({ length: spans * 6 + 1 }, (_, i) => pointAt(joints, i / (spans * 6)))
      const shape = (t: number) => {
        const along = (t * spans) % 1
        const knob = Math.abs(along - 0.5) * 2
        return radius * (0.62 + 0.5 * knob ** 2) * (t > 0.97 ? 0.5 : 1)
      }
      return tube(fine, shape, { sides: 8 })
    }),
  )
}

function footBones(body: Body): Mesh {
  const at = footPlacer(body)
  const size = body.measures.foot * body.headHeight
  const rays = [-0.1, -0.03, 0.03, 0.09, 0.14].map((x, i): Path => {
    const reach = [0.72, 0.72, 0.69, 0.64, 0.58][i]
    return [
      at(0, x * 0.3 * size, 0.2 * size),
      at(0.22 * size, x * 0.7 * size, 0.14 * size),
      at((reach - 0.22) * size, x * size, 0.055 * size),
      at((reach - 0.1) * size, x * 1.05 * size, 0.05 * size),
      at(reach * size, x * 1.05 * size, 0.035 * size),
    ]
  })
  const heel = ballMesh(at(-0.16 * size, 0, 0.1 * size), 0.095 * size, 0.11 * size)
  const ankle = ballMesh(at(0.01 * size, 0, 0.22 * size), 0.1 * size, 0.1 * size)
  return merge([chains(rays, 0.042 * size), heel, ankle])
}
