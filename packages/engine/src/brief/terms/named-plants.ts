/** 'A mushroom child', 'a cactus man': people that are grown. */
import type { Entry, Thing } from '../words/entry.ts'
import type { Term } from '../words/term.ts'

/** What can be one of the plant people. */
export const plants =
  /^(?:mushroom|toadstool|fungus|flower|leaf|acorn|cactus|turnip|pumpkin|radish|carrot|tree|moss|fern|dandelion|sunflower|tulip|lily|berry|strawberry|raspberry|cabbage|onion|leek|garlic|beet|beetroot|potato|parsnip|pine ?cone|seaweed|kelp|thistle|bramble|ivy|daisy|mandrake|rosebush|hedge|bush|vine|orchid|poppy|lotus|clover|artichoke|pepper|corn|wheat|pea|bean|sprout|birch|willow|oak)$/
const people =
  /^(?:child|kid|person|people|folk|being|creature|man|woman|lady|granny|grandmother|grandpa|baby)$/

/** The terms with the two made one: a plant's child is drawn as one of the plant people, and is a child. */
export function namePlants(terms: readonly Term[]): Term[] {
  return terms.flatMap((term, index) => {
    const before = terms[index - 1]
    const next = terms[index + 1]
    if (isPlant(term) && next?.kind === 'who' && people.test(next.text)) return []
    if (before === undefined || !isPlant(before) || term.kind !== 'who' || !people.test(term.text))
      return [term]
    const words = `${before.text} ${term.text}`
    const concept = isFungus(before.text) ? 'mushroomfolk' : 'plantfolk'
    const who: Thing = { slot: 'species', concept, implied: [], plural: false }
    const entry: Entry = { ...term.entry, words, who }
    const written = `${before.written} ${term.written}`
    return [{ ...term, entry, text: words, written, span: [before.span[0], term.span[1]] }]
  })
}

export function isPlant(term: Term): boolean {
  return (
    /^(?:thing|unknown|part|who|material|pattern)$/.test(term.kind) &&
    !term.possessive &&
    plants.test(term.text)
  )
}

/** People of mushrooms wear the caps of these. */
export function isFungus(words: string): boolean {
  return /mushroom|toadstool|fung/.test(words)
}
