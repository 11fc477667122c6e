/** What swords share: hilt, guard and blade. */
import { smoothstep } from '../../math/scalar.ts'
import { type Mesh, mapPoints, merge } from '../../math/surface.ts'
import type { Part } from '../figure.ts'
import type { PropContext } from './prop-parts.ts'
import { type BladeForm, ball, bent, blade, piece, ring, rod, wound } from './shapes.ts'

type Hilt = { grip: number; radius: number; pommel: 'wheel' | 'ball' | 'cap' | 'none' }

/** Grip, pommel and a wound wrap; the grip is centred on the origin. */
export function hilt({ material }: PropContext, { grip, radius, pommel }: Hilt): Part[] {
  const half = grip / 2
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
        ball([0, -half - radius * 1.4, 0], radius * 1.9, radius * 1.9, radius * 1.2),
      ),
      piece(
        'pommel-gem',
        material.accent,
        ball([0, -half - radius * 1.4, radius * 1.1], radius * 0.75, radius * 0.75, radius * 0.35),
      ),
    )
  if (pommel === 'ball')
    parts.push(piece('pommel', material.trim, ball([0, -half - radius, 0], radius * 1.7)))
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

export function bladePart({ material, prop }: PropContext, form: BladeForm): Part {
  const whole = blade(form)
  const mesh = prop.isBroken ? snapped(whole, form) : whole
  return piece('blade', material.main, mesh, { creaseCosine: 0.98 })
}

/** Where a broken blade ends, as a share of the whole one. */
const leftOf = 0.43

/** What is left of a blade: split, with a long splinter and a short one that are bent apart both ways, so that it is seen from every side to be broken. */
function snapped(whole: Mesh, { from, to, width }: BladeForm): Mesh {
  const half = width[0][1]
  const end = from + (to - from) * leftOf
  const limit = (x: number) => end + half * (x < -0.3 * half ? 3 : x > 0.3 * half ? 0.8 : -2.4)
  const torn = mapPoints(whole, ([x, y, z]) => (y > limit(x) ? [x, limit(x), 0] : [x, y, z]))
  return mapPoints(torn, ([x, y, z]) => {
    const bent = smoothstep(end - 2.4 * half, end + 3 * half, y) * Math.sign(Math.round(x / half))
    return [x + 0.4 * half * bent, y, z + 1.1 * half * bent]
  })
}
