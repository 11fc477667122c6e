/** What is worn: everything the words ask for, then the role's own things where there is room, then what decency and the road require. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import { type GarmentKind, garments } from '../brief/concepts.ts'
import { shiftHex } from '../math/colour.ts'
import { randomStream } from '../math/random.ts'
import { goesBareChested } from './body-plan.ts'
import { fitFrom, hemFrom, lengthFrom, sleeveFrom } from './cut-from-words.ts'
import type { Colours, Garment, Hex, Person } from './design.ts'
import { emblemOf } from './emblem-words.ts'
import { slotOf } from './plain-design.ts'
import type { Scheme } from './scheme.ts'
import { alsoFills, garmentDefaults, type Zone } from './tables/garment-defaults.ts'
import { materialLooks } from './tables/material-looks.ts'
import {
  everyday,
  ghostly,
  type OutfitItem,
  roleOutfits,
  type Tone,
} from './tables/role-outfits.ts'
import { speciesTraits } from './tables/species-traits.ts'

const allKinds: ReadonlySet<string> = new Set(Object.values(garments).flat())
const manyAllowed: ReadonlySet<Zone> = new Set<Zone>(['face', 'bag'])

/** A garment with what later steps must know: whether the words themselves chose its main colour. */
export type Worn = Garment & { isPainted: boolean; isAsked: boolean }

export function designWear(brief: Brief, person: Person, scheme: Scheme, seed: number): Worn[] {
  const asked = dropWorn(brief.wear.filter((item) => allKinds.has(item.concept)))
  const worn: Worn[] = []
  const taken = new Set<Zone>()
  const put = (garment: Worn) => {
    const { zone } = garmentDefaults(garment.kind)
    if (taken.has(zone) && !manyAllowed.has(zone)) return
    if (manyAllowed.has(zone) && worn.some((other) => other.kind === garment.kind)) return
    worn.push({
      ...garment,
      id: worn.some((other) => other.id === garment.kind)
        ? `${garment.kind}-${worn.length}`
        : garment.kind,
    })
    taken.add(zone)
    for (const filled of alsoFills[garment.kind] ?? []) taken.add(filled)
  }
  for (const item of asked) put(fromWords(item, brief, scheme, seed))
  for (const item of usualOutfit(brief, person, asked, seed)) {
    if (isForbidden(brief, item[0]) || hidesSaidHair(brief, item[0])) continue
    if (slotOf(item[0]) === 'head' && isHorned(brief, person)) continue
    if (conflicts(item[0], worn)) continue
    put(fromOutfit(item, brief, scheme))
  }
  for (const item of necessities(brief, person, taken)) {
    if (item[0] === 'bandeau' || !isForbidden(brief, item[0])) put(fromOutfit(item, brief, scheme))
  }
  return worn
}

/** Two words for one thing ('knight armor, plate armor') make one garment; the one with more said about it stays. */
function dropWorn(items: readonly BriefItem[]): BriefItem[] {
  const said = (item: BriefItem) =>
    item.colours.length + item.materials.length + item.modifiers.length
  const best = new Map<string, BriefItem>()
  for (const item of items) {
    const other = best.get(item.concept)
    if (!other || said(item) > said(other)) best.set(item.concept, item)
  }
  return [...best.values()]
}

function usualOutfit(
  brief: Brief,
  person: Person,
  asked: readonly BriefItem[],
  seed: number,
): readonly OutfitItem[] {
  const choice = randomStream(seed, 'outfit').next()
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(choice * list.length)]
  if (person.role) return pick(roleOutfits[person.role].wear)
  if (asked.length >= 3 || goesBare(brief, person) || goesBareChested(person.plan)) return []
  const isFeminine = person.presentation < 0.5
  return pick(person.plan === 'ghost' ? ghostly[isFeminine ? 'feminine' : 'masculine'] : everyday)
}

function goesBare(_brief: Brief, person: Person): boolean {
  return person.species === 'skeleton' || person.species === 'robot'
}

