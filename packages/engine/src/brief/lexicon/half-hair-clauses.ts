/** Hair of which one part is told of and then the other: 'the left side shaved, the rest cobalt blue' becomes plain words. */
import { vocabulary } from '../vocabulary.ts'
import type { BodyClause } from './body-clauses.ts'

const rest =
  '(?:what remains|what(?: is)? left|(?:the|all the) (?:rest|remainder|remaining half|other half|other side|remaining hair)(?: of (?:it|(?:the|her|his|their) hair|them))?)'

export const halfHairClauses: readonly BodyClause[] = [
  {
    // 'a head shaved except for one lock of hair'
    opens: /^(?:shaved|shaven|bald|shaving)$/,
    whole:
      /^(?:shaved|shaven|bald)(?: head| scalp| skull| pate)?(?: ,)? (?:except|but|apart from|save|bar|all but|other than|with the exception of)(?: for)? (?:an?|one|a single|the|his|her) (?:(long|thin|single|black|white|grey|red|blond|blonde) )?(?:lock|tuft|strand|hank|length|forelock|scalplock)(?: of hair)?(?: (?:on|at) (?:the )?(?:top|crown|back))?(?= [,.;!?:)]| and | hanging | over |$)/,
    plain: ([, said = '']) => `shaved head with a ${said} scalplock`,
  },
  {
    opens: /^(?:the|all|what)$/,
    whole: new RegExp(
      `^${rest}(?: (?:is|was|are|has been|all|worn|in|an?|dyed|bleached|left))* ((?:[a-z-]+ ){0,3}?[a-z-]+)(?= [,.;!?:)—–]| and | but | with |$)`,
    ),
    plain: ([, said = ''], before) =>
      isOfHair(before) && isHue(said.split(' ')) ? `${said} hair` : undefined,
  },
]

/** The last thing that was told of is hair. */
function isOfHair(before: readonly string[]): boolean {
  const at = before.findLastIndex((word) => hair.test(word))
  const isOfSomethingElse = before.slice(at + 1).some((word) => {
    const { thing } = vocabulary.entries.get(word) ?? {}
    return thing !== undefined && !/^(?:hair|feature)$/.test(thing.slot)
  })
  return at >= 0 && !isOfSomethingElse
}

const hair =
  /^(?:hair|haircut|undercut|head|scalp|shaved|shaven|cropped|buzzed|mohawk|mullet|fringe|bangs|bob|braid|braids|bun|dreads|dreadlocks|locs|cornrows|roots)$/

function isHue(words: readonly string[]): boolean {
  const last = vocabulary.entries.get(words.at(-1) ?? '')
  return (last?.colour ?? last?.shade) === true && words.every((word) => isSaid(word))
}

function isSaid(word: string): boolean {
  const { colour, shade, quality } = vocabulary.entries.get(word) ?? {}
  return (colour ?? shade ?? quality) === true || /^(?:and|acid|hot|electric|neon)$/.test(word)
}
