/** What the words sew on garments of the upper body, and how they cut them: collars, necklines, pockets, zips, patches on the elbows. */

import type { Garment } from '../../../design/design.ts'
import type { DetailKind } from '../../../design/tables/garment-details.ts'
import type { Part } from '../../figure.ts'
import { softBox } from '../cloth/bag.ts'
import { bowWings } from '../cloth/bow.ts'
import { buttonsOn, placeOn, setAt } from '../cloth/fasteners.ts'
import { rowAt } from '../cloth/hang.ts'
import type { Kit } from '../cloth/kit.ts'
import { type Layer, layerOn, meets } from '../cloth/layer.ts'
import { hasDetail, partMaterial } from '../cloth/said-stuff.ts'
import type { MadeUpper, UpperCut } from './cut.ts'
import { epaulettes, patchPocket } from './details.ts'
import { zipEdges } from './tailoring.ts'

/** A dress with a white collar has one, a V-neck sweater its neckline. */
export function cutAsSaid(cut: UpperCut, garment: Garment): UpperCut {
  const said = (garment.details ?? []).reduce((all, { kind }) => cutBy[kind]?.(all) ?? all, cut)
  const isBare = said.collar === 'none' || said.collar === 'band'
  if (!isBare || !has(garment, /^(?:collar|lapel)$/)) return said
  return { ...said, collar: said.gap === undefined ? 'flat' : 'coat' }
}

type Recut = (cut: UpperCut) => UpperCut

/** Only what is closed in front has a neckline of its own. */
const neck =
  (kind: UpperCut['neck']): Recut =>
  (cut) =>
    cut.gap === undefined
      ? { ...cut, neck: kind, collar: cut.collar === 'band' ? 'band' : 'none' }
      : cut

const collar =
  (closed: UpperCut['collar'], open: UpperCut['collar']): Recut =>
  (cut) => ({
    ...cut,
    collar: cut.gap === undefined ? closed : open,
    ...(cut.gap === undefined && { neck: closed === 'flat' ? 'crew' : 'collar' }),
    ...(/stand|roll/.test(open) && { lapel: undefined }),
  })

const closedBy =
  (front: 'zip' | 'laces' | 'buttons'): Recut =>
  (cut) =>
    cut.gap === undefined ? { ...cut, front } : cut

const cutBy: Partial<Record<DetailKind, Recut>> = {
  'crew neck': neck('crew'),
  'v neck': neck('v'),
  'deep v neck': neck('deep v'),
  'scoop neck': neck('scoop'),
  'square neck': neck('square'),
  'boat neck': neck('boat'),
  'bare shoulders': neck('bandeau'),
  'high collar': collar('high stand', 'high stand'),
  'stand collar': collar('stand', 'stand'),
  'roll collar': collar('roll', 'roll'),
  'flat collar': collar('flat', 'coat'),
  'shirt collar': collar('shirt', 'coat'),
  'puffed sleeves': (cut) => ({ ...cut, sleeve: 'puffed' }),
  zip: closedBy('zip'),
  laces: closedBy('laces'),
}

/** What is drawn on the trunk. */
export function saidLayers(kit: Kit, cut: UpperCut, { shape }: MadeUpper): Layer[] {
  const { garment } = kit
  // On a short jacket they sit right above its hem.
  const level = Math.min(4.3, Math.max(3.98, shape.hem + 0.5))
  const sewn: readonly [DetailKind, () => Layer[]][] = [
    [
      'breast pocket',
      () => [pocketOn(kit, { at: 8, level: 5.12, wide: 8, high: 9, sides: 'left' })],
    ],
    [
      'breast pockets',
      () => [pocketOn(kit, { at: 8.2, level: 5.12, wide: 8.4, high: 9.4, flap: 3 })],
    ],
    ['pouch pocket', () => [pouch(kit)]],
    [
      'pockets',
      () => [pocketOn(kit, { at: 10, level, wide: 11, high: level > 4 ? 10.5 : 13, flap: 3 })],
    ],
    ['zip', () => (cut.gap === undefined ? [] : zipEdges(inPart(kit, 'zip')))],
  ]
  return sewn.flatMap(([kind, make]) => (hasDetail(garment, kind) ? make() : []))
}

/** The same kit, with the colour that is said of a part for its trim. */
function inPart(kit: Kit, word: string): Kit {
  const own = partMaterial(kit.garment, new RegExp(`^${word}`))
  return own === undefined ? kit : { ...kit, material: { ...kit.material, trim: own } }
}

type PocketPlace = Parameters<typeof patchPocket>[1]

