/** Items with fields of their own: '"item": "helm", "material": "iron"' is an iron helm, and '"slot": "head"' says nothing more. */

import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import { settleHandFields } from './hand-fields.ts'

const ofItems =
  /^(?:item|garment|piece|article|clothing|weapon|armou?r|accessory|prop|object|gear)$/
const looks =
  /^(?:colou?rs?|main colou?r|materials?|fabric|states?|length|fit|cut|condition|patterns?|finish|texture|wear|style|quality)$/
const slots = /^(?:slot|location|body part|placement|equip slot)$/

/** The terms, with what the fields of an item say as said of it. */
export function settleItemFields(all: readonly Term[]): Term[] {
  if (!all.some(({ kind }) => kind === 'colon')) return [...all]
  const terms = settleHandFields(all)
  const settled: Term[] = []
  let said = 0
  let index = 0
  while (index < terms.length) {
    const slot = lengthOfSlot(terms, index)
    const field = slot === 0 ? fieldAt(terms, index, said) : undefined
    if (field !== undefined) settled.push(field.link, ...field.value)
    else if (slot === 0) settled.push(...terms.slice(index, index + 1))
    said = field === undefined ? goneOn(terms[index], said) : said + 1
    index += field?.length ?? Math.max(1, slot)
  }
  return settled
}

/** A field of the item before: the first is joined by 'is', more of them by 'and'. */
function fieldAt(
  terms: readonly Term[],
  index: number,
  said: number,
): { link: Term; value: Term[]; length: number } | undefined {
  const term = terms[index]
  const length = lengthOfField(terms, index)
  if (term === undefined || length === 0 || !(said > 0 || isItem(terms, index))) return undefined
  const stuff = asStuff(terms, index + length)
  const value = stuff === undefined ? [] : [stuff]
  return { link: said === 0 ? asIs(term) : asAnd(term), value, length: length + value.length }
}

/** 'Material: bone' is no bone in the hand. */
function asStuff(terms: readonly Term[], index: number): Term | undefined {
  const term = terms[index]
  const isStuff = term?.kind === 'thing' && term.entry.material !== undefined
  return isStuff && stuffs.test(terms[index - 2]?.text ?? '')
    ? { ...term, kind: 'material' }
    : undefined
}

const stuffs = /^(?:materials?|fabric)$/

/** Fields of one item follow each other. */
function goneOn(term: Term | undefined, said: number): number {
  return isModifier(term) || term?.kind === 'and' ? said : 0
}

/** '"slot": "head",' */
function lengthOfSlot(terms: readonly Term[], index: number): number {
  if (!slots.test(terms[index]?.text ?? '') || terms[index + 1]?.kind !== 'colon') return 0
  const end = terms.slice(index, index + longestValue).findIndex(({ kind }) => kind === 'stop')
  return end < 0 ? 0 : end + 1
}

const longestValue = 7

/** '; material:' and, below the name of the thing, ': ⏎ material:' */
function lengthOfField(terms: readonly Term[], index: number): number {
  const stop = terms[index]?.kind === 'colon' ? index + 1 : index
  const [mark, label, colon] = terms.slice(stop, stop + 3)
  // 'apron: {material: leather}'
  const opens = /^(?:stop|comma)$/.test(mark?.kind ?? '')
  const isField = opens && looks.test(label?.text ?? '') && colon?.kind === 'colon'
  const isSaid = isModifier(terms[stop + 3]) || asStuff(terms, stop + 3) !== undefined
  return isField && isSaid ? stop + 3 - index : 0
}

/** Whether what stands before is a thing with fields: behind such a label, or a label itself. */
function isItem(terms: readonly Term[], index: number): boolean {
  if (terms[index - 1]?.kind !== 'thing') return false
  let at = index - 2
  while (isModifier(terms[at]) || /^(?:determiner|side)$/.test(terms[at]?.kind ?? '')) at--
  const isHeading =
    terms[index]?.kind === 'colon' &&
    (/^(?:stop|colon)$/.test(terms[at]?.kind ?? 'stop') || terms[at]?.text === '{')
  return isHeading || (terms[at]?.kind === 'colon' && ofItems.test(terms[at - 1]?.text ?? ''))
}

function asIs(term: Term): Term {
  return { ...term, kind: 'is', text: 'is', entry: { words: 'is', grammar: 'is' } }
}

function asAnd(term: Term): Term {
  return { ...term, kind: 'and', text: 'and', entry: { words: 'and', grammar: 'and' } }
}
