/** The colours of what a hybrid has below the waist: scales, coat, feathers, jelly or mist. */

import type { Brief, BriefItem, NamedColour } from '../brief/brief.ts'
import { hexToOklch, oklchToHex, shiftHex } from '../math/colour.ts'
import { randomStream } from '../math/random.ts'
import { isHybrid } from './body-plan.ts'
import type { Hex, Person, Skin } from './design.ts'
import type { HybridPlan, LowerBody } from './plans.ts'
import { plumageOf } from './plumage.ts'

type Look = readonly [colour: Hex, second: Hex, points: Hex, marking?: LowerBody['marking']]

const scales: readonly Look[] = [
  ['#2f8f93', '#7fd0c0', '#1f5a6a'],
  ['#3a6fb0', '#8ac0e8', '#27407a'],
  ['#7a4fa0', '#c79ae0', '#4a2f70'],
  ['#3f9a6a', '#a0d890', '#24604a'],
  ['#c8604a', '#f0b080', '#7a3030'],
]
const snakes: readonly Look[] = [
  ['#4f8a4a', '#d8cf9a', '#2c4a34', 'bands'],
  ['#8a6a3a', '#e6d8ae', '#4a3424', 'bands'],
  ['#6a3a5a', '#d8b8c0', '#34203a', 'bands'],
  ['#3a6a8a', '#c8d8d0', '#203a54', 'bands'],
]
const octopuses: readonly Look[] = [
  ['#5a3f7a', '#d8b8e0', '#3a2750'],
  ['#a8453f', '#f0c8b8', '#6a2a30'],
  ['#2f6f80', '#b8dcd8', '#1f4a58'],
  ['#35323f', '#b8a8c8', '#1f1d28'],
]
const goats: readonly Look[] = [
  ['#6b4a32', '#8a6a4a', '#33281f'],
  ['#8a6a4a', '#b59a74', '#3a2c22'],
  ['#4a3a34', '#6a564a', '#241e1a'],
]
const plumes: readonly Look[] = [
  ['#8a5a36', '#d8a04a', '#3a2c22'],
  ['#5a6f9a', '#d8b04a', '#2a2f3a'],
  ['#a8453a', '#e0b04a', '#4a2420'],
  ['#d8d2c6', '#d89a4a', '#5a544a'],
]

/** Horses by the names of their coats. */
const coats: Readonly<Record<string, Look>> = {
  bay: ['#8a4f2c', '#3a2620', '#231a18', 'socks'],
  chestnut: ['#9a5530', '#e8ddcc', '#7a3f22', 'socks'],
  sorrel: ['#b0683a', '#efe4d2', '#d8b078', 'socks'],
  black: ['#35302f', '#4a4442', '#1d1a1b'],
  white: ['#ece7dd', '#d8d0c4', '#f6f3ec'],
  grey: ['#a7a8ab', '#d3d4d4', '#6f7076', 'dapples'],
  dapple: ['#a7a8ab', '#d3d4d4', '#6f7076', 'dapples'],
  palomino: ['#d6a45a', '#f0e2c4', '#f4ead4', 'socks'],
  dun: ['#b89468', '#4a382a', '#3a2c24', 'socks'],
  buckskin: ['#c8a468', '#3a2a22', '#2a201c', 'socks'],
  pinto: ['#7a4a2e', '#eee6d8', '#e4d8c6', 'patches'],
  piebald: ['#3a3433', '#eee9e0', '#262223', 'patches'],
  brown: ['#6f4529', '#4a2e1e', '#2a1d17', 'socks'],
}
const usualCoats = ['bay', 'chestnut', 'black', 'grey', 'palomino', 'pinto', 'brown'] as const

/** The lower body of a hybrid, its colours as the words have them, or else by chance. */
export function designLower(
  brief: Brief,
  person: Person,
  skin: Skin,
  seed: number,
): LowerBody | undefined {
  const { plan } = person
  const chance = randomStream(seed, 'lower body').next()
  if (!isHybrid(plan)) return undefined
  const usual = usualLook(brief, plan, skin, chance)
  const [said, saidSecond] = saidColours(brief, plan)
  const fins = brief.features.find(({ words }) => /\bfins?\b/i.test(words))?.colours[0]?.hex
  if (said === undefined) return fins ? { ...usual, second: fins } : usual
  const beside = saidSecond?.hex
  // A snake's second colour is in its bands; its belly stays pale.
  if (plan === 'naga') {
    return { ...usual, colour: said.hex, points: beside ?? shiftHex(said.hex, -0.18) }
  }
  return {
    ...usual,
    colour: said.hex,
    second: beside ?? fins ?? finsBeside(said.hex),
    points: plan === 'merfolk' ? shiftHex(said.hex, -0.18) : usual.points,
  }
}

