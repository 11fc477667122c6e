/** Whether the words make a woman of the character, a man or neither. */

import type { Brief, Subject } from '../brief.ts'
import { singularOf } from '../words/inflect.ts'
import { guessSexOfName, sexOfName } from '../words/name-bearers.ts'
import type { Term } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'
import type { Chunks, Phrase } from './phrase.ts'

type Presentation = NonNullable<Subject['presentation']>

/** Nouns and adjectives of the character count most, then pronouns, then possessives. `phrases` are all that were read. */
export function presentationOf(
  brief: Brief,
  chunks: Chunks,
  phrases: readonly Phrase[],
): Subject['presentation'] {
  const declared = declaredPronouns.find(([pattern]) => pattern.test(brief.prompt))?.[1]
  if (declared !== undefined) return declared
  const score: Record<Presentation, number> = { feminine: 0, masculine: 0, androgynous: 0 }
  for (const term of [...chunks.character, ...sexOfHair(phrases)]) addTerm(score, term)
  for (const phrase of chunks.phrases) addPhrase(score, phrase, chunks.phrases)
  for (const word of [...chunks.pronouns, ...chunks.possessives]) {
    const said = pronounScores.get(word)
    if (said !== undefined) score[said[0]] += said[1]
  }
  const kinds: Presentation[] = ['feminine', 'masculine', 'androgynous']
  const best = kinds.reduce((winner, kind) => (score[kind] > score[winner] ? kind : winner))
  if (score[best] === 0) return bySigns(brief)
  const isDisguise = best !== 'androgynous' && score[best] < leastSure
  return (isDisguise ? bySigns(brief) : undefined) ?? best
}

function secondThought(taken: string, meant: string): RegExp {
  return new RegExp(
    `\\b(?:${taken})\\b(?: [\\p{L}' ]{0,24})?\\s?[.,;(—–-]+\\s?(?:(?:oh|no|wait|sorry|oops|i mean|or rather|correction|actually)[ ,—–-]+){1,3}(?:${meant})\\b`,
    'iu',
  )
}

/** Pronouns that are told as such outweigh every name of a calling: 'sorcerer, they/them'. */
const declaredPronouns: readonly (readonly [pattern: RegExp, kind: Presentation])[] = [
  [
    /\b(?:they|xe|ze|ey|fae|ve|it) ?\/ ?(?:them|theirs?|xem|hir|zir|em|faer|ver|its)\b|\b(?:any|all|no|neutral|gender[- ]neutral) pronouns\b|\b(?:goes|go|going) by ['"“]?they\b|\buses? ['"“]?they\b|\bgender (?:unknown|unclear|ambiguous|not visible|unspecified)\b/i,
    'androgynous',
  ],
  // 'Under her—sorry HIS—arm', 'because she ran. Wait, no, he ran.': the last word counts.
  [secondThought('he|him|his', 'she|her|hers'), 'feminine'],
  [secondThought('she|her|hers', 'he|him|his'), 'masculine'],
  [/\bshe ?\/ ?hers?\b|\b(?:sex|gender)[\])]? ?[:=]? ?(?:f|female|woman|w)\b/i, 'feminine'],
  [/\bhe ?\/ ?(?:him|his)\b|\b(?:sex|gender)[\])]? ?[:=]? ?(?:m|male|man)\b/i, 'masculine'],
]

function addPhrase(
  score: Record<Presentation, number>,
  phrase: Phrase,
  phrases: readonly Phrase[],
): void {
  if (!phrase.isSubject || phrase.negated) return
  const share = phrase.link === 'as' ? disguise : 1
  for (const term of phrase.modifiers) if (!isOwner(term)) addTerm(score, term, share)
  if (!isBesideRole(phrase, phrases)) addTerm(score, phrase.head, share)
}

/** Of 'the queen's guard' the queen is nowhere to be seen. */
function isOwner({ possessive, entry }: Term): boolean {
  return possessive && entry.who !== undefined
}

/** 'A minotaur barmaid': the plain word for a woman outweighs what most of a kind are. */
function isBesideRole({ head, span }: Phrase, phrases: readonly Phrase[]): boolean {
  return (
    isKind(head) &&
    phrases.some(
      (other) =>
        other.head.entry.who?.slot === 'role' &&
        plainRole.test(other.head.text) &&
        Math.abs(other.span[0] - span[1]) <= 1,
    )
  )
}

const plainRole =
  /(?:maid|maiden|woman|girl|lady|wench|wife|mistress|queen|princess|empress|duchess|countess|heroine|nun|mother|(?:tr|ndr|dd|dr|st|ph|c|r)ess|man|boy|lord|king|prince|emperor|duke|father)$/

/** What a disguise alone does not reach. */
const leastSure = 3

/** 'Elf ranger male long black hair': nobody has male hair. */
function sexOfHair(phrases: readonly Phrase[]): Term[] {
  const hair = phrases.filter(
    ({ head }) => head.kind === 'body' || head.entry.thing?.slot === 'hair',
  )
  return hair.flatMap(({ modifiers }) => modifiers.filter(({ text }) => /^(?:fe)?male$/.test(text)))
}

