/** Nouns that say what the next thing is made of: 'a caribou-skin parka', 'tyre-rubber boots', 'covered in cat hair'. */
import type { Term } from '../words/term.ts'
import { isHead, isModifier } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** What animals and plants give, and the stuff that is nearest to it. */
const nearest: ReadonlyMap<string, string> = new Map([
  ...['skin', 'hide', 'leather', 'gut'].map((word): [string, string] => [word, 'leather']),
  ...['fur', 'pelt', 'hair', 'down'].map((word): [string, string] => [word, 'fur']),
  ...['wool', 'fleece'].map((word): [string, string] => [word, 'wool']),
  ...['bone', 'tusk', 'tooth', 'teeth', 'ivory', 'horn', 'antler', 'skull', 'claw'].map(
    (word): [string, string] => [word, 'bone'],
  ),
  ...['feather', 'feathers', 'plume', 'quill'].map((word): [string, string] => [word, 'feathers']),
  ['bark', 'wood'],
])

/** The terms, with two nouns that name a stuff as what the thing behind them is of. */
export function settleStuffs(terms: readonly Term[]): Term[] {
  const settled: Term[] = []
  for (let index = 0; index < terms.length; index++) {
    const [term, next] = [terms[index], terms[index + 1]]
    if (term === undefined) break
    const stuff = next === undefined ? undefined : stuffOf(term, next, terms, index)
    // 'black panther type fur'
    const isSort = /^(?:type|style|ish|patterned|coloured|colored)$/.test(term.text)
    if (
      isSort &&
      settled.at(-1)?.kind === 'animal' &&
      /^(?:fur|coat|pelt|feathers|plumage)$/.test(next?.text ?? '')
    )
      continue
    if (stuff === undefined) settled.push(term)
    else {
      settled.push(...stuff)
      index++
    }
  }
  return settled
}

function stuffOf(
  first: Term,
  second: Term,
  terms: readonly Term[],
  index: number,
): Term[] | undefined {
  const near = nearest.get(second.text)
  const isBeast = first.kind === 'animal' || (first.kind === 'unknown' && second.glued)
  if (!isBeast || near === undefined || first.possessive) return undefined
  const after = terms[index + 2]
  const isBefore = after?.kind === 'thing' || after?.kind === 'part'
  const isOf = terms[index - 1]?.kind === 'of' && !isHead(after) && !isModifier(after)
  if (!isBefore && !isOf) return undefined
  const text = `${first.text} ${second.text}`
  const span: Term['span'] = [first.span[0], second.span[1]]
  const written = `${first.written}${second.glued ? '-' : ' '}${second.written}`
  const said: Term = {
    ...first,
    kind: 'quality',
    text,
    written,
    span,
    entry: { words: text, quality: true },
  }
  const entry = vocabulary.entries.get(near)
  return entry?.material === undefined
    ? [said]
    : [said, { ...said, kind: 'material', text: near, entry }]
}
