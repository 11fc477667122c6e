/** What verbs tell of how somebody stands and feels. */
import { peek, type Reader } from './reader.ts'
import type { Term } from './term.ts'
import { vocabulary } from './vocabulary.ts'

/** 'sitting on a throne', 'leaning on a staff': words that hold the sentence together tell of the pose as well. */
export function notePose(reader: Reader, term: Term): void {
  if (isUnlistedDeed(reader, term) || isLookingAt(reader, term)) return
  if (term.entry.grammar === undefined || term.kind !== term.entry.grammar) return
  const verb = deedOf(term.text.split(' ')[0] ?? '')
  noteMood(reader, verb, term)
  const isWhole = term.entry.pose === true
  const isPose = isWhole || vocabulary.entries.get(verb)?.pose === true
  if (isPose && reader.negation === undefined && !reader.aboutOther)
    reader.chunks.poses.push(isWhole ? term : { ...term, text: verb })
}

/** 'Splashing in a puddle': whatever it is, it is being done. */
function isUnlistedDeed(reader: Reader, term: Term): boolean {
  const before = peek(reader, -1)
  const isFirst = before === undefined || /^(?:comma|stop|and)$/.test(before.kind)
  const isUnheard = term.kind === 'verb' && term.entry.words === ''
  const isDeed = (isUnheard && /[^ei]ing$/.test(term.text)) || term.text === 'listening'
  const isSomewhere = /^(?:in|at)$/.test(peek(reader)?.kind ?? '')
  if (!isFirst || !isDeed || !isSomewhere || reader.negation !== undefined || reader.aboutOther)
    return false
  reader.chunks.poses.push(term)
  return true
}

/** 'Looking at the stars' */
function isLookingAt(reader: Reader, term: Term): boolean {
  if (!/^(?:looking|gazing|staring|peering|glancing) (?:at|toward|towards|into)$/.test(term.text))
    return false
  const hasArticle = peek(reader)?.kind === 'determiner'
  const seen = peek(reader, hasArticle ? 2 : 1)
  const isSeen =
    seen !== undefined &&
    (/^(?:thing|unknown|animal|who|pattern|quality)$/.test(seen.kind) || seen.kind === 'filler')
  if (!isSeen || reader.negation !== undefined || reader.aboutOther) return false
  const text = `${term.text} ${hasArticle ? 'the ' : ''}${seen.text}`
  reader.chunks.poses.push({ ...term, text })
  return true
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
