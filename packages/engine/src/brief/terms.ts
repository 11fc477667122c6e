/** Words become terms: the longest phrases the vocabulary knows, each with the one sense its neighbours call for. */
import type { Span } from './brief.ts'
import { colourOf, ishStem } from './colour.ts'
import { colourModifiers } from './lexicon/colours.ts'
import type { GrammarKind } from './lexicon/grammar.ts'
import type { Token } from './tokens.ts'
import type { Entry } from './vocabulary.ts'
import { vocabulary } from './vocabulary.ts'

/** Heads can end a noun phrase; modifiers stack up before one; the rest holds the sentence together. */
export type HeadKind = 'who' | 'animal' | 'thing' | 'part' | 'body'
export type ModifierKind = 'colour' | 'material' | 'pattern' | 'quality' | 'partial'
export type TermKind =
  | HeadKind
  | ModifierKind
  | GrammarKind
  | 'bodied'
  | 'number'
  | 'absence'
  | 'list'
  | 'unknown'
  | 'comma'
  | 'colon'
  | 'stop'

export type Term = {
  kind: TermKind
  entry: Entry
  /** As looked up: lower case, hyphens as spaces. */
  text: string
  written: string
  span: Span
  glued: boolean
  possessive: boolean
  repaired: boolean
  capital: boolean
  value: number
}

const nothing: Entry = { words: '' }
const heads: ReadonlySet<TermKind> = new Set<TermKind>(['who', 'animal', 'thing', 'part', 'body'])
const modifierKinds: ReadonlySet<TermKind> = new Set<TermKind>([
  'colour',
  'material',
  'pattern',
  'quality',
  'partial',
])

export const isHead = (term: Term | undefined): boolean =>
  term !== undefined && heads.has(term.kind)
export const isModifier = (term: Term | undefined): boolean =>
  term !== undefined && modifierKinds.has(term.kind)

/** 'blue-eyed', 'dark-haired': what the second half speaks of. */
const bodied: ReadonlyMap<string, string> = new Map([
  ['eyed', 'eyes'],
  ['haired', 'hair'],
  ['skinned', 'skin'],
  ['complexioned', 'skin'],
  ['furred', 'skin'],
  ['scaled', 'skin'],
  ['feathered', 'skin'],
  ['bearded', 'beard'],
  ['moustached', 'moustache'],
  ['mustached', 'moustache'],
  ['horned', 'horns'],
  ['antlered', 'antlers'],
  ['winged', 'wings'],
  ['tailed', 'tail'],
  ['eared', 'ear'],
  ['lipped', 'lips'],
  ['armed', 'arm'],
  ['legged', 'leg'],
  ['handed', 'hand'],
  ['toothed', 'mouth'],
  ['fanged', 'fangs'],
  ['tusked', 'tusks'],
  ['faced', 'face'],
  ['nosed', 'nose'],
  ['clawed', 'claws'],
  ['maned', 'hair'],
  ['shouldered', 'shoulder'],
  ['chested', 'chest'],
  ['cheeked', 'face'],
  ['footed', 'foot'],
  ['browed', 'face'],
  ['breasted', 'chest'],
])
/** 'gold-trimmed', 'silk-lined': a part of what follows. */
const partials: ReadonlyMap<string, string> = new Map([
  ['trimmed', 'trim'],
  ['edged', 'trim'],
  ['rimmed', 'trim'],
  ['bordered', 'trim'],
  ['accented', 'trim'],
  ['lined', 'lining'],
  ['tipped', 'tip'],
  ['topped', 'top'],
  ['handled', 'hilt'],
  ['hilted', 'hilt'],
  ['bladed', 'blade'],
  ['sleeved', 'sleeve'],
  ['collared', 'collar'],
  ['plumed', 'plume'],
  ['buttoned', 'button'],
  ['soled', 'sole'],
  ['brimmed', 'brim'],
  ['emblazoned', 'emblem'],
])
const colourEndings = new Set(['colored', 'coloured', 'toned', 'hued', 'tinted', 'ish'])

/** All terms of the tokens, senses settled. */
export function readTerms(tokens: readonly Token[]): Term[] {
  return settle(joinColours(joinCompounds(matchPhrases(tokens))))
}

