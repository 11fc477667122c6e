/** What is named before the garment that it soils: 'flour on her apron', 'coffee down his tie', 'ink on the cuffs'. */
import { driedOn, spilt, statesOfStuffs } from '../lexicon/wear-states.ts'
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'

/** The terms, with such a stuff as a state of the thing it is on. */
export function settleSoilOn(terms: readonly Term[]): Term[] {
  const settled: Term[] = []
  let index = 0
  while (index < terms.length) {
    const soil = soilAt(terms, index, settled)
    const term = terms[index]
    if (soil === undefined) {
      if (term !== undefined) settled.push(term)
      index++
      continue
    }
    if (soil.colour !== undefined) settled.pop()
    const start = soil.link + 1
    settled.push(...terms.slice(start, soil.at), soil.state, ...terms.slice(soil.at, soil.at + 1))
    index = soil.at + 1
  }
  return settled
}

type Soil = { state: Term; colour: Term | undefined; link: number; at: number }

function soilAt(terms: readonly Term[], index: number, before: readonly Term[]): Soil | undefined {
  const term = terms[index]
  if (term === undefined) return undefined
  // 'Ink stains' may be one word of the lexicon.
  const said = stateOf(term.text.replace(/ (?:stains?|splashes|splatters?|smears?|spots)$/, ''))
  const link = stains.test(terms[index + 1]?.text ?? '') ? index + 2 : index + 1
  if (said === undefined || !isOn(terms[link])) return undefined
  // 'A lab coat with grass stains over a shirt': the coat is over it.
  if (terms[link]?.text === 'over' && terms[index - 1]?.kind === 'with') return undefined
  const at = soiledAt(terms, link + 1, isEaten(term.text))
  if (at < 0) return undefined
  const [lead, colour] = [before.at(-2), before.at(-1)]
  const isColoured = colour?.kind === 'colour'
  if (!opens(isColoured ? lead : colour)) return undefined
  const text = isColoured ? `${colour.text} ${said}` : said
  return { state: stateTerm(term, text), colour: isColoured ? colour : undefined, link, at }
}

const states: ReadonlyMap<string, string> = new Map(Object.entries(statesOfStuffs))
const wet: ReadonlySet<string> = new Set(spilt.split(', '))
const dry: ReadonlySet<string> = new Set(driedOn.split(', '))

const isEaten = (stuff: string): boolean => wet.has(stuff)

function stateOf(stuff: string): string | undefined {
  if (wet.has(stuff)) return `${stuff}-stained`
  if (dry.has(stuff)) return `${stuff}-covered`
  // 'ochre paint'
  const [, kind, plain] = /^([a-z]+) (paint|ink|mud|dust|blood|slime)$/.exec(stuff) ?? []
  const state = states.get(stuff) ?? states.get(plain ?? '')
  return kind === undefined || states.has(stuff) ? state : `${kind} ${state}`
}

const stains = /^(?:stains?|splashes|splatters?|spatters?|smears?|splotches|smudges?|spots|marks)$/

const isOn = (link: Term | undefined): boolean =>
  link?.kind === 'at' && /^(?:on|upon|all over|over|down|across|along|up)\b/.test(link.text)

/** A clause of its own, or what somebody has; never what is denied. */
function opens(before: Term | undefined): boolean {
  return before === undefined || /^(?:comma|colon|stop|with|and|is|determiner)$/.test(before.kind)
}

/** Where the soiled thing is named; -1 when there is none. */
function soiledAt(terms: readonly Term[], start: number, isFood: boolean): number {
  let at = start
  while (at < start + longest && (terms[at]?.kind === 'determiner' || isModifier(terms[at]))) at++
  const thing = terms[at]
  if (thing === undefined || thing.possessive) return -1
  if (thing.kind === 'part') return isFood && !ofClothes.test(thing.text) ? -1 : at
  const slot = thing.entry.thing?.slot ?? ''
  return thing.kind === 'thing' && (isFood ? worn : soiled).test(slot) ? at : -1
}

const longest = 5
const worn = /^(?:torso|full|outer|legs|feet|hands|waist|neck|head|armour)$/
const soiled = /^(?:torso|full|outer|legs|feet|hands|waist|neck|head|armour|weapon)$/
const ofClothes = /^(?:hems?|cuffs?|sleeves?|collar|lapels?|pockets?|skirts?|brim)$/

function stateTerm(term: Term, text: string): Term {
  return { ...term, kind: 'quality', text, written: text, entry: { words: text, quality: true } }
}
