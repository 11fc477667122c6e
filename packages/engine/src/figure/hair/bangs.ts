/** The front: what falls over the forehead. */
import type { Hair } from '../../design/design.ts'
import type { Random } from '../../math/random.ts'
import { clamp, type Keys, lerp, smoothstep } from '../../math/scalar.ts'
import { fromArc, fromParting } from './growth.ts'
import type { HairContext } from './hair-context.ts'
import { addStrays, type Lock } from './locks.ts'
import type { MassPlan } from './mass.ts'

/** Plans for the bangs of a design; `kind` overrides what it says. */
export function planBangs(
  context: HairContext,
  kind: Hair['bangs'] = context.hair.bangs,
): MassPlan[] {
  switch (kind) {
    case 'none':
      return []
    case 'straight':
      return [straight(context)]
    case 'wispy':
      return [wispy(context)]
    case 'swept':
      return swept(context)
    case 'over eye':
      return swept(context, overEye)
    case 'parted':
      return [-1, 1].map((side) => curtain(context, side))
  }
}

/** What frames a face under loose hair: the bangs, or without any, hair combed off the brow to both sides. */
export function planFront(context: HairContext): MassPlan[] {
  return context.hair.bangs === 'none'
    ? [-1, 1].map((side) => combedAside(context, side))
    : planBangs(context)
}

/** The same on hair combed flat: its roots lie in it, or their edge would show as the rim of a cap. */
export function outOfCombed(plan: MassPlan): MassPlan {
  return { ...plan, base: 0.2 }
}

/** Along the hairline and behind the ear. */
function combedAside(context: HairContext, side: number): MassPlan {
  const { fromBrow, ...growth } = fromParting(context, side, 26)
  return {
    name: side > 0 ? 'combed aside left' : 'combed aside right',
    ...growth,
    heading: (u) => [side, 0.5 * (1 - fromBrow(u)), lerp(0.25, -0.4, fromBrow(u))],
    gravity: 1.25,
    comb: () => (_point, along) => [side * 0.3, 0, -0.7 - 0.9 * clamp(along - 0.5)],
    hem: onSide(side, [
      [0, -9],
      [88, -9],
      [100, -0.1],
      [125, -0.35],
      [180, -0.3],
    ]),
    longest: 2.1,
    release: -0.3,
    layer: 0.075,
    rise: 0.35,
    cut: { count: 4, ragged: 0.12, free: 0.4, belly: 0.045, lift: 0.03, bend: 0.3 },
    strands: 1,
    roots: 4,
  }
}

/** Bangs end over the brows, which carry the mood: single tips touch them, none hides them. */
export function browLine({ fringe }: HairContext): number {
  return fringe
}

function straight(context: HairContext): MassPlan {
  const brow = browLine(context)
  return {
    name: 'bangs',
    ...fromArc(-64, 64, 32),
    gravity: 1.9,
    comb:
      () =>
      ([x]) => [-0.5 * x, 0, 0.4],
    hem: [
      [-75, brow - 0.32],
      [-45, brow],
      [0, brow + 0.08],
      [45, brow],
      [75, brow - 0.32],
    ],
    release: 0.3,
    layer: 0.05,
    // Cut to one line: two or three broad locks and slim ones between them, that part only near their ends.
    cut: {
      count: fringeWidths.length,
      widths: context.parting > 0 ? fringeWidths : fringeWidths.toReversed(),
      ragged: 0.07,
      free: 0.42,
      belly: 0.05,
      lift: 0.02,
      bend: 0.2,
      taper: 2.3,
    },
    edit: (locks, random) => addStrays(sweptApart(context, locks), 3, random),
    strands: 2,
  }
}

/** How wide the locks of a fringe are to one another, from the right to the left of the head. */
const fringeWidths = [2.4, 4.6, 1.3, 5.4, 2, 2.8]

/** A fringe falls away from where it parts: on either side each lock turns its point outwards, over its neighbour. */
function sweptApart({ parting }: HairContext, locks: readonly Lock[]): Lock[] {
  const widest = Math.max(...locks.map(({ half }) => half))
  return locks.map((lock) => {
    const way = lock.middle > 0.5 + 0.12 * Math.sign(parting) ? 1 : -1
    const slim = 1 - lock.half / widest
    return { ...lock, bend: lock.bend + way * (0.7 + 0.6 * slim), half: lock.half * 1.12 }
  })
}