function matchPhrases(tokens: readonly Token[]): Term[] {
  const terms: Term[] = []
  let index = 0
  while (index < tokens.length) {
    const token = tokens[index]
    if (token === undefined) break
    const length = longestMatch(tokens, index)
    terms.push(length > 0 ? phraseTerm(tokens, index, length) : loneTerm(token))
    index += Math.max(1, length)
  }
  return terms
}

function longestMatch(tokens: readonly Token[], start: number): number {
  const first = tokens[start]
  if (first?.kind !== 'word') return 0
  const most = Math.min(vocabulary.longest.get(first.text) ?? 0, tokens.length - start)
  for (let length = most; length > 0; length--) {
    const entry = vocabulary.entries.get(textOf(tokens, start, length))
    if (entry !== undefined && (length === 1 || isUnbroken(tokens, start, length))) return length
  }
  return 0
}

/** No comma inside, and no hyphen that ties the last word to what follows ('long blue-eyed' is no 'long blue'). */
function isUnbroken(tokens: readonly Token[], start: number, length: number): boolean {
  for (let index = start; index < start + length; index++) {
    if (tokens[index]?.kind !== 'word' && tokens[index]?.kind !== 'number') return false
  }
  const lastGlued = tokens[start + length - 1]?.glued === true
  const nextGlued = tokens[start + length]?.glued === true
  return !nextGlued || lastGlued
}

function textOf(tokens: readonly Token[], start: number, length: number): string {
  let text = tokens[start]?.text ?? ''
  for (let index = start + 1; index < start + length; index++)
    text += ` ${tokens[index]?.text ?? ''}`
  return text
}

function phraseTerm(tokens: readonly Token[], start: number, length: number): Term {
  const parts = tokens.slice(start, start + length)
  const first = parts[0] ?? blankToken
  const last = parts.at(-1) ?? first
  const text = textOf(tokens, start, length)
  return {
    kind: 'unknown',
    entry: vocabulary.entries.get(text) ?? nothing,
    text,
    written: parts
      .map((part, index) =>
        index > 0 && !part.glued
          ? ` ${part.written}`
          : index > 0
            ? `-${part.written}`
            : part.written,
      )
      .join(''),
    span: [first.span[0], last.span[1]],
    glued: first.glued,
    possessive: last.possessive,
    repaired: parts.some((part) => part.repaired),
    capital: first.capital,
    value: vocabulary.entries.get(text)?.number ?? 0,
  }
}

const blankToken: Token = {
  kind: 'stop',
  text: '',
  written: '',
  span: [0, 0],
  glued: false,
  possessive: false,
  capital: false,
  repaired: false,
}

function loneTerm(token: Token): Term {
  const base: Term = { ...token, kind: 'unknown', entry: nothing, value: 0 }
  if (token.kind === 'comma' || token.kind === 'colon' || token.kind === 'stop')
    return { ...base, kind: token.kind }
  if (token.kind === 'number') return { ...base, kind: 'number', value: Number(token.text) }
  if (token.kind === 'hex')
    return { ...base, kind: 'colour', entry: { words: token.text, colour: true } }
  if (token.text === 'avoid-list') return { ...base, kind: 'list' }
  return unknownTerm(base)
}

/** Words outside the vocabulary still show by their endings what they do. */
function unknownTerm(base: Term): Term {
  const stem = base.text.replace(/less$/, '')
  if (stem !== base.text && vocabulary.entries.get(stem)?.thing !== undefined) {
    return { ...base, kind: 'absence', entry: { words: base.text, absence: stem } }
  }
  if (base.capital) return { ...base, kind: 'filler' }
  if (/ly$/.test(base.text)) return { ...base, kind: 'filler' }
  if (/ish$/.test(base.text) && colourOf(ishStem(base.text), 'thing') !== undefined) {
    return {
      ...base,
      kind: 'colour',
      text: ishStem(base.text),
      entry: { words: base.text, colour: true },
    }
  }
  return base
}

