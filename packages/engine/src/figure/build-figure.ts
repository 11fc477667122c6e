/** Design → Figure: body, head, hair, features, garments and held props, assembled. */
import type { Design } from '../design/design.ts'
import type { Vec3 } from '../math/vector.ts'
import { makeBody, modelStance, type Stance } from './body/body.ts'
import { buildSkin } from './body/skin.ts'
import { dress } from './dress.ts'
import type { Figure, Part } from './figure.ts'

export type FigureOptions = {
  /** Name from head/expressions.ts; 'neutral' by default. */
  expression?: string
  stance?: Stance
}

/** The whole figure in one stance and expression. Pure. */
export function buildFigure(design: Design, options: FigureOptions = {}): Figure {
  const body = makeBody(design.person, options.stance ?? modelStance)
  const outfit = dress(design, body)
  const skin = buildSkin(design, { left: body, right: body }, outfit.hidden)
  const parts = [...skin.parts, ...outfit.parts]
  return {
    parts,
    materials: { ...skin.materials, ...outfit.materials },
    heightCm: design.person.heightCm,
    bounds: boundsOf(parts),
    head: {
      centre: [0, body.joints.chin[1] + body.headHeight / 2, 0.1 * body.unit],
      radius: body.headHeight / 2,
    },
    landmarks: outfit.landmarks,
  }
}

/** The box round all parts. */
export function boundsOf(parts: readonly Part[]): { min: Vec3; max: Vec3 } {
  const min: [number, number, number] = [Infinity, Infinity, Infinity]
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity]
  for (const { positions } of parts) {
    for (let i = 0; i < positions.length; i += 3) {
      for (let axis = 0; axis < 3; axis++) {
        const value = positions[i + axis]
        if (value < min[axis]) min[axis] = value
        if (value > max[axis]) max[axis] = value
      }
    }
  }
  return { min, max }
}
