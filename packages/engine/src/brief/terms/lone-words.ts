/** Words alone between two marks that no table lists: 'petulant', 'humming', 'mid-aria' say how somebody feels, or what they are doing. */

import { moodNouns } from '../lexicon/mood-nouns.ts'
import type { Entry } from '../words/entry.ts'
import { isListedThing } from '../words/nouns.ts'
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** The terms with such words taken for moods and poses. */
export function readLoneWords(terms: readonly Term[]): Term[] {
  return joinGestures(joinMiddles(terms)).map((term, index, all) => {
    if (isMood(all, index)) return takenFor(term, { trait: true })
    if (isBuildAlone(all, index)) return takenFor(term, aboutBuild)
    if (isDescent(all, index)) return takenFor(term, { descent })
    const said = senseAlone(term, all[index - 1], all[index + 1])
    if (said === undefined || !opens(all, index) || !ends(all[index + 1])) return term
    return takenFor(term, said)
  })
}

/** 'Tall and rather bony,', 'a lich: skeletal,': of bone is nobody who is tall, and no lich a skeleton. */
function isBuildAlone(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  // 'Skeletal thin'
  if (term?.text === 'skeletal' && isThinNext(terms[index + 1])) return true
  const isStuff = term?.kind === 'material' && term.entry.build !== undefined
  if (!isStuff && !isThin(terms, index)) return false
  if (!ends(terms[index + 1])) return false
  let at = index - 1
  while (terms[at]?.kind === 'filler' && adverb.test(terms[at]?.text ?? '')) at--
  const before = terms[at]?.kind === 'and' ? terms[at - 1] : terms[at]
  return (
    before === undefined ||
    before.entry.build !== undefined ||
    /^(?:is|stop|who|colon)$/.test(before.kind) ||
    (before.kind === 'comma' && isBeforeThings(terms, at))
  )
}

/** 'Skeletal' between two marks, of somebody named. */
function isThin(terms: readonly Term[], index: number): boolean {
  const isSaid = terms[index]?.text === 'skeletal' && ends(terms[index + 1])
  return isSaid && terms.slice(0, index).some(({ kind }) => /^(?:who|animal)$/.test(kind))
}

function isThinNext(next: Term | undefined): boolean {
  return /^(?:thin|gaunt|slim|skinny|emaciated|lean)$/.test(next?.text ?? '')
}

/** Nothing that is worn or held has been named since the last stop. */
function isBeforeThings(terms: readonly Term[], index: number): boolean {
  const start = terms.slice(0, index).findLastIndex(({ kind }) => kind === 'stop') + 1
  return terms.slice(start, index).every(({ kind }) => kind !== 'thing' && kind !== 'part')
}

/** 'Thirty, Black, a librarian': written large, it is no colour of clothes. */
function isDescent(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  if (term?.text !== 'black' || term.written !== 'Black' || !ends(terms[index + 1])) return false
  if (terms[index - 1]?.kind !== 'comma') return false
  return isBeforeThings(terms, index)
}

/** Of bones and of the dead no more than how thin somebody is. */
const aboutBuild: Partial<Entry> = { build: 'slender', motifs: [] }

const descent = vocabulary.entries.get('african american')?.descent ?? ''

function takenFor(term: Term, said: Partial<Entry>): Term {
  return { ...term, kind: 'quality', entry: { ...term.entry, words: term.text, ...said } }
}

/** 'Bored contempt', 'with quiet fury'; but 'the horror of it' and 'a horror writer' are none. */
function isMood(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  if (term === undefined || !moodNouns.has(term.text) || !ends(terms[index + 1])) return false
  let at = index - 1
  while (isModifier(terms[at]) || terms[at]?.kind === 'unknown') at--
  const before = terms[at]
  return before === undefined || marks.test(before.kind) || before.kind === 'with'
}

