/** Short hair: a layer from the crown over a layer at the nape, and locks before the ears. */
import { clamp, lerp } from '../../../math/scalar.ts'
import type { Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import { planFront } from '../bangs.ts'
import { buildDome } from '../dome.ts'
import { evenHem, fromArc, fromWhorl } from '../growth.ts'
import type { HairContext } from '../hair-context.ts'
import { addStrays } from '../locks.ts'
import { buildMass, type MassPlan } from '../mass.ts'
import { buildSpikes, type SpikeRow } from '../spikes.ts'

/** The classic crop: crown over the ears, five locks to the nape. */
export function planShort(context: HairContext): MassPlan[] {
  return [
    napeV(context, -0.66),
    crown(context, 0),
    ...temples(lerp(-0.08, -0.34, context.feminine)),
    ...planFront(context),
  ]
}

/** Close to the head, pointed before the ears, long in front. */
export function planPixie(context: HairContext): MassPlan[] {
  const base = crown(context, 0.06)
  return [
    napeV(context, -0.6),
    { ...base, cut: { ...base.cut, count: 9, ragged: 0.2, free: 0.5, lift: 0.05 } },
    ...temples(-0.42),
    ...planFront(context),
  ]
}

/** The upper layer of short hair; `raise` shortens it. */
export function crown(context: HairContext, raise: number): MassPlan {
  const { feminine } = context
  return {
    name: 'crown',
    ...fromWhorl(context, 52, 308),
    gravity: 1.5,
    hem: evenHem([
      [50, 0.1 + raise],
      [75, lerp(0.2, 0.02, feminine) + raise],
      [95, lerp(0.17, 0.02, feminine) + raise],
      [120, -0.2 + raise],
      [180, -0.42 + raise],
    ]),
    release: -0.2,
    layer: 0.035,
    // All turn one way out of the whorl.
    comb: () => whorlTurn(context),
    cut: { count: 7, ragged: 0.22, free: 0.72, belly: 0.05, lift: 0.035, bend: 0.5, lean: 0.3 },
    edit: (locks, random) => addStrays(locks, 2, random),
    strands: 2,
    roots: 8,
  }
}

/** A comb that turns hair round the head while it is near the whorl. */
function whorlTurn({ parting }: HairContext) {
  return ([x, , z]: Vec3, along: number): Vec3 => {
    const turn = 0.9 * Math.sign(parting) * clamp(1 - along / 1.3)
    return [turn * z, 0, -turn * x]
  }
}

/** Five locks that close to a V over the nape. */
export function napeV(context: HairContext, hem: number): MassPlan {
  return {
    name: 'nape',
    ...fromArc(108, 252, 66),
    count: 18,
    gravity: 2,
    comb:
      () =>
      ([x]) => [-0.35 * x, 0, 0],
    hem: evenHem([
      [90, hem + 0.36],
      [130, hem + 0.2],
      [180, hem - 0.04],
    ]),
    release: hem - 0.2,
    layer: -0.03,
    cut: { count: 5, ragged: 0.18, free: 0.6, belly: 0.045, lift: 0.03, bend: 0.6, lean: 0.25 },
    strands: 1 + Math.round(context.feminine),
  }
}

/** Two locks before each ear. */
export function temples(hem: number): MassPlan[] {
  return [-1, 1].map((side) => ({
    name: side > 0 ? 'temple left' : 'temple right',
    ...(side > 0 ? fromArc(58, 84, 48) : fromArc(-84, -58, 48)),
    gravity: 2,
    comb: () => () => [0, 0, 0.3],
    hem: evenHem([
      [0, hem],
      [64, hem],
      [90, hem + 0.22],
    ]),
    release: -0.1,
    layer: 0.02,
    cut: {
      count: 2,
      ragged: 0.16,
      free: 0.42,
      belly: 0.035,
      lift: 0.03,
      bend: 0.35,
      lean: -0.2 * side,
    },
    strands: 0,
  }))
}

/** Tousled: every lock its own way. */
export function planMessy(context: HairContext): MassPlan[] {
  const base = crown(context, 0)
  const wild = { count: 12, ragged: 0.24, free: 0.7, belly: 0.06, lift: 0.06, bend: 1, lean: 0.3 }
  return [
    {
      ...napeV(context, -0.72),
      cut: { count: 6, ragged: 0.2, free: 0.5, belly: 0.05, lift: 0.14, bend: 1 },
    },
    { ...base, cut: wild },
    {
      name: 'tousle',
      ...fromWhorl(context, 50, 310),
      gravity: 1.3,
      hem: evenHem([
        [50, 0.5],
        [90, 0.36],
        [180, 0.12],
      ]),
      release: 0,
      layer: 0.08,
      comb: () => whorlTurn(context),
      // Tips stand up off the crown; long thin ones would hang from it like strings.
      cut: { count: 12, ragged: 0.28, free: 0.66, belly: 0.06, lift: 0.12, bend: 1.1, lean: 0.4 },
      strands: 1,
    },
    ...temples(lerp(-0.14, -0.38, context.feminine)),
    ...planFront(context).map((plan) => ({
      ...plan,
      cut: { ...plan.cut, ragged: 0.2, bend: plan.cut.bend + 0.5, lift: plan.cut.lift + 0.06 },
    })),
  ]
}

/** Great spikes that stand off the head, swept up and back. */
export function spiky(context: HairContext): Part[] {
  const spikes = { ragged: 0.2, belly: 0.09, bend: 0.5, taper: 1.4 }
  const size = (context.covered === 'none' ? 1 : 0.4) * lerp(0.75, 1.2, context.hair.volume)
  const rows: SpikeRow[] = [
    {
      fall: 14,
      count: 3,
      from: -150,
      to: 210,
      length: 0.6 * size,
      width: 0.27,
      wind: [0, 0.5, -0.2],
    },
    {
      fall: 36,
      count: 6,
      from: -170,
      to: 190,
      length: 0.68 * size,
      width: 0.3,
      wind: [0, -0.1, -0.8],
    },
    {
      fall: 62,
      count: 6,
      from: 60,
      to: 300,
      length: 0.76 * size,
      width: 0.32,
      wind: [0, -0.9, -0.5],
    },
    {
      fall: 90,
      count: 5,
      from: 96,
      to: 264,
      length: 0.66 * size,
      width: 0.3,
      wind: [0, -1.6, -0.1],
    },
  ]
  const low: MassPlan[] = [
    { ...napeV(context, -0.74), cut: { ...spikes, count: 5, free: 0.5, lift: 0.24 } },
    ...temples(-0.12),
    ...planFront(context).map((plan) => ({
      ...plan,
      cut: { ...plan.cut, ragged: 0.2, lift: plan.cut.lift + 0.08, taper: 1.4 },
    })),
  ]
  return [
    buildDome(context),
    buildSpikes(context, rows),
    ...low.map((plan) => buildMass(context, plan)),
  ]
}