/** Colours that the words give to the lower body, not to a person's skin. */
export function saidColours(brief: Brief, plan: HybridPlan): NamedColour[] {
  const tail = brief.features.find(({ concept }) => /tail$/.test(concept))
  if (plan === 'octopus') {
    const said = brief.features.find(({ name }) => /tentacle|octopus|squid/.test(name))?.colours
    if (said !== undefined && said.length > 0) return said
  }
  if ((plan === 'merfolk' || plan === 'naga') && tail && tail.colours.length > 0) {
    return tail.colours
  }
  if (plan === 'harpy') {
    const wings = brief.features.find(({ concept }) => /wings$/.test(concept))
    const feathers = wings ?? plumageOf(brief)
    if (feathers && feathers.colours.length > 0) return feathers.colours
  }
  const own = plan === 'centaur' ? horseOf(brief)?.colours : undefined
  if (own && own.length > 0) return own
  return brief.body.skin.filter(({ name }) => isOfCoat(brief, plan, name))
}

/** 'A chestnut horse body', 'dappled grey horse half': the centaur's own. */
function horseOf({ features }: Brief): BriefItem | undefined {
  return features.find(({ concept }) => concept === 'more_legs')
}

const coatNouns: Partial<Record<HybridPlan, string>> = {
  merfolk: 'scales|tail|mermaid|merman|merfolk|siren',
  naga: 'scales|tail|coils|snake|naga|lamia|body',
  centaur: 'coat|centaur|centauress|horse|body|fur|flanks',
  faun: 'fur|legs|goat|satyr|faun',
  octopus: 'tentacles|tentacle|octopus|squid|legs|cecaelia|lower',
  harpy: 'feathers|plumage|plumes|wings',
}

/** Whether a colour is said of scales or coat: 'turquoise scales', 'a black centaur'. */
function isOfCoat({ prompt }: Brief, plan: HybridPlan, name: string): boolean {
  const nouns = coatNouns[plan]
  const said = name.toLowerCase().replace(/[^a-z -]/g, '')
  return (
    nouns !== undefined && new RegExp(`\\b${said}( [a-z]+){0,2} (${nouns})\\b`, 'i').test(prompt)
  )
}

function usualLook(brief: Brief, plan: HybridPlan, skin: Skin, chance: number): LowerBody {
  const pick = (list: readonly Look[]) => lookOf(list[Math.floor(chance * list.length)])
  switch (plan) {
    case 'merfolk':
      return pick(scales)
    case 'naga':
      return pick(snakes)
    case 'faun':
      return pick(goats)
    case 'harpy':
      return pick(plumes)
    case 'centaur':
      return lookOf(coats[coatOf(brief) ?? usualCoats[Math.floor(chance * usualCoats.length)]])
    case 'octopus':
      return pick(octopuses)
    case 'slime':
    case 'blob':
    case 'sheet':
    case 'ghost':
      return lookOf([skin.colour, shiftHex(skin.colour, 0.1), shiftHex(skin.colour, -0.14)])
  }
}

function lookOf([colour, second, points, marking = 'none']: Look): LowerBody {
  return { colour, second, points, marking }
}

/** The coat that the words name beside the horse: 'a bay centaur', 'with a dappled grey horse body'. */
function coatOf({ prompt }: Brief): string | undefined {
  const names = Object.keys(coats).join('|')
  const found = new RegExp(
    `\\b(${names})d?( [a-z]+){0,2} (centaur|centauress|horse|coat|body|fur)`,
    'i',
  ).exec(prompt)
  return found?.[1]?.toLowerCase()
}

/** Fins beside a colour that was said: lighter, and turned a little. */
function finsBeside(hex: Hex): Hex {
  const { l, c, h } = hexToOklch(hex)
  return oklchToHex({ l: Math.min(0.9, l + 0.16), c: c * 0.85, h: h + 18 })
}