/** A pocket, filled where it has a colour of its own. */
function pocketOn(kit: Kit, pocket: PocketPlace): Layer {
  const fill = partMaterial(kit.garment, /pocket/)
  return patchPocket(kit, { ...pocket, ...(fill && { fill }) })
}

/** The wide pocket in front of a hooded sweater, open at both sides. */
function pouch({ body, cm, material, garment }: Kit): Layer {
  const top = body.level(4.42)
  const high = 15 * cm
  const fill = partMaterial(garment, /pocket/)
  return layerOn(
    (patch) => meets(patch.y, top - high, top) && patch.z.high > 0,
    ({ x, y, z }) => {
      const down = top - y
      if (z < 0 || down < 0 || down > high) return undefined
      const half = (8 + 6 * Math.min(1, down / (9 * cm))) * cm
      const edge = Math.min(half - Math.abs(x), down, high - down)
      if (edge < 0) return undefined
      return edge < 0.36 * cm ? material.crease : fill
    },
  )
}

/** Patches on the outside of the elbows. */
export function elbowPatches({ garment, cm, material }: Kit): Layer[] {
  if (!hasDetail(garment, 'elbow patches')) return []
  const fill = partMaterial(garment, /patch/) ?? material.trim
  const [middle, high, wide] = [0.52, 8.4 * cm, 5.2 * cm]
  return [
    layerOn(
      () => true,
      ({ u, v, rowLength, columnLength }) => {
        const turn = Math.abs(u - elbowAt)
        const across = Math.min(turn, 1 - turn) * rowLength
        const along = (v - middle) * columnLength
        const r = Math.hypot(across / wide, along / high)
        if (r > 1) return undefined
        return r > 0.93 || (r > 0.8 && r < 0.84) ? material.crease : fill
      },
    ),
  ]
}

/** Where the back of the elbow is round a sleeve. */
const elbowAt = 0.93

/** Buttons down the front, where no others are sewn on: in the middle of what is closed, along both edges of what is open. */
export function saidButtons(
  { garment, cm, material }: Kit,
  cut: UpperCut,
  { sheet }: MadeUpper,
  parts: readonly Part[],
): Part[] {
  const isDouble = hasDetail(garment, 'double buttons')
  const isAsked = isDouble || hasDetail(garment, 'buttons')
  const isSewnOn = !isDouble && parts.some(({ name }) => /button|toggle|buckle/.test(name))
  if (isSewnOn || !(isAsked || has(garment, /^(?:button|toggle|clasp|buckle)$/))) return []
  const rows = Array.from({ length: isDouble ? 4 : 6 }, (_, i) => rowAt(0.1 + i * 0.1))
  const places = columnsOf(cut, isDouble).flatMap((u) => rows.map((v) => [u, v] as const))
  return [buttonsOn(sheet, places, 0.85 * cm, 'buttons', material.trim)]
}

function columnsOf({ gap }: UpperCut, isDouble: boolean): number[] {
  if (gap === undefined) return isDouble ? [0.45, 0.55] : [0.5]
  return isDouble ? [0.03, 0.97] : [0.035, 0.965]
}

/** Straps of their own colour on the shoulders. */
export function saidEpaulettes(kit: Kit, { sheet }: MadeUpper): Part[] {
  if (!hasDetail(kit.garment, 'epaulettes')) return []
  return epaulettes(
    kit,
    sheet,
    partMaterial(kit.garment, /epaulet|strap|board/) ?? kit.material.trim,
  )
}

/** A bow tied at the waist in front. */
export function saidBow(kit: Kit, cut: UpperCut, { sheet, shape, rowOf }: MadeUpper): Part[] {
  const { garment, cm, material } = kit
  if (!hasDetail(garment, 'bow')) return []
  const stuff = partMaterial(garment, /bow/) ?? material.accent
  const isOpen = cut.gap !== undefined
  const level = isOpen ? 5.2 : (shape.tied ?? cut.waistLevel ?? 4.33)
  const place = placeOn(sheet, isOpen ? 0.01 : 0.5, rowOf(level), 1.2 * cm)
  return [
    { name: 'bow', material: stuff, ...setAt(bowWings(1.5 * cm, -0.12), place) },
    {
      name: 'bow knot',
      material: stuff,
      ...setAt(softBox(3.4 * cm, 4.2 * cm, 3.4 * cm, 0), place),
    },
  ]
}

function has({ parts = [] }: Garment, word: RegExp): boolean {
  return parts.some(({ part }) => word.test(part))
}