function opens(terms: readonly Term[], index: number): boolean {
  let at = index - 1
  while (terms[at]?.kind === 'filler' && adverb.test(terms[at]?.text ?? '')) at--
  const before = terms[at]
  if (before?.kind === 'is') return /^(?:filler|thing)$/.test(terms[index]?.kind ?? '')
  return before === undefined || marks.test(before.kind) || before.kind === 'but'
}

const adverb =
  /^(?:very|a bit|a little|a little bit|slightly|quite|always|rather|almost|utterly|deeply|still|so|too|[a-z]+ly)$/

function ends(next: Term | undefined): boolean {
  return next === undefined || marks.test(next.kind) || next.kind === 'and' || next.kind === 'but'
}

const marks = /^(?:comma|stop|colon)$/

function senseAlone(
  term: Term,
  before: Term | undefined,
  next: Term | undefined,
): Partial<Entry> | undefined {
  const { entry, text, kind } = term
  // 'Kind but strict', 'gruff but sweet': elsewhere they say other things.
  const isOther = kind === 'filler' || (kind === 'thing' && before !== undefined)
  if (isOther && entry.trait === true) return { trait: true }
  if (entry.pose === true || entry.trait === true || (term.capital && before === undefined))
    return undefined
  if (isDeed(term)) return shownInFace.test(text) ? { trait: true } : doing(text, next)
  const isTemper = isUnheard(term) && temper.test(text) && !isListedThing(text)
  return isTemper ? { trait: true } : undefined
}

function isUnheard({ entry, kind }: Term): boolean {
  return entry.words === '' && /^(?:unknown|quality|verb)$/.test(kind)
}

function isDeed(term: Term): boolean {
  if (/^(?:listening|kicking|punching|humming)$/.test(term.text)) return true
  if (!/^[a-z]+[^ei]ing$/.test(term.text)) return false
  return term.kind === 'verb' || isUnheard(term)
}

/** 'Fishing' alone is done with the whole body; 'and' may go on with a noun. */
function doing(text: string, next: Term | undefined): Partial<Entry> | undefined {
  const isName =
    /^(?:evening|morning|being|wedding|painting|drawing|setting|lighting|shading|meaning|clothing)$/
  return isName.test(text) || next?.kind === 'colon' ? undefined : { pose: true }
}

const shownInFace =
  /^(?:sigh|sob|gasp|snarl|sneer|leer|gloat|groan|grimac|glower|gap|gawp|gawk|beam|simper|whimper|wail|bawl|cackl|chuckl|guffaw|chortl|giggl|titter|snigger|snicker|weep|sniffl|sulk|brood|seeth|fum|scream|shriek|yell|bellow|roar|howl|moan|mutter|whistl|squint|blink|star|drool|smoulder|smolder)ing$/

const temper = /^[a-z]{3,}(?:ous|ful|ive|(?<!m)ent|ant|esque|ic|ish|ate)$/

/** 'Mid-aria', 'mid sneeze': in the middle of doing it; 'a fond look': in the face. */
function joinMiddles(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  for (const term of terms) {
    const before = result.at(-1)
    const said = before && (middleOf(before, term) ?? lookOf(result.at(-2), before, term))
    if (before === undefined || said === undefined) result.push(term)
    else result.splice(-1, 1, joined(before, term, said))
  }
  return result
}

function joined(first: Term, last: Term, said: Partial<Entry>): Term {
  const text = `${first.text} ${last.text}`
  const written = `${first.written}${last.glued ? '-' : ' '}${last.written}`
  const span = [first.span[0], last.span[1]] as const
  return { ...first, kind: 'quality', text, written, span, entry: { words: text, ...said } }
}

function middleOf(middle: Term, { text, kind }: Term): Partial<Entry> | undefined {
  const isDone = middle.text === 'mid' && !notDone.test(text) && kind !== 'number'
  return isDone && !marks.test(kind) ? { pose: true } : undefined
}

