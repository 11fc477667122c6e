/** A bird's folded wings: one smooth shell over back and flank each, on which rows of feathers are drawn. */
import type { Coat } from '../../design/creature.ts'
import { hexToOklch, shiftHex } from '../../math/colour.ts'
import { clamp, curveThrough, type Keys, lerp, smoothstep } from '../../math/scalar.ts'
import { grid } from '../../math/surface.ts'
import { addScaled, type Vec3 } from '../../math/vector.ts'
import type { Field } from '../body/surface-nets.ts'
import type { Material, Part, Pattern } from '../figure.ts'
import { mirrorPart } from '../mirrored.ts'
import { coatMaterial } from './coat.ts'
import { skinPart } from './face.ts'
import { skinNormal } from './place-on-skin.ts'

/** Where the line inside both wings passes from the nape to their tips, and how far they reach aside and up from it. */
export type FoldedWing = readonly (readonly [y: number, z: number, side: number, over: number])[]

const line = 'coat.feather line'

export function featherMaterials({ main, surface, zones }: Coat): Record<string, Material> {
  const base = zones.wings ?? main
  const isDark = hexToOklch(base).l < 0.4
  return { [line]: { base: shiftHex(base, isDark ? 0.14 : -0.2), surface, noInk: true } }
}

/** Wings and the feathers of the nape that lie over their tops, in the coat's own `pattern`. */
export function foldedWings(
  wing: FoldedWing | undefined,
  coat: Coat,
  { field, pattern, unit }: { field: Field; pattern: Pattern; unit: number },
): Part[] {
  if (!wing) return []
  const at = placesOn(wing, field, unit)
  const left: Part[] = [
    {
      name: 'folded wing',
      material: coatMaterial('wings'),
      backMaterial: coatMaterial('wings'),
      group: 'folded wing',
      creaseCosine: -1,
      pattern: feathers(coat.figure !== undefined),
      ...grid(36, 50, shellOf(at)),
    },
    {
      name: 'shoulder feathers',
      ...skinPart,
      pattern: withoutWings(pattern),
      isSecondSkin: true,
      ...grid(60, 10, shoulderFeathers(at, field, unit)),
    },
  ]
  return [...left, ...left.map(mirrorPart)]
}

/** How far round the body a wing reaches, in half circles from the spine. */
const reach: Keys = [
  [0, 0.3],
  [0.14, 0.42],
  [0.22, 0.56],
  [0.34, 0.67],
  [0.5, 0.69],
  [0.75, 0.64],
  [1, 0.5],
]

/** A place so far along the line inside the wings, 0 nape – 1 tips, so many radians round it from the spine, and no nearer to the skin than `lift`. */
type Places = (t: number, angle: number, lift: number) => Vec3

function placesOn(wing: FoldedWing, field: Field, unit: number): Places {
  const last = wing.length - 1
  const along = (index: 0 | 1 | 2 | 3) =>
    curveThrough(wing.map((ring, i) => [i / last, ring[index]] as const))
  const [yAt, zAt, sideAt, overAt] = [along(0), along(1), along(2), along(3)]
  return (t, angle, lift) => {
    const [dy, dz] = [yAt(t + 0.02) - yAt(t - 0.02), zAt(t + 0.02) - zAt(t - 0.02)]
    const size = Math.hypot(dy, dz)
    const over = overAt(t) * Math.cos(angle)
    const point: Vec3 = [
      sideAt(t) * Math.sin(angle) * unit,
      (yAt(t) - (over * dz) / size) * unit,
      (zAt(t) + (over * dy) / size) * unit,
    ]
    const depth = field(...point)
    return depth < lift * unit
      ? addScaled(point, skinNormal(field, point, 0.6 * unit), lift * unit - depth)
      : point
  }
}

/** u runs from the spine over the flank to the wing's lower edge, v from the nape to the tips. */
function shellOf(at: Places) {
  const reachAt = curveThrough(reach)
  return (u: number, v: number): Vec3 => {
    // Its top stands straight up from the skin: a slope would leave it along a torn line.
    const down = clamp((v - riseShare) / (1 - riseShare))
    const t = lerp(beginAt(u), endAt(u), down)
    const angle = lerp(0.13 * smoothstep(0.62, 0.2, t), reachAt(t), u) * Math.PI
    const lift = smoothstep(0, riseShare, v) * smoothstep(1, 0.9, u) * smoothstep(-0.04, 0.06, u)
    return at(t, angle, lerp(-1.5, wingLift, lift))
  }
}

/** Share of its rows in which the shell rises from under the skin. */
const riseShare = 0.04

/** How high a wing lies over the skin. */
const wingLift = 1.3

