/** Things and plants that are the figure: 'a teapot with arms and legs', 'an egg in a trench coat', 'a cactus cowboy'. */

import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import { plants } from './named-plants.ts'

/** Whether the words open with this thing and tell of it as of somebody. */
export function isLivingThing(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  if (term === undefined || term.possessive || weapons.test(term.text)) return false
  if (!isThing(term) || !opens(terms, index)) return false
  return (
    hasFace(terms, index + 1) ||
    isDressed(terms, index + 1) ||
    isCalledSomebody(terms, index + 1) ||
    isAtWork(terms, index)
  )
}

function isThing({ kind, text, entry }: Term): boolean {
  if (kind === 'unknown') return true
  const isOfNature = plants.test(text) || vegetables.test(text)
  const isCarried = kind === 'thing' && entry.thing?.slot === 'prop' && !entry.thing.plural
  return isCarried || (isOfNature && /^(?:part|pattern|material)$/.test(kind))
}

/** Nothing but articles, wishes and adjectives is before it, or the name of somebody who may be anything. */
function opens(terms: readonly Term[], index: number): boolean {
  return terms
    .slice(0, index)
    .every(
      (said) =>
        isModifier(said) ||
        /^(?:determiner|ask|filler|unknown|stop|colon|pronoun|is|verb)$/.test(said.kind) ||
        /^(?:superhero|character|hero|villain|mascot)$/.test(said.text),
    )
}

const article = (term: Term | undefined): boolean =>
  /^(?:determiner|number|filler)$/.test(term?.kind ?? '') || isModifier(term)

function past(terms: readonly Term[], from: number): number {
  let at = from
  while (at < from + longestRow && article(terms[at])) at++
  return at
}

const longestRow = 6

/** '. With a face', 'with arms and little legs' */
function hasFace(terms: readonly Term[], from: number): boolean {
  const start = /^(?:comma|stop)$/.test(terms[from]?.kind ?? '') ? from + 1 : from
  if (terms[start]?.kind !== 'with' && terms[start]?.text !== 'has') return false
  const at = past(terms, start + 1)
  const isOnIt = terms[at + 1]?.kind === 'at' || worked.test(terms[at + 1]?.text ?? '')
  return ofBodies.test(terms[at]?.text ?? '') && !isOnIt
}

const ofBodies =
  /^(?:face|arms?|legs?|eyes?|mouth|feet|hands|limbs|eyebrows|smile|grin|frown|moustache|mustache)$/
const worked = /^(?:of|(?:carved|painted|drawn|engraved|embroidered|printed|stitched|etched)\b)/
/** Theirs are carved. */
const weapons =
  /(?:sword|axe|staff|wand|spear|dagger|knife|shield|bow|hammer|mace|blade|club|mask)$/

/** 'wearing a bow tie', 'in a trench coat' */
function isDressed(terms: readonly Term[], from: number): boolean {
  const [link] = terms.slice(from)
  if (link?.kind !== 'wear' && !(link?.kind === 'in' && terms[from + 1]?.kind === 'determiner'))
    return false
  const slot = terms[past(terms, from + 1)]?.entry.thing?.slot
  return /^(?:torso|full|outer|neck|head|feet|face|hands|legs)$/.test(slot ?? '')
}

/** '. It's a knight', 'who is a detective' */
function isCalledSomebody(terms: readonly Term[], from: number): boolean {
  const start = /^(?:comma|stop)$/.test(terms[from]?.kind ?? '') ? from + 1 : from
  const isPerson =
    /^(?:who|who is|who s)$/.test(terms[start]?.text ?? '') ||
    /^s?he$/.test(terms[start]?.text ?? '')
  if (!isPerson) return false
  const is = /is$/.test(terms[start]?.text ?? '') ? start : start + 1
  return terms[past(terms, is + 1)]?.kind === 'who' && (is === start || terms[is]?.kind === 'is')
}

/** 'A cactus cowboy', 'a living candlestick butler': but who sells or grows cabbages is none. */
function isAtWork(terms: readonly Term[], index: number): boolean {
  const worker = terms[index + 1]
  if (worker?.kind !== 'who' || worker.entry.who?.slot !== 'role') return false
  const isAlive = alive.test(terms[index - 1]?.text ?? '')
  const text = terms[index]?.text ?? ''
  return isAlive || (vegetables.test(text) && !trades.test(worker.text))
}

const alive = /^(?:sentient|living|talking|walking|anthropomorphic|anthro|humanoid|animated)$/
const vegetables =
  /^(?:cactus|turnip|radish|carrot|cabbage|onion|leek|beetroot|potato|parsnip|pickle|gherkin|tomato|broccoli|cucumber|aubergine|eggplant|artichoke|banana|pineapple|avocado|strawberry|mushroom|toadstool)$/
const trades =
  /(?:farmer|seller|merchant|vendor|grower|picker|forager|gatherer|hunter|cook|chef|collector|trader|monger|dealer|gardener|worker|expert|scientist|botanist|thief|smuggler)$/
