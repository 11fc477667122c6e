/** Who stands on hooves: bulls, goats, horses and deer on two legs, and whoever the words give them to. */
import type { Brief } from '../brief/brief.ts'
import type { Feature, Person } from './design.ts'

const hoofed: ReadonlySet<string> = new Set(['bullfolk', 'goatfolk', 'horsefolk', 'deerfolk'])
const said = /\bhoo(?:f|fs|ves|fed feet|fed legs)\b/
/** All of the leg is an animal's. */
const legs =
  /\b(?:goat|satyr|faun|deer|cow|bull|horse)(?:'s)?[- ]legs\b|\bdigitigrade\b.*\bhoo|\bhoofed legs\b/

/** Whether somebody's legs are a goat's from the hips. */
export function hasGoatLegs({ features }: Brief): boolean {
  return features.some(({ name }) => legs.test(name))
}

/** Words for legs and feet of animals that stand under claws in the lexicon. */
export function isOfHooves(name: string): boolean {
  return said.test(name) || legs.test(name)
}

/** Hooves instead of feet; who is asked for in boots has feet to wear them. */
export function hoovesOf({ features, subject, wear }: Brief, { species, plan }: Person): Feature[] {
  if (plan !== undefined && plan !== 'biped') return []
  const item = features.find(({ name }) => said.test(name))
  const isShod = wear.some(({ slot }) => slot === 'feet')
  const isOwn =
    hoofed.has(species) &&
    !isShod &&
    !/\b(?:girl|boy|maid|lady)\b/.test(subject.species?.words ?? '')
  if (item === undefined && !isOwn) return []
  const colour = item?.colours[0]?.hex ?? '#4a3c34'
  return [
    {
      kind: 'hooves',
      side: 'both',
      colour,
      second: '#2c2420',
      size: species === 'deerfolk' ? 0.86 : species === 'bullfolk' ? 1.12 : 1,
      place: undefined,
      ...(species !== 'horsefolk' && { figured: true }),
    },
  ]
}

export function hoofNotes(features: readonly Feature[]): string[] {
  const hooves = features.find(({ kind }) => kind === 'hooves')
  return hooves === undefined ? [] : [`${hooves.figured ? 'Cloven hooves' : 'Hooves'}, no shoes.`]
}

export function areHoovesShown(words: string, features: readonly Feature[]): boolean {
  return said.test(words) && features.some(({ kind }) => kind === 'hooves')
}
