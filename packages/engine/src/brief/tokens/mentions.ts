/**
 * What a wish only mentions: other people and what they are or wear, earlier pictures, what was turned down, what might
 * be, what was once, turns of phrase. None of it is the figure's, and whole clauses of it are left out before reading.
 */
import { isOfStranger } from '../languages/foreign-subjects.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { withoutMentionedPhrases } from './mention-phrases.ts'
import type { Rule } from './mention-rules.ts'
import { comesBack, kind, other, rejected, rules, tells } from './mention-rules.ts'
import type { Clause, Sentence } from './sentences.ts'
import { sentencesOf } from './sentences.ts'

/** The text with such clauses turned into blanks, so that every other word stays where it stood. */
export function withoutMentions(text: string): string {
  const plain = withoutMentionedPhrases(text)
  const sentences = sentencesOf(plain)
  const opening = sentences.findIndex(({ clauses }) => !isGreeting(clauses))
  const about = { figure: figureOf(plain), isAlone: sentences.length < 2, named: namedIn(plain) }
  let left = plain
  for (const [index, sentence] of sentences.entries()) {
    const isFirst = index <= opening
    const here = { ...about, isFirst, text: left.toLowerCase() }
    const gone = isAskedInVain(plain, sentence, sentences[index + 1])
      ? [sentence]
      : !isFirst && isTakenBackLater(sentence)
        ? [
            ...sentences.slice(index - 1, index).filter(({ clauses }) => isTelling(clauses)),
            sentence,
          ]
        : goneOf(sentence, here)
    left = gone.reduce(blank, left)
  }
  return left === plain ? plain : keepSigns(plain, keepFigure(plain, left))
}

/** What is known of the wish when one of its sentences is looked at. */
type About = {
  /** By which word the figure goes, as far as one outnumbers the other. */
  figure: 'he' | 'she' | undefined
  isFirst: boolean
  text: string
  isAlone: boolean
  /** Others by their names: 'my friend Leo'. */
  named: RegExp | undefined
}
type Gone = { start: number; end: number }

/** 'Hi!', 'Hello there.' */
function isGreeting([first, ...more]: readonly Clause[]): boolean {
  return (
    more.length < 2 &&
    /^(?:hi|hey|hello|dear|ok|okay|so|please)\b(?: \S+){0,3}$|^\S+ ?\S*$/u.test(first?.said ?? '')
  )
}

function isTelling(clauses: readonly Clause[]): boolean {
  return tells.test(clauses.map(({ said }) => said).join(', ')) && !isOfFigure(clauses)
}

/** 'A ghost bride? Everybody does ghost brides.' */
function isAskedInVain(
  text: string,
  { end, clauses }: Sentence,
  next: Sentence | undefined,
): boolean {
  const answer = next?.clauses[0]?.said ?? ''
  const isShort = clauses.length === 1 && (clauses[0]?.said.split(' ').length ?? 0) < 6
  return (
    isShort &&
    text[end] === '?' &&
    /^(?:everyone|everybody|nah|too|been done|overdone|boring|done to death)\b/u.test(answer)
  )
}