/** Hyphenated second halves: 'blue-eyed', 'gold-trimmed', 'sand-coloured', 'weapon-free'. */
function joinCompounds(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  for (const term of terms) {
    const before = result.at(-1)
    const body = bodied.get(term.text)
    if (body !== undefined && isAfterModifier(term, before))
      result.push({ ...term, kind: 'bodied', entry: { words: body } })
    else if (!term.glued || before === undefined) result.push(term)
    else if (!joinGlued(result, before, term)) result.push(term)
  }
  return result
}

function isAfterModifier(term: Term, before: Term | undefined): boolean {
  if (before === undefined) return false
  return term.glued || (before.entry.colour === true && before.kind === 'unknown')
}

function joinGlued(result: Term[], before: Term, term: Term): boolean {
  const joined: Term = {
    ...before,
    written: `${before.written}-${term.written}`,
    span: [before.span[0], term.span[1]],
    possessive: false,
  }
  const part = partials.get(term.text)
  if (part !== undefined) {
    result[result.length - 1] = { ...joined, kind: 'partial', entry: { ...before.entry, part } }
  } else if (colourEndings.has(term.text) && colourOf(before.text, 'thing') !== undefined) {
    result[result.length - 1] = {
      ...joined,
      kind: 'colour',
      entry: { words: before.text, colour: true },
    }
  } else if (term.text === 'free' || term.text === 'less') {
    result[result.length - 1] = {
      ...joined,
      kind: 'absence',
      entry: { words: before.text, absence: before.text },
    }
  } else if (term.kind === 'unknown' && isModifying(term)) {
    result[result.length - 1] = {
      ...joined,
      kind: 'quality',
      text: `${before.text}-${term.text}`,
      entry: {
        words: joined.written,
        ...(before.entry.motifs ? { motifs: before.entry.motifs } : {}),
      },
    }
  } else {
    return false
  }
  return true
}

function isModifying(term: Term): boolean {
  return /^(?:clad|covered|plated|studded|stained|bound|like|style|styled|themed|inspired|length|made|shaped|sized|print|patterned|encrusted|soaked|laced|wrapped|built|looking|high|based|powered|worn|waisted|cut|fitting|weight|tone|kissed|touched|streaked|spun|woven|fed|born|deep|wide|long|spewing|breathing|wielding|toting|bearing|loving|eating|obsessed)$/.test(
    term.text,
  )
}

/** 'dark' + 'olive green', 'reddish' + 'brown' and 'blue-green' become one colour. */
function joinColours(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  for (const term of terms) {
    const before = result.at(-1)
    if (before === undefined || !isColourWord(term) || !canShade(before, term)) {
      result.push(term)
      continue
    }
    const keepsSurface = surfaceWords.has(before.text)
    if (!keepsSurface) result.pop()
    const start = keepsSurface ? term.span[0] : before.span[0]
    result.push({
      ...term,
      kind: 'colour',
      entry: {
        words: term.text,
        colour: true,
        ...(before.entry.motifs ? { motifs: before.entry.motifs } : {}),
      },
      text: `${before.text} ${term.text}`,
      written: `${before.written}${term.glued ? '-' : ' '}${term.written}`,
      span: [start, term.span[1]],
      glued: before.glued,
    })
  }
  return result
}

const surfaceWords = new Set(['matte', 'shiny', 'glossy', 'metallic', 'glowing', 'luminous'])
const shades = new Set(Object.keys(colourModifiers))

function isColourWord(term: Term): boolean {
  return (
    term.entry.colour === true || (term.entry.shade === true && term.entry.grammar === undefined)
  )
}

function canShade(before: Term, term: Term): boolean {
  if (before.kind !== 'unknown' && before.kind !== 'colour') return false
  if (shades.has(before.text))
    return term.entry.colour === true || /blond|brunette|tan/.test(term.text)
  if (before.entry.colour !== true) return false
  if (/ish$/.test(before.entry.words)) return term.entry.colour === true
  return term.glued && isMixable(before.text) && isMixable(term.text)
}

/** Black and white do not mix: 'black-white' names two colours. */
function isMixable(colour: string): boolean {
  return !/^(?:black|white|gold|silver|golden)$/.test(colour)
}

