/** What stands in rooms: shelves, tables, thrones, screens, beds, ovens. */
import type { Random } from '../../math/random.ts'
import { chance, colourAt, type Paint, withAlpha } from '../paint/paint.ts'
import { box, column, fillShape, glow, type Point } from '../paint/shapes.ts'
import { pointAt, scaleAt } from '../view.ts'
import { fire } from './columns.ts'

export type Furniture = {
  z: number
  kind:
    | 'shelves'
    | 'bottles'
    | 'table'
    | 'desk'
    | 'throne'
    | 'counter'
    | 'bed'
    | 'fireplace'
    | 'forge'
    | 'board'
    | 'screen'
    | 'console'
    | 'curtains'
    | 'crates'
    | 'glassware'
    | 'seats'
    | 'weapons'
    | 'picture'
    | 'rug'
    | 'chandelier'
    | 'altar'
    | 'lockers'
    | 'plant'
    | 'stall'
    | 'mirror'
  x: number
  width?: number
  height?: number
  colour: string
  second?: string
  y?: number
}

export function paintFurniture(paint: Paint, furniture: Furniture): void {
  const random = chance(paint, `furniture ${furniture.kind} ${furniture.x} ${furniture.z}`)
  kinds[furniture.kind](paint, { width: 1.6, height: 1, y: 0, second: furniture.colour, ...furniture }, random)
}

type Look = Required<Furniture>
type Put = (paint: Paint, look: Look, random: Random) => void

const spines = ['#8c2f35', '#2f4f7a', '#3f6a4a', '#b58a3c', '#6a3f6e', '#7a5238', '#d8c8a4', '#2f3a44']

/** A flat shape in a plane across the picture, in metres from a corner. */
function flat(paint: Paint, { x, y, z }: { x: number; y: number; z: number }, points: readonly (readonly [number, number])[], colour: string, line = 0): void {
  fillShape(paint, points.map(([u, v]): Point => [x + u, y + v, z]), colour, line)
}

function square(u: number, v: number, w: number, h: number) {
  return [[u, v], [u + w, v], [u + w, v + h], [u, v + h]] as const
}

