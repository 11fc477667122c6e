/** The frills of a tutu. */
import { shadeHex } from '../../math/colour.ts'
import { lerp, smoothstep } from '../../math/scalar.ts'
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
    parts: Array.from({ length: layers }, (_, i) => frill(kit, i)),
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
  const ink = shadeHex(main, 0.42, 1, 8)
  return {
    [netOf(kit)]: { base: main, surface, ink },
    [netThread(kit)]: { base: shadeHex(main, 0.09, 1, 8), surface, ink, noInk: true },
    [netFold(kit)]: { base: shadeHex(main, 0.2, 0.95, 8), surface, ink, noInk: true },
    [netDeep(kit)]: { base: shadeHex(main, 0.07, 1, 8), surface, ink, noInk: true },
  }
}

/** Ruffles round a layer of a tutu, and points of its cloth to each. */
const ruffles = 16
const pointsARuffle = 10
const layers = 3
/** Share of a frill's way out at which it turns down into its soft rim. */
const rimFrom = 0.74

/** One layer of a classical tutu: a stiff frill that stands out from the hips and turns down at its rim, the lower the smaller. All are of one net, and light falls through it: only the lowest throws a shadow. */
function frill(kit: Kit, i: number): Part {
  const { body, trunk, cm, material } = kit
  const y0 = body.level(3.95) - 2.6 * i * cm
  // As wide as the hips ask for, even of giants.
  const size = Math.max(cm, body.unit / 25)
  const reach = Math.min(38 * size, body.joints.hand[0] * 0.9) * (1 - i * 0.085)
  const sheet = sheetOf(ruffles * pointsARuffle, 16, true, (u, v) => {
    const angle = (u - 0.5) * 2 * Math.PI
    const out = Math.min(1, v / rimFrom)
    const over = Math.max(0, (v - rimFrom) / (1 - rimFrom))
    const full = scallop(u, i)
    // It is sewn to hips round which it hangs lower in front and behind: a straight edge would cut her in two.
    const point = sag * cm * Math.cos(angle) ** 2
    const [x, , z] = trunk.point(y0 - point, angle, kit.underAt(y0) + 0.8 * cm)
    const rounded = Math.sin((out * Math.PI) / 2)
    const bulge =
      1 + 0.022 * (full - 0.5) * smoothstep(0.5, 0.9, v) + 0.02 * over - 0.03 * over * over
    const r = lerp(Math.hypot(x, z), reach, lerp(out, rounded, 0.4)) * bulge
    const down = 2.6 * out * out * out + over * (3.7 + 1.05 * full)
    return [Math.sin(angle) * r, y0 - point - down * size, Math.cos(angle) * r * 0.94]
  })
  const bound = isBoundInOwn(kit) ? undefined : band('hem', 0, 0.7 * cm, material.trim)
  return {
    ...clothPart(sheet, {
      name: `tulle ${i + 1}`,
      material: netOf(kit),
      lining: netOf(kit),
      creaseCosine: -1,
      layers: [i === 0 ? bound : undefined, gathers(kit, i), net(kit, i)],
    }),
    noOcclusion: true,
    ...(i < layers - 1 && { castsNoShadow: true }),
  }
}

/** cm that it hangs lower in front and behind. */
const sag = 2

/** How full a frill is round its rim: 1 in the middle of a ruffle, 0 where it is caught up between two. */
function scallop(u: number, i: number): number {
  return Math.abs(Math.sin(Math.PI * beatOf(u, i)))
}

/** Ruffles counted round a frill. No two are of one width, nor do they lie as those of the layer above do: like scales they would look. */
function beatOf(u: number, i: number): number {
  const turn = 2 * Math.PI * u
  return u * ruffles + 0.38 * i + 0.34 * Math.sin(3 * turn + 2 * i) + 0.1 * Math.sin(7 * turn + i)
}

/** How many ruffles a whole turn would have if all were as wide as those here. */
function paceOf(u: number, i: number): number {
  const turn = 2 * Math.PI * u
  const [broad, narrow] = [Math.cos(3 * turn + 2 * i), Math.cos(7 * turn + i)]
  return ruffles + 2 * Math.PI * (3 * 0.34 * broad + 7 * 0.1 * narrow)
}

/** Folds of a gathered frill: they run out from the waist, and up from where it is caught at the hem, and thin to nothing. */
function gathers(kit: Kit, i: number): Layer {
  const { cm } = kit
  const fold = netFold(kit)
  return ({ u, v, toHem, rowLength }) => {
    const beat = beatOf(u, i) * 2
    const number = Math.round(beat)
    const away = (Math.abs(beat - number) / (2 * paceOf(u, i))) * rowLength
    const varied = 0.5 + 0.5 * Math.sin(number * 2.1 + i)
    const outer = (number % 2 === 0 ? 8 : 2.6) * (0.7 + 0.6 * varied) * cm
    const fromHem = 0.26 * cm * (1 - toHem / outer)
    const fromWaist = number % 2 === 0 ? 0.16 * cm * (1 - v / (0.3 + 0.35 * varied)) : 0
    return away < Math.max(fromHem, fromWaist) ? fold : undefined
  }
}

/** Threads of the net, crosswise, and the deeper tone of the layers that lie under others. */
function net(kit: Kit, i: number): Layer {
  const { cm } = kit
  const thread = netThread(kit)
  return ({ u, v, toHem, rowLength }) => {
    if (v < rimFrom - 0.1) return undefined
    const along = u * rowLength
    const cross = (at: number) => Math.abs(((((at / (1.5 * cm)) % 1) + 1) % 1) - 0.5)
    const isThread = cross(along + toHem) < 0.075 || cross(along - toHem) < 0.075
    if (isThread) return thread
    return i > 0 && toHem > 3.2 * cm ? netDeep(kit) : undefined
  }
}
