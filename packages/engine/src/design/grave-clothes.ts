/** What the dead wear came out of the ground with them. */
import type { Brief } from '../brief/brief.ts'
import type { Mark, Person } from './design.ts'
import type { Worn } from './make-garment.ts'
import { garmentDefaults } from './tables/garment-defaults.ts'

const walkers = /zombi|ghoul|ghast|revenant|undead|walking dead|living dead|corpse|wight|draug/
const kempt =
  /\b(?:clean|pristine|spotless|immaculate|elegant|fancy|brand[- ]new|neat|tidy|well[- ]dressed|dapper|cute|chibi|kawaii)\b/
const outer = /^(?:full|top|jacket|legs|cloak|apron)$/
const mostMarked = 3

/** Clothes of zombies and their like have torn hems and stains; not of who is said to be neat, and no armour. */
export function inGraveClothes(worn: readonly Worn[], brief: Brief, person: Person): Worn[] {
  const { subject, prompt } = brief
  const words = `${subject.species?.words ?? ''} ${subject.species?.name ?? ''}`.toLowerCase()
  const isWalker = person.species === 'undead' && walkers.test(words)
  if (!isWalker || kempt.test(prompt.toLowerCase())) return [...worn]
  let marked = 0
  return worn.map((garment) => {
    const { zone } = garmentDefaults(garment.kind)
    if (!outer.test(zone) || garment.surface === 'metal') return garment
    const marks = garment.marks ?? (marked++ < mostMarked ? gravemarks[zone] : undefined)
    return {
      ...garment,
      hem: garment.hem === 'plain' ? 'torn' : garment.hem,
      ...(marks && { marks }),
    }
  })
}

const gravemarks: Record<string, readonly Mark[]> = {
  full: ['mud'],
  top: ['blood'],
  jacket: ['blood'],
  legs: ['mud'],
  cloak: ['mud'],
  apron: ['blood'],
}
