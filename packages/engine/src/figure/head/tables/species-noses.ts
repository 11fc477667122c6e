/** Noses of peoples that are not as people's are. */
import type { SpeciesKind } from '../../../brief/concepts.ts'

/** How a people's nose differs: width, reach, and how much it hooks. */
export const speciesNoses: Partial<
  Record<SpeciesKind, readonly [width: number, reach: number, hook: number]>
> = {
  goblin: [1.45, 1.75, 0.7],
  orc: [1.5, 0.85, -0.2],
  dwarf: [1.35, 1.25, 0.2],
  giant: [1.15, 1.1, 0.1],
  alien: [0.6, 0.3, 0],
  elf: [0.92, 1, 0],
  fairy: [0.85, 0.85, -0.3],
  faun: [1.1, 1, -0.2],
}
