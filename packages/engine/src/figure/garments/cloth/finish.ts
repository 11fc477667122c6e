/** What is drawn on a piece of cloth besides its folds: fabric, bands, seams, stitches and emblems. */
import type { PatternWord } from '../../../brief/concepts.ts'
import type { EmblemKind, Garment, StyleName } from '../../../design/design.ts'
import { hexToOklch, mixHex, shadeHex, shiftHex } from '../../../math/colour.ts'
import { emblemAt } from '../../emblem.ts'
import type { Material } from '../../figure.ts'
import { furPoints } from '../../fur-edge.ts'
import { fabricOfGarment } from './every-fabric.ts'
import { type Fabric, type Tone, wrap } from './fabric.ts'
import { type Kit, liningKit } from './kit.ts'
import { gapTo, type Layer, layerOn, meets, type Patch } from './layer.ts'
import type { Spot } from './ruler.ts'
import { partMaterials } from './said-stuff.ts'

/** Materials that prints, fold lines, seams and emblems of a garment are drawn in. They are not outlined in ink. */
export function finishMaterials(kit: Kit): Record<string, Material> {
  const { garment, material } = kit
  const { colours } = garment
  const surface = garment.surface === 'glow' ? 'cloth' : garment.surface
  const folds = liningKit(kit).material
  // No light falls into a fold for silk to gleam there.
  const matte = (base: string): Material => ({ base, surface: 'cloth', noInk: true })
  const quiet = (base: string): Material => ({ base, surface, noInk: true })
  const tones: Record<Exclude<Tone, 'main'>, string> = {
    trim: colours.trim,
    lining: colours.lining,
    accent: colours.accent,
    mix: mixHex(colours.main, colours.trim, 0.5),
    dark: shiftHex(colours.main, -0.11),
    pale: shiftHex(colours.main, 0.1),
  }
  return {
    [softInked(kit)]: { base: colours.main, surface, ink: shadeHex(colours.main, 0.5, 1, 8) },
    [material.crease]: quiet(creaseHex(ground(garment), kit.context.design.style)),
    [material.shade]: matte(depthHex(colours.main)),
    [folds.crease]: matte(creaseHex(colours.lining)),
    [folds.shade]: matte(depthHex(colours.lining)),
    ...partMaterials(garment),
    ...(garment.pattern !== 'plain' &&
      Object.fromEntries(
        Object.entries(tones).map(([tone, hex]) => [`${garment.id}.print.${tone}`, quiet(hex)]),
      )),
  }
}

/** The garment's cloth, in a softer line: for narrow pieces. */
export function softInked({ garment }: Kit): string {
  return `${garment.id}.soft`
}

/** What lines are drawn in on cloth of a colour: on black in a paler one. Where there is nothing between black and white, they are the other; a pencil draws none paler. */
function creaseHex(hex: string, style?: StyleName): string {
  if (style !== 'pencil' && hexToOklch(hex).l < 0.27)
    return shiftHex(hex, style === 'noir' ? 0.7 : 0.14)
  return shadeHex(hex, style === 'noir' ? 0.5 : 0.2, 0.95, 8)
}

/** What lies deep in folds. Dark cloth darkens little: a fold must not look like a hole. */
function depthHex(hex: string): string {
  return shadeHex(hex, 0.13 * Math.min(1, Math.max(0.4, hexToOklch(hex).l / 0.5)), 1, 6)
}

/** Prints that leave little of their ground. */
const dense: ReadonlySet<PatternWord> = new Set([
  'striped',
  'plaid',
  'camouflage',
  'geometric',
  'argyle',
  'kente',
  'waves',
])

/** What lines are drawn on: on a dense print they are seen when they are darker than all of it. */
function ground({ pattern, colours: { main, trim } }: Garment): string {
  const isLost = pattern !== 'plain' && dense.has(pattern as PatternWord)
  return isLost && hexToOklch(trim).l < hexToOklch(main).l ? trim : main
}

export type FabricCut = {
  /** Stripes run up and down instead of round. */
  isUpright?: boolean
  /** Girth and length in cm of pleated cloth: its threads follow the pleats, what is too much lies hidden in them, and run level over their edges. */
  pleated?: { girth: number; length: number }
  /** Height in cm from which rows are counted straight down, on the trunk; along the cloth when missing. */
  fromHeight?: number
  /** Sewn on the inside of the arm: it is counted from the outside. */
  isSleeve?: boolean
}

