/** The pages there are, as data: how large each is, where its views stand and how its cards share the rest. */
import type { LayoutName } from '../design/design.ts'
import type { Box } from './layout.ts'

/** The panel of views: where it begins, how wide it is, and how high it may be. */
export type ViewsRoom = { x: number; y: number; width: number; least: number; most: number }

/** How much there is to read. */
export type Amounts = { swatches: number; notes: number }

type Cards = Record<'expressions' | 'props' | 'palette' | 'notes', Box>

export type PageFormat = {
  width: number
  height: number
  margin: number
  views: ViewsRoom
  /** What the cards get when the panel of views ends at `viewsBottom`. */
  cards: (viewsBottom: number, amounts: Amounts) => Cards
}

const gutter = 24

/** Header and the line at the foot, with their margins. */
const headRoom = 136

const square: PageFormat = {
  width: 2048,
  height: 2048,
  margin: 64,
  // A panel for wide figures is lower, and leaves more room to the cards below.
  views: { x: 64, y: 200, width: 1920, least: 520, most: 1118 },
  cards(viewsBottom) {
    const bottom = 1984
    const y = viewsBottom + gutter
    const height = bottom - y
    const paletteHeight = Math.round(height * 0.57 - 6)
    const right = { x: 1464, width: 520 }
    const notesY = y + paletteHeight + gutter - 4
    return {
      expressions: { x: 64, y, width: 720, height },
      props: { x: 804, y, width: 640, height },
      palette: { ...right, y, height: paletteHeight },
      notes: { ...right, y: notesY, height: bottom - notesY },
    }
  },
}

/** Views and faces on the left, all else in a column beside them. */
function wide({ width, height, margin, views }: Sides): PageFormat {
  const top = margin + headRoom
  const bottom = height - margin
  return {
    width,
    height,
    margin,
    views: { x: margin, y: top, ...views },
    cards(viewsBottom, amounts) {
      const facesY = viewsBottom + gutter
      const x = margin + views.width + gutter
      const right = { x, width: width - margin - x }
      const palette = paletteHeight(amounts.swatches, 3)
      const notes = notesHeight(amounts.notes)
      const notesY = bottom - notes
      const paletteY = notesY - gutter - palette
      return {
        expressions: { x: margin, y: facesY, width: views.width, height: bottom - facesY },
        props: { ...right, y: top, height: paletteY - gutter - top },
        palette: { ...right, y: paletteY, height: palette },
        notes: { ...right, y: notesY, height: notes },
      }
    },
  }
}

type Sides = Pick<PageFormat, 'width' | 'height' | 'margin'> & { views: Omit<ViewsRoom, 'x' | 'y'> }

/** Heights at which cards are neither crowded nor half empty. */
const paletteHeight = (swatches: number, columns: number) =>
  106 + 80 * Math.max(2, Math.ceil(swatches / columns))
const notesHeight = (notes: number) => 84 + 37 * Math.max(3, notes)

const portrait: PageFormat = {
  width: 1672,
  height: 2508,
  margin: 64,
  views: { x: 64, y: 200, width: 1544, least: 600, most: 1120 },
  cards(viewsBottom, { swatches, notes }) {
    const bottom = 2444
    const y = viewsBottom + gutter
    const lowerY = bottom - Math.max(paletteHeight(swatches, 3), notesHeight(notes))
    const left = { x: 64, width: 780 }
    const right = { x: 868, width: 740 }
    return {
      expressions: { ...left, y, height: lowerY - gutter - y },
      props: { ...right, y, height: lowerY - gutter - y },
      palette: { ...left, y: lowerY, height: bottom - lowerY },
      notes: { ...right, y: lowerY, height: bottom - lowerY },
    }
  },
}

/** All have as many square units as the square, so that a unit is as many pixels on each and a picture has as many in all. */
export const formats: Readonly<Record<LayoutName, PageFormat>> = {
  square,
  landscape: wide({
    ...{ width: 2508, height: 1672, margin: 64 },
    views: { width: 1650, least: 660, most: 1020 },
  }),
  portrait,
  // Printers leave more of the edge white.
  a3: wide({
    ...{ width: 2436, height: 1722, margin: 80 },
    views: { width: 1560, least: 660, most: 1030 },
  }),
}
