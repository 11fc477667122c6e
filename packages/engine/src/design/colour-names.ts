/** Plain names for any colour, for labels and the palette. */
import { hexToOklch } from '../math/colour.ts'
import type { Hex } from './design.ts'

const named: readonly (readonly [name: string, hex: Hex])[] = [
  ['Black', '#16161a'],
  ['Charcoal', '#33363c'],
  ['Slate', '#56606c'],
  ['Grey', '#85898f'],
  ['Ash', '#a1a4a8'],
  ['Taupe', '#8d7b68'],
  ['Silver', '#b8bfc8'],
  ['Pearl', '#e2e2e0'],
  ['White', '#f7f6f2'],
  ['Ivory', '#f1e8d2'],
  ['Stone', '#b4a996'],
  ['Sand', '#d8c49a'],
  ['Tan', '#b89468'],
  ['Umber', '#5c4030'],
  ['Chestnut', '#7a4a2e'],
  ['Brown', '#72574b'],
  ['Cinnamon', '#976d4d'],
  ['Sepia', '#3e2c22'],
  ['Espresso', '#231605'],
  ['Bronze', '#96703a'],
  ['Ochre', '#c08a34'],
  ['Gold', '#dcab42'],
  ['Honey', '#e8c474'],
  ['Pale gold', '#f4d680'],
  ['Yellow', '#ecca34'],
  ['Lemon', '#f2e06a'],
  ['Amber', '#f0a22e'],
  ['Orange', '#e47a2c'],
  ['Rust', '#a84e26'],
  ['Terracotta', '#c46a4a'],
  ['Coral', '#ec8268'],
  ['Scarlet', '#d0342c'],
  ['Crimson', '#a51f2f'],
  ['Auburn', '#70290f'],
  ['Wine', '#641a2a'],
  ['Rose', '#cf5a74'],
  ['Dusky rose', '#9c6870'],
  ['Mauve brown', '#745a60'],
  ['Mauve', '#9a6590'],
  ['Pink', '#eaa2b4'],
  ['Blush', '#f0d0cc'],
  ['Magenta', '#c8358a'],
  ['Aubergine', '#280f24'],
  ['Plum', '#6a2f5c'],
  ['Violet', '#7a52b4'],
  ['Lavender', '#b8a4dc'],
  ['Lilac', '#e2dcf5'],
  ['Indigo', '#3a3478'],
  ['Midnight', '#1f2344'],
  ['Navy', '#26365e'],
  ['Cobalt', '#2f55a4'],
  ['Azure', '#4a8ed0'],
  ['Sky', '#9ac6e6'],
  ['Ice', '#d4e8f0'],
  ['Pale blue', '#b0d4de'],
  ['Dusty blue', '#8aa4b8'],
  ['Steel blue', '#456f90'],
  ['Petrol', '#1f4f5e'],
  ['Deep teal', '#03302f'],
  ['Teal', '#24807e'],
  ['Dusty teal', '#6a877e'],
  ['Turquoise', '#4ac4bc'],
  ['Cyan', '#3ee0e6'],
  ['Mint', '#a8dcc0'],
  ['Pale green', '#d6e7d2'],
  ['Emerald', '#2e9460'],
  ['Forest', '#2c5a3a'],
  ['Pine', '#0b2417'],
  ['Moss', '#647a3c'],
  ['Olive', '#5c5c30'],
  ['Leaf', '#6aa84a'],
  ['Lime', '#b4e04a'],
  ['Pale lime', '#d8e8a0'],
  ['Sage', '#a4b494'],
]
const inLab = named.map(([name, hex]) => ({ name, ...toLab(hex) }))

function toLab(hex: Hex): { l: number; a: number; b: number } {
  const { l, c, h } = hexToOklch(hex)
  return { l, a: c * Math.cos((h * Math.PI) / 180), b: c * Math.sin((h * Math.PI) / 180) }
}

/** Distance of two colours in OKLab; under .04 most people call them the same. */
export function colourDistance(a: Hex, b: Hex): number {
  const x = toLab(a)
  const y = toLab(b)
  return Math.sqrt((x.l - y.l) ** 2 + (x.a - y.a) ** 2 + (x.b - y.b) ** 2)
}

/** The nearest plain name; hue counts double, since that is what a name promises. */
export function colourName(hex: Hex): string {
  const { l, a, b } = toLab(hex)
  const far = (entry: { l: number; a: number; b: number }) =>
    (entry.l - l) ** 2 + 4 * ((entry.a - a) ** 2 + (entry.b - b) ** 2)
  return inLab.reduce((best, entry) => (far(entry) < far(best) ? entry : best)).name
}
