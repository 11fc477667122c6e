/** Emblems for chests, shields and flags, as shapes that a pattern can ask point by point. */
import type { EmblemWord } from '../brief/concepts.ts'
import type { EmblemKind } from '../design/design.ts'
import * as outlines from './emblem-outlines.ts'
import { type EmblemInk, type EmblemRow, inkOf, isInOutline } from './emblem-row.ts'
import { emblemRows } from './tables/emblem-rows.ts'

type Shape = (x: number, y: number) => EmblemInk

/** What of an emblem lies at a point in unit coordinates: x to the viewer's right, y up, the emblem within ±1. */
export function emblemAt(kind: EmblemKind, x: number, y: number): EmblemInk {
  if (kind === 'none' || x > 1 || x < -1 || y > 1 || y < -1) return undefined
  const row: EmblemRow | undefined = rows[kind]
  return row ? inkOf(row, x, y) : formulas[kind]?.(x, y)
}

const rows: Partial<Record<EmblemWord, EmblemRow>> = emblemRows

/** Emblems that are not told as rows. */
const shapes: Record<Exclude<EmblemWord, keyof typeof emblemRows>, Shape> = {
  sun(x, y) {
    const r = Math.hypot(x, y)
    if (r < 0.26) return 'line'
    if (r < 0.42) return 'fill'
    if (r < 0.49) return undefined
    const { along, across } = ray(x, y, 16, Math.PI / 2)
    const isLong = Math.round((Math.atan2(y, x) - Math.PI / 2) / (Math.PI / 8)) % 2 === 0
    const reach = isLong ? 1 : 0.74
    return along < reach && across < 0.115 * ((reach - along) / (reach - 0.49)) ? 'fill' : undefined
  },
  moon(x, y) {
    if (starAt(x - 0.38, y - 0.06, 0.34, 5)) return 'fill'
    const isCrescent = Math.hypot(x, y) < 0.95 && Math.hypot(x - 0.36, y - 0.1) > 0.76
    if (!isCrescent) return undefined
    return Math.hypot(x, y) > 0.8 && x < -0.1 && Math.hypot(x, y) < 0.87 ? 'line' : 'fill'
  },
  star(x, y) {
    if (!starAt(x, y, 1, 5)) return undefined
    const turn = (Math.atan2(x, y) / (2 * Math.PI)) * 5
    return turn - Math.floor(turn) < 0.5 ? 'line' : 'fill'
  },
  skull(x, y) {
    const a = Math.abs(x)
    const isSocket = ellipse(a - 0.27, y - 0.08, 0.2, 0.19)
    const isNose = y > -0.34 && y < -0.1 && a < (-0.1 - y) * 0.5
    const isGap = y < -0.52 && y > -0.84 && Math.abs((a % 0.22) - 0.11) < 0.025
    if (isSocket || isNose || isGap) return undefined
    const isHead = ellipse(x, y - 0.3, 0.68, 0.66) || isInOutline(outlines.skullJaw, a, y)
    return isHead ? 'fill' : undefined
  },
  flame(x, y) {
    if (isInOutline(outlines.flameInner, x, y)) return 'line'
    return isInOutline(outlines.flameOuter, x, y) ? 'fill' : undefined
  },
  leaf(x, y) {
    if (Math.abs(x) < 0.05 && y < -0.6) return 'fill'
    const half = 0.62 * Math.max(0, Math.sin(((y + 0.72) / 1.7) * Math.PI)) ** 0.8
    if (y < -0.72 || Math.abs(x) > half) return undefined
    const vein = (y - Math.abs(x) * 0.75 + 2) % 0.36
    return Math.abs(x) < 0.035 || (vein < 0.06 && Math.abs(x) < half - 0.08) ? 'line' : 'fill'
  },
  cross(x, y) {
    const a = Math.abs(x)
    const b = Math.abs(y)
    const long = Math.max(a, b)
    const short = Math.min(a, b)
    const half = 0.11 + 0.26 * long ** 2
    if (short > half || long > 0.96) return undefined
    return short < half - 0.08 && long < 0.86 && long > 0.1 && short < 0.04 ? 'line' : 'fill'
  },
  lion(x, y) {
    const a = Math.abs(x)
    if (isInOutline(outlines.lionEye, a, y) || isInOutline(outlines.lionNose, a, y)) return 'line'
    if (isInOutline(outlines.lionFace, a, y)) return 'fill'
    const angle = Math.atan2(x, y + 0.02)
    const lock = Math.abs(((angle / (2 * Math.PI)) * 18 + 18.5) % 1)
    const r = Math.hypot(x, y)
    if (r > 0.8 + 0.2 * Math.sin(lock * Math.PI)) return undefined
    const isGap = r < 0.56 && !isInOutline(outlines.lionFace, a * 0.88, y * 0.9)
    if (isGap || r < 0.56) return 'line'
    return lock < 0.14 && r > 0.62 ? 'line' : 'fill'
  },
  dragon(x, y) {
    const a = Math.abs(x)
    const isDark =
      isInOutline(outlines.dragonEye, a, y) ||
      isInOutline(outlines.dragonNostril, a, y) ||
      isInOutline(outlines.dragonRidge, a, y)
    if (isDark) return 'line'
    return isInOutline(outlines.dragonHead, a, y) ? 'fill' : undefined
  },
  wave(x, y) {
    if (Math.hypot(x, y) > 0.98) return undefined
    const crest = (phase: number) => {
      const s = (((x + phase) % 0.8) + 0.8) % 0.8
      return 0.2 * (1 - Math.abs(s / 0.4 - 1) ** 1.6)
    }
    for (const [level, phase] of [
      [0.3, 0],
      [-0.18, 0.4],
      [-0.66, 0],
    ]) {
      const depth = level + crest(phase) - y
      if (depth > 0 && depth < 0.24) return depth > 0.15 && depth < 0.2 ? 'line' : 'fill'
    }
    return undefined
  },
  eye(x, y) {
    const r = Math.hypot(x, y)
    if (r < 0.13) return 'fill'
    if (r < 0.24) return 'line'
    if (r < 0.34) return 'fill'
    const lid = 0.52 * (1 - Math.abs(x / 0.96) ** 1.8)
    if (Math.abs(y) < lid && Math.abs(y) > lid - 0.13) return 'fill'
    const { along, across } = ray(x, y, 12, Math.PI / 2)
    const isLash = y > lid + 0.08 && Math.abs(x) < 0.75 && across < 0.04
    return isLash && along < 0.98 ? 'fill' : undefined
  },
  gear(x, y) {
    const r = Math.hypot(x, y)
    if (r < 0.24) return undefined
    if (r < 0.34) return 'line'
    if (r < 0.7) return 'fill'
    const { across } = ray(x, y, 8, Math.PI / 2)
    return r < 0.98 && across < 0.2 - (r - 0.7) * 0.2 ? 'fill' : undefined
  },
  heart(x, y) {
    const inside = (scale: number) => {
      const a = Math.abs(x / (0.92 * scale))
      const b = (y + 0.12) / (0.84 * scale)
      return a * a + (b - 0.62 * a ** 0.66) ** 2 * 1.08 < 0.72
    }
    if (!inside(1)) return undefined
    return !inside(0.84) && inside(0.9) ? 'line' : 'fill'
  },
  snowflake(x, y) {
    const { along, across } = ray(x, y, 6, Math.PI / 2)
    if (along < 0.16) return 'line'
    if (along < 0.96 && across < 0.055) return 'fill'
    for (const root of [0.3, 0.56]) {
      const reach = along - root
      if (reach > 0 && reach < 0.24 && Math.abs(across - reach * 1.1) < 0.07) return 'fill'
    }
    return undefined
  },
  bolt: (x, y) => (isInOutline(outlines.bolt, x, y) ? 'fill' : undefined),
  flower(x, y) {
    const r = Math.hypot(x, y)
    if (r < 0.24) return 'line'
    const { along, across } = ray(x, y, 5, Math.PI / 2)
    if (!ellipse(along - 0.58, across, 0.4, 0.34)) return undefined
    return across < 0.03 && along < 0.66 ? 'line' : 'fill'
  },
  wolf(x, y) {
    const a = Math.abs(x)
    const isDark =
      isInOutline(outlines.wolfEye, a, y) ||
      isInOutline(outlines.wolfShade, a, y) ||
      isInOutline(outlines.wolfEar, a, y) ||
      ellipse(x, y + 0.8, 0.13, 0.09)
    if (isDark) return 'line'
    return isInOutline(outlines.wolfHead, a, y) ? 'fill' : undefined
  },
  crown(x, y) {
    const a = Math.abs(x)
    if (Math.hypot(x, y - 0.72) < 0.13 || Math.hypot(a - 0.46, y - 0.5) < 0.09) return 'line'
    if (Math.hypot(a - 0.9, y - 0.44) < 0.11) return 'line'
    if (a < 0.72 && y < -0.42 && y > -0.72) {
      return y < -0.5 && y > -0.64 && (a + 0.09) % 0.36 < 0.18 ? 'line' : 'fill'
    }
    return isInOutline(outlines.crownTop, a, y) ? 'fill' : undefined
  },
  circuit(x, y) {
    const a = Math.abs(x)
    const b = Math.abs(y)
    if (Math.max(a, b) < 0.2) return 'line'
    if (Math.max(a, b) < 0.32) return 'fill'
    const long = Math.max(a, b)
    const short = Math.min(a, b)
    if (Math.hypot(long - 0.86, short) < 0.11) return 'fill'
    if (short < 0.05 && long < 0.8) return 'fill'
    const isBend =
      long < 0.62 ? Math.abs(short - 0.2) < 0.04 : Math.abs(short - long + 0.42) < 0.055
    if (long < 0.84 && isBend) return 'fill'
    return Math.hypot(long - 0.84, short - 0.44) < 0.1 ? 'fill' : undefined
  },
}

const formulas: Partial<Record<EmblemWord, Shape>> = shapes

/** Position in the nearest of `count` equal rays from the centre: how far out, and how far from its middle line. */
function ray(x: number, y: number, count: number, start: number) {
  const step = (2 * Math.PI) / count
  const angle = Math.atan2(y, x) - start
  const off = angle - Math.round(angle / step) * step
  const r = Math.hypot(x, y)
  return { along: r * Math.cos(off), across: Math.abs(r * Math.sin(off)) }
}

function ellipse(x: number, y: number, width: number, height: number): boolean {
  return (x / width) ** 2 + (y / height) ** 2 < 1
}

/** A star with `points` points, one up; inner corners at .4 of `size`. */
function starAt(x: number, y: number, size: number, points: number): boolean {
  const half = Math.PI / points
  const { along, across } = ray(x, y, points, Math.PI / 2)
  const innerX = 0.4 * size * Math.cos(half)
  const innerY = 0.4 * size * Math.sin(half)
  return across < ((size - along) / (size - innerX)) * innerY
}
