/** 'A sword-wielding nun', 'a banjo playing raccoon': a deed and its thing before somebody are said after them instead. */
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

const held =
  /^(?:wielding|toting|carrying|bearing|holding|brandishing|swinging|clutching|waving|twirling|playing|strumming|smoking|chomping|chewing|munching|eating|licking|sucking|sipping|drinking|slurping|reading|throwing|juggling|packing|hauling|slinging|shooting)$/
const worn = /^(?:wearing|clad|sporting)$/
const ridden = /^riding$/

/** The terms with such deeds put behind the one who does them. */
export function settleDeedCompounds(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    const found = deedAt(terms, index)
    const who = found === undefined ? -1 : whoFrom(terms, found.end)
    if (term === undefined) break
    if (found === undefined || who < 0) {
      result.push(term)
      index++
      continue
    }
    result.push(...terms.slice(found.end, who + 1), ...saidAfter(found, terms[who + 1]))
    index = who + 1
  }
  return result
}

type Deed = { verb: Term; thing: Term; end: number }

/** 'Sword-wielding' is one word that no table knows, 'violin-playing' two. */
function deedAt(terms: readonly Term[], index: number): Deed | undefined {
  const [first, second] = terms.slice(index, index + 2)
  if (first === undefined) return undefined
  const [, noun = '', deed = ''] = /^(.+)-([a-z]+)$/.exec(first.text) ?? []
  if (/^(?:quality|unknown)$/.test(first.kind) && kindOf(deed) !== undefined) {
    const entry = vocabulary.entries.get(noun)
    // 'a red-clad wizard' is dressed in red
    if (deed === 'clad' && entry?.colour === true && entry.thing === undefined) {
      const hue: Term = { ...first, kind: 'colour', text: noun, written: noun, entry, glued: false }
      return { verb: verbOf(first, deed), thing: hue, end: index + 1 }
    }
    if (entry?.thing === undefined || !canHave(entry.thing.slot)) return undefined
    const thing: Term = { ...first, kind: 'thing', text: noun, written: noun, entry, glued: false }
    return { verb: verbOf(first, deed), thing, end: index + 1 }
  }
  const isThing = first.kind === 'thing' && canHave(first.entry.thing?.slot ?? '')
  const isBare = !first.possessive && first.entry.thing?.plural === false
  if (second === undefined || !isThing || !isBare || kindOf(second.text) === undefined)
    return undefined
  return { verb: verbOf(second, second.text), thing: first, end: index + 2 }
}

const canHave = (slot: string): boolean =>
  /^(?:prop|head|face|neck|hands|feet|outer|full|torso|waist|armour|back)$/.test(slot)

function kindOf(deed: string): 'hold' | 'wear' | 'ride' | undefined {
  if (held.test(deed)) return 'hold'
  if (worn.test(deed)) return 'wear'
  return ridden.test(deed) ? 'ride' : undefined
}

function verbOf(term: Term, deed: string): Term {
  const entry = vocabulary.entries.get(deed) ?? { words: deed }
  const kind = kindOf(deed) ?? 'hold'
  return { ...term, kind, text: deed, written: deed, entry, glued: false, capital: false }
}

/** Who follows, behind nothing but what describes them. */
function whoFrom(terms: readonly Term[], from: number): number {
  let at = from
  while (isModifier(terms[at])) at++
  const who = terms[at]
  if (who?.kind !== 'who' && who?.kind !== 'animal') return -1
  while (/^(?:who|animal)$/.test(terms[at + 1]?.kind ?? '')) at++
  return terms[at]?.possessive === true ? -1 : at
}

function saidAfter({ verb, thing }: Deed, next: Term | undefined): Term[] {
  const plain = { ...verb, entry: { words: '' } }
  const a: Term = { ...plain, kind: 'determiner', text: 'a', written: 'a' }
  const comma: Term = { ...plain, kind: 'comma', text: ',', written: ',' }
  const isOver = next === undefined || /^(?:comma|stop|and)$/.test(next.kind)
  return [verb, ...(thing.kind === 'colour' ? [] : [a]), thing, ...(isOver ? [] : [comma])]
}