/** The material of the garment's own fabric at a place on it, in cm; undefined where that is its main one. */
export type Print = (...place: Parameters<Fabric>) => string | undefined

export function printOf(kit: Kit): Print | undefined {
  const fabric = fabricOfGarment(kit.garment)
  if (!fabric) return undefined
  const names = printNames(kit.garment)
  const size = 1 / Math.max(0.55, kit.cm)
  return (across, down, toHem) => names.get(fabric(across * size, down * size, toHem * size))
}

/** The materials of a print's tones, but for the main one. */
export function printNames({ id }: Garment): ReadonlyMap<Tone, string> {
  const printed = ['trim', 'lining', 'accent', 'mix', 'dark', 'pale'] as const
  return new Map(printed.map((tone) => [tone, `${id}.print.${tone}`]))
}

/** Through fishnet on bare limbs the skin is seen. */
function isNetOnSkin({ garment: { pattern, kind } }: Kit, isSleeve: boolean): boolean {
  return pattern === 'fishnet' && (isSleeve || /^(?:stockings|leggings|\w*gloves)$/.test(kind))
}

function overSkin(print: Print): Print {
  return (...place) => (print(...place) === undefined ? undefined : 'skin')
}

/** The garment's own fabric. */
export function fabricLayer(
  kit: Kit,
  { isUpright = false, pleated, fromHeight, isSleeve }: FabricCut = {},
): Layer | undefined {
  const printed = printOf(kit)
  if (!printed) return undefined
  const print = isNetOnSkin(kit, isSleeve === true) ? overSkin(printed) : printed
  const isTurned = isUpright && kit.garment.pattern === 'striped'
  return (spot) => {
    const across = isSleeve ? acrossSleeve(spot) : spot.across
    const x = pleated === undefined ? across : (spot.u - 0.5) * pleated.girth
    const down = pleated === undefined ? spot.down : spot.v * pleated.length
    const y = fromHeight === undefined ? down : fromHeight - roundLevel(spot, kit.cm)
    return isTurned ? print(y, x, spot.toHem) : print(x, y, spot.toHem)
  }
}

/** cm round a sleeve from the line down its outside: its seam lies on the inside. */
export function acrossSleeve({ u, across, rowLength }: Readonly<Spot>): number {
  return across - (u < 0.25 ? -0.75 : 0.25) * rowLength
}

/** Lines of the trim down a piped garment, at places round it; nothing on others. */
export function pipingLayer(
  { garment, material, cm }: Kit,
  places: readonly number[],
): Layer | undefined {
  if (garment.pattern !== 'piped') return undefined
  const half = 1.5 * cm
  return layerOn(
    (patch) => places.some((place) => gapTo(patch.u, place) * patch.rowLength.low < half),
    ({ u, rowLength }) =>
      places.some((place) => Math.abs(u - place) * rowLength < half) ? material.trim : undefined,
  )
}

/** cm that hems, stripes and bands round the trunk rise from the middles of front and back to the sides. */
export const sideRise = 1.6

/** Half the width of a panel, as a share of the way round. */
const halfPanel = 0.037

/** Panels of the trim down a garment of two colours, at places round it; nothing on others. */
export function panelLayer(
  { garment, material, cm }: Kit,
  places: readonly number[],
): Layer | undefined {
  if (!garment.isPanelled) return undefined
  return layerOn(
    (patch) => places.some((place) => gapTo(patch.u, place) < 2 * halfPanel),
    ({ u, rowLength }) => {
      let nearest = Infinity
      for (const place of places) nearest = Math.min(nearest, Math.abs(u - place))
      const away = nearest - halfPanel
      if (away < 0) return material.trim
      return away * rowLength < 0.4 * cm ? material.crease : undefined
    },
  )
}

/** The height of a place on the trunk as bands round it count it: from eye height they are seen to curve. */
export function roundLevel({ x, y, z }: Readonly<Spot>, cm: number): number {
  const square = x * x + z * z
  return square === 0 ? y : y - (sideRise * cm * x * x) / square
}

export type Edge = 'hem' | 'top' | 'sides'

/** How far a spot is from an edge. */
const wayTo: Record<Edge, (spot: Readonly<Spot>) => number> = {
  hem: (spot) => spot.toHem,
  top: (spot) => spot.down,
  sides: (spot) => spot.toSide,
}

/** The same of a patch. */
const edgeMeasures = { hem: 'toHem', top: 'down', sides: 'toSide' } as const satisfies Record<
  Edge,
  keyof Patch
