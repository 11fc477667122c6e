import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createCanvas } from '@napi-rs/canvas'
import { understand } from '../brief/understand.ts'
import type { Design } from '../design/design.ts'
import { designCharacter } from '../design/design-character.ts'
import { madeUpPrompt } from '../made-up-prompts.ts'
import { type Random, randomStream } from '../math/random.ts'
import type { Picture } from '../render/picture.ts'
import { drawFaces } from './faces.ts'
import { registerFonts } from './fonts.ts'
import { formats } from './formats.ts'
import { drawFooter, drawHeader } from './header.ts'
import { type Box, inside, type Layout, layoutPage } from './layout.ts'
import { drawNotes } from './notes-card.ts'
import { type Laid, panelsOf } from './page.ts'
import type { PagePainter } from './painter.ts'
import { drawPalette } from './palette-card.ts'
import { panelId } from './panel.ts'
import { planProps } from './prop-plan.ts'
import type { Standing, TurnaroundPlan } from './standing.ts'
import { themeOf } from './theme.ts'
import { drawThings, propBox, type Shown } from './things.ts'
import { drawTurnaround } from './turnaround.ts'
import { planTurnaround } from './turnaround-plan.ts'

registerFonts()
const context = createCanvas(8, 8).getContext('2d')

/** Ink of a line that was written, and the part of the page it was written for. */
type Written = { text: string; place: string; ink: Box }

