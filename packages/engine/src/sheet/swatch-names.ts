/** What the colour of a material is called in the palette, by the thing it is on. */
import type { PropKind } from '../brief/concepts.ts'
import { colourName } from '../design/colour-names.ts'
import type { Design, Garment, Hex, Prop } from '../design/design.ts'
import { featureWord } from '../design/feature-word.ts'
import { countedWord } from '../design/labels.ts'
import { sentence, skinWord, wordsOfLower } from '../design/palette.ts'

export type SwatchName = {
  name: string
  /** What a reader looks for first: skin and hair, what is small but marks a face, garments and things before their trims. */
  rank: 'person' | 'mark' | 'thing' | 'part'
}

/** Folds, strands, glints and the rings of mail: tones of the colour beside them. */
const tones =
  /^(?:crease|seam|soft|line|inside|shine|shade|dark|deep|depth|light|glint|under.*|scan|edge|groove|shaved|skin|blade|ring|.+ (?:line|edge)|scale)$/

/** Materials whose own colour is in no view, or is told as the eyes. */
const toldElsewhere = /^(?:creature|face|skin\.glow|eye)\b/

/** Slots that are called after their colour or stuff. */
const trims: ReadonlySet<string> = new Set(['trim', 'gold', 'brass', 'stud', 'rib', 'own'])

/** The material whose colour it is a tone of: 'coat.crease' is of 'coat.main', 'gown.lining.crease' of 'gown.lining'. */
export function plainMaterial(name: string, isKnown: (name: string) => boolean): string {
  const dot = name.lastIndexOf('.')
  if (dot < 0 || !tones.test(name.slice(dot + 1))) return name
  const owner = name.slice(0, dot)
  return [owner, `${owner}.main`].find(isKnown) ?? name
}

/** Undefined where no swatch is wanted. */
export function swatchName(material: string, hex: Hex, design: Design): SwatchName | undefined {
  if (toldElsewhere.test(material)) return undefined
  const [owner, slot = 'main'] = halves(material)
  if (owner === 'companion') return ofCompanion(slot, design)
  const garment = design.wear.find(({ id }) => id === owner)
  if (garment) return ofGarment(garment, slot, hex)
  const prop = design.hold.find(({ id }) => id === owner)
  // What a thing is carried by is seen from behind, and not looked for.
  if (prop) return slot === 'strap' ? undefined : ofProp(prop, slot, hex)
  const feature = design.features.find(({ kind }, i) => owner === kind || owner === `${kind}-${i}`)
  if (feature) return ofThing(sentence(featureWord(feature, design.person)), slot, hex)
  return ofBody(owner, slot, hex, design)
}

/** An animal on the figure has one swatch, that of its coat. */
function ofCompanion(slot: string, { companion }: Design): SwatchName | undefined {
  return slot === 'coat.main' && companion?.label
    ? { name: companion.label, rank: 'thing' }
    : undefined
}

function halves(name: string): [owner: string, slot: string | undefined] {
  const dot = name.indexOf('.')
  return dot < 0 ? [name, undefined] : [name.slice(0, dot), name.slice(dot + 1)]
}

/** What has an inside to be seen; on all else the lining is what a piece of it is made of. */
const lined = /cape|cloak|coat|robe|gown|haori|kimono|jacket|mantle|hood/

function ofGarment(garment: Garment, slot: string, hex: Hex): SwatchName {
  if (slot === 'main') return { name: garment.label, rank: 'thing' }
  return { name: `${colourName(hex)} ${wordOfSlot(garment, slot)}`, rank: 'part' }
}

/** Pieces of a garment that have a name of their own. */
const ownPieces: Partial<Record<Garment['kind'], Partial<Record<string, string>>>> = {
  sari: { accent: 'blouse', lining: 'sari lining' },
  veil: { lining: 'veil lining' },
  tutu: { tulle: 'tulle' },
  knee_pads: { lining: 'straps' },
  pauldrons: { lining: 'straps' },
}

