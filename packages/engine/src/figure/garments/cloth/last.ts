/** The shoemaker's last: the form of a shoe's upper and sole on the left foot, in places given by f (forward), o (outward) and height. */
import { curve, type Keys, lerp, smoothstep } from '../../../math/scalar.ts'
import type { Vec3 } from '../../../math/vector.ts'
import { footPlacer } from '../../body/body-field.ts'
import type { Kit } from './kit.ts'
import { relaxed, settled } from './settle.ts'
import { type Sheet, sheetOf } from './sheet.ts'

export type LastCut = {
  toe: 'round' | 'pointed' | 'square'
  /** Height of the upper along the foot in foot lengths: keys by f. */
  top: Keys
  /** Thickness of the sole under the ball and lift of the heel, in cm at 175 cm. */
  sole: number
  heel: number
  /** Width against the bare foot, 1 = snug. */
  width: number
  /** Width behind, as a share of that: a bare heel is narrower than a shoe's. */
  heelWidth?: number
  /** Room beyond the toes in foot lengths. */
  toeRoom?: number
  /** How far the sole rises to its tip, in cm. */
  toeLift?: number
  /** It carries bare toes, which lie wider than a shoe is. */
  isBare?: boolean
}

/** Half widths of a bare foot, in foot lengths. Positive o is the outside. */
const outer: Keys = [
  [-0.3, 0.125],
  [-0.1, 0.14],
  [0.15, 0.14],
  [0.4, 0.17],
  [0.55, 0.165],
  [0.7, 0.12],
]
const inner: Keys = [
  [-0.3, 0.125],
  [-0.1, 0.135],
  [0.15, 0.115],
  [0.4, 0.15],
  [0.55, 0.155],
  [0.7, 0.13],
]

/** Of the toes of a bare foot, as far as they spread. */
const bareOuter: Keys = [
  [-0.3, 0.125],
  [-0.1, 0.14],
  [0.15, 0.14],
  [0.4, 0.18],
  [0.52, 0.208],
  [0.58, 0.206],
  [0.66, 0.172],
  [0.73, 0.125],
]
const bareInner: Keys = [...inner.slice(0, 5), [0.68, 0.164], [0.75, 0.15]]

const back = -0.29

export type Last = {
  /** Foot length in cm. */
  size: number
  front: number
  /** Half width at f on the outer (1) or inner (−1) side, in foot lengths, rounded off at heel and toe. */
  half(f: number, side: 1 | -1): number
  /** Height in cm of the upper side of the sole. */
  floor(f: number): number
  /** Height in cm of the top of the upper. */
  top(f: number): number
  place(f: number, o: number, height: number): Vec3
}

export function makeLast(kit: Kit, cut: LastCut): Last {
  const { body } = kit
  const size = body.measures.foot * body.headHeight
  const at = footPlacer(body)
  const [outside, inside] = cut.isBare ? [bareOuter, bareInner] : [outer, inner]
  const front = 0.73 + (cut.toeRoom ?? 0.04)
  const round = { round: 0.26, pointed: 0.42, square: 0.12 }[cut.toe]
  const power = { round: 0.5, pointed: 0.85, square: 0.4 }[cut.toe]
  const floorKeys: Keys = [
    [-0.3, (cut.sole + cut.heel) * kit.cm],
    [0, (cut.sole + cut.heel * 0.96) * kit.cm],
    [0.36, cut.sole * kit.cm],
    [front, (cut.sole + (cut.toeLift ?? 0.5)) * kit.cm],
  ]
  return {
    size,
    front,
    half(f, side) {
      const narrow = lerp(cut.heelWidth ?? 1, 1, smoothstep(-0.05, 0.3, f))
      const width = curve(side > 0 ? outside : inside, f) * cut.width * narrow
      const heel = Math.min(1, (f - back) / 0.13)
      const toe = Math.min(1, (front - f) / round)
      return (
        width * Math.max(0, 1 - (1 - heel) ** 2) ** 0.5 * Math.max(0, 1 - (1 - toe) ** 2) ** power
      )
    },
    floor: (f) => curve(floorKeys, f),
    top(f) {
      const toe = Math.min(1, (front - f) / 0.2)
      const dome = 0.3 + 0.7 * Math.max(0, 1 - (1 - toe) ** 2) ** 0.5
      return curve(floorKeys, f) + curve(cut.top, f) * size * dome
    },
    place: (f, o, height) => at(f * size, o * size, height),
  }
}

