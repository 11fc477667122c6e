/** A colour that the words name for the whole is somewhere in it: the smallest thing that is free to change has it. */
import type { NamedColour } from '../brief/brief.ts'
import { colourDistance } from './colour-names.ts'
import { hasOwnTone } from './contrast.ts'
import type { Hex } from './design.ts'
import type { Worn } from './make-garment.ts'
import { garmentDefaults, type Zone } from './tables/garment-defaults.ts'

/** In OKLab; nearer than this, two colours have one name. */
const nearColour = 0.06
/** A thing of less than this share of the figure is in no view. */
const leastArea = 0.012

const dyeable: ReadonlySet<Zone> = new Set<Zone>([
  ...([
    'neck',
    'belt',
    'hands',
    'head',
    'cloak',
    'vest',
    'legs',
    'top',
    'socks',
    'jacket',
  ] as const),
])

/** `elsewhere`: the colours of skin and hair. */
export function withWholePalette(
  wear: readonly Worn[],
  theme: readonly NamedColour[],
  elsewhere: readonly Hex[],
): Worn[] {
  return theme.reduce<Worn[]>(
    (dressed, { hex }) => {
      const seen = [...elsewhere, ...dressed.flatMap(coloursSeen)]
      if (seen.some((other) => isNear(other, hex))) return dressed
      const free = dressed.filter((garment) => isFree(garment, theme, dressed)).toSorted(bySize)
      const [smallest] = free
      return dressed.map((each) => (each === smallest ? dyed(each, hex) : each))
    },
    [...wear],
  )
}

/** A trim is on hems that have one, and in patterns. */
function coloursSeen({ colours, hem, pattern }: Worn): Hex[] {
  return hem === 'plain' && pattern === 'plain' ? [colours.main] : [colours.main, colours.trim]
}

function isFree(garment: Worn, theme: readonly NamedColour[], all: readonly Worn[]): boolean {
  const { kind, said, colours, surface } = garment
  const { zone, area } = garmentDefaults(kind)
  const isTold = said !== undefined && said.colours.length + said.materials.length > 0
  return (
    dyeable.has(zone) &&
    area >= leastArea &&
    surface !== 'metal' &&
    !isTold &&
    !hasOwnTone(garment) &&
    !theme.some(({ hex }) => isNear(hex, colours.main) && isOnlyOne(garment, hex, all))
  )
}

/** No other thing has that colour of the whole. */
function isOnlyOne(garment: Worn, hex: Hex, all: readonly Worn[]): boolean {
  return !all.some((other) => other !== garment && isNear(other.colours.main, hex))
}

function bySize(a: Worn, b: Worn): number {
  return garmentDefaults(a.kind).area - garmentDefaults(b.kind).area
}

function dyed(garment: Worn, hex: Hex): Worn {
  const { colours } = garment
  const trim = isNear(colours.trim, hex) ? colours.main : colours.trim
  return { ...garment, colours: { ...colours, main: hex, trim }, isPainted: true }
}

function isNear(a: Hex, b: Hex): boolean {
  return colourDistance(a, b) < nearColour
}
