/** Two people in one pose: handshakes, hugs, duels. Each says how both stand, and what their hands reach for. */
import type { Design } from '../design/design.ts'
import type { Figure } from '../figure/figure.ts'
import type { Pose } from './pose.ts'
import { poseTogether } from './pose-figure.ts'
import { interactions, type Role } from './tables/interactions.ts'

export const interactionNames: readonly string[] = Object.keys(interactions)

type Person = { design: Design; figure: Figure }

/** Both figures, the middle between them at the origin, the first at the left of the picture. Undefined for unknown names. */
export function poseInteraction(
  name: string,
  one: Person,
  other: Person,
): [Figure, Figure] | undefined {
  if (!Object.hasOwn(interactions, name)) return undefined
  const found = interactions[name]
  const armOf = ({ design: { person } }: Person) => (person.heightCm / person.heads) * 2.2
  const apart = (found.gap * (armOf(one) + armOf(other))) / 2
  const [first, second] = found.roles
  return poseTogether(
    { ...one, pose: placed(first, -apart / 2) },
    { ...other, pose: placed(second, apart / 2) },
  )
}

function placed({ facing, pose: own }: Role, x: number): Pose {
  const inward = x < 0 ? 90 : -90
  const turn = facing === 'out' ? 0 : inward + facing
  return { ...own, at: [x, 0, 0], body: { ...own.body, turn } }
}