/** v → f with more rows at heel and toe, where the shoe turns. */
function along(last: Last, v: number): number {
  return lerp(back, last.front, (1 - Math.cos(v * Math.PI)) / 2)
}

/** The upper: an arch over the foot from its inner to its outer edge, heel to toe. */
export function upperSheet(kit: Kit, last: Last, isBoot: boolean): Sheet {
  const arch = upperArch(last)
  if (!isBoot) return arch
  const under = kit.context.under('left foot')
  return relaxed(settled(arch, kit.trunk, { ease: () => under + 0.4 * kit.cm, passes: 2 }), 1)
}

function upperArch(last: Last): Sheet {
  return sheetOf(20, 26, false, (u, v) => {
    const f = along(last, v)
    const angle = (u - 0.5) * Math.PI
    const side = angle < 0 ? -1 : 1
    const half = last.half(f, side)
    const low = Math.max(0.06, last.floor(f) - 0.2)
    const arch = Math.max(0, Math.cos(angle)) ** 0.72
    const o = side * half * Math.abs(Math.sin(angle)) ** 0.8
    return last.place(f, o, low + (last.top(f) - low) * arch)
  })
}

export type SoleCut = {
  /** How far it stands out beyond the upper in cm. */
  welt: number
  /** 'flat' to the ground everywhere; 'arch' lifted between heel and ball; 'thin' follows the foot. */
  kind: 'flat' | 'arch' | 'thin'
}

/** Rows of the sole's rim: under the upper, out on the welt, down the side, and in below. */
const soleRows: readonly (readonly [out: number, drop: number])[] = [
  [-0.02, 0],
  [1, 0],
  [1, 1],
  [-1, 1],
]

/** The sole: a rim round the footprint from the welt to the ground. */
export function soleSheet(last: Last, { welt, kind }: SoleCut): Sheet {
  const rows = soleRows.length - 1
  return sheetOf(44, rows, true, (u, v) => {
    // From the heel along the inner side to the toe and back along the outer one.
    const side = u < 0.5 ? -1 : 1
    const f = along(last, u < 0.5 ? u * 2 : 2 - u * 2)
    const [share, drop] = soleRows[Math.round(v * rows)]
    const out = share * welt
    const half = last.half(f, side)
    const isEnd = half <= 0.02
    const end = f < 0.2 ? back - out / last.size : last.front + out / last.size
    const top = last.floor(f) + 0.25
    const height = lerp(top, soleBottom(last, kind, f), drop)
    return last.place(isEnd ? end : f, isEnd ? 0 : side * (half + out / last.size), height)
  })
}

function soleBottom(last: Last, kind: SoleCut['kind'], f: number): number {
  if (kind === 'thin') return Math.max(0.12, last.floor(f) - 0.5)
  const isArch = kind === 'arch' && f > -0.04 && f < 0.34
  return isArch ? Math.max(0.15, last.floor(f) - 1.1) : 0.12
}

/** A band over the foot between two places along it, from sole to sole. */
export function footBand(kit: Kit, last: Last, from: number, to: number, room: number): Sheet {
  const arch = sheetOf(18, 5, false, (u, v) => {
    const f = lerp(from, to, v)
    const angle = (u - 0.5) * Math.PI
    const half = last.half(f, angle < 0 ? -1 : 1)
    const o = Math.sign(angle) * half * Math.abs(Math.sin(angle)) ** 0.8
    const low = last.floor(f)
    return last.place(f, o, low + (last.top(f) - low) * Math.max(0, Math.cos(angle)) ** 0.7)
  })
  return settled(arch, kit.trunk, { ease: () => room, passes: 3 })
}
