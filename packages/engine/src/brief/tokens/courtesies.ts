/** 'Mil gracias de antemano', 'je vous écris pour commander', 'liebe Grüße': the words around a wish are taken out of it. */
import { anywhere, courtesies } from '../lexicon/courtesies-abroad.ts'

const joined = (patterns: readonly string[]) => patterns.map((each) => `(?:${each})`).join('|')

const frames = new RegExp(
  `(?<![\\p{L}\\d'’-])(?:${joined([...courtesies.flatMap((each) => each.frames), ...anywhere])})(?![\\p{L}])`,
  'giu',
)
/** To the end of the sentence, or of the clause where the wish goes on behind a colon. */
const farewells = new RegExp(
  `(?<![\\p{L}\\d'’-])(?:${joined(courtesies.flatMap((each) => each.farewells))})(?![\\p{L}])[^.!?:;\\n]*`,
  'giu',
)

/** The text with spaces in their place, so that every other word stands where it stood. */
export function withoutCourtesies(text: string): string {
  const blank = (found: string) => ' '.repeat(found.length)
  return text.replace(farewells, blank).replace(frames, blank)
}
