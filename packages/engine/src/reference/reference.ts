/** What pictures show of a figure: the colours of its regions, for a design whose words leave them open. Plain data. */

/** A picture as plain pixels, four bytes each: red, green, blue, opacity. */
export type Pixels = { data: Uint8Array; width: number; height: number }

export type Region = 'hair' | 'skin' | 'top' | 'bottom' | 'footwear' | 'accent'

/** `#rrggbb` by region; the accent is the strongest colour beside those of the clothes. What no picture shows is left out. */
export type Reference = Partial<Record<Region, string>> & {
  /** Which picture each colour is from, counted from 1. */
  from: Partial<Record<Region, number>>
  /** Regions seen in black and white: their lightness is known, their colour is not. */
  grey?: Region[]
}
