/** Colour words as values: first what they mean on hair, skin or eyes, then the plain names, then modifiers in OKLCH. */

import { hexToOklch, mixHex, oklchToHex } from '../../math/colour.ts'
import type { NamedColour } from '../brief.ts'
import {
  colourModifiers,
  colourNames,
  eyeColours,
  hairColours,
  skinColours,
} from '../lexicon/colours.ts'
import { worldColours } from '../lexicon/world/colours.ts'
import { phrasesOf } from './read-table.ts'

export type ColourContext = 'hair' | 'skin' | 'eyes' | 'thing'

function gather(table: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([names, hex]) =>
      phrasesOf(names).map(({ words }) => [words, hex] as const),
    ),
  )
}

const plainNames = new Map([...gather(worldColours), ...gather(colourNames)])
const contextNames: Record<ColourContext, ReadonlyMap<string, string>> = {
  hair: gather(hairColours),
  skin: gather(skinColours),
  eyes: gather(eyeColours),
  thing: plainNames,
}
const modifiers = new Map(Object.entries(colourModifiers))

/** The value of a colour phrase such as 'dusty rose', 'dark olive green' or '#ff8800'; undefined when it is no colour here. */
export function colourOf(phrase: string, context: ColourContext): NamedColour | undefined {
  const whole = phrase.toLowerCase()
  const plain = whole.replace(/[ -](?:colou?red|toned|tinted|hued)$/, '')
  const hex =
    hexOf(plain, context, 3) ??
    plainNames.get(whole) ??
    contextNames[context].get(whole) ??
    anyShadeOf(plain)
  return hex === undefined ? undefined : { name: phrase, hex }
}

/** 'mousy brown' is a hair colour first, and a coat may have it too. */
function anyShadeOf(phrase: string): string | undefined {
  if (!phrase.includes(' ')) return undefined
  const { hair, eyes, skin } = contextNames
  return hair.get(phrase) ?? eyes.get(phrase) ?? skin.get(phrase)
}

function hexOf(phrase: string, context: ColourContext, depth: number): string | undefined {
  const literal = literalHex(phrase)
  if (literal !== undefined) return literal
  const named = contextNames[context].get(phrase) ?? plainNames.get(phrase)
  if (named !== undefined) return named
  const space = phrase.indexOf(' ')
  if (space < 0 || depth === 0) return undefined
  const first = phrase.slice(0, space)
  const base = hexOf(phrase.slice(space + 1), context, depth - 1)
  if (base === undefined) return undefined
  const modifier = modifiers.get(first)
  if (modifier !== undefined) return modify(base, modifier)
  const second = plainNames.get(first) ?? plainNames.get(ishStem(first))
  return second === undefined ? undefined : mixHex(base, second, first.endsWith('ish') ? 0.35 : 0.5)
}

function literalHex(phrase: string): string | undefined {
  if (/^#[0-9a-f]{6}$/.test(phrase)) return phrase
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(phrase)
  return short === null
    ? undefined
    : `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`
}

/** 'reddish' → 'red', 'bluish' → 'blue'. */
export function ishStem(word: string): string {
  const stem = word.replace(/ish$/, '')
  if (stem === word) return word
  if (plainNames.has(`${stem}e`)) return `${stem}e`
  return plainNames.has(stem) ? stem : stem.replace(/(.)\1$/, '$1')
}

function modify(hex: string, [lightness, chroma]: readonly [number, number]): string {
  const colour = hexToOklch(hex)
  // Half of the way to the end, at most, so that 'dark black' stays black and 'pale white' white.
  const room = lightness < 0 ? colour.l : 1 - colour.l
  const shift = Math.sign(lightness) * Math.min(Math.abs(lightness), room * 0.55)
  return oklchToHex({ l: colour.l + shift, c: Math.min(colour.c * chroma, 0.33), h: colour.h })
}
