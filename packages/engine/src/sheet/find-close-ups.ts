/** Where a close-up of a thing is best taken: the frame that the thing fills and that has something to look at. */
import type { Part } from '../figure/figure.ts'
import type { Vec3 } from '../math/vector.ts'
import type { Survey } from '../render/survey.ts'
import {
  type Box,
  boxOfOwn,
  linesIn,
  moveTo,
  newSquare,
  openSums,
  type Sums,
  sumIn,
  sumOwn,
} from './frame-sums.ts'
import { isOpenToView } from './open-to-view.ts'
import type { Subject } from './subjects.ts'

/** A survey, and what is looked up in it for one subject after another. */
export type Sight = {
  yaw: number
  survey: Survey
  sums: Sums
  isInTheWay: readonly boolean[]
  everywhere: readonly Pixel[]
  /** Numbers of the parts that are seen. */
  seen: ReadonlySet<number>
}

/** `isInTheWay` tells of each part whether it is a hand or what it holds: in a picture of something else these only hide it. `isHair` tells the same of hair. */
export function openSight(
  yaw: number,
  survey: Survey,
  isInTheWay: readonly boolean[] = [],
  isHair: readonly boolean[] = [],
): Sight {
  return {
    yaw,
    survey,
    sums: openSums(survey, isInTheWay, isHair),
    isInTheWay,
    everywhere: everywhere(survey),
    seen: seenParts(survey),
  }
}

function seenParts({ part }: Survey): Set<number> {
  const seen = new Set<number>()
  let last = -1
  for (let k = 0; k < part.length; k++) {
    if (part[k] === last) continue
    last = part[k]
    seen.add(last)
  }
  return seen
}

export type CloseUp = {
  label: string
  /** The thing it is of, and how many close-ups of that teach something. */
  of: string
  most: number
  isBroad: boolean
  point: Vec3
  yaw: number
  /** Side of its frame, in cm. */
  side: number
  worth: number
}

/** A marked place lies no deeper than this under what is seen there, in cm; half of it where it is the middle of the picture. */
const deepestCm = 5
/** More lines than these across a picture add nothing to it. */
const manyLines = 5
/** Share of the frame that shows anything at all, if the subject does not say. */
const usualCover = 0.5

/** In a nearer view, as a share of the figure, less is seen of how a broad thing is made. */
const broadView = 0.14

/** Share of a frame that a hand, or what it holds, may hide. */
const mostInTheWay = 0.05

/** The best frame of a subject in each view that shows it, best first. */
export function findCloseUps(
  subject: Subject,
  sights: readonly Sight[],
  parts: readonly Part[],
  heightCm: number,
): CloseUp[] {
  const shotsFrom = (yaws?: readonly number[]) =>
    sights
      .filter(({ yaw }) => yaws?.includes(yaw) ?? true)
      .flatMap((sight) => closeUpsFrom(sight, subject, parts, heightCm))
  const shots = shotsFrom(subject.yaws)
  const found = shots.length > 0 ? shots : shotsFrom(subject.elseYaws ?? [])
  return found.sort((a, b) => b.worth - a.worth)
}

function closeUpsFrom(
  { yaw, survey, sums, isInTheWay, everywhere, seen }: Sight,
  subject: Subject,
  parts: readonly Part[],
  heightCm: number,
): CloseUp[] {
  const {
    label,
    most = 1,
    isBroad = false,
    place,
    isCentred,
    shuns,
    sizes,
    bonus,
    drawnFrom,
  } = subject
  const known = place ? centresAt(survey, place, isCentred ? 0 : 0.02 * heightCm) : everywhere
  const centres = shuns ? known.filter((pixel) => !shuns(atPixel(survey, pixel))) : known
  const thing = subject.owns ? undefined : thingAt(survey, centres[0], parts)
  const owns = subject.owns ?? thing?.owns
  if (!owns) return []
  const of = subject.of ?? thing?.id ?? label
  const owned = parts.map((part, i) => seen.has(i + 1) && owns(part))
  if (!owned.includes(true)) return []
  const isOfHand = owned.some((isOwn, i) => isOwn && isInTheWay[i])
  // What has its place in the middle of the picture is seen there, and nothing that lies over it.
  const isHidden = isCentred && centres[0] && !owned[partAt(survey, centres[0]) - 1]
  if (isHidden) return []
  if (subject.reach && !isOpenToView(subject.reach, survey, owned, parts)) return []
  const tip = subject.reach && survey.find(subject.reach.tip)
  sumOwn(sums, survey, owned, subject.isOuter)
  const armpits = (subject.armpits ?? []).map(survey.find)
  return sizes.flatMap((size) => {
    const side = size * heightCm
    const best = bestFrame(sums, centres, side * survey.scale, { subject, isOfHand, armpits, tip })
    const point = best && survey.pointAt(best.column, best.row)
    if (!best || !point) return []
    const tooNear = subject.isBroad ? 2 * Math.max(0, broadView - size) : 0
    const worth = best.worth + bonus - tooNear - (yaw === 180 ? 0.06 : 0)
    return [{ label, of, most, isBroad, point, yaw: drawnFrom ?? yaw, side, worth }]
  })
}

