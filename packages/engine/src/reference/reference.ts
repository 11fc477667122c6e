/** What pictures show of a figure: the colours of its regions, for a design whose words leave them open. Plain data. */

/** A picture as plain pixels, four bytes each: red, green, blue, opacity. */
export type Pixels = { data: Uint8Array; width: number; height: number }

/** `#rrggbb` by region. What no picture shows is left out. */
export type Reference = {
  hair?: string
  skin?: string
  top?: string
  bottom?: string
  footwear?: string
  /** The strongest colour beside those of the clothes. */
  accent?: string
}
