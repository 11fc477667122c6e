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
  const arm = (armOf(one) + armOf(other)) / 2
  const [first, second] = found.roles
  return poseTogether(
    { ...one, pose: placed(first, (-found.gap * arm) / 2, arm) },
    { ...other, pose: placed(second, (found.gap * arm) / 2, arm) },
  )
}

function placed({ facing, pose: own, shift = [0, 0] }: Role, x: number, arm: number): Pose {
  const inward = x < 0 ? 90 : -90
  const turn = facing === 'out' ? (own.body?.turn ?? 0) : inward + facing
  return { ...own, at: [x + shift[0] * arm, 0, shift[1] * arm], body: { ...own.body, turn } }
}
