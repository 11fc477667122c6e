/** What is carried, where, and in which hand. */

import type { Brief, BriefItem } from '../brief/brief.ts'
import { type PropKind, props } from '../brief/concepts.ts'
import { shiftHex } from '../math/colour.ts'
import { isAflame } from './aflame.ts'
import { fillOf } from './basket-fill.ts'
import { isUnderArm, onePair, pairOf, placed } from './carried-where.ts'
import type { Carry, EmblemKind, HeadKind, Hex, Person, Prop } from './design.ts'
import { badgeSaid } from './emblem-words.ts'
import { dealtOut, extraPairs } from './extra-arms.ts'
import { propLabel } from './labels.ts'
import { lookOf } from './make-garment.ts'
import { marksSaid } from './mark-words.ts'
import { toOtherHand } from './missing-limbs.ts'
import { armsOf } from './own-arms.ts'
import { colourOfPart, ownPartsOf } from './own-parts.ts'
import { placeInHands, shields } from './place-in-hands.ts'
import { accentOf, isCut } from './prop-accent.ts'
import type { Scheme } from './scheme.ts'
import { isSetDown } from './set-down.ts'
import { outfitOfPeople } from './tables/outfits-of-peoples.ts'
import type { ArmsForm } from './tables/own-arms.ts'
import { propDefaults } from './tables/prop-defaults.ts'
import { roleOutfits } from './tables/role-outfits.ts'
import { isTakenOff } from './taken-off.ts'

const allKinds: ReadonlySet<string> = new Set(props)
const weapons: ReadonlySet<string> = new Set([
  'sword',
  'greatsword',
  'katana',
  'dagger',
  'rapier',
  'scimitar',
  'axe',
  'battle_axe',
  'hammer',
  'mace',
  'flail',
  'spear',
  'halberd',
  'trident',
  'scythe',
  'bow',
  'crossbow',
  'pistol',
  'rifle',
  'blaster',
  'energy_sword',
  'staff',
  'wand',
  'whip',
  'knife',
  'club',
  'nunchaku',
  'kunai',
  'shuriken',
  'glaive',
  'quarterstaff',
  'baton',
  'chainsaw',
  'cleaver',
  'sickle',
  'pitchfork',
])
const maxProps = 6

/** `bearing` is on the shields and banners on which the words put nothing; `lost` hands hold nothing. */
export function designHold(
  brief: Brief,
  person: Person,
  scheme: Scheme,
  bearing: EmblemKind,
  lost: readonly Carry[] = [],
): Prop[] {
  const context = { brief, person, scheme, bearing }
  const asked = brief.hold.filter(
    (item) => (allKinds.has(item.concept) && !isWalkingChild(item)) || isTakenOff(item),
  )
  const held: Prop[] = asked.flatMap((item) =>
    isTakenOff(item) ? carriedHat(item, context) : fromWords(item, context),
  )
  const said = asked.filter((item) => !isTakenOff(item)).map(({ concept }) => concept)
  for (const kind of usualProps(brief, person)) {
    if (held.some((prop) => prop.kind === kind) || isForbidden(brief, kind)) continue
    if (isCrowding(kind, said)) continue
    held.push(plain(kind, context))
  }
  const fitting = withOwnIds(held.slice(0, maxProps + 2 * extraPairs(brief))).map((prop) =>
    ofItsOwner(prop, person),
  )
  const isAsked = ({ kind }: Prop) => asked.some(({ concept }) => concept === kind)
  // What nobody asked for and no hand is free for would lie about in no view, or hide a back.
  const isInTheWay = ({ kind, carry }: Prop) =>
    carry === 'none' || (carry === 'back' && shields.test(kind))
  const placed = placeInHands(toOtherHand(fitting, lost), isAsked, lost)
  return dealtOut(placed, extraPairs(brief), { isAsked, prompt: brief.prompt }).filter(
    (prop) => isAsked(prop) || !isInTheWay(prop),
  )
}

/** A banana and grapes are of one kind; each has colours of its own. */
function withOwnIds(props: readonly Prop[]): Prop[] {
  const seen = new Set<string>()
  return props.map((prop) => {
    const id = seen.has(prop.id)
      ? `${prop.id}-${(prop.form ?? 'other').replaceAll(' ', '-')}`
      : prop.id
    seen.add(id)
    return { ...prop, id }
  })
}

/** What can walk is in no blanket. */
export function isWalkingChild({ concept, name }: BriefItem): boolean {
  return concept === 'baby' && /toddler|child|kid\b/.test(name)
}

