/** What closes a space suit: padded gloves and moon boots, each on a ring. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import { addScaled } from '../../math/vector.ts'
import { vertexNormals } from '../../math/vertex-normals.ts'
import type { Part } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { clothPart } from './cloth/cloth.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import { type Layer, layerOn, meets } from './cloth/layer.ts'
import { shaftSheet } from './cloth/shaft.ts'
import { frameOn, pointOn, type Sheet, sheetOf } from './cloth/sheet.ts'
import { bootCut, buildShoes, type ShoeCut } from './footwear.ts'
import type { Dressed, GarmentContext } from './garment-builder.ts'
import { handwear } from './handwear.ts'
import { thicker } from './sports-gloves.ts'
import { joined, partOfSuit } from './upper/suit.ts'

/** A ring of the suit's second colour. */
export function ringPart({ material, cm }: Kit, name: string, sheet: Sheet): Part {
  return clothPart(sheet, {
    name,
    material: material.trim,
    lining: material.lining,
    folded: ['top', 'hem'],
    thickness: 0.8 * cm,
  })
}

/** Broad and blunt, on one thick sole. */
const moonBoot: ShoeCut = {
  ...bootCut,
  top: [
    [-0.29, 0.2],
    [-0.22, 0.32],
    [0.12, 0.4],
    [0.3, 0.33],
    [0.5, 0.26],
    [0.77, 0.18],
  ],
  sole: 3,
  heel: 0.4,
  width: 1.42,
  heelWidth: 1.24,
  toeRoom: 0.1,
  welt: 0.9,
  soleKind: 'flat',
  layers: ({ cm, material }) => [
    ({ v, columnLength }) =>
      Math.abs(v - 0.6) * columnLength < 0.2 * cm ? material.crease : undefined,
  ],
}

/** Over the legs of the suit: padded in rolls, with a ring at the upper edge and one round the ankle. */
export function moonBoots(context: GarmentContext): Dressed {
  // Wider than any boot on a street: the padded leg goes into it.
  const worn = partOfSuit(context, { kind: 'boots', length: 0.34, fit: 2.3 })
  const shoes = buildShoes(worn, moonBoot)
  const kit = kitOf(worn)
  const shaft = shaftSheet(kit)
  const round = (from: number, to: number, off: number, bulge: number) =>
    sheetOf(28, 6, true, (u, v) => {
      const at = lerp(from, to, v)
      const out = (off + bulge * Math.sin(Math.PI * v)) * kit.cm
      return addScaled(pointOn(shaft, u, at), frameOn(shaft, u, at).outward, out)
    })
  const { material, cm } = kit
  const padding = clothPart(round(0.06, 0.64, 0.8, 2), {
    name: 'boot padding',
    material: material.main,
    lining: material.main,
    layers: [({ v }) => (Math.abs(v - 0.52) < 0.016 ? material.crease : undefined)],
    region: 'left shin',
    thickness: 0.5 * cm,
  })
  return joined(shoes, {
    parts: onSides([
      padding,
      ringPart(kit, 'boot ring', round(-0.01, 0.13, 0.9, 1)),
      ringPart(kit, 'ankle ring', round(0.58, 0.7, 1.3, 1.1)),
    ]),
  })
}

/** Thick fingers and a padded back; a grey cuff goes up under the ring of the sleeve. */
export function paddedGloves(context: GarmentContext): Dressed {
  const { frame, ...hand } = thicker(context.body.hand, 1.6)
  const large = { ...hand, frame: { ...frame, length: 1.08 * frame.length } }
  const within = { ...context, body: { ...context.body, hand: large } }
  const gloves = handwear.gloves(partOfSuit(within, { length: 0 }))
  const kit = kitOf(context)
  const { material, cm, body } = kit
  const round = (from: number, to: number, room: (v: number) => number) =>
    sheetOf(24, 6, true, (u, v) => {
      const t = lerp(from, to, v)
      const point = body.arm.surface(Math.min(1, t), (u - 0.5) * 2 * Math.PI, room(v) * cm)
      const beyond = Math.max(0, t - 1) * body.headHeight * 2
      return addScaled(point, body.forearmDirection, beyond)
    })
  const grooves: Layer = layerOn(
    ({ v }) => meets(v, 0.3, 0.9),
    ({ v }) => (Math.abs(v - 0.62) < 0.035 ? material.crease : undefined),
  )
  const cuff = clothPart(
    round(0.9, 1.05, (v) => 2.3 - 0.7 * smoothstep(0.5, 1, v)),
    {
      name: 'padded cuff',
      material: material.lining,
      lining: material.lining,
      folded: ['hem'],
      thickness: 0.8 * cm,
      region: 'left forearm',
      layers: [grooves],
    },
  )
  const ring = ringPart(
    kit,
    'wrist ring',
    round(0.87, 0.93, (v) => 2.4 + 0.9 * Math.sin(v * Math.PI)),
  )
  const hands = { ...gloves, parts: gloves.parts.map((part) => padded(part, kit)) }
  return joined(hands, { parts: onSides([cuff, ring]) })
}

/** Blown up a little all round, without the darts of fine leather; the fingertips are of rubber. */
function padded(part: Part, { material, cm }: Kit): Part {
  if (!/^glove( fingers| thumb)?(-right)?$/.test(part.name)) return part
  const { pattern: _darts, ...plain } = part
  const normals = vertexNormals(part)
  const positions = part.positions.map((at, k) => at + 0.4 * cm * normals[k])
  const isPalm = /^glove(-right)?$/.test(part.name)
  return {
    ...plain,
    positions,
    ...(!isPalm && {
      pattern: ({ v }) =>
        v > 0.74 ? material.lining : Math.abs(v - 0.42) < 0.02 ? material.crease : undefined,
    }),
  }
}
