/** Who is told of in a scene: each with the words that describe it. */

import { readTerms } from '../../brief/terms/terms.ts'
import { rewriteTokens } from '../../brief/tokens/rewrite.ts'
import type { Term } from '../../brief/words/term.ts'
import { countOf, oneOf } from './count-people.ts'
import { isDoing } from './doing.ts'
import { kinOf, pairsOf, unnamed } from './kin.ts'
import { findLongest, type Table } from './phrases.ts'
import { findRiding, type RidingTold } from './riding.ts'
import type { SceneText } from './scene-text.ts'
import { settingWords } from './settings-words.ts'
import { moodWords, timeWords, weatherWords } from './surroundings.ts'

/** Somebody in a prompt. */
export type Told = {
  /** 'a tall knight in golden armor'. */
  words: string
  /** Where the words begin in the prompt. */
  from: number
  /** A mount: where the prompt tells of riding, and on which side of that of who rides. Open where no animal is named. */
  ridden?: { at: number; riders: 'before' | 'after'; isOpen?: boolean }
}

export const mostPeople = 8

export function findPeople({ prompt, tokens }: SceneText): Told[] {
  const terms = readTerms(rewriteTokens(withoutShot(tokens)))
  const riding = findRiding(terms)
  const isHead = (i: number) => isPerson(terms, i) || riding.some(({ mount }) => mount === i)
  const heads = terms.map((_, i) => (isHead(i) ? i : -1)).filter((i) => i >= 0)
  const people: Told[] = []
  let end = -1
  for (const head of heads) {
    // 'An elf ranger' is one being in two words.
    if (head <= end) continue
    end = head
    while (isHead(end + 1)) end++
    const next = heads.find((other) => other > end)
    const start = startOf(terms, head)
    const stop = next === undefined ? terms.length : startOf(terms, next)
    const told = riding.find(({ mount }) => mount === end)
    const found = toldBy(prompt, terms, { start, end, stop })
    people.push(...(told ? mountsFor(people, terms, told, found) : found))
    if (people.length >= mostPeople) break
  }
  return withHorses(people, terms, riding).slice(0, mostPeople)
}

/** 'Three knights riding horses' have a horse each. */
function mountsFor(
  people: readonly Told[],
  terms: readonly Term[],
  { at, isPassive }: RidingTold,
  found: readonly Told[],
): Told[] {
  const riders = people.length - 1 - people.findLastIndex(({ ridden }) => ridden)
  const isForEach = found.length > 1 && !isPassive && riders > found.length
  const mounts = isForEach ? Array.from({ length: riders }, () => found[0]) : found
  const ridden: Told['ridden'] = {
    at: terms[at].span[0],
    riders: isPassive ? 'after' : 'before',
  }
  return mounts.map((mount) => ({ ...mount, ridden }))
}

/** 'On horseback', 'riding through a forest': a horse where no animal is named. */
function withHorses(people: Told[], terms: readonly Term[], riding: readonly RidingTold[]): Told[] {
  const open = riding.find(({ mount }) => mount === undefined)
  if (!open || people.some(({ ridden }) => ridden)) return people
  const at = terms[open.at].span[0]
  const riders = people.length > 0 ? people : [{ words: unnamed.alone[0], from: 0 }]
  const ridden: Told['ridden'] = { at, riders: 'before', isOpen: true }
  return [...riders, { words: 'a brown horse', from: at, ridden }]
}

/** 'A medium shot' has no medium in it. */
function withoutShot(tokens: SceneText['tokens']): SceneText['tokens'] {
  const isOfShot = (text: string | undefined) =>
    /^(?:shot|close|closeup|close-up)$/.test(text ?? '')
  return tokens.filter(({ text }, i) => text !== 'medium' || !isOfShot(tokens[i + 1]?.text))
}

function toldBy(
  prompt: string,
  terms: readonly Term[],
  { start, end, stop }: { start: number; end: number; stop: number },
): Told[] {
  const from = terms[start].span[0]
  const count = countOf(terms, start, end)
  const two = pairsOf.get(terms[end].text)
  if (two) {
    const all = Array.from({ length: count.said ?? two.length }, (_, i) => two[i % two.length])
    return all.map((words) => ({ words, from }))
  }
  const words = describe(prompt, terms, { start, end, last: lastOf(terms, end, stop) })
  return Array.from({ length: count.meant }, () => ({ words, from }))
}

/** 'His dog' is a dog, and a daughter a girl. */
function describe(
  prompt: string,
  terms: readonly Term[],
  { start, end, last }: { start: number; end: number; last: number },
): string {
  const relation = kinOf(terms[end].text)
  const first = terms[start]
  const isOwned = /^(?:his|her|their|my|our|your|its)$/.test(first.text)
  const from = isOwned && start < end ? start + 1 : start
  const text = asOne(prompt, terms, { start: from, end, last })
  const own = relation === undefined ? text : `${relation}, ${text}`
  return isOwned && relation === undefined && !/^an? /.test(own) ? `a ${own}` : own
}

