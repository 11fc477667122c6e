/** The colours a reader will want to pick: the largest areas first, near twins left out. */

import { colourDistance, colourName } from './colour-names.ts'
import type { Design, Feature, Garment, Hex, Swatch } from './design.ts'
import { featureWord } from './feature-word.ts'
import { hiddenHair } from './hidden-hair.ts'
import { patternColour } from './pattern-colour.ts'
import type { BodyPlan } from './plans.ts'
import { garmentDefaults } from './tables/garment-defaults.ts'

const maxSwatches = 12

export function paletteOf(design: Design): Swatch[] {
  const found: Swatch[] = []
  const all = [
    ...lowerSwatches(design),
    ...design.wear.flatMap((garment) => garmentSwatches(garment, design.wear)),
    ...personSwatches(design),
    ...design.features.flatMap((feature) => featureSwatches(feature, design)),
    ...design.hold.slice(0, 2).map((prop) => swatch(prop.label, prop.colours.main, 0.02)),
  ]
  for (const entry of all) {
    const twin = found.find((other) => colourDistance(other.hex, entry.hex) < 0.035)
    if (twin) twin.share += entry.share
    else found.push(entry)
  }
  const chosen = mustHave(found)
  const total = chosen.reduce((sum, entry) => sum + entry.share, 0)
  return chosen.map((entry) => ({
    ...entry,
    share: Math.round((entry.share / total) * 1000) / 1000,
  }))
}

/** What is worn below a coat or armour shows little. */
function visibleArea(garment: Garment, wear: readonly Garment[]): number {
  const { area, zone } = garmentDefaults(garment.kind)
  const isBelow = zone === 'top' || zone === 'full' || zone === 'vest'
  const isCovered = wear.some((other) => /^(jacket|armour)$/.test(garmentDefaults(other.kind).zone))
  return isBelow && isCovered ? area * 0.35 : area
}

function swatch(name: string, hex: Hex, share: number): Swatch {
  return { name: sentence(name), hex, share }
}

function garmentSwatches(garment: Garment, wear: readonly Garment[]): Swatch[] {
  const area = visibleArea(garment, wear)
  const { colours, label } = garment
  const isTrimmed = garment.hem === 'trimmed' || garment.surface === 'metal'
  const isLined = /cape|cloak|coat|robe|gown|haori/.test(garment.kind)
  const figured = patternColour(garment)
  return [
    swatch(label, colours.main, area),
    ...(isTrimmed ? [swatch(`${colourName(colours.trim)} trim`, colours.trim, area * 0.18)] : []),
    ...(isLined
      ? [swatch(`${colourName(colours.lining)} lining`, colours.lining, area * 0.15)]
      : []),
    ...(figured !== undefined && !isTrimmed
      ? [swatch(`${colourName(figured)} pattern`, figured, area * 0.14)]
      : []),
    ...(garment.emblem !== 'none'
      ? [swatch(`${colourName(colours.accent)} accent`, colours.accent, area * 0.14)]
      : []),
  ]
}

/** What the skin is called in the palette. */
export function skinWord({ skin }: Pick<Design, 'skin'>): string {
  return skinWords[skin.surface] ?? 'Skin'
}

const skinWords: Partial<Record<Design['skin']['surface'], string>> = {
  fur: 'Fur',
  metal: 'Plating',
  bone: 'Bone',
  scales: 'Scales',
}

function personSwatches(design: Design): Swatch[] {
  const { skin, hair, face } = design
  const hasHair = hair.style !== 'bald' && hiddenHair(design) !== 'all'
  return [
    swatch(skinWord(design), skin.colour, 0.12),
    ...(skin.second === skin.colour ? [] : [swatch('Second skin tone', skin.second, 0.03)]),
    ...(hasHair ? [swatch('Hair', hair.colour, 0.02 + 0.05 * Math.min(2, hair.length))] : []),
    ...(hasHair && hair.tip !== hair.colour ? [swatch('Hair tips', hair.tip, 0.03)] : []),
    ...(hasHair && hair.streak ? [swatch('Hair streak', hair.streak.colour, 0.02)] : []),
    swatch('Eyes', face.eye.colour, 0.012),
    ...(face.eye.rightColour === face.eye.colour
      ? []
      : [swatch('Right eye', face.eye.rightColour, 0.012)]),
  ]
}

/** What the colours of a lower body lie on: the main one, the second, and that of its points. */
export function wordsOfLower({ person }: Pick<Design, 'person'>) {
  return person.plan && lowerWords[person.plan]
}

function lowerSwatches(design: Design): Swatch[] {
  const { lower, person } = design
  const words = wordsOfLower(design)
  if (lower === undefined || words === undefined) return []
  const [main, second, points] = words
  const isSeen = lower.marking !== 'none' || person.plan !== 'centaur'
  return [
    swatch(main, lower.colour, 0.3),
    ...(isSeen ? [swatch(second, lower.second, 0.06)] : []),
    swatch(points, lower.points, 0.05),
  ]
}

/** What each colour of a lower body lies on. Slime and mist have the colour of the skin. */
const lowerWords: Partial<
  Record<BodyPlan, readonly [main: string, second: string, points: string]>
> = {
  merfolk: ['Scales', 'Fins', 'Fin rays'],
  naga: ['Scales', 'Belly plates', 'Bands'],
  centaur: ['Coat', 'Markings', 'Tail and hooves'],
  faun: ['Fur', 'Fur, light', 'Hooves'],
  harpy: ['Feathers', 'Shanks', 'Feather tips'],
}

function featureSwatches(feature: Feature, { person }: Design): Swatch[] {
  if (!/horn|tail|wing|antler|prosthetic|bandage/.test(feature.kind)) return []
  return [
    swatch(featureWord(feature, person), feature.colour, /wing/.test(feature.kind) ? 0.2 : 0.03),
  ]
}

/** Skin, hair and eyes stay however small; the rest goes by size. */
function mustHave(found: readonly Swatch[]): Swatch[] {
  const isPerson = ({ name }: Swatch) =>
    /^(Skin|Fur|Plating|Bone|Scales|Coat|Feathers|Hair|Eyes)$/.test(name)
  const bySize = (a: Swatch, b: Swatch) => b.share - a.share
  const person = found.filter(isPerson)
  const others = found.filter((entry) => !isPerson(entry)).sort(bySize)
  return [...person, ...others.slice(0, maxSwatches - person.length)].sort(bySize)
}

/** 'round_shield' → 'Round shield'. */
export function sentence(words: string): string {
  const text = words.replaceAll('_', ' ').trim()
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What a thing is called on the page: 'Crimson cape', 'Golden plate'. */
export function labelFor(colour: Hex, materialWord: string | undefined, word: string): string {
  const words = `${materialWord ?? colourName(colour)} ${word}`.split(' ')
  // Leather armour of leather is not 'leather leather armour'.
  const unlike = words.filter((each, i) => each.toLowerCase() !== words[i - 1]?.toLowerCase())
  return sentence(unlike.join(' '))
}
