/** Pictures → Page: one sheet of paper with everything on it, and where each thing lies. */
import { type Canvas, createCanvas } from '@napi-rs/canvas'
import type { Design } from '../design/design.ts'
import { drawPaper } from './draw-paper.ts'
import { drawFaces, type Face, faceTiles } from './faces.ts'
import { registerFonts } from './fonts.ts'
import { drawFooter, drawHeader } from './header.ts'
import { type Box, type Layout, pageSide } from './layout.ts'
import { drawNotes } from './notes-card.ts'
import { drawPicture, type Illustration, type PagePainter, type Painter } from './painter.ts'
import { drawPalette, type ShadedSwatch } from './palette-card.ts'
import type { Panel } from './panel.ts'
import { type Paper, paperOf } from './paper.ts'
import type { TurnaroundPlan } from './standing.ts'
import { themeOf } from './theme.ts'
import { drawThings, type Shown } from './things.ts'
import { drawTurnaround } from './turnaround.ts'

/** What a page shows besides pictures. */
export type PageText = {
  design: Pick<
    Design,
    'title' | 'subtitle' | 'facts' | 'notes' | 'page' | 'style' | 'tags' | 'wear'
  >
  layout: Layout
}

/** Takes pictures in any order, group by group. */
type Laying = {
  layTurnaround: (plan: TurnaroundPlan, views: readonly Illustration[]) => void
  layFaces: (faces: readonly Face[]) => void
  layThings: (
    props: readonly Shown[],
    details: readonly Shown[],
    palette: readonly ShadedSwatch[],
  ) => void
}

/** A page that is being laid. */
export type OpenPage<Result> = Laying & {
  /** What has come of it. Nothing can be laid on it afterwards. */
  finish: () => Result
}

export type Page = { paper: Paper; panels: Panel[] }

/** Paper with all its words. `size`: pixels along each side of a square page; others have as many in all. */
export function openPage(text: PageText, size: number): OpenPage<Page> {
  const canvas = openCanvas(text.layout, size)
  const painter = paintingOn(canvas, text, size)
  const { context, layout, scale } = painter
  const laid: Laid = { views: [], faces: [], props: [], details: [] }
  const laying = beginPage(text, {
    ...painter,
    over: context,
    show({ picture }, x, y, outline) {
      context.save()
      outline?.(context)
      if (outline) context.clip()
      drawPicture(painter, picture, x, y)
      context.restore()
    },
  })
  return {
    layTurnaround(plan, views) {
      laying.layTurnaround(plan, views)
      laid.views = views.map(({ id }, i) => ({ id, ...plan.places[i] }))
    },
    layFaces(faces) {
      laying.layFaces(faces)
      laid.faces = faces.map(({ id, name }) => ({ id, name }))
    },
    layThings(props, details, palette) {
      laying.layThings(props, details, palette)
      laid.props = props.map(({ id, label, cell }) => ({ id, label, cell }))
      laid.details = details.map(({ id, label, cell }) => ({ id, label, cell }))
    },
    finish: () => ({ paper: paperOf(canvas), panels: panelsOf(laid, layout, scale) }),
  }
}

/** An empty canvas as large as a page, on which everything is in page units. */
export function openCanvas({ page }: Layout, size: number): Canvas {
  const scale = size / pageSide
  const canvas = createCanvas(Math.round(page.width * scale), Math.round(page.height * scale))
  canvas.getContext('2d').scale(scale, scale)
  return canvas
}

export function paintingOn(canvas: Canvas, { design, layout }: PageText, size: number): Painter {
  const context = canvas.getContext('2d')
  return { context, theme: themeOf(design), layout, scale: size / pageSide }
}

/** Paints what a page shows without pictures, and everything round a picture when it comes. */
export function beginPage({ design }: PageText, painter: PagePainter): Laying {
  registerFonts()
  drawPaper(painter)
  drawHeader(painter, design)
  drawNotes(painter, design.notes)
  drawFooter(painter, design.tags)

  return {
    layTurnaround(plan, views) {
      drawTurnaround(painter, plan, views)
    },
    layFaces(faces) {
      drawFaces(painter, faces)
    },
    layThings(props, details, palette) {
      drawThings(painter, props, details)
      drawPalette(painter, palette)
    },
  }
}

/** What lies on a page, without its pictures. */
export type Laid = {
  views: readonly { id: string; label: string; box: Box }[]
  faces: readonly { id: string; name: string }[]
  props: readonly { id: string; label: string; cell: Box }[]
  details: readonly { id: string; label: string; cell: Box }[]
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
    ...laid.views.map(({ id, label, box }) => panel(id, label, box)),
    panel('expressions', 'Expressions', layout.expressions),
    ...laid.faces.slice(0, tiles.length).map(({ id, name }, i) => panel(id, name, tiles[i])),
    panel('props', 'Props and details', layout.props),
    ...laid.props.map(({ id, label, cell }) => panel(id, label, cell)),
    ...laid.details.map(({ id, label, cell }) => panel(id, label, cell)),
    panel('palette', 'Palette', layout.palette),
    panel('notes', 'Notes', layout.notes),
  ]
}