const kinds: Record<Furniture['kind'], Put> = {
  shelves(paint, { x, z, width, height, colour }, random) {
    box(paint, { x, z: z + 0.02, width, height, depth: 0.34, colour, front: '#33241c' })
    const rows = Math.max(2, Math.round(height / 0.42))
    const high = height / rows
    const corner = { x: x - width / 2, y: 0, z }
    for (let row = 0; row < rows; row++) {
      for (let u = 0.06; u < width - 0.1; ) {
        const thick = random.between(0.035, 0.085)
        const tall = high * random.between(0.6, 0.86)
        const hue = random.pick(spines)
        const gap = random.next()
        if (gap > 0.06) {
          flat(paint, corner, square(u, row * high + 0.04, thick * 0.9, tall), colourAt(paint, hue, z, random.between(0.35, 1)))
          flat(paint, corner, square(u, row * high + 0.04 + tall * 0.75, thick * 0.9, 0.02), colourAt(paint, '#d8b25a', z, 0.9))
        }
        u += thick
      }
      flat(paint, corner, square(0, row * high, width, 0.045), colourAt(paint, colour, z, 0.9))
    }
    for (const u of [0, width - 0.07]) flat(paint, corner, square(u, 0, 0.07, height), colourAt(paint, colour, z, 0.75))
    flat(paint, corner, square(-0.05, height - 0.03, width + 0.1, 0.11), colourAt(paint, colour, z, 1))
  },
  bottles(paint, { x, y, z, width, height, colour }, random) {
    const rows = Math.max(1, Math.round(height / 0.4))
    const corner = { x: x - width / 2, y, z }
    for (let row = 0; row < rows; row++) {
      flat(paint, corner, square(0, row * 0.4, width, 0.04), colourAt(paint, colour, z, 0.7))
      for (let u = 0.06; u < width - 0.1; u += 0.13) {
        const hue = random.pick(['#3f7a4a', '#8c4a2a', '#c8a04a', '#4a6a9c', '#a83f4a', '#d8d2c0'])
        const tall = random.between(0.18, 0.3)
        flat(paint, corner, square(u, row * 0.4 + 0.04, 0.085, tall * 0.65), colourAt(paint, hue, z, random.between(0.5, 1.1)))
        flat(paint, corner, square(u + 0.028, row * 0.4 + 0.04 + tall * 0.6, 0.03, tall * 0.4), colourAt(paint, hue, z, 0.8))
        flat(paint, corner, square(u + 0.012, row * 0.4 + 0.06, 0.014, tall * 0.5), withAlpha('#ffffff', 0.5))
      }
    }
  },
  table(paint, { x, z, width, height, colour, second }) {
    for (const dx of [-0.42, 0.42]) for (const dz of [0.5, 0.06]) box(paint, { x: x + dx * width, z: z + dz, width: 0.09, height: height * 0.92, depth: 0.09, colour })
    box(paint, { x, y: height * 0.92, z, width, height: height * 0.09, depth: 0.75, colour })
    column(paint, { x: x - width * 0.2, y: height, z: z + 0.3, radius: 0.05, height: 0.14, colour: second })
    column(paint, { x: x + width * 0.22, y: height, z: z + 0.4, radius: 0.06, height: 0.1, colour: '#c8b48c' })
  },
  desk(paint, { x, z, width, height, colour }) {
    for (const dx of [-0.44, 0.44]) for (const dz of [0.45, 0.04]) box(paint, { x: x + dx * width, z: z + dz, width: 0.045, height: height * 0.94, depth: 0.045, colour: '#6a7078' })
    box(paint, { x, y: height * 0.7, z: z + 0.06, width: width * 0.92, height: height * 0.2, depth: 0.42, colour: '#8a8f96' })
    box(paint, { x, y: height * 0.94, z, width, height: height * 0.06, depth: 0.55, colour })
    box(paint, { x, z: z - 0.5, y: height * 0.55, width: width * 0.62, height: 0.05, depth: 0.36, colour })
    box(paint, { x, z: z - 0.52, y: height * 0.75, width: width * 0.62, height: 0.32, depth: 0.04, colour })
    for (const dx of [-0.28, 0.28]) box(paint, { x: x + dx * width, z: z - 0.45, width: 0.04, height: height * 0.55, depth: 0.3, colour: '#6a7078' })
  },
  throne(paint, { x, z, width, height, colour, second }) {
    for (let k = 3; k >= 0; k--) box(paint, { x, y: 0, z: z - 0.3 - 0.36 * (3 - k), width: width * (3.2 + 0.5 * (3 - k)), height: 0.16 * (k + 1), depth: 2.6, colour: '#9a94a4', top: '#b8b2c0' })
    const base = 0.64
    const corner = { x: x - width / 2, y: base, z: z + 0.5 }
    flat(paint, corner, [[-0.1, 0], [-0.05, height * 0.8], [width * 0.2, height * 0.94], [width / 2, height * 1.2], [width * 0.8, height * 0.94], [width + 0.05, height * 0.8], [width + 0.1, 0]], colourAt(paint, second, z, 0.85), 1)
    flat(paint, corner, [[0.1, 0.1], [0.12, height * 0.74], [width / 2, height * 1.02], [width - 0.12, height * 0.74], [width - 0.1, 0.1]], colourAt(paint, colour, z, 0.6))
    box(paint, { x, y: base, z: z - 0.1, width: width * 0.84, height: 0.5, depth: 0.6, colour, top: colour })
    for (const way of [-1, 1]) box(paint, { x: x + way * width * 0.5, y: base, z: z - 0.15, width: 0.2, height: 0.8, depth: 0.65, colour: second })
    const [px, py] = pointAt(paint.view, x, base + height * 1.13, z + 0.5)
    glow(paint, [px, py], 0.5 * scaleAt(paint.view, z), '#ffe9a8', 0.6)
  },
  counter(paint, { x, z, width, height, colour, second }) {
    box(paint, { x, z, width, height: height * 0.94, depth: 0.7, colour })
    for (let u = -width / 2 + 0.2; u + 0.5 < width / 2; u += 0.72) flat(paint, { x, y: 0, z: z - 0.01 }, square(u, 0.16, 0.54, height * 0.64), colourAt(paint, colour, z, 0.3), 1)
    box(paint, { x, y: height * 0.94, z: z - 0.1, width: width + 0.2, height: 0.07, depth: 0.9, colour: second })
  },
  bed(paint, { x, z, width, height, colour, second }) {
    box(paint, { x, z: z + 1.9, width, height: height * 1.25, depth: 0.1, colour: '#7a543a' })
    box(paint, { x, z, width, height: height * 0.35, depth: 1.95, colour: '#7a543a' })
    box(paint, { x, y: height * 0.35, z: z + 0.03, width: width * 0.97, height: 0.24, depth: 1.88, colour: '#efe9e0' })
    box(paint, { x, y: height * 0.36, z: z - 0.01, width: width * 1.02, height: 0.27, depth: 1.2, colour, top: colour })
    for (const way of [-0.24, 0.24]) box(paint, { x: x + way * width, y: height * 0.6, z: z + 1.45, width: width * 0.4, height: 0.16, depth: 0.35, colour: '#f6f1ea' })
    box(paint, { x, y: height * 0.63, z: z + 0.98, width: width * 1.03, height: 0.03, depth: 0.24, colour: second })
  },
  fireplace(paint, { x, z, width, height, colour }, random) {
    box(paint, { x, z: z + 0.1, width, height, depth: 0.5, colour })
    box(paint, { x, y: height, z: z - 0.05, width: width * 1.16, height: 0.14, depth: 0.6, colour: '#6a4a34' })
    box(paint, { x, y: height + 0.14, z: z + 0.2, width: width * 0.7, height: 2.4, depth: 0.4, colour })
    const corner = { x: x - width * 0.32, y: 0, z: z + 0.09 }
    flat(paint, corner, [...square(0, 0, width * 0.64, height * 0.72)], '#1c1014')
    const [px, py] = pointAt(paint.view, x, 0.08, z + 0.1)
    const s = scaleAt(paint.view, z)
    for (let k = -2; k <= 2; k++) fire(paint, [px + k * 0.13 * width * s, py], (0.55 - 0.1 * Math.abs(k)) * height * s * random.between(0.8, 1.1))
    glow(paint, [px, py - 0.3 * s], 2.6 * s, '#ff8a3c', 0.75)
  },
  forge(paint, { x, z, width, height, colour }, random) {
    box(paint, { x, z, width, height: height * 0.8, depth: 1, colour })
    const [px, py] = pointAt(paint.view, x, height * 0.8, z + 0.3)
    const s = scaleAt(paint.view, z)
    for (let k = -3; k <= 3; k++) fire(paint, [px + k * 0.11 * width * s, py], random.between(0.3, 0.6) * height * s)
    glow(paint, [px, py - 0.2 * s], 3 * s, '#ff7a2e', 0.85)
    flat(paint, { x: x - width / 2, y: height * 1.9, z }, [[-0.1, 0], [width * 0.2, 1], [width * 0.3, 3], [width * 0.7, 3], [width * 0.8, 1], [width + 0.1, 0]], colourAt(paint, '#4a4650', z, 0.5), 1)
    const anvil = { x: x + width * 0.9, z: z - 0.3 }
    column(paint, { ...anvil, radius: 0.26, height: 0.52, colour: '#6a4a34' })
    box(paint, { ...anvil, y: 0.52, z: anvil.z - 0.12, width: 0.7, height: 0.22, depth: 0.26, colour: '#6a6e78' })
  },
  board(paint, { x, y, z, width, height, colour }, random) {
    const corner = { x: x - width / 2, y, z }
    flat(paint, corner, square(-0.07, -0.07, width + 0.14, height + 0.14), colourAt(paint, '#9c7448', z, 0.8), 1)
    flat(paint, corner, square(0, 0, width, height), colourAt(paint, colour, z, 0.6))
    for (let row = 0; row < 4; row++)
      for (let u = 0.2; u < width * random.between(0.5, 0.85); u += 0.16)
        flat(paint, corner, square(u, height * (0.8 - 0.19 * row), random.between(0.05, 0.13), 0.022 + 0.04 * random.next()), withAlpha('#f4f6ee', 0.72))
    flat(paint, corner, square(0, -0.13, width, 0.06), colourAt(paint, '#9c7448', z, 1))
  },
  screen(paint, { x, y, z, width, height, colour, second }, random) {
    const corner = { x: x - width / 2, y, z }
    flat(paint, corner, square(-0.06, -0.06, width + 0.12, height + 0.12), colourAt(paint, '#30343f', z, 0.7), 1)
    flat(paint, corner, square(0, 0, width, height), withAlpha(colour, 0.96))
    for (let k = 0; k < 9; k++) {
      const v = height * (0.1 + 0.09 * k)
      flat(paint, corner, square(0.08, v, (width - 0.16) * random.between(0.15, 0.9), 0.024), withAlpha(second, 0.8))
    }
    const [px, py] = pointAt(paint.view, x, y + height / 2, z)
    glow(paint, [px, py], width * scaleAt(paint.view, z), second, 0.32)
  },
  console(paint, { x, z, width, height, colour, second }, random) {
    box(paint, { x, z, width, height: height * 0.7, depth: 0.7, colour })
    const slope: Point[] = [[x - width / 2, height * 0.7, z], [x + width / 2, height * 0.7, z], [x + width / 2, height, z + 0.5], [x - width / 2, height, z + 0.5]]
    fillShape(paint, slope, colourAt(paint, colour, z, 0.9), 1)
    for (let k = 0; k < 26; k++) {
      const [u, t] = [random.between(-0.46, 0.46) * width, random.between(0.12, 0.88)]
      const [px, py] = pointAt(paint.view, x + u, height * (0.7 + 0.3 * t), z + 0.5 * t)
      const size = 0.028 * scaleAt(paint.view, z)
      paint.context.fillStyle = withAlpha(random.pick([second, '#ffb03c', '#ff5a5a', '#7dffcf']), 0.95)
      paint.context.fillRect(px, py, size * random.between(1, 3), size)
    }
  },
  curtains(paint, { x, z, width, height, colour, second }) {
    for (const way of [-1, 1]) {
      const folds = 9
      for (let k = 0; k < folds; k++) {
        const [a, b] = [k / folds, (k + 1) / folds]
        const inner = (t: number, v: number) => x + way * (width / 2 - t * width * 0.22 * (0.45 + 0.55 * Math.abs(v - 0.35)))
        const tone = colourAt(paint, colour, z, 0.15 + 0.95 * Math.abs(Math.sin((k + 0.5) * 1.15)))
        fillShape(paint, [[inner(a, 0), 0, z], [inner(a, 0.35), height * 0.35, z], [inner(a, 1.3), height, z], [inner(b, 1.3), height, z], [inner(b, 0.35), height * 0.35, z], [inner(b, 0), 0, z]], tone)
      }
    }
    const drops = 10
    for (let k = 0; k < drops; k++) {
      const [a, b] = [x - width / 2 + (k / drops) * width, x - width / 2 + ((k + 1) / drops) * width]
      fillShape(paint, [[a, height, z], [b, height, z], [b, height * 0.88, z], [(a + b) / 2, height * 0.82, z], [a, height * 0.88, z]], colourAt(paint, colour, z, k % 2 === 0 ? 0.9 : 0.5))
      fillShape(paint, [[a, height * 0.88, z], [(a + b) / 2, height * 0.82, z], [b, height * 0.88, z], [b, height * 0.87, z], [(a + b) / 2, height * 0.805, z], [a, height * 0.87, z]], colourAt(paint, second, z, 1))
    }
  },
  crates(paint, { x, z, width, colour }, random) {
    const size = width * 0.5
    for (const [dx, y, dz] of [
      [-0.5, 0, 0.3],
      [0.52, 0, 0.25],
      [-0.1, 1, 0.3],
    ]) {
      const s = size * random.between(0.85, 1)
      box(paint, { x: x + dx * size, y: y * size * 0.96, z: z + dz, width: s, height: s, depth: s, colour })
      const corner = { x: x + dx * size - s / 2, y: y * size * 0.96, z: z + dz - 0.01 }
      for (const v of [0.04, 0.84]) flat(paint, corner, square(0, v * s, s, 0.12 * s), colourAt(paint, colour, z, 1), 1)
      for (const u of [0, 0.88]) flat(paint, corner, square(u * s, 0, 0.12 * s, s), colourAt(paint, colour, z, 1), 1)
      flat(paint, corner, [[0.12 * s, 0.16 * s], [0.24 * s, 0.16 * s], [0.88 * s, 0.84 * s], [0.76 * s, 0.84 * s]], colourAt(paint, colour, z, 0.9))
    }
  },
  glassware(paint, { x, y, z, width, second }, random) {
    const { view, context } = paint
    for (let u = -width / 2; u < width / 2; u += 0.26) {
      const hue = random.pick([second, '#6fe08a', '#ff8ac0', '#ffc04a', '#6fb8ff', '#b58cff'])
      const [px, py] = pointAt(view, x + u, y, z)
      const s = scaleAt(view, z) * random.between(0.8, 1.25)
      const isRound = random.bool()
      context.fillStyle = withAlpha(hue, 0.75)
      context.beginPath()
      if (isRound) context.arc(px, py - 0.1 * s, 0.09 * s, 0, 6.283)
      else {
        context.moveTo(px - 0.1 * s, py)
        context.lineTo(px - 0.03 * s, py - 0.16 * s)
        context.lineTo(px + 0.03 * s, py - 0.16 * s)
        context.lineTo(px + 0.1 * s, py)
      }
      context.fill()
      context.strokeStyle = 'rgba(235,245,255,0.85)'
      context.lineWidth = Math.max(0.6, 0.012 * s)
      context.strokeRect(px - 0.028 * s, py - 0.3 * s, 0.056 * s, 0.14 * s)
      context.stroke()
      glow(paint, [px, py - 0.1 * s], 0.26 * s, hue, 0.4)
    }
  },
  seats(paint, { x, z, width, height, colour }) {
    box(paint, { x, z: z + 0.5, width, height: height * 1.1, depth: 0.14, colour })
    box(paint, { x, z, width, height: height * 0.45, depth: 0.52, colour, top: colour })
  },
  weapons(paint, { x, y, z, width, height, colour }) {
    const corner = { x: x - width / 2, y, z }
    for (const v of [0.2, 0.75]) flat(paint, corner, square(0, v * height, width, 0.07), colourAt(paint, colour, z, 0.8), 1)
    for (let k = 0; k < 5; k++) {
      const u = width * (0.12 + 0.19 * k)
      flat(paint, corner, [[u, height * 0.25], [u + 0.03, height * 0.25], [u + 0.035, height * 0.95], [u + 0.015, height * 1.05], [u - 0.005, height * 0.95]], colourAt(paint, k % 2 ? '#cfd6e0' : '#7a5238', z, 1), 0.6)
      flat(paint, corner, square(u - 0.06, height * 0.25, 0.15, 0.03), colourAt(paint, '#caa45a', z, 0.9))
      flat(paint, corner, square(u, 0, 0.03, height * 0.25), colourAt(paint, '#3a2a2a', z, 0.7))
    }
  },
  picture(paint, { x, y, z, width, height, colour, second }, random) {
    const corner = { x: x - width / 2, y, z }
    flat(paint, corner, square(-0.06, -0.06, width + 0.12, height + 0.12), colourAt(paint, second, z, 0.95), 1)
    flat(paint, corner, square(0, 0, width, height), colourAt(paint, colour, z, 0.85))
    flat(paint, corner, [[0, 0], [0, height * 0.35], [width * 0.3, height * random.between(0.4, 0.7)], [width * 0.6, height * 0.3], [width, height * 0.5], [width, 0]], colourAt(paint, colour, z, 0.2))
  },
  rug(paint, { x, z, width, height, colour, second }) {
    const [l, r, n, f] = [x - width / 2, x + width / 2, Math.max(z, paint.view.eye[2] + 0.7), z + height]
    fillShape(paint, [[l, 0.005, n], [r, 0.005, n], [r, 0.005, f], [l, 0.005, f]], colourAt(paint, colour, z, 0.72))
    for (const [inset, thick] of [
      [0.08, 0.06],
      [0.22, 0.03],
    ]) {
      const edge = (a: number, b: number, c: number, d: number) => fillShape(paint, [[a, 0.006, c], [b, 0.006, c], [b, 0.006, d], [a, 0.006, d]], colourAt(paint, second, z, 0.95))
      edge(l + inset, l + inset + thick, n, f)
      edge(r - inset - thick, r - inset, n, f)
      edge(l + inset, r - inset, f - inset - thick, f - inset)
    }
  },
  chandelier(paint, { x, y, z, width, colour, second }) {
    const { view, context } = paint
    const s = scaleAt(view, z)
    const [px, py] = pointAt(view, x, y, z)
    context.strokeStyle = colourAt(paint, colour, z, 0.5)
    context.lineWidth = Math.max(1, 0.03 * s)
    context.beginPath()
    context.moveTo(px, 0)
    context.lineTo(px, py)
    context.stroke()
    context.beginPath()
    context.ellipse(px, py, width * 0.5 * s, width * 0.12 * s, 0, 0, 6.283)
    context.stroke()
    for (let k = 0; k < 8; k++) {
      const angle = (k / 8) * 6.283 + 0.2
      const [cx, cy] = [px + Math.cos(angle) * width * 0.5 * s, py + Math.sin(angle) * width * 0.12 * s]
      context.fillStyle = '#efe6d2'
      context.fillRect(cx - 0.015 * s, cy - 0.1 * s, 0.03 * s, 0.1 * s)
      fire(paint, [cx, cy - 0.1 * s], 0.08 * s)
    }
    glow(paint, [px, py], width * 1.5 * s, second, 0.55)
  },
  altar(paint, { x, z, width, height, colour, second }) {
    box(paint, { x, z: z - 0.3, width: width * 1.5, height: 0.18, depth: 1.5, colour })
    box(paint, { x, y: 0.18, z, width, height: height - 0.18, depth: 0.8, colour })
    box(paint, { x, y: height, z: z - 0.06, width: width * 1.1, height: 0.1, depth: 0.92, colour })
    const [px, py] = pointAt(paint.view, x, height + 0.3, z + 0.3)
    glow(paint, [px, py], 1.6 * scaleAt(paint.view, z), second, 0.6)
  },
  lockers(paint, { x, z, width, height, colour }) {
    box(paint, { x, z, width, height, depth: 0.5, colour })
    for (let u = 0; u + 0.3 < width; u += 0.36) {
      const corner = { x: x - width / 2 + u, y: 0.1, z: z - 0.01 }
      flat(paint, corner, square(0.02, 0, 0.32, height - 0.2), colourAt(paint, colour, z, 0.6 + 0.3 * Math.abs(Math.sin(u * 9))), 1)
      for (let k = 0; k < 4; k++) flat(paint, corner, square(0.09, height - 0.5 + k * 0.06, 0.18, 0.02), colourAt(paint, colour, z, -0.3))
    }
  },
  plant(paint, { x, z, height, colour }, random) {
    column(paint, { x, z, radius: 0.17, height: 0.34, colour: '#b5673f', taper: 1.2 })
    const { view, context } = paint
    const [px, py] = pointAt(view, x, 0.34, z)
    const s = scaleAt(view, z)
    for (let k = 0; k < 15; k++) {
      const lean = (k - 7) / 7
      const long = height * s * random.between(0.6, 1)
      context.fillStyle = colourAt(paint, colour, z, random.pick([0.05, 0.55, 1.1]))
      context.beginPath()
      context.moveTo(px, py)
      context.quadraticCurveTo(px + lean * long * 0.3 - 0.08 * s, py - long * 0.7, px + lean * long * 0.75, py - long * (1 - 0.4 * Math.abs(lean)))
      context.quadraticCurveTo(px + lean * long * 0.35 + 0.08 * s, py - long * 0.5, px, py)
      context.fill()
    }
  },
  stall(paint, { x, z, width, height, colour, second }, random) {
    box(paint, { x, z: z + 0.2, width, height: height * 0.42, depth: 0.8, colour: '#8a6242' })
    for (let u = -width / 2 + 0.12; u < width / 2 - 0.1; u += 0.2) {
      const hue = random.pick(['#d8432f', '#f0a83c', '#6fa83c', '#a84a8c', '#f0d85a', '#c86a3c'])
      const [px, py] = pointAt(paint.view, x + u, height * 0.46, z + 0.3)
      paint.context.fillStyle = colourAt(paint, hue, z, random.between(0.5, 1.1))
      paint.context.beginPath()
      paint.context.arc(px, py, 0.1 * scaleAt(paint.view, z), 0, 6.283)
      paint.context.fill()
    }
    for (const way of [-1, 1]) box(paint, { x: x + way * width * 0.48, z: z + 0.1, width: 0.07, height, depth: 0.07, colour: '#6a4a34' })
    const stripes = 8
    for (let k = 0; k < stripes; k++) {
      const [a, b] = [x - width * 0.56 + (k / stripes) * width * 1.12, x - width * 0.56 + ((k + 1) / stripes) * width * 1.12]
      const hue = k % 2 === 0 ? colour : second
      fillShape(paint, [[a, height * 1.22, z + 0.9], [b, height * 1.22, z + 0.9], [b, height, z - 0.25], [a, height, z - 0.25]], colourAt(paint, hue, z, 1))
      fillShape(paint, [[a, height, z - 0.25], [b, height, z - 0.25], [b, height * 0.92, z - 0.25], [(a + b) / 2, height * 0.88, z - 0.25], [a, height * 0.92, z - 0.25]], colourAt(paint, hue, z, 0.5))
    }
  },
  mirror(paint, { x, y, z, width, height, colour }) {
    const corner = { x: x - width / 2, y, z }
    flat(paint, corner, square(-0.06, -0.06, width + 0.12, height + 0.12), colourAt(paint, '#caa45a', z, 0.9), 1)
    flat(paint, corner, square(0, 0, width, height), colourAt(paint, colour, z, 0.9))
    flat(paint, corner, [[width * 0.1, 0], [width * 0.35, 0], [width * 0.8, height], [width * 0.55, height]], withAlpha('#ffffff', 0.3))
  },
}