const pronounScores: ReadonlyMap<string, readonly [kind: Presentation, weight: number]> = new Map([
  ['she', ['feminine', 8]],
  ['him', ['masculine', 8]],
  ['herself', ['feminine', 8]],
  ['he', ['masculine', 8]],
  ['himself', ['masculine', 8]],
  ['they', ['androgynous', 1]],
  ['themselves', ['androgynous', 1]],
  ['her', ['feminine', 5]],
  ['his', ['masculine', 5]],
])

/** 'Disguised as a boy': any other word says more. */
const disguise = 0.2

function addTerm(score: Record<Presentation, number>, term: Term, share = 1): void {
  const presentation = term.entry.presentation ?? innerPresentation(term)
  if (presentation === undefined) return
  // 'A mermaid, but a boy': the kind of being tells less than the plain word.
  if (isKind(term)) {
    score[presentation] += 7 * share
    return
  }
  // 'female king', 'a man dressed as a princess': the plain word outweighs the role.
  const isRole = term.entry.who?.slot === 'role'
  score[presentation] += share * (isRole ? 4 : presentation === 'androgynous' ? 20 : 12)
}

function isKind({ text, entry: { who } }: Term): boolean {
  return who?.slot === 'species' && who.concept !== 'human' && !plainBeing.test(text)
}

const plainBeing = /(?:girl|boy|man|woman|lady|maiden|lord)$/

/** 'ninja girl', 'female samurai', 'villainess': phrases of the lexicon whose first or last word tells. */
function innerPresentation(term: Term): Presentation | undefined {
  if (term.entry.who === undefined) return undefined
  // 'a ferryman of the dead'
  const words = term.text.replace(/ of .*$/, '').split(' ')
  const last = words.at(-1) ?? ''
  if (/^(?:queen|princess|lady) (?:bee|ant|mother|regent|dowager|consort)$/.test(term.text))
    return 'feminine'
  const band = /^(boy|girl) ?band\b/.exec(term.text)?.[1]
  if (band !== undefined) return band === 'boy' ? 'masculine' : 'feminine'
  const known =
    presentationIn(last) ?? presentationIn(singularOf(last) ?? '') ?? genderIn(words[0] ?? '')
  if (known !== undefined) return known
  if (/(?:woman|girl|lady|maiden|mistress|ess|trix|(?<!marion)ette)$/.test(last)) return 'feminine'
  return /(?:man|boy|lord)$/.test(last) && last !== 'human' && last !== 'shaman'
    ? 'masculine'
    : undefined
}

/** The first word tells only when it is a plain one: a witch hunter need be no woman. */
function genderIn(word: string): Presentation | undefined {
  return vocabulary.entries.get(word)?.who?.slot === 'role' ? undefined : presentationIn(word)
}

function presentationIn(word: string): Presentation | undefined {
  return vocabulary.entries.get(word)?.presentation
}

/** Where no word says so: the name somebody bears, what only women wear, or a beard. */
function bySigns({ subject, wear, body, prompt }: Brief): Subject['presentation'] {
  const words = (subject.name ?? nameIn(prompt)).toLowerCase().split(/[^\p{L}]+/u)
  const named = words.map(sexOfName).find((kind) => kind !== undefined)
  if (named !== undefined) return named
  const reflexive = selves.find(([pattern]) => pattern.test(prompt))?.[1]
  if (reflexive !== undefined) return reflexive
  if (wear.some(({ name }) => wornByWomen.test(name))) return 'feminine'
  if (body.beard !== undefined) return 'masculine'
  const [first = ''] = (subject.name ?? '').toLowerCase().split(/[^\p{L}]+/u)
  return vocabulary.words.has(first) ? undefined : guessSexOfName(first)
}

/** 'Roller-derby player "Anne Bonebreaker"', 'commissioner Dave as an ogre', 'The Crucible: Tituba.' */
function nameIn(prompt: string): string {
  return (
    /(?<!\b(?:says?|saying|reads?|reading|words?|text|label(?:led)?|tag|titled?|song|game|film|book|play|sign|badge|patch|print|logo|from|like) ?)["“]((?:\p{Lu}\p{Ll}+ ?){1,3})["”]/u.exec(
      prompt,
    )?.[1] ??
    /\b(\p{Lu}\p{Ll}+) as an? /u.exec(prompt)?.[1] ??
    /(?:^|: )(\p{Lu}\p{Ll}+)(?=[.:(]| \()/u.exec(prompt)?.[1] ??
    ''
  )
}

/** 'Terrified of himself', 'God help him': said of nobody else. */
const selves: readonly (readonly [pattern: RegExp, kind: Presentation])[] = [
  [/\b(?:herself|(?:help|bless|save|forgive|poor) her)\b/i, 'feminine'],
  [/\b(?:himself|(?:help|bless|save|forgive|poor) him)\b/i, 'masculine'],
]

const wornByWomen =
  /(?:^| )(?:hijab|niqab|sari|saree|lehenga|bikini|bra|bridal gown|wedding dress)$/