function partAt({ part, width }: Survey, { column, row }: Pixel): number {
  return part[row * width + column]
}

/** Where nothing is seen there is nothing to shun. */
function atPixel(survey: Survey, { column, row }: Pixel): Vec3 {
  return survey.pointAt(column, row) ?? [0, 1e9, 0]
}

type Pixel = { column: number; row: number }

function everywhere({ width, height }: Survey): Pixel[] {
  const centres: Pixel[] = []
  for (let row = 6; row < height - 6; row += 2) {
    for (let column = 6; column < width - 6; column += 2) centres.push({ column, row })
  }
  return centres
}

/** A marked place and a little round it; nothing where something else hides it. */
function centresAt(survey: Survey, place: Vec3, reachCm: number): Pixel[] {
  const { column, row, before } = survey.find(place)
  const deepest = reachCm === 0 ? deepestCm / 2 : deepestCm
  if (before > deepest || before < -deepest) return []
  const reach = Math.round(reachCm * survey.scale)
  const centres: Pixel[] = [{ column, row }]
  for (let y = -reach; y <= reach; y += 2) {
    for (let x = -reach; x <= reach; x += 2) centres.push({ column: column + x, row: row + y })
  }
  return centres
}

/** The garment that is seen at a pixel. On a body or a coat there is more than one thing to see. */
function thingAt(
  survey: Survey,
  centre: Pixel | undefined,
  parts: readonly Part[],
): { id?: string; owns: (part: Part) => boolean } | undefined {
  const number = centre ? partAt(survey, centre) : 0
  if (number === 0) return
  const id = parts[number - 1].material.split('.')[0]
  const owns = (other: Part) => other.material.split('.')[0] === id
  return /^(?:skin|hair|coat|lower|creature)$/.test(id) ? { owns } : { id, owns }
}

function isNear({ left, right, top, bottom }: Box, { column, row }: Pixel, reach: number): boolean {
  const isBeside = column < left - reach || column > right + reach
  return !isBeside && row >= top - reach && row <= bottom + reach
}

function cutsTip(tip: Pixel | undefined, { column, row }: Pixel, side: number): boolean {
  return tip !== undefined && Math.hypot(tip.column - column, tip.row - row) > tipShare * side
}

type Sought = {
  subject: Subject
  isOfHand: boolean
  armpits: readonly Pixel[]
  tip: Pixel | undefined
}

function bestFrame(
  sums: Sums,
  centres: readonly Pixel[],
  side: number,
  { subject, isOfHand, armpits, tip }: Sought,
): (Pixel & { worth: number }) | undefined {
  let best: (Pixel & { worth: number }) | undefined
  const box = boxOfOwn(sums)
  const reach = (innerShare * side) / 2 + 1
  const mostHidden = (isOfHand ? 1 : mostInTheWay) * side ** 2
  for (const { column, row } of centres) {
    // Round a centre farther out nothing of the subject is seen.
    if (!isNear(box, { column, row }, reach) || cutsTip(tip, { column, row }, side)) continue
    moveTo(small, sums, column, row, innerShare * side)
    if (sumIn(small, sums.own) < subject.fills[0] * (innerShare * side) ** 2) continue
    moveTo(heart, sums, column, row, heartShare * side)
    moveTo(large, sums, column, row, side)
    if (sumIn(large, sums.inTheWay) > mostHidden || !isFilled(sums, side, subject)) continue
    const shown = worthOf(sums, side, subject, { column, row })
    if (shown === undefined) continue
    const worth = shown - lostToArms(armpits, { column, row }, side)
    if (!best || worth > best.worth) best = { column, row, worth }
  }
  return best
}

