/** Words as they stand within a note. */
import { colourName } from './colour-names.ts'

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