>

/** A band of another material along an edge, `from` to `to` cm away from it. */
export function band(edge: Edge, from: number, to: number, material: string): Layer {
  return edging([edge], from, to, material)
}

/** The same along several edges: it turns at their corners. */
function edging(edges: readonly Edge[], from: number, to: number, material: string): Layer {
  return layerOn(
    (patch) =>
      edges.every((edge) => patch[edgeMeasures[edge]].high >= from) &&
      edges.some((edge) => patch[edgeMeasures[edge]].low < to),
    (spot) => {
      let away = Infinity
      for (const edge of edges) away = Math.min(away, wayTo[edge](spot))
      // On the very edge rounding may fall short of 0: the bound edge would be speckled.
      away = Math.max(0, away)
      return away >= from && away < to ? material : undefined
    },
  )
}

/** A row of stitches along an edge. */
export function stitches(edge: Edge, away: number, material: string, cm: number): Layer {
  const measure = edgeMeasures[edge]
  const way = wayTo[edge]
  return layerOn(
    (patch) => gapTo(patch[measure], away) <= 0.11 * cm,
    (spot) => {
      if (Math.abs(way(spot) - away) > 0.11 * cm) return undefined
      const along = edge === 'sides' ? spot.down : spot.across
      return wrap(along, 1.1 * cm) < 0.7 * cm ? material : undefined
    },
  )
}

/** A seam down the cloth at u, from v to v. */
export function seam(at: number, material: string, width: number, from = 0, to = 1): Layer {
  return layerOn(
    (patch) => meets(patch.v, from, to) && gapTo(patch.u, at) * patch.rowLength.low < width / 2,
    ({ u, v, rowLength }) =>
      v >= from && v <= to && Math.abs(u - at) * rowLength < width / 2 ? material : undefined,
  )
}

export type EmblemPlace = {
  /** cm from the cloth's middle line and from its upper edge to the emblem's middle. */
  across: number
  down: number
  /** Half its size in cm. */
  size: number
}

/** The garment's emblem at a place on the cloth. */
export function emblemLayer(
  kind: EmblemKind,
  { across, down, size }: EmblemPlace,
  fill: string,
  line: string,
): Layer | undefined {
  if (kind === 'none') return undefined
  return layerOn(
    (patch) => gapTo(patch.across, across) <= size && gapTo(patch.down, down) <= size,
    (spot) => {
      const x = (spot.across - across) / size
      const y = (down - spot.down) / size
      if (x > 1 || x < -1 || y > 1 || y < -1) return undefined
      const ink = emblemAt(kind, x, y)
      return ink === 'fill' ? fill : ink === 'line' ? line : undefined
    },
  )
}

/** Width in cm of the trim that a garment's hem asks for; 0 for plain edges. */
export function trimWidth(kit: Kit): number {
  const { hem, isPanelled } = kit.garment
  if (hem === 'furred') return 5.5 * kit.cm
  return hem === 'trimmed' || hem === 'scalloped'
    ? (isPanelled ? 4.4 : 2.4) * kit.cm
    : hem === 'fringed'
      ? 1.2 * kit.cm
      : 0
}

/** A band along the named edges when the garment is trimmed, and a thin line inside it: not where it would be seen edge-on and break into dashes. */
export function trimLayers(kit: Kit, edges: readonly Edge[], isLined = true): Layer[] {
  const width = trimWidth(kit)
  if (width === 0) return []
  const { trim, accent } = kit.material
  if (kit.garment.hem === 'furred') return edges.map((edge) => furBorder(kit, edge, width))
  const broad = edging(edges, 0, width, trim)
  // In large pixels a fine line beside it would be a row of crumbs.
  if (!isLined || kit.context.design.style === 'pixel') return [broad]
  const line = kit.garment.hem === 'trimmed' ? accent : trim
  return [broad, edging(edges, width * 1.35, width * 1.6, line)]
}

/** A border of fur: no line on its inner side, but points. */
function furBorder({ cm, material }: Kit, edge: Edge, width: number): Layer {
  const measure = edgeMeasures[edge]
  const way = wayTo[edge]
  const points = 1.8 * cm
  return layerOn(
    (patch) => patch[measure].low < width + points,
    (spot) => {
      const along = (edge === 'sides' ? spot.down : spot.across) / (2.4 * cm)
      return way(spot) < width + points * furPoints(along) ? material.trim : undefined
    },
  )
}