/** Shares of a frame's side that are its middle and its very middle. */
const innerShare = 0.55
const heartShare = 0.25
/** The square that has as much room as the round picture in a frame. */
const roundShare = 0.88
/** How far from the middle of a frame a tip may lie, in sides of it: inside its round edge. */
const tipShare = 0.45
/** What fills this share of its frame is all that the picture is of; chains and hands at work share theirs. */
const filling = 0.25
/** What is more than this spoilt is no picture of its subject. */
const mostSpoilt = 0.36
/** Share of the lines in a picture that are its subject's. */
const leastOwnLines = 0.5

const small = newSquare()
const large = newSquare()
const heart = newSquare()
const wide = newSquare()

/** Whether the subject, and anything at all, fills as much of the frame as it must and no more. */
function isFilled(sums: Sums, side: number, subject: Subject): boolean {
  const { fills, leastCover = usualCover, mostCover = 1, mostOwn = 1 } = subject
  const own = sumIn(large, sums.own) / side ** 2
  const cover = sumIn(large, sums.seen) / side ** 2
  if (own < fills[1] || own > mostOwn || cover < leastCover || cover > mostCover) return false
  // Between two knee pads there is none: the very middle shows the subject too.
  const atHeart = sumIn(heart, sums.own) / (heartShare * side) ** 2
  return fills[1] < filling || atHeart >= fills[0]
}

/** What there is to look at in a frame; undefined where that is too little, or is something else. */
function worthOf(sums: Sums, side: number, subject: Subject, centre: Pixel): number | undefined {
  const inner = innerShare * side
  const lines = linesIn(small, sums) / inner + (0.5 * linesIn(large, sums)) / side
  if (lines < subject.leastLines || isUpstaged(sums, subject)) return undefined
  const own = sumIn(large, sums.own) / side ** 2
  const cover = sumIn(large, sums.seen) / side ** 2
  const ownMiddle = sumIn(small, sums.own) / inner ** 2
  const spoilt = subject.isBroad ? sumIn(large, sums.spoilt) / side ** 2 : 0
  if (spoilt > mostSpoilt) return undefined
  const lost = spoilt + (subject.isWhole ? cutOff(sums, centre, side) : 0)
  return 0.5 * Math.min(1, lines / manyLines) + 0.2 * own + 0.15 * cover + 0.15 * ownMiddle - lost
}

/** Round an armpit there are lines, but nothing that tells one garment from another. */
function lostToArms(armpits: readonly Pixel[], { column, row }: Pixel, side: number): number {
  let lost = 0
  for (const armpit of armpits) {
    const square = (column - armpit.column) ** 2 + (row - armpit.row) ** 2
    if (square > side ** 2 / 4) continue
    const far = Math.sqrt(square) / side
    lost = Math.max(lost, 0.4 * (1 - far / 0.5))
  }
  return lost
}

/** What a picture of a hand loses where fingers are cut off by its round edge. */
function cutOff(sums: Sums, { column, row }: Pixel, side: number): number {
  moveTo(wide, sums, column, row, 1.5 * side)
  const all = sumIn(wide, sums.own)
  moveTo(heart, sums, column, row, roundShare * side)
  return 0.8 * (1 - sumIn(heart, sums.own) / Math.max(1, all))
}

/** Whether what lies over the subject draws the eye: a stethoscope on a tunic. */
function isUpstaged(sums: Sums, { fills, leastLines, place }: Subject): boolean {
  // Of a marked place it is known what is there; what needs no lines has paint.
  if (fills[1] < filling || leastLines === 0 || place !== undefined) return false
  return sumIn(large, sums.ownLines) < leastOwnLines * sumIn(large, sums.lines)
}
