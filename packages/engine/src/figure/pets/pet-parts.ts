/** What the builders of small companions share. */
import type { Design } from '../../design/design.ts'
import { type Mesh, merge } from '../../math/surface.ts'
import type { Material, Part } from '../figure.ts'

export type Pet = NonNullable<NonNullable<Design['companion']>['pet']>

/** Materials by what they are on. */
export const inks = {
  main: 'coat.main',
  second: 'coat.second',
  accent: 'coat.accent',
  /** The accent as a colour of the coat. */
  third: 'coat.third',
  dark: 'coat.dark',
  white: 'coat.white',
  glow: 'coat.glow',
  tongue: 'coat.tongue',
  horn: 'coat.horn',
  wing: 'coat.wing',
  red: 'coat.red',
} as const

export function petMaterials({ surface, main, second, accent }: Pet): Record<string, Material> {
  return {
    [inks.main]: { base: main, surface },
    [inks.second]: { base: second, surface },
    [inks.accent]: { base: accent, surface: 'plastic' },
    [inks.third]: { base: accent, surface },
    [inks.dark]: { base: '#241d22', surface: 'plastic' },
    [inks.white]: { base: '#f4f1e8', surface: 'plastic' },
    [inks.glow]: { base: accent, surface: 'glow' },
    [inks.tongue]: { base: '#d0485a', surface: 'skin' },
    [inks.red]: { base: '#cc3a30', surface: 'skin' },
    [inks.wing]: { base: '#bfe0f2', surface: 'silk' },
    [inks.horn]: { base: '#a89878', surface: 'bone' },
  }
}

export type PetBuilder = () => Part[]

/** The same on both sides. */
export function both(build: (side: 1 | -1) => Mesh | readonly Mesh[]): Mesh {
  return merge(([1, -1] as const).flatMap((side) => build(side)))
}
