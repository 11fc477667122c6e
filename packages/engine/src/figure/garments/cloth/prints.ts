/** Patterns with a formula of their own: furs, lattices, paisley and knotwork. Cm on the cloth, as in fabric.ts. */
import { emblemAt } from '../../emblem.ts'
import { cellChance, type Fabric, noise, offBeat, scattered, wrap } from './fabric.ts'

export const prints = {
  herringbone(x, y) {
    const column = Math.floor(x / 2.6)
    const lean = (column & 1) === 0 ? x : -x
    return wrap(y + lean, 1.5) < 0.75 ? 'trim' : 'main'
  },
  chevron(x, y) {
    const beat = wrap(y + Math.abs(wrap(x, 9) - 4.5), 6.4)
    return beat < 2.6 ? 'trim' : beat > 4.2 && beat < 4.8 ? 'accent' : 'main'
  },
  /** Two strands that cross and cross again, between ribs. */
  cable_knit(x, y) {
    const across = wrap(x, 7.4) - 3.7
    if (Math.abs(across) > 2.5) return Math.abs(Math.abs(across) - 3.1) < 0.17 ? 'dark' : 'main'
    const turn = (y / 7.4) * 2 * Math.PI
    const swing = 1.1 * Math.sin(turn)
    const above = Math.abs(across - (Math.cos(turn) > 0 ? swing : -swing))
    const below = Math.abs(across + (Math.cos(turn) > 0 ? swing : -swing))
    if (above < 0.74) return above < 0.26 ? 'pale' : 'main'
    if (above < 0.98) return 'dark'
    if (below < 0.74) return 'main'
    return below < 0.98 ? 'dark' : 'main'
  },
  zebra(x, y) {
    const bent = y + 3.4 * noise(x / 9, y / 11, 101) + 1.2 * noise(x / 3.4, y / 5, 102)
    const beat = wrap(bent, 4.4) / 4.4
    const thin = 0.5 + 0.22 * noise(x / 6, y / 7, 103)
    return beat < thin ? 'trim' : 'main'
  },
  /** Diamonds of open net; on bare legs they are skin. */
  fishnet(x, y) {
    const [a, b] = [wrap(x + y * 0.7, 1.9), wrap(x - y * 0.7, 1.9)]
    return Math.min(a, 1.9 - a, b, 1.9 - b) < 0.17 ? 'main' : 'pale'
  },
  /** Flowers of thread in a fine net. */
  lacework(x, y) {
    const flower = scattered(x, y, 5.2, 0.1, 131)
    const r = Math.hypot(flower.x, flower.y)
    const turn = Math.atan2(flower.y, flower.x)
    const petals = 0.85 + 0.75 * Math.abs(Math.cos(turn * 3))
    if (r < 0.42 || (r > petals - 0.26 && r < petals + 0.1)) return 'dark'
    if (r < petals) return 'main'
    const [a, b] = [wrap(x + y, 1.15), wrap(x - y, 1.15)]
    return Math.min(a, b) < 0.2 ? 'dark' : 'pale'
  },
  /** Small discs in rows, each turned to the light in its own way. */
  sequins(x, y) {
    const row = Math.floor(y / 1.25)
    const across = x + (row % 2 === 0 ? 0 : 0.7)
    const i = Math.floor(across / 1.4)
    const r = Math.hypot(across - (i + 0.5) * 1.4, y - (row + 0.5) * 1.25)
    if (r > 0.66) return 'dark'
    const turned = cellChance(i, row, 137)
    return turned < 0.2 ? 'pale' : turned > 0.86 ? 'dark' : 'main'
  },
  cow(x, y) {
    const blotch = noise(x / 6, y / 5.4, 111) + 0.3 * noise(x / 2.4, y / 2.4, 112)
    return blotch > 0.2 ? 'trim' : 'main'
  },
  giraffe(x, y) {
    return nearCells(x / 5.2, y / 5.6) < 0.13 ? 'pale' : 'dark'
  },
  hexagons(x, y) {
    // Distance to the nearest two cell middles of a triangular grid; equal on the edges.
    const [a, b] = triangular(x, y, 4.6)
    if (b - a < 0.34) return 'trim'
    return a < 0.5 ? 'accent' : 'main'
  },
  asanoha(x, y) {
    const [a, b, c] = barycentric(x, y, 6.4)
    if (Math.min(a, b, c) < 0.045) return 'trim'
    const [low, middle] = [a, b, c].sort((first, second) => first - second)
    // From each corner of a triangle a line runs to its middle.
    return middle - low < 0.05 ? 'trim' : 'main'
  },
  paisley(x, y) {
    const drop = scattered(x, y, 9, 0.15, 121)
    const turn = drop.chance < 0.5 ? 1 : -1
    const away = teardrop(turn * drop.x, drop.y)
    if (away < -1.1) return 'accent'
    if (away < -0.62) return 'main'
    if (away < 0) return 'trim'
    const dots = Math.atan2(drop.y, drop.x) * 4.6
    return away > 0.35 && away < 0.8 && Math.cos(dots * 3) > 0.35 ? 'accent' : 'main'
  },
  damask(x, y) {
    const column = Math.floor(x / 11)
    const down = y + ((column & 1) === 0 ? 0 : 8)
    const across = wrap(x, 11) - 5.5
    const up = wrap(down, 16) - 8
    const frame = Math.abs(across) - 2.7 * (1 + Math.cos((up / 8) * Math.PI)) - 0.1
    if (Math.abs(frame) < 0.34) return 'trim'
    const ink = emblemAt('fleur_de_lis', across / 3.4, -up / 4.4)
    return ink === 'fill' ? 'trim' : 'main'
  },
  batik(x, y) {
    const flower = scattered(x, y, 9, 0.1, 131)
    const r = Math.hypot(flower.x, flower.y)
    const turn = Math.atan2(flower.y, flower.x)
    if (r < 0.5) return 'accent'
    if (r < 2.4 && r > 0.9 && Math.abs(Math.sin(turn * 3)) < 0.72 * (2.5 - r)) return 'trim'
    if (Math.abs(r - 3.2) < 0.36 && Math.cos(turn * 12) > 0) return 'pale'
    // Fine cracks where the wax broke.
    const crack = noise(x / 4, y / 4, 132) + 0.4 * noise(x / 1.4, y / 1.4, 133)
    return Math.abs(crack) < 0.03
      ? 'pale'
      : offBeat(x + y, 3) + offBeat(x - y, 3) < 0.34
        ? 'pale'
        : 'main'
  },
  ikat(x, y) {
    // Threads were dyed before they were woven: each row of them slips a little.
    const slip = (cellChance(Math.floor(x / 0.5), 3, 141) - 0.5) * 2.6
    const away = Math.abs(wrap(x, 11) - 5.5) / 5.5 + Math.abs(wrap(y + slip, 15) - 7.5) / 7.5
    if (away < 0.28) return 'accent'
    if (away < 0.5) return 'main'
    return away < 0.86 ? 'trim' : 'main'
  },
  knotwork(x, y) {
    const row = wrap(y, 8) - 4
    const wave = (shift: number) => 1.9 * Math.sin(((x + shift) / 8) * 2 * Math.PI)
    const first = Math.abs(row - wave(0))
    const second = Math.abs(row - wave(4))
    const over = Math.cos((x / 8) * 2 * Math.PI) > 0 ? first : second
    const under = over === first ? second : first
    if (over < 0.72) return over > 0.46 ? 'dark' : 'trim'
    if (under < 0.72 && over > 0.98) return under > 0.46 ? 'dark' : 'trim'
    return Math.abs(Math.abs(row) - 3.5) < 0.2 ? 'trim' : 'main'
  },
} satisfies Record<string, Fabric>

