import type { Design } from '../../packages/engine/src/design/design.ts'
import type { Figure, Part } from '../../packages/engine/src/figure/figure.ts'
import { standingBodies } from '../../packages/engine/src/figure/holding/stances.ts'
import { type Box, inside, pageSide } from '../../packages/engine/src/page/layout.ts'
import { newWorkspace, type Workspace } from '../../packages/engine/src/render/workspace.ts'
import { type Cast, openCast } from '../../packages/engine/src/sheet/cast.ts'
import { planFigure, planThings } from '../../packages/engine/src/sheet/plan-sheet.ts'
import { skinIslands } from './skin-islands.ts'

const workspace = newWorkspace()

/** What is broken in a character or its page, in words; nothing if nothing is. */
export function faultsOf(design: Design): string[] {
  const cast = openCast(design)
  const { parts } = cast.figure()
  return [
    ...parts.flatMap(brokenNumbers),
    ...parts.flatMap(belowGround),
    ...sunkenGarments(design, cast.figure()),
    ...skinIslands(design, cast.figure(), cast.scene(), workspace),
    ...outOfPage(cast, workspace),
  ]
}

function brokenNumbers({ name, positions, uvs, normals, indices }: Part): string[] {
  const lists = { positions, uvs, normals: normals ?? [] }
  const broken = Object.entries(lists).filter(([, list]) => !list.every(Number.isFinite))
  const points = positions.length / 3
  return [
    ...broken.map(([list]) => `${name} has ${list} that are no numbers`),
    ...(indices.every((index) => index < points) ? [] : [`${name} has corners that do not exist`]),
  ]
}

/** The thickness of a sole's ink, in cm. */
const groundSlack = 0.5

function belowGround({ name, positions }: Part): string[] {
  let lowest = 0
  for (let k = 1; k < positions.length; k += 3) lowest = Math.min(lowest, positions[k])
  return lowest < -groundSlack ? [`${name} lies ${-lowest.toFixed(1)} cm below the ground`] : []
}

/** A garment is inside the body where it is deeper than this, in cm; seams and rolled edges are. */
const deepCm = 1.5
/** So much of a part of a garment may be. */
const mostDeep = 0.6

function sunkenGarments(design: Design, { parts }: Figure): string[] {
  if (design.wear.length === 0) return []
  const bodies = standingBodies(design)
  const [left, right] = [bodies.left.field(), bodies.right.field()]
  const worn = parts.filter(({ material }) => isWorn(design, material))
  return worn.flatMap(({ name, positions }) => {
    let deep = 0
    for (let k = 0; k < positions.length; k += 3) {
      const [x, y, z] = [positions[k], positions[k + 1], positions[k + 2]]
      if ((x >= 0 ? left : right)(x, y, z) < -deepCm) deep++
    }
    const share = deep / (positions.length / 3)
    return share > mostDeep ? [`${name} lies in the body: ${Math.round(100 * share)} % of it`] : []
  })
}

function isWorn(design: Design, material: string): boolean {
  return design.wear.some(({ id }) => material.startsWith(`${id}.`))
}

function outOfPage(cast: Cast, memory: Workspace): string[] {
  const plan = planFigure(cast, pageSide)
  const { layout, turnaround, views, faces } = plan
  const things = planThings(cast, plan, pageSide, memory)
  const within = (what: string, box: Box, room: Box) =>
    fits(box, room) ? [] : [`${what} does not fit`]
  const shown = [...things.props, ...things.details]
  return [
    ...Object.entries(layout).flatMap(([name, box]) => within(name, box, layout.page)),
    ...turnaround.places.flatMap(({ label, box }) => within(label, box, turnaround.panel)),
    ...shown.flatMap(({ label, cell }) => within(label, cell, inside(layout.props, 0))),
    ...(views.length < 4 ? ['there are less than four views'] : []),
    ...(faces.length < 1 ? ['there is no face'] : []),
  ]
}

const slack = 1

function fits(box: Box, room: Box): boolean {
  return (
    box.width > 0 &&
    box.height > 0 &&
    box.x >= room.x - slack &&
    box.y >= room.y - slack &&
    box.x + box.width <= room.x + room.width + slack &&
    box.y + box.height <= room.y + room.height + slack
  )
}
