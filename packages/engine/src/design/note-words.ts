/** Words as they stand within a note. */
import { colourName } from './colour-names.ts'
import type { StyleName } from './design.ts'

/** A colour's name in small letters. */
export const inSmall = (colour: string): string => colourName(colour).toLowerCase()

/** 'Crimson cape' within a sentence; 'T-shirt' keeps its letter. */
export function within(label: string): string {
  return /^\p{Lu}(?=\p{Ll}| )/u.test(label) ? label[0].toLowerCase() + label.slice(1) : label
}

/** 'boots', 'boots and belt', 'boots, belt and bracers'. */
export function listed(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}

/** Hands that draw without colours: what they draw shows none that a note could tell of. */
const colourless: ReadonlySet<StyleName> = new Set<StyleName>([
  ...(['noir', 'ink', 'line_art', 'pencil', 'blueprint'] as const),
])

export function isColourless({ style }: { style: StyleName }): boolean {
  return colourless.has(style)
}

/** What was asked and no picture of the sheet has: 'Not shown: webbed paws, whiskers.' */
export function notShown(things: readonly string[]): string {
  return `Not shown: ${things.join(', ')}.`
}

/** A dress with spots is a spotted dress. */
export function asAdjective(word: string): string {
  return ofFigures[word] ?? word
}

const ofFigures: Record<string, string> = {
  stripes: 'striped',
  hoops: 'hooped',
  checks: 'checked',
  spots: 'spotted',
  dots: 'dotted',
  'polka dots': 'polka-dot',
  flowers: 'flowered',
}

/** 'Long grey coat' → 'coat': what a name of several words is of. */
export function lastWord(words = ''): string {
  return words.slice(words.lastIndexOf(' ') + 1)
}
