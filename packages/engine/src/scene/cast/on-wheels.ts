/** Who rides a bicycle or a motorbike: one figure with it. */
import { buildFigure } from '../../figure/build-figure.ts'
import type { Figure } from '../../figure/figure.ts'
import { buildWheels, crankAngle, type WheelsName } from '../../figure/props/wheels.ts'
import { poseOnWheels, wheelsSize, withWheels } from '../../pose/on-wheels.ts'
import type { Actor } from '../scene-design.ts'

/** Undefined for who rides none. */
export function wheelsOf({ pose, design }: Pick<Actor, 'pose' | 'design'>): WheelsName | undefined {
  if (design.creature || design.lower) return undefined
  return pose === 'ride_bicycle' ? 'bicycle' : pose === 'ride_motorbike' ? 'motorbike' : undefined
}

/** The rider as it is after so many degrees that the wheels have turned, with a face if not its own. */
export function openWheels(
  name: WheelsName,
  { design, expression, turn }: Pick<Actor, 'design' | 'expression' | 'turn'>,
): (turned?: number, face?: string) => Figure {
  const figure = buildFigure(design, { expression })
  const size = wheelsSize(design, figure)
  return (turned = 0, face = expression) => {
    const wheels = buildWheels(name, size, turned)
    const angle = name === 'bicycle' ? crankAngle(turned) : 0
    const rider = poseOnWheels({ design, figure, expression: face, turn }, wheels, angle)
    return withWheels(rider, wheels)
  }
}