/** 'Two schoolgirls' are each 'a schoolgirl', and a wolf whose back is told of is a wolf. */
function asOne(
  prompt: string,
  terms: readonly Term[],
  { start, end, last }: { start: number; end: number; last: number },
): string {
  const head = terms[end]
  const text = prompt.slice(terms[start].span[0], terms[last].span[1])
  if (head.possessive) return text.replace(/['’]s?$/u, '')
  const one = oneOf(head.text)
  const written = prompt.slice(...head.span)
  // Another language has been translated, and its words are not these.
  if (one === undefined || written.toLowerCase() !== head.text) return text
  const before = terms.slice(start, end).filter(({ kind }) => !/^(?:number|determiner)$/.test(kind))
  const after = prompt.slice(head.span[1], terms[last].span[1])
  const all = `${[...before.map(({ written }) => written), one].join(' ')}${after}`
  return `${/^[aeiou]/i.test(all) ? 'an' : 'a'} ${all}`
}

/** What is hardly ever somebody in a scene, though it can be. */
const seldom =
  /^(?:figure|figures|people|person|crowd|shadow|star|sun|moon|volcano|reader|viewer|boss|mother nature|model|subject|cast|group|team|enemy|enemies|each other|others|other)$/

/** Words for somebody that more often say how all of it looks. */
const manners = /^(?:cyberpunk|steampunk|dieselpunk|solarpunk|goth|gothic|punk)$/

function isPerson(terms: readonly Term[], i: number): boolean {
  const term = terms[i]
  if (term === undefined || term.possessive || seldom.test(term.text)) return false
  if (manners.test(term.text) && !(i > 0 && hasArticle(terms, i))) return false
  if (kinOf(term.text) !== undefined || pairsOf.has(term.text)) return terms[i + 1]?.text !== 'of'
  if (sitsOnShoulder(terms, i)) return false
  if (term.kind === 'who') return !isOfThing(terms, i)
  const isStrange = term.kind === 'unknown' || (term.kind === 'filler' && i > 0)
  if (isStrange) return term.capital && isNamed(terms, i)
  return term.kind === 'animal' && !isOfThing(terms, i) && hasArticle(terms, i)
}

/** 'A witch with a frog on her shoulder': it comes with her. */
function sitsOnShoulder(terms: readonly Term[], i: number): boolean {
  return leadsToShoulder(terms, i + 1) && i > 0
}

function leadsToShoulder(terms: readonly Term[], i: number): boolean {
  if (terms[i]?.text !== 'on') return false
  let at = i + 1
  while (/^(?:his|her|their|its|one|the|left|right)$/.test(terms[at]?.text ?? '')) at++
  return at > i + 1 && /^shoulders?$/.test(terms[at]?.text ?? '')
}

/** 'Kael and Mira walk': a name stands where somebody does something. */
function isNamed(terms: readonly Term[], i: number): boolean {
  const next = terms[i + 1]
  if (next === undefined) return false
  return isDoing(next.text) || (next.text === 'and' && (terms[i + 2]?.capital ?? false))
}

/** 'A witch hat' and 'a wolf emblem' are no beings. */
function isOfThing(terms: readonly Term[], i: number): boolean {
  const next = terms[i + 1]
  if (next === undefined || isDoing(next.text)) return false
  // 'Dragon-horned' is no dragon.
  if (next.glued) return true
  // 'A pirate ship' is a ship; a mermaid underwater is a mermaid.
  if (next.kind === 'thing')
    return !/^(?:underwater|outdoors|indoors|outside|inside)$/.test(next.text)
  return next.kind === 'part' || next.kind === 'body'
}

function hasArticle(terms: readonly Term[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const { kind } = terms[k]
    if (kind === 'determiner' || kind === 'number') return true
    if (!describing.has(kind) && kind !== 'unknown') break
  }
  return i === 0
}

const describing: ReadonlySet<string> = new Set([
  ...['colour', 'material', 'pattern', 'quality', 'partial', 'number', 'who'],
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

const placing = new Set([
  ...['on', 'at', 'inside', 'under', 'through', 'across', 'near', 'over', 'above', 'by', 'beside'],
  ...['behind', 'among', 'between', 'toward', 'towards', 'around', 'from', 'into', 'to', 'for'],
  ...['against', 'while', 'as', 'during', 'before', 'overlooking', 'facing', 'in front of'],
])

/** Descriptions end where something is done, or where it is told where and when. */
function lastOf(terms: readonly Term[], end: number, stop: number): number {
  let last = end
  if (terms[end].possessive) return last
  for (let i = end + 1; i < stop; i++) {
    const { kind, text, entry } = terms[i]
    const isPlace = placing.has(text) && !leadsToShoulder(terms, i)
    const isRiding = kind === 'ride' || text === 'on horseback'
    if (kind === 'stop' || isRiding || isDoing(text) || isPlace) break
    // 'A mermaid underwater': a place describes nobody.
    if (entry.thing?.slot === 'setting') break
    if (text === 'in' && !leadsToWear(terms, i, stop)) break
    last = i
  }
  while (last > end && !describedBy.test(terms[last].kind)) last--
  return last
}

const describedBy = /^(?:thing|part|body|colour|material|pattern|quality|who)$/

const places: readonly Table<string>[] = [settingWords, weatherWords, timeWords, moodWords]

/** 'In golden armor', not 'in a forest'. */
function leadsToWear(terms: readonly Term[], i: number, stop: number): boolean {
  const all = terms.slice(i + 1, Math.min(stop, i + 6))
  const doing = all.findIndex((term) => isDoing(term.text))
  const after = doing < 0 ? all : all.slice(0, doing)
  const text = ` ${after.map((term) => term.text).join(' ')} `
  const isWhere = places.some((table) => findLongest(text, table) !== undefined)
  if (isWhere) return false
  const end = after.findIndex(({ kind }) => /^(?:comma|stop|unknown)$/.test(kind))
  const near = end < 0 ? after : after.slice(0, end)
  return near.some(({ kind }) => kind === 'thing')
}
