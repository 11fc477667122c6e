/** Feelers and wings of insects. */
import type { Brief } from '../brief/brief.ts'
import { shiftHex } from '../math/colour.ts'
import type { Feature } from './design.ts'
import { speciesTraits } from './tables/species-traits.ts'

/** Who has feelers without being asked. */
export const insects =
  /\b(?:moth|butterfly|bee|bumblebee|wasp|ant|beetle|insect|bug|mantis|cricket|ladybird|ladybug)\b/

/** A moth's feelers are combs, and pale. */
export function plumed({ subject }: Brief): Partial<Feature> {
  return /moth/.test(subject.species?.name ?? '') ? { figured: true, colour: '#efe2c6' } : {}
}

/** Moths and butterflies have scaled wings with eyes on them, not a dragonfly's glass. */
export function ofInsect(feature: Feature, { subject }: Brief): Feature {
  const name = subject.species?.name ?? ''
  if (feature.kind !== 'fairy_wings' || feature.figured || !/moth|butterfly/.test(name))
    return feature
  const isUnsaid = feature.colour === speciesTraits.fairy.featureColour
  const colour = isUnsaid ? (/moth/.test(name) ? '#b98e5e' : '#4a92dc') : feature.colour
  return { ...feature, figured: true, colour, second: shiftHex(colour, -0.28, 0.8) }
}
