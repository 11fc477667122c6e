/** The cast side by side on one height grid, at true scale, with their names. */
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import type { Figure } from '../figure/figure.ts'
import { registerFonts } from '../page/fonts.ts'
import { printable } from '../page/scripts.ts'
import { drawFitted, drawLine } from '../page/text.ts'
import type { Picture } from '../render/picture.ts'
import type { Standing } from './cast/build-actors.ts'
import type { DrawnActor } from './cast/draw-actor.ts'
import { canvasOf, release } from './cast/lay-actor.ts'
import type { Actor, SceneCamera, SceneDesign } from './scene-design.ts'
import { pointAt, type View } from './view.ts'

/** Shares of the picture: the ground line, and the room over the tallest. */
const ground = 0.85
const head = 0.09

/** The design with everybody in place; `standings` are the figures of its cast, each alone. */
export function lineUp(design: SceneDesign, standings: readonly Standing[]): SceneDesign {
  const { camera, places } = planLineup(
    design.aspect,
    standings.map(({ figure }) => figure.bounds),
  )
  return { ...design, camera, cast: design.cast.map((actor, i) => ({ ...actor, ...places[i] })) }
}

type LineupPlan = { camera: SceneCamera; places: Pick<Actor, 'place' | 'turn'>[] }

const away = 60

/** Everybody on one line, as large as the width and the tallest allow; seen from so far that scale is true. */
function planLineup(aspect: number, bounds: readonly Figure['bounds'][]): LineupPlan {
  const widths = bounds.map(({ min, max }) => Math.max(0.72, (max[0] - min[0]) / 100) + 0.18)
  const wide = widths.reduce((sum, width) => sum + width, 0)
  const tall = Math.max(1.2, ...bounds.map(({ max }) => max[1] / 100))
  const perM = Math.min((ground - head) / tall, (0.88 * aspect) / wide)
  const eye = tall / 2
  const focal = perM * away
  let x = -wide / 2
  const places = bounds.map(({ min, max }, i) => {
    const middle = (min[0] + max[0]) / 200
    const place = [x + widths[i] / 2 - middle, away] as const
    x += widths[i]
    return { place, turn: 0 }
  })
  return { camera: { eye: [0, eye, 0], focal, horizon: ground - perM * eye }, places }
}

export function paintLineup(
  design: SceneDesign,
  view: View,
  drawn: readonly DrawnActor[],
): Picture {
  registerFonts()
  const canvas = createCanvas(view.width, view.height)
  const context = canvas.getContext('2d')
  paintPaper(context, view)
  paintScale(context, view)
  for (const { figure } of drawn) {
    const { frame, picture } = figure
    const own = canvasOf(picture)
    context.drawImage(own, frame.left, frame.top, frame.width, frame.height)
    release(own)
  }
  nameCast(context, view, design, drawn)
  const { data } = context.getImageData(0, 0, view.width, view.height)
  canvas.width = 1
  return { width: view.width, height: view.height, data }
}

function paintPaper(context: SKRSContext2D, { width, height }: View): void {
  const gradient = context.createLinearGradient(0, 0, 0, height)
  gradient.addColorStop(0, '#f7f3ec')
  gradient.addColorStop(0.84, '#ece5da')
  gradient.addColorStop(0.85, '#d9d0c3')
  gradient.addColorStop(1, '#e6dfd3')
  context.fillStyle = gradient
  context.fillRect(0, 0, width, height)
}

const feetAndInches = (cm: number): string => {
  const inches = Math.round(cm / 2.54)
  return `${Math.floor(inches / 12)}′${inches % 12}″`
}

/** Lines every 20 cm with both measures, as far as the picture goes. */
function paintScale(context: SKRSContext2D, view: View): void {
  const unit = view.height / 1000
  for (let cm = 0; cm <= 2000; cm += 20) {
    const [, y] = pointAt(view, 0, cm / 100, away)
    if (y < 0.03 * view.height) break
    const isMain = cm % 100 === 0
    context.fillStyle = isMain ? 'rgba(70,58,50,0.5)' : 'rgba(70,58,50,0.2)'
    context.fillRect(0.045 * view.width, y, 0.91 * view.width, (isMain ? 2 : 1.2) * unit)
    const style = { family: 'label', size: 19 * unit, colour: '#6a5c50' } as const
    drawLine(context, `${cm} cm`, 0.04 * view.width, y + 6 * unit, { ...style, align: 'right' })
    drawLine(context, feetAndInches(cm), 0.96 * view.width, y + 6 * unit, style)
  }
}

/** Names below, each in the room up to half-way to its neighbours. */
function nameCast(
  context: SKRSContext2D,
  view: View,
  { cast }: SceneDesign,
  drawn: readonly DrawnActor[],
): void {
  const named = drawn
    .flatMap(({ who }) => who)
    .map(({ index, frame }) => ({ actor: cast[index], middle: frame.left + frame.width / 2 }))
    .sort((a, b) => a.middle - b.middle)
  named.forEach(({ actor, middle }, i) => {
    const before = i === 0 ? 0 : (named[i - 1].middle + middle) / 2
    const after = i + 1 === named.length ? view.width : (named[i + 1].middle + middle) / 2
    const room = 2 * Math.min(middle - before, after - middle) * 0.93
    nameActor(context, view, { actor, middle, room })
  })
}

function nameActor(
  context: SKRSContext2D,
  { height }: View,
  { actor, middle, room }: { actor: Actor; middle: number; room: number },
): void {
  const unit = height / 1000
  const name = { family: 'strong', size: 30 * unit, colour: '#3a2f2a', align: 'center' } as const
  drawFitted(
    context,
    printable(actor.title),
    middle,
    (ground + 0.06) * height,
    room,
    name,
    17 * unit,
  )
  const cm = Math.round(actor.design.person.heightCm)
  const size = { family: 'label', size: 22 * unit, colour: '#7a6a5c', align: 'center' } as const
  drawLine(context, `${cm} cm · ${feetAndInches(cm)}`, middle, (ground + 0.098) * height, size)
}
