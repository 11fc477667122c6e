/** Who of the cast rides whom. Mounts nobody gave are made on the spot, large enough for whoever sits on them. */
import type { CreatureKind } from '../brief/concepts.ts'
import { understand } from '../brief/understand.ts'
import type { Design } from '../design/design.ts'
import { designCharacter } from '../design/design-character.ts'
import { hashText } from '../math/random.ts'
import { mostPeople, type Told } from './read/people.ts'
import type { SceneReading } from './read/read-scene.ts'
import type { Actor } from './scene-design.ts'

/** Somebody of the cast before it is placed. */
export type Member = Pick<Actor, 'sheetId' | 'title' | 'design' | 'above' | 'mount'> & {
  /** Where the prompt begins to tell of it. */
  from: number | undefined
  /** Where it is told of as ridden. */
  ridden?: Told['ridden']
}

type Making = { seed: number; style: string | undefined; areGiven: boolean }
type Ridden = NonNullable<Told['ridden']>

/** The cast with its mounts: each rider is told whom it sits on. */
export function mountUp(
  members: readonly Member[],
  reading: SceneReading,
  making: Making,
): Member[] {
  const cast = making.areGiven ? withMounts(members, reading, making) : [...members]
  const told = new Map(cast.flatMap(({ ridden }) => (ridden ? [[ridden.at, ridden] as const] : [])))
  for (const ridden of told.values()) {
    const mounts = numbersOf(cast, (one) => one.ridden?.at === ridden.at && isRidable(one.design))
    const riders = ridersOf(cast, ridden, reading.prompt)
    if (mounts.length === 0) continue
    for (const [k, i] of riders.slice(0, mostRiders * mounts.length).entries())
      cast[i] = { ...cast[i], mount: mounts[Math.floor((k * mounts.length) / riders.length)] }
  }
  return cast.map((member, i) => fitToRiders(member, cast, i))
}

/** So many find room on one back. */
const mostRiders = 3

function numbersOf(cast: readonly Member[], is: (member: Member) => boolean): number[] {
  return cast.flatMap((member, i) => (is(member) ? [i] : []))
}

/** Birds have no back to sit on. */
const unridable: ReadonlySet<CreatureKind> = new Set(['raven', 'owl', 'eagle', 'parrot'])

function isRidable({ creature }: Design): boolean {
  return creature !== undefined && !unridable.has(creature.kind)
}

/** Whom the words have ride: the last told of before, and who is joined to that by an 'and'. */
function ridersOf(cast: readonly Member[], { at, riders, isOpen }: Ridden, prompt: string) {
  const able = numbersOf(cast, (one) => one.ridden === undefined && !one.design.creature)
  const free = able.filter((i) => cast[i].mount === undefined && !cast[i].design.lower)
  const placed = free.flatMap((i) =>
    cast[i].from === undefined ? [] : [{ i, from: cast[i].from }],
  )
  const side = placed.filter(({ from }) => (riders === 'after' ? from > at : from <= at))
  const told = side.toSorted((a, b) => (riders === 'after' ? a.from - b.from : b.from - a.from))
  if (told.length === 0) return free.slice(0, isOpen ? mostPeople : 1)
  const chosen = told.filter(({ from }, k) => {
    const before = told.slice(0, k + 1).map((one) => one.from)
    return isJoined(before, prompt, from)
  })
  return chosen.map(({ i }) => i).sort((a, b) => a - b)
}

/** Whether only 'and' leads from each of several to the next. */
function isJoined(places: readonly number[], prompt: string, from: number): boolean {
  return places.every((place) => {
    if (place === from) return true
    const [first, second] = [Math.min(place, from), Math.max(place, from)]
    return /(?:,|&|\b(?:and|und|et|y|e|en|i))\s*$/u.test(prompt.slice(first, second))
  })
}

