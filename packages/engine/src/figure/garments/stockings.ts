/** Stockings: a second skin on leg and foot, with a band at the top. */
import { lerp } from '../../math/scalar.ts'
import type { Part } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { clothPart } from './cloth/cloth.ts'
import { cellChance } from './cloth/fabric.ts'
import { band, fabricLayer, finishMaterials, trimLayers } from './cloth/finish.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import { makeLast, upperSheet } from './cloth/last.ts'
import type { Layer } from './cloth/layer.ts'
import { settled } from './cloth/settle.ts'
import { sheetOf } from './cloth/sheet.ts'
import { type Dressed, type GarmentContext, sides } from './garment-builder.ts'

export function buildStockings(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { garment, body, cm } = kit
  const top = body.level(lerp(0.9, 3.05, garment.length))
  const left = [legPart(kit, top), ...(context.wears('feet') ? [] : [footPart(kit)])]
  const coversKnee = garment.length > 0.55
  const region = sides('shin', garment.side)
  return {
    parts: onSides(left, garment.side),
    thickness: Object.fromEntries(
      [...region, ...(coversKnee ? sides('thigh', garment.side) : [])].map((name) => [
        name,
        0.25 * cm,
      ]),
    ),
    hides: [...sides('foot', garment.side), ...(coversKnee ? region : [])],
    materials: finishMaterials(kit),
    landmarks: { [garment.label]: [body.joints.knee[0], top, body.joints.knee[2] + 8] },
  }
}

/** Share of it that is on the leg, where it goes on into a shoe. */
const onFoot = 0.93

function legPart(kit: Kit, top: number): Part {
  const { body, trunk, material, garment, cm } = kit
  const from = trunk.legAt(top)
  // In a shoe it goes straight on down: its end would stand out over the ankle as an edge.
  const end = body.level(0.3)
  const deep = kit.context.wears('feet') ? body.level(0.16) : 0
  const tube = sheetOf(28, 30, true, (u, v) => {
    const along = deep > 0 ? Math.min(1, v / onFoot) : v
    const [x, y, z] = body.leg.surface(lerp(from, 1, along), (u - 0.5) * 2 * Math.PI, 0.2 * cm)
    return [x, v > along ? lerp(y, Math.min(y, deep), (v - onFoot) / (1 - onFoot)) : y, z]
  })
  const sheet = settled(tube, trunk, { ease: (y) => (y < end ? -9 : 0.36 * cm), passes: 3 })
  return clothPart(sheet, {
    name: 'stocking',
    material: material.main,
    lining: material.lining,
    folded: ['top'],
    thickness: 0.3 * cm,
    group: garment.id,
    region: 'left shin',
    layers: [
      ...trimLayers(kit, ['top']),
      band('top', 0, 4 * cm, garment.hem === 'plain' ? material.main : material.trim),
      band('top', 4 * cm, 4.35 * cm, material.crease),
      garment.hem === 'torn' ? holes(kit) : undefined,
      fabricLayer(kit),
    ],
  })
}

/** Torn stockings: holes and ladders where the skin shows. */
function holes({ cm }: Kit): Layer {
  return ({ across, down }) => {
    const cell = 9 * cm
    const [i, j] = [Math.floor(across / cell), Math.floor(down / cell)]
    if (cellChance(i, j, 5) < 0.5 || down < 6 * cm) return undefined
    const x = across - (i + 0.3 + 0.4 * cellChance(i, j, 6)) * cell
    const y = down - (j + 0.3 + 0.4 * cellChance(i, j, 7)) * cell
    const wide = (1 + 1.2 * cellChance(i, j, 8)) * cm
    const high = (1.4 + 2.2 * cellChance(i, j, 9)) * cm
    return (x / wide) ** 2 + (y / high) ** 2 < 1 + 0.3 * Math.sin(8 * Math.atan2(y, x))
      ? 'skin'
      : undefined
  }
}

function footPart(kit: Kit): Part {
  const { material, garment } = kit
  const last = makeLast(kit, {
    toe: 'round',
    top: [
      [-0.29, 0.16],
      [-0.2, 0.3],
      [0.1, 0.34],
      [0.35, 0.2],
      [0.55, 0.12],
      [0.77, 0.08],
    ],
    sole: 0.1,
    heel: 0,
    width: 1,
    toeRoom: 0,
  })
  return clothPart(upperSheet(kit, last, true), {
    name: 'stocking foot',
    material: material.main,
    lining: material.lining,
    group: garment.id,
    region: 'left foot',
    layers: [fabricLayer(kit)],
  })
}
