/** The kind of a garment, from who wears it and what else is said of it. */
import type { BriefItem } from '../brief/brief.ts'
import type { Person } from './design.ts'
import { emblemSaid } from './emblem-words.ts'
import { isCard } from './sorts-of-wear.ts'
import { callingKinds } from './tables/ensembles.ts'

/** Their steel helmet is no tin hat. */
const ofOldWars =
  /knight|paladin|warrior|viking|ranger|barbarian|swordsman|crusader|mercenary|gladiator|squire|adventurer|archer/

const ofMagic = /wizard|witch|sorcerer|mage|warlock|necromancer|enchanter|druid/
/** A hat that is told by no more than its size. */
const anyHat =
  /^(?:(?:tall|big|large|huge|wide|floppy|wide[- ]brimmed|broad[- ]brimmed|brimmed) )*hat$/

const cloths = /^(?:linen|wool|cotton|silk|velvet|lace|canvas)$/

/** Hats and helmets by who wears them. */
function hatOf(item: BriefItem, role: string): BriefItem | undefined {
  const { concept, name } = item
  // One of linen, or of a colour, is no mail.
  const isCloth = item.materials.some((word) => cloths.test(word)) || item.colours.length > 0
  if (concept === 'helmet' && /coif/.test(name) && isCloth) return { ...item, concept: 'hood' }
  if (concept === 'helmet' && /coif/.test(name))
    return { ...item, concept: 'hood', materials: [], colours: [{ name: 'iron', hex: '#7d838d' }] }
  if (/^(?:samurai|ronin)$/.test(role) && /^(?:horned_)?helmet$/.test(concept))
    return { ...item, concept: 'kabuto' }
  // A cook's toque is tall and white; anyone else's is knitted.
  if (/^(?:chef|baker)$/.test(role) && concept === 'beanie' && /^(?:toque|tall hat)$/.test(name)) {
    const { colours } = item
    return { ...item, concept: 'chef_hat', ...(colours.length === 0 && { colours: [cookWhite] }) }
  }
  if (concept === 'army_helmet' && ofOldWars.test(role)) return { ...item, concept: 'helmet' }
  if (/^(?:top_hat|fedora)$/.test(concept) && ofMagic.test(role) && anyHat.test(name))
    return { ...item, concept: 'wizard_hat' }
  return undefined
}

const cookWhite = { name: 'white', hex: '#f6f4ef' }

/** A red checked keffiyeh is white, and checked in red. */
function checked(item: BriefItem): BriefItem {
  const { colours, patterns } = item
  const [only] = colours
  if (
    colours.length !== 1 ||
    !patterns.some((word) => /plaid|check|houndstooth|gingham/.test(word))
  )
    return item
  const figure = { part: 'pattern', name: 'checks', side: 'both', count: 1 } as const
  return {
    ...item,
    colours: [{ name: 'white', hex: '#f4f1ea' }],
    patterns: ['houndstooth'],
    modifiers: item.modifiers.filter((word) => !/check|plaid|gingham/.test(word)),
    parts: [...item.parts, { ...blankPart, ...figure, colours: [only] }],
  }
}

const blankPart = { colours: [], materials: [], modifiers: [] }

/** A goalkeeper's gloves are no riding gloves; a soldier's kettle hat stays one. */
export function refined(item: BriefItem, { role }: Person): BriefItem {
  // What hangs on a chain is shown large.
  if (
    item.concept === 'necklace' &&
    !item.materials.includes('bone') &&
    (emblemSaid(item) ?? 'none') !== 'none'
  )
    return { ...item, concept: 'pendant' }
  if (isCard(item)) return { ...item, concept: 'pendant' }
  if (item.concept === 'keffiyeh') return checked(item)
  const hat = hatOf(item, role ?? '')
  if (hat !== undefined) return hat
  const concept = role && callingKinds[role]?.[item.concept]
  const isPlain =
    item.name.replaceAll(' ', '_').replace(/s$/, '') === item.concept.replace(/s$/, '')
  return concept && isPlain ? { ...item, concept } : item
}