/** Mounts the words name beside the sheets that were given. */
function withMounts(members: readonly Member[], reading: SceneReading, making: Making): Member[] {
  const cast = members.map((member) => namedMount(member, reading.prompt))
  for (const told of reading.people) {
    if (!told.ridden || cast.some(({ ridden }) => ridden?.at === told.ridden?.at)) continue
    const own = ownMount(cast, told)
    if (own >= 0) cast[own] = { ...cast[own], ridden: told.ridden }
    else if (cast.length < mostPeople) cast.push(madeMount(told, cast.length, making))
  }
  return cast.some(({ ridden }) => ridden) ? cast : unnamedMount(cast, reading)
}

/** Somebody rides, and it is not told on what: on the one animal there is. */
function unnamedMount(cast: Member[], { told, acts }: SceneReading): Member[] {
  const at = told.tokens.find(({ text }) => /^(?:rides?|riding|rode)$/.test(text))?.span[0]
  const [mount] = numbersOf(cast, ({ design }) => isRidable(design))
  if (acts.pose !== 'ride' || at === undefined || mount === undefined) return cast
  const ridden: Ridden = { at, riders: 'before' }
  return cast.map((member, i) => (i === mount ? { ...member, ridden } : member))
}

/** 'Borin rides Shadowfax': a name says nothing of what it is of. */
function namedMount(member: Member, prompt: string): Member {
  const { from, design } = member
  if (from === undefined || !isRidable(design)) return member
  const isTold =
    /\b(?:rid(?:es?|ing)|rode|on|upon|atop|astride|mounted on|back of)\s+(?:(?:the|his|her|their|a|an)\s+)?$/i
  return isTold.test(prompt.slice(0, from))
    ? { ...member, ridden: { at: from, riders: 'before' } }
    : member
}

function ownMount(cast: readonly Member[], { words, from, ridden }: Told): number {
  const able = numbersOf(cast, (one) => isRidable(one.design) && one.ridden === undefined)
  const isSame = (i: number) => {
    const { from: at = -1, design } = cast[i]
    const isThere = at >= from && at < from + words.length
    const kinds = [design.creature?.kind, design.creature?.noun].filter(
      (name) => name !== undefined,
    )
    return ridden?.isOpen || isThere || kinds.some((name) => words.includes(name))
  }
  return able.find(isSame) ?? -1
}

function madeMount({ words, from, ridden }: Told, i: number, { seed, style }: Making): Member {
  const design = designMount(words, style, hashText(String(i), seed))
  return { title: design.title, design, above: 0, from, ...(ridden && { ridden }) }
}

/** 'On a black horse with a lance': what makes a person of an animal is not the animal's. */
export function designMount(words: string, style: string | undefined, seed: number): Design {
  const design = designCharacter(understand(words, style), seed)
  if (design.creature) return design
  const alone = words.replace(/ (?:with|holding|wielding|carrying|wearing|and)\b.*$/, '')
  return designCharacter(understand(alone, style), seed)
}

/** The least height at the shoulder, as a share of the height of who rides. */
const leastShare = 0.62
const bridled: ReadonlySet<CreatureKind> = new Set(['horse', 'unicorn', 'pegasus'])

/** Who was made up to be ridden is tall enough for it, and a horse is saddled. */
function fitToRiders(member: Member, cast: readonly Member[], i: number): Member {
  const { design, sheetId, ridden } = member
  const { creature } = design
  const riders = cast.filter(({ mount }) => mount === i)
  if (!creature || !ridden || sheetId !== undefined || riders.length === 0) return member
  const tallest = Math.max(...riders.map((rider) => rider.design.person.heightCm))
  const heightCm = Math.max(creature.heightCm, Math.round(leastShare * tallest))
  const isBare = bridled.has(creature.kind) && creature.gear.length === 0
  const gear = isBare ? tackFor(creature.kind) : creature.gear
  return {
    ...member,
    design: {
      ...design,
      person: { ...design.person, heightCm },
      creature: { ...creature, heightCm, gear },
    },
  }
}

/** Before wings there is no room for a saddle. */
function tackFor(kind: CreatureKind) {
  const words = 'a horse with a brown leather saddle and a brown bridle'
  const { creature } = designCharacter(understand(words, undefined), 1)
  return (creature?.gear ?? []).filter((gear) => gear.kind !== 'saddle' || kind !== 'pegasus')
}
