/** Capes and cloaks as guide rows: neck, shoulders, behind the arms, hem. */
import { curve, type Keys, lerp, smoothstep } from '../../../math/scalar.ts'
import type { Vec3 } from '../../../math/vector.ts'
import { cleared } from './cover.ts'
import { type Guide, guidedSheet } from './guided.ts'
import { hemCut } from './hem-cuts.ts'
import type { Kit } from './kit.ts'
import { liftedOver } from './lift.ts'
import { ringPoint } from './neck-ring.ts'
import { type Pipe, piped, pipeFolds } from './pipes.ts'
import { relaxed } from './settle.ts'
import type { Sheet } from './sheet.ts'

export type CapeCut = {
  /** Angle from the front of the two pins, in radians. */
  pin: number
  /** Canon level of the hem. */
  hem: number
  /** Half width at the hem and distance behind, in units of the body. */
  hemWidth: number
  depth: number
  /** Covers the upper arms too before it falls behind them. */
  isCloak: boolean
  folds: number
  foldHeight: number
}

/** The line a cape's neck runs in, by angle from the front. */
export const neckTop: Keys = [
  [0, 5.6],
  [0.5, 5.6],
  [0.9, 5.68],
  [1.5, 5.76],
  [3.2, 5.8],
]

/** u runs from the left edge round the back to the right edge. */
export function capeSheet(kit: Kit, cut: CapeCut): { sheet: Sheet; pipes: Pipe[] } {
  const pipes = pipeFolds(kit.random('cape folds'), {
    count: cut.folds,
    start: 0.17,
    height: cut.foldHeight * kit.cm * Math.max(0.6, kit.softness),
    between: [0.08, 0.92],
  })
  const sheet = guidedSheet(kit, {
    columns: 92,
    rows: 44,
    closed: false,
    guides: capeGuides(kit, cut),
    ease: (y, x) => easeAt(kit, y, x),
  })
  // It stands off a wide skirt, so that its edge shows as a clean band beside it.
  const { cm, body, cover } = kit
  const gap = (y: number) =>
    (0.9 + 3 * smoothstep(0, 1, (body.level(4.2) - y) / (body.level(4.2) - body.level(2.8)))) * cm
  const clear = cleared(piped(sheet, pipes), cover, gap, body.level(0.3))
  const free = unpinched(clear, body.level(3.2))
  const hung = cleared(relaxed(free, 4), cover, 0.6 * cm, body.level(0.3))
  return {
    sheet: relaxed(overArms(kit, hung, 1.4 * cm, cut.isCloak ? 'shoulders' : 'nothing'), 3),
    pipes,
  }
}

/** Below a height cloth that is held out falls straight: it does not draw in again under a skirt's hem. */
function unpinched(sheet: Sheet, from: number): Sheet {
  const { columns, rows } = sheet
  const positions = sheet.positions.slice()
  const width = 3 * (columns + 1)
  for (let k = width; k < width * (rows + 1); k += 3) {
    if (positions[k + 1] > from) continue
    const [x, z] = [positions[k], positions[k + 2]]
    const size = Math.hypot(x, z)
    const above = Math.hypot(positions[k - width], positions[k + 2 - width])
    if (size >= above || size < 1) continue
    positions[k] = (x * above) / size
    positions[k + 2] = (z * above) / size
  }
  return { ...sheet, positions }
}

/** Capes lie over everything else that is worn. */
export function easeOver(kit: Kit, y: number): number {
  const { context, cm } = kit
  // Less than is worn there at the thickest: what stands out lifts the cloth where it does, and no cushion is left around it.
  const arms = 0.55 * Math.max(context.under('left upper arm'), context.under('right upper arm'))
  return y > kit.body.level(4.6)
    ? Math.max(kit.underAt(y), arms) + 1.1 * cm
    : kit.underAt(y) + 1.2 * cm
}

/** What is worn on the arms counts from the shoulders outward only: at the neck cloth lies where it was laid. */
export function easeAt(kit: Kit, y: number, x: number): number {
  const { body, cm, context } = kit
  const shoulder = body.joints.shoulder[0]
  const outward = smoothstep(0.45 * shoulder, 0.85 * shoulder, Math.abs(x))
  const upward = smoothstep(body.level(5.4), body.level(5.6), y)
  const close = lerp(kit.underAt(y) + 1.1 * cm, context.under('neck') + 0.8 * cm, upward)
  return lerp(close, easeOver(kit, y), outward)
}

/** Outside sleeves, collars and shoulder plates, which no measure of the body tells of, by `gap` cm. What falls behind the arms has their sleeves beside it, not below. */
export function overArms(
  { body, context, cm }: Kit,
  sheet: Sheet,
  gap: number,
  /** What of the sleeves it hangs over. */
  over: 'nothing' | 'shoulders' | 'elbows too',
): Sheet {
  const worn = context.below ?? []
  const below = over === 'nothing' ? worn.filter(({ name }) => !name.startsWith('sleeve')) : worn
  const overElbows = over === 'elbows too'
  const limits = { most: gap + 5.2 * cm, lowest: body.level(4.2) }
  const behindFrom = over === 'nothing' ? body.level(5.1) : -Infinity
  return liftedOver(sheet, { body, below, gap, overElbows, behindFrom, ...limits })
}

