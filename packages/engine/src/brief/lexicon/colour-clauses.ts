/** Colours in clauses: 'white once, now grey', 'white gone cream', 'yellow both', and the plain words each is put into. */
import { vocabulary } from '../vocabulary.ts'
import type { BodyClause } from './body-clauses.ts'

const ends = '(?= [,.;!?:)—–]| and | but | with | from |$)'
const hue = '((?:(?:dark|light|bright|pale|deep|dull|dirty|bottle|navy|dusty|faded|a) )*[a-z]+)'
const opens =
  /^(?:white|black|red|blue|green|yellow|brown|grey|gray|cream|ivory|pink|purple|orange|navy|scarlet|crimson|gold|silver|beige|tan|turquoise|violet|lilac|khaki|maroon|once)$/

function isHue(words: string): boolean {
  const last = words.split(' ').at(-1) ?? ''
  const { colour, animal } = vocabulary.entries.get(words) ?? vocabulary.entries.get(last) ?? {}
  return colour === true && animal === undefined
}

const bothHues =
  (order: (was: string, is: string) => string): BodyClause['plain'] =>
  ([, was = '', is = '']) =>
    isHue(was) && isHue(is) ? order(was, is.replace(/^a /, '')) : undefined

export const colourClauses: readonly BodyClause[] = [
  {
    // 'white once and is now grey', 'once white, now grey': what it is by now comes first.
    opens,
    whole: new RegExp(
      `^(?:once )?([a-z]+)(?: once| originally| formerly| at first)?(?: ,)?(?: (?:and|but))?(?: (?:is|are))? now(?: (?:mostly|more|gone|turned|faded to))? ${hue}${ends}`,
    ),
    plain: bothHues((was, is) => `${is} and ${was}`),
  },
  {
    // 'white gone cream', 'black faded to green'
    opens,
    whole: new RegExp(
      `^([a-z]+) (?:gone|gone to|going|turned|turning|faded to|faded into|fading to|bleached to|yellowed to|aged to|washed to|darkened to|weathered to) ${hue}${ends}`,
    ),
    plain: bothHues((was, is) => `${was} and ${is}`),
  },
  {
    // 'a hat and a coat, yellow both'
    opens,
    whole: new RegExp(`^([a-z]+) (both|all three|the pair of them)${ends}`),
    plain: ([, said = '', all]) =>
      isHue(said) ? `${all === 'both' ? 'both' : 'all'} ${said}` : undefined,
  },
]
