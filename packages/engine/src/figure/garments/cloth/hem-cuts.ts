/** Hems that are not cut straight: scallops, tufts, rags and the holes above them. */
import { lerp } from '../../../math/scalar.ts'
import { distance } from '../../../math/vector.ts'
import type { Kit } from './kit.ts'
import { gapTo, type Layer, layerOn } from './layer.ts'
import { rulerOf } from './ruler.ts'
import { pointOn, type Sheet, sheetOf } from './sheet.ts'

/** How far in cm a shaggy hem is cut short at an angle. Rags and scallops are cut last, by `cutHem`. */
export function hemCut(kit: Kit, girth: number): (angle: number) => number {
  const { hem, surface } = kit.garment
  return surface === 'fur' && hem !== 'torn' && hem !== 'scalloped' ? shaggy(kit, girth) : () => 0
}

/** Cuts the hem as the garment has it: in rags, in scallops or not at all. For finished sheets, which are not smoothed again. */
export function cutHem(kit: Kit, sheet: Sheet, share = 1): Sheet {
  return kit.garment.hem === 'scalloped' ? scalloped(sheet, kit.cm) : torn(kit, sheet, share)
}

/** About how broad a scallop is, and how deep, in cm; and how many columns it takes to be round. */
const scallop = { breadth: 6, depth: 1.9, columns: 10 }

/** Round tongues along the whole hem, all of one breadth. */
export function scalloped(sheet: Sheet, cm: number): Sheet {
  const { columns, rows, closed } = sheet
  const ruler = rulerOf(sheet)
  const count = Math.max(3, Math.round(ruler(0.5, 1).rowLength / (scallop.breadth * cm)))
  const alongHem = hemShares(sheet)
  return sheetOf(Math.max(columns, count * scallop.columns), rows, closed, (u, v) => {
    const aside = 2 * ((alongHem(u) * count) % 1) - 1
    const missing = scallop.depth * cm * (1 - Math.sqrt(Math.max(0, 1 - aside * aside)))
    return pointOn(sheet, u, v - (missing / ruler(u, v).columnLength) * v ** 4)
  })
}

/** On fewer columns rags lose their points. */
const ragColumns = 44

/** Torn cloth ends in rags: every column is drawn up from its hem as far as it is cut. */
export function torn(kit: Kit, sheet: Sheet, share = 1): Sheet {
  if (kit.garment.hem !== 'torn') return sheet
  const cut = rags(kit)
  const ruler = rulerOf(sheet)
  const { columns, rows, closed } = sheet
  const fine = columns < ragColumns ? 2 * columns : columns
  const alongHem = hemShares(sheet)
  return sheetOf(fine, rows, closed, (u, v) => {
    const { columnLength } = ruler(u, v)
    const missing = Math.min(0.24, (share * cut(alongHem(u) * 2 * Math.PI)) / columnLength)
    return pointOn(sheet, u, v - missing * v ** 4)
  })
}

const hemSteps = 72

/** How much of the hem lies before a place: where columns stand wide apart, rags must not be wide, too. */
function hemShares(sheet: Sheet): (u: number) => number {
  const before = new Float64Array(hemSteps + 1)
  let last = pointOn(sheet, 0, 1)
  for (let i = 1; i <= hemSteps; i++) {
    const here = pointOn(sheet, i / hemSteps, 1)
    before[i] = before[i - 1] + distance(last, here)
    last = here
  }
  const whole = before[hemSteps] || 1
  return (u) => {
    const place = Math.min(hemSteps - 1e-6, Math.max(0, u * hemSteps))
    const i = Math.floor(place)
    return lerp(before[i], before[i + 1], place - i) / whole
  }
}

/** Pointed rags of unequal length and breadth, parted by notches and a few long slits. */
function rags(kit: Kit): (angle: number) => number {
  const random = kit.random('torn')
  const count = 15
  const edges: number[] = [0]
  for (let i = 0; i < count; i++) edges.push(edges[i] + random.between(0.66, 1.3))
  const total = edges[count]
  const cuts = Array.from({ length: count }, (_, i) => ({
    tip: i % 3 === 0 ? random.between(0, 3) : random.between(3, 9),
    lean: random.between(0.25, 0.75),
    left: i % 4 === 1 ? random.between(16, 22) : random.between(7, 14),
    right: random.between(6, 12),
  }))
  return (angle) => {
    const place = ((angle / (2 * Math.PI) + 1) % 1) * total
    let i = 0
    while (i < count - 1 && place >= edges[i + 1]) i++
    const f = (place - edges[i]) / (edges[i + 1] - edges[i])
    const { tip, lean, left, right } = cuts[i]
    const isLeft = f < lean
    const away = isLeft ? (lean - f) / lean : (f - lean) / (1 - lean)
    const depth = isLeft ? left : right
    return (tip + (depth - tip) * away ** (depth > 20 ? 3 : 1.2)) * kit.cm
  }
}

/** Ragged holes near a torn hem, through which the lining is seen. */
export function tearLayer(kit: Kit, count = 7, highest = 34): Layer | undefined {
  if (kit.garment.hem !== 'torn') return undefined
  const random = kit.random('holes')
  const { cm, material } = kit
  const holes = Array.from({ length: count }, (_, i) => ({
    u: (i + random.between(0.15, 0.85)) / count,
    up: random.between(0.35, 1) * highest * cm,
    tall: random.between(3.5, 7.5) * cm,
    wide: random.between(0.6, 1.5) * cm,
    slant: random.between(-0.5, 0.5),
  }))
  // A slanted hole, frayed: less than its half width and what it leans.
  const farthest = 2
  return layerOn(
    (patch) =>
      holes.some(
        ({ u, up, tall, wide }) =>
          gapTo(patch.toHem, up) <= tall &&
          gapTo(patch.u, u) * patch.rowLength.low <= farthest * wide,
      ),
    ({ u, toHem, rowLength }) => {
      for (const { u: at, up, tall, wide, slant } of holes) {
        const y = (toHem - up) / tall
        if (y < -1 || y > 1) continue
        const x = ((u - at) * rowLength) / wide + slant * y * 2
        // A lens with frayed sides.
        const frayed = 1 - 0.3 * Math.abs(((y * 3.7 + 9) % 1) - 0.5)
        if (Math.abs(x) < frayed * (1 - y * y)) return material.lining
      }
      return undefined
    },
  )
}

/** Fur ends in tufts. */
function shaggy(kit: Kit, girth: number): (angle: number) => number {
  const random = kit.random('tufts')
  const tufts = Array.from({ length: Math.max(20, Math.round(girth / (2.6 * kit.cm))) }, (_, i) =>
    i % 2 === 0 ? 0 : random.between(0.8, 2.2) * kit.cm,
  )
  return (angle) => {
    const place = ((angle / (2 * Math.PI) + 1) % 1) * tufts.length
    const i = Math.floor(place) % tufts.length
    const f = place - Math.floor(place)
    return tufts[i] * (1 - f) + tufts[(i + 1) % tufts.length] * f
  }
}
