/** Who rides: words for riding, and the animal that is ridden. */
import type { Term } from '../../brief/words/term.ts'

/** Numbers in the list of terms. */
export type RidingTold = {
  at: number
  /** Undefined where it is left open: 'on horseback', 'riding through a forest'. */
  mount: number | undefined
  /** Whoever rides is told of after: 'a horse ridden by a knight'. */
  isPassive: boolean
}

const riding =
  /^(?:rides?|riding|rode|mounts|mounted|gallops?|galloping|astride|straddling|atop)(?: (?:an?|the|his|her|on|atop))*$/
const carried = /^(?:ridden|mounted)$/
const upon = /^(?:on|seated on|upon|atop|on top of|astride|onto|aboard)$/
/** Riding goes on to where, and has named nothing that is ridden. */
const onward =
  /^(?:through|over|along|into|in|across|to|towards?|at|past|down|up|off|out|away|together|by|home|under|and|while|during|beside|with|side by side|from)$/

/** So many words may stand between riding and what is ridden. */
const farthest = 7

export function findRiding(terms: readonly Term[]): RidingTold[] {
  return terms.flatMap((term, i) => {
    const told = ridingAt(terms, term, i)
    return told ? [told] : []
  })
}

function ridingAt(terms: readonly Term[], { text }: Term, i: number): RidingTold | undefined {
  const next = terms[i + 1]
  if (/^(?:on )?horseback$/.test(text)) return { at: i, mount: undefined, isPassive: false }
  if (carried.test(text) && next?.text === 'by') return passive(terms, i)
  if (upon.test(text)) return onAnimal(terms, i)
  if (!riding.test(text)) return undefined
  const mount = animalAfter(terms, i)
  if (mount !== undefined) return { at: i, mount, isPassive: false }
  if (!/^(?:rid|rode|gallop)/.test(text)) return undefined
  const isOpen = next === undefined || next.kind === 'stop' || onward.test(next.text)
  return isOpen && !/ an?$/.test(text) ? { at: i, mount: undefined, isPassive: false } : undefined
}

function onAnimal(terms: readonly Term[], i: number): RidingTold | undefined {
  // 'A dragon on the back of a jacket', 'a wolf on a shield' name no animal after it.
  const mount = animalAfter(terms, i)
  return mount === undefined ? undefined : { at: i, mount, isPassive: false }
}

function passive(terms: readonly Term[], i: number): RidingTold | undefined {
  for (let k = i - 1; k >= Math.max(0, i - farthest); k--)
    if (isAnimal(terms[k])) return { at: i, mount: k, isPassive: true }
  return undefined
}

const between: ReadonlySet<string> = new Set([
  ...['determiner', 'colour', 'material', 'pattern', 'quality', 'partial', 'number', 'filler'],
])
const bridging = /^(?:back|backs|top|the|of|on|upon|shoulders|giant|huge|great|unknown)$/

/** The animal a noun phrase ends in: 'a big white horse', 'the back of a dragon', 'a wolf's back'. */
function animalAfter(terms: readonly Term[], i: number): number | undefined {
  for (let k = i + 1; k < Math.min(terms.length, i + farthest); k++) {
    const term = terms[k]
    if (isAnimal(term)) return isOfThing(terms, k) ? undefined : k
    const isBridge = between.has(term.kind) || bridging.test(term.text) || term.kind === 'unknown'
    if (!isBridge) return undefined
  }
  return undefined
}

/** A picture of it: 'on a horse blanket', 'on a dragon emblem'. Its back is its own. */
function isOfThing(terms: readonly Term[], k: number): boolean {
  const next = terms[k + 1]
  if (next === undefined) return false
  if (/^(?:statue|toy|figurine|sculpture|drawing|picture|skin|rug)$/.test(next.text)) return true
  return (
    (next.kind === 'thing' || next.kind === 'part') &&
    !next.glued &&
    next.entry.thing?.slot !== 'setting'
  )
}

function isAnimal(term: Term | undefined): boolean {
  if (term === undefined) return false
  return (term.kind === 'animal' && term.text !== 'horseback') || mythic.test(term.text)
}

/** Beasts that the vocabulary takes for somebody, as they may speak. */
const mythic =
  /^(?:unicorns?|griffi?ns?|gryphons?|pegas(?:us|i)|dragons?|drakes?|wyverns?|nightmares?)$/

/** Where the prompt has somebody fly on a broom, as a place in its text. */
export function broomIn(text: string): number | undefined {
  const found =
    / (?:on|onto|upon|rides?|riding|rode|astride|atop|of)(?: (?:an?|the|her|his|their|old|magic|magical|flying|wooden))* broom(?:stick)?s? /.exec(
      text,
    )
  return found?.index
}

const onWheels =
  / (?:on|onto|upon|rides?|riding|rode|astride|pedall?ing)(?: (?:an?|the|her|his|their|old|new|fast|red|blue|black|yellow|green|white))* (bicycles?|bikes?|motorbikes?|motorcycles?|mopeds?|scooters?|vespas?) | (cycling|bicycling|motorcycling) /

/** Where the prompt has somebody ride on wheels, and on which. */
export function wheelsIn(
  text: string,
): { word: string; pose: 'ride_bicycle' | 'ride_motorbike' } | undefined {
  const [, ridden, doing] = onWheels.exec(text) ?? []
  const word = ridden ?? doing
  if (word === undefined) return undefined
  return {
    word,
    pose: /^(?:motor|moped|scooter|vespa)/.test(word) ? 'ride_motorbike' : 'ride_bicycle',
  }
}
