/** The colours a reader will want to pick: those that the figure really shows, by how much of each is seen. */
import { colourDistance } from '../design/colour-names.ts'
import type { Design, Swatch } from '../design/design.ts'
import { within } from '../design/note-words.ts'
import type { Material } from '../figure/figure.ts'
import { plainMaterial, type SwatchName, swatchName } from './swatch-names.ts'

const most = 10
/** Nearer colours are one to the eye; skin and what is worn on it are told apart as long as they differ at all. */
const alike = 0.035
const nearSkin = 0.012
/** Letters of a name that stands for two things. */
const longestName = 36
/** What is less of the figure than this nobody would look for. */
const least: Record<SwatchName['rank'], number> = { person: 0.001, thing: 0.002, part: 0.006 }
/** How much sooner a small thing is told than a trim of its size. */
const weight: Record<SwatchName['rank'], number> = { person: 50, thing: 3, part: 1 }

type Found = Swatch & { rank: SwatchName['rank'] }

/** What surveys saw of materials: which one at each pixel, where `part` is not 0. */
type Seen = { part: Uint16Array; material: Uint16Array }

export function seenPalette(
  design: Design,
  materials: Readonly<Record<string, Material>>,
  surveys: readonly Seen[],
): Swatch[] {
  const names = Object.keys(materials)
  const shares = sharesOf(surveys, names)
  const found = [...shares].flatMap(([material, share]): Found[] => {
    const { base: hex } = materials[material]
    const called = swatchName(material, hex, design)
    return called === undefined ? [] : [{ ...called, hex, share }]
  })
  const distinct = withoutTwins(found.filter(({ rank, share }) => share >= least[rank]))
  const eyes = eyesOf(design).filter(({ hex }) => distinct.every((other) => other.hex !== hex))
  const chosen = distinct
    .sort((a, b) => weight[b.rank] * b.share - weight[a.rank] * a.share)
    .slice(0, most - eyes.length)
  return inShares([...chosen, ...eyes])
}

/** Share of all that is seen, by material; tones count for the colour they are tones of. */
function sharesOf(surveys: readonly Seen[], names: readonly string[]): Map<string, number> {
  const counts = new Float64Array(names.length)
  let all = 0
  for (const { part, material } of surveys) {
    for (let k = 0; k < part.length; k++) {
      if (part[k] === 0) continue
      counts[material[k]]++
      all++
    }
  }
  const isKnown = (name: string) => names.includes(name)
  const shares = new Map<string, number>()
  names.forEach((name, i) => {
    if (counts[i] === 0) return
    const plain = plainMaterial(name, isKnown)
    shares.set(plain, (shares.get(plain) ?? 0) + counts[i] / all)
  })
  return shares
}

const order: readonly SwatchName['rank'][] = ['person', 'thing', 'part']

/** Of colours that are one to the eye the first in rank stays, and of those the largest. */
function withoutTwins(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  const sorted = found.toSorted(
    (a, b) => order.indexOf(a.rank) - order.indexOf(b.rank) || b.share - a.share,
  )
  for (const each of sorted) {
    const twin = kept.find((other) => colourDistance(other.hex, each.hex) < farthest(other, each))
    if (twin) join(twin, each)
    else kept.push({ ...each })
  }
  return kept
}

function farthest(one: Found, other: Found): number {
  return one.rank === 'person' && other.rank !== 'part' ? nearSkin : alike
}

/** Two things of one colour share a swatch and its name: 'Chestnut overalls & brown vest'. */
function join(twin: Found, each: Found): void {
  const both = `${twin.name} & ${withoutSame(within(each.name), twin.name)}`
  const isNamed =
    twin.name !== each.name &&
    twin.rank === 'thing' &&
    each.rank === 'thing' &&
    !twin.name.includes(' & ')
  if (isNamed && both.length <= longestName) twin.name = both
  twin.share += each.share
}

/** 'Umber tool belt' and 'umber gloves' are the umber tool belt and gloves. */
function withoutSame(name: string, before: string): string {
  const [first, ...rest] = name.split(' ')
  const isSame = rest.length > 0 && before.toLowerCase().split(' ')[0] === first
  return isSame ? rest.join(' ') : name
}

/** Eyes are painted on, too small for any survey, and always looked for. */
function eyesOf({ face, creature }: Design): Found[] {
  const { eye } = creature ?? face
  const one = (name: string, hex: string): Found => ({ name, hex, share: 0.004, rank: 'person' })
  return eye.colour === eye.rightColour
    ? [one('Eyes', eye.colour)]
    : [one('Left eye', eye.colour), one('Right eye', eye.rightColour)]
}

function inShares(chosen: readonly Found[]): Swatch[] {
  const total = chosen.reduce((sum, { share }) => sum + share, 0)
  return chosen
    .map(({ name, hex, share }) => ({
      name,
      hex,
      share: Math.round((share / total) * 1000) / 1000,
    }))
    .sort((a, b) => b.share - a.share)
}
