/** Hands beside a skirt, and small things in them, throw no shadow: on pleats it has no shape left, and would be a stain. */
import type { Design } from '../design/design.ts'
import { boundsOf } from '../math/bounds.ts'
import { distance } from '../math/vector.ts'
import type { Part } from './figure.ts'

type Dressed = { worn: readonly Part[]; garments: readonly Part[]; things: readonly Part[] }

/** What is worn, skin too, and what is carried; `garments` are those of the worn that may hang lower than the hands. */
export function withCalmHands(
  { worn, garments, things: all }: Dressed,
  { hold, features }: Design,
) {
  const boards = hold.filter(({ kind }) => isBoard.test(kind))
  const things = calmed(all, (part) => boards.some(({ id }) => isOf(id)(part)))
  const low = boundsOf(worn.filter(isHand)).min[1]
  // On frills that stand out like a plate even an arm's shadow is a streak across all of them.
  const isBeforePlate = garments.some(isPlate)
  // Across a thin tail beside the body it is a stripe of another fur.
  const isBeforeTail = features.some(({ kind }) => /tail/.test(kind))
  const bare = isBeforePlate ? calmed(worn, isLimb) : isBeforeTail ? calmed(worn, isLower) : worn
  if (!garments.some((part) => hangsRound(part, low))) return { worn: bare, things }
  const small = hold.filter(
    ({ carry, id }) => / hand/.test(carry) && isSmall(things.filter(isOf(id))),
  )
  const isSmallThing = (part: Part) => small.some(({ id }) => isOf(id)(part))
  return { worn: calmed(bare, isHand), things: calmed(things, isSmallThing) }
}

/** Flat and held before the body: its shadow has straight edges, and would be a patch on the trousers. */
const isBoard = /^(?:clipboard|tablet|laptop|palette|map)$/

function calmed(parts: readonly Part[], isCalm: (part: Part) => boolean): readonly Part[] {
  return parts.map((part) => (isCalm(part) ? { ...part, castsNoShadow: true } : part))
}

function isHand({ region }: Part): boolean {
  return region?.endsWith(' hand') ?? false
}

function isLimb({ region }: Part): boolean {
  return /(?:arm|hand)$/.test(region ?? '')
}

function isLower({ region }: Part): boolean {
  return /(?:forearm|hand)$/.test(region ?? '')
}

/** Far broader than it is high. */
function isPlate(part: Part): boolean {
  const { min, max } = boundsOf([part])
  return max[0] - min[0] > leastPlate && max[1] - min[1] < 0.25 * (max[0] - min[0])
}

/** In cm. */
const leastPlate = 44

function isOf(id: string) {
  return ({ material }: Part) => material.startsWith(`${id}.`)
}

/** What is larger, a staff, a lute or a shield, is known by its shadow, on itself and behind it. */
function isSmall(parts: readonly Part[]): boolean {
  const { min, max } = boundsOf(parts)
  return distance(min, max) < leastKnown
}

/** From corner to corner, in cm. */
const leastKnown = 60

/** One piece of cloth on both sides of the body: no leg of trousers. */
function hangsRound(part: Part, low: number): boolean {
  const { min, max } = boundsOf([part])
  return min[1] < low && max[1] > low && min[0] < -leastAside && max[0] > leastAside
}

/** How far to both sides cloth hangs that is more than a strip, in cm. */
const leastAside = 10
