/** Woven and printed patterns, in centimetres on the cloth. Each tells which of a fabric's tones lies at a point. */
import type { PatternWord } from '../../../brief/concepts.ts'
import { hashText } from '../../../math/random.ts'
import { glyphAt, starAt } from './motifs.ts'

/** Tones of a fabric. `mix` lies between main and trim; `dark` and `pale` are main itself, darker and lighter. */
export type Tone = 'main' | 'trim' | 'lining' | 'accent' | 'mix' | 'dark' | 'pale'

/** Point on the cloth: cm from its middle line, cm from its upper edge, cm to its hem. */
export type Fabric = (across: number, down: number, toHem: number) => Tone

/** 0–1 for whole numbers i, j: the same on every machine. */
export function cellChance(i: number, j: number, salt: number): number {
  let hash = Math.imul(i ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(j + salt * 977, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 13)) >>> 0) / 4294967296
}

/** Remainder that is never negative. */
export function wrap(value: number, period: number): number {
  return value - Math.floor(value / period) * period
}

/** Smooth noise, −1–1. */
export function noise(x: number, y: number, salt: number): number {
  const i = Math.floor(x)
  const j = Math.floor(y)
  const s = x - i
  const t = y - j
  const a = s * s * (3 - 2 * s)
  const b = t * t * (3 - 2 * t)
  const top = cellChance(i, j, salt) * (1 - a) + cellChance(i + 1, j, salt) * a
  const bottom = cellChance(i, j + 1, salt) * (1 - a) + cellChance(i + 1, j + 1, salt) * a
  return (top * (1 - b) + bottom * b) * 2 - 1
}

/** Distance from the middle of a repeat of `period`. */
export function offBeat(value: number, period: number): number {
  return Math.abs(wrap(value, period) - period / 2)
}

type Spread = { x: number; y: number; size: number; chance: number }

/** The nearest motif of a loose brick grid: where the point lies from its centre, and a chance of its own. */
export function scattered(
  x: number,
  y: number,
  cell: number,
  jitter: number,
  salt: number,
): Spread {
  const j = Math.floor(y / cell)
  const shifted = x + (j % 2 === 0 ? 0 : cell / 2)
  const i = Math.floor(shifted / cell)
  const dx = (cellChance(i, j, salt) - 0.5) * jitter * cell
  const dy = (cellChance(i, j, salt + 1) - 0.5) * jitter * cell
  return {
    x: shifted - (i + 0.5) * cell - dx,
    y: y - (j + 0.5) * cell - dy,
    size: 0.7 + 0.6 * cellChance(i, j, salt + 2),
    chance: cellChance(i, j, salt + 3),
  }
}

/** A leaf that comes out from between two petals, in the direction where `turn` is 0. */
function isLeaf(r: number, turn: number): boolean {
  const along = r * Math.cos(turn)
  return (
    along > 1.2 && Math.abs(r * Math.sin(turn)) < 0.6 * Math.sin((Math.PI * (along - 1.2)) / 2.4)
  )
}

