/** What is usual of a people, as far as it is of this one: a dragonborn has a snout and scales, a dragon girl is a girl with horns and a tail. */
import type { Brief } from '../brief/brief.ts'
import type { SpeciesKind } from '../brief/concepts.ts'
import { type SpeciesTraits, speciesTraits } from './tables/species-traits.ts'

const petted = 'cat|fox|wolf|bunny|rabbit|neko|kitsune|dog'
const herded =
  'horse|pony|unicorn|pegasus|zebra|deer|fawn|reindeer|goat|sheep|lamb|ram|cow|bear|panda|raccoon|tanuki|mouse|rat|squirrel|lion|tiger|leopard|pig'
const girlWithEars = new RegExp(
  `\\b(?:(?:${petted})[- ]?(?:girl|boy|ears?|woman|man|maid)|(?:${herded})[- ]?(?:girl|boy|maid|ears)|neko|kitsune|kemonomimi)\\b`,
)
const girlWithHorns = /\b(?:dragon|drake|lizard|gecko)[- ]?(?:girl|boy|maid|loli)s?\b/
const ofBeasts = /\b(?:snouts?|muzzles?|anthro\w*|furry|bea?stly|dragonborn)\b/

/** 'Cat girl' and 'dragon girl' have a human face; 'catfolk' and 'dragonborn' have a muzzle. */
export function isWithFace(brief: Brief): boolean {
  return girlWithEars.test(wordsOf(brief)) || isGirlWithHorns(brief)
}

/** A girl or boy with the horns and the tail of a dragon. */
export function isGirlWithHorns(brief: Brief): boolean {
  const words = wordsOf(brief)
  return girlWithHorns.test(words) && !ofBeasts.test(words)
}

/** Traits of a people for whom the words describe: those of a girl with horns are a girl's, but for horns, tail and eyes. */
export function traitsOf(brief: Brief, species: SpeciesKind): SpeciesTraits {
  const traits = speciesTraits[species]
  if (traits.surface !== 'scales' || !isGirlWithHorns(brief)) return traits
  const { features = [], featureColour = ivory, eyes = golden, pupil = 'slit' } = traits
  return { features, featureColour, eyes, pupil, ears: 'pointed' }
}

const ivory = '#e8dcc0'
const golden = ['#f0c02a'] as const

function wordsOf({ subject, prompt }: Brief): string {
  return `${subject.species?.words ?? ''} ${prompt}`.toLowerCase()
}
