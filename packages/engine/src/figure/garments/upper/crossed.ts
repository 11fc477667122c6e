/** What crossed and open robes share: the long collar, an inner skirt that shows, and a plain tie where no sash is worn. */
import { curve, type Keys } from '../../../math/scalar.ts'
import type { Part } from '../../figure.ts'
import { isBelted } from '../cloth/belt-level.ts'
import { clothPart } from '../cloth/cloth.ts'
import { band, fabricLayer, trimLayers, trimWidth } from '../cloth/finish.ts'
import { hangCloth } from '../cloth/hang.ts'
import { type Kit, liningKit } from '../cloth/kit.ts'
import { type Layer, layerOn } from '../cloth/layer.ts'
import { piped, pipeFolds, pipeLines } from '../cloth/pipes.ts'
import { edgeRibbon } from '../cloth/ribbon.ts'
import { waistBand } from '../cloth/waistband.ts'
import type { MadeUpper } from './cut.ts'

/** A stitched band along both front edges and round the neck. `end` is a canon level. */
export function longCollar(
  kit: Kit,
  { sheet, rowOf }: MadeUpper,
  width: number,
  end: number,
  material: string = kit.material.trim,
): Part[] {
  const { cm } = kit
  const ribbon = edgeRibbon(sheet, {
    width: width * cm,
    lift: 0.45 * cm,
    bulge: 0.2 * cm,
    end: Math.min(1, rowOf(end)),
  })
  return [
    clothPart(ribbon, {
      name: 'long collar',
      material,
      lining: material,
      folded: ['top', 'hem'],
      thickness: 0.5 * cm,
      layers: [band('hem', 0, 0.3 * cm, kit.material.crease)],
    }),
  ]
}

/** The edge of what is wrapped over, down to the hem: its line, and its shade on the layer below. `left` is the angle of the edge by canon level. */
export function wrapLayers(kit: Kit, left: Keys): Layer[] {
  const { body, cm, material } = kit
  const angleAt = left.map(([level, angle]) => [body.level(level), angle] as const)
  const broad = 2.6 * cm
  const trim = 1.7 * trimWidth(kit)
  return [
    layerOn(
      ({ u, toSide }) => u.low < 0.1 && toSide.low < 0.34 * cm,
      ({ u, toSide }) => (u < 0.1 && toSide < 0.34 * cm ? material.crease : undefined),
    ),
    layerOn(
      ({ u }) => u.high > 0.75,
      ({ u, x, y, z, toHem }) => {
        if (u < 0.75 || z < 0 || toHem < trim) return undefined
        const beyond = (curve(angleAt, y) - Math.atan2(x, z)) * Math.sqrt(x * x + z * z)
        return beyond > -cm && beyond < broad ? material.shade : undefined
      },
    ),
  ]
}

/** The skirt of an inner robe, seen where the outer one parts. */
export function innerSkirt(kit: Kit, { shape }: MadeUpper, flare: number): Part[] {
  const { body, trunk, cm, material } = kit
  const [top, bottom] = [body.level(4.4), Math.max(1.6, body.level(shape.hem) + 2 * cm)]
  const hung = hangCloth(trunk, {
    columns: 64,
    rows: 16,
    top: () => top,
    bottom: () => bottom,
    ease: (y) => kit.underAt(y) + 0.4 * cm,
    fall: 0.8,
    over: { cover: kit.cover, gap: 0.35 * cm },
    flare: (y) => (y > body.level(4) ? undefined : flare),
  })
  const pipes = pipeFolds(kit.random('inner pipes'), { count: 9, start: 0.1, height: 2.2 * cm })
  const sheet = piped(hung, pipes)
  return [
    clothPart(sheet, {
      name: 'inner skirt',
      material: material.lining,
      lining: material.lining,
      folded: ['hem'],
      layers: [...trimLayers(kit, ['hem']), pipeLines(liningKit(kit), pipes, true)],
    }),
  ]
}

/** What is laced over a garment that is tied: its own tie would come out between the plates. */
const plated = ['samurai_armor', 'plate_armor', 'breastplate', 'leather_armor', 'scale_armor']

/** A narrow tie with two short ends, when no belt or sash is worn. */
export function plainTie(kit: Kit, made: MadeUpper, height = 4): Part[] {
  const { cm, material, context } = kit
  if (isBelted(context) || plated.some((kind) => context.wears(kind))) return []
  const sheet = waistBand(kit, {
    level: made.shape.tied ?? 4.33,
    height,
    room: 0.5,
    own: made.sheet,
  })
  return [
    clothPart(sheet, {
      name: 'tie',
      material: material.accent,
      lining: material.accent,
      folded: ['top', 'hem'],
      thickness: 0.6 * cm,
      layers: [fabricLayer(kit)],
    }),
  ]
}