/** How much farther the second nearest of scattered cell middles is than the nearest: 0 on the edge between two. */
function nearCells(x: number, y: number): number {
  let first = 9
  let second = 9
  for (let j = Math.floor(y) - 1; j <= Math.floor(y) + 1; j++) {
    for (let i = Math.floor(x) - 1; i <= Math.floor(x) + 1; i++) {
      const away = Math.hypot(
        x - i - 0.2 - 0.6 * cellChance(i, j, 151),
        y - j - 0.2 - 0.6 * cellChance(i, j, 152),
      )
      if (away < first) {
        second = first
        first = away
      } else if (away < second) second = away
    }
  }
  return second - first
}

/** Distances to the two nearest points of a triangular grid of rows `size` apart across. */
function triangular(x: number, y: number, size: number): [number, number] {
  const high = size * Math.sqrt(0.75)
  const distances: number[] = []
  const row = Math.floor(y / high)
  for (let j = row; j <= row + 1; j++) {
    const shift = (j & 1) === 0 ? 0 : size / 2
    const at = Math.floor((x - shift) / size)
    for (let i = at; i <= at + 1; i++)
      distances.push(Math.hypot(x - shift - i * size, y - j * high))
  }
  distances.sort((a, b) => a - b)
  return [distances[0], distances[1]]
}

/** Place in a triangle of side `size` in a grid of them: three shares that add up to 1. */
function barycentric(x: number, y: number, size: number): [number, number, number] {
  const high = size * Math.sqrt(0.75)
  const s = y / high
  const t = x / size - s / 2
  const [a, b] = [s - Math.floor(s), t - Math.floor(t)]
  return a + b < 1 ? [a, b, 1 - a - b] : [1 - a, 1 - b, a + b - 1]
}

/** Distance to the edge of a bent drop about 5 cm long, negative inside. */
function teardrop(x: number, y: number): number {
  let nearest = 9
  for (let k = 0; k <= 9; k++) {
    const t = k / 9
    const angle = t * 2.5
    const cx = 2.1 * Math.sin(angle) * t - 0.4
    const cy = 0.9 - 2.5 * t - 0.5 * Math.sin(angle)
    nearest = Math.min(nearest, Math.hypot(x - cx, y - cy) - 1.9 * (1 - t) ** 0.8)
  }
  return nearest
}
