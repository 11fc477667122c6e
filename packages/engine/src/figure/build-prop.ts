/** Prop → PropModel: one thing on its own, upright, its grip at the origin. */
import type { Prop } from '../design/design.ts'
import { boundsOf } from '../math/bounds.ts'
import { remember } from '../math/remember.ts'
import { mapPoints } from '../math/surface.ts'
import type { PropModel } from './figure.ts'
import { applyMarks } from './marks.ts'
import { applyOwnParts } from './own-parts.ts'
import { withFlames } from './props/flames.ts'
import { builderOf } from './props/prop-builders.ts'
import { materialsOf } from './props/prop-parts.ts'

/** Pure, and built once for each prop. Sizes are in centimetres, times `prop.size`. */
export const buildProp = remember((prop: Prop): PropModel => {
  const { names, materials } = materialsOf(prop)
  const { parts: plain, gripRadius, shown } = builderOf(prop)({ prop, material: names })
  const own = applyOwnParts(prop.id, prop.parts ?? [], plain)
  const marked = applyMarks({ ...prop, main: prop.colours.main }, own.parts)
  const { parts, materials: fire } = withFlames(prop, marked.parts)
  const sized =
    prop.size === 1
      ? parts
      : parts.map((part) => ({
          ...part,
          ...mapPoints(part, ([x, y, z]) => [x * prop.size, y * prop.size, z * prop.size]),
        }))
  return {
    parts: sized,
    materials: { ...materials, ...own.materials, ...marked.materials, ...fire },
    bounds: boundsOf(sized),
    gripRadius: gripRadius * prop.size,
    ...(shown && { shown }),
  }
})