/** Feathers of the nape over the top of a wing: they end in a row of round tips, and run out into the skin before and above. */
function shoulderFeathers(at: Places, field: Field, unit: number) {
  return (u: number, v: number): Vec3 => {
    const own = uneven(Math.floor(u * abreastOnNape), 1)
    const tip =
      0.16 + 0.05 * Math.sin(Math.PI * u) + lerp(0.02, 0.06, own) * roundTip(u * abreastOnNape)
    const high = smoothstep(0, 0.5, v) * smoothstep(1, 0.66, u)
    const angle = lerp(-0.02, 0.66, u) * Math.PI
    const point = at(lerp(0.01, tip, v), angle, lerp(-1, wingLift, high))
    return addScaled(point, skinNormal(field, point, 0.6 * unit), 0.32 * high * unit)
  }
}

const abreastOnNape = 6

/** 1 in the middle of a feather, 0 between two. */
function roundTip(place: number): number {
  const off = 2 * (place - Math.floor(place)) - 1
  return Math.sqrt(1 - off * off)
}

/** They are of the body, whatever lies under the wings. */
function withoutWings(pattern: Pattern): Pattern {
  return (point) => {
    const material = pattern(point)
    return material === coatMaterial('wings') ? undefined : material
  }
}

/** Where a wing comes out from under the feathers of the nape, with a round shoulder: the mantle shows between the wings, down to where their tips cross. */
function beginAt(u: number): number {
  const corner = clamp(1 - u / 0.24)
  return 0.13 + 0.03 * (1 - u) ** 2 + 0.13 * (1 - Math.sqrt(1 - corner * corner))
}

const primaries = 7

/** The longest feathers end near the spine; each has a rounded tip. */
function endAt(u: number): number {
  const place = u * primaries
  const off = 2 * (place - Math.floor(place)) - 1
  return 1 - 0.42 * u ** 1.5 - 0.05 * off * off
}

/** Where rows of feathers end along the wing: short coverts first, long primaries last. */
const rowEnds: Keys = [
  [0, 0],
  [0.14, 1],
  [0.27, 2],
  [0.41, 3],
  [0.6, 4],
  [1, 5],
]

/** Feathers abreast in each row and how far a row is shifted: no two rows line up. */
const abreast = [10, 9, 8, 7, primaries] as const
const shifts = [0.2, 0.65, 0.1, 0.45, 0] as const

/** At the very top, where the shell is narrow, feathers would be crowded. */
const bareTop = 0.07

/** Tips of feathers, each a little longer or shorter than its neighbours, with bars on a figured coat; the long primaries lie side by side. */
function feathers(hasBars: boolean): Pattern {
  const rowAt = curveThrough(rowEnds)
  return ({ u, v }) => {
    if (v < bareTop) return
    const row = rowAt(v)
    const first = Math.min(abreast.length - 1, Math.floor(row))
    const down = row - first
    const place = u * abreast[first] + shifts[first]
    const number = Math.floor(place)
    const dx = place - number - 0.5
    const tip = 0.94 - 0.24 * uneven(number, first) - 1.5 * dx * dx
    const isLong = first === abreast.length - 1
    if (isLong ? isSeam(dx, down) : isTip(dx, down - tip)) return line
    return hasBars && isBar({ isLong, number, first, dx, down, tip }) ? 'coat.figure' : undefined
  }
}

/** The end of a small feather: thickest at its tip, and no line runs on to its neighbour. */
function isTip(dx: number, past: number): boolean {
  const side = Math.abs(dx)
  return side < 0.4 && Math.abs(past) < 0.075 * (1 - side * 2.2)
}

function isSeam(dx: number, down: number): boolean {
  return down > 0.12 && Math.abs(dx) > 0.5 - 0.05 * down
}

type InFeather = {
  isLong: boolean
  number: number
  first: number
  dx: number
  down: number
  tip: number
}

/** A crescent before the tip of most small feathers, and broken bars across the long ones: no two alike. */
function isBar({ isLong, number, first, dx, down, tip }: InFeather): boolean {
  const own = uneven(number * 3 + first, first + 2)
  const taper = 1 - (dx / (0.3 + 0.12 * own)) ** 2
  if (taper <= 0) return false
  if (isLong) {
    const place = down * (3.2 + own) + 0.6 * own + 0.9 * dx * dx
    return down < 0.88 && Math.abs(place - Math.floor(place) - 0.5) < 0.15 * taper
  }
  if (own < 0.22) return false
  return Math.abs(down - tip + 0.22 + 0.08 * own) < (0.05 + 0.07 * own) * taper
}

/** A number from 0 to 1 for a feather. */
function uneven(number: number, row: number): number {
  return 0.5 + 0.5 * Math.sin(number * 2.4 + row * 1.9)
}
