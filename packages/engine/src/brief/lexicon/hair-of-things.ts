/** Hair that is something else, or is likened to it: 'leaves instead of hair', 'her hair a waterfall of silver'. */
import { vocabulary } from '../vocabulary.ts'
import type { BodyClause } from './body-clauses.ts'

const ends = '(?= [,.;!?:)—–]| and | but | with | that | which | in |$)'
const own = '(?:his|her|their|its|the|any|real|actual|normal|proper)'

/** What such a mass of hair is like. */
const masses: ReadonlyMap<string, string> = new Map([
  ...['nest', 'mess', 'mop', 'shock', 'thatch', 'haystack'].map((mass) => [mass, 'messy'] as const),
  ...['tangle', 'thicket', 'snarl', 'knot', 'bramble'].map((mass) => [mass, 'tangled'] as const),
  ...['waterfall', 'curtain', 'river', 'cascade', 'tumble', 'sheet', 'fall', 'veil', 'stream'].map(
    (mass) => [mass, 'long'] as const,
  ),
  ...['cloud', 'halo', 'explosion', 'storm', 'riot', 'bush', 'puff', 'mass', 'burst'].map(
    (mass) => [mass, 'big'] as const,
  ),
])

const isHue = (words: string): boolean =>
  words.split(' ').every((word) => {
    const { colour, shade, quality } = vocabulary.entries.get(word) ?? {}
    return (colour ?? shade ?? quality) === true || word === 'and'
  })

export const hairOfThings: readonly BodyClause[] = [
  {
    // 'seaweed instead of hair', 'ivy where her hair should be'
    opens:
      /^(?:leaves|seaweed|kelp|ivy|vines|moss|grass|ferns?|flames?|fire|feathers|tentacles|snakes|roots|branches|twigs|flowers|petals|roses|wires|cables|tubes|icicles|water|smoke|mist|quills|spines|spikes|coral|anemones?|worms|eels|thorns|straw|hay|yarn|wool|ribbons|crystals?|clouds?|lightning|mushrooms|bark|needles|brambles|fungus|lichen)$/,
    whole: new RegExp(
      `^(\\w+)(?: growing| sprouting| standing)? (?:(?:instead of|in place of|in lieu of|rather than)(?: ${own})? hair|where (?:his|her|their|its|the|any) hair (?:should|ought to|would|used to) (?:be|grow))${ends}`,
    ),
    plain: ([, what = '']) => `${what} for hair`,
  },
  {
    // 'her hair a cloud of white'
    opens: /^(?:hair|locks|curls|tresses)$/,
    whole: new RegExp(
      `^hair (?:(?:is|was|just|like|,) )*an? (?:(?:big|great|huge|wild|long|tumbling|tangled|messy|soft|dark|pale) )*(${[...masses.keys()].join('|')})(?: of ((?:[a-z]+ ){0,2}[a-z]+?)(?: curls| hair| waves)?)?${ends}`,
    ),
    plain: ([, mass = '', said]) => {
      const look = masses.get(mass) ?? ''
      if (said === undefined) return `${look} hair`
      return isHue(said) ? `${look} ${said} hair` : `${look} ${said} for hair`
    },
  },
  {
    // 'hair a flame that goes blue'
    opens: /^hair$/,
    whole: new RegExp(
      `^hair (?:(?:is|was|,) )*(?:(?:an?|all|just|nothing but|living|leaping|burning|roaring) )*(flames?|fire|smoke|seaweed|kelp|ivy|vines|moss|leaves|feathers|snakes|tentacles|lightning|icicles|petals|twigs)${ends}`,
    ),
    plain: ([, what = '']) => `${what} for hair`,
  },
  {
    // 'hair blown backwards'
    opens: /^hair$/,
    whole: new RegExp(
      `^hair (?:(?:is|was|all|being) )*(?:blown|blowing|whipped|whipping|streaming|flying)(?: (?:back|backwards|behind|about|around|everywhere|sideways|to one side|all over the place))(?: (?:by|in|from) the (?:wind|blast|explosion|breeze))?${ends}`,
    ),
    plain: () => 'windblown hair',
  },
  {
    // 'with petals for a skirt'
    opens: /^with$/,
    whole: new RegExp(
      `^with ([a-z]+s|moss|bark|ivy|seaweed|kelp|tin|fur|fire) for an? ([a-z]+)${ends}`,
    ),
    plain: ([, stuff = '', garment = '']) =>
      /^(?:torso|full|outer|legs|head|feet)$/.test(
        vocabulary.entries.get(garment)?.thing?.slot ?? '',
      )
        ? `in a ${garment} of ${stuff} ,`
        : undefined,
  },
]
