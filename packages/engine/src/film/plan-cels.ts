/** Which parts of a setting are painted together and move as one. */
import { partsOf } from '../scene/compose-scene.ts'
import { orderOf, type PartName, type ScenePart } from '../scene/parts/parts.ts'
import type { SceneDesign } from '../scene/scene-design.ts'
import type { CelPlan } from './cel.ts'

/** Level planes: every row of them is at its own depth. */
const level: ReadonlySet<PartName> = new Set(['ground', 'water', 'cloud sea'])
/** They reach from the eye into the distance: they move as who stands in them. */
const around: ReadonlySet<PartName> = new Set(['room', 'street', 'ledge', 'cliff walls'])

/** So far away, nothing moves against what is before or behind it. */
const farAway = 120
/** Things no further apart than so move as one. */
const together = 1.7

/** Cels in the order they are laid. */
export function planCels(design: SceneDesign): CelPlan[] {
  const stand = standOf(design)
  const plans: CelPlan[] = []
  for (const part of partsOf(design)) {
    const plan = planOf(part, stand)
    const last = plans.at(-1)
    if (last && movesWith(last, plan, stand))
      plans[plans.length - 1] = { ...plan, parts: [...last.parts, part] }
    else plans.push(plan)
  }
  return plans
}

function planOf(part: ScenePart, stand: number): CelPlan {
  return {
    parts: [part],
    kind: level.has(part.part) ? 'level' : 'upright',
    depth: around.has(part.part) ? stand : part.z,
    order: orderOf(part),
  }
}

function movesWith(before: CelPlan, next: CelPlan, stand: number): boolean {
  if (before.kind === 'level' || next.kind === 'level') return false
  // The cast comes between.
  if (before.order > stand !== next.order > stand) return false
  const [far, near] = [
    Math.max(before.depth, next.depth),
    Math.max(0.1, Math.min(before.depth, next.depth)),
  ]
  return near > farAway || far / near < together
}

/** How far away the cast stands, on average. */
function standOf({ cast, camera }: SceneDesign): number {
  if (cast.length === 0) return camera.eye[2] + 7
  return cast.reduce((sum, { place }) => sum + place[1], 0) / cast.length
}
