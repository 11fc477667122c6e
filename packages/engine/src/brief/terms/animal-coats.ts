/** Colours and coats told of an animal that is the figure: 'a bat, pink, one fang', 'a goat, cream coat', 'a cat, orange with white paws'. */
import type { Term } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** The terms with the animal's colour closed off from the noun behind it, and with its coat taken for fur. */
export function readAnimalCoats(terms: readonly Term[]): Term[] {
  // 'A headscarf over the snakes': those are told of somebody.
  const animal = terms.findIndex(
    (term, index) =>
      isFigure(term) && !/^(?:the|his|her|their)$/.test(terms[index - 1]?.text ?? ''),
  )
  if (animal < 0) return [...terms]
  const told = terms.map((term, index) => {
    if (index > animal && isFruitColour(terms, index, animal)) return asColour(term)
    return index > animal && isFur(terms, index) ? asFur(term) : term
  })
  return told.map((term, index) => {
    const isEnd = term.kind === 'comma' && index > animal
    const closes = isEnd && (isAfterOwnColour(told, index) || isBeforeOwnColour(told, index))
    return closes ? { ...term, kind: 'stop' } : term
  })
}

function isFigure({ kind, entry, possessive }: Term): boolean {
  if (possessive || (kind !== 'animal' && kind !== 'who')) return false
  if (entry.figureItself === true || kind === 'animal') return true
  return entry.who?.slot === 'species' && /folk$|dragonborn|robot|slime/.test(entry.who.concept)
}

/** 'Orange' behind an animal or a mark is no fruit. */
function isFruitColour(terms: readonly Term[], index: number, animal: number): boolean {
  const term = terms[index]
  if (term?.text !== 'orange' || term.kind !== 'thing') return false
  const before = terms
    .slice(0, index)
    .findLastIndex(({ kind }) => !/^(?:comma|stop|colon|filler)$/.test(kind))
  const next = terms[index + 1]
  return before === animal && (next === undefined || /^(?:with|and|comma|stop)$/.test(next.kind))
}

function asColour(term: Term): Term {
  return { ...term, kind: 'colour', entry: { words: term.text, colour: true } }
}

const hairy =
  /^(?:shaggy|thick|glossy|sleek|fluffy|silky|dense|mangy|matted|furry|wiry|curly|wavy|dappled|brindled?|spotted|striped|patchy|soft|plush)$/
/** 'A goat with a snow-leopard coat' grew it. */
const likeBeasts =
  /(?:leopard|tiger|zebra|cheetah|jaguar|ocelot|lynx|hyena|giraffe|appaloosa|tabby)(?:[- ](?:striped|spotted|patterned|print))?$/
const furColours =
  /^(?:cream|silver|silvery|chestnut|tawny|brindle|dappled|roan|sable|russet|ginger|golden|calico|piebald|palomino|fawn|dun|sandy|snow white|snowy|rust|honey|caramel|smoky|ash grey|dappled grey)$/

/** 'Cream coat, short horns', 'a shaggy grey coat': what nobody put on. */
function isFur(terms: readonly Term[], index: number): boolean {
  if (terms[index]?.text !== 'coat' || terms[index]?.kind !== 'thing') return false
  // 'Coat dappled grey and white'
  if (terms[index - 1]?.kind === 'comma' && hairy.test(terms[index + 1]?.text ?? '')) return true
  let at = index - 1
  while (/^(?:colour|quality|pattern|material)$/.test(terms[at]?.kind ?? '')) at--
  const said = terms.slice(at + 1, index)
  const before = terms[at]?.kind === 'determiner' ? terms[at - 1] : terms[at]
  if (
    /^(?:in|wear|hold)$/.test(before?.kind ?? '') ||
    /^(?:outfit|wears|wearing|clothes)$/.test(before?.text ?? '')
  )
    return false
  if (said.some(({ text }) => hairy.test(text) || likeBeasts.test(text))) return true
  return (
    said.length > 0 &&
    terms[at]?.kind !== 'determiner' &&
    said.every(({ text }) => furColours.test(text))
  )
}

function asFur(term: Term): Term {
  const entry = vocabulary.entries.get('fur') ?? term.entry
  return { ...term, kind: 'body', text: 'fur', entry }
}

/** 'Pink' in 'a bat, pink, heart-shaped nose': alone between two marks, right behind the animal or a full stop, and no row of colours. */
function isOwnColour(terms: readonly Term[], from: number, end: number): boolean {
  const said = terms.slice(from + 1, end)
  const isColour = said.length > 0 && said.length < 4 && said.every(isHueWord)
  const before = terms[from - 1]
  const opens =
    terms[from]?.kind === 'stop' ||
    (terms[from]?.kind === 'comma' && (before?.kind === 'who' || before?.kind === 'animal'))
  const last = said.at(-1)
  // 'Robot maid, copper, …' is of copper.
  const isHue = last?.kind === 'colour' && last.entry.material === undefined
  return isColour && opens && isHue && leadsToNoun(terms, end)
}

const isHueWord = ({ kind }: Term): boolean => /^(?:colour|quality|and)$/.test(kind)

function leadsToNoun(terms: readonly Term[], end: number): boolean {
  if (terms[end] === undefined || terms[end]?.kind === 'stop') return true
  const rest = terms.slice(end + 1)
  const at = rest.findIndex((term) => !isHueWord(term) || term.kind === 'and')
  const next = rest[at]
  // 'Black, shiny boots': a row of words that is of the boots.
  if (next?.kind === 'thing' && at > 0 && next.entry.thing?.slot !== 'feature') return false
  return next !== undefined && !/^(?:and|number|comma|stop)$/.test(next.kind)
}

function isAfterOwnColour(terms: readonly Term[], comma: number): boolean {
  const from = terms.slice(0, comma).findLastIndex(({ kind }) => /^(?:comma|stop)$/.test(kind))
  return from > 0 && isOwnColour(terms, from, comma)
}

function isBeforeOwnColour(terms: readonly Term[], comma: number): boolean {
  const length = terms.slice(comma + 1).findIndex(({ kind }) => /^(?:comma|stop)$/.test(kind))
  return length > 0 && isOwnColour(terms, comma, comma + 1 + length)
}
