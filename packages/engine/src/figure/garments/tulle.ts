/** The plates of net of a tutu. */
import { shadeHex } from '../../math/colour.ts'
import { lerp } from '../../math/scalar.ts'
import type { Material, Part } from '../figure.ts'
import { clothPart } from './cloth/cloth.ts'
import { band } from './cloth/finish.ts'
import type { Kit } from './cloth/kit.ts'
import type { Layer } from './cloth/layer.ts'
import { sheetOf } from './cloth/sheet.ts'
import type { Dressed } from './garment-builder.ts'
import { isBoundInOwn } from './swimwear.ts'

export function tulle(kit: Kit): Dressed {
  return {
    parts: Array.from({ length: layers + 1 }, (_, i) => plate(kit, i)),
    materials: netMaterials(kit),
  }
}

/** The same, for what is sewn of the net. */
export function ofNet(kit: Kit): Kit {
  return { ...kit, material: { ...kit.material, main: netOf(kit), lining: netOf(kit) } }
}

function netOf({ garment }: Kit): string {
  return `${garment.id}.tulle`
}

function netThread(kit: Kit): string {
  return `${netOf(kit)}.line`
}

function netFold(kit: Kit): string {
  return `${netOf(kit)}.shade`
}

function netDeep(kit: Kit): string {
  return `${netOf(kit)}.deep`
}

/** Net over net is drawn in a soft line: in the line of whole cloth, frills seen on edge would run together to black. What shows through it is a little deeper. */
function netMaterials(kit: Kit): Record<string, Material> {
  const { main } = kit.garment.colours
  const surface = kit.garment.surface === 'glow' ? 'cloth' : kit.garment.surface
  const ink = shadeHex(main, 0.36, 1, 8)
  return {
    [netOf(kit)]: { base: main, surface, ink },
    [netThread(kit)]: { base: shadeHex(main, 0.09, 1, 8), surface, ink, noInk: true },
    [netFold(kit)]: { base: shadeHex(main, 0.2, 0.95, 8), surface, ink, noInk: true },
    [netDeep(kit)]: { base: shadeHex(main, 0.07, 1, 8), surface, ink, noInk: true },
  }
}

/** Pleats round a layer of a tutu, and points of its cloth to each. */
const pleats = 58
const pointsAPleat = 5
const layers = 4
/** Under the plates a short frill stands round the hips, low enough to be seen between near rim and far one: without it the hem would jump up where the legs hide the far one. */
const frill = { reach: 0.6, low: 9.25 }

/**
 * One layer of a classical tutu: a plate of net pleated at the hips that stands out and sinks a little toward its rim, so that
 * who looks straight at her sees it from above. All are of one net, and light falls through it: only the lowest throws a shadow.
 */
function plate(kit: Kit, i: number): Part {
  const { body, trunk, cm, material } = kit
  const y0 = body.level(3.97) - 0.5 * i * cm
  // As wide as the hips ask for, even of giants.
  const size = Math.max(cm, body.unit / 25)
  const isFrill = i === layers
  const share = isFrill ? frill.reach : 1 - i * 0.022
  const reach = Math.min(38 * size, body.joints.hand[0] * 0.9) * share
  const sheet = sheetOf(pleats * pointsAPleat, 12, true, (u, v) => {
    const angle = (u - 0.5) * 2 * Math.PI
    const full = pleat(u, i)
    // It is sewn to hips round which it hangs lower in front and behind: a straight edge would cut her in two.
    const point = sag * cm * Math.cos(angle) ** 2
    const [x, , z] = trunk.point(y0 - point, angle, kit.underAt(y0) + 0.15 * cm)
    const r = lerp(Math.hypot(x, z), reach * (1 + ragged(u, i)), v)
    const low = isFrill ? frill.low : 6.6 + 0.75 * i
    const down = low * v ** 1.3 + 0.8 * v * full
    return [Math.sin(angle) * r, y0 - lerp(point, 0, v) - down * size, Math.cos(angle) * r * 0.94]
  })
  const bound = isBoundInOwn(kit) ? undefined : band('hem', 0, 0.9 * cm, material.trim)
  return {
    ...clothPart(sheet, {
      name: `tulle ${i + 1}`,
      material: i === 0 ? netOf(kit) : i === 1 ? netThread(kit) : netDeep(kit),
      lining: netOf(kit),
      group: netOf(kit),
      creaseCosine: -1,
      layers: [i === 0 ? bound : undefined, folds(kit, i)],
    }),
    noOcclusion: true,
    isFine: true,
    isSecondSkin: true,
    ...(i !== layers - 1 && { castsNoShadow: true }),
  }
}

/** cm that it hangs lower in front and behind. */
const sag = 2

/** How far a pleat lies below the ridge before it, 0–1: it slopes away slowly and turns back at once. */
function pleat(u: number, i: number): number {
  const beat = beatOf(u, i)
  const share = beat - Math.floor(beat)
  return share < 0.72 ? share / 0.72 : (1 - share) / 0.28
}

/** Share by which net reaches out farther here than there: an edge cut by compass would be a board's. */
function ragged(u: number, i: number): number {
  const turn = 2 * Math.PI * u
  return 0.012 * Math.sin(5 * turn + 2 * i) + 0.008 * Math.sin(13 * turn + i) - 0.014 * pleat(u, i)
}

/** Pleats counted round a plate. No two are of one width, nor do they lie as those of the layer above do. */
function beatOf(u: number, i: number): number {
  const turn = 2 * Math.PI * u
  return u * pleats + 0.38 * i + 0.5 * Math.sin(3 * turn + 2 * i) + 0.22 * Math.sin(7 * turn + i)
}

/** How many pleats a whole turn would have if all were as wide as those here. */
function paceOf(u: number, i: number): number {
  const turn = 2 * Math.PI * u
  const [broad, narrow] = [Math.cos(3 * turn + 2 * i), Math.cos(7 * turn + i)]
  return pleats + 2 * Math.PI * (3 * 0.5 * broad + 7 * 0.22 * narrow)
}

/** The bottoms of pleats: they run out from the hips, and in from the rim, and thin to nothing. */
function folds(kit: Kit, i: number): Layer {
  const { cm } = kit
  const fold = netFold(kit)
  return ({ u, v, rowLength }) => {
    const beat = beatOf(u, i)
    const number = Math.round(beat)
    const away = (Math.abs(beat - number) / paceOf(u, i)) * rowLength
    const varied = 0.5 + 0.5 * Math.sin(number * 2.1 + i)
    const fromHip = 0.22 * cm * (1 - v / (0.45 + 0.5 * varied))
    const fromRim = 0.22 * cm * (1 - (1 - v) / (0.2 + 0.3 * (1 - varied)))
    return away < Math.max(fromHip, fromRim) ? fold : undefined
  }
}
