/** A hanbok and a shuka: garments of several pieces. */
import type { Part } from '../figure.ts'
import { backFall } from './cloth/back-fall.ts'
import { softBox } from './cloth/bag.ts'
import { clothPart } from './cloth/cloth.ts'
import { bandFolds, border, drapePart, shoulderDrape } from './cloth/drape.ts'
import { setAt } from './cloth/fasteners.ts'
import { band } from './cloth/finish.ts'
import { type Kit, kitOf, kitOver } from './cloth/kit.ts'
import { hangingTail } from './cloth/strips.ts'
import type { Dressed, GarmentContext } from './garment-builder.ts'
import { crossedFront } from './robes.ts'
import { longCollar } from './upper/crossed.ts'
import type { UpperCut } from './upper/cut.ts'
import { joined, partOfSuit } from './upper/suit.ts'
import { buildUpper } from './upper/upper.ts'

const chima: UpperCut = {
  neck: 'bandeau',
  hem: [1, 0.2, 0.06],
  room: [0.6, 1.6],
  fall: [0.3, 0.8],
  waist: 'seam',
  waistLevel: 5.02,
  collar: 'none',
  sleeve: 'shirt',
  cuff: 'none',
  skirt: { flare: [0.2, 0.36], pipes: 18, height: 5.4 },
  emblem: 'skirt',
  trimmed: ['hem'],
  layers: (kit) => [band('top', 0, 3 * kit.cm, kit.material.trim)],
}

const jeogori: UpperCut = {
  neck: 'collar',
  hem: [4.86, 4.78, 4.6],
  room: [1, 2.4],
  fall: [0.4, 0.8],
  waist: 'free',
  gap: crossedFront,
  collar: 'none',
  sleeve: 'loose',
  cuff: 'turned',
  emblem: 'back',
  extras: (kit, made) => longCollar(kit, made, 4, 4.8),
}

/** The high full skirt of a hanbok, the short jacket over it and the long ribbon it is tied with. */
export function hanbok(context: GarmentContext): Dressed {
  const skirt = buildUpper(partOfSuit(context, { sleeve: 'none', length: 0.6 }), chima)
  const over = partOfSuit(
    { ...context, below: [...(context.below ?? []), ...skirt.parts] },
    { length: 0.5, sleeve: 'long', pattern: 'plain', emblem: 'none', hem: 'plain' },
  )
  const kit = kitOf(over)
  const jacket = buildUpper(over, jeogori)
  const { main, accent, trim, lining } = kit.material
  const jacketParts = jacket.parts.map((part) => ({
    ...part,
    group: `${part.group ?? kit.garment.id} jacket`,
    material: part.material === main ? accent : part.material === lining ? trim : part.material,
  }))
  return joined(skirt, {
    ...jacket,
    parts: [
      ...jacketParts,
      ...goreum(kitOf({ ...over, below: [...(over.below ?? []), ...jacket.parts] })),
    ],
  })
}

function goreum(kit: Kit): Part[] {
  const { body, cm, material } = kit
  const top = body.level(4.98)
  const ribbon = (angle: number, long: number, drift: number, name: string) =>
    clothPart(
      hangingTail(kit, {
        angle,
        from: top,
        to: body.level(long),
        width: [3.6 * cm, 5 * cm],
        room: 1.2 * cm,
        drift: drift * cm,
      }),
      {
        name,
        material: material.trim,
        lining: material.trim,
        folded: ['sides', 'hem'],
        thickness: 0.4 * cm,
      },
    )
  const at = body.torso(top, 0.12, 3 * cm)
  const place = (x: number, turn: number) => ({
    centre: [at[0] + x * cm, top, Math.hypot(kit.cover(top, 0.1), 0) + 1.2 * cm] as const,
    right: [Math.cos(turn), Math.sin(turn), 0] as const,
    up: [-Math.sin(turn), Math.cos(turn), 0] as const,
    outward: [0, 0, 1] as const,
  })
  return [
    ribbon(0.1, 2.5, 1.5, 'long ribbon'),
    ribbon(0.16, 3, 3, 'short ribbon'),
    {
      name: 'ribbon loop',
      material: material.trim,
      ...setAt(softBox(11 * cm, 4 * cm, 2.4 * cm, 0), place(6, 0.1)),
    },
    {
      name: 'ribbon knot',
      material: material.trim,
      ...setAt(softBox(3.4 * cm, 4.4 * cm, 3 * cm, 0), place(0, 0)),
    },
  ]
}

const wrapCut: UpperCut = {
  neck: 'bandeau',
  hem: [3, 2, 1],
  room: [1, 2.4],
  fall: [0.6, 0.95],
  waist: 'belt',
  collar: 'none',
  sleeve: 'shirt',
  cuff: 'none',
  skirt: { flare: [0.03, 0.14], pipes: 7, height: 2.8 },
  emblem: 'skirt',
  trimmed: ['hem'],
  layers: (kit) => [border(kit, 'hem', 1.6)],
}

/** A shuka: one cloth wrapped about the body, a second over the left shoulder. */
export function shuka(context: GarmentContext): Dressed {
  const base = buildUpper(partOfSuit(context, { sleeve: 'none' }), wrapCut)
  const after = kitOf({ ...context, below: [...(context.below ?? []), ...base.parts] })
  const { cm, body } = after
  const loop = shoulderDrape(
    after,
    { shoulder: 'left', at: 0.66, hip: 4, width: 0.92 * body.unit, room: 0.9 * cm },
    { below: base.parts, gap: 0.5 * cm },
  )
  const drape = drapePart(
    after,
    loop,
    'shuka drape',
    ['top', 'hem'],
    [border(after, 'top', 1.4), bandFolds(after, 4)],
  )
  const fall = backFall(kitOver(after, [drape]), {
    x: [0.66 * body.joints.shoulder[0], 0.72 * body.joints.shoulder[0]],
    from: body.level(5.35),
    to: body.level(2.4),
    width: [12 * cm, 25 * cm],
    room: cm,
    over: drape,
    folds: 3,
  })
  return {
    ...base,
    parts: [
      ...base.parts,
      drapePart(after, fall, 'shuka fall', ['sides', 'hem'], [border(after, 'hem', 1.6)]),
      drape,
    ],
  }
}
