/** Loose pieces of a style: the ground on the scalp and the masses over it. */
import { clamp, type Keys, lerp, smoothstep } from '../../../math/scalar.ts'
import type { SurfacePoint } from '../../../math/surface-point.ts'
import { dot, normalize, subtract } from '../../../math/vector.ts'
import type { Part, Pattern } from '../../figure.ts'
import { curlMarks } from '../afro.ts'
import { outOfCombed, planBangs, planFront } from '../bangs.ts'
import { buildDome } from '../dome.ts'
import { fromArc, fromWhorl, whorlOf } from '../growth.ts'
import type { HairContext } from '../hair-context.ts'
import { addStrays } from '../locks.ts'
import { buildMass, type MassPlan } from '../mass.ts'
import type { DomePiece, Hem, MassPiece, SharedPiece } from '../style-row.ts'
import { back, fade, sidesBack } from '../styles/cropped.ts'
import { backFall, sideFalls } from '../styles/long.ts'
import { crown, napeV, temples } from '../styles/short.ts'
import { wisps } from '../styles/tied.ts'

/** The height a hem lies at on this head. */
export function heightOf({ hem }: HairContext, wanted: Hem): number {
  return typeof wanted === 'number' ? wanted : Math.min(0.2, hem + wanted.length)
}

const domeMaterials = { hair: 'hair', shorn: 'hair.shaved', skin: 'hair.skin' }

export function domeOf(context: HairContext, piece: DomePiece): Part[] {
  const { height, as = 'hair', marks } = piece
  const shorn = Math.sign(context.parting)
  const side = piece.fade?.side === undefined ? undefined : (x: number) => x * shorn > 0.2
  const pattern = piece.fade
    ? fade(context, piece.fade.from, piece.fade.blur, side)
    : marks === 'curls'
      ? curlMarks(context, 70)
      : marks === 'rings'
        ? ringMarks(context)
        : undefined
  return [
    buildDome(context, {
      material: domeMaterials[as],
      isShorn: as === 'shorn' || piece.fade !== undefined,
      ...(height !== undefined && { height }),
      ...(pattern ? { pattern } : as !== 'hair' && { pattern: () => undefined }),
    }),
  ]
}

/** Waves brushed into short hair: rings round the whorl, each a little uneven. */
function ringMarks(context: HairContext): Pattern {
  const { space } = context
  const whorl = whorlOf(context)
  const wobble = context.random('rings').between(0, 6)
  return ({ x, y, z }: SurfacePoint) => {
    const d = normalize(subtract(space.skull.toLocal([x, y, z]), space.centre))
    const away = Math.acos(clamp(dot(d, whorl), -1, 1))
    const turn = Math.atan2(d[0], d[2])
    const beat = away / 0.17 + 0.22 * Math.sin(5 * turn + wobble) + 0.12 * Math.sin(11 * turn)
    const off = beat - Math.floor(beat)
    if (away < 0.12 || away > 1.75) return undefined
    if (off < 0.2) return 'hair.line'
    return off > 0.55 && off < 0.72 && d[1] > 0.35 && Math.sin(7 * turn) > -0.3
      ? 'hair.shine'
      : undefined
  }
}

export function massOf(context: HairContext, piece: MassPiece, side: number): Part[] {
  return [buildMass(context, planOf(context, piece, side))]
}

function planOf(context: HairContext, piece: MassPiece, side: number): MassPlan {
  const { comb = {}, ripple, layer, strays = 0 } = piece
  const tuckFrom = Math.min(...piece.hem.map(([, y]) => heightOf(context, y))) + 0.55
  return {
    name: piece.pair ? `${piece.name} ${side > 0 ? 'left' : 'right'}` : piece.name,
    ...growthOf(context, piece, side),
    gravity: piece.gravity ?? 1.5,
    comb:
      () =>
      ([x, y, z]) => {
        const tuck = (comb.tuck ?? 0) * clamp((tuckFrom - y) / 0.5)
        return [
          -x * (tuck + (comb.in ?? 0)) + side * (comb.aside ?? 0),
          0,
          -(z + 0.1) * tuck - (comb.back ?? 0),
        ]
      },
    hem: hemKeys(context, piece),
    ...(piece.longest !== undefined && { longest: piece.longest }),
    release: piece.release ?? 0,
    ...(piece.drape !== undefined && { drape: piece.drape }),
    layer: ripple
      ? (_direction, along) =>
          layer +
          ripple.height *
            Math.sin((along / ripple.length) * 2 * Math.PI) *
            smoothstep(0.1, 0.5, along)
      : layer,
    ...(piece.rise !== undefined && { rise: piece.rise }),
    cut: { ...piece.cut, ...(piece.cut.lean !== undefined && { lean: side * piece.cut.lean }) },
    ...(strays > 0 && { edit: (locks, random) => addStrays(locks, strays, random) }),
    strands: piece.strands ?? 2,
    roots: piece.roots ?? 0,
  }
}

function growthOf(context: HairContext, { from }: MassPiece, side: number) {
  const span = 'whorl' in from ? from.whorl : from.arc
  const [low, high] = side > 0 ? span : [-span[1], -span[0]]
  return 'whorl' in from ? fromWhorl(context, low, high) : fromArc(low, high, from.down)
}

/** Heights by azimuth, the same on both sides. */
function hemKeys(context: HairContext, { hem }: MassPiece): Keys {
  const keys = hem.map(([at, y]) => [at, heightOf(context, y)] as const)
  const left = keys.filter(([at]) => at > 0)
  return [...left.map(([at, y]) => [-at, y] as const).reverse(), ...keys]
}

const wave = (height: number) => ({ height, length: 1.5, phase: 0, drift: 0 })

export function sharedOf(context: HairContext, piece: SharedPiece): Part[] {
  return sharedPlans(context, piece).map((plan) => buildMass(context, plan))
}

function sharedPlans(context: HairContext, piece: SharedPiece): MassPlan[] {
  switch (piece.draw) {
    case 'crown': {
      const plan = crown(context, piece.raise)
      return [{ ...plan, cut: { ...plan.cut, ...piece.cut } }]
    }
    case 'nape':
      return [napeV(context, piece.hem)]
    case 'temples':
      return temples(piece.hem)
    case 'back': {
      const hem = heightOf(context, piece.hem)
      const waved = piece.wave === undefined ? undefined : wave(piece.wave)
      return [backFall(context, { hem, count: piece.count, flick: piece.flick, wave: waved })]
    }
    case 'sides':
      return sideFalls(
        context,
        heightOf(context, piece.hem),
        piece.wave === undefined ? undefined : wave(piece.wave),
      )
    case 'front': {
      const plans = planFront(
        piece.bangs === undefined
          ? context
          : { ...context, hair: { ...context.hair, bangs: piece.bangs } },
      )
      return piece.flat ? plans.map(outOfCombed) : plans
    }
    case 'fringe':
      return planBangs(context).map(outOfCombed)
    case 'wisps':
      return context.feminine > 0.3 && /none|veil/.test(context.covered) ? wisps(context) : []
    case 'swept back':
      return back(context, piece.lift * lerp(0.8, 1.2, context.hair.volume), piece.hem, piece.wide)
    case 'sides back':
      return [sidesBack(context, 1), sidesBack(context, -1)]
  }
}
