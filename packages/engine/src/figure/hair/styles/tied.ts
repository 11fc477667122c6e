/** Hair that is tied up: tails, buns and knots over a combed head. */
import { clamp } from '../../../math/scalar.ts'
import type { Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import { outOfCombed, planBangs } from '../bangs.ts'
import { buildBraid } from '../braid.ts'
import { buildCombed, type CombOptions, knotAt } from '../combed.ts'
import { evenHem, fromArc } from '../growth.ts'
import type { HairContext } from '../hair-context.ts'
import { buildBun } from '../knot.ts'
import { buildMass, type MassPlan } from '../mass.ts'
import { buildTail, type TailPlan } from '../tail.ts'

/** Bangs and the loose locks before the ears that soften a combed head. */
function front(context: HairContext): Part[] {
  const plans: MassPlan[] = [...planBangs(context)]
  const isSoft = context.feminine > 0.3 && context.hair.bangs !== 'none'
  if (isSoft && /none|veil/.test(context.covered)) plans.push(...wisps(context))
  return plans.map((plan) => buildMass(context, outOfCombed(plan)))
}

export function wisps({ earless }: HairContext): MassPlan[] {
  return [-1, 1].flatMap((side) => [wisp(side), ...(earless ? [sideLock(side)] : [])])
}

/** Loose hair over the place where others have an ear, so that the head is no cap. */
function sideLock(side: number): MassPlan {
  return {
    name: side > 0 ? 'side lock left' : 'side lock right',
    ...(side > 0 ? fromArc(64, 112, 58) : fromArc(-112, -64, 58)),
    gravity: 2,
    comb: () => () => [0, 0, -0.3],
    hem: evenHem([
      [0, -0.5],
      [70, -0.62],
      [115, -0.52],
    ]),
    release: -0.1,
    layer: 0.01,
    rise: 0.3,
    cut: { count: 5, ragged: 0.34, free: 0.8, belly: 0.03, lift: 0.02, bend: 0.8 },
    strands: 2,
    roots: 2,
  }
}

function wisp(side: number): MassPlan {
  return {
    name: side > 0 ? 'wisp left' : 'wisp right',
    ...(side > 0 ? fromArc(46, 72, 52) : fromArc(-72, -46, 52)),
    gravity: 2,
    hem: evenHem([[0, side > 0 ? -0.72 : -0.6]]),
    release: -0.25,
    layer: 0.01,
    rise: 0.3,
    cut: { count: 1, ragged: 0.1, free: 0.8, belly: 0.03, lift: 0.03, bend: 0.8 },
    strands: 0,
  }
}

/** Tails hang this long, head-local, from a knot at height y. */
function tailLength({ hem }: HairContext, y: number): number {
  return Math.max(0.7, y - hem)
}

function tail(
  context: HairContext,
  plan: Pick<TailPlan, 'name' | 'knot' | 'heading'> & Partial<TailPlan>,
): Part[] {
  const full = 0.75 + 0.5 * clamp(context.hair.volume)
  const size = plan.length ?? 1
  return buildTail(context, {
    gravity: 1.5,
    length: size,
    radius: [
      [0, 0.12],
      [0.04, 0.13],
      [0.22, 0.31 * full],
      [0.55, 0.33 * full],
      [1, 0.2 * full],
    ],
    cut: {
      count: 7,
      ragged: 0.12,
      free: Math.min(1.1, size * 0.42),
      belly: 0.05,
      lift: 0.05,
      bend: 0.7,
    },
    ...plan,
  })
}

/** All hair combed to one knot, from a parting where there is one. */
export function combedTo(
  context: HairContext,
  knot: Vec3,
  options: Pick<CombOptions, 'height'> = {},
): Part[] {
  if (!context.parted) return [buildCombed(context, 'combed', knot, 'all', options)]
  return (['left', 'right'] as const).map((side) =>
    buildCombed(context, `combed ${side}`, knot, side, options),
  )
}

export function ponytail(context: HairContext): Part[] {
  const knot = knotAt(180, 78)
  return [
    ...combedTo(context, knot),
    ...tail(context, {
      name: 'tail',
      knot,
      heading: [0, 0.1, -1],
      length: tailLength(context, 0.3),
    }),
    ...front(context),
  ]
}

export function highPonytail(context: HairContext): Part[] {
  const isFree = context.covered === 'none'
  // Below the rim of a crown: higher up it would swallow the crown's hindmost point.
  const isBelowRim = isFree && context.ringed
  const fall = isBelowRim ? 79 : isFree ? 36 : 84
  const knot = knotAt(180, fall)
  return [
    ...combedTo(context, knot),
    ...tail(context, {
      name: 'tail',
      knot,
      heading: isBelowRim ? [0, -0.3, -1] : [0, 0.9, -0.8],
      gravity: 1.9,
      length: tailLength(context, 1.3),
    }),
    ...front(context),
  ]
}

export function twinTails(context: HairContext): Part[] {
  const fall = context.covered === 'none' ? 54 : 92
  const sides = [1, -1].flatMap((side) => {
    const knot = knotAt(side * 118, fall)
    return [
      buildCombed(
        context,
        side > 0 ? 'combed left' : 'combed right',
        knot,
        side > 0 ? 'left' : 'right',
      ),
      ...tail(context, {
        name: side > 0 ? 'tail left' : 'tail right',
        knot,
        heading: context.covered === 'none' ? [side, 0.35, -0.35] : [side, -0.9, -0.5],
        gravity: context.covered === 'none' ? 1.9 : 3,
        length: tailLength(context, 0.7),
        flat: 0.85,
        radius: [
          [0, 0.1],
          [0.05, 0.11],
          [0.25, 0.24],
          [0.6, 0.25],
          [1, 0.14],
        ],
      }),
    ]
  })
  return [...sides, ...front(context)]
}

export function bun(context: HairContext): Part[] {
  // Wound up in a hurry it sits high, and is seen from before.
  const fall = context.hair.isMessy && !context.ringed ? 38 : 66
  const knot = context.covered === 'none' ? knotAt(180, fall) : knotAt(180, 100)
  return [
    ...combedTo(context, knot),
    ...buildBun(context, 'bun', knot, 0.42 + 0.1 * context.hair.volume),
    ...front(context),
  ]
}

export function spaceBuns(context: HairContext): Part[] {
  const sides = [1, -1].flatMap((side) => {
    const knot = knotAt(side * 96, 40)
    const comb = buildCombed(
      context,
      side > 0 ? 'combed left' : 'combed right',
      knot,
      side > 0 ? 'left' : 'right',
    )
    if (context.covered !== 'none') return [comb]
    return [
      comb,
      ...buildBun(
        context,
        side > 0 ? 'bun left' : 'bun right',
        knot,
        0.3 + 0.08 * context.hair.volume,
      ),
    ]
  })
  return [...sides, ...front(context)]
}

/** A knot on the crown with the ends standing out of it. */
export function topKnot(context: HairContext): Part[] {
  const knot: Vec3 = context.covered === 'none' ? knotAt(180, 18) : knotAt(180, 70)
  const crown = combedTo(context, knot)
  if (context.covered !== 'none') return [...crown, ...front(context)]
  return [
    ...crown,
    ...buildBun(context, 'knot', knot, 0.22 + 0.06 * context.hair.volume),
    ...front(context),
  ]
}

export function singleBraid(context: HairContext): Part[] {
  const knot = knotAt(180, 108)
  return [
    ...combedTo(context, knot),
    ...buildBraid(context, {
      name: 'braid',
      knot,
      heading: [0, -1, -0.2],
      gravity: 2,
      length: tailLength(context, -0.1),
      width: 0.2 + 0.06 * context.hair.volume,
      isGathered: true,
    }),
    ...front(context),
  ]
}
