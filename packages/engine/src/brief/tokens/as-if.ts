/** 'Looks like she is about to apologise', 'as if he had seen a ghost': what the clause tells is the mood in a face. */
import { moodsAsIf } from '../lexicon/as-if.ts'
import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** The tokens with such clauses put into one adjective. */
export function tellMoods(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  let index = 0
  while (index < tokens.length) {
    const token = tokens[index]
    if (token === undefined) break
    const found = clauseAt(tokens, index) ?? orderAt(tokens, index) ?? waveAt(tokens, index)
    if (found === undefined) {
      result.push(token)
      index++
      continue
    }
    const last = tokens[found.end - 1] ?? token
    for (const text of found.words) result.push(inPlaceOf(token, last, text))
    index = found.end
  }
  return result
}

type Found = { words: string[]; end: number }

function inPlaceOf(first: Token, last: Token, text: string): Token {
  const kind = text === ',' ? 'comma' : 'word'
  const span = [first.span[0], last.span[1]] as const
  return {
    ...first,
    kind,
    text,
    written: text,
    span,
    glued: false,
    possessive: false,
    capital: false,
  }
}

function clauseAt(tokens: readonly Token[], start: number): Found | undefined {
  const from = opening(tokens, start)
  if (from === undefined) return undefined
  const end = endOfClause(tokens, from)
  const words = tokens.slice(from, end).map(({ text }) => text)
  const mood = moodOf(words)
  if (mood === undefined || !isToldSo(tokens, start, mood)) return undefined
  const isLook = looks.test(wordBefore(tokens, start))
  const who = tokens.slice(start + 1, from).find(({ text }) => /^s?he$/.test(text))?.text
  // The pronoun tells who it is all the same.
  const own = who === 'he' ? ['his', ','] : who === 'she' ? ['her', ','] : []
  return { words: [...(isLook ? [] : [',']), ...mood.split(' '), ',', ...own], end }
}

/** Where what is told begins, behind 'as if she', 'like someone who'. */
function opening(tokens: readonly Token[], start: number): number | undefined {
  const first = tokens[start]?.text ?? ''
  const second = tokens[start + 1]?.text ?? ''
  if (first === 'like') return afterSubject(tokens, start + 1, start)
  if (first === 'as' && /^(?:if|though)$/.test(second))
    return afterSubject(tokens, start + 2, start) ?? nearBy(tokens, start + 2)
  // 'with the face of somebody who'
  if (first === 'of' && somebody.test(second)) return afterSubject(tokens, start + 1, start)
  if (/^(?:that|which)$/.test(first)) return saidByLook(tokens, start)
  return isNearlySo(tokens, start) ? start + 2 : undefined
}

/** 'About to apologise', 'always close to tears' */
function isNearlySo(tokens: readonly Token[], start: number): boolean {
  const isNear =
    /^(?:about|ready|close)$/.test(tokens[start]?.text ?? '') && tokens[start + 1]?.text === 'to'
  const before = tokens[start - 1]?.text ?? ''
  const isEver = /^(?:always|forever|perpetually|permanently|constantly)$/.test(before)
  const isAlone = before === '' || before === ','
  return isNear && (isEver || isAlone || looks.test(wordBefore(tokens, start)))
}

/** 'With a look that says she has seen worse': where its words begin, past 'you', 'that' and the pronoun. */
function saidByLook(tokens: readonly Token[], start: number): number | undefined {
  const isLook = /^(?:look|face|expression|smile|gaze|glance|stare|grin|smirk|eyes|eyebrow)$/
  const says = /^(?:says|said|tells|suggests|screams|means)$/
  if (!isLook.test(tokens[start - 1]?.text ?? '') || !says.test(tokens[start + 1]?.text ?? ''))
    return undefined
  let at = start + 2
  while (/^(?:you|us|me|that|all|:)$/.test(tokens[at]?.text ?? '')) at++
  return afterSubject(tokens, at, start)
}

/** 'Beak open as if about to correct you' */
function nearBy(tokens: readonly Token[], at: number): number | undefined {
  return /^(?:about|ready|trying)$/.test(tokens[at]?.text ?? '') ? at : undefined
}

/** ', about to strike' is what somebody does; ', about to burst out laughing' how somebody feels. */
function isToldSo(tokens: readonly Token[], start: number, mood: string): boolean {
  const before = tokens[start - 1]?.text ?? ''
  const isAlone = tokens[start]?.text === 'about' && (before === '' || before === ',')
  return !isAlone || /^(?:tearful|amused|apologetic|sleepy)$/.test(mood)
}

