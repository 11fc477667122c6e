/** What elementals are of: the look of a body of flame, water, ice, air, storm, molten rock, light, shadow, smoke or sand. */
import type { Brief } from '../../brief/brief.ts'
import type { HairKind } from '../../brief/concepts.ts'
import type { Design, Hex, Surface } from '../design.ts'

export type Element = {
  /** The words that call it up. */
  words: RegExp
  skin: Hex
  /** Tongues of flame, ripples, veins between stones. */
  second: Hex
  marking: Design['skin']['marking']
  surface: Surface
  hair: HairKind
  hairColour: Hex
  tip: Hex
  eyes: Hex
  /** Stands on legs; others end in a wisp of what they are of. */
  stands?: true
}

const elements: readonly Element[] = [
  {
    words: /\b(?:lava|magma|molten|volcan\w*|obsidian)\b/i,
    skin: '#453634',
    second: '#ff7a24',
    marking: 'stones',
    surface: 'skin',
    hair: 'flame_hair',
    hairColour: '#f0701e',
    tip: '#ffd45a',
    eyes: '#ffc23a',
    stands: true,
  },
  {
    words: /\b(?:fire|flames?|embers?|inferno|blaze|burning|fiery|ash)\b/i,
    skin: '#e0531f',
    second: '#ffb02e',
    marking: 'flames',
    surface: 'silk',
    hair: 'flame_hair',
    hairColour: '#f08424',
    tip: '#ffe06a',
    eyes: '#ffe98a',
  },
  {
    words: /\b(?:ice|frost|snow|frozen|winter|glaci\w*)\b/i,
    skin: '#a9d6ea',
    second: '#e9f8ff',
    marking: 'stones',
    surface: 'plastic',
    hair: 'spiky',
    hairColour: '#d9f1fb',
    tip: '#ffffff',
    eyes: '#3fa4dd',
    stands: true,
  },
  {
    words: /\b(?:lightning|storm|thunder|electric\w*|energy|plasma)\b/i,
    skin: '#4a5078',
    second: '#ffe95a',
    marking: 'bolts',
    surface: 'silk',
    hair: 'spiky',
    hairColour: '#7f86b8',
    tip: '#ffee7a',
    eyes: '#fff06a',
  },
  {
    words: /\b(?:air|wind|cloud|mist|fog|steam|sky)\b/i,
    skin: '#cfdfec',
    second: '#f6fbff',
    marking: 'ripples',
    surface: 'silk',
    hair: 'floating_hair',
    hairColour: '#e8f1f8',
    tip: '#b7cfe4',
    eyes: '#6aa8d8',
  },
  {
    words: /\b(?:light|sun|solar|star|radian\w*)\b/i,
    skin: '#f7e3a0',
    second: '#fffbe4',
    marking: 'flames',
    surface: 'silk',
    hair: 'floating_hair',
    hairColour: '#fff0bd',
    tip: '#ffffff',
    eyes: '#ffd75a',
  },
  {
    words: /\b(?:shadow|dark\w*|void|night|smoke)\b/i,
    skin: '#35313f',
    second: '#57506a',
    marking: 'flames',
    surface: 'silk',
    hair: 'flame_hair',
    hairColour: '#2a2634',
    tip: '#6d6488',
    eyes: '#c48cff',
  },
  {
    words: /\b(?:sand|dust|desert)\b/i,
    skin: '#d6b37c',
    second: '#b98f57',
    marking: 'ripples',
    surface: 'silk',
    hair: 'floating_hair',
    hairColour: '#e3c897',
    tip: '#c69a5c',
    eyes: '#f2e2a8',
  },
  {
    words: /./,
    skin: '#3f97cf',
    second: '#a8def4',
    marking: 'ripples',
    surface: 'plastic',
    hair: 'liquid_hair',
    hairColour: '#57b4e2',
    tip: '#d3f1fb',
    eyes: '#e6fbff',
  },
]

/** What an elemental is of: by its own name first, then by the words around it; water where they do not say. Nothing of others. */
export function elementOf(brief: Brief): Element | undefined {
  const { subject, motifs } = brief
  const stuff = stuffOf(brief)
  if (stuff !== undefined) return named(stuff) ?? elements.at(-1)
  if (subject.species?.concept !== 'elemental') return undefined
  const { words, modifiers = [], materials = [] } = subject.species
  return named(words) ?? named([...modifiers, ...materials, ...motifs].join(' ')) ?? elements.at(-1)
}

function named(text: string): Element | undefined {
  return elements.slice(0, -1).find((element) => element.words.test(text))
}

const loose =
  /^(?:(?:made|composed|formed|born) of )?((?:living |pure |solid )?(?:fire|flames?|lava|magma|molten rock|water|lightning|electricity|smoke|shadows?|mist|sand|light|energy))$/i

/** Whether words say no more than what an elemental is drawn as. */
export function isElementShown(words: string, { person }: Pick<Design, 'person'>): boolean {
  return person.species === 'elemental' && loose.test(words)
}

/** 'A man made of fire', 'a woman of living water', 'her body is mist': what a person is told to be of. Mist about the feet of a knight is none of him. */
function stuffOf({ subject, features }: Brief): string | undefined {
  if (subject.species && subject.species.concept !== 'human') return undefined
  const own = features.filter(({ name, place }) => name.includes(' of ') || place === 'body')
  const told = [...subject.figure, ...own.map(({ name }) => name)]
  return told.map((word) => loose.exec(word)?.[1]).find((word) => word !== undefined)
}