/** Who is asked for with something in hand needs nothing else, but that a sword goes with a shield. */
function isCrowding(kind: PropKind, said: readonly string[]): boolean {
  // Who is called a fire mage has fire at hand.
  if (said.length === 0 || kind === 'flame') return false
  if (weapons.has(kind)) return said.some((other) => !shields.test(other))
  return !(shields.test(kind) && said.some((other) => weapons.has(other)))
}

/** Only who works magic has a crystal on a wooden staff. */
function ofItsOwner(prop: Prop, { role }: Person): Prop {
  const isMagic =
    /mage|wizard|sorcerer|witch|druid|shaman|alchemist|healer|cleric|priest|bishop/.test(role ?? '')
  const isPlain =
    prop.kind === 'staff' &&
    /^(?:(?:plain|simple|wooden|wood|oak|gnarled|crooked|knotted|long|walking|bone) )*(?:staff|stick)$/i.test(
      prop.label,
    ) &&
    !/^staff$/i.test(prop.label)
  return isPlain && !isMagic ? { ...prop, form: 'plain staff' } : prop
}

/** What musicians play who are called after it. */
const ofName: readonly (readonly [words: RegExp, hold: readonly PropKind[]])[] = [
  [/\b(?:pianist|organist|keyboardist|composer|harpsichordist)\b/i, []],
  [/\b(?:singer|vocalist|chanteuse|soprano|tenor)\b/i, ['microphone']],
  [/\b(?:guitarist|bassist)\b/i, ['guitar']],
  [/\b(?:flautist|flutist|piper|clarinettist|clarinetist|oboist)\b/i, ['flute']],
  [/\bharpist\b/i, ['harp']],
  [/\btrumpeter\b/i, ['trumpet']],
  [/\bsaxophonist\b/i, ['saxophone']],
  [/\baccordionist\b/i, ['accordion']],
]

/** Who sells from a stall has wares, no scroll. */
const ofMarkets =
  /\b(?:market|stall|street|fruit|vegetable|flower)[ -](?:woman|women|lady|girl|man|seller|vendor|trader|hawker|mammy)\b/i

const withoutBall = /\b(?:runner|jogger|sprinter|swimmer|gymnast|hurdler|climber|yoga)\b/i

function usualProps(brief: Brief, person: Person): readonly PropKind[] {
  const own = outfitOfPeople(brief.prompt, person.role)
  const all = own?.hold ?? (person.role && roleOutfits[person.role].hold) ?? []
  // A cane that nobody asked for makes a lady old.
  const usual = all.filter((kind) => kind !== 'cane' || !isLady(person))
  if (person.role === 'merchant' && ofMarkets.test(brief.prompt)) return ['basket']
  if (person.role === 'athlete' && withoutBall.test(brief.prompt)) return []
  const named = ofName.find(([words]) => words.test(brief.prompt))
  if (named !== undefined && person.role === 'musician') return named[1]
  const motif = brief.motifs.find((word) => /fire|flame/.test(word))
  return motif && /mage|wizard|sorcerer|witch/.test(person.role ?? '')
    ? [...usual.slice(0, 1), 'flame', ...usual.slice(1)]
    : usual
}

function isLady({ role, presentation, age }: Person): boolean {
  return role === 'noble' && presentation < 0.5 && age !== 'elder'
}

function isForbidden(brief: Brief, kind: PropKind): boolean {
  return brief.forbidden.includes(kind)
}

/** Painted as their people paints them, or not at all. */
const signless: ReadonlySet<ArmsForm | undefined> = new Set<ArmsForm | undefined>([
  ...(['scutum', 'maasai shield', 'nguni shield', 'targe', 'buckler', 'dhal'] as const),
])

type Bearer = { brief: Brief; person: Person; scheme: Scheme; bearing: EmblemKind }

/** What is fitted with steel, where other things have brass. */
const ofSteel: ReadonlySet<PropKind> = new Set(['bicycle', 'power_drill', 'tape_measure', 'crutch'])

/** A thing as it usually is; `name` is what the words call it. */
function plain(kind: PropKind, { brief, person, scheme, bearing }: Bearer, name?: string): Prop {
  const usual = propDefaults(kind)
  const arms = armsOf(kind, brief, person, name)
  const isShield = kind === 'shield' || kind === 'round_shield' || kind === 'banner'
  const main = arms?.main ?? (isShield ? scheme.tone('primary') : usual.main)
  const accent = accentOf(kind, arms, brief, scheme) ?? usual.accent
  return {
    id: kind,
    kind,
    surface: arms?.surface ?? usual.surface,
    colours: {
      main: scheme.allowed(main),
      trim: scheme.allowed(arms?.trim ?? (ofSteel.has(kind) ? '#b4bcc8' : scheme.tone('gold'))),
      lining: scheme.allowed(arms?.lining ?? usual.lining),
      accent: scheme.allowed(accent),
    },
    emblem: isShield && !signless.has(arms?.form) ? bearing : 'none',
    carry: inOwnHand(arms?.carry ?? usual.carry, brief),
    size: 1,
    ...(arms && { form: arms.form }),
    label: (name === undefined ? arms?.word : undefined) ?? usual.word,
  }
}