/** 'That's a separate sheet.', 'But that's too much.': takes back what was told before. */
function isTakenBackLater({ clauses }: Sentence): boolean {
  const [only, ...more] = clauses
  return (
    more.length === 0 &&
    only !== undefined &&
    (isDismissal.test(only.said) ||
      (/^(?:that|this|it)(?:'s| is| would be| can| gets| has)\b/u.test(only.said) &&
        rejected.test(only.said)))
  )
}

/** 'Ignore them.', 'They need not be shown.' */
const isDismissal =
  /^(?:please |you can |just )?(?:ignore|forget|disregard|skip|omit|never mind)(?: about)? (?:them|him|her|that|those|all that|all of (?:that|them|those|this))(?: all| please)?$|^(?:they|he|she|it|those|none of (?:that|this|those|them)) (?:(?:need not|needn't|don't need to|doesn't need to|do not need to|don't have to|doesn't have to|shouldn't|should not|mustn't|won't) (?:be (?:shown|drawn|seen|there|included|in (?:it|the picture))|appear)|(?:is|are)(?:n't| not) (?:in (?:it|the picture|this one)|to be (?:shown|drawn)|part of (?:it|this|the picture)))$/u

function goneOf({ clauses, start, end }: Sentence, about: About): Gone[] {
  const whole = clauses.map(({ said }) => said).join(', ')
  const isTold = tells.test(whole) || about.named?.test(clauses[0]?.said ?? '') === true
  const isTakenBack = rejected.test(whole) && isTold && !about.isAlone
  if (isTakenBack && !isOfFigure(clauses)) return [takenBack(clauses, start, end)]
  const gone: Gone[] = []
  for (let index = 0; index < clauses.length; index++) {
    const reach = reachOf(clauses, index, about)
    if (reach === undefined) continue
    const last = reach === 'rest' ? lastOf(clauses, index, about) : index
    const first = clauses[startOfList(clauses, index)] as Clause
    gone.push({ start: first.start, end: (clauses[last] as Clause).end })
    index = last
  }
  return gone
}

/** 'She has red hair, her own page comes later': what tells of the figure stays. */
function isOfFigure(clauses: readonly Clause[]): boolean {
  return /^(?:s?he|they|s?he's|they're) (?:is|are|has|have|wears?|carr|holds?)/u.test(
    clauses[0]?.said ?? '',
  )
}

function takenBack(clauses: readonly Clause[], start: number, end: number): Gone {
  const back = clauses.find(
    ({ said, opener }, index) =>
      index > 0 &&
      (comesBack.test(said) || (opener === 'so' && /^(?:just|boots|she's|he's)/.test(said))),
  )
  return { start, end: back?.start ?? end }
}

function reachOf(
  clauses: readonly Clause[],
  index: number,
  about: About,
): Rule['reach'] | undefined {
  const { said } = clauses[index] as Clause
  if (isOfAsker(clauses, index) && !isOfFigureNext(clauses, index, about)) return 'clause'
  if (about.named?.test(said) === true && !about.isFirst) return 'rest'
  if (about.figure !== undefined && isOfWriter.test(said)) return 'clause'
  const start = clauses[index]?.start ?? 0
  if (!about.isFirst && isOfStranger(said, about.text.slice(0, start), about.figure !== undefined))
    return 'rest'
  if (isOfOtherSex(said, about) && index > 0) return 'rest'
  const next = clauses[index + 1]?.said ?? ''
  return rules.find(
    ({ when, unless, isLater, goesOn }) =>
      !(isLater === true && about.isFirst) &&
      when.test(said) &&
      unless?.test(said) !== true &&
      goesOn?.test(next) !== false,
  )?.reach
}

const asker = new RegExp(
  `(?:^|\\b(?:for|by|from|of|with) )(?:my|our) ${kind}${other}(?: \\p{L}+)?$`,
  'u',
)

/** 'I'm a nurse on nights', 'mine comes later, I'm the dwarf': where he or she is told of, that is nobody. */
const isOfWriter =
  /^(?:i'm|i am|i was|i work as|we're|we are) (?:just |also |only )?(?:an?|the)\b(?!.*\b(?:with|wearing|in (?:my|an?)|so draw)\b)/u

/** 'for my husband, who is a firefighter' */
function isOfAsker(clauses: readonly Clause[], index: number): boolean {
  const before = clauses[index - 1]?.said ?? ''
  if (!/^who(?:'s)?\b/u.test(clauses[index]?.said ?? '') || !asker.test(before)) return false
  return !isFigureFirst(clauses, index)
}

/** 'My brother, who is a plumber, red hair': the wish opens with whom it is for, and goes on with looks. */
function isFigureFirst(clauses: readonly Clause[], index: number): boolean {
  if (index !== 1 || !/^(?:my|our) /u.test(clauses[0]?.said ?? '')) return false
  const next = clauses[2]?.said.split(' ') ?? []
  return !next.slice(0, 3).some((word) => goesOn.test(word))
}

const goesOn =
  /^(?:is|was|has|had|wants?|wanted|would|will|says?|said|asked|asks|needs?|plays?|played|turns?|loves?|likes?|draws?|told|thinks?|gave|gets?|got|runs?|ran|can|could|and|but|so|i|we|you|please)$/

/** 'For my sister Nadia, who is a vet. She's 34': the sister is the figure. */
function isOfFigureNext(clauses: readonly Clause[], index: number, about: About): boolean {
  const kin = /\b(?:my|our) (?:\p{L}+ ){0,2}?(\p{L}+)(?: \p{L}+)?$/u.exec(
    clauses[index - 1]?.said ?? '',
  )?.[1]
  const sex = kin === undefined ? undefined : vocabulary.entries.get(kin)?.presentation
  const after = about.text.slice(clauses[index]?.end ?? 0)
  const goesOn = /^[\s.!,–—-]{1,4}(s?he)(?:['’]s| is| has| wears| looks)\b/u.exec(after)?.[1]
  return (
    (goesOn === 'she' && sex !== 'masculine' && about.figure === 'she') ||
    (goesOn === 'he' && sex !== 'feminine' && about.figure === 'he')
  )
}

/** 'The ships took her fiancé with them, he was a gunner.' */
function isOfOtherSex(said: string, { figure, isFirst }: About): boolean {
  if (figure === undefined || isFirst) return false
  return (
    figure === 'she' ? /^he(?:'s)? (?:was|is|had|has)\b/u : /^she(?:'s)? (?:was|is|had|has)\b/u
  ).test(said)
}

/** 'The kings, the camels and the angel are done': where the list begins that such a clause ends. */
function startOfList(clauses: readonly Clause[], index: number): number {
  let at = index
  const { said, opener } = clauses[index] as Clause
  if (opener !== 'and' && !said.includes(' and ')) return at
  while (
    at > 0 &&
    /^(?:the|our|my|his|her|an?) (?:\S+ ?){1,3}$|^\S+s$/u.test(clauses[at - 1]?.said ?? '')
  )
    at--
  return at
}

/** The last clause that is still of the same mention. */
function lastOf(clauses: readonly Clause[], from: number, { figure }: About): number {
  const isOfSame = new RegExp(`^(?:${figure ?? 'no one'})(?:'s|'d)?\\b`, 'u')
  const isOfNow = new RegExp(`${isOfSame.source}(?: is| has| wears| carries| holds|(?<='s))`, 'u')
  for (let index = from + 1; index < clauses.length; index++) {
    const { said, opener } = clauses[index] as Clause
    const turns =
      (opener === 'so' && !/^(?:i|we|they)\b/.test(said)) ||
      (/^(?:but|yet|though|although)$/.test(opener) && isOfSame.test(said)) ||
      (opener === 'and' && isOfNow.test(said))
    const isAside = clauses[from]?.opener === '(' && clauses[index - 1]?.opener !== '('
    if (comesBack.test(said) || turns || opener === ':' || opener === ')' || isAside)
      return index - 1
  }
  return clauses.length - 1
}

function figureOf(text: string): About['figure'] {
  const his = text.match(/\b(?:he|his|him)\b/giu)?.length ?? 0
  const hers = text.match(/\b(?:she|her|hers)\b/giu)?.length ?? 0
  if (his === hers) return undefined
  return his > hers ? 'he' : 'she'
}

const introduced = new RegExp(`\\b(?:my|our) ${kind}${other} (?=\\p{L})`, 'giu')

/** 'my friend Leo': what Leo does from there on is no deed of the figure's. */
function namedIn(text: string): RegExp | undefined {
  const names = [...text.matchAll(introduced)].flatMap(({ index, 0: words }) => {
    const name = /^\p{Lu}\p{Ll}+/u.exec(text.slice(index + words.length))?.[0]
    return name === undefined ? [] : [name.toLowerCase()]
  })
  return names.length === 0
    ? undefined
    : new RegExp(`^(?:${names.join('|')}) (?:has|is|plays|drew|wants|was|had|gets|does)\\b`, 'u')
}

function blank(text: string, { start, end }: Gone): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}

const ownFigure = /(?<=\b(?:our|my) )(?:\p{L}+ )?\p{L}+(?= (?:is|was|looks?|has)\b)/iu

/** 'Half the players thought our rogue was a vampire': a rogue all the same. */
function keepFigure(before: string, after: string): string {
  const figure = ownFigure.exec(before)
  if (figure === null || after.slice(figure.index, figure.index + 1) !== ' ') return after
  const who = vocabulary.entries.get(figure[0].toLowerCase())?.who
  if (who?.slot !== 'role' || isOther.test(figure[0].toLowerCase())) return after
  return after.slice(0, figure.index) + figure[0] + after.slice(figure.index + figure[0].length)
}

const isOther = new RegExp(`^${kind}${other}$`, 'u')

const signs = /\b(?:s?he|his|her)\b/iu

/** 'Her late husband was a fisherman' may be all that tells that she is a woman. */
function keepSigns(before: string, after: string): string {
  if (signs.test(after)) return after
  const sign = signs.exec(before)
  if (sign === null) return after
  return after.slice(0, sign.index) + sign[0] + after.slice(sign.index + sign[0].length)
}
