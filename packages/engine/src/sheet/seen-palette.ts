/** The colours a reader will want to pick: those that the figure really shows, by how much of each is seen. */
import { colourDistance, colourName } from '../design/colour-names.ts'
import type { Design, Swatch } from '../design/design.ts'
import { within } from '../design/note-words.ts'
import type { Material } from '../figure/figure.ts'
import { hexToOklch } from '../math/colour.ts'
import { clamp } from '../math/scalar.ts'
import { plainMaterial, type SwatchName, swatchName } from './swatch-names.ts'

const most = 12
/** Nearer colours are one to the eye; skin and what is worn on it are told apart as long as they differ at all. */
const alike = 0.035
const same = 0.012
/** What is called by one name of a colour is told once: the soles of plum boots are no second plum. */
const oneName = 0.08
/** Letters of a name that stands for two things. */
const longestName = 30
/** What is less of the figure than this nobody would look for. */
const least: Record<SwatchName['rank'], number> = {
  person: 0.001,
  mark: 0.0003,
  thing: 0.002,
  part: 0.006,
}
/** How much sooner a small thing is told than a trim of its size. */
const weight: Record<SwatchName['rank'], number> = { person: 50, mark: 12, thing: 3, part: 1 }

/** The same of a thing that is asked for by name: it is looked for, however small. */
const leastAsked = 0.0004
const weightAsked = 12

/** The same of vivid colours that no larger one comes near: a teal bow on black and white. */
const leastAlone = 0.0012
/** What is held is shown again by itself, and larger: the ruby of a dagger. */
const leastOfHeld = 0.0002
/** Colours farther apart than this are nothing like each other. */
const unlike = 0.11

type Found = Swatch & { rank: SwatchName['rank']; surface?: Material['surface']; owner?: string }

/** What surveys saw of materials: which one at each pixel, where `part` is not 0. */
type Seen = { part: Uint16Array; material: Uint16Array }

export function seenPalette(
  design: Design,
  materials: Readonly<Record<string, Material>>,
  surveys: readonly Seen[],
): Swatch[] {
  const names = Object.keys(materials)
  const shares = sharesOf(surveys, names)
  const each = [...shares].flatMap(([material, share]): Found[] => {
    const { base, surface } = materials[material]
    // Where all is black or white, hair is drawn darker than it is.
    const hex = material === 'hair' && design.style === 'noir' ? design.hair.colour : base
    const called = swatchName(material, hex, design)
    const owner = material.split('.')[0]
    return called === undefined ? [] : [{ ...called, hex, share, surface, owner }]
  })
  const found = withoutSameTrims(withEdgesOfSmall(each))
  const isHeld = ({ owner }: Found) => design.hold.some(({ id }) => id === owner)
  const isAsked = askedFor(design)
  const told = found.filter(
    (each) =>
      each.share >= (isAsked(each) ? leastAsked : least[each.rank]) ||
      (each.share >= (isHeld(each) ? leastOfHeld : leastAlone) && isAlone(each, found)),
  )
  const distinct = withoutTwins(told)
  const painted = paintedOf(design).filter(({ hex }) =>
    distinct.every((other) => other.hex !== hex),
  )
  const weightOf = (each: Found) => {
    if (isAsked(each)) return weightAsked
    return each.rank === 'part' && isAlone(each, found) ? weight.thing : weight[each.rank]
  }
  const value = (each: Found) => weightOf(each) * Math.sqrt(each.share)
  const chosen = choose(distinct, most - painted.length, value)
  return inShares([...painted, ...chosen])
}

const vivid = 0.08

/** Whether it is vivid, and unlike all that more of is seen. Red is not told by a brown, however near. */
function isAlone(each: Found, found: readonly Found[]): boolean {
  if (hexToOklch(each.hex).c < vivid) return false
  return found.every(
    (other) =>
      other.share <= each.share ||
      colourDistance(other.hex, each.hex) > unlike ||
      (hexToOklch(other.hex).c < vivid && colourDistance(other.hex, each.hex) > 0.5 * unlike),
  )
}

/** How much sooner a colour is told that is like none told before, and how much later its twin. */
const novelty = { least: 0.03, most: 2.4 }
/** What is more of the figure than this is told before any trim; a trim is so if it is no tone of what is told. */
const fairShare = 0.03

/** The most telling first; each next one is worth the more, the less it is like those before it. */
function choose(found: readonly Found[], count: number, value: (each: Found) => number): Found[] {
  const chosen: Found[] = []
  const left = new Set(found)
  const worth = (each: Found) => {
    // A pale shirt is looked for though pale skin is told.
    const beside = chosen.filter(({ rank }) => rank !== 'person' || each.rank !== 'thing')
    const nearest = Math.min(...beside.map(({ hex }) => colourDistance(hex, each.hex)), 1)
    const isUnlike = nearest > (each.rank === 'part' ? oneName : same)
    const isLarge = each.rank === 'person' || (each.share >= fairShare && isUnlike) ? 100 : 1
    return isLarge * value(each) * clamp((nearest / unlike) ** 2, novelty.least, novelty.most)
  }
  while (chosen.length < count && left.size > 0) {
    const best = [...left].reduce((best, each) => (worth(each) > worth(best) ? each : best))
    // A hat is told before what is on it.
    const whole = [...left].find(({ rank, owner }) => rank === 'thing' && owner === best.owner)
    const next = best.rank === 'part' && whole ? whole : best
    left.delete(next)
    chosen.push(next)
  }
  return chosen
}

