/** Bubbles that rise in jelly. */
import { lowerMaterial } from './lower-builder.ts'

/** A round with a glint in some cells of a grid; needs the material 'lower.shine'. */
export function bubbleAt(across: number, up: number): string | undefined {
  const [i, j] = [Math.floor(across), Math.floor(up)]
  const chance = cellChance(i, j)
  if (chance > 0.34) return undefined
  const dx = (across - i - 0.3 - chance) * 1.15
  const dy = up - j - 0.7 + chance
  const r = Math.hypot(dx, dy)
  const size = 0.1 + 0.35 * chance
  if (r > size) return undefined
  if (r > size * 0.78) return lowerMaterial.light
  return Math.hypot(dx + 0.4 * size, dy - 0.4 * size) < 0.26 * size ? 'lower.shine' : undefined
}

/** A fixed number 0–1 for a cell. */
export function cellChance(i: number, j: number): number {
  const n = Math.imul(i + 17, 374761393) + Math.imul(j + 31, 668265263)
  const m = Math.imul(n ^ (n >>> 13), 1274126177)
  return ((m ^ (m >>> 16)) >>> 0) / 4294967296
}
