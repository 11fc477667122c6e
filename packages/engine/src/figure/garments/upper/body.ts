/** The trunk of an upper garment: laid on the body, opened in front, folded. */
import { curve, type Keys, lerp, smoothstep } from '../../../math/scalar.ts'
import { hemOn } from '../../lower/hem-limits.ts'
import { isBelted, waistbandLevel } from '../cloth/belt-level.ts'
import { makeBodice } from '../cloth/bodice.ts'
import { trunkFolds } from '../cloth/body-folds.ts'
import { sideRise } from '../cloth/finish.ts'
import type { Fold } from '../cloth/folds.ts'
import { dropAt, rowAt } from '../cloth/hang.ts'
import { hemCut } from '../cloth/hem-cuts.ts'
import type { Kit } from '../cloth/kit.ts'
import { necklineOf } from '../cloth/neckline.ts'
import { laidOver } from '../cloth/overlap.ts'
import { offSeam, type Pipe, pipeFolds } from '../cloth/pipes.ts'
import { inTails, longTails } from './coat-tails.ts'
import type { MadeUpper, UpperCut, UpperShape } from './cut.ts'

/** Works out length, room and waist of the garment on this body. */
function shapeOf(kit: Kit, cut: UpperCut): UpperShape {
  const { garment, context } = kit
  const { length, fit } = garment
  const asked = levelAsked(length, cut)
  const hem = hemOn(kit.body.person, asked)
  const isTucked = isTuckedIn(kit, cut)
  const waistband = waistbandLevel(context) ?? 4.22
  const isShaped =
    isFitted(kit) && cut.waist === 'belt' && cut.gap !== undefined && !isBelted(context)
  return {
    hem: isTucked ? waistband - 0.12 : isUnderHakama(kit) ? 3.62 : behindPlates(kit, hem),
    room: lerp(cut.room[0], cut.room[1], fit) * kit.cm * (isFitted(kit) ? narrower : 1),
    fall: lerp(cut.fall[0], cut.fall[1], fit),
    tuckedAt: isTucked ? waistband + 0.02 : undefined,
    ...(isShaped && { isShaped }),
    tied: isTucked
      ? waistband + 0.06
      : isShaped || isTied(kit, cut)
        ? (cut.waistLevel ?? 4.33)
        : undefined,
  }
}

/** A bodice that ends above the waist leaves it bare. */
function isTuckedIn(kit: Kit, cut: UpperCut): boolean {
  const { length } = kit.garment
  const goesIn = cut.tucks === true && length >= 0 && length <= 0.55 && hasWaistband(kit)
  return goesIn || goesUnder(kit, cut)
}

/** A belt draws in whatever is closed below it. */
function isTied({ context }: Kit, { waist, gap, hemPoints }: UpperCut): boolean {
  // A waistcoat lies flat below its belt: drawn in, it would be a bodice.
  if (hemPoints !== undefined) return false
  return waist === 'seam' || (isBelted(context) && (waist === 'belt' || gap === undefined))
}

/** Coats and jackets of women are cut closer than those of men, unless they are said to be wide. */
function isFitted({ garment, body }: Kit): boolean {
  return garment.slot === 'outer' && garment.fit <= 0.6 && body.person.presentation < 0.5
}

/** Where it ends: -1 is cropped, whatever its kind. */
function levelAsked(length: number, { hem: [short, usual, long] }: UpperCut): number {
  if (length <= -1) return Math.max(short, croppedHem)
  return length < 0.5 ? lerp(short, usual, length * 2) : lerp(usual, long, length * 2 - 1)
}

/** Just above the navel. */
const croppedHem = 4.46

const narrower = 0.6

/** Leggings lie like skin: shirts hang over them. */
function hasWaistband({ context }: Kit): boolean {
  return context.wears('legs') && !context.wears('leggings') && !context.wears('loincloth')
}

/** Shirts go into one-piece suits, and under the bib of overalls. */
function goesUnder({ context, garment }: Kit, cut: UpperCut): boolean {
  const isShirt = garment.slot === 'torso' && cut.gap === undefined
  return (
    isShirt &&
    ['overalls', 'jumpsuit', 'space_suit', 'lederhosen'].some((kind) => context.wears(kind))
  )
}

/** A kimono worn under hakama ends at the hips: its skirt is inside. */
function isUnderHakama({ context, garment }: Kit): boolean {
  return garment.slot === 'full' && context.wears('hakama')
}

