/** Plain underclothes on the skin, so that nobody is drawn naked where the outfit leaves hips or chest open. */
import type { GarmentKind } from '../../brief/concepts.ts'
import type { Design, Hex } from '../../design/design.ts'
import { hexToOklch } from '../../math/colour.ts'
import { clamp } from '../../math/scalar.ts'
import type { Material } from '../figure.ts'
import type { Body } from './body.ts'
import { regionsOf } from './region-at.ts'

export type Undergarments = {
  /** Name of the material at a point of the skin, or undefined where it is bare. */
  at(x: number, y: number, z: number): string | undefined
  /** Whether there may be some within so many cm. */
  isNear(x: number, y: number, reach: number): boolean
  materials: Record<string, Material>
}

const cloth = 'skin.under'
const band = 'skin.under band'
const chestKinds: readonly string[] = [
  'plate_armor',
  'breastplate',
  'chainmail',
  'scale_armor',
  'leather_armor',
  'samurai_armor',
  'power_armor',
]

/** They are briefs themselves: trunks would show below their edge. */
const cutAsBriefs: ReadonlySet<GarmentKind> = new Set(['briefs', 'swimsuit', 'leotard', 'tutu'])

/** Trunks for everyone who has hips; a band for a feminine chest that nothing covers; a vest for bare children. */
export function undergarments(design: Design, body: Body): Undergarments {
  const { level, unit, person } = body
  const isChild = person.age === 'child' || person.age === 'toddler'
  const isStone = design.skin.marking === 'stones' || person.species === 'elemental'
  const isBareChest =
    !isStone &&
    !design.wear.some(
      ({ slot, kind }) => slot === 'torso' || slot === 'full' || chestKinds.includes(kind),
    )
  const hasBand = isBareChest && !isChild && person.presentation < 0.5
  const hasTrunks =
    design.lower === undefined && !isStone && !design.wear.some(({ kind }) => cutAsBriefs.has(kind))
  const hasVest = isBareChest && isChild
  const feminine = 1 - clamp(person.presentation * 1.6)
  const hip = body.torsoSection(level(3.62)).width
  const waistY = level(4.02)
  const hemY = level(3.2)
  const edge = 0.045 * unit
  const regionAt = regionsOf(body)
  // Of the short-limbed an elbow hangs beside the hips.
  const isArm = (x: number, y: number, z: number) => /arm/.test(regionAt(x, y, z))
  return {
    materials: materialsFor(design.skin.colour),
    at(x, y, z) {
      const a = Math.abs(x)
      const top = waistY + 0.05 * unit * (a / hip)
      // Short legs for men and children, a curved cut for women.
      const bottom = hemY + feminine * (isChild ? 0 : 1) * unit * (0.2 + 0.34 * (a / hip) ** 2)
      if (hasTrunks && y < top && y > bottom && a < hip * 1.3 && !isArm(a, y, z))
        return y > top - edge || y < bottom + edge * 0.5 ? band : cloth
      if (hasVest && y > top) return vestAt(body, a, y, edge)
      return hasBand ? bandAt(body, a, y, z, edge) : undefined
    },
    isNear(x, y, reach) {
      const a = Math.abs(x) - reach
      const isNearHips = y - reach < waistY + 0.07 * unit && y + reach > hemY && a < hip * 1.3
      if (hasTrunks && isNearHips) return true
      if (hasVest) return y + reach > waistY
      return hasBand && y + reach > level(4.76) && a < body.joints.shoulder[0] * 1.02
    },
  }
}

function bandAt(body: Body, x: number, y: number, z: number, edge: number): string | undefined {
  const { level, unit, joints } = body
  const top = level(5.2) - 0.06 * unit * clamp(1 - x / (0.2 * unit)) * (z > 0 ? 1 : 0)
  const bottom = level(4.76)
  const strap = Math.abs(x - joints.shoulder[0] * 0.62) < 0.045 * unit && y > bottom
  if (x > joints.shoulder[0] * 1.02) return undefined
  if (strap && y > top) return cloth
  if (y > top || y < bottom) return undefined
  return y > top - edge || y < bottom + edge ? band : cloth
}

function vestAt(body: Body, x: number, y: number, edge: number): string | undefined {
  const { level, unit, joints } = body
  const neck = level(5.34) + 1.4 * Math.max(0, x - 0.12 * unit)
  const arm = joints.shoulder[0] * 0.86
  if (y > neck || x > arm) return undefined
  return y > neck - edge || x > arm - edge ? band : cloth
}

/** Off-white on dark skin, warm grey on pale: always apart from the skin. */
function materialsFor(skin: Hex): Record<string, Material> {
  const isPale = hexToOklch(skin).l > 0.66
  return {
    [cloth]: { base: isPale ? '#85796d' : '#cfc6b6', surface: 'cloth' },
    [band]: { base: isPale ? '#6a5f55' : '#b0a594', surface: 'cloth' },
  }
}
