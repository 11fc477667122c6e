/** What phrases say about ears: whose they are like, or that they are long. */
import type { Brief } from '../brief.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { featureItem } from './items.ts'

const animalEars: ReadonlyMap<string, string> = new Map([
  ['pointed', 'pointed_ears'],
  ['pointy', 'pointed_ears'],
  ['long', 'pointed_ears'],
  ['elf', 'pointed_ears'],
  ['elven', 'pointed_ears'],
  ['sharp', 'pointed_ears'],
  ['big', 'pointed_ears'],
  ['large', 'pointed_ears'],
  ['huge', 'pointed_ears'],
  ['cat', 'cat_ears'],
  ['feline', 'cat_ears'],
  ['wolf', 'wolf_ears'],
  ['dog', 'wolf_ears'],
  ['fox', 'fox_ears'],
  ['rabbit', 'rabbit_ears'],
  ['bunny', 'rabbit_ears'],
  ['floppy', 'rabbit_ears'],
])
const speciesEars: ReadonlyMap<string, string> = new Map([
  ['catfolk', 'cat_ears'],
  ['wolffolk', 'wolf_ears'],
  ['foxfolk', 'fox_ears'],
  ['rabbitfolk', 'rabbit_ears'],
])

export function readEars(brief: Brief, phrase: Phrase): void {
  const own = speciesEars.get(brief.subject.species?.concept ?? '')
  const shape = phrase.modifiers
    .map((term) => animalEars.get(term.text))
    .find((kind) => kind !== undefined)
  const says =
    shape ??
    (phrase.modifiers.length > 0 || phrase.side !== undefined ? (own ?? 'ears') : undefined)
  if (says === undefined) return
  const item = featureItem(phrase, own ?? says, 'thing')
  // 'A bent ear': of one only
  const isOne =
    phrase.count === undefined && phrase.determined && /\bear$/.test(phrase.head.written)
  brief.features.push(isOne ? { ...item, count: 1 } : item)
}