function wispy(context: HairContext): MassPlan {
  const plan = straight(context)
  return {
    ...plan,
    cut: { ...plan.cut, count: 6, ragged: 0.18, free: 0.62, bend: 1, lift: 0.05, taper: 1.7 },
    // At the temples nothing shows between its locks but what lies behind the head.
    edit: (locks) =>
      locks.map((lock, i) =>
        i === 0 || i === locks.length - 1
          ? { ...lock, lift: 0 }
          : { ...lock, half: lock.half * 0.84, split: lock.split - 0.12 },
      ),
  }
}

/** Combed across the forehead: short over the near eye, long on the far side, one lock across its neighbour. */
/** How far below their usual hem, in head-local units, swept bangs hang over the eye of their side. */
const overEye = 0.3

function swept(context: HairContext, longer = 0): MassPlan[] {
  const side = -Math.sign(context.parting)
  const brow = browLine(context)
  const [from, to] = side > 0 ? [-58, 76] : [-76, 58]
  return [
    {
      name: 'bangs',
      ...fromArc(from, to, (u) => 34 + 8 * Math.abs(2 * u - 1)),
      gravity: 1.8,
      comb: () => (_point, along) => [side * clamp(0.95 - 0.5 * along), 0, 0.4],
      hem: onSide(side, [
        [-60, brow - 0.2],
        [-35, brow + 0.1],
        [0, brow + 0.06 - 0.2 * longer],
        [12, brow + 0.03 - longer],
        [35, brow - 0.02 - 1.6 * longer],
        [62, brow - 0.44 - longer],
        [85, brow - 0.66],
      ]),
      release: -0.1,
      // Beside the temple it lies on the head, or one would see through between the two.
      layer: ([x]) => 0.07 - 0.13 * smoothstep(0.5, 0.9, Math.abs(x)),
      cut: {
        count: 7,
        ragged: 0.1,
        free: 0.6,
        belly: 0.05,
        lift: 0.04,
        bend: 0.6,
        lean: 0.45 * side,
      },
      edit: crossOne,
      strands: 2,
      roots: 3,
    },
  ]
}

/** One half of a curtain: it falls away from the parting. */
function curtain(context: HairContext, side: number): MassPlan {
  const brow = browLine(context)
  const near = 14 * context.parting * side
  const [from, to] = side > 0 ? [near - 3, 78] : [-78, 3 - near]
  return {
    name: side > 0 ? 'bangs left' : 'bangs right',
    ...fromArc(from, to, (u) => lerp(30, 40, side > 0 ? u : 1 - u)),
    gravity: 1.75,
    // Both halves keep together down to the hairline, or the scalp would show between them as a bare cap.
    comb: () => (_point, along) => [
      side * 1.5 * smoothstep(0.2, 0.55, along) * clamp(1.35 - 0.6 * along),
      0,
      0.4,
    ],
    hem: onSide(side, [
      [-20, brow + 0.2],
      [15, brow + 0.16],
      [34, brow + 0.02],
      [52, brow - 0.3],
      [85, brow - 0.7],
    ]),
    release: 0.25,
    layer: 0.07,
    cut: {
      count: 4,
      ragged: 0.11,
      free: 0.6,
      belly: 0.05,
      lift: 0.05,
      bend: 0.4,
      lean: 0.4 * side,
    },
    strands: 2,
    roots: 2,
  }
}

/** Keys given for the left side, turned over for the right. */
function onSide(side: number, keys: Keys): Keys {
  return side > 0 ? keys : keys.map(([at, y]) => [-at, y] as const).reverse()
}

/** Lets one lock cross over the next: the one lie that makes hair look alive. */
function crossOne(locks: Lock[], random: Random): Lock[] {
  const chosen = random.integer(1, Math.max(1, locks.length - 2))
  return locks.map((lock, i) =>
    i === chosen
      ? {
          ...lock,
          bend: lock.bend + (lock.bend > 0 ? 1.1 : -1.1),
          lift: lock.lift + 0.05,
          tip: lock.tip * 1.03,
        }
      : lock,
  )
}
