/** What verbs tell of how somebody stands and feels. */
import { peek, type Reader } from './reader.ts'
import type { Term } from './term.ts'
import { vocabulary } from './vocabulary.ts'

/** 'sitting on a throne', 'leaning on a staff': words that hold the sentence together tell of the pose as well. */
export function notePose(reader: Reader, term: Term): void {
  if (term.entry.grammar === undefined || term.kind !== term.entry.grammar) return
  if (isDoneByThing(reader)) return
  const verb = term.text.split(' ')[0] ?? ''
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
  const isOfThing = last?.head.kind === 'thing' && !last.negated && pending.length === 0
  return isOfThing && isAlone && doneByThings.test(peek(reader, 0)?.text ?? '')
}

const doneByThings =
  /^(?:peeling|flaking|fraying|dripping|smoking|smouldering|rusting|trailing|flapping|billowing|steaming|leaking|crumbling|cracking|rotting|melting|burning|sagging|drooping|ticking|dragging)$/

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