export const fabrics = {
  striped: (_x, y) => (wrap(y, 5.6) < 2.8 ? 'main' : 'trim'),
  pinstriped: (x) => (offBeat(x, 2.6) < 0.14 ? 'trim' : 'main'),
  plaid(x, y) {
    const bands = (offBeat(x, 9) < 1.6 ? 1 : 0) + (offBeat(y, 9) < 1.6 ? 1 : 0)
    if (offBeat(x + 4.5, 9) < 0.28 || offBeat(y + 4.5, 9) < 0.28) return 'accent'
    return bands === 2 ? 'trim' : bands === 1 ? 'mix' : 'main'
  },
  polka_dot(x, y) {
    const spot = scattered(x, y, 4.6, 0, 1)
    return spot.x * spot.x + spot.y * spot.y < 1.1 ? 'trim' : 'main'
  },
  floral(x, y) {
    const flower = scattered(x, y, 8.5, 0.4, 11)
    const r = Math.hypot(flower.x, flower.y) / flower.size
    const turn = Math.atan2(flower.y, flower.x) + flower.chance * 6
    if (r < 0.65) return 'trim'
    if (r > 3.6) return 'main'
    // Round petals: pointed ones would pass for leaves.
    if (r < 1.3 + 1.1 * Math.sqrt(Math.abs(Math.cos(turn * 2.5)))) return 'accent'
    return isLeaf(r, turn - Math.PI / 5) || isLeaf(r, turn - Math.PI) ? 'pale' : 'main'
  },
  camouflage(x, y) {
    const first = noise(x / 7, y / 6, 21) + 0.5 * noise(x / 2.8, y / 2.8, 22)
    if (first > 0.38) return 'dark'
    const second = noise(x / 6 + 40, y / 7, 23) + 0.5 * noise(x / 3, y / 3 + 9, 24)
    if (second > 0.34) return 'mix'
    return noise(x / 5, y / 5 + 70, 25) > 0.42 ? 'pale' : 'main'
  },
  embroidered(x, y) {
    const vine = wrap(x + 2.4 * Math.sin(y * 0.42), 13) - 6.5
    const bud = scattered(x + 2.4 * Math.sin(y * 0.42), y, 13, 0, 31)
    if (Math.abs(vine) < 0.2) return 'trim'
    const side = wrap(y, 6) - 3
    const leaf = Math.abs(vine) - 1.6
    if (Math.abs(leaf) < 1.1 && Math.abs(side) < 0.75 * (1 - (leaf / 1.1) ** 2)) return 'trim'
    return Math.abs(bud.x - 6.5) + Math.abs(bud.y) < 1.3 ? 'accent' : 'main'
  },
  leopard(x, y) {
    const spot = scattered(x, y, 5, 0.5, 41)
    const turn = Math.atan2(spot.y, spot.x)
    const r = Math.hypot(spot.x, spot.y * 1.15) / (1.75 * spot.size)
    if (r < 0.62) return 'mix'
    const isOpen = Math.cos(turn * 2 + spot.chance * 6) > 0.72
    return r < 1.05 && !isOpen ? 'dark' : 'main'
  },
  geometric(x, y) {
    const row = Math.floor(y / 5)
    const across = wrap(x + (row % 2 === 0 ? 0 : 2.9), 5.8)
    const up = wrap(y, 5) / 5
    const inside = Math.abs(across - 2.9) < 2.9 * up
    if (inside) return Math.abs(across - 2.9) < 2.9 * (up - 0.42) ? 'accent' : 'trim'
    return 'main'
  },
  quilted: (x, y) => (offBeat(x + y, 7) < 0.16 || offBeat(x - y, 7) < 0.16 ? 'dark' : 'main'),
  argyle(x, y) {
    if (offBeat(x * 1.5 + y, 12) < 0.2 || offBeat(x * 1.5 - y, 12) < 0.2) return 'accent'
    const a = Math.floor((x * 1.5 + y) / 12 + 0.5)
    const b = Math.floor((x * 1.5 - y) / 12 + 0.5)
    if (((a + b) & 1) === 1) return 'main'
    return ((a - b) & 3) === 0 || ((a - b) & 3) === 1 ? 'trim' : 'mix'
  },
  starry(x, y) {
    const star = scattered(x, y, 6.4, 0.6, 51)
    const size = star.chance < 0.45 ? 0.45 : 1.5 * star.size
    return starAt(star.x / size, star.y / size, star.chance * 6) ? 'trim' : 'main'
  },
  patched(x, y) {
    const patch = scattered(x, y, 15, 0.3, 61)
    if (patch.chance < 0.3) return 'main'
    const turn = (patch.chance - 0.7) * 1.2
    const a = Math.abs(patch.x * Math.cos(turn) + patch.y * Math.sin(turn))
    const b = Math.abs(patch.y * Math.cos(turn) - patch.x * Math.sin(turn))
    const [wide, high] = [3.6 * patch.size, 3 * patch.size]
    const isInside = a < wide && b < high
    if (isInside) return patch.chance > 0.8 ? 'accent' : patch.chance > 0.62 ? 'mix' : 'dark'
    const isStitch = a < wide + 0.7 && b < high + 0.7 && wrap(a > wide ? b : a, 1.5) < 0.5
    return isStitch ? 'dark' : 'main'
  },
  flames(x, _y, toHem) {
    const tongue = Math.floor(x / 5)
    const lean = wrap(x + 0.9 * Math.sin(toHem * 0.3), 5) / 5 - 0.5
    const tall = 11 + 14 * cellChance(tongue, 3, 71)
    const reach = tall * Math.max(0, 1 - Math.abs(lean) * 1.7) ** 1.3 + 5
    if (toHem < reach * 0.45) return 'trim'
    return toHem < reach ? 'accent' : 'main'
  },
  waves(x, y) {
    const crest = 1.6 * Math.sin((x * 2 * Math.PI) / 9) + 0.5 * Math.sin((x * 4 * Math.PI) / 9 + 1)
    const beat = wrap(y + crest, 7)
    return beat < 0.5 || (beat > 1.1 && beat < 1.5) ? 'trim' : beat < 3 ? 'mix' : 'main'
  },
  runes(x, y) {
    const column = Math.floor(x / 5)
    const row = Math.floor(y / 7)
    if (cellChance(column, row, 81) < 0.35) return 'main'
    return glyphAt(wrap(x, 5) / 5, wrap(y, 7) / 7, hashText(`${column} ${row}`)) ? 'trim' : 'main'
  },
  circuit(x, y) {
    const cell = 4
    const i = Math.floor(x / cell)
    const j = Math.floor(y / cell)
    const s = wrap(x, cell) - cell / 2
    const t = wrap(y, cell) - cell / 2
    const opens = (side: 'right' | 'below', a: number, b: number) =>
      cellChance(a, b, side === 'right' ? 91 : 92) < 0.46
    const isPad = cellChance(i, j, 93) < 0.3
    if (isPad && s * s + t * t < 0.55) return 'accent'
    if (Math.abs(t) < 0.2 && (s > 0 ? opens('right', i, j) : opens('right', i - 1, j)))
      return 'accent'
    if (Math.abs(s) < 0.2 && (t > 0 ? opens('below', i, j) : opens('below', i, j - 1)))
      return 'accent'
    return 'main'
  },
  kente(x, y) {
    const strip = Math.floor(x / 6)
    const block = Math.floor((y + (strip % 2 === 0 ? 0 : 5)) / 10)
    const isWeft = ((strip + block) & 1) === 0
    const s = wrap(x, 6)
    const t = wrap(y + (strip % 2 === 0 ? 0 : 5), 10)
    if (s < 0.3) return 'dark'
    if (isWeft) return (['trim', 'accent', 'main', 'trim', 'lining'] as const)[Math.floor(t / 2)]
    if (Math.abs(s - 3) < 0.75) return 'accent'
    return Math.abs(s - 3) < 1.7 ? 'trim' : 'main'
  },
  seigaiha(x, y) {
    const radius = 5
    // The lowest row whose fan covers the point lies in front.
    for (
      let row = Math.floor(y / (radius / 2)) + 2;
      row > Math.floor(y / (radius / 2)) - 1;
      row--
    ) {
      const shift = (row & 1) === 0 ? 0 : radius
      const dx = wrap(x + shift + radius, 2 * radius) - radius
      const dy = y - (row * radius) / 2
      const r = Math.hypot(dx, dy)
      if (dy <= 0 && r < radius)
        return wrap(r / radius, 0.34) < 0.12 || r > radius * 0.94 ? 'trim' : 'main'
    }
    return 'main'
  },
} satisfies Partial<Record<PatternWord, Fabric>>
