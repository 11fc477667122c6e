/** Clothes and colours of the genre or period that was asked for, where nothing else is said. */
import type { Brief } from '../brief/brief.ts'
import { genresIn } from '../brief/genre.ts'
import type { Person } from './design.ts'
import { genreOutfits, genreTriads } from './tables/genre-outfits.ts'
import type { Triad } from './tables/moods.ts'
import type { RoleOutfit } from './tables/role-outfits.ts'

/** Alternatives of the first genre that has clothes of its own. */
export function genreDress(
  { styleWords }: Brief,
  { presentation }: Person,
): RoleOutfit['wear'] | undefined {
  const dress = genresIn(styleWords)
    .map((family) => genreOutfits[family])
    .find((outfit) => outfit !== undefined)
  return presentation > 0.5 ? (dress?.masculine ?? dress?.wear) : dress?.wear
}

export function genreTriad({ styleWords }: Brief): Triad | undefined {
  return genresIn(styleWords)
    .map((family) => genreTriads[family])
    .find((triad) => triad !== undefined)
}
