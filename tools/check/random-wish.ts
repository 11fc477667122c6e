import * as concepts from '../../packages/engine/src/brief/concepts.ts'
import { type Random, randomStream } from '../../packages/engine/src/math/random.ts'

const ages = ['young', 'old', 'teenage', 'middle-aged', 'little'] as const
const builds = ['tall', 'short', 'muscular', 'fat', 'slender', 'stocky', 'chibi'] as const
const colours = [
  'red',
  'teal',
  'black',
  'white',
  'golden',
  'lilac',
  'olive',
  'navy',
  'orange',
] as const
const sides = ['left', 'right'] as const
const garments = Object.values(concepts.garments).flat()

/** Words nobody would think of: whoever it is, in clothes of someone else, with things of a third. */
export function randomWish(seed: number): string {
  const chance = randomStream(seed, 'wish')
  const wear = many(chance, 3, () => `a ${chance.pick(colours)} ${words(chance.pick(garments))}`)
  const hold = many(chance, 2, () => `a ${words(chance.pick(concepts.props))}`)
  const features = many(chance, 2, () => words(chance.pick(concepts.features)))
  const hair = `${chance.pick(colours)} ${words(chance.pick(concepts.hairStyles))} hair`
  const who = [
    chance.bool(0.4) ? chance.pick(ages) : '',
    chance.bool(0.4) ? chance.pick(builds) : '',
    chance.bool(0.6) ? words(chance.pick(concepts.species)) : '',
    chance.bool(0.6) ? words(chance.pick(concepts.roles)) : chance.pick(['woman', 'man', 'person']),
  ]
  const body = [...features, ...(chance.bool(0.6) ? [hair] : [])]
  const held = hold.map((thing, i) => `${thing} in the ${sides[i]} hand`)
  const parts = [
    `a ${who.filter(Boolean).join(' ')}`,
    ...body.map((each) => `with ${each}`),
    ...wear,
    ...held,
  ]
  return parts.join(', ')
}

function many(chance: Random, most: number, make: () => string): string[] {
  return Array.from({ length: chance.integer(0, most) }, make)
}

function words(concept: string): string {
  return concept.replaceAll('_', ' ')
}
