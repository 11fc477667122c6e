/** 'Face wrapped in dirty linen', 'feet bound with rags', 'hair under a kerchief': what covers a part of the body is worn there. */
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** How many words may be said of the cloth. */
const mostSaid = 5

export function readWraps(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    if (term === undefined) break
    const wrap = wrapAt(terms, index) ?? bareWrapAt(terms, index)
    if (wrap === undefined) result.push(term)
    else {
      // 'a scarred face wrapped in linen': the linen has no scars.
      if (wrap.isTold || isModifier(terms[index - 1])) result.push(wrap.body, mark(term))
      result.push(...wrap.said, wrap.thing)
    }
    index = wrap?.end ?? index + 1
  }
  return result
}

type Wrap = { body: Term; said: Term[]; thing: Term; end: number; isTold: boolean }

function wrapAt(terms: readonly Term[], index: number): Wrap | undefined {
  const body = terms[index]
  const [, before, part] = bodyPart.exec(body?.text ?? '') ?? []
  if (body === undefined || part === undefined) return undefined
  const start = clothStart(terms, index)
  if (start === undefined) return undefined
  let at = start
  while (at < start + mostSaid && isSaid(terms[at], terms[at + 1])) at++
  const cloth = terms[at]
  if (cloth === undefined || !isCloth(cloth)) return undefined
  const thing = wrapOf(part, cloth)
  const stuff = cloth.kind === 'material' ? [cloth] : []
  const said = terms.slice(start, at).filter(isModifier)
  return {
    body,
    said: [...said, ...stuff],
    thing,
    end: at + 1,
    isTold: before !== undefined || part === 'hair',
  }
}

/** 'Wrapped shins', 'bound hands': in cloth that is not told of. */
function bareWrapAt(terms: readonly Term[], index: number): Wrap | undefined {
  const [wrap, part] = terms.slice(index, index + 2)
  if (wrap === undefined || part === undefined || wrap.text !== 'wrapped') return undefined
  const isLimb = /^(?:hands?|fists?|knuckles|feet|ankles?|forearms?|wrists?|shins?|calves)$/
  if (!isLimb.test(part.text) || lead.test(terms[index + 2]?.text ?? '')) return undefined
  const cloth: Term = { ...part, kind: 'thing', text: 'cloth', entry: { words: 'cloth' } }
  return { body: part, said: [], thing: wrapOf(part.text, cloth), end: index + 2, isTold: false }
}

const bodyPart =
  /^(.+ )?(face|mouth|nose|head|hair|hands?|fists?|knuckles|feet|foot|ankles?|arms?|forearms?|wrists?|legs?|shins?|calves|eyes)(?: (?:covered|tied(?: up| back)?|wrapped(?: up)?|hidden|bound(?: up)?|pinned up|gathered))?$/

/** Where the cloth is told of, behind 'wrapped in' and the like. */
function clothStart(terms: readonly Term[], index: number): number | undefined {
  const isDone = done.test(terms[index]?.text ?? '')
  const at = isDone ? index : verbAfter(terms, index)
  if (at === undefined) return undefined
  // 'hidden by' may be one word or two.
  const isWhole = !isDone && lead.test(/\w+$/.exec(terms[at]?.text ?? '')?.[0] ?? '')
  if (!isWhole && !lead.test(terms[at + 1]?.text ?? '')) return undefined
  const start = isWhole ? at + 1 : at + 2
  return terms[start]?.kind === 'determiner' ? start + 1 : start
}

const done = / (?:covered|tied|wrapped|hidden|bound|pinned|gathered)/

/** 'half hidden by' */
function verbAfter(terms: readonly Term[], index: number): number | undefined {
  const at = [index + 1, index + 2].find((place) => wrapped.test(terms[place]?.text ?? ''))
  const isNext = at === index + 1 || terms[index + 1]?.kind === 'quality'
  return isNext ? at : undefined
}

const lead = /^(?:in|with|by|behind|under|beneath|inside)$/
const wrapped =
  /^(?:wrapped|swathed|swaddled|bound|covered|veiled|muffled|hidden|concealed|shrouded|tied|wound)(?: |$)/

function isSaid(term: Term | undefined, next: Term | undefined): boolean {
  if (term === undefined) return false
  // 'strips of linen'
  if (/^(?:strips?|lengths?|bits?|scraps?|of|several|some)$/.test(term.text)) return true
  const isLast = cloths.test(term.text) && !isModifier(next) && !cloths.test(next?.text ?? '')
  return (isModifier(term) && !isLast) || term.kind === 'filler'
}

const cloths =
  /^(?:linens?|cotton|wool|silk|gauze|muslin|leather|cloths?|rags?|canvas|hide|sackcloth|sacking|burlap|wrappings|hessian|scar(?:f|ves)|shawls?|bandanas?|(?:ker|neckker|handker)chiefs?|towels?|tea towel|fabric|lace|velvet|netting|net|crepe|felt|fur|sheets?)$/

function isCloth({ text }: Term): boolean {
  return cloths.test(text)
}

/** A stuff makes a wrap; a cloth that has a name keeps it. */
function wrapOf(part: string, cloth: Term): Term {
  const { name, model } = places.find(({ parts }) => parts.test(part)) ?? places[0]
  const isStuff = cloth.kind === 'material' || cloth.entry.thing === undefined
  const text = isStuff ? model : `${name} ${cloth.text}`.replace('head scarf', 'headscarf')
  const isScarf = name === 'head' && /scar|chief|shawl|bandana/.test(cloth.text)
  const known = vocabulary.entries.get(isScarf ? 'headscarf' : model)
  return {
    ...cloth,
    kind: 'thing',
    text,
    entry: { words: text, ...(known?.thing && { thing: known.thing }) },
  }
}

type Place = { parts: RegExp; name: string; model: string }

const places: readonly [Place, ...Place[]] = [
  { parts: /^(?:face|mouth|nose)$/, name: 'face', model: 'face wrap' },
  { parts: /^(?:head|hair)$/, name: 'head', model: 'head wrap' },
  { parts: /^(?:hand|fist|knuckle)/, name: 'hand', model: 'hand wraps' },
  { parts: /^(?:feet|foot|ankle)/, name: 'foot', model: 'foot wraps' },
  { parts: /^(?:arm|forearm|wrist)/, name: 'arm', model: 'arm wraps' },
  { parts: /^(?:leg|shin|calves)/, name: 'leg', model: 'leg wraps' },
  { parts: /^eyes$/, name: 'eye', model: 'blindfold' },
]

function mark(term: Term): Term {
  return { ...term, kind: 'comma', text: ',', written: ',', entry: { words: ',' } }
}
