/** Every kind of thing a setting can be composed of. */
import type { Paint } from '../paint/paint.ts'
import { paintClouds } from '../sky/clouds.ts'
import { paintSky } from '../sky/sky.ts'
import type { View } from '../view.ts'
import { paintAurora, paintBackdrop, paintDeep, paintFish, paintSpace } from './beyond.ts'
import { paintBlocks } from './blocks.ts'
import { paintCliffWalls, paintLedge } from './cliffs.ts'
import { paintPair } from './columns.ts'
import { paintCrowd } from './crowd.ts'
import { paintCloudSea, paintRibs, paintSails, paintSpots } from './extras.ts'
import { paintFrame } from './frame.ts'
import { paintFronts } from './fronts.ts'
import { paintFurniture } from './furniture/furniture.ts'
import { paintGround } from './ground.ts'
import { paintGrowth } from './growth/growth.ts'
import { paintLandmark } from './landmarks/landmarks.ts'
import { paintRidge } from './ridges.ts'
import { paintRocks } from './rocks.ts'
import { paintRoom } from './room.ts'
import { paintSkyline } from './skyline.ts'
import { paintStreet } from './street.ts'
import { paintTrees } from './trees.ts'
import { paintWater } from './water.ts'

/** What paints each kind; `z` is how far away it is at its nearest, in metres. */
export const painters = {
  sky: (paint: Paint, _: { z: number }) => paintSky(paint),
  clouds: (paint: Paint, _: { z: number }) => paintClouds(paint),
  ridge: paintRidge,
  ground: paintGround,
  trees: paintTrees,
  water: paintWater,
  skyline: paintSkyline,
  street: paintStreet,
  fronts: paintFronts,
  rocks: paintRocks,
  ledge: paintLedge,
  'cliff walls': paintCliffWalls,
  growth: paintGrowth,
  landmark: paintLandmark,
  blocks: paintBlocks,
  pair: paintPair,
  room: paintRoom,
  furniture: paintFurniture,
  space: paintSpace,
  deep: paintDeep,
  fish: paintFish,
  backdrop: paintBackdrop,
  aurora: paintAurora,
  crowd: paintCrowd,
  sails: paintSails,
  spots: paintSpots,
  ribs: paintRibs,
  'cloud sea': paintCloudSea,
  frame: paintFrame,
} as const

export type PartName = keyof typeof painters

/** A thing of a setting as plain data: which it is, and what its painter is told. */
export type ScenePart = {
  [Name in PartName]: { part: Name } & Placing & Parameters<(typeof painters)[Name]>[1]
}[PartName]

type Placing = {
  /** Where it comes in the order of painting, as a distance: what lies on the ground comes before who stands on it. */
  order?: number
  /** Metres its foot lies below the ground of the scene: seen from a height. */
  below?: number
}

/** Walls stand on the floor of their room, whose far end is a little before the back wall. */
export function orderOf(part: ScenePart): number {
  const { order, z } = part
  return order ?? (part.part === 'ground' && part.isFloor ? z + 0.5 : z)
}

function raised(view: View, below: number): View {
  const [x, y, z] = view.eye
  return { ...view, eye: [x, y + below, z] }
}

export function paintPart(paint: Paint, part: ScenePart): void {
  const { context } = paint
  // Safe: the table's type ties each name to what its painter takes.
  const painter = painters[part.part] as (paint: Paint, part: ScenePart) => void
  context.save()
  const { below = 0 } = part
  painter(below === 0 ? paint : { ...paint, view: raised(paint.view, below) }, part)
  context.restore()
}
