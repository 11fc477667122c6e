/** What verbs tell of how somebody stands and feels. */

import type { Term, TermKind } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'
import type { Phrase } from './phrase.ts'
import { justEnded, peek, type Reader } from './reader.ts'

/** 'sitting on a throne', 'leaning on a staff': words that hold the sentence together tell of the pose as well. */
export function notePose(reader: Reader, term: Term): void {
  noteDeed(reader, term)
  if (term.entry.grammar === undefined || term.kind !== term.entry.grammar) return
  if (isDoneByThing(reader) || isPlaceOfThing(reader, term) || isOfOther(reader, term)) return
  if (isDoneByNamed(reader, term) || isHungBefore(reader, term)) return
  const verb = deedOf(term.text.split(' ')[0] ?? '')
  noteMood(reader, verb, term)
  const isWhole = term.entry.pose === true
  const isPose = isWhole || vocabulary.entries.get(verb)?.pose === true
  if (isPose && reader.negation === undefined && !reader.aboutOther)
    reader.chunks.poses.push(isWhole ? term : { ...term, text: verb })
}

/** 'greaves of bark, peeling', 'a censer, smoking': what things do by themselves is told of them. */
export function isDoneByThing(reader: Reader): boolean {
  const { last, pending } = reader
  const isAlone = /^(?:comma|stop)$/.test(peek(reader)?.kind ?? 'stop')
  const isOfThing =
    /^(?:thing|body)$/.test(last?.head.kind ?? '') && !last?.negated && pending.length === 0
  return isOfThing && isAlone && doneByThings.test(peek(reader, 0)?.text ?? '')
}

/** 'A penguin chick peeping out of her rucksack' */
export function isDoneByBeast({ head, isSubject }: Phrase, { text }: Term): boolean {
  const isBaby = /^(?:baby|babies|toddler|infant|newborn)$/.test(head.text)
  return (head.kind === 'animal' || isBaby) && !isSubject && /ing$/.test(text)
}

/** 'wet hair hanging over her face', 'a coat flying behind him': it is the hair that hangs. */
function isPlaceOfThing(reader: Reader, { text }: Term): boolean {
  const { last } = reader
  const isOfThing =
    last !== undefined && /^(?:thing|body|part|unknown|animal)$/.test(last.head.kind)
  return isOfThing && reader.pending.length === 0 && justEnded(reader) && moved.test(text)
}

/** 'A broken shield lies at his feet', 'a cloak reaching to the ankles': nobody but the thing has been named, and it does so. */
function isDoneByNamed(reader: Reader, { text }: Term): boolean {
  const { last, terms, index } = reader
  const isThing = last !== undefined && /^(?:thing|body|part|unknown)$/.test(last.head.kind)
  if (!isThing || !justEnded(reader) || reader.pending.length > 0) return false
  if (!doneByNamed.test(text)) return false
  const from = terms.slice(0, index).findLastIndex(({ kind }) => /^(?:stop|colon)$/.test(kind)) + 1
  return !terms.slice(from, index).some(namesSomebody)
}

/** Of what stands still no more than that: 'blue hair sitting' is somebody who sits. */
const doneByNamed =
  /^(?:[a-z]+(?<!s)s|hang|lie|rest|sit|stand|lean|fall|float|hide|peek|reaching|covering|hiding|resting|hanging|lying|leaning|showing)\b/

function namesSomebody({ kind, text, possessive }: Term): boolean {
  return (
    (kind === 'who' && !possessive) ||
    /^(?:wear|hold|ride)$/.test(kind) ||
    (kind === 'pronoun' && /^(?:s?he|they|i|you)\b/.test(text))
  )
}

/** 'Perched on her shoulder is a parrot': what is there comes behind. */
function isHungBefore({ terms, index }: Reader, { text }: Term): boolean {
  if (!/^[a-z]+(?:ed|ing)\b/.test(text)) return false
  if (!/^(?:stop|and)$/.test(terms[index - 1]?.kind ?? 'stop')) return false
  const end = terms.findIndex(
    ({ kind }, at) => at > index && /^(?:stop|comma|is|who|pronoun)$/.test(kind),
  )
  const place = terms.slice(index + 1, end)
  return (
    terms[end]?.kind === 'is' &&
    (place.some(({ kind }) => kind === 'at' || kind === 'in') ||
      / (?:on|to|in|at|under|over|around|from)$/.test(text))
  )
}

/** 'A crow sitting on his hat', 'on her lap sleeps a hare', 'a walking suit', 'she runs a shop': nothing of it is what the character does. */
function isOfOther(reader: Reader, { text }: Term): boolean {
  const next = peek(reader)
  const before = peek(reader, -1)
  const isThingNext = next !== undefined && /^(?:thing|animal|unknown)$/.test(next.kind)
  // 'a walking suit', 'the dancing bear'
  const isCompound = !opensDeed(reader) && before?.kind !== 'unknown'
  if (ofThings.test(text)) return isThingNext && isCompound
  if (text === 'runs' || text === 'run') return next?.kind === 'determiner'
  const { last } = reader
  const isAnimal = last?.head.kind === 'animal' && !last.isSubject && justEnded(reader)
  if (isAnimal && /ing\b|ed\b|s\b/.test(text)) return true
  // 'on her lap sleeps a hare', 'beside him stands his dog'
  const isTurned = /^(?:sits|sleeps|stands|lies|perches|crouches|rests|curls|walks|hangs)$/.test(
    text,
  )
  const owner = next?.kind === 'determiner' ? peek(reader, 2) : undefined
  return (
    isTurned &&
    owner !== undefined &&
    before !== undefined &&
    !/^(?:pronoun|who|comma|stop|and|that|filler)$/.test(before.kind)
  )
}

