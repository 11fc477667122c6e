/** Gloves and bracelets. */

import type { Garment } from '../../design/design.ts'
import { lerp, smoothstep } from '../../math/scalar.ts'
import { merge } from '../../math/surface.ts'
import type { SurfacePoint } from '../../math/surface-point.ts'
import { dot, subtract, type Vec3 } from '../../math/vector.ts'
import { buildHand } from '../body/hand.ts'
import type { Part } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { clothPart } from './cloth/cloth.ts'
import { fabricLayer, finishMaterials, stitches, trimLayers } from './cloth/finish.ts'
import { type Kit, kitOf } from './cloth/kit.ts'
import type { Layer } from './cloth/layer.ts'
import { sheetOf } from './cloth/sheet.ts'
import { wristEnd } from './cloth/wrist.ts'
import { type Dressed, type GarmentBuilder, type GarmentContext, sides } from './garment-builder.ts'

function gloves(context: GarmentContext, isFingerless: boolean): Dressed {
  const kit = kitOf(context)
  const { garment, body } = kit
  const left = [...gloveHand(kit, isFingerless), wrist(kit), cuff(kit)]
  return {
    parts: onSides(left, garment.side),
    hides: sides('hand', garment.side),
    materials: finishMaterials(kit),
    landmarks: { [garment.label]: body.joints.wrist },
  }
}

/** The hand itself, a little thicker; without fingers the ends are bare skin. */
function gloveHand(kit: Kit, isFingerless: boolean): Part[] {
  const { body, material, garment } = kit
  const { frame, shape } = body.hand
  const thickness = shape.thickness * (isFingerless ? 1.06 : 1.1)
  const { palm, fingers } = buildHand(frame, { ...shape, thickness, claws: 0 })
  const thumb = fingers[fingers.length - 1]
  const place = ({ x, y, z }: SurfacePoint, axis: Vec3) =>
    dot(subtract([x, y, z], frame.wrist), axis) / frame.length
  const made = {
    material: material.main,
    group: `${garment.id} glove`,
    region: 'left hand',
  } as const
  // Told by the way along it: the tip of a finger that is bent round a hilt lies back over the palm.
  const cutAt =
    (end: number) =>
    ({ v }: SurfacePoint) => {
      if (!isFingerless || v < end - trimOfFinger) return undefined
      return v > end ? 'skin' : material.trim
    }
  return [
    {
      name: 'glove',
      ...made,
      pattern: (point: SurfacePoint) => {
        const t = place(point, frame.along)
        const isSewn = isOnSeam(t, place(point, frame.thumb), place(point, frame.palm))
        return isSewn ? material.crease : undefined
      },
      ...palm,
    },
    { name: 'glove fingers', ...made, pattern: cutAt(0.35), ...merge(fingers.slice(0, -1)) },
    { name: 'glove thumb', ...made, pattern: cutAt(0.58), ...thumb },
  ]
}

/** Breadth of the hem of a finger that is cut off, as a share of the finger. */
const trimOfFinger = 0.06

/** A hem at the wrist and three darts on the back: without them leather looks like skin. Places in hand lengths. */
function isOnSeam(along: number, towardsThumb: number, outOfPalm: number): boolean {
  if (Math.abs(along - 0.07) < 0.012) return true
  if (outOfPalm > 0 || along < 0.2 || along > 0.42) return false
  return dartsAt.some((at) => Math.abs(towardsThumb - at) < 0.009)
}

const dartsAt = [-0.09, 0, 0.09]

function wrist({ body, material, garment, cm }: Kit): Part {
  return {
    name: 'glove wrist',
    material: material.main,
    group: `${garment.id} glove`,
    region: 'left hand',
    ...wristEnd(body, 0.35 * cm),
  }
}

/** The cuff runs up the forearm, under the sleeve when short and over it when long. */
function cuff(kit: Kit): Part {
  const { body, garment, material, cm, context } = kit
  const { arm } = body
  const from = lerp(0.97, 0.6, garment.length)
  const isOver = garment.length > 0.45
  const under = isOver ? context.under('left forearm') : 0
  const sheet = sheetOf(24, 10, true, (u, v): Vec3 => {
    const t = lerp(from, 1.03, v)
    const angle = (u - 0.5) * 2 * Math.PI
    const flare = isOver ? 1.6 * cm * smoothstep(1, 0, v) : 0.25 * cm * smoothstep(0.3, 0, v)
    const room = (0.4 + 0.25 * smoothstep(0.7, 1, v)) * cm + under * smoothstep(1, 0.4, v) + flare
    const point = arm.surface(Math.min(1, t), angle, room)
    const beyond = Math.max(0, t - 1) * body.headHeight * 2
    const direction = body.forearmDirection
    return [
      point[0] + direction[0] * beyond,
      point[1] + direction[1] * beyond,
      point[2] + direction[2] * beyond,
    ]
  })
  const edge: Layer = ({ down }) =>
    down > 1.5 * cm && down < 1.8 * cm ? material.crease : undefined
  return clothPart(sheet, {
    name: 'glove cuff',
    material: material.main,
    lining: material.lining,
    folded: ['top'],
    thickness: 0.5 * cm,
    group: `${garment.id} glove`,
    region: 'left forearm',
    layers: [
      ...trimLayers(kit, ['top']),
      edge,
      stitches('top', 0.7 * cm, material.crease, cm),
      fabricLayer(kit),
    ],
  })
}

/** As many as are said, shared by both wrists; two where no number is. */
function ringsOnArm({ count, side }: Garment): number {
  if (count === undefined) return 2
  return side === 'both' ? Math.ceil(count / 2) : count
}

/** Rings round the wrist. */
function bracelet(context: GarmentContext): Dressed {
  const kit = kitOf(context)
  const { body, garment, material, cm } = kit
  const under = context.under('left forearm')
  const at = under > 0.3 ? 1 : 0.93
  const rings = Array.from({ length: ringsOnArm(garment) }, (_, i): Part => {
    const sheet = sheetOf(24, 4, true, (u, v): Vec3 => {
      const round = Math.sin(v * Math.PI) * 0.5 * cm
      const t = at - 0.024 * i - (v - 0.5) * -0.018
      return body.arm.surface(t, (u - 0.5) * 2 * Math.PI, 0.3 * cm + round)
    })
    return clothPart(sheet, {
      name: `bracelet ${i + 1}`,
      material: garment.count !== undefined || i === 0 ? material.main : material.trim,
      lining: material.main,
      folded: ['top', 'hem'],
      thickness: 0.3 * cm,
      layers: [
        ({ u, v }) =>
          i === 0 && Math.abs(v - 0.5) < 0.3 && Math.abs(u * 8 - Math.round(u * 8)) < 0.12
            ? material.accent
            : undefined,
      ],
    })
  })
  return {
    parts: onSides(rings, garment.side),
    materials: finishMaterials(kit),
    landmarks: { [garment.label]: body.joints.wrist },
  }
}

export const handwear = {
  gloves: (context) => gloves(context, false),
  fingerless_gloves: (context) => gloves(context, true),
  bracelet,
} as const satisfies Record<string, GarmentBuilder>