/** Canon level down to which the plates of a samurai hang round the hips. */
const plateHem = 3.02

/** A hem that would end with the plates before it ends above their edge: below it only scraps would show. */
function behindPlates({ context, garment }: Kit, hem: number): number {
  const isBelow = garment.slot === 'torso' || garment.slot === 'full'
  if (!isBelow || !context.wears('samurai_armor')) return hem
  return Math.abs(hem - plateHem) < 0.45 ? Math.max(hem, plateHem + 0.3) : hem
}

export function makeUpper(kit: Kit, cut: UpperCut): MadeUpper {
  const { body } = kit
  const shape = shapeOf(kit, cut)
  const neckline = necklineOf(body, cut.neck)
  const rowOf = (level: number) =>
    rowAt((neckline(0.6) - body.level(level)) / (neckline(0.6) - body.level(shape.hem)))
  const closedFolds = foldsOf(kit, cut, shape)
  const folds = cut.gap ? closedFolds.flatMap((fold) => intoOpen(fold, cut)) : closedFolds
  const pipes = pipesOf(kit, cut, shape, rowOf)
  const isLong = shape.hem < 3.3
  const span = spanOf(kit, cut, shape)
  const laid = makeBodice(kit, {
    neck: cut.neck,
    hem: shape.hem,
    hemShape: shape.tuckedAt !== undefined ? undefined : hemOf(kit, cut, shape),
    room: shape.room,
    fall: shape.fall,
    tied: shape.tied,
    tuckedAt: shape.tuckedAt,
    hasSleeves: kit.garment.sleeve !== 'none',
    span,
    isCutAway: cut.isCutAway,
    ...(cut.gap && { lift: overlapLift(kit) }),
    flare: flareOf(kit, cut, shape),
    columns: isLong || cut.hemPoints !== undefined ? 104 : 60,
    rows: isLong ? 36 : 32,
    folds,
    pipes,
  })
  const sheet = span === undefined ? laid : laidOver(laid, span, 0.6 * kit.cm)
  return { shape, sheet, folds, pipes, rowOf }
}

/** The upper layer of an overlap, on the character's left, lies over the other. */
function overlapLift(kit: Kit): (u: number) => number {
  return (u) => 0.75 * kit.cm * smoothstep(0.24, 0.08, u)
}

/** How far a waistcoat's hem is down on its way to a point, by the angle from the front. */
const twoPoints: Keys = [
  [0, 0],
  [0.2, 1],
  [0.28, 0.9],
  [0.75, 0],
]

function hemOf(kit: Kit, cut: UpperCut, shape: UpperShape): (angle: number) => number {
  const { body, cm } = kit
  const tatter = hemCut(kit, shape.hem < 3 ? 190 * cm : 105 * cm)
  const hemY = body.level(shape.hem)
  const rise = shape.hem < 3 ? Math.min(2.4 * cm, 0.6 * cm + hemY * 0.03) : sideRise * cm
  const floor = Math.max(0, 0.9 - hemY)
  const slit = cut.isSlit === true ? Math.max(0, body.level(3.2) - hemY) : 0
  return (angle) => {
    const fromSide = Math.abs(Math.abs(angle) - Math.PI / 2)
    const cutUp = slit * Math.max(0, 1 - fromSide / 0.16)
    const point =
      (cut.hemPoint ?? 0) * cm * Math.max(0, 1 - Math.abs(angle) / 0.55) +
      (cut.hemPoints ?? 0) * cm * curve(twoPoints, Math.abs(angle))
    return floor + rise * Math.abs(Math.sin(angle)) + tatter(angle) + cutUp - point
  }
}

function spanOf(kit: Kit, cut: UpperCut, shape: UpperShape) {
  const { gap } = cut
  if (gap === undefined) return undefined
  const top = necklineOf(kit.body, cut.neck)(0.6)
  const bottom = kit.body.level(shape.hem)
  const levels: [y: number, level: number][] = Array.from({ length: 40 }, (_, i) => {
    const level = (i / 39) * 6
    return [kit.body.level(level), level]
  })
  return (v: number): readonly [number, number] => {
    const level = curve(levels, lerp(top, bottom, dropAt(v)))
    return [curve(gap.left, level), 2 * Math.PI - curve(gap.right, level)]
  }
}

