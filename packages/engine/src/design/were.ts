/** Werewolves and their like. */
import type { Brief } from '../brief/brief.ts'

/** Who has turned into a beast has burst shirt and boots: only trousers are left that nobody asks for. A calling dresses even them. */
export function isWere({ subject: { species, roles } }: Brief): boolean {
  return (
    roles.length === 0 && /^(?:were(?!folk)|lycan|wolf ?man|loup-?garou)/.test(species?.name ?? '')
  )
}