/** 'A fond look', 'with a rueful glance' */
function lookOf(opening: Term | undefined, said: Term, look: Term): Partial<Entry> | undefined {
  const isOpen = opening === undefined || /^(?:determiner|comma|with)$/.test(opening.kind)
  const isUnheardOf =
    said.kind === 'unknown' || (said.kind === 'quality' && said.entry.words === '')
  const isOfFace = isUnheardOf || onlyInFaces.test(said.text)
  const isLook = isOpen && isOfFace && /^(?:look|glance|stare|gaze)$/.test(look.text)
  return isLook ? { trait: true } : undefined
}

/** 'An empty stare', 'a level gaze' */
const onlyInFaces = /^(?:empty|vacant|hollow|glassy|level|steady|distant|dead|flat|hard|cold)$/

const notDone =
  /^(?:length|thigh|thighs|calf|calves|back|chest|blue|green|brown|grey|gray|tone|century|size|sized|weight|rise|level|air|morning|day|night|life|twenties|thirties|forties|fifties|sixties|seventies|eighties|teens|[a-z]+ty)$/

/** 'Hands steepled', 'thumbs hooked in his belt': limbs, and what nobody lists that is done with them. */
function joinGestures(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  let rest = -1
  for (const [index, term] of terms.entries()) {
    const limb = result.at(-1)
    const place = limb === undefined ? undefined : touched(terms, index, limb)
    if (limb !== undefined && place !== undefined && isBareLimb(terms, index - 1)) {
      result.splice(-1, 1, joined(joined(limb, term, { pose: true }), place, { pose: true }))
      rest = terms.indexOf(place)
      continue
    }
    if (index <= rest) continue
    const isDone = limb !== undefined && limbs.test(limb.text) && isGesture(term)
    if (!isDone || !isBareLimb(terms, index - 1)) {
      result.push(term)
      continue
    }
    result.splice(-1, 1, joined(limb, term, { pose: true }))
  }
  return result
}

/** 'Hand on the stomach', 'fist against his chest' */
function touched(terms: readonly Term[], index: number, limb: Term): Term | undefined {
  const isOn =
    terms[index]?.kind === 'at' && /^(?:on|over|against|at|upon)$/.test(terms[index]?.text ?? '')
  if (!isOn || !/^(?:hands?|fists?|palms?)$/.test(limb.text)) return undefined
  const part = terms[index + (terms[index + 1]?.kind === 'determiner' ? 2 : 1)]
  const next = terms[index + (terms[index + 1]?.kind === 'determiner' ? 3 : 2)]
  return part?.kind === 'body' && ends(next) ? part : undefined
}

const limbs =
  /^(?:hands?|arms?|fists?|fingers?|thumbs?|elbows?|legs?|knees?|ankles?|feet|foot|heels?|chin|head|palms?|wrists?|paws?|shoulders?|back)$/

function isGesture({ text, kind, entry }: Term): boolean {
  if (kind === 'quality' && entry.trait !== true && held.test(text)) return true
  const isOpen = entry.words === '' && !marked.test(text) && /^(?:unknown|quality|verb)$/.test(kind)
  return (
    isOpen && /^[a-z]{3,}(?:ed|ing)$|^(?:thrust|flung|sunk|bent|spread|overhead|aloft)$/.test(text)
  )
}

/** What limbs look like. */
const marked =
  /^(?:shaved|grazed|scraped|scratched|skinned|tattooed|scarred|bandaged|bruised|chapped|calloused|wrinkled|painted|inked|webbed|stained|bloodied|blistered|freckled|manicured|polished|severed|swollen|muscled|furred|feathered|scaled)$/

const held =
  /^(?:hooked|crossed|clasped|folded|raised|spread|linked|locked|laced|planted|pressed|tucked|cupped|clenched|balled|splayed|curled|bent|outstretched|lifted|lowered|tilted|cocked|flung)$/

/** Nothing is said of the limb before. */
function isBareLimb(terms: readonly Term[], index: number): boolean {
  let at = index - 1
  while (/^(?:determiner|number|side)$/.test(terms[at]?.kind ?? '')) at--
  const before = terms[at]
  return before === undefined || marks.test(before.kind) || /^(?:and|with)$/.test(before.kind)
}
