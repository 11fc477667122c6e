/** Small feathers on the body of a bird: their edges, and a dark tick on some of them. */
import type { Coat } from '../../design/creature.ts'
import { hexToOklch, shiftHex } from '../../math/colour.ts'
import type { Material } from '../figure.ts'
import { hash } from './coat-figures.ts'

export const plumeLine = 'coat.plume line'

export function plumeMaterials({ main, surface }: Coat): Record<string, Material> {
  const isDark = hexToOklch(main).l < 0.4
  return { [plumeLine]: { base: shiftHex(main, isDark ? 0.1 : -0.1), surface, noInk: true } }
}

/** Feathers round half a body, and how long a row of them is. */
const columns = 7
const row = 6.4
/** How near the axis of the body none is drawn. */
const crown = 8

/** What is drawn on the feather at a place, in hundredths of the height to the crown; `z` from the middle of the body. */
export function onPlume(x: number, y: number, z: number): 'edge' | 'tick' | undefined {
  const side = x < 0 ? -x : x
  // Round the crown rows would meet in a star.
  if (side + Math.abs(z) < crown) return undefined
  // 0 in front, 1 at the side, 2 behind.
  const share = side / (side + Math.abs(z) + 1e-6)
  const round = z > 0 ? share : 2 - share
  const down = 0.3 * Math.sin(3 * round + 0.09 * y) - y / row
  const line = Math.floor(down)
  const place = 0.5 * round * columns + (line % 2 === 0 ? 0 : 0.5)
  const column = Math.floor(place)
  // The two sides differ, but for feathers in the very middle.
  const isMiddle = column % columns === 0 && line % 2 !== 0
  const chance = hash(line, x < 0 && !isMiddle ? column + 40 : column, 7)
  const dx = place - column - 0.5
  const past = down - line - 0.9 + 0.4 * chance + 2.2 * dx * dx
  const taper = 1 - (dx / (0.31 + 0.07 * chance)) ** 2
  if (taper <= 0) return undefined
  if (chance < 0.5 && Math.abs(past + 0.14) < (0.04 + 0.16 * chance) * taper) return 'tick'
  return chance > 0.45 && Math.abs(past) < 0.035 * taper ? 'edge' : undefined
}
