/** How a body is put together, and what each plan can wear. */
import type { Brief } from '../brief/brief.ts'
import type { GarmentKind, SpeciesKind } from '../brief/concepts.ts'
import { colourName } from './colour-names.ts'
import type { Feature, Garment, Prop } from './design.ts'
import { hasGoatLegs } from './hooves.ts'
import type { BodyPlan, HybridPlan, LowerBody } from './plans.ts'
import { elementOf } from './tables/elements.ts'
import { garmentDefaults, type Zone } from './tables/garment-defaults.ts'
import { isHalfCephalopod } from './tentacles.ts'

type PlanRules = {
  /** What the plan has below the waist, and why nothing is worn there, for notes. */
  below: string
  why: string
  /** Places of the body on which nothing can be worn. */
  bare: readonly Zone[]
  /** Kinds that hang free all the same: a ghost may wear a skirt. */
  but?: readonly GarmentKind[]
  /** Features that the plan has anyway, or that need legs. */
  without: RegExp
  /** Goes without a shirt where nobody asks for one. */
  isBareChested: boolean
}

const legs: readonly Zone[] = ['legs', 'socks', 'feet', 'shins', 'knees']
const hanging = ['skirt', 'pleated_skirt', 'long_skirt', 'kilt', 'loincloth'] as const
const noLegs = 'There are no legs.'
const otherLegs = 'The legs are an animal’s.'
const tailed = /tail$|^hooves$|^(?:prosthetic|missing)_leg$/

/** All but hats and spectacles. */
const allButHead: readonly Zone[] = [
  ...legs,
  'top',
  'vest',
  'full',
  'jacket',
  'cloak',
  'apron',
  'hands',
  'wrist',
  'armour',
  'shoulders',
  'hips',
  'neck',
  'belt',
  'bag',
  'back',
]
const onlyHead = /^(?!.*(horn|antlers|antennae|ears|third_eye|eyes|makeup|freckles|scar))/

const rules: Record<HybridPlan, PlanRules> = {
  merfolk: { below: 'a fish tail', why: noLegs, bare: legs, without: tailed, isBareChested: true },
  naga: { below: 'a snake’s body', why: noLegs, bare: legs, without: tailed, isBareChested: true },
  octopus: {
    below: 'eight tentacles',
    why: noLegs,
    bare: legs,
    but: hanging,
    without: tailed,
    isBareChested: true,
  },
  centaur: {
    below: 'a horse’s body',
    why: otherLegs,
    bare: [...legs, 'hips'],
    without: tailed,
    isBareChested: false,
  },
  faun: {
    below: 'goat legs with hooves',
    why: otherLegs,
    bare: legs,
    but: hanging,
    without: tailed,
    isBareChested: true,
  },
  harpy: {
    below: 'bird legs',
    why: otherLegs,
    bare: [...legs, 'hands', 'wrist'],
    but: hanging,
    without: /tail$|wings$|^prosthetic|^hook|^missing/,
    isBareChested: true,
  },
  slime: {
    below: 'jelly',
    why: noLegs,
    bare: [...legs, 'hips'],
    without: tailed,
    isBareChested: true,
  },
  ghost: {
    below: 'a wisp',
    why: noLegs,
    bare: legs,
    but: hanging,
    without: tailed,
    isBareChested: false,
  },
  blob: {
    below: 'nothing but jelly',
    why: 'It is all of jelly.',
    bare: allButHead,
    without: onlyHead,
    isBareChested: true,
  },
  sheet: {
    below: 'nothing but a sheet',
    why: 'The sheet hides all.',
    bare: allButHead,
    without: onlyHead,
    isBareChested: true,
  },
}

const plans: Partial<Record<SpeciesKind, HybridPlan>> = {
  merfolk: 'merfolk',
  naga: 'naga',
  centaur: 'centaur',
  faun: 'faun',
  harpy: 'harpy',
  slime: 'slime',
  ghost: 'ghost',
  elemental: 'ghost',
}

function usualPlan(brief: Brief, species: SpeciesKind): BodyPlan {
  if (elementOf(brief)?.stands) return 'biped'
  return plans[species] ?? (hasGoatLegs(brief) ? 'faun' : 'biped')
}

/** The plan of a species; who is said to have no tail walks on legs. */
export function planOf(brief: Brief, species: SpeciesKind): BodyPlan {
  if (isHalfCephalopod(brief)) return 'octopus'
  const { forbidden, subject, wear, prompt } = brief
  const plan = usualPlan(brief, species)
  const isTail = plan === 'merfolk' || plan === 'naga'
  if (isTail && forbidden.includes('tail')) return 'biped'
  const words = subject.species?.words ?? ''
  if (plan === 'ghost' && /\b(bed)?sheet\b/i.test(words)) return 'sheet'
  if (plan === 'ghost' && isShod(wear) && !legless.test(prompt)) return 'biped'
  const isPerson = subject.roles.length > 0 || subject.presentation !== undefined
  const isPlain = /\b(slime|blob|ooze)$/i.test(words) && !isPerson
  return plan === 'slime' && isPlain ? 'blob' : plan
}

