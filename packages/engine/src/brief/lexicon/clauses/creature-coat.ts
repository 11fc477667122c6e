/** Coats of beasts and of half beasts: 'dappled grey', 'a palomino coat', 'fur matted', 'white socks'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends } from './clause-words.ts'

const horsey =
  /^(?:horse|centaur|pony|mare|stallion|unicorn|foal|filly|colt|donkey|mule|zebra|deer|stag|kirin|pegasus|kelpie|bay|chestnut|palomino|dapple|piebald)$/

const horseCoat: Clause = {
  // 'A centaur, palomino coat': no coat that is worn
  opens:
    /^(?:palomino|bay|chestnut|dapple|dappled|roan|piebald|skewbald|dun|sorrel|buckskin|pinto)$/,
  whole:
    /^(palomino|bay|chestnut|dappled? gr[ae]y|roan|piebald|skewbald|dun|sorrel|buckskin|pinto) (?:coat|fur|hide)(?= |$)/,
  plain: ([, hue = ''], before) =>
    before.some((word) => /^centaur(?:s|ess)?$/.test(word)) ? `${hue} horse body` : undefined,
}

const furSo: Clause = {
  // 'Wolf man in a suit, fur matted'
  opens: /^(?:fur|feathers|mane|plumage)$/,
  whole: new RegExp(
    `^(fur|feathers|mane|plumage) (?:is |all )?(matted|tangled|mangy|patchy|ruffled|singed|soaked)${ends}`,
  ),
  plain: ([, coat = '', state = ''], before) =>
    /^(?:[,.;]|with|and|)$/.test(before.at(-1) ?? '') ? `${state} ${coat}` : undefined,
}

export const creatureCoatClauses: readonly Clause[] = [
  horseCoat,
  furSo,
  {
    // 'A centaur, dappled grey', 'a hyena girl, spotted brown'
    opens:
      /^(?:dappled|speckled|spotted|striped|mottled|brindled|piebald|skewbald|flecked|banded|barred|blotched|marbled)$/,
    whole: new RegExp(
      `^(dappled|speckled|spotted|striped|mottled|brindled|piebald|skewbald|flecked|banded|barred|blotched|marbled) ((?:and )?${colours}(?: and ${colours})?)(?= [,.;:!?)]|$)`,
    ),
    plain: ([, pattern = '', hue = ''], before) =>
      /^[,:–—-]$/.test(before.at(-1) ?? '') &&
      before.some(
        (word) => horsey.test(word) || vocabulary.entries.get(word)?.animal !== undefined,
      ) &&
      !before.some((word) => /^(?:wears|wearing|dressed|in|shirt|coat|dress|on|with)$/.test(word))
        ? `${pattern} ${hue} fur`
        : undefined,
  },
  {
    // 'Chestnut horse body with white socks'
    opens: new RegExp(`^(?:${colours})$`),
    whole: new RegExp(
      `^(${colours}) (socks|stockings|blaze|star)(?: (?:on|down|over) (?:all (?:four )?|the |its |his |her |both |front |back |hind |fore )*(?:legs|hooves|face|forehead|nose|feet))?${ends}`,
    ),
    plain: ([, hue = '', mark = ''], before) =>
      before.some((word) => horsey.test(word)) &&
      !before.some((word) => /^(?:wears|wearing|dressed|in|skirt|shorts|uniform)$/.test(word))
        ? `${hue} markings on the ${/^s/.test(mark) && mark !== 'star' ? 'legs' : 'face'}`
        : undefined,
  },
]