/** A painter that paints nothing and notes what is written where. */
function openScribe(design: Design, layout: Layout) {
  const written: Written[] = []
  let place = ''
  const paints = /^(fill|fillRect|stroke|drawImage|clip)$/
  const scribe = new Proxy(context, {
    get(target, name) {
      if (name === 'fillText') return (text: string, x: number, y: number) => note(text, x, y)
      if (typeof name === 'string' && paints.test(name)) return () => undefined
      const value = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
    set: (target, name, value) => Reflect.set(target, name, value, target),
  })
  function note(text: string, x: number, y: number): void {
    const {
      width,
      actualBoundingBoxAscent: up,
      actualBoundingBoxDescent: down,
    } = context.measureText(text)
    const spacing = Number.parseFloat(context.letterSpacing) || 0
    written.push({ text, place, ink: { x, y: y - up, width: width - spacing, height: up + down } })
  }
  const painter: PagePainter = {
    ...{ context: scribe, over: scribe, theme: themeOf(design), layout, scale: 1 },
    show: () => {},
  }
  return {
    written,
    write(name: string, draw: (painter: PagePainter) => void) {
      place = name
      draw(painter)
    },
  }
}

/** Pictures count by their size alone; a column of pixels is high enough. */
function column(height: number): Picture & { padding: number } {
  const pixels = Math.max(1, Math.round(height))
  return { width: 1, height: pixels, padding: 0, data: new Uint8ClampedArray(4 * pixels) }
}
const dot = column(1)

/** Views of somebody of any size: slim or winged, with a staff or a banner high over the head. */
function madeUpStanding(random: Random, heightCm: number): Standing[] {
  const wide = heightCm * random.between(0.2, random.bool(0.3) ? 1.4 : 0.4)
  const high = heightCm * (random.bool(0.3) ? random.between(1, 1.7) : 1.02)
  const low = random.bool(0.1) ? -0.05 * heightCm : 0
  const views = ['FRONT', 'THREE-QUARTER', 'SIDE', 'BACK']
  const companion = random.bool(0.3) ? ['LONG WIZARD STAFF'] : []
  return [...views, ...companion].map((label): Standing => {
    const [left, right] = [-wide * random.between(0.4, 1), wide * random.between(0.4, 1)]
    const rows = Math.ceil((high - low) / 2)
    const profile = {
      ...{ rowCm: 2, bottom: low },
      ...{ left: new Float32Array(rows).fill(left), right: new Float32Array(rows).fill(right) },
    }
    return { label, extent: { left, right, top: high, bottom: low }, profile, feet: [-12, 12] }
  })
}

function madeUpThings(random: Random, design: Design, layout: Layout) {
  const shapes = Array.from({ length: random.integer(0, 6) }, () =>
    random.bool(0.4)
      ? { width: random.between(5, 20), height: random.between(80, 220) }
      : { width: random.between(10, 60), height: random.between(10, 60) },
  )
  const details = random.integer(shapes.length === 0 ? 1 : 0, 8)
  const plan = planProps(inside(layout.props), shapes, details)
  const labels = [...design.hold, ...design.wear].map(({ label }) => label)
  const label = () => random.pick([...labels, 'A very long name of a thing with many words in it'])
  const props = plan.props.map((cell, i): Shown => {
    const box = propBox(cell)
    const scale = Math.min(box.width / shapes[i].width, box.height / shapes[i].height)
    return { id: `prop-${i + 1}`, label: label(), cell, picture: column(shapes[i].height * scale) }
  })
  const closeUps = plan.details.map(
    (cell, i): Shown => ({ id: `detail-${i + 1}`, label: label(), cell, picture: dot }),
  )
  return { props, details: closeUps }
}

type Sheet = { layout: Layout; plan: TurnaroundPlan; written: Written[]; laid: Laid }

function writeSheet(design: Design, layoutName: keyof typeof formats, random: Random): Sheet {
  const { palette, notes, person, tags } = design
  const format = formats[layoutName]
  const plan = planTurnaround(
    madeUpStanding(random, person.heightCm),
    person.heightCm,
    format.views,
  )
  const amounts = { swatches: palette.length, notes: notes.length }
  const layout = layoutPage(format, plan.panel.height, amounts)
  const { props, details } = madeUpThings(random, design, layout)
  const faces = design.expressions.map((name) => ({
    id: panelId('expression', name),
    name,
    picture: dot,
  }))
  const views = plan.places.map((place) => ({ id: panelId('view', place.label), ...place }))
  const { write, written } = openScribe(design, layout)
  write('header', (painter) => drawHeader(painter, design))
  write('turnaround', (painter) => drawTurnaround(painter, plan, []))
  write('expressions', (painter) => drawFaces(painter, faces))
  write('props', (painter) => drawThings(painter, props, details))
  const shaded = palette.map((swatch) => ({ ...swatch, shade: swatch.hex, deep: swatch.hex }))
  write('palette', (painter) => drawPalette(painter, shaded))
  write('notes', (painter) => drawNotes(painter, notes))
  write('footer', (painter) => drawFooter(painter, tags))
  return { layout, plan, written, laid: { views, faces, props, details } }
}

function isWithin(inner: Box, outer: Box, by = 0): boolean {
  return (
    inner.x >= outer.x - by &&
    inner.y >= outer.y - by &&
    inner.x + inner.width <= outer.x + outer.width + by &&
    inner.y + inner.height <= outer.y + outer.height + by
  )
}

function overlap(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  // Ink is measured to whole units, up and down.
  return across > 1 && down > 1.5
}

const cards = [
  'header',
  'turnaround',
  'expressions',
  'props',
  'palette',
  'notes',
  'footer',
] as const

function checkSheet({ layout, plan, written, laid }: Sheet, about: string): void {
  for (const { text, place, ink } of written) {
    const card = cards.find((name) => name === place) ?? 'header'
    assert.ok(isWithin(ink, layout[card], 1), `“${text}” leaves its ${place}: ${about}`)
  }
  written.forEach((one, i) => {
    for (const other of written.slice(i + 1))
      assert.ok(!overlap(one.ink, other.ink), `“${one.text}” on “${other.text}”: ${about}`)
  })
  cards.forEach((one, i) => {
    for (const other of cards.slice(i + 1))
      assert.ok(!overlap(layout[one], layout[other]), `${one} on ${other}: ${about}`)
  })
  for (const { label, box } of plan.places)
    assert.ok(isWithin(box, plan.panel), `${label} leaves the panel of views: ${about}`)
  const whole = { x: 0, y: 0, width: 1, height: 1 }
  for (const panel of panelsOf(laid, layout, 1)) {
    assert.ok(isWithin(panel, whole), `${panel.id} leaves the page: ${about}`)
    const { width, height } = layout.page
    const [across, down] = [panel.width * width, panel.height * height]
    assert.ok(across >= 12 && down >= 12, `${panel.id} is ${across} by ${down}: ${about}`)
  }
}

test('whatever is asked for, on a page of any layout no text leaves its card or meets another, and every panel is there', () => {
  for (let number = 0; number < 320; number++) {
    const prompt = madeUpPrompt(number)
    const design = designCharacter(understand(prompt, undefined), number)
    const random = randomStream(number, 'page')
    for (const name of ['square', 'landscape', 'portrait', 'a3'] as const)
      checkSheet(writeSheet(design, name, random), `${name}, ${prompt.slice(0, 90)}`)
  }
})
