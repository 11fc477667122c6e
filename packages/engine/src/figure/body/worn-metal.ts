/** What time has done to a body of metal or stone: rust, paint that has come off, moss. */
import type { Design } from '../../design/design.ts'
import { hexToOklch } from '../../math/colour.ts'
import type { Material, Part, Pattern } from '../figure.ts'

/** Gaps in the noise become stains: the higher, the fewer. */
const leastRust = 0.33
const leastBare = 0.47
const leastMoss = 0.16
/** Size of a stain in units of the body. */
const size = 0.135

/** The body's shells with stains on them, over seams as well; as they are where the metal is whole. */
export function withWornMetal(design: Design, unit: number, parts: readonly Part[]): Part[] {
  const stain = stainAt(design, unit)
  if (stain === undefined) return [...parts]
  return parts.map((part) =>
    /^(?:skin|boulders\b.*)$|^skin\.limb/.test(part.material)
      ? { ...part, pattern: over(stain, part.pattern) }
      : part,
  )
}

/** Lines and lamps of the body are seen through rust; moss grows over everything. */
function over(stain: Pattern, own: Pattern | undefined): Pattern {
  return (point) => {
    const found = stain(point)
    return found?.startsWith('skin.moss') ? found : (own?.(point) ?? found)
  }
}

/** Which stain lies at a point, by name of its material; undefined for a design whose metal is whole. */
export function stainAt({ skin }: Design, unit: number): Pattern | undefined {
  const { worn } = skin
  if (worn === undefined) return undefined
  const k = 1 / (size * unit)
  return ({ x, y, z }) => {
    const thick = blots(x * k, y * k, z * k)
    if (worn === 'moss') return mossOf(thick)
    if (worn === 'chips') return thick > leastBare ? 'skin.bare' : undefined
    // Round each blot of rust the paint is off, and water has drawn it down.
    const run = blots(x * k, y * k + 0.5, z * k)
    if (thick > leastRust + 0.1 || (run > leastRust + 0.2 && thick > leastRust - 0.3))
      return 'skin.rust'
    return thick > leastRust ? 'skin.rust.light' : undefined
  }
}

/** Cushions of moss with lighter edges. */
function mossOf(thick: number): string | undefined {
  if (thick > leastMoss + 0.12) return 'skin.moss'
  return thick > leastMoss ? 'skin.moss.light' : undefined
}

/** Smooth noise with small teeth at its edges, about −1 … 1. */
function blots(x: number, y: number, z: number): number {
  const large =
    (Math.sin(x * 1.1 + 1.9 * Math.sin(y * 0.9 + 0.7) + 0.6) +
      Math.sin(y * 0.8 + 1.7 * Math.sin(z * 1.2 + 2.6)) +
      Math.sin(z * 1.3 + 1.5 * Math.sin(x * 0.8 + 3.9))) /
    3
  const small =
    Math.sin(x * 7.3 + 2 * Math.sin(y * 5.9)) * Math.sin(y * 6.7 + 2 * Math.sin(z * 7.9))
  return large + 0.12 * small
}

/** Bare steel under light paint is dark, under dark paint bright. */
export function wornMaterials({ skin }: Design): Record<string, Material> {
  if (skin.worn === undefined) return {}
  const isPale = hexToOklch(skin.colour).l > 0.66
  return {
    'skin.rust': { base: '#7a4326', surface: 'leather' },
    'skin.rust.light': { base: '#a8643a', surface: 'leather', noInk: true },
    'skin.moss': { base: '#55702f', surface: 'fur' },
    'skin.moss.light': { base: '#7f9a45', surface: 'fur', noInk: true },
    'skin.bare': { base: isPale ? '#7d8792' : '#b9c2cb', surface: 'metal', noInk: true },
  }
}
