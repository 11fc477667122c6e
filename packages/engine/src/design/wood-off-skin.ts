/** Wood in a bare hand: as brown as the skin, hand and shaft would be one; a board is seen before the clothes, too. */
import type { PropKind } from '../brief/concepts.ts'
import { hexToOklch } from '../math/colour.ts'
import { apart } from './contrast.ts'
import type { Garment, Hex, Prop, Skin } from './design.ts'
import { garmentDefaults, type Zone } from './tables/garment-defaults.ts'
import { propDefaults } from './tables/prop-defaults.ts'

/** OKLCH of wood: hues in degrees, and how much colour it has. */
const wood = { hues: [30, 90], chroma: [0.03, 0.13] } as const
/** What has its shaft in its main colour, and what has it, or the wood of its back, as its second. */
const allWood: ReadonlySet<PropKind> = new Set<PropKind>([
  ...(['staff', 'quarterstaff', 'broom', 'wand', 'bow', 'cane', 'clipboard'] as const),
])
const shafted: ReadonlySet<PropKind> = new Set<PropKind>([
  ...(['axe', 'battle_axe', 'hammer', 'spear', 'halberd', 'pickaxe', 'shovel'] as const),
  ...(['pitchfork', 'shield', 'round_shield', 'staff'] as const),
])
/** Nearer in lightness than this, both are one brown. */
const leastApart = 0.12

export function woodOffSkin(
  hold: readonly Prop[],
  { colour, surface }: Skin,
  wear: readonly Garment[],
): Prop[] {
  const isGloved = wear.some(({ kind }) => zoneOf(kind) === 'hands')
  if (surface !== 'skin' || isGloved) return [...hold]
  return hold.map((prop) => {
    const { main, lining } = prop.colours
    const beside = [colour, ...(prop.kind === 'clipboard' ? clothesBehind(wear) : [])]
    const isUsual = isOf(allWood, prop.kind) && main === propDefaults(prop.kind).main
    const colours = {
      ...prop.colours,
      ...(isUsual && { main: offAll(main, beside) }),
      ...(isOf(shafted, prop.kind) && { lining: offAll(lining, [colour]) }),
    }
    return /hand$/.test(prop.carry) ? { ...prop, colours } : prop
  })
}

function isOf(kinds: ReadonlySet<string>, kind: Prop['kind']): kind is PropKind {
  return kinds.has(kind)
}

/** The colour itself where it is no wood, or far from all. */
function offAll(hex: Hex, beside: readonly Hex[]): Hex {
  const { l, c, h } = hexToOklch(hex)
  const isWood = within(h, wood.hues) && within(c, wood.chroma)
  const isNear = beside.some((other) => Math.abs(hexToOklch(other).l - l) < leastApart)
  return isWood && isNear ? apart(hex, beside) : hex
}

function within(value: number, [least, most]: readonly [number, number]): boolean {
  return value >= least && value <= most
}

/** What is outermost on the breast. */
function clothesBehind(wear: readonly Garment[]): Hex[] {
  const zones: readonly Zone[] = ['jacket', 'armour', 'full', 'top']
  const found = zones.flatMap((zone) => wear.filter(({ kind }) => zoneOf(kind) === zone))
  return found.slice(0, 1).map(({ colours }) => colours.main)
}

function zoneOf(kind: Garment['kind']): Zone {
  return garmentDefaults(kind).zone
}
