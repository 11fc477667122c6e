/** What lies over a coat's colours: stripes, spots. All from whole numbers and plain sums, the same everywhere. */
import type { CoatFigure } from '../../brief/concepts.ts'

/** Whether a figure shows at a point, in hundredths of the height at the shoulder. On the head stripes begin above the chin. */
export function isFigured(
  kind: CoatFigure,
  head: { isThere: boolean; chin: number },
  x: number,
  y: number,
  z: number,
): boolean {
  switch (kind) {
    case 'stripes':
      return isStripe(head, x, y, z)
    case 'spots':
      return spot(x, y, z, 7, 0.3) < 0
    case 'rosettes':
      return Math.abs(spot(x, y, z, 10, 0.33) + 0.09) < 0.08
    case 'dapple':
      return spot(x, y, z, 9, 0.3) < 0 && y > 45
    case 'patches':
      return spot(x, y, z, 34, 0.4) < 0
  }
}

/** Bands that run down from the back and taper; on the legs they run across. */
function isStripe(
  head: { isThere: boolean; chin: number },
  x: number,
  y: number,
  z: number,
): boolean {
  const side = Math.abs(x)
  const bend = 1.6 * Math.sin(y * 0.13 + z * 0.07)
  if (head.isThere) {
    const along = (z * 0.5 + y * 0.55 + bend) * 0.22
    return side > 2.4 && along - Math.floor(along) < 0.34 && y > head.chin
  }
  const onLeg = y < 46 && z > -75
  const along = onLeg ? (y + 0.3 * side + bend) * 0.125 : (z + 0.25 * y + bend * 1.5) * 0.115
  const share = along - Math.floor(along)
  const number = Math.floor(along)
  const reach = 0.44 - 0.1 * Math.abs(Math.sin(number * 2.4))
  const low = onLeg ? 8 : 58 + 8 * Math.sin(number * 1.7)
  const taper = Math.min(1, Math.max(0, (y - low) / 26))
  return Math.abs(share - 0.5) < (reach / 2) * (onLeg ? 0.75 : taper)
}

/** How far a point lies out of the nearest round spot of a jittered lattice, in lattice cells. */
function spot(x: number, y: number, z: number, cell: number, size: number): number {
  const [px, py, pz] = [x / cell, y / cell, z / cell]
  let nearest = Infinity
  for (let i = Math.floor(px - 0.5); i <= Math.floor(px + 0.5); i++) {
    for (let j = Math.floor(py - 0.5); j <= Math.floor(py + 0.5); j++) {
      for (let k = Math.floor(pz - 0.5); k <= Math.floor(pz + 0.5); k++) {
        const h = hash(i, j, k)
        const dx = px - i - 0.5 - 0.5 * (h - 0.5)
        const dy = py - j - 0.5 - 0.5 * (hash(j, k, i) - 0.5)
        const dz = pz - k - 0.5 - 0.5 * (hash(k, i, j) - 0.5)
        const own = Math.sqrt(dx * dx + dy * dy + dz * dz) - size * (0.75 + 0.5 * h)
        nearest = Math.min(nearest, own)
      }
    }
  }
  return nearest
}

/** A number from 0 to 1 for a cell, from whole numbers alone. */
export function hash(i: number, j: number, k: number): number {
  let n = Math.imul(i, 374761393) + Math.imul(j, 668265263) + Math.imul(k, 2147483647)
  n = Math.imul(n ^ (n >>> 13), 1274126177)
  return ((n ^ (n >>> 16)) >>> 0) / 4294967296
}
