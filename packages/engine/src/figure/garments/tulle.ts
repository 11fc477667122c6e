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
    parts: plates.map((_, i) => plate(kit, i)),
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

function netTrim(kit: Kit): string {
  return `${netOf(kit)}.trim`
}

/** Net over net is drawn in a soft line: in the line of whole cloth, frills seen on edge would run together to black. What shows through it is a little deeper. */
function netMaterials(kit: Kit): Record<string, Material> {
  const { main, trim } = kit.garment.colours
  const surface = kit.garment.surface === 'glow' ? 'cloth' : kit.garment.surface
  const ink = shadeHex(main, 0.36, 1, 8)
  return {
    [netOf(kit)]: { base: main, surface, ink },
    [netThread(kit)]: { base: shadeHex(main, 0.09, 1, 8), surface, ink, noInk: true },
    [netFold(kit)]: { base: shadeHex(main, 0.2, 0.95, 8), surface, ink, noInk: true },
    // A narrow binding between two lines would be a row of black dashes.
    [netTrim(kit)]: { base: trim, surface, ink, noInk: true },
    [netDeep(kit)]: { base: shadeHex(main, 0.07, 1, 8), surface, ink, noInk: true },
  }
}

/** Pleats round a layer of a tutu, and points of its cloth to each. */
const pleats = 48
const pointsAPleat = 6

/**
 * How far out each plate reaches, as a share of the first, and how low its rim hangs. The lowest draw in to the hips little by
 * little: they fill what is seen between near rim and far one, which the legs hide in part, and the hem is one line without a step.
 */
const plates = [
  [1, 6.6],
  [0.982, 7.8],
  [0.955, 8.9],
  [0.91, 9.8],
  [0.82, 10.5],
  [0.7, 11],
  [0.56, 11.3],
] as const

/**
 * One layer of a classical tutu: a plate of net pleated at the hips that stands out and sinks a little toward its rim, so that
 * who looks straight at her sees it from above. All are of one net, and light falls through it: only the lowest throws a shadow.
 */
function plate(kit: Kit, i: number): Part {
  const { body, trunk, cm } = kit
  const y0 = body.level(3.97) - 0.5 * i * cm
  // As wide as the hips ask for, even of giants.
  const size = Math.max(cm, body.unit / 25)
  const [share, rim] = plates[i]
  const reach = Math.min(38 * size, body.joints.hand[0] * 0.9) * share
  const sheet = sheetOf(pleats * pointsAPleat, 10, true, (u, v) => {
    const angle = (u - 0.5) * 2 * Math.PI
    const full = pleat(u, i)
    // It is sewn to hips round which it hangs lower in front and behind: a straight edge would cut her in two.
    const point = sag * cm * Math.cos(angle) ** 2
    const [x, , z] = trunk.point(y0 - point, angle, kit.underAt(y0) + 0.15 * cm)
    const r = lerp(Math.hypot(x, z), reach * (1 + ragged(u, i)), v)
    const down = (rim - 0.5 * i) * v ** 1.3 + 0.8 * v * full
    return [Math.sin(angle) * r, y0 - lerp(point, 0, v) - down * size, Math.cos(angle) * r * 0.94]
  })
  const bound = isBoundInOwn(kit) ? undefined : band('hem', 0, 0.9 * cm, netTrim(kit))
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
    ...(i !== casting && { castsNoShadow: true }),
  }
}

/** The plate that throws the shadow of all. */
const casting = 3

/** cm that it hangs lower in front and behind. */
const sag = 2

/** How far a pleat lies below the ridges beside it, 0–1: alike on both sides, or the rim would be smooth at one end and a comb at the other. */
function pleat(u: number, i: number): number {
  return 0.5 - 0.5 * Math.cos(2 * Math.PI * beatOf(u, i))
}

/** Share by which net reaches out farther here than there: an edge cut by compass would be a board's. Nearly as far in each plate: where one juts out under another, the rim is a comb. Farthest where it is an end, seen from any side. */
function ragged(u: number, i: number): number {
  const turn = 2 * Math.PI * u
  return 0.01 * Math.cos(4 * turn) + 0.003 * Math.cos(12 * turn + i) - 0.014 * pleat(u, i)
}

/** Pleats counted round a plate. They are of several widths, and lie between those of the layer above: shifted on from layer to layer, they would run out at one end as a row of rods. */
function beatOf(u: number, i: number): number {
  const turn = 2 * Math.PI * u
  return u * pleats + 0.5 * (i % 2) + swing(i) * Math.sin(4 * turn) + 0.1 * Math.sin(8 * turn)
}

/** How many pleats a whole turn would have if all were as wide as those here. */
function paceOf(u: number, i: number): number {
  const turn = 2 * Math.PI * u
  const [broad, narrow] = [Math.cos(4 * turn), Math.cos(8 * turn)]
  return pleats + 2 * Math.PI * (4 * swing(i) * broad + 8 * 0.1 * narrow)
}

/** How far pleats lie off their even places, the same way at each of the four ends: before, behind and at the sides. */
function swing(i: number): number {
  return i % 2 === 0 ? 0.3 : 0.18
}

/** The bottoms of pleats: they run out from the hips, and in from the rim, and thin to nothing. */
function folds(kit: Kit, i: number): Layer {
  const { cm } = kit
  const fold = netFold(kit)
  return ({ u, v, rowLength }) => {
    const beat = beatOf(u, i)
    const number = Math.floor(beat) + 0.5
    const away = (Math.abs(beat - number) / paceOf(u, i)) * rowLength
    const varied = 0.5 + 0.5 * Math.sin(number * 2.1 + i)
    const fromHip = 0.22 * cm * (1 - v / (0.45 + 0.5 * varied))
    const fromRim = 0.22 * cm * (1 - (1 - v) / (0.2 + 0.3 * (1 - varied)))
    return away < Math.max(fromHip, fromRim) ? fold : undefined
  }
}
