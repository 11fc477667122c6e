/** What swords share: hilt, guard and blade. */
import { clamp, lerp } from '../../math/scalar.ts'
import { type Mesh, mapPoints, merge } from '../../math/surface.ts'
import type { Part } from '../figure.ts'
import type { PropContext } from './prop-parts.ts'
import { type BladeForm, ball, bent, blade, piece, ring, rod, wound } from './shapes.ts'

type Hilt = { grip: number; radius: number; pommel: 'wheel' | 'ball' | 'cap' | 'none' }

/** A stone and its setting are of one piece: seen small, a line round the stone would hide the gold. */
const onPommel = { group: 'pommel' }

/** Grip, pommel and a wound wrap; the grip is centred on the origin. */
export function hilt({ material, prop }: PropContext, { grip, radius, pommel }: Hilt): Part[] {
  const half = grip / 2
  const knob = radius * (prop.isBroken ? broader : 1)
  const parts = [
    piece('grip', material.lining, rod(-half, half, radius, radius * 0.92, radius * 0.18), {
      pattern: wound(material.trim, grip / 2.2, 0.14),
    }),
  ]
  if (pommel === 'wheel')
    parts.push(
      piece(
        'pommel',
        material.trim,
        ball([0, -half - knob * 1.4, 0], knob * 1.9, knob * 1.9, knob * 1.2),
        onPommel,
      ),
      piece(
        'pommel-gem',
        material.accent,
        ball([0, -half - knob * 1.4, knob * 1.1], knob * 0.75, knob * 0.75, knob * 0.35),
        onPommel,
      ),
    )
  if (pommel === 'ball')
    parts.push(piece('pommel', material.trim, ball([0, -half - knob, 0], knob * 1.7)))
  if (pommel === 'cap')
    parts.push(piece('pommel', material.trim, ring(-half, radius * 1.05, radius * 0.3)))
  return parts
}

/** A straight or drooping cross guard with finials. */
export function crossGuard(
  { material }: PropContext,
  y: number,
  span: number,
  droop: number,
  thickness: number,
): Part[] {
  const bar = bent(
    [
      [-span, y + droop, 0],
      [-span * 0.6, y, 0],
      [0, y - thickness * 0.4, 0],
      [span * 0.6, y, 0],
      [span, y + droop, 0],
    ],
    (t) => thickness * (1 + 0.5 * Math.abs(t - 0.5) * 2),
  )
  const ends = [-1, 1].map((side) => ball([side * span, y + droop, 0], thickness * 1.7))
  return [
    piece('guard', material.trim, merge([bar, ...ends])),
    piece(
      'guard-gem',
      material.accent,
      ball([0, y, thickness * 1.1], thickness * 1.25, thickness * 1.25, thickness * 0.6),
    ),
  ]
}

/** Drawn by its bends alone: a blade a few pixels wide stays whole. */
export function bladePart(
  { material, prop }: PropContext,
  form: BladeForm,
  options: Pick<Part, 'pattern'> = {},
): Part {
  const mesh = prop.isBroken ? snapped(form) : blade(form)
  return piece('blade', material.blade, mesh, { creaseCosine: 0.98, ...options })
}

/** Where a broken blade ends, as a share of the whole one: short enough to be missed at a glance. */
const leftOf = 0.4

/** How much broader it is than a whole one, its pommel too: of a few pixels' width all must be seen where it ends. */
const broader = 1.4

/** The torn edge across a blade, −1 to 1, in half widths: two blunt ends, one lower, and a notch between them that is seen in large pixels too. A slant would be the point of another sword. */
const teeth = [
  [-1, 0.62],
  [-0.2, 0.55],
  [-0.04, -1.15],
  [0.16, -1.15],
  [0.32, -0.3],
  [1, -0.34],
] as const

/** Straight from tooth to tooth: a curve would round them. */
function tear(at: number): number {
  const i = Math.max(
    1,
    teeth.findIndex(([x]) => x >= at),
  )
  const [[from, high], [to, low]] = [teeth[i - 1], teeth[i]]
  return lerp(high, low, (at - from) / (to - from))
}

/** Rows of a broken blade: the last of them is its face where it tore. */
const stubRows = 12

/** What is left of a blade: of one width to its end, and blunt where it tore. */
function snapped(form: BladeForm): Mesh {
  const { from, to, width, bend = () => 0 } = form
  const half = width[0][1] * broader
  const end = from + (to - from) * leftOf
  const whole = blade({
    ...form,
    to: end,
    width: [
      [0, half],
      [1, half],
    ],
    bend: () => 0,
    rows: stubRows,
    columns: 24,
  })
  return mapPoints(whole, ([x, y, z]) => {
    const t = (y - from) / (end - from)
    const along = Math.min(1, (t * stubRows) / (stubRows - 1))
    const high = from + along * (end + half * tear(clamp(x / half, -1, 1)) - from)
    return [x + bend((high - from) / (to - from)), high, t > 1 - 0.5 / stubRows ? 0 : z]
  })
}
