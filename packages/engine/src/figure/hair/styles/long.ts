/** Hair that falls freely, from the chin to the ground. */
import { bell, clamp, lerp, smoothstep } from '../../../math/scalar.ts'
import { planBangs, planFront } from '../bangs.ts'
import { evenHem, fromArc, fromWhorl } from '../growth.ts'
import type { HairContext } from '../hair-context.ts'
import { addStrays, type Wave } from '../locks.ts'
import type { MassPlan } from '../mass.ts'
import { overEar } from '../under-cover.ts'
import { crown, temples } from './short.ts'

/** To the chin, rounded in at the ends. */
export function planBob(context: HairContext): MassPlan[] {
  const hem = Math.min(context.hem, -0.7)
  return [
    neckLocks(context, hem),
    {
      name: 'bob',
      ...fromWhorl(context, 38, 322),
      gravity: 1.5,
      comb:
        () =>
        ([x, y, z]) => {
          const tuck = 0.9 * clamp((hem + 0.55 - y) / 0.5)
          return [-x * tuck, 0, 0.9 * clamp(y) * clamp(z + 0.5) - (z + 0.1) * tuck]
        },
      hem: evenHem([
        [40, hem],
        [80, hem - 0.06],
        [180, hem + 0.06],
      ]),
      release: 0.05,
      layer: (direction, along) =>
        0.045 +
        0.13 * bell(along, 1.6, 0.6) * smoothstep(0.5, -0.1, direction[2]) +
        0.7 * overEar(context.space, direction),
      cut: {
        count: 11,
        ragged: 0.07,
        free: 0.85,
        belly: 0.09,
        lift: -0.01,
        bend: 0.4,
        taper: 2.2,
        fineEdges: true,
      },
      strands: 7,
      roots: 12,
      shine: { isClean: true },
    },
    ...[...cheekLocks(), ...planFront(context)].map((plan) => ({
      ...plan,
      shine: { isClean: true },
    })),
  ]
}

/** Two locks on each cheek that break the straight front edge of a bob. */
function cheekLocks(): MassPlan[] {
  return [-1, 1].map((side) => ({
    name: side > 0 ? 'cheek left' : 'cheek right',
    ...(side > 0 ? fromArc(38, 66, 40) : fromArc(-66, -38, 40)),
    gravity: 2,
    comb: () => () => [0.15 * side, 0, 0.25],
    hem: evenHem([
      [0, -0.2],
      [40, -0.3],
      [70, -0.72],
    ]),
    release: -0.1,
    // Beside temple and cheek it lies on the head: standing off, it is seen from the other side with paper behind it.
    layer: ([x]) => lerp(0.12, 0.055, smoothstep(0.3, 0.7, Math.abs(x))),
    cut: {
      count: 3,
      ragged: 0.22,
      free: 0.75,
      belly: 0.05,
      lift: 0.005,
      bend: 0.5,
      lean: -0.2 * side,
    },
    strands: 2,
  }))
}

/** To the shoulders, flicked out a little. */
export function planMedium(context: HairContext): MassPlan[] {
  const back = backFall(context, { hem: context.hem, count: 7, flick: 0.08, taper: 2 })
  return [
    neckLocks(context, Math.max(context.hem + 0.3, -1.36)),
    { ...back, cut: { ...back.cut, free: 0.95, ragged: 0.12 } },
    ...sideFalls(context, Math.max(context.hem + 0.15, -1.5)),
    ...planFront(context),
  ]
}

/** Locks that fall straight down beside and behind the neck: none is seen between what goes before the shoulders and what goes behind. */
function neckLocks(context: HairContext, hem: number): MassPlan {
  const behind = context.relief(-1)
  return {
    name: 'neck locks',
    ...fromWhorl(context, 66, 294),
    count: 32,
    gravity: 1.7,
    comb:
      () =>
      // Clear of the root of a strong neck, which is as broad as the head: behind, only where it lies in the way.
      (point) => {
        const [x, y, z] = point
        const low = smoothstep(-0.3, -0.7, y)
        const isNear = behind(point) > -z - 0.05
        return [0.7 * clamp(5 * x, -1, 1) * low, 0, isNear ? -2.4 * clamp(-3 * z - 0.8) * low : 0]
      },
    hem: evenHem([
      [60, hem + 0.16],
      [90, hem + 0.04],
      [135, hem + 0.04],
      [180, hem + 0.2],
    ]),
    release: -0.05,
    layer: 0.01,
    cut: { count: 11, ragged: 0.1, free: 0.7, belly: 0.05, lift: 0, bend: 0.5, taper: 2.1 },
    strands: 2,
  }
}

export function planWavy(context: HairContext): MassPlan[] {
  return planLong(context, { height: 0.1, length: 1.15, phase: 0.9, drift: 0 })
}

export function planLong(context: HairContext, wave?: Wave): MassPlan[] {
  const front = Math.max(context.hem + 0.6, -2.9)
  return [
    backFall(context, { hem: context.hem, count: 6, flick: 0.06, wave }),
    ...sideFalls(context, front, wave),
    ...planFront(context),
  ]
}