/** Whether the words on the page name the thing. */
function askedFor({ subtitle }: Design): (found: Found) => boolean {
  const words = new Set(subtitle.toLowerCase().split(/[^\p{L}]+/u))
  const areJewels = /\bjewel(?:s|le?ry|lery)\b/i.test(subtitle)
  return ({ rank, name }) => {
    const last = name.toLowerCase().split(' ').at(-1) ?? ''
    return rank === 'thing' && (words.has(last) || (areJewels && jewels.test(name)))
  }
}

const jewels = /necklace|bangle|bracelet|earring|forehead piece|pendant|tiara| ring/

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

/** A thin chain is mostly edge: both are one metal, told by the name of the thing. */
function withEdgesOfSmall(found: readonly Found[]): Found[] {
  const isEdge = (each: Found, of: Found) =>
    each.owner === of.owner && each.name.endsWith(' edging') && of.share < least.thing
  const things = found.filter(({ rank }) => rank === 'thing')
  return found
    .filter((each) => !things.some((thing) => isEdge(each, thing)))
    .map((each) => {
      if (each.rank !== 'thing') return each
      const edges = found.filter((other) => isEdge(other, each))
      return { ...each, share: edges.reduce((sum, { share }) => sum + share, each.share) }
    })
}

/** The gold of a cap, a clipboard and a belt is one gold: each by itself would be too little to be told. */
function withoutSameTrims(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const each of found.toSorted((a, b) => b.share - a.share)) {
    const twin = kept.find(({ rank, hex }) => rank === 'part' && hex === each.hex)
    if (each.rank !== 'part' || !twin) kept.push({ ...each })
    else {
      twin.share += each.share
      if (isTrim(each.name)) twin.name = each.name
    }
  }
  return kept
}

function isTrim(name: string): boolean {
  return name.endsWith(' trim')
}

const order: readonly SwatchName['rank'][] = ['person', 'thing', 'mark', 'part']

/** Of colours that are one to the eye the first in rank stays, and of those the largest. */
function withoutTwins(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  const sorted = found.toSorted(
    (a, b) => order.indexOf(a.rank) - order.indexOf(b.rank) || b.share - a.share,
  )
  for (const each of sorted) {
    const twin = kept.find((other) => colourDistance(other.hex, each.hex) < farthest(other, each))
    if (twin && isOneSwatch(twin, each)) join(twin, each)
    else kept.push({ ...each })
  }
  return kept
}

function farthest(one: Found, other: Found): number {
  if (one.rank === 'person' && !isOfBody(other)) return same
  if (other.rank !== 'part') return alike
  const isOfIt = one.owner === other.owner && firstWord(one.name) === firstWord(other.name)
  // The crimson on a crimson shield is no second crimson, whatever else is of the first.
  const isOfProp = other.name.includes(', ') && colourName(one.hex) === colourName(other.hex)
  return isOfIt || isOfProp ? oneName : alike
}

/** Tones of skin and hair; the ivory of a cord is looked for, though pale skin is told. */
function isOfBody({ rank, owner = '' }: Found): boolean {
  return rank === 'part' && /^(?:skin|hair|beard|lower)$/.test(owner)
}

function firstWord(name: string): string {
  return name.split(' ')[0]
}

/** Two things share a swatch where both can be named beside it, and where they are of one colour or of one stuff: leather is not drawn as cloth is. */
function isOneSwatch(twin: Found, each: Found): boolean {
  if (twin.rank !== 'thing' || each.rank !== 'thing' || twin.name === each.name) return true
  if (twin.hex === each.hex) return true
  const isAlike = twin.surface === each.surface
  return isAlike && nameOfBoth(twin, each) !== undefined
}

/** 'Chestnut overalls & brown vest', if there is room for it. */
function nameOfBoth(twin: Found, each: Found): string | undefined {
  const both = `${twin.name} & ${withoutSame(within(each.name), twin.name)}`
  return twin.name.includes(' & ') || both.length > longestName ? undefined : both
}

function join(twin: Found, each: Found): void {
  // A black cape is looked for though black hair is told; what is less of the figure goes unnamed.
  const isThing = each.rank === 'thing' && (twin.rank === 'thing' || each.share >= fairShare)
  // A small crown does not stand for all the gold of a gown.
  const isMore =
    twin.rank === 'thing' &&
    isTrim(each.name) &&
    each.share > twin.share &&
    withoutSame(within(each.name), twin.name) === 'trim'
  if ((isThing || isMore) && twin.name !== each.name)
    twin.name = nameOfBoth(twin, each) ?? twin.name
  twin.share += each.share
}

/** 'Umber tool belt' and 'umber gloves' are the umber tool belt and gloves. */
function withoutSame(name: string, before: string): string {
  const [first, ...rest] = name.split(' ')
  const isSame = rest.length > 0 && before.toLowerCase().split(' ')[0] === first
  return isSame ? rest.join(' ') : name
}

/** Eyes and the core of a slime are painted on, too small for any survey, and always looked for. */
function paintedOf(design: Design): Found[] {
  const { face, creature, lower, person } = design
  const { eye } = creature ?? face
  const one = (name: string, hex: string): Found => ({ name, hex, share: 0.004, rank: 'person' })
  const eyes =
    eye.colour === eye.rightColour
      ? [one('Eyes', eye.colour)]
      : [one('Left eye', eye.colour), one('Right eye', eye.rightColour)]
  if (person.plan !== 'slime' || !lower) return eyes
  return [...eyes, { ...one(`${colourName(lower.points)} core`, lower.points), share: 0.01 }]
}

function inShares(chosen: readonly Found[]): Swatch[] {
  const total = chosen.reduce((sum, { share }) => sum + share, 0)
  return chosen
    .map(({ name, hex, share }, turn) => ({
      name,
      hex,
      turn,
      share: Math.round((share / total) * 1000) / 1000,
    }))
    .sort((a, b) => b.share - a.share)
}