function settle(terms: Term[]): Term[] {
  const settled = [...terms]
  for (let index = terms.length - 1; index >= 0; index--) {
    const term = terms[index]
    if (term === undefined || (term.kind !== 'unknown' && term.kind !== 'filler')) continue
    settled[index] = { ...term, kind: senseOf(settled, terms, index, term) }
  }
  return settled
}

function senseOf(
  settled: readonly Term[],
  terms: readonly Term[],
  index: number,
  term: Term,
): TermKind {
  const { entry } = term
  if (entry.absence !== undefined) return 'absence'
  if (entry.number !== undefined && !isOnlyQuality(entry)) return 'number'
  const noun = nounSense(entry)
  const modifier = modifierSense(entry)
  if (entry.grammar !== undefined && !outranksGrammar(term, noun, settled[index + 1]))
    return entry.grammar
  if (noun !== undefined && modifier === undefined) return noun
  if (modifier !== undefined && noun === undefined) return modifier
  if (noun === undefined || modifier === undefined)
    return term.kind === 'filler' ? 'filler' : unknownKind(term, settled[index + 1])
  return stands(settled, terms, index) ? noun : modifier
}

function isOnlyQuality(entry: Entry): boolean {
  return entry.words === 'matching'
}

/** Phrases of several words are rarely grammar by accident; single words usually are. */
function outranksGrammar(term: Term, noun: HeadKind | undefined, next: Term | undefined): boolean {
  if (noun === undefined) return false
  if (term.text.includes(' ')) return true
  return term.glued || (next?.glued === true && next.kind !== 'unknown')
}

function nounSense(entry: Entry): HeadKind | undefined {
  if (entry.who !== undefined) return 'who'
  if (entry.thing !== undefined) return 'thing'
  if (entry.animal !== undefined) return 'animal'
  if (entry.body !== undefined) return 'body'
  return entry.part === undefined ? undefined : 'part'
}

function modifierSense(entry: Entry): ModifierKind | undefined {
  if (entry.colour === true) return 'colour'
  if (entry.material !== undefined) return 'material'
  if (entry.pattern !== undefined) return 'pattern'
  const isQuality = entry.quality ?? entry.trait ?? entry.shade
  if (isQuality === true || entry.build !== undefined || entry.descent !== undefined)
    return 'quality'
  if (entry.age !== undefined || entry.presentation !== undefined) return 'quality'
  return entry.motifs === undefined ? undefined : 'quality'
}

function unknownKind(term: Term, next: Term | undefined): TermKind {
  if (/[^ei]ing$/.test(term.text) && term.text.length > 5)
    return isHead(next) || isModifier(next) ? 'quality' : 'verb'
  if (/(?:ed|ous|ful|ive|able|ible|ish|esque|ic|less)$/.test(term.text) && term.text.length > 4)
    return 'quality'
  return 'unknown'
}

/** Whether a word that is both ('rose', 'gold', 'leopard') stands as the noun here. */
function stands(settled: readonly Term[], terms: readonly Term[], index: number): boolean {
  const entry = terms[index]?.entry ?? nothing
  const next = settled[index + 1]
  if (entry.who !== undefined) return true
  if (
    next !== undefined &&
    (isHead(next) || isModifier(next) || next.kind === 'bodied' || next.kind === 'unknown')
  )
    return false
  const afterNext = settled[index + 2]
  if ((next?.kind === 'and' || next?.kind === 'or') && isModifier(afterNext)) return false
  return !followsColourPlace(terms, index, entry)
}

/** 'in rose', 'dyed orange', 'pink, lavender': a colour where a colour is looked for. */
function followsColourPlace(terms: readonly Term[], index: number, entry: Entry): boolean {
  const before = terms[index - 1]
  if (before === undefined) return false
  const grammar = before.entry.grammar
  if (grammar === 'in' || grammar === 'of' || grammar === 'is') return true
  const twoBefore = terms[index - 2]
  const listed = before.kind === 'comma' || grammar === 'and'
  return (
    listed &&
    entry.colour === true &&
    twoBefore?.entry.colour === true &&
    nounSense(twoBefore.entry) === undefined
  )
}
