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
    parts: [0, 1, lowestTulle].map((i) => frill(kit, i)),
    materials: { [netOf(kit)]: netMaterial(kit) },
  }
}

/** The same, for what is sewn of the net. */
export function ofNet(kit: Kit): Kit {
  return { ...kit, material: { ...kit.material, main: netOf(kit), lining: netOf(kit) } }
}

function netOf({ garment }: Kit): string {
  return `${garment.id}.tulle`
}

/** Net over net is drawn in a soft line: in the line of whole cloth, frills seen on edge would run together to black. */
function netMaterial({ garment: { colours, surface } }: Kit): Material {
  const ink = shadeHex(colours.main, 0.5, 1, 8)
  return { base: colours.main, surface: surface === 'glow' ? 'cloth' : surface, ink }
}

/** Ruffles round a layer of a tutu, and points of its cloth to each. */
const ruffles = 19
const pointsARuffle = 10
const lowestTulle = 2

/** One layer of a classical tutu: a stiff frill that stands out from the hips, the lower the smaller. All are of one net, and light falls through it: only the lowest throws a shadow. */
function frill(kit: Kit, i: number): Part {
  const { body, trunk, cm, material } = kit
  const level = 3.93 - i * 0.08
  const y0 = body.level(level)
  // As wide as the hips ask for, even of giants.
  const size = Math.max(cm, body.unit / 25)
  const reach = Math.min(38 * size, body.joints.hand[0] * 0.9) * (1 - i * 0.09)
  const sheet = sheetOf(ruffles * pointsARuffle, 9, true, (u, v) => {
    const angle = (u - 0.5) * 2 * Math.PI
    const [x, , z] = trunk.point(y0, angle, kit.underAt(y0) + 0.8 * cm)
    const start = Math.hypot(x, z)
    const wave = Math.sin(angle * ruffles + i * 1.9) * smoothstep(0.3, 1, v)
    const r = lerp(start, reach * (1 + 0.004 * wave), v)
    // Shallow waves: deeper ones would cross those of the next layer where they are seen from the side.
    const y = y0 + (2.6 * v - 6.4 * v * v + 0.5 * wave - i * 1.1 * v) * size
    return [Math.sin(angle) * r, y, Math.cos(angle) * r * 0.94]
  })
  const bound = isBoundInOwn(kit) ? undefined : band('hem', 0, 0.9 * cm, material.trim)
  return {
    ...clothPart(sheet, {
      name: `tulle ${i + 1}`,
      material: netOf(kit),
      lining: netOf(kit),
      creaseCosine: -1,
      layers: [i === 0 ? bound : undefined, gathers(kit, i)],
    }),
    noOcclusion: true,
    ...(i < lowestTulle && { castsNoShadow: true }),
  }
}

/** Folds of a gathered frill: they run out from the waist, and up from the hem between two ruffles, and thin to nothing. */
function gathers({ cm, material }: Kit, i: number): Layer {
  return ({ u, v, toHem, rowLength }) => {
    const beat = u * ruffles * 2
    const fold = Math.round(beat)
    const away = (Math.abs(beat - fold) / (2 * ruffles)) * rowLength
    const varied = 0.5 + 0.5 * Math.sin(fold * 2.1 + i)
    const outer = (fold % 2 === 0 ? 9 : 4) * (0.7 + 0.6 * varied) * cm
    const fromHem = 0.34 * cm * (1 - toHem / outer)
    const fromWaist = 0.2 * cm * (1 - v / (0.3 + 0.35 * varied))
    return away < Math.max(fromHem, fromWaist) ? material.crease : undefined
  }
}