function wordOfSlot(garment: Garment, slot: string): string {
  const { slot: place, kind, emblem, surface } = garment
  const own = ownPieces[kind]?.[slot]
  if (own !== undefined) return own
  if (slot.startsWith('print')) return 'pattern'
  const thing = countedWord(garment).toLowerCase()
  // Plates have bright rims of their own metal: as a trim one would look for gold.
  if (trims.has(slot)) return surface === 'metal' && slot === 'trim' ? `${thing} edging` : 'trim'
  if (slot === 'lining')
    return place === 'feet' ? 'soles' : lined.test(kind) ? 'lining' : `${thing} detail`
  if (slot === 'gem') return 'stones'
  if (slot !== 'accent') return slot
  return emblem === 'none' ? `${thing} accent` : 'emblem'
}

/** What is painted on a thing is looked for sooner than its rim. */
function ofProp(prop: Prop, slot: string, hex: Hex): SwatchName {
  // On a knight's shield the paint is the line round the sign.
  const isSigned = slot === 'sign' || (slot === 'paint' && prop.kind !== 'shield')
  const isSign = prop.emblem !== 'none' && isSigned
  if (isSign) return { name: `${colourName(hex)} emblem`, rank: 'mark' }
  const isHandle = slot === 'lining' && tools.has(prop.kind) && colourName(hex) === 'Bronze'
  return isHandle
    ? { name: `${sentence(prop.label)}, wood`, rank: 'part' }
    : ofThing(prop.label, slot, hex)
}

/** Tools whose handle is of wood, and would be of metal by the name of its colour. */
const tools: ReadonlySet<string> = new Set<PropKind>([
  ...(['axe', 'battle_axe', 'hammer', 'pickaxe', 'shovel', 'spear', 'halberd'] as const),
])

function ofThing(label: string, slot: string, hex: Hex): SwatchName {
  return slot === 'main'
    ? { name: sentence(label), rank: 'thing' }
    : { name: `${sentence(label)}, ${colourName(hex).toLowerCase()}`, rank: 'part' }
}

function ofBody(owner: string, slot: string, hex: Hex, design: Design): SwatchName {
  if (owner === 'skin') return ofSkin(slot, hex, design)
  if (owner === 'hair' || owner === 'beard') return ofHair(owner, slot, hex)
  const lower = owner === 'lower' ? wordsOfLower(design)?.[lowerSlots.indexOf(slot)] : undefined
  const named = lower ?? creatureWord(hex, design)
  if (named) return { name: named, rank: bodyRanks[slot] ?? 'thing' }
  const isPlain = owner === 'lower' && lowerSlots.includes(slot)
  const word = isPlain ? 'lower body' : slot === 'main' ? owner : slot
  return { name: `${colourName(hex)} ${word}`, rank: 'part' }
}

const bodyRanks: Partial<Record<string, SwatchName['rank']>> = { main: 'person', nose: 'mark' }

/** Coats of creatures and their gear are called as their design calls them. */
function creatureWord(hex: Hex, { creature, palette }: Design): string | undefined {
  return creature && palette.find((swatch) => swatch.hex === hex)?.name
}

const lowerSlots = ['main', 'second', 'points']

function ofSkin(slot: string, hex: Hex, design: Design): SwatchName {
  const worn = wornWords[slot]
  if (worn) return { name: worn, rank: 'part' }
  const word = skinWord(design)
  if (slot === 'main') return { name: word, rank: 'person' }
  const limb = design.skin.limbs?.find(({ colour }) => colour === hex)
  if (limb) return { name: `${colourName(hex)} ${limb.limb}`, rank: 'thing' }
  return { name: `${word}, ${colourName(hex).toLowerCase()}`, rank: 'part' }
}

/** What time has done to a body of metal, and what is wound round one of flesh. */
const wornWords: Readonly<Record<string, string>> = {
  rust: 'Rust',
  bare: 'Bare steel',
  moss: 'Moss',
  wrap: 'Bandages',
}

function ofHair(owner: string, slot: string, hex: Hex): SwatchName {
  if (slot === 'main') return { name: sentence(owner), rank: 'person' }
  const word = slot === 'tie' ? 'hair tie' : `${owner} ${slot}`
  return { name: `${colourName(hex)} ${word}`, rank: 'part' }
}