function flareOf(kit: Kit, cut: UpperCut, shape: UpperShape) {
  const { skirt } = cut
  if (skirt === undefined) return undefined
  const rate = lerp(skirt.flare[0], skirt.flare[1], kit.garment.fit)
  const start = kit.body.level(shape.tied === undefined ? 4.1 : shape.tied - 0.08)
  const train = skirt.train ?? 1
  return (y: number, angle: number) => {
    if (y > start) return undefined
    const behind = lerp(1, train, smoothstep(0.2, -0.9, Math.cos(angle)))
    return rate * behind * smoothstep(start, start - 0.35 * kit.body.unit, y)
  }
}

function foldsOf(kit: Kit, cut: UpperCut, shape: UpperShape): Fold[] {
  if (kit.garment.fit < 0.12 || kit.softness < 0.5) return []
  const style = { random: kit.random('folds'), softness: kit.softness, cm: kit.cm }
  const edges = {
    top: necklineOf(kit.body, cut.neck),
    bottom: () => kit.body.level(shape.hem),
  }
  return trunkFolds(kit.body, style, edges, {
    waist: foldsAtWaist(cut, shape),
    isSmooth: isUnderArmour(kit),
  })
}

/** Below plates the chest lies smooth: its folds would come out between breast and shoulder. */
function isUnderArmour({ context, garment }: Kit): boolean {
  const covered = garment.slot === 'torso' || garment.slot === 'full'
  return covered && context.design.wear.some(({ slot }) => slot === 'armour')
}

function foldsAtWaist(cut: UpperCut, shape: UpperShape): 'loose' | 'tied' | 'wrapped' {
  if (shape.tied === undefined) return 'loose'
  return cut.isWrapped && shape.hem < 2.4 ? 'wrapped' : 'tied'
}

/** Folds are placed by angle on a closed sheet: moves them to the row of an open one. */
function intoOpen(fold: Fold, cut: UpperCut): Fold[] {
  const half = cut.gap ? (curve(cut.gap.left, 4.6) + curve(cut.gap.right, 4.6)) / 2 : 0
  const move = ([u, v]: readonly [number, number]): readonly [number, number] => {
    const angle = (u - 0.5) * 2 * Math.PI
    // What lies over the middle line is seen on the upper layer.
    const around = angle < Math.min(0, half) ? angle + 2 * Math.PI : angle
    return [(around - half) / (2 * Math.PI - 2 * half), v]
  }
  const from = move(fold.from)
  const to = move(fold.to)
  // A fold that crossed the middle line would run the long way round.
  return Math.abs(from[0] - to[0]) > 0.5 ? [] : [{ ...fold, from, to }]
}

function pipesOf(
  kit: Kit,
  cut: UpperCut,
  shape: UpperShape,
  rowOf: (level: number) => number,
): Pipe[] {
  const { skirt } = cut
  if (shape.hem > 3.4 || skirt === undefined) return hemPipes(kit, cut, shape, rowOf)
  if (skirt.pipes === 0) return []
  const start = rowOf(shape.tied === undefined ? 3.9 : shape.tied - 0.06)
  const height = skirt.height * kit.cm * lerp(0.5, 1.25, kit.garment.fit) * kit.softness
  const pipes = pipeFolds(kit.random('pipes'), {
    count: skirt.pipes,
    start,
    height,
    // Where it is wrapped over, both layers lie flat.
    ...(cut.isCutAway && { between: [0.09, 0.91] as const }),
  })
  if (cut.back === 'tails' && shape.hem <= longTails) return inTails(pipes, height, rowOf)
  return cut.back === 'seam' ? offSeam(pipes, 0.5) : pipes
}

/** A loose hem about the hips falls in a few short folds; what is ribbed, tucked in or close does not. */
function hemPipes(
  kit: Kit,
  cut: UpperCut,
  shape: UpperShape,
  rowOf: (level: number) => number,
): Pipe[] {
  const { fit } = kit.garment
  if (cut.hemRib || shape.tuckedAt !== undefined || shape.hem > 4.05 || fit < 0.2) return []
  return pipeFolds(kit.random('hem folds'), {
    count: 8,
    start: rowOf(Math.min(4.3, shape.hem + 0.8)),
    height: lerp(0.7, 2, fit) * kit.cm * kit.softness,
  })
}
