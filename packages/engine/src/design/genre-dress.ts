/** Clothes and colours of the genre or period that was asked for, where nothing else is said. */
import type { Brief } from '../brief/brief.ts'
import type { Person } from './design.ts'
import { genreOutfits, genreTriads } from './tables/genre-outfits.ts'
import type { Triad } from './tables/moods.ts'
import type { RoleOutfit } from './tables/role-outfits.ts'

/** Alternatives of the first genre that has clothes of its own. */
export function genreDress(
  { genres = [] }: Brief,
  { presentation }: Person,
): RoleOutfit['wear'] | undefined {
  const dress = genres.map((family) => genreOutfits[family]).find((outfit) => outfit !== undefined)
  return presentation > 0.5 ? (dress?.masculine ?? dress?.wear) : dress?.wear
}

export function genreTriad({ genres = [] }: Brief): Triad | undefined {
  return genres.map((family) => genreTriads[family]).find((triad) => triad !== undefined)
}