/** A default must not hide or fight what was asked for: no closed robe over an asked-for shirt, no vest over a tunic whose colour was named. */
function conflicts(kind: GarmentKind, worn: readonly Worn[]): boolean {
  const fills = alsoFills[kind] ?? []
  const { zone } = garmentDefaults(kind)
  return worn.some((garment) => {
    const other = garmentDefaults(garment.kind).zone
    const isHidden = garment.isPainted && zone === 'vest' && (other === 'top' || other === 'full')
    return garment.isAsked && (fills.includes(other) || isHidden)
  })
}

function isForbidden(brief: Brief, kind: GarmentKind): boolean {
  return brief.forbidden.includes(kind) || (isShirtless(brief) && coversChest(kind))
}

/** Who speaks of the hair wants to see it: no helmet or hood that nobody asked for. */
function hidesSaidHair({ body: { hair } }: Brief, kind: GarmentKind): boolean {
  const isSaid = hair.styles.length > 0 || hair.colours.length > 0 || hair.length !== undefined
  return isSaid && /helmet|kabuto|hood|turban|veil/.test(kind)
}

/** Horns want no hat that nobody asked for. */
function isHorned(brief: Brief, person: Person): boolean {
  const kinds = [
    ...brief.features.map(({ concept }) => concept),
    ...(speciesTraits[person.species].features ?? []),
  ]
  return kinds.some((kind) => /horn|antlers/.test(kind) && !brief.forbidden.includes(kind))
}

function isShirtless(brief: Brief): boolean {
  return brief.absent.some(({ words }) => /shirtless|topless|bare[- ]?chest/i.test(words))
}

function isBareChested(brief: Brief, { role, plan }: Person): boolean {
  return /barbarian|gladiator/.test(role ?? '') || goesBareChested(plan) || isShirtless(brief)
}

/** Bare-chested means no mail either; a cloak may still hang from the shoulders. */
function coversChest(kind: GarmentKind): boolean {
  const { zone } = garmentDefaults(kind)
  return ['top', 'full', 'vest', 'jacket', 'armour'].includes(zone)
}

function necessities(brief: Brief, person: Person, taken: ReadonlySet<Zone>): OutfitItem[] {
  if (goesBare(brief, person)) return []
  const bareChest = isBareChested(brief, person)
  const covered = (zone: Zone) => taken.has(zone)
  const items: OutfitItem[] = []
  if (
    !covered('top') &&
    !covered('full') &&
    !covered('armour') &&
    !(bareChest && person.presentation > 0.5)
  ) {
    items.push(
      bareChest
        ? ['bandeau', 'primary']
        : covered('jacket')
          ? ['shirt', 'light']
          : ['shirt', 'primary'],
    )
  }
  if (!covered('legs') && !covered('full')) items.push(['trousers', 'dark'])
  const barefoot = speciesTraits[person.species].barefoot || brief.forbidden.includes('boots')
  if (!covered('feet') && !barefoot) items.push(['boots', 'leather'])
  return items
}

function fromOutfit([kind, tone, changes]: OutfitItem, brief: Brief, scheme: Scheme): Worn {
  const { zone: _zone, area: _area, word: _word, ...form } = garmentDefaults(kind)
  const surface = changes?.surface ?? (tone === 'metal' || tone === 'gold' ? 'metal' : form.surface)
  const main = scheme.tone(tone)
  return {
    id: kind,
    kind,
    slot: slotOf(kind),
    ...form,
    pattern: 'plain',
    side: 'both',
    hem: 'plain',
    ...changes,
    emblem: changes?.emblem ? (emblemOf(brief.motifs) ?? changes.emblem) : 'none',
    surface,
    colours: coloursAround(main, surface, tone, scheme),
    label: '',
    isPainted: false,
    isAsked: false,
  }
}

