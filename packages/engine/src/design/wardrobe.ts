/** The wardrobe: what is worn so far, and what still finds room. */
import type { Worn } from './make-garment.ts'
import { goesOverTights } from './seen-stockings.ts'
import { alsoFills, garmentDefaults, type Zone } from './tables/garment-defaults.ts'
import { placesOf } from './tables/rivals.ts'

export type Wardrobe = {
  worn: Worn[]
  taken: Set<Zone>
  /** Puts on what was asked for, whatever it is worn over or under. False where its very place is taken. */
  layer(garment: Worn): boolean
  /** Puts on what goes with the rest, where its zone is free. */
  put(garment: Worn): void
}

/** Zones that hold several things which nobody asked for, too. */
const manyAllowed: ReadonlySet<Zone> = new Set<Zone>(['face', 'bag'])

export function openWardrobe(): Wardrobe {
  const worn: Worn[] = []
  const taken = new Set<Zone>()
  const add = (garment: Worn) => {
    worn.push({ ...garment, id: freeId(garment.kind, worn) })
    taken.add(garmentDefaults(garment.kind).zone)
    for (const filled of alsoFills[garment.kind] ?? []) taken.add(filled)
  }
  return {
    worn,
    taken,
    layer(garment) {
      const isFree = !worn.some((other) => rivals(garment, other))
      if (isFree) add(belowItsLike(garment, worn))
      return isFree
    },
    put(garment) {
      const { zone } = garmentDefaults(garment.kind)
      const isFree = manyAllowed.has(zone)
        ? !worn.some(({ kind }) => kind === garment.kind)
        : !taken.has(zone) || isUnderCrown(garment, worn) || goesOverTights(garment, worn)
      if (isFree && !worn.some((other) => rivals(garment, other))) add(garment)
    },
  }
}

/** A veil goes with what is worn on the brow, and everything with a halo. */
function isUnderCrown({ kind }: Worn, worn: readonly Worn[]): boolean {
  const hats = worn.filter((other) => garmentDefaults(other.kind).zone === 'head')
  if (garmentDefaults(kind).zone === 'head' && hats.every((hat) => hat.kind === 'halo')) return true
  return kind === 'veil' && hats.every((hat) => /crown$|tiara|laurel|hairpins/.test(hat.kind))
}

/** A second necklace hangs lower than the first. */
function belowItsLike(garment: Worn, worn: readonly Worn[]): Worn {
  if (garmentDefaults(garment.kind).zone !== 'neck') return garment
  const like = worn.filter(({ kind }) => kind === garment.kind).length
  return { ...garment, length: Math.min(1, garment.length + 0.4 * like) }
}

function freeId(kind: string, worn: readonly Worn[]): string {
  const isTaken = worn.some(({ id }) => id === kind)
  return isTaken ? `${kind}-${worn.length}` : kind
}

/** Whether two garments want one place on one side of the body. Several of one kind lie side by side where they are told apart. */
function rivals(one: Worn, other: Worn): boolean {
  if (one.side !== 'both' && other.side !== 'both' && one.side !== other.side) return false
  if (one.kind === other.kind && one.isAsked && other.isAsked) return !one.isOneOfSeveral
  const taken = placesOf(other.kind)
  return placesOf(one.kind).some((place) => taken.includes(place))
}
