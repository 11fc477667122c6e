/** The shaft of a boot: a stiff tube round the shin, folded at the ankle, open above. */
import type { GarmentKind } from '../../../brief/concepts.ts'
import type { Garment } from '../../../design/design.ts'
import { curve, type Keys, lerp, smoothstep } from '../../../math/scalar.ts'
import { frameAt } from '../../../math/spline.ts'
import { add, scale, type Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import { clothPart } from './cloth.ts'
import { band, fabricLayer, trimLayers } from './finish.ts'
import { type Fold, folded, foldLines } from './folds.ts'
import type { Kit } from './kit.ts'
import type { Layer } from './layer.ts'
import { relaxed, settled } from './settle.ts'
import { type Sheet, sheetOf } from './sheet.ts'

/** Shoes with a shaft, and those whose shaft ends at the knee. */
const tall: ReadonlySet<GarmentKind> = new Set(['knee_boots', 'rubber_boots', 'cowboy_boots'])

export function isBoot(kind: GarmentKind): boolean {
  return (
    kind === 'boots' ||
    kind === 'skates' ||
    kind === 'ice_skates' ||
    kind === 'work_boots' ||
    kind === 'boxing_boots' ||
    tall.has(kind)
  )
}

/** Canon level where a boot's shaft ends. */
export function bootTop({ kind, length, isHighTop }: Garment): number {
  if (isHighTop) return 0.6
  return tall.has(kind) ? lerp(1.3, 2.02, length) : lerp(0.6, 1.75, length)
}

/** Folds across the ankle: [degrees from the front, v] from and to. */
const ankleRows = [
  [-70, 0.8, 20, 0.77, 0.12],
  [66, 0.86, -24, 0.85, -0.1],
  [120, 0.8, 200, 0.77, 0.12],
  [225, 0.87, 150, 0.88, 0.1],
  [60, 0.7, 10, 0.67, 0.12],
] as const

export function shaftPart(kit: Kit): Part[] {
  const { garment, cm, material } = kit
  const random = kit.random('shaft folds')
  const folds: Fold[] = ankleRows.map(([a, v0, b, v1, bow]) => ({
    from: [a / 360 + 0.5, v0 + random.between(-0.02, 0.02)],
    to: [b / 360 + 0.5, v1 + random.between(-0.02, 0.02)],
    bow,
    width: 1.3 * cm,
    depth: 0.6 * cm * Math.max(0.7, kit.softness),
    ink: 0.4 * cm,
  }))
  const sheet = shaftSheet(kit, folds)
  const shaft = clothPart(sheet, {
    name: 'shaft',
    material: material.main,
    lining: material.lining,
    thickness: 0.7 * cm,
    folded: ['top'],
    group: `${garment.id} upper`,
    region: 'left shin',
    layers: [
      ...trimLayers(kit, ['top']),
      band('top', 2.6 * cm, 3 * cm, material.crease),
      ...(garment.kind === 'boxing_boots' ? [shaftLaces(kit)] : []),
      foldLines(kit, folds, true),
      ({ u, rowLength }) =>
        Math.abs(u - 0.75) * rowLength < 0.18 * cm || Math.min(u, 1 - u) * rowLength < 0.18 * cm
          ? material.crease
          : undefined,
      fabricLayer(kit),
    ],
  })
  return [shaft]
}

/** Laced in front from the top down to the instep, over a tongue between two edges. */
function shaftLaces({ cm, material }: Kit): Layer {
  return ({ u, v, rowLength, down }) => {
    const across = Math.abs(u - 0.5) * rowLength
    if (across > 2.6 * cm || v < 0.04) return undefined
    if (across > 2.2 * cm) return material.crease
    const beat = down / (2.6 * cm)
    const lean = (u < 0.5 ? 0.3 : -0.3) * (across / cm - 1)
    const off = Math.abs(beat + lean - Math.round(beat + lean))
    return off < 0.17 ? material.trim : undefined
  }
}

/** Canvas that is laced up over the ankle, with a round patch on its outer side. */
export function highTopShaft(kit: Kit): Part[] {
  const { garment, cm, material } = kit
  const laced: Layer = ({ u, v, rowLength, columnLength }) => {
    const across = Math.abs(u - 0.5) * rowLength
    if (across < 2.1 * cm && v > 0.08 && (v * columnLength) % (1.7 * cm) < 0.62 * cm)
      return material.trim
    if (Math.abs(across - 2.3 * cm) < 0.16 * cm) return material.crease
    const beside = Math.hypot((u - 0.75) * rowLength, (v - 0.42) * columnLength)
    if (beside < 2.1 * cm) return beside < 1.75 * cm ? material.trim : material.crease
    return Math.min(u, 1 - u) * rowLength < 0.9 * cm ? material.trim : undefined
  }
  return [
    clothPart(shaftSheet(kit, []), {
      name: 'shaft',
      material: material.main,
      lining: material.lining,
      thickness: 0.35 * cm,
      folded: ['top'],
      group: `${garment.id} upper`,
      region: 'left shin',
      layers: [band('top', 0.5 * cm, 0.85 * cm, material.crease), laced, fabricLayer(kit)],
    }),
  ]
}

/** The tube itself, from its upper edge down into the shoe. */
export function shaftSheet(kit: Kit, folds: readonly Fold[] = []): Sheet {
  const { body, garment, cm } = kit
  const { leg } = body
  const [top, bottom] = [body.level(bootTop(garment)), body.level(0.2)]
  const under = kit.context.under('left shin')
  const topT = kit.trunk.legAt(top)
  const room = lerp(0.5, 1.8, garment.fit) * cm
  const hang: Keys = [
    [topT, leg.radiusAt(topT) + room * 1.2],
    [lerp(topT, 0.9, 0.5), leg.radiusAt(lerp(topT, 0.9, 0.35)) + room * 0.6],
    [0.95, leg.radiusAt(0.95) + room * 0.7],
    [1, leg.radiusAt(1) + room],
  ]
  const base = sheetOf(24, 24, true, (u, v): Vec3 => {
    const angle = (u - 0.5) * 2 * Math.PI
    // The front of the edge stands a little higher, as boots are cut.
    const y = lerp(top + 0.9 * cm * Math.cos(angle) * smoothstep(0.3, 0, v), bottom, v)
    const t = kit.trunk.legAt(y)
    const { centre, normal, binormal } = frameAt(leg.path, t)
    const lip =
      ((garment.isHighTop ? 0 : 0.35) * smoothstep(0.1, 0, v) - 1.6 * smoothstep(0.93, 1, v)) * cm
    const size = Math.max(leg.reach(t, angle) + 0.5 * cm, curve(hang, t)) + under + lip
    const below = Math.max(0, leg.path[leg.path.length - 1][1] - y)
    const heel = angle > 2 || angle < -2 ? 0.6 * cm * smoothstep(0.85, 1, v) : 0
    return add(
      [centre[0], centre[1] - below, centre[2]],
      add(scale(binormal, -Math.sin(angle) * size), scale(normal, Math.cos(angle) * (size + heel))),
    )
  })
  const ease = (y: number) => (y < bottom + 1.4 * cm ? -9 : 0.45 * cm + under)
  return folded(relaxed(settled(base, kit.trunk, { ease, passes: 2 }), 1), folds)
}