/** A ghost that is asked for in boots has legs to wear them. */
function isShod(wear: Brief['wear']): boolean {
  return wear.some(({ slot }) => slot === 'feet' || slot === 'legs')
}

const legless =
  /\b(?:no (?:legs|feet)|legless|(?:below|from) (?:the|her|his|their) (?:knees?|waist|hips?)|fad(?:es|ing)|wisps?|trail(?:s|ing)|float(?:s|ing))\b/i

/** Plans with a build of their own: their height in heads, and in cm where no words say it. */
const statures: Partial<Record<BodyPlan, { heads: number; heightCm: number }>> = {
  blob: { heads: 1.3, heightCm: 62 },
  sheet: { heads: 1.75, heightCm: 112 },
}

export function statureOf(plan: BodyPlan): { heads: number; heightCm: number } | undefined {
  return statures[plan]
}

/** Without arms and hair: blobs and sheets. */
export function isAllHead(plan: BodyPlan | undefined): boolean {
  return plan === 'blob' || plan === 'sheet'
}

export function isHybrid(plan: BodyPlan | undefined): plan is HybridPlan {
  return plan !== undefined && plan in rules
}

/** Whether a body of this plan can wear a kind of garment, which belongs to a zone. */
function canWear(plan: HybridPlan, kind: GarmentKind): boolean {
  const { bare, but } = rules[plan]
  return !bare.includes(garmentDefaults(kind).zone) || (but?.includes(kind) ?? false)
}

/** What of an outfit a body of this plan can wear, cut so that what lies below shows; and what it cannot. */
export function fitWear<Each extends Garment>(
  wear: readonly Each[],
  plan: BodyPlan | undefined,
): { worn: Each[]; leftOut: Each[] } {
  if (!isHybrid(plan)) return { worn: [...wear], leftOut: [] }
  const worn = wear.filter(({ kind }) => canWear(plan, kind))
  return {
    worn: worn.map((garment) => cutFor(garment, plan)),
    leftOut: wear.filter(({ kind }) => !canWear(plan, kind)),
  }
}

/** Long garments end where legs of another kind, or none, begin to show. */
function cutFor<Each extends Garment>(garment: Each, plan: HybridPlan): Each {
  const isLong = /^(full|legs)$/.test(garmentDefaults(garment.kind).zone)
  if (plan === 'harpy') return { ...garment, sleeve: 'none', ...(isLong && shortened(garment)) }
  if ((plan === 'faun' || plan === 'octopus') && isLong)
    return { ...garment, ...shortened(garment) }
  return plan === 'ghost' && isLong && garment.hem === 'plain'
    ? { ...garment, hem: 'torn' }
    : garment
}

function shortened({ length }: Garment): { length: number } {
  return { length: Math.min(length, 0.3) }
}

/** Wings hold nothing, and a blob has not even those: what they own is shown beside them. */
export function fitHold(hold: readonly Prop[], plan: BodyPlan | undefined): Prop[] {
  const drop = ({ carry }: Prop) => (plan === 'harpy' && /hand/.test(carry)) || isAllHead(plan)
  return hold.map((prop) => (drop(prop) ? { ...prop, carry: 'none' } : prop))
}

/** Features that this plan can have: no second tail, no wooden leg without legs. */
export function fitFeatures(
  features: readonly Feature[],
  plan: BodyPlan | undefined,
): readonly Feature[] {
  return isHybrid(plan) ? features.filter(({ kind }) => !rules[plan].without.test(kind)) : features
}

export function goesBareChested(plan: BodyPlan | undefined): boolean {
  return isHybrid(plan) && rules[plan].isBareChested
}

/** What stands for legs, and what was asked for that it leaves no room for. */
export function planNotes(
  plan: BodyPlan | undefined,
  lower: LowerBody | undefined,
  leftOut: readonly Garment[],
): string[] {
  if (!isHybrid(plan) || lower === undefined) return []
  const { below, why } = rules[plan]
  const names = leftOut.slice(0, 3).map(({ kind }) => garmentDefaults(kind).word)
  return [
    `${isAllHead(plan) ? 'Below the face' : 'Below the waist'}: ${below}, ${coatInWords(lower)}.`,
    ...(names.length > 0 ? [`Not drawn: ${names.join(', ')}. ${why}`] : []),
  ]
}

/** 'Dappled grey', 'chestnut with ivory patches' */
function coatInWords({ colour, second, marking }: LowerBody): string {
  const [name, other] = [colour, second].map((hex) => colourName(hex).toLowerCase())
  if (marking === 'patches') return `${name} with ${other} patches`
  return marking === 'dapples' ? `dappled ${name}` : name
}
