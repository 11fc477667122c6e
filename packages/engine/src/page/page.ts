/** Pictures → Page: one sheet of paper with everything on it, and where each thing lies. */
import { createCanvas } from '@napi-rs/canvas'
import type { Design } from '../design/design.ts'
import type { Picture } from '../render/picture.ts'
import { drawFaces, faceTiles } from './faces.ts'
import { registerFonts } from './fonts.ts'
import { drawFooter, drawHeader } from './header.ts'
import { type Box, type Layout, pageSide } from './layout.ts'
import { drawNotes } from './notes-card.ts'
import { drawGrid, freeCanvas, type Painter } from './painter.ts'
import { drawPalette, type ShadedSwatch } from './palette-card.ts'
import { type Panel, panelId } from './panel.ts'
import type { TurnaroundPlan } from './standing.ts'
import { themeOf } from './theme.ts'
import { drawThings, type Shown } from './things.ts'
import { drawTurnaround } from './turnaround.ts'

/** What a page shows besides pictures. */
export type PageText = {
  design: Pick<Design, 'title' | 'subtitle' | 'facts' | 'notes' | 'page' | 'style' | 'tags'>
  layout: Layout
  palette: readonly ShadedSwatch[]
}

type Faces = readonly { name: string; picture: Picture }[]

/** A page that is being laid: pictures come in any order, group by group. */
export type OpenPage = {
  layTurnaround: (plan: TurnaroundPlan, pictures: readonly Picture[]) => void
  layFaces: (faces: Faces) => void
  layThings: (props: readonly Shown[], details: readonly Shown[]) => void
  /** The page as it is. Nothing can be laid on it afterwards. */
  finish: () => Page
}

export type Page = { picture: Picture; panels: Panel[] }

/** Paper with all its words. `size`: pixels along each side of a square page; others have as many in all. */
export function openPage(text: PageText, size: number): OpenPage {
  registerFonts()
  const { layout, design } = text
  const scale = size / pageSide
  const width = Math.round(layout.page.width * scale)
  const height = Math.round(layout.page.height * scale)
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.scale(scale, scale)
  const painter: Painter = { context, theme: themeOf(design), layout, scale }
  const laid: Laid = { places: [], faces: [], props: [], details: [] }
  // A canvas only notes what is to be drawn, and draws when it is read.
  const drawNow = () => context.getImageData(0, 0, 1, 1)
  drawPaper(painter)
  drawHeader(painter, design)
  drawPalette(painter, text.palette)
  drawNotes(painter, design.notes)
  drawFooter(painter, design.tags)
  drawNow()
  return {
    layTurnaround(plan, pictures) {
      drawTurnaround(painter, plan, pictures)
      drawNow()
      laid.places = plan.places
    },
    layFaces(faces) {
      drawFaces(painter, faces)
      drawNow()
      laid.faces = faces.map(({ name }) => ({ name }))
    },
    layThings(props, details) {
      drawThings(painter, props, details)
      laid.props = props.map(({ label, cell }) => ({ label, cell }))
      laid.details = details.map(({ label, cell }) => ({ label, cell }))
    },
    finish() {
      const { data } = context.getImageData(0, 0, width, height)
      freeCanvas(canvas)
      return { picture: { width, height, data }, panels: panelsOf(laid, layout, scale) }
    },
  }
}

/** What lies on a page, without its pictures. */
export type Laid = {
  places: readonly { label: string; box: Box }[]
  faces: readonly { name: string }[]
  props: readonly { label: string; cell: Box }[]
  details: readonly { label: string; cell: Box }[]
}

function drawPaper({ context, theme, layout }: Painter): void {
  const { width, height } = layout.page
  const [x, y] = [width / 2, height * (760 / 2048)]
  const reach = Math.max(width, height) * (1300 / 2048)
  const light = context.createRadialGradient(x, y, 100, x, y, reach)
  light.addColorStop(0, theme.paper)
  light.addColorStop(1, theme.paperEdge)
  context.fillStyle = light
  context.fillRect(0, 0, width, height)
  drawGrid(context, theme, { x: 0, y: 0, width, height })
}

export function panelsOf(laid: Laid, layout: Layout, scale: number): Panel[] {
  const { page } = layout
  const panel = (id: string, label: string, box: Box): Panel => ({
    id,
    label,
    x: box.x / page.width,
    y: box.y / page.height,
    width: box.width / page.width,
    height: box.height / page.height,
  })
  const tiles = faceTiles(layout, scale)
  return [
    panel('header', 'Title', layout.header),
    panel('turnaround', 'Turnaround', layout.turnaround),
    ...laid.places.map(({ label, box }) => panel(panelId('view', label), label, box)),
    panel('expressions', 'Expressions', layout.expressions),
    ...laid.faces
      .slice(0, tiles.length)
      .map(({ name }, i) => panel(panelId('expression', name), name, tiles[i])),
    panel('props', 'Props and details', layout.props),
    ...laid.props.map(({ label, cell }, i) => panel(`prop-${i + 1}`, label, cell)),
    ...laid.details.map(({ label, cell }, i) => panel(`detail-${i + 1}`, label, cell)),
    panel('palette', 'Palette', layout.palette),
    panel('notes', 'Notes', layout.notes),
  ]
}
