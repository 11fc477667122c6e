import * as lists from './words.ts'

/** A made-up sheet: only what searching looks at. */
export type MadeUpSheet = {
  title: string
  prompt: string
  keywords: string[]
  handle: string | null
  sheetType: 'character' | 'scene'
}

/** So many names are given; most of them hardly ever. */
const names = 200_000

/**
 * The `number`th made-up sheet, always the same. Words are as in life: few are in every sheet, many
 * in hardly any.
 */
export function makeUpSheet(number: number): MadeUpSheet {
  const chance = chanceOf(number)
  const pick = (list: readonly string[]) => list[Math.floor(list.length ** chance()) - 1] ?? ''
  const name = nameOf(Math.floor(names * chance() ** 3))
  const [mood, species, role] = [pick(lists.moods), pick(lists.species), pick(lists.roles)]
  const person = personOf(chance())
  const garment = `${pick(lists.colours)} ${pick(lists.materials)} ${pick(lists.garments)}`
  const sentences = [
    `A ${mood} ${species} ${role}, a ${person} with ${pick(lists.colours)} ${pick(lists.hair)}, ` +
      `wearing a ${garment} and holding a ${pick(lists.props)}`,
  ]
  const others = Math.floor(8 * chance() ** 2)
  for (let i = 0; i < others; i += 1)
    sentences.push(
      `${name} ${pick(lists.deeds)} the ${pick(lists.moods)} ${pick(lists.roles)} of the ` +
        `${pick(lists.places)} and the ${pick(lists.colours)} ${pick(lists.props)}`,
    )
  const isNamed = chance() < 0.05
  return {
    title: `${name} the ${capital(mood)} ${capital(role)}`,
    prompt: `${sentences.join('. ')}.`,
    keywords: [species, role, ...(chance() < 0.5 ? [pick(lists.places)] : [])],
    handle: isNamed ? `${name.toLowerCase()}-${number.toString(36)}` : null,
    sheetType: chance() < 0.1 ? 'scene' : 'character',
  }
}

/** Two words that are in many sheets, yet in hardly one together. */
function personOf(chance: number): string {
  if (chance < 0.45) return 'woman'
  if (chance < 0.9) return 'man'
  return chance < 0.9001 ? 'woman and a man' : 'figure'
}

function nameOf(number: number): string {
  const { syllables } = lists
  let rest = number
  let name = ''
  do {
    name += syllables[rest % syllables.length]
    rest = Math.floor(rest / syllables.length)
  } while (rest > 0)
  return capital(name.length < 4 ? `${name}an` : name)
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Numbers from 0 to 1 (never 1), by the mulberry32 formula of Tommy Ettinger (public domain). */
function chanceOf(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
