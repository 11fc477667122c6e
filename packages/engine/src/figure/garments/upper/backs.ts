/** What the backs of upper garments are cut and closed with, so that they are as designed as the fronts. */
import { clamp } from '../../../math/scalar.ts'
import { merge } from '../../../math/surface.ts'
import type { Part } from '../../figure.ts'
import { clothPart } from '../cloth/cloth.ts'
import { buckle, button, buttonsOn, lacing, placeOn, setAt } from '../cloth/fasteners.ts'
import { band, fabricLayer } from '../cloth/finish.ts'
import type { Kit } from '../cloth/kit.ts'
import { type Layer, layerIn } from '../cloth/layer.ts'
import { rulerOf } from '../cloth/ruler.ts'
import type { Sheet } from '../cloth/sheet.ts'
import { longTails, tailPleats } from './coat-tails.ts'
import type { BackCut, MadeUpper } from './cut.ts'
import { laidOn } from './details.ts'

/** Seams, pleats and vents of the back. */
export function backLayers(kit: Kit, back: BackCut | undefined, made: MadeUpper): Layer[] {
  if (back === 'yoke') return yokeAndPleat(kit)
  if (back === 'vent') return [...ventLayers(kit, made), ...sideBodies(kit, made)]
  if (back === 'panel') return backPanel(kit, made)
  if (back === 'tails') return [...tailPleats(kit, made), ...sideBodies(kit, made)]
  if (back === 'seam') return [middleSeam(kit)]
  if (back === 'lacing') return [placket(kit, made), ...sideBodies(kit, made)]
  if (back === 'buttons' || back === 'strap') return sideBodies(kit, made)
  return []
}

/** Straps, laces and buttons of the back. */
export function backParts(kit: Kit, back: BackCut | undefined, made: MadeUpper): Part[] {
  if (back === 'vent') return halfBelt(kit, made)
  if (back === 'tails') return tailBelt(kit, made)
  if (back === 'strap') return cinch(kit, made)
  if (back === 'lacing') return backLacing(kit, made)
  if (back === 'buttons') return backButtons(kit, made)
  return []
}

/** u of a place so many cm to the side of the middle of the back. */
function behind({ sheet }: MadeUpper, v: number, aside: number): number {
  const step = aside / rulerOf(sheet)(0.5, v).rowLength
  // An open sheet runs round the back, a closed one has its seam there.
  return sheet.closed ? (step + 1) % 1 : 0.5 + step
}

const back = [-Infinity, 0] as const

/** A line in the cloth's crease where `away` is less than half its width. */
function isLine(away: number, cm: number): boolean {
  return Math.abs(away) < 0.17 * cm
}

/** A yoke over the shoulder blades, and the pleat that hangs from its middle. */
function yokeAndPleat({ body, cm, material }: Kit): Layer[] {
  const yoke = body.level(5.3)
  const end = body.level(4.72)
  const half = 1.5 * cm
  return [
    layerIn([{ y: [yoke - 0.2 * cm, yoke + 0.2 * cm], z: back }], ({ y, z }) =>
      z < 0 && isLine(y - yoke, cm) ? material.crease : undefined,
    ),
    layerIn([{ aside: [0, half + 0.2 * cm], y: [end, yoke], z: back }], ({ x, y, z }) => {
      if (z > 0 || y > yoke || y < end) return undefined
      const narrow = half * ((y - end) / (yoke - end)) ** 0.6
      return isLine(Math.abs(x) - narrow, cm) ? material.crease : undefined
    }),
  ]
}

/** Seams from the shoulder blades to the waist, where the back is fitted. */
function sideBodies({ body, cm, material }: Kit, { shape }: MadeUpper): Layer[] {
  const waist = body.level(Math.max(shape.hem, shape.tied ?? 4.3))
  const blade = body.level(5.3)
  const { width } = body.torsoSection(body.level(5))
  const box = { aside: [0.26 * width, 0.7 * width], y: [waist, blade], z: back } as const
  return [
    layerIn([box], ({ x, y, z }) => {
      if (z > 0 || y < waist || y > blade) return undefined
      const up = clamp((y - waist) / (blade - waist))
      const at = width * (0.3 + 0.36 * up ** 2.2)
      return isLine(Math.abs(x) - at, cm) ? material.crease : undefined
    }),
  ]
}