/** Hair in the shade round the neck, seen between what falls before the ears and what falls behind. */
export function planNeck(context: HairContext): MassPlan {
  const hem = Math.max(context.hem + 0.2, -1.9)
  return {
    name: 'neck',
    ...fromWhorl(context, 54, 306),
    count: 30,
    gravity: 1.6,
    comb:
      () =>
      // Close to the neck, and out over its root: there it runs on into what falls behind the shoulders.
      ([x, y, z]) => [
        1.4 * clamp(6 * x, -1, 1) * smoothstep(-0.25, -0.7, y) * smoothstep(-1.6, -1.2, y),
        0,
        -0.8 * clamp(-y - 0.3) * clamp(-2.5 * z),
      ],
    hem: evenHem([
      [50, -0.5],
      [72, hem + 0.12],
      [110, hem],
      [180, hem + 0.15],
    ]),
    release: -0.1,
    layer: -0.02,
    cut: { count: 7, ragged: 0.06, free: 0.3, belly: 0.02, lift: 0, bend: 0.3 },
    strands: 0,
  }
}

type Fall = { hem: number; count: number; flick: number; wave?: Wave | undefined; taper?: number }

/** What hangs behind the shoulders. */
export function backFall(context: HairContext, fall: Fall): MassPlan {
  const { hem } = fall
  const size = 1 - hem
  return {
    name: 'back',
    ...fromWhorl(context, 78, 282),
    count: 28,
    gravity: 1.5,
    comb:
      () =>
      // Below the shoulders it draws together, or its tips would look out at the armpits.
      ([x, y]) => [
        0.22 * x * clamp(0.6 - y) - 0.62 * x * clamp(-y - 1.1),
        0,
        y < -0.2 && y > -1.2 ? 0.12 : 0,
      ],
    hem: evenHem([
      [70, hem + 0.1 * size],
      [120, hem + 0.04 * size],
      [180, hem],
    ]),
    release: 0,
    drape: -1,
    layer: (_direction, along) => 0.03 + 0.1 * smoothstep(0.6, 1.6, along),
    cut: {
      count: fall.count,
      ragged: 0.1,
      free: clamp(size * 0.17, 0.42, 0.85),
      belly: 0.09,
      lift: fall.flick,
      bend: 0.6,
      taper: fall.taper ?? 2.4,
      ...(fall.wave && { wave: fall.wave }),
    },
    edit: (locks, random) => addStrays(locks, 1, random),
    strands: 3,
    roots: 6,
  }
}

/** What hangs before the ears, over the shoulders to the front. */
export function sideFalls(context: HairContext, hem: number, wave?: Wave): MassPlan[] {
  const offEar = context.earless ? 0 : 1.45
  return [-1, 1].map((side) => ({
    name: side > 0 ? 'side left' : 'side right',
    ...(side > 0 ? fromWhorl(context, 30, 92) : fromWhorl(context, 268, 330)),
    count: 12,
    gravity: 1.5,
    comb: (u) => {
      // The foremost strands lie on the chest, the hindmost fall outward before the shoulder: from the front the fall is broad.
      const foremost = side > 0 ? 1 - u : u
      const aside = lerp(0.35, -0.8, foremost)
      return ([x, y]) => [
        0.1 * x * clamp(0.4 - y) + aside * x * clamp(-y - 0.45) * smoothstep(-2.4, -1.5, y),
        0,
        y < 0 && y > -1.4 ? lerp(0.75, 0.2, foremost) : 0,
      ]
    },
    hem: evenHem([
      [0, hem - 0.1],
      [40, hem - 0.05],
      [95, hem + 0.25],
    ]),
    release: 0.05,
    drape: 1,
    turns: true,
    layer: (direction) => 0.045 + offEar * overEar(context.space, direction),
    // One mass on the chest; its ends part, each at a length of its own.
    cut: {
      count: 3,
      widths: side > 0 ? [2, 2.6, 1.5] : [1.5, 2.8, 2],
      ragged: 0.12,
      // Drawn out long and thin: a broad end would stand before the chest as a spade.
      free: clamp((1 - hem) * 0.26, 0.45, 0.95),
      belly: wave ? 0.05 : 0.1,
      lift: 0.03,
      bend: 0.45,
      taper: 1.5,
      // They turn from the side of the head to the front of the chest: a high wave would turn them inside out there.
      ...(wave && { wave: { ...wave, height: 0.5 * wave.height } }),
    },
    strands: 3,
    roots: 4,
  }))
}

/** Straight bangs, cheek locks to the jaw and a straight back: cut to one line, each lock with a point of its own. */
export function planHime(context: HairContext): MassPlan[] {
  const straight = { bend: 0.12, lift: 0, belly: 0.05 }
  const back = backFall(context, { hem: context.hem, count: 8, flick: 0, taper: 3 })
  const [bangs] = planBangs(context, 'straight')
  return [
    neckLocks(context, Math.max(context.hem + 0.3, -1.36)),
    { ...back, cut: { ...back.cut, free: 1.1, ragged: 0.045, bend: 0.15 } },
    ...sideFalls(context, -0.84).map((plan) => ({
      ...plan,
      drape: 0,
      cut: {
        ...plan.cut,
        ...straight,
        ragged: 0.07,
        taper: 2,
        free: 0.8,
        count: 4,
        widths: [2, 3, 2, 2.4],
      },
    })),
    {
      ...bangs,
      cut: { ...bangs.cut, ...straight, ragged: 0.05, taper: 2.6, count: 7, free: 0.34 },
    },
  ]
}

/** Short above, long behind. */
export function planMullet(context: HairContext): MassPlan[] {
  const hem = Math.min(context.hem, -1.2)
  return [
    {
      ...backFall(context, { hem, count: 7, flick: 0.16 }),
      ...fromArc(112, 248, 62),
      count: 18,
    },
    crown(context, 0.08),
    ...temples(-0.2),
    ...planFront(context),
  ]
}
