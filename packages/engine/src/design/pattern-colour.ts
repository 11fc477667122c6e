/** The colour that a pattern is drawn in upon its cloth, and the pattern that a stuff has by itself. */
import type { BriefItem } from '../brief/brief.ts'
import type { Colours, Garment, Hex } from './design.ts'
import type { MaterialLook } from './tables/material-looks.ts'
import type { Tone } from './tables/role-outfits.ts'

/** Prints whose figures are of the accent; those of all others are of the trim. */
const inAccent: ReadonlySet<string> = new Set([
  ...['floral', 'patched', 'flames', 'circuit', 'windowpane', 'cross_stitch'],
])
/** Patterns of lighter and darker shades of the cloth itself. */
const inItself: ReadonlySet<string> = new Set([
  ...[
    'plain',
    'leopard',
    'quilted',
    'giraffe',
    'camouflage',
    'fishnet',
    'lacework',
    'sequins',
    'cable_knit',
  ],
])

/** What figures upon a garment are drawn in; nothing on plain cloth and where they are shades of it. */
export function patternColour({ pattern, colours }: Garment): Hex | undefined {
  if (inItself.has(pattern)) return undefined
  return inAccent.has(pattern) ? colours.accent : colours.trim
}

/** Whether what is drawn upon cloth of this pattern is of the accent: on plain cloth that is its emblem. */
export function isOfAccent(pattern: Garment['pattern']): boolean {
  return pattern === 'plain' || inAccent.has(pattern)
}

/** Cloth of lace shows its flowers, a cable-knit jumper its cables. */
export function ofItsStuff(
  item: BriefItem,
  surface: Garment['surface'],
): Garment['pattern'] | undefined {
  if (item.materials[0] === 'lace' && surface === 'cloth') return 'lacework'
  const isCabled = /\b(?:cable[- ]knit|cabled|aran)\b/.test(`${item.name} ${item.modifiers}`)
  return isCabled ? 'cable_knit' : undefined
}

/** Kente is gold, green, red and black where no colour is said. */
export function wovenIn({ patterns, colours }: BriefItem): Partial<Colours> {
  return patterns.includes('kente') && colours.length === 0
    ? { main: '#e0a526', trim: '#2f7a3f', lining: '#1d1b20', accent: '#b3262a' }
    : {}
}

/** The main colour that the words give; leather is what the calling has it in: a punk's is black. */
export function paintSaid(
  item: BriefItem,
  usual: Tone,
  material: MaterialLook | undefined,
): Hex | undefined {
  const [stuff, ...others] = item.materials
  const isOwn = stuff === 'leather' && others.length === 0 && isHex(usual)
  return (
    item.colours[0]?.hex ?? (isOwn ? usual : undefined) ?? material?.colour ?? wovenIn(item).main
  )
}

function isHex(tone: Tone): tone is `#${string}` {
  return tone.startsWith('#')
}

const called =
  /^(?:check(?:ed|ered)|chequered|tartan|gingham|houndstooth|dotted|spotted|spotty|flowery|flowered|starry)$/

/** What figured cloth was called, where it is drawn as the nearest that we have. */
export function patternTold({ patterns, modifiers }: BriefItem): Pick<Garment, 'patternWord'> {
  const word = modifiers.find((each) => called.test(each) && !patterns.includes(each))
  return word === undefined || patterns.length === 0 ? {} : { patternWord: word }
}