function capeGuides(kit: Kit, cut: CapeCut): Guide[] {
  const { body, cm, context } = kit
  const { unit, joints } = body
  const under = context.under('neck')
  const over = easeOver(kit, body.level(5.2))
  const backAt = (level: number) => -(body.torsoSection(body.level(level)).back + over)
  const shoulderX = joints.shoulder[0]
  const armTop = joints.shoulder[1] + body.arm.radiusAt(0.1) + over * 0.7
  const hemY = Math.max(1.4, body.level(cut.hem))
  const tatter = hemCut(kit, 150 * cm)
  const arc = (u: number) => {
    const side = 1 - 2 * u
    return { side, out: outward(side, 1), edge: Math.abs(side) ** 2.4 }
  }
  const row = (v: number, at: (side: number, out: number, edge: number) => Vec3): Guide => ({
    v,
    at: (u) => {
      const { side, out, edge } = arc(u)
      return at(side, out, edge)
    },
  })
  const neck = row(0, (side) => {
    const turn = Math.PI - Math.abs(side) * (Math.PI - cut.pin)
    return ringPoint(
      kit.trunk,
      body.level(curve(neckTop, turn)),
      side > 0 ? turn : -turn,
      under + 0.9 * cm,
    )
  })
  const hem = row(1, (side, _out, edge) => [
    outward(side, stillOutward) * cut.hemWidth * unit,
    hemY +
      tatter(side * Math.PI) +
      (1 + 6 * Math.min(levelFrom, Math.abs(side)) ** 1.4) * cm +
      5 * smoothstep(0.9, 1, Math.abs(side)) ** 2 * cm,
    lerp(backAt(5.1) - cut.depth * unit, -0.26 * unit, edge),
  ])
  // Its front edges swing back over the calves, and forward again at the hem: held by nothing, they hang in no ruler's line.
  const calves = row(0.78, (_side, out, edge) => [
    out * lerp(shoulderX + 0.08 * unit, cut.hemWidth * unit, 0.7),
    lerp(body.level(4.4), hemY, 0.6),
    lerp(backAt(4.4) - cut.depth * 0.76 * unit, -0.52 * unit - over * 0.2, edge),
  ])
  if (!cut.isCloak) {
    return [
      neck,
      row(0.12, (_side, out, edge) => [
        out * (shoulderX + 0.06 * unit),
        lerp(body.level(5.46), armTop, edge),
        lerp(backAt(5.46), -0.03 * unit, edge),
      ]),
      row(0.24, (_side, out, edge) => [
        out * (shoulderX + 0.1 * unit),
        body.level(5.08),
        lerp(backAt(5.1) - 0.8 * cm, -0.3 * unit - over * 0.4, edge),
      ]),
      row(0.5, (_side, out, edge) => [
        out * lerp(shoulderX + 0.08 * unit, cut.hemWidth * unit, 0.3),
        lerp(body.level(4.4), hemY, 0.12),
        lerp(backAt(4.4) - cut.depth * 0.45 * unit, -0.34 * unit - over * 0.4, edge),
      ]),
      calves,
      hem,
    ]
  }
  return cloakGuides(kit, cut, { neck, calves, hem, row, over, armTop, hemY, backAt })
}

/** Share of the way outward after which the hem rises no more: a corner drawn up would be a step before the cloth behind it. */
const levelFrom = 0.75

/** Share of the way outward after which the hem would run straight to the front: its edges, seen from behind, would be slivers. */
const stillOutward = 0.7

/** How far out the cloth is at a place across it, −1 to 1, when that is a share of a quarter turn. */
function outward(side: number, share: number): number {
  return Math.sin((side * share * Math.PI) / 2) / Math.sin((share * Math.PI) / 2)
}

type CloakFrame = {
  neck: Guide
  calves: Guide
  hem: Guide
  row: (v: number, at: (side: number, out: number, edge: number) => Vec3) => Guide
  over: number
  armTop: number
  hemY: number
  backAt: (level: number) => number
}

/** Over both upper arms, then behind the elbows. */
function cloakGuides(kit: Kit, cut: CapeCut, frame: CloakFrame): Guide[] {
  const { body } = kit
  const { unit, joints } = body
  const { neck, calves, hem, row, over, armTop, hemY, backAt } = frame
  const shoulderX = joints.shoulder[0]
  const elbowX = joints.elbow[0]
  const radius = body.arm.radiusAt(0.2) + over
  return [
    neck,
    row(0.13, (side, _out, edge) => {
      const around = Math.abs(side)
      const x =
        Math.sign(side) *
        (shoulderX + 0.1 * unit) *
        Math.sin(Math.min(1, around * 1.25) * (Math.PI / 2))
      return [
        x * lerp(1, 0.92, smoothstep(0.8, 1, around)),
        lerp(body.level(5.48), armTop - 0.05 * unit, Math.min(1, edge * 2)) -
          0.14 * unit * smoothstep(0.85, 1, around),
        lerp(backAt(5.46), radius * 0.9, smoothstep(0.55, 1, around)),
      ]
    }),
    row(0.27, (side, _out, edge) => {
      const around = Math.abs(side)
      const x =
        Math.sign(side) *
        lerp(shoulderX, elbowX, 0.42) *
        Math.sin(Math.min(1, around * 1.2) * (Math.PI / 2))
      return [
        x + Math.sign(side) * radius * smoothstep(0.5, 0.95, around),
        lerp(body.level(5.08), body.level(4.98), edge),
        lerp(backAt(5.1) - 0.05 * unit, 0.05 * unit, smoothstep(0.6, 1, around)),
      ]
    }),
    row(0.5, (_side, out, edge) => [
      out * lerp(elbowX - 0.04 * unit, cut.hemWidth * unit, 0.25),
      lerp(body.level(4.3), hemY, 0.1),
      lerp(backAt(4.4) - cut.depth * 0.5 * unit, -0.26 * unit - over * 0.3, edge),
    ]),
    calves,
    hem,
  ]
}
