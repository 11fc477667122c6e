/** Design → Figure: body, head, hair, features, garments and held props, assembled. */
import type { Design } from '../design/design.ts'
import { buildSkin } from './body/skin.ts'
import { boundsOf } from './bounds.ts'
import { coverOf } from './cover.ts'
import { dressHalves } from './dress.ts'
import { buildFeatures } from './features/build-features.ts'
import type { Figure, Part } from './figure.ts'
import { buildFacialHair, buildHair } from './hair/hair.ts'
import { buildHead } from './head/build-head.ts'
import { tiltHead } from './head/tilt-head.ts'
import { placeProps } from './holding/place-props.ts'
import { standingBodies } from './holding/stances.ts'
import { landmarksOf } from './landmarks.ts'

export type FigureOptions = {
  /** Name from head/expressions.ts; 'neutral' by default. */
  expression?: string
}

/** The whole figure in one expression, its arms as what they hold needs them. Pure. */
export function buildFigure(design: Design, options: FigureOptions = {}): Figure {
  const bodies = standingBodies(design)
  const head = buildHead(design, bodies.left, options.expression)
  const outfit = dressHalves(design, bodies)
  const features = buildFeatures(design, bodies, head.skull)
  const skin = buildSkin(design, bodies, new Set([...outfit.hidden, ...features.hidden]))
  const hair = buildHair(design, bodies.left, head.skull, coverOf(design), [
    ...skin.parts,
    ...outfit.parts,
  ])
  const worn = [...skin.parts, ...outfit.parts, ...hair.parts, ...features.parts]
  const props = placeProps(design, bodies, worn)
  const parts = [...head.parts, ...worn, ...props.parts]
  return {
    parts,
    materials: {
      ...head.materials,
      ...skin.materials,
      ...hair.materials,
      ...features.materials,
      ...outfit.materials,
      ...props.materials,
    },
    heightCm: design.person.heightCm,
    bounds: boundsOf(parts),
    head: { centre: head.centre, radius: head.radius },
    landmarks: { ...landmarksOf(bodies), ...outfit.landmarks, ...props.landmarks },
  }
}

/** The same figure with another face, for portraits: head and beard are made anew, held things are left out. */
export function withExpression(design: Design, figure: Figure, expression: string): Figure {
  const { left } = standingBodies(design)
  const head = buildHead(design, left, expression)
  const face = [...head.parts, ...buildFacialHair(design, left, head.skull)]
  const fresh = new Set(face.map(({ name }) => name))
  const isHeld = ({ material }: Part) => design.hold.some(({ id }) => material.startsWith(`${id}.`))
  const kept = figure.parts.filter((part) => !fresh.has(part.name) && !isHeld(part))
  return {
    ...figure,
    parts: tiltHead([...face, ...kept], head.centre, head.radius, head.pose),
  }
}
