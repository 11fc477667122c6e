/** A wall of small characters, to judge many by eye at once: front, three-quarter view and face, with the words under them. */
import { createCanvas } from '@napi-rs/canvas'
import type { Design } from '../design/design.ts'
import type { Figure } from '../figure/figure.ts'
import { registerFonts } from '../page/fonts.ts'
import { formats } from '../page/formats.ts'
import { layoutPage } from '../page/layout.ts'
import type { Painter } from '../page/painter.ts'
import { drawPicture } from '../page/painter.ts'
import { printable } from '../page/scripts.ts'
import { drawLine, type TextStyle, wrap } from '../page/text.ts'
import { themeOf } from '../page/theme.ts'
import { measureView } from '../render/measure.ts'
import type { Picture } from '../render/picture.ts'
import { prepareScene } from '../render/scene.ts'
import { drawHead } from './heads.ts'
import { openStudio } from './studio.ts'
import { drawStanding } from './views.ts'

export type Contact = {
  caption: string
  design: Design
  figure: Figure
  portraits: Figure[]
  /** Turns of the two views; front and three-quarter by default. */
  yaws?: readonly [number, number]
}

const tile = { width: 560, height: 520 }
const view = { width: 190, height: 430 }
const usualYaws = [0, 40] as const
const turns = [14, -18]
const face = { x: 0, y: 0, width: 160, height: 205 }

/** Draws every character in a tile of its own, `columns` beside each other. */
export function drawContactSheet(contacts: Iterable<Contact>, count: number, columns = 4): Picture {
  registerFonts()
  const width = columns * tile.width
  const height = Math.ceil(count / columns) * tile.height
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#f7f2e9'
  context.fillRect(0, 0, width, height)
  const layout = layoutPage(formats.square, 0, { swatches: 0, notes: 0 })
  let i = 0
  for (const contact of contacts) {
    const painter: Painter = { context, theme: themeOf(contact.design), layout, scale: 1 }
    const x = (i % columns) * tile.width
    const y = Math.floor(i / columns) * tile.height
    drawContact(painter, contact, x, y)
    i++
  }
  return { width, height, data: context.getImageData(0, 0, width, height).data }
}

function drawContact(painter: Painter, contact: Contact, x: number, y: number): void {
  const { context, theme } = painter
  const { design, figure, portraits, caption, yaws = usualYaws } = contact
  const studio = openStudio(design.style, 1)
  context.fillStyle = theme.tint
  context.fillRect(x + 6, y + 6, tile.width - 12, tile.height - 12)
  const scene = prepareScene(figure)
  const scale = scaleFor(scene.positions, yaws)
  yaws.forEach((yaw, k) => {
    const picture = drawStanding(studio, scene, yaw, view, scale, 0.62)
    drawPicture(painter, picture, x + 8 + k * view.width, y + 10)
  })
  portraits.slice(0, 2).forEach((portrait, k) => {
    const picture = drawHead(studio, portrait, face, turns[k])
    drawPicture(painter, picture, x + 16 + 2 * view.width, y + 14 + k * (face.height + 12))
  })
  const title: TextStyle = { family: 'strong', size: 17, colour: theme.accent }
  drawLine(context, printable(design.title), x + 18, y + 460, title)
  const style: TextStyle = { family: 'text', size: 15, colour: theme.ink }
  const { lines } = wrap(context, printable(caption), tile.width - 36, 2, style)
  lines.forEach((line, k) => {
    drawLine(context, line, x + 18, y + 481 + k * 18, style)
  })
}

/** One scale for all views of a character, so that they stand equally tall. */
function scaleFor(positions: Float32Array, yaws: readonly number[]): number {
  const fits = yaws.map((yaw) => {
    const { left, right, top, bottom } = measureView(positions, yaw, 0)
    return Math.min((view.width - 8) / (right - left), (view.height - 8) / (top - bottom))
  })
  return Math.min(...fits)
}