/** 'she', 'somebody who', 'a man who'; of 'it' only a look tells. */
function afterSubject(tokens: readonly Token[], at: number, start: number): number | undefined {
  const first = tokens[at]?.text ?? ''
  if (/^(?:she|he|they)$/.test(first)) return at + 1
  if (first === 'it') return looks.test(wordBefore(tokens, start)) ? at + 1 : undefined
  const from = /^an?$/.test(first) ? at + 1 : at
  const isPerson = somebody.test(tokens[from]?.text ?? '')
  return isPerson && /^(?:who|that)$/.test(tokens[from + 1]?.text ?? '') ? from + 2 : undefined
}

const somebody = /^(?:someone|somebody|one|anyone|man|woman|person|girl|boy|child|kid|cat|dog|guy)$/

/** The clause as it stands, then without the words that lead up to it: 'has just been', 'is about to'. */
function moodOf(words: readonly string[]): string | undefined {
  for (let at = 0; at <= Math.min(longestLead, words.length - 1); at++) {
    const clause = words.slice(at).join(' ')
    const found = moodsAsIf.find(([, pattern]) => pattern.test(clause))
    if (found !== undefined) return found[0]
    const isTried = words[at] === 'not' && /^try(?:ing)?$/.test(words[at - 1] ?? '')
    if (!isTried && !leads.test(words[at] ?? '')) return undefined
  }
  return undefined
}

const longestLead = 7
const leads =
  /^(?:is|was|are|were|has|have|had|did|would|might|may|could|can|will|just|already|always|only|really|secretly|still|about|ready|close|going|to|on|the|verge|brink|of|trying|try|been|be|very|constantly|permanently|forever|probably|perpetually|a|second|minute|moment|away|from|holding|fighting|back|wants|wanted|recently)$/

function endOfClause(tokens: readonly Token[], from: number): number {
  let end = from
  while (end < tokens.length && end < from + longestClause) {
    const token = tokens[end]
    if (token === undefined || token.kind !== 'word' || ends.test(token.text)) break
    end++
  }
  return end
}

const longestClause = 14
const ends = /^(?:and|but|with|while|wearing|holding|carrying|dressed)$/

const looks = /^(?:looks?|looked|looking|seems?|seemed|appears?|seeming)$/

/** The word before, past adverbs. */
function wordBefore(tokens: readonly Token[], start: number): string {
  let at = start - 1
  while (
    /^(?:just|always|forever|perpetually|really|a|bit|constantly|permanently)$/.test(
      tokens[at]?.text ?? '',
    )
  )
    at--
  return tokens[at]?.text ?? ''
}

/** 'Make him laugh', 'have her wave': he laughs. */
function orderAt(tokens: readonly Token[], start: number): Found | undefined {
  const who = tokens[start + 1]?.text ?? ''
  const verb = tokens[start + 2]
  if (!/^(?:make|have|let|draw|show)$/.test(tokens[start]?.text ?? '') || verb?.kind !== 'word')
    return undefined
  const subject = { him: 'he', her: 'she', them: 'they', it: 'it' }[who]
  const form = subject === undefined ? undefined : ingOf(verb.text)
  if (form === undefined || subject === undefined) return undefined
  return { words: [',', subject, 'is', form], end: start + 3 }
}

/** 'She should carry a basket and wave with the other hand.' */
function waveAt(tokens: readonly Token[], start: number): Found | undefined {
  const isVerb = /^(?:and|should|to|or|can|he|she|they)$/.test(tokens[start - 1]?.text ?? '')
  if (!isVerb || !/^waves?$/.test(tokens[start]?.text ?? '')) return undefined
  const next = tokens[start + 1]
  const rest = tokens.slice(start + 1, start + 5)
  const isDone =
    next === undefined || next.kind !== 'word' || /^(?:with|at|to|hello|goodbye)$/.test(next.text)
  if (!isDone) return undefined
  // 'with the other': the other is a hand, and is nothing that is held.
  const other = /^(?:with|from)$/.test(next?.text ?? '')
    ? rest.findIndex(({ text }) => text === 'other')
    : -1
  const hand = /^(?:hand|one|paw|arm)$/.test(rest[other + 1]?.text ?? '') ? 2 : 1
  return { words: ['waving', ','], end: other < 0 ? start + 1 : start + 1 + other + hand }
}

function ingOf(verb: string): string | undefined {
  return [`${verb.replace(/e$/, '')}ing`, `${verb}ing`, `${verb}${verb.at(-1)}ing`].find((form) => {
    const entry = vocabulary.entries.get(form)
    return entry?.trait === true || entry?.pose === true
  })
}