/** Who is left-handed has in the left hand what others have in the right. */
function inOwnHand(carry: Carry, { subject }: Brief): Carry {
  if (!subject.figure.includes('left handed')) return carry
  if (carry === 'right hand') return 'left hand'
  return carry === 'left hand' ? 'right hand' : carry
}

function fromWords(item: BriefItem, context: Bearer): Prop[] {
  const { brief } = context
  // The filter in designHold has shown that the concept is a prop.
  const kind = item.concept as PropKind
  const usual = plain(kind, context, calledOf(item))
  const material = lookOf(item, usual.surface)
  const words = item.modifiers.join(' ')
  const shines =
    /glowing|luminous|radiant|shining|\bof (?:[a-z]+ )?light$/.test(`${words} ${item.name}`) &&
    /sword|blade|katana|scimitar|dagger|rapier/.test(kind)
  const main = item.colours[0]?.hex ?? material?.colour ?? (shines ? '#ffb52e' : undefined)
  const prop: Prop = {
    ...usual,
    surface: shines ? 'glow' : (material?.surface ?? usual.surface),
    colours: coloursSaid(item, usual, main),
    ...detailsSaid(item, usual.colours.accent),
    label: propLabel(usual, item),
    emblem: badgeSaid(item) ?? usual.emblem,
    carry: isSetDown(usual) ? 'none' : placed(item, usual.carry, brief.prompt),
    size: sizeSaid(words),
    ...(isUnderArm(item, brief.prompt) && { isUnderArm: true as const }),
    ...(usual.form === 'wheelchair' &&
      item.modifiers.includes('empty') && { isEmpty: true as const }),
  }
  const isOne = item.count < 2 || onePair.test(kind) || /^(?:coins|bubbles)$/.test(prop.form ?? '')
  const both = isOne ? undefined : pairOf[prop.carry]
  if (both === undefined) return [prop]
  return [
    { ...prop, carry: both[0] },
    { ...prop, id: `${prop.id}-2`, carry: both[1] },
  ]
}

/** Its own colours with those that the words give it; `main` is that of the whole. */
function coloursSaid(
  item: BriefItem,
  { kind, form, colours }: Prop,
  main: Hex | undefined,
): Prop['colours'] {
  const [first, second] = item.colours
  const fill = fillOf(item)
  const isLit = first !== undefined && /orb|flame|crystal|energy_sword/.test(`${kind} ${form}`)
  return {
    ...colours,
    ...(main && { main }),
    ...(second && { trim: second.hex }),
    ...(isLit && { accent: shiftHex(first.hex, 0.2) }),
    ...(isCut(form) && first && { main: colours.main, accent: first.hex }),
    ...(fill && { accent: fill }),
  }
}

/** Made and held as a ball is; its form is known by its name. */
function carriedHat(item: BriefItem, context: Bearer): Prop[] {
  // What is taken off is headgear.
  const kind = item.concept as HeadKind
  return fromWords({ ...item, concept: 'ball' }, context).map((prop) => ({
    ...prop,
    id: kind,
    kind,
  }))
}

/** 'Basket of sunflowers' and 'pot of brushes' are other things than baskets and pots. */
function calledOf({ words, name, concept, materials, parts }: BriefItem): string {
  // One of paper is made to be seen open.
  if (concept === 'umbrella') return [...materials, name].join(' ')
  // 'A flower wand': it is known by what it ends in.
  if (concept === 'wand') return words
  const inside = parts.find(({ part }) => part === 'contents')
  return inside === undefined ? name : `${name} of ${inside.name}`
}

function sizeSaid(words: string): number {
  if (/huge|giant|massive|oversized|enormous/.test(words)) return 1.35
  return /\b(small|tiny|little|short)\b/.test(words) ? 0.75 : 1
}

function detailsSaid(
  item: BriefItem,
  accent: Hex,
): Pick<Prop, 'parts' | 'marks' | 'sign' | 'isBroken' | 'isAflame'> {
  const parts = ownPartsOf(item, accent)
  const marks = marksSaid(item)
  const sign = colourOfPart(item, /emblem/)
  const isBroken = item.modifiers.some((word) => /\b(?:broken|snapped|shattered)\b/.test(word))
  return {
    ...(sign && { sign }),
    ...(isBroken && { isBroken }),
    ...(isAflame(item) && { isAflame: true }),
    ...(parts.length > 0 && { parts }),
    ...(marks.length > 0 && { marks }),
  }
}