function fromWords(item: BriefItem, brief: Brief, scheme: Scheme, seed: number): Worn {
  // The filter in designWear has shown that the concept is a garment.
  const kind = item.concept as GarmentKind
  const { zone: _zone, area: _area, word: _word, ...form } = garmentDefaults(kind)
  const material = item.materials.map((word) => materialLooks.get(word)).find(Boolean)
  const usual = usualTone(kind, brief)
  const surface = material?.surface ?? form.surface
  const painted = item.colours[0]?.hex ?? material?.colour
  const main = painted ?? scheme.tone(usual)
  const around = coloursAround(main, surface, usual, scheme)
  const words = item.modifiers.join(' ')
  return {
    id: kind,
    kind,
    slot: slotOf(kind),
    ...form,
    surface,
    pattern: patternOf(item),
    length: lengthFrom(words, form.length),
    fit: fitFrom(words, form.fit),
    sleeve: sleeveFrom(words, form.sleeve, brief),
    side: item.side,
    emblem:
      emblemOf([
        ...item.modifiers,
        ...item.patterns,
        item.words,
        ...(takesEmblem(kind) ? brief.motifs : []),
      ]) ?? 'none',
    hem: hemFrom(
      words,
      randomStream(seed, `hem ${kind}`).bool(0.35) ||
        item.parts.some(({ part }) => /trim|hem|border/.test(part)),
    ),
    colours: {
      main,
      trim:
        partColour(item, /trim|edge|hem|border|piping|cuff|collar/) ??
        item.colours[1]?.hex ??
        material?.trim ??
        around.trim,
      lining: partColour(item, /lining|inside|interior/) ?? item.colours[2]?.hex ?? around.lining,
      accent:
        partColour(item, /emblem|pattern|embroider|button|buckle|gem|accent|crest/) ??
        item.colours[2]?.hex ??
        around.accent,
    },
    label: '',
    isPainted: painted !== undefined,
    isAsked: true,
  }
}

/** The colour of a part that the words paint on its own: 'gold trim', 'red silk lining'. */
function partColour(item: BriefItem, name: RegExp): Hex | undefined {
  const part = item.parts.find((candidate) => name.test(candidate.part))
  const material = part?.materials.map((word) => materialLooks.get(word)?.colour).find(Boolean)
  return part?.colours[0]?.hex ?? material
}

function patternOf(item: BriefItem): Garment['pattern'] {
  // The lexicon names patterns with the words of the list that the type is made from.
  return (item.patterns[0] as Garment['pattern'] | undefined) ?? 'plain'
}

function takesEmblem(kind: GarmentKind): boolean {
  return /plate_armor|breastplate|cape|cloak|tunic|t_shirt|robe|bodysuit/.test(kind)
}

/** The tone a kind has in its role's outfit, or else the usual one for its zone. */
function usualTone(kind: GarmentKind, brief: Brief): Tone {
  const role = brief.subject.roles.find((item) => Object.hasOwn(roleOutfits, item.concept))
  const outfit = role && roleOutfits[role.concept as keyof typeof roleOutfits].wear.flat() // hasOwn has just shown it is a key.
  const inRole = outfit?.find(([other]) => other === kind)
  if (inRole) return inRole[1]
  const { zone, surface } = garmentDefaults(kind)
  if (surface === 'metal')
    return zone === 'neck' || zone === 'head' || zone === 'face' || zone === 'wrist'
      ? 'gold'
      : 'metal'
  if (surface === 'leather') return 'leather'
  const tones: Partial<Record<Zone, Tone>> = {
    top: 'light',
    vest: 'secondary',
    legs: 'dark',
    feet: 'leather',
    hands: 'leather',
    apron: 'light',
    neck: 'accent',
    belt: 'accent',
    cloak: 'secondary',
    socks: 'dark',
    face: 'dark',
  }
  return tones[zone] ?? 'primary'
}

function coloursAround(
  main: Hex,
  surface: Garment['surface'],
  tone: Tone,
  scheme: Scheme,
): Colours {
  if (surface === 'metal') {
    return {
      main,
      trim: shiftHex(main, 0.12),
      lining: scheme.tone('leather'),
      accent: scheme.tone('accent'),
    }
  }
  return {
    main,
    trim:
      surface === 'leather'
        ? shiftHex(main, -0.1)
        : scheme.tone(tone === 'accent' ? 'light' : scheme.mood === 'tech' ? 'accent' : 'gold'),
    lining: scheme.allowed(shiftHex(main, -0.14, 1.05, -8)),
    accent: scheme.tone(tone === 'accent' ? 'primary' : 'accent'),
  }
}
