/** Who uses a wheelchair is drawn sitting in it, hands on its push rims. */
import type { Design } from '../design/design.ts'
import { isSatIn } from '../design/set-down.ts'
import { buildProp } from '../figure/build-prop.ts'
import type { Figure, PropModel } from '../figure/figure.ts'
import type { Wheels } from '../figure/props/wheels.ts'
import { mapPoints } from '../math/surface.ts'
import { scale, type Vec3 } from '../math/vector.ts'
import { poseOnWheels, wheelsSize, withWheels } from '../pose/on-wheels.ts'

/** Places on the chair as it is built, in cm. */
const seat: Vec3 = [0, 54.4, -1.5]
const rim: Vec3 = [30, 56, 1]
const footPlate: Vec3 = [9.4, 11, 39]
/** Degrees its rider leans forward. */
const lean = 2

/** The figure in its chair; the same one where it has none, or no legs to sit with. */
export function inChair(design: Design, figure: Figure): Figure {
  const chair = design.hold.find(isSatIn)
  if (chair === undefined || design.creature || design.lower) return figure
  const wheels = wheelsOf(buildProp(chair), wheelsSize(design, figure))
  const rider = poseOnWheels({ design, figure, expression: 'neutral', turn: 0 }, wheels, 0)
  return {
    ...withWheels(rider, wheels),
    heightCm: Math.round(rider.head.centre[1] + rider.head.radius),
  }
}

/** Both feet rest on their plates as on pedals that do not turn. */
function wheelsOf({ parts, materials, bounds }: PropModel, size: number): Wheels {
  const lift = -bounds.min[1]
  const grown = ([x, y, z]: Vec3) => scale([x, y + lift, z], size)
  const [aside, high, ahead] = grown(footPlate)
  return {
    parts: parts.map((part) => ({ ...part, ...mapPoints(part, grown) })),
    materials,
    seat: grown(seat),
    grip: grown(rim),
    axle: [0, high, ahead],
    crank: 0,
    aside,
    lean,
  }
}
