/** What one unit of a Romance phrase is: its words, its sense, whether it names a being, a thing, a stuff or a colour. */
import type { Entry } from '../words/entry.ts'
import { vocabulary } from '../words/vocabulary.ts'
import type { Unit } from './translate-letters.ts'

/** A witch hat may be a man's. */
export function withoutSex(unit: Unit): Unit {
  return { ...unit, tokens: unit.tokens.filter(({ text }) => !/^(?:fe)?male$/.test(text)) }
}

export function entryOf(unit: Unit | undefined): Entry | undefined {
  return unit === undefined ? undefined : vocabulary.entries.get(textOf(unit))
}

export function textOf(unit: Unit | undefined): string {
  return unit?.tokens.map(({ text }) => text).join(' ') ?? ''
}

export function isText(unit: Unit | undefined, text: string): boolean {
  return unit?.tokens.length === 1 && unit.tokens[0]?.text === text
}

export function worded(unit: Unit | undefined, text: string): Unit {
  const [first] = unit?.tokens ?? []
  return {
    kind: 'small',
    word: text,
    isFeminine: false,
    tokens: first === undefined ? [] : [{ ...first, text, written: text, repaired: true }],
  }
}

export function isPreposition(unit: Unit | undefined): boolean {
  const isWord = /^(?:de|d|en|em|à|a|di|in)$/.test(unit?.word ?? '') && unit?.kind === 'small'
  return isWord && /^(?:of|in|on|at|to|with|the)?$/.test(textOf(unit))
}

/** A material, a pattern or a colour. */
export function isStuff(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'things') return false
  const entry = entryOf(unit)
  return (entry?.material ?? entry?.pattern ?? entry?.colour ?? entry?.shade) !== undefined
}

export function isThing(unit: Unit | undefined): boolean {
  return entryOf(unit)?.thing !== undefined
}

export function isColourWord(unit: Unit | undefined): boolean {
  return unit?.kind === 'small' && textOf(unit) === 'colour'
}

export function isBeing(unit: Unit | undefined): boolean {
  const entry = entryOf(unit === undefined ? undefined : withoutSex(unit))
  return unit?.kind === 'people' || entry?.who !== undefined
}
