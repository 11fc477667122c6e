/** A slime below the waist: a drop of jelly that melts into a puddle, with bubbles and a core. */
import type { Design } from '../../design/design.ts'
import { shiftHex } from '../../math/colour.ts'
import { bell, curve, type Keys, lerp, smoothstep } from '../../math/scalar.ts'
import { merge, tube } from '../../math/surface.ts'
import { mix, type Vec3 } from '../../math/vector.ts'
import type { Body } from '../body/body.ts'
import type { Part, Pattern } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { bubbleAt } from './bubbles.ts'
import { coreDecal } from './core.ts'
import { loft, type Ring } from './loft.ts'
import { bothLegs, type LowerBuilder, lowerMaterial } from './lower-builder.ts'
import { meltingRim } from './waist-rim.ts'

const rings = 84
const columns = 128

/** Radius in body units by canon level. */
const profile: Keys = [
  [0, 1.62],
  [0.03, 1.72],
  [0.1, 1.7],
  [0.2, 1.5],
  [0.38, 1.2],
  [0.75, 0.93],
  [1.4, 0.74],
  [2.2, 0.63],
  [3, 0.58],
  [3.5, 0.59],
]

export const puddle: LowerBuilder = ({ body, design, lower }) => {
  const { unit, level } = body
  const rim = meltingRim(body, design)
  const base: Part = {
    name: 'slime',
    material: lowerMaterial.main,
    group: 'skin',
    creaseCosine: -1,
    pattern: jellyPattern(body),
    decal: coreDecal([0, level(coreLevel), 0], 0.25 * unit, lower.points),
    ...loft(ringsOf(body), {
      columns,
      move: (point, u, row) => rim(flowing(body, point, u), u, row),
    }),
  }
  return {
    parts: [base, ...(hasBareArms(design) ? drips(body) : [])],
    materials: {
      'lower.depth': { base: shiftHex(lower.colour, -0.15), surface: 'plastic', noInk: true },
      'lower.shine': { base: '#ffffff', surface: 'plastic', noInk: true },
    },
    replaces: bothLegs,
    covers: ['belly'],
    landmarks: {
      Core: [0, level(coreLevel), 0.86 * curve(profile, coreLevel) * unit],
      'Puddle rim': [0, 3, 1.3 * unit],
    },
  }
}

/** Drops run off what is bare: in sleeves they would hang through the cloth. */
function hasBareArms({ wear }: Design): boolean {
  const isBare = /^(?:none|short)$/
  return wear.every(({ sleeve, slot }) => isBare.test(sleeve) && !/^(?:armour|hands)$/.test(slot))
}

/** Drops that run off the arms: where along them, and how far each hangs, in body units. */
const drops: readonly (readonly [along: number, reach: number])[] = [
  [0.44, 0.32],
  [0.6, 0.44],
  [0.8, 0.34],
]

function drips({ arm, unit }: Body): Part[] {
  const meshes = drops.map(([along, reach]) => {
    const middle = mix(arm.surface(along, 0), arm.surface(along, Math.PI), 0.5)
    // From the side that looks down on the body: out of the arm's middle most of a drop would stay inside.
    const [x, y, z] = mix(middle, lowerSide(arm, along), 0.8)
    const path = Array.from({ length: 10 }, (_, i): Vec3 => [x, y - (reach * unit * i) / 9, z])
    // Broad where it leaves the arm, thin above the drop.
    const radius = (t: number) =>
      unit * (0.07 * (1 - t) ** 3 + 0.016 + 0.034 * bell(t, 0.84, 0.16)) * (t > 0.96 ? 0.4 : 1)
    return tube(path, radius, { sides: 10, up: [0, 0, 1] })
  })
  const drip: Part = {
    name: 'drip',
    material: lowerMaterial.main,
    group: 'skin',
    creaseCosine: -1,
    ...merge(meshes),
  }
  return onSides([drip])
}

function lowerSide(arm: Body['arm'], along: number): Vec3 {
  const round = Array.from({ length: 12 }, (_, i) => arm.surface(along, (i / 6) * Math.PI))
  return round.reduce((best, point) => (point[0] < best[0] ? point : best))
}

function ringsOf(body: Body): Ring[] {
  const { level, unit } = body
  return Array.from({ length: rings + 1 }, (_, i): Ring => {
    // Rings crowd where the drop spreads.
    const canon = 4.2 * (1 - i / rings) ** 1.45
    const y = level(canon)
    const size = curve(profile, canon) * unit
    const skin = body.torsoSection(Math.max(y, level(3.6)))
    const share = smoothstep(3.1, 3.8, canon)
    return {
      centre: [0, y, -0.03 * unit],
      across: [1, 0, 0],
      ahead: [0, 0, 1],
      width: lerp(size, skin.width + 0.6, share),
      front: lerp(size * 0.86, skin.front + 0.8, share),
      back: lerp(size * 0.9, skin.back + 1, share),
    }
  })
}

/** Runs down in soft ridges, and out on the ground in lobes. */
function flowing({ level }: Body, [x, y, z]: Vec3, u: number): Vec3 {
  const angle = (u - 0.5) * 2 * Math.PI
  const canon = (y / level(3.42)) * 3.42
  const lobes = 0.09 * Math.sin(3 * angle + 0.6) + 0.07 * Math.sin(5 * angle + 2.1)
  // Unequal and close, so that light runs down them in streaks: on a smooth skirt it would lie in blocks.
  const ridges =
    0.03 * Math.sin(15 * angle + 1.2 * Math.sin(canon * 2)) + 0.03 * Math.sin(7 * angle + canon)
  const size =
    1 +
    lobes * smoothstep(1.2, 0.1, canon) +
    ridges * smoothstep(0.05, 0.5, canon) * smoothstep(3.3, 2.2, canon) +
    runs.reduce((sum, [at, low, by]) => sum + by * runOf(angle - at, canon - low), 0)
  return [x * size, y, z * size]
}

/** Drops that run down it: at which angle, how low each is, and how far it stands out. */
const runs: readonly (readonly [at: number, low: number, by: number])[] = [
  [1.45, 2.05, 0.26],
  [-1.6, 1.5, 0.24],
  [-1.35, 2.75, 0.2],
  [1.7, 1.05, 0.2],
  [0.5, 1.75, 0.14],
  [2.7, 2, 0.2],
  [-2.6, 1.3, 0.18],
]

/** A drop: round below, drawn out upward. */
function runOf(aside: number, above: number): number {
  const turn = Math.atan2(Math.sin(aside), Math.cos(aside))
  return bell(turn, 0, 0.24) * bell(above, 0, above < 0 ? 0.16 : 0.5)
}

const coreLevel = 2.75

/** Bubbles that rise, and a bright edge where light gathers below. */
function jellyPattern({ level, unit }: Body): Pattern {
  const [edge, foot] = [level(0.16), level(0.3)]
  // The more jelly the light goes through, the deeper is its colour.
  const [deep, middle] = [level(0.95), level(1.9)]
  return ({ x, y, z }) => {
    const wave = 0.05 * unit * Math.sin(Math.atan2(x, z) * 9)
    if (y < edge + wave * 0.4) return lowerMaterial.light
    if (y < foot + wave) return lowerMaterial.second
    const bubble = bubbleAt(Math.atan2(x, z) * 2.1, y / (0.46 * unit))
    if (bubble) return bubble
    return y < deep + 2.4 * wave
      ? 'lower.depth'
      : y < middle + 2 * wave
        ? lowerMaterial.deep
        : undefined
  }
}