/** The slit up the middle of a coat's tails: one edge lies over the other. */
function ventLayers({ body, cm, material }: Kit, { shape }: MadeUpper): Layer[] {
  const top = body.level(Math.min(3.75, shape.hem + 1.5))
  const broad = 2.4 * cm
  if (shape.hem > 3.5) return []
  return [
    layerIn([{ aside: [0, broad], y: [-Infinity, top], z: back }], ({ x, y, z }) => {
      if (z > 0 || y > top || x > 0.3 * cm) return undefined
      if (Math.abs(x) < 0.3 * cm) return material.crease
      return x > -broad * clamp((top - y) / (16 * cm)) ? material.shade : undefined
    }),
  ]
}

/** A seam from the nape to the hem. */
function middleSeam({ cm, material }: Kit): Layer {
  return layerIn([{ aside: [0, 0.2 * cm], z: back }], ({ x, z }) =>
    z < 0 && isLine(x, cm) ? material.crease : undefined,
  )
}

/** A panel down the middle of a robe, piped with its trim. An emblem on the back lies above it. */
function backPanel({ body, cm, material, garment }: Kit, { shape }: MadeUpper): Layer[] {
  const line = garment.hem === 'trimmed' ? material.trim : material.crease
  const half = (garment.hem === 'trimmed' ? 0.55 : 0.2) * cm
  const waist = body.level(shape.tied ?? 4.4)
  const top = garment.emblem === 'none' ? body.level(5.4) : waist
  const { width } = body.torsoSection(body.level(5))
  const low = body.level(shape.hem)
  const box = { aside: [0.2 * width, 1.3 * width], y: [-Infinity, top], z: back } as const
  return [
    layerIn([box], ({ x, y, z }) => {
      if (z > 0 || y > top) return undefined
      const at =
        y > waist
          ? 0.3 + 0.28 * ((y - waist) / (top - waist)) ** 1.4
          : 0.3 + 0.55 * ((waist - y) / (waist - low))
      return Math.abs(Math.abs(x) - at * width) < half ? line : undefined
    }),
  ]
}

/** The cloth between two laced edges. */
function placket({ body, cm, material }: Kit, { shape }: MadeUpper): Layer {
  const waist = body.level((shape.tied ?? 4.33) + 0.08)
  return layerIn([{ aside: [0, 1.9 * cm], y: [waist, Infinity], z: back }], ({ x, y, z }) => {
    if (z > 0 || y < waist) return undefined
    const across = Math.abs(x)
    if (across < 1.3 * cm) return material.lining
    return across < 1.65 * cm ? material.crease : undefined
  })
}

/** v of the rows of a fastening, from the nape to the waist. */
function rowsToWaist({ rowOf, shape }: MadeUpper, count: number): number[] {
  const [from, to] = [0.05, rowOf((shape.tied ?? 4.33) + 0.14)]
  return Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1))
}

function backLacing(kit: Kit, made: MadeUpper): Part[] {
  const { cm, material } = kit
  const rows = rowsToWaist(made, 8)
  const side = (aside: number) =>
    rows.map((v) => placeOn(made.sheet, behind(made, v, aside * cm), v, 0.2 * cm))
  const [left, right] = [side(-2.2), side(2.2)]
  const centres = (places: typeof left) => places.map(({ centre }) => centre)
  return [
    {
      name: 'back lace',
      material: material.accent,
      region: 'chest',
      ...lacing(centres(left), centres(right), [0, 0, -1], 0.26 * cm),
    },
    {
      name: 'back eyelets',
      material: material.trim,
      region: 'chest',
      ...merge([...left, ...right].map((place) => setAt(button(0.45 * cm), place))),
    },
  ]
}

