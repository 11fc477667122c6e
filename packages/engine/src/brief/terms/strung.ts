/** Worn on a string: 'five wolf teeth on a red cord' are a necklace, 'a key round her neck' hangs there. */
import type { Thing } from '../words/entry.ts'
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** The terms, with what hangs on a string as jewellery. */
export function readStrung(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  let counted: Term[] = []
  let cord = -1
  for (const [index, term] of terms.entries()) {
    if (isOfTeeth(result, term)) {
      result.splice(-2, 2, necklaceOf(term, ''))
    } else if (isString(terms, cordAt(terms, index + 1)) && teeth.test(term.text)) {
      const [necklace, ...parts] = countedNecklace(term, result)
      if (necklace) result.push(necklace)
      counted = parts
      cord = cordAt(terms, index + 1)
    } else if (isSmall(term) && isAtNeck(terms, index)) result.push(asPendant(term))
    else result.push(term)
    if (index === cord) result.push(...counted)
  }
  return result
}

/** 'a necklace of wolf teeth' */
function isOfTeeth(before: readonly Term[], { text }: Term): boolean {
  const [necklace, of] = before.slice(-2)
  return necklace?.text === 'necklace' && of?.kind === 'of' && teeth.test(text)
}

const teeth =
  /(?:^|[ -])(?:teeth|tooth|fangs?|claws?|talons?|tusks?|bones?|shells?|seashells|cowries|beads|pearls|feathers?|vertebrae|knucklebones?|skulls)$/

/** Where the cord is named behind 'on a red …'; -1 without one. */
function cordAt(terms: readonly Term[], start: number): number {
  if (/^on a (?:string|cord|thong)$/.test(terms[start]?.text ?? '')) return start
  if (!/^(?:on|strung|strung on|hanging from|hung on|threaded on)$/.test(terms[start]?.text ?? ''))
    return -1
  let at = start + 1
  while (terms[at]?.kind === 'determiner' || isModifier(terms[at])) at++
  return at
}

function isString(terms: readonly Term[], at: number): boolean {
  return at >= 0 && cords.test(terms[at]?.text ?? '')
}

const cords =
  /(?:^|[ -])(?:cords?|strings?|thongs?|twine|bootlace|shoelace|lace|sinew|chain|ribbon|wire|leather strip|lanyard)$/

const small =
  /(?:^| )(?:keys?|coins?|compass|vial|rings?|scissors|dice|die|thimble|bell|seal|shell|stone|pebble|crystal|feather|bottle|spoon|acorn|medal|cross|button|tooth|hourglass|lens|seashell)$/

function isSmall({ kind, text, entry, possessive }: Term): boolean {
  const slot = entry.thing?.slot ?? ''
  return (
    kind === 'thing' && !possessive && small.test(text) && /^(?:prop|hands|feature)$/.test(slot)
  )
}

/** 'on a chain round her neck', 'hung about his neck' */
function isAtNeck(terms: readonly Term[], index: number): boolean {
  const cord = cordAt(terms, index + 1)
  let at = isString(terms, cord) ? cord + 1 : index + 1
  if (/^(?:hangs?|hanging|hung|worn|tied|dangling|swinging)$/.test(terms[at]?.text ?? '')) at++
  if (!/(?:^| )(?:around|round|about|at|on|from)$/.test(terms[at]?.text ?? '')) return false
  at++
  while (terms[at]?.kind === 'determiner') at++
  return /^(?:neck|throat)$/.test(terms[at]?.text ?? '')
}

/** Five bear teeth are one necklace. */
function countedNecklace(term: Term, before: Term[]): Term[] {
  const beast = before.at(-1)
  const isBeast = vocabulary.entries.get(beast?.text ?? '')?.animal !== undefined
  if (isBeast) before.pop()
  const count = before.at(-1)?.kind === 'number' ? before.splice(-1) : []
  const necklace = necklaceOf(term, isBeast ? `${beast?.text} ` : '')
  if (count.length === 0) return [necklace]
  const text = necklace.text.replace('necklace of ', '')
  const entry = { words: 'with', grammar: 'with' } as const
  return [
    necklace,
    { ...term, kind: 'with', text: 'with', written: 'with', entry },
    ...count,
    { ...term, kind: 'part', text, written: text, entry: { words: text, part: 'tooth' } },
  ]
}

function necklaceOf(term: Term, beast: string): Term {
  return asJewel(
    term,
    `necklace of ${beast}${term.text}`,
    vocabulary.entries.get('tooth necklace')?.thing,
  )
}

function asPendant(term: Term): Term {
  return asJewel(term, term.text, vocabulary.entries.get('pendant')?.thing)
}

function asJewel(term: Term, text: string, thing: Thing | undefined): Term {
  if (thing === undefined) return term
  const implied = /^necklace of .*(?:teeth|tooth|fangs?|claws?|bones?)$/.test(text)
    ? thing.implied
    : []
  const entry = { words: text, thing: { ...thing, implied, plural: false } }
  return { ...term, kind: 'thing', text, entry }
}
