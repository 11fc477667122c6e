/** Heads of metal: no skin, no painted mouth. */
import type { SpeciesKind } from '../../brief/concepts.ts'

export function isMachine(species: SpeciesKind): boolean {
  return species === 'robot' || species === 'mecha'
}
