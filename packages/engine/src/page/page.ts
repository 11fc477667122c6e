/** Pictures → Page: one sheet of paper with everything on it, and where each thing lies. */
import { createCanvas } from '@napi-rs/canvas'
import type { Design } from '../design/design.ts'
import type { Picture } from '../render/picture.ts'
import { drawFaces, faceTiles } from './faces.ts'
import { registerFonts } from './fonts.ts'
import { drawFooter, drawHeader } from './header.ts'
import { type Box, type Layout, pageSide } from './layout.ts'
import { drawNotes } from './notes-card.ts'
import { freeCanvas, type Painter } from './painter.ts'
import { drawPalette, type ShadedSwatch } from './palette-card.ts'
import { type Panel, panelId } from './panel.ts'
import type { TurnaroundPlan } from './standing.ts'
import { themeOf } from './theme.ts'
import { drawThings, type Shown } from './things.ts'
import { drawTurnaround } from './turnaround.ts'

/** Everything a page shows. */
export type PageContent = {
  design: Pick<Design, 'title' | 'subtitle' | 'facts' | 'notes' | 'page' | 'tags'>
  layout: Layout
  palette: readonly ShadedSwatch[]
  turnaround: { plan: TurnaroundPlan; pictures: readonly Picture[] }
  faces: readonly { name: string; picture: Picture }[]
  props: readonly Shown[]
  details: readonly Shown[]
}

export type Page = { picture: Picture; panels: Panel[] }

/** `size`: pixels along each side. */
export function composePage(content: PageContent, size: number): Page {
  registerFonts()
  const canvas = createCanvas(size, size)
  const context = canvas.getContext('2d')
  const scale = size / pageSide
  context.scale(scale, scale)
  const { layout } = content
  const painter: Painter = { context, theme: themeOf(content.design.page), layout, scale }
  drawPaper(painter)
  drawHeader(painter, content.design)
  drawTurnaround(painter, content.turnaround.plan, content.turnaround.pictures)
  drawFaces(painter, content.faces)
  drawThings(painter, content.props, content.details)
  drawPalette(painter, content.palette)
  drawNotes(painter, content.design.notes)
  drawFooter(painter, content.design.tags)
  const { data } = context.getImageData(0, 0, size, size)
  freeCanvas(canvas)
  return { picture: { width: size, height: size, data }, panels: panelsOf(content, scale) }
}

function drawPaper({ context, theme }: Painter): void {
  const light = context.createRadialGradient(1024, 760, 100, 1024, 760, 1300)
  light.addColorStop(0, theme.paper)
  light.addColorStop(1, theme.paperEdge)
  context.fillStyle = light
  context.fillRect(0, 0, pageSide, pageSide)
}

function panelsOf(content: PageContent, scale: number): Panel[] {
  const panel = (id: string, label: string, box: Box): Panel => ({
    id,
    label,
    x: box.x / pageSide,
    y: box.y / pageSide,
    width: box.width / pageSide,
    height: box.height / pageSide,
  })
  const { layout } = content
  const tiles = faceTiles(layout, scale)
  return [
    panel('header', 'Title', layout.header),
    panel('turnaround', 'Turnaround', layout.turnaround),
    ...content.turnaround.plan.places.map(({ label, box }) =>
      panel(panelId('view', label), label, box),
    ),
    panel('expressions', 'Expressions', layout.expressions),
    ...content.faces
      .slice(0, tiles.length)
      .map(({ name }, i) => panel(panelId('expression', name), name, tiles[i])),
    panel('props', 'Props and details', layout.props),
    ...content.props.map(({ label, cell }, i) => panel(`prop-${i + 1}`, label, cell)),
    ...content.details.map(({ label, cell }, i) => panel(`detail-${i + 1}`, label, cell)),
    panel('palette', 'Palette', layout.palette),
    panel('notes', 'Notes', layout.notes),
  ]
}