const ofThings =
  /^(?:walking|running|sitting|standing|sleeping|dancing|flying|riding|jumping|hanging|kneeling|climbing|fighting)$/

const moved =
  /^(?:hanging|falling|dangling|floating|flowing|flying|poking|sticking|escaping|trailing|spilling|peeking|growing|swinging|bouncing|running|blowing|fluttering|streaming|tumbling|sliding|slipping|dripping|drooping)\b/

const doneByThings =
  /^(?:peeling|flaking|fraying|dripping|smoking|smouldering|rusting|trailing|flapping|billowing|steaming|leaking|crumbling|cracking|rotting|melting|burning|sagging|drooping|ticking|dragging)$/

/** 'A captain, looking at the stars', 'a dragon splashing in a puddle': what somebody is doing is told in the words it was said in. */
function noteDeed(reader: Reader, term: Term): void {
  const { terms, index, negation, aboutOther } = reader
  if (negation !== undefined || aboutOther || !isDeed(term) || !opensDeed(reader)) return
  let end = index + 1
  while (end < index + longestDeed && goesOn.has(terms[end]?.kind ?? 'stop')) end++
  while (/^(?:determiner|at|in|of|filler)$/.test(terms[end - 1]?.kind ?? '') && end > index + 1)
    end--
  const written = terms.slice(index, end).map((word) => word.written.toLowerCase())
  reader.chunks.poses.push({ ...term, text: written.join(' ') })
}

const longestDeed = 6
const goesOn: ReadonlySet<TermKind> = new Set<TermKind>([
  ...(['at', 'of', 'determiner', 'side', 'number', 'filler', 'unknown', 'animal'] as const),
  ...(['thing', 'part', 'body', 'colour', 'material', 'pattern', 'quality'] as const),
])

/** What can be seen being done: of the verbs that tables list most tell a story. */
function isDeed({ kind, text, entry }: Term): boolean {
  if (!/^(?:verb|filler)$/.test(kind) || !/^[a-z]{2,}ing\b/.test(text)) return false
  if (entry.pose === true || vocabulary.entries.get(text.split(' ')[0] ?? '')?.pose === true)
    return false
  return entry.grammar === undefined ? kind === 'verb' && !noDeed.test(text) : seen.test(text)
}

const seen =
  /^(?:looking|staring|watching|listening|baking|cooking|brewing|painting|writing|opening|closing|waiting|thinking|dreaming|talking|kicking|punching|pushing|pulling|touching|biting|jumping|leaping|digging|stirring)\b/
const noDeed =
  /^(?:being|becoming|including|according|considering|regarding|concerning|depending|resulting|meaning|ranging|ending|something|everything|anything|nothing|retiring|ageing|aging|pursuing|yearning|longing|hoping|craving|plotting|planning|hailing|originating|suffering|recovering|surviving|succeeding|failing|inheriting|owning|using)\b/

/** After a mark, or right behind who it is. */
function opensDeed(reader: Reader): boolean {
  const before = peek(reader, -1)
  if (before === undefined || /^(?:comma|stop|is|pronoun)$/.test(before.kind)) return true
  return reader.last?.isSubject === true && justEnded(reader)
}

/** 'He stares', 'she kneels': as the lexicon lists it where it lists nothing nearer. */
function deedOf(verb: string): string {
  const stem = /^(?:[a-z]{2,}(?=s$)|[a-z]+(?:ch|sh|ss|x|zz)(?=es$))/.exec(verb)?.[0]
  const entry = vocabulary.entries.get(verb)
  if (stem === undefined || moods.has(verb) || entry?.pose === true || entry?.trait === true)
    return verb
  const forms = [`${stem.replace(/e$/, '')}ing`, `${stem}ing`, `${stem}${stem.at(-1)}ing`]
  return forms.find((form) => isPoseOrMood(form)) ?? verb
}

function isPoseOrMood(form: string): boolean {
  const entry = vocabulary.entries.get(form)
  return entry?.pose === true || entry?.trait === true
}

/** 'Agony on his face', 'boredom in her eyes': whatever is to be read there is a mood. */
export function isReadInFace(reader: Reader): boolean {
  const isThere = /^(?:at|in)$/.test(peek(reader)?.kind ?? '')
  const own = peek(reader, 2)?.kind === 'determiner' ? 3 : 2
  return (
    isThere &&
    /^(?:face|eyes)$/.test(peek(reader, own)?.entry.body ?? peek(reader, own)?.text ?? '')
  )
}

/** 'He smiles much too widely', 'she scowls', 'shouting at the crew'. */
function noteMood(reader: Reader, verb: string, term: Term): void {
  const isMood = verb.endsWith('ing') && vocabulary.entries.get(verb)?.trait === true
  const mood = isMood ? verb : moods.get(verb)
  const entry = vocabulary.entries.get(mood ?? '')
  if (entry === undefined || reader.negation !== undefined || reader.aboutOther) return
  reader.chunks.character.push({ ...term, kind: 'quality', text: mood ?? '', entry })
}

const moods: ReadonlyMap<string, string> = new Map([
  ...[
    'smile',
    'grin',
    'smirk',
    'laugh',
    'scowl',
    'frown',
    'glare',
    'weep',
    'wink',
    'blush',
    'sneer',
    'growl',
    'giggle',
    'chuckle',
    'pout',
    'yawn',
  ].map((verb): [string, string] => [
    `${verb}s`,
    verb === 'grin' ? 'grinning' : `${verb.replace(/e$/, '')}ing`,
  ]),
  ['cries', 'crying'],
])
