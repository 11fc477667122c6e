/** Every kind of thing a setting can be composed of. */
import type { Paint } from '../paint/paint.ts'
import { paintClouds } from '../sky/clouds.ts'
import { paintSky } from '../sky/sky.ts'
import { paintGround } from './ground.ts'
import { paintRidge } from './ridges.ts'
import { paintTrees } from './trees.ts'

/** What paints each kind; `z` is how far away it is at its nearest, in metres. */
export const painters = {
  sky: (paint: Paint, _: { z: number }) => paintSky(paint),
  clouds: (paint: Paint, _: { z: number }) => paintClouds(paint),
  ridge: paintRidge,
  ground: paintGround,
  trees: paintTrees,
} as const

export type PartName = keyof typeof painters

/** A thing of a setting as plain data: which it is, and what its painter is told. */
export type ScenePart = {
  [Name in PartName]: { part: Name } & Parameters<(typeof painters)[Name]>[1]
}[PartName]

export function paintPart(paint: Paint, part: ScenePart): void {
  const { context } = paint
  // Safe: the table's type ties each name to what its painter takes.
  const painter = painters[part.part] as (paint: Paint, part: ScenePart) => void
  context.save()
  painter(paint, part)
  context.restore()
}
