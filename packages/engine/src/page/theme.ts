/** The page's own colours, made from the design's so that text can always be read. */
import type { Design, Hex, StyleName } from '../design/design.ts'
import { hexToOklch, mixHex, type Oklch, oklchToHex } from '../math/colour.ts'

type Paper = {
  ink: string
  mute: string
  /** Strong colour for bars and small titles: dark enough to read. */
  accent: string
  tint: string
  /** Between tints, where tiles alternate. */
  otherTint: string
  paper: string
  paperEdge: string
  card: string
  /** Behind the figures, from the top of the panel to its foot. */
  ground: readonly [top: string, foot: string]
  line: string
  /** Red, green and blue of the shade under feet. */
  shadow: string
  /** The colours of washes on the paper. */
  washes: readonly [string, string]
  /** Fine squares on the paper, where the style has them. */
  grid?: string
  /** What is behind the figures, where it is not a disc. */
  backdrop?: 'blinds' | 'wash' | 'axes'
}

export type Theme = Paper & {
  /** Whether the style draws without colours. */
  isColourless: boolean
}

/** Some styles have a paper of their own; on the others it is tinted as the design is. */
export function themeOf(design: Pick<Design, 'page' | 'style' | 'wear'>): Theme {
  const { style } = design
  const isColourless = style === 'noir' || style === 'blueprint' || papers[style] !== undefined
  return { ...paperOf(design), isColourless }
}

function paperOf({ page, style, wear }: Pick<Design, 'page' | 'style' | 'wear'>): Paper {
  if (style === 'blueprint') return blueprint
  if (style === 'noir') return noir
  const isPale = papers[style] === undefined && isPaleClad(wear)
  const theme = tinted(papers[style] ? { ...page, tint: papers[style] } : page, isPale)
  if (style === 'watercolour') return { ...theme, backdrop: 'wash' }
  if (style === 'ink') return { ...theme, ...inkPaper }
  return theme
}

const inkPaper = {
  backdrop: 'wash',
  washes: ['#d3d1ca', '#e2e0d8'],
  shadow: '34, 32, 38',
} as const

/** A room at night. */
const noir: Paper = {
  ink: '#f4f3f0',
  mute: '#a9a8a6',
  accent: '#e8414c',
  tint: '#3d3d44',
  otherTint: '#2f2f35',
  paper: '#1b1b1f',
  paperEdge: '#0d0d10',
  card: '#26262b',
  ground: ['#26262b', '#3d3d44'],
  line: '#5b5b63',
  shadow: '4, 4, 6',
  washes: ['#3d3d44', '#2f2f35'],
  backdrop: 'blinds',
}

const blueprint: Paper = {
  ink: '#eaf3fc',
  mute: '#a5c0de',
  accent: '#cfe3f8',
  tint: '#1d3f72',
  otherTint: '#1d3f72',
  paper: '#173765',
  paperEdge: '#122c53',
  card: '#1d3f72',
  ground: ['#1d3f72', '#1d3f72'],
  line: '#6f93bf',
  shadow: '8, 24, 54',
  washes: ['#1d3f72', '#1d3f72'],
  grid: 'rgba(207, 227, 248, 0.13)',
  backdrop: 'axes',
}

/** Papers that keep out of the way of black and grey. */
const papers: Partial<Record<StyleName, Hex>> = {
  ink: '#f2efe6',
  pencil: '#f4f2ec',
  line_art: '#f2f2f2',
}

/** Who wears white from neck to hip would be lost on white paper. */
function isPaleClad(wear: Design['wear']): boolean {
  const cloth = wear.filter(({ slot }) => slot === 'full' || slot === 'torso' || slot === 'legs')
  return (
    cloth.some(({ slot }) => slot !== 'legs') &&
    cloth.every(({ colours }) => hexToOklch(colours.main).l > 0.9)
  )
}

function tinted(page: Design['page'], isPale: boolean): Paper {
  const tint = hexToOklch(page.tint)
  const hue = (l: number, c: number) => oklchToHex({ l, c, h: tint.h })
  return {
    ink: hue(0.25, 0.02),
    mute: hue(0.56, 0.025),
    accent: readable(page.accent, 0.52),
    tint: pale(page.tint),
    otherTint: washed(pale(page.tint), 0.55),
    paper: hue(0.975, Math.min(0.012, tint.c)),
    paperEdge: hue(0.925, Math.min(0.022, tint.c)),
    card: hue(0.988, 0.006),
    ground: isPale
      ? [hue(0.925, Math.min(0.03, tint.c + 0.01)), hue(0.85, Math.min(0.042, tint.c + 0.016))]
      : [hue(0.988, 0.006), pale(page.tint)],
    line: hue(0.85, Math.min(0.03, tint.c + 0.008)),
    shadow: '60, 38, 28',
    washes: washesOf(hexToOklch(page.accent)),
  }
}

/** A thin wash of a colour, and one of what lies across the circle of hues. */
function washesOf({ c, h }: Oklch): [string, string] {
  return [
    oklchToHex({ l: 0.84, c: Math.min(0.085, c), h }),
    oklchToHex({ l: 0.88, c: Math.min(0.05, 0.02 + 0.5 * c), h: (h + 150) % 360 }),
  ]
}

function readable(hex: string, lightest: number): string {
  const colour = hexToOklch(hex)
  return oklchToHex({ ...colour, l: Math.min(colour.l, lightest) })
}

function pale(hex: string): string {
  const { l, c, h } = hexToOklch(hex)
  return oklchToHex({ l: Math.min(0.945, Math.max(l, 0.9)), c: Math.min(c, 0.05), h })
}

/** `hex` at `alpha` over white, as a solid colour. */
function washed(hex: string, alpha: number): string {
  return mixHex('#ffffff', hex, alpha)
}
