/** Who is told of in a scene: each with the words that describe it. */
import { rewriteTokens } from '../../brief/rewrite.ts'
import type { Term } from '../../brief/term.ts'
import { readTerms } from '../../brief/terms.ts'
import type { SceneText } from './scene-text.ts'

/** Somebody in a prompt. */
export type Told = {
  /** 'a tall knight in golden armor'. */
  words: string
  /** The word for what it is: 'knight'. */
  noun: string
  /** Where the words begin and end in the prompt. */
  from: number
  to: number
}

export const mostPeople = 8

export function findPeople({ prompt, tokens }: SceneText): Told[] {
  const terms = readTerms(rewriteTokens(tokens))
  const heads = terms.map((_, i) => (isPerson(terms, i) ? i : -1)).filter((i) => i >= 0)
  const people: Told[] = []
  let end = -1
  for (const [k, head] of heads.entries()) {
    // 'An elf ranger' is one being in two words.
    if (head <= end) continue
    end = head
    while (isPerson(terms, end + 1)) end++
    const next = heads.find((other) => other > end)
    const start = startOf(terms, head)
    const stop = next === undefined ? terms.length : startOf(terms, next)
    const last = lastOf(terms, end, stop)
    const told: Told = {
      words: prompt.slice(terms[start].span[0], terms[last].span[1]),
      noun: terms[end].text,
      from: terms[start].span[0],
      to: terms[last].span[1],
    }
    for (let n = countOf(terms, start, head); n > 0; n--) people.push(told)
    if (people.length >= mostPeople || k > 20) break
  }
  return people.slice(0, mostPeople)
}

/** What is hardly ever somebody in a scene, though it can be. */
const seldom =
  /^(?:figure|figures|people|person|crowd|shadow|star|sun|moon|volcano|reader|viewer|boss|mother nature|model|subject|hero shot|cast|group|team|friend|friends|enemy|enemies|each other|others|other)$/

function isPerson(terms: readonly Term[], i: number): boolean {
  const term = terms[i]
  if (term === undefined || term.possessive || seldom.test(term.text)) return false
  if (term.kind === 'who') return !isOfThing(terms, i)
  return term.kind === 'animal' && !isOfThing(terms, i) && hasArticle(terms, i)
}

/** 'A witch hat' and 'a wolf emblem' are no beings. */
function isOfThing(terms: readonly Term[], i: number): boolean {
  const next = terms[i + 1]
  return next?.kind === 'thing' || next?.kind === 'part' || next?.kind === 'body'
}

function hasArticle(terms: readonly Term[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const { kind } = terms[k]
    if (kind === 'determiner' || kind === 'number') return true
    if (kind !== 'colour' && kind !== 'quality' && kind !== 'material' && kind !== 'unknown') break
  }
  return i === 0
}

const describing: ReadonlySet<string> = new Set([
  'colour',
  'material',
  'pattern',
  'quality',
  'partial',
  'number',
  'who',
])

/** Back to the article: what stands between describes. */
function startOf(terms: readonly Term[], head: number): number {
  let start = head
  while (start > 0) {
    const { kind, text } = terms[start - 1]
    if (kind === 'determiner') return start - 1
    if (!describing.has(kind) && !(kind === 'unknown' && !isDoing(text))) break
    start--
  }
  return start
}

function countOf(terms: readonly Term[], start: number, head: number): number {
  const number = terms.slice(start, head).find(({ kind }) => kind === 'number')
  return number ? Math.min(mostPeople, Math.max(1, Math.round(number.value))) : 1
}

const placing = new Set([
  'on',
  'at',
  'inside',
  'under',
  'through',
  'across',
  'near',
  'over',
  'above',
  'by',
  'beside',
  'behind',
  'among',
  'between',
  'toward',
  'towards',
  'around',
  'from',
  'into',
  'to',
  'for',
  'against',
  'while',
  'as',
  'during',
  'before',
  'and',
  'overlooking',
  'facing',
  'in front of',
])

/** Descriptions end where something is done, or where it is told where and when. */
function lastOf(terms: readonly Term[], end: number, stop: number): number {
  let last = end
  for (let i = end + 1; i < stop; i++) {
    const { kind, text } = terms[i]
    if (kind === 'stop' || isDoing(text) || (placing.has(text) && text !== 'and')) break
    if (text === 'in' && !leadsToWear(terms, i, stop)) break
    last = i
  }
  while (
    last > end &&
    !/^(?:thing|part|body|colour|material|pattern|quality|who)$/.test(terms[last].kind)
  )
    last--
  return last
}

/** 'In golden armor', not 'in a forest'. */
function leadsToWear(terms: readonly Term[], i: number, stop: number): boolean {
  for (let k = i + 1; k < Math.min(stop, i + 6); k++) {
    const { kind, entry } = terms[k]
    if (kind === 'thing') return entry.thing?.slot !== 'setting'
    if (kind === 'comma' || kind === 'stop' || kind === 'unknown') return false
  }
  return false
}

const worn = /^(?:wearing|holding|wielding|carrying|named|called|dressed|hooded|armed|bearded)$/

function isDoing(text: string): boolean {
  return /(?:ing|ands|ights|alks|its|uns|ugs|isses|ooks|ances|eads)$/.test(text) && !worn.test(text)
}