/** The straps of an apron cross over them, and would leave crumbs of each button to be seen: what is under one closes with hooks. */
function backButtons(kit: Kit, made: MadeUpper): Part[] {
  if (kit.context.design.wear.some(({ kind }) => kind === 'apron')) return []
  const places = rowsToWaist(made, 8).map((v) => [behind(made, v, 0), v] as const)
  return [buttonsOn(made.sheet, places, 0.5 * kit.cm, 'back buttons', kit.material.trim)]
}

/** A strap laid across the back, `half` cm to each side at a canon level. */
function strapAcross(
  kit: Kit,
  made: MadeUpper,
  level: number,
  half: number,
  high: number,
  lift = 0.5,
) {
  const { cm } = kit
  const middle = made.rowOf(level)
  const tall = (high * cm) / rulerOf(made.sheet)(0.5, middle).columnLength
  return laidOn(
    made.sheet,
    (u, v) => [behind(made, middle, (u - 0.5) * 2 * half * cm), middle + (v - 0.5) * tall],
    lift * cm,
    [14, 3],
  )
}

/** The half belt of a coat, held by two buttons; a belt or sash takes its place. */
function halfBelt(kit: Kit, made: MadeUpper): Part[] {
  const isBelted = made.shape.tied !== undefined && !made.shape.isShaped
  if (isBelted || made.shape.hem > 3) return []
  return strapOfCoat(kit, strapAcross(kit, made, 4.4, 10, 4.4), [fabricLayer(kit)])
}

/** That of long tails, whose front is open: what is tied below them takes no place behind. */
function tailBelt(kit: Kit, made: MadeUpper): Part[] {
  const { body, cm, garment, material } = kit
  if (made.shape.hem > longTails || isGirded(kit)) return []
  const half = (0.9 * body.torsoSection(body.level(4.4)).width) / cm
  const strap = strapAcross(kit, made, 4.34, half, 5.2, 0.7)
  return strapOfCoat(kit, strap, [
    ...(garment.hem === 'trimmed' ? (['hem', 'top', 'sides'] as const) : []).map((edge) =>
      band(edge, 0, 0.9 * cm, material.trim),
    ),
    fabricLayer(kit),
  ])
}

/** A belt is worn over it, or slung there by what hangs at a hip. */
function isGirded({ context: { design }, garment }: Kit): boolean {
  return (
    design.hold.some(({ carry }) => carry.endsWith(' hip')) ||
    design.wear.some(({ slot, over }) => slot === 'waist' && over?.includes(garment.id))
  )
}

function strapOfCoat(kit: Kit, strap: Sheet, layers: readonly (Layer | undefined)[]): Part[] {
  const { cm, material } = kit
  return [
    clothPart(strap, {
      name: 'half belt',
      material: material.main,
      lining: material.lining,
      folded: ['top', 'hem', 'sides'],
      thickness: 0.6 * cm,
      region: 'chest',
      layers,
    }),
    {
      name: 'half belt buttons',
      material: material.trim,
      region: 'chest',
      ...merge([0.1, 0.9].map((u) => setAt(button(0.85 * cm), placeOn(strap, u, 0.5, 0.2 * cm)))),
    },
  ]
}

const drapes = /^(?:mantle|sash|toga|himation|sari|shawl|poncho)$/

/** The strap that draws in the back of a waistcoat, with its buckle. What is draped over it would leave one end of it, a block without a meaning. */
function cinch(kit: Kit, made: MadeUpper): Part[] {
  const { cm, material, context } = kit
  if (made.shape.tied !== undefined) return []
  if (context.design.wear.some(({ kind }) => drapes.test(kind))) return []
  const strap = strapAcross(kit, made, 4.5, 9.5, 2.6)
  return [
    clothPart(strap, {
      name: 'back strap',
      material: material.lining,
      lining: material.lining,
      folded: ['top', 'hem', 'sides'],
      thickness: 0.5 * cm,
      region: 'chest',
    }),
    {
      name: 'back buckle',
      material: material.trim,
      region: 'chest',
      ...setAt(buckle(3.2 * cm, 3.6 * cm, 0.55 * cm), placeOn(strap, 0.5, 0.5, 0.3 * cm)),
    },
  ]
}
