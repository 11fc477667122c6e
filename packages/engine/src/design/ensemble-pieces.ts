/** The garments that a word for a whole outfit means. */
import type { Brief } from '../brief/brief.ts'
import { ensembles as kinds } from '../brief/concepts.ts'
import type { Person } from './design.ts'
import { fromOutfit, fromWords, type Worn } from './make-garment.ts'
import type { Scheme } from './scheme.ts'
import { type EnsemblePiece, ensembles, ensembleTones } from './tables/ensembles.ts'

export function ensemblePieces(
  person: Person,
  context: { brief: Brief; scheme: Scheme; seed: number },
): Worn[] {
  const { brief, scheme } = context
  return brief.wear.flatMap((item) => {
    const kind = kinds.find((candidate) => candidate === item.concept)
    if (kind === undefined) return []
    const { pieces, masculine } = ensembles[kind]
    const chosen = person.presentation > 0.5 && masculine ? masculine : pieces
    // One piece is called what the whole is called.
    const namesake = chosen.findIndex(([, tone]) => tone === 'said')
    return chosen.map(([concept, tone, changes]: EnsemblePiece, i): Worn => {
      if (tone !== 'said') {
        return { ...fromOutfit([concept, tone, changes ?? {}], brief, scheme), isAsked: true }
      }
      const said = fromWords({ ...item, concept }, context, ensembleTones[kind] ?? 'primary')
      const garment = { ...said, ...changes, said: i === namesake ? item : undefined }
      if (item.patterns.length > 0) garment.pattern = said.pattern
      return concept === 'sailor_blouse' ? withCollar(garment, brief) : garment
    })
  })
}

/** Where what is called as the whole has no room below a coat, another piece of it is called so. */
export function withNamesakes(worn: readonly Worn[], { wear }: Brief): Worn[] {
  return wear.reduce<Worn[]>(
    (dressed, item) => {
      const kind = kinds.find((candidate) => candidate === item.concept)
      if (kind === undefined || dressed.some(({ said }) => said === item)) return dressed
      const { pieces, masculine = [] } = ensembles[kind]
      const own = new Map([...masculine, ...pieces].map(([piece, tone]) => [piece, tone]))
      const left = dressed.filter((each) => each.isAsked && !each.said && own.has(each.kind))
      const namesake = left.find((each) => own.get(each.kind) === 'said') ?? left[0]
      if (namesake === undefined) return dressed
      const isOfIt = own.get(namesake.kind) === 'said'
      const said = isOfIt ? item : { ...item, colours: [], materials: [] }
      return dressed.map((each) => (each === namesake ? { ...each, said } : each))
    },
    [...worn],
  )
}

/** A sailor's blouse is white: the colour that is said is its collar's, that of a neckerchief its knot's. */
function withCollar(blouse: Worn, { wear }: Brief): Worn {
  const { main, lining } = blouse.colours
  const knot = wear.find(({ concept }) => concept === 'neckerchief')?.colours[0]?.hex
  return {
    ...blouse,
    colours: { ...blouse.colours, main: '#f4f3ee', accent: main, lining: knot ?? lining },
  }
}
