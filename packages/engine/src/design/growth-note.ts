/** What notes tell of tails, wings and broken horns. */
import type { Brief } from '../brief/brief.ts'
import type { Design, Feature } from './design.ts'
import { featureWord } from './feature-word.ts'
import { inSmall } from './note-words.ts'
import { sentence } from './palette.ts'
import { inTails } from './tail-count.ts'

export function growthNote(
  feature: Feature,
  { person, features }: Design,
  { prompt }: Brief,
): string[] {
  const { kind, colour, second, rings, count, broken } = feature
  const one = featureWord(feature, person)
  if (broken !== undefined) return [snappedNote(broken, one)]
  const own = count === undefined ? one : inTails(count, one.replaceAll('_', ' '))
  const isOne = hasTwin(feature, features)
  const word = sentence(isOne ? `${feature.side} ${own.replace(/s$/, '')}` : own)
  if (!/tail|wings/.test(kind)) return []
  const [main, tip] = [inSmall(colour), inSmall(second)]
  const banded = /\b(?:ringed|rings)\b/i.test(prompt) ? 'ringed' : 'striped'
  if (rings) return [`${word} ${main}, ${banded} in ${inSmall(rings)}, tip ${tip}.`]
  const end = ends[kind] ?? 'tip'
  return [main === tip ? `${word} all ${main}.` : `${word} ${main}, ${end} ${tip}.`]
}

/** Where tails and wings have their second colour, if not on their tips. */
const ends: Partial<Record<Feature['kind'], string>> = {
  bat_wings: 'their skin',
  dragon_wings: 'their skin',
  lizard_tail: 'spines',
}

/** 'Right horn snapped off.' */
function snappedNote(side: NonNullable<Feature['broken']>, word: string): string {
  const name = word.replaceAll('_', ' ').replace(/^single /, '')
  if (side === 'both') return `Broken ${name}, snapped short.`
  return `Broken ${name.replace(/s$/, '')} on the ${side}, snapped short.`
}

/** A wing on the other side that looks different. */
export function hasTwin({ kind, side }: Feature, all: readonly Feature[]): boolean {
  return side !== 'both' && all.some((other) => other.kind === kind && other.side !== side)
}
