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

const hides = 'fur|coat|scales|feathers|skin|hide|pelt|plumage'
const isBeast = (word: string): boolean =>
  vocabulary.entries.get(word)?.animal !== undefined ||
  /folk$|^(?:lamia|naga|mermaid|merman|siren|dragon|dragonborn|werewolf|gnoll|harpy|satyr|faun|sphinx|alien|monster|chimera|kirin)$/.test(
    word,
  )

const likeAnother: Clause = {
  // 'A cat, fur marked like a tabby', 'a naga, scales with a python pattern', 'skin speckled like a trout's'
  opens: new RegExp(`^(?:${hides})$`),
  whole: new RegExp(
    `^(${hides}) (?:(?:is|are|all) )?(?:with (?:an? |the )?((?:[a-z]+ )?[a-z]+) (?:pattern|print|markings)|(marked|patterned|coloured|striped|spotted|dappled|speckled|mottled|banded|barred) like (?:an?|the|that of an?|those of an?) ((?:[a-z]+ )?[a-z]+?)(?:[ ]?['’]s)?)${ends}`,
  ),
  plain: ([, coat = '', shown = '', deed = '', likened = ''], before) => {
    const other = shown || likened
    if (
      !before.some(isBeast) ||
      vocabulary.entries.get(other.split(' ').at(-1) ?? '') === undefined
    )
      return undefined
    const own = /^(?:striped|spotted|dappled|speckled|mottled|banded|barred)$/.test(deed)
    const worn = /^(?:tiger|leopard|cheetah|zebra|cow|jaguar|giraffe)$/.test(other)
    const skin = coat === 'hide' ? 'skin' : coat
    const shownBy = `${other} ${worn ? 'print' : 'patterned'} ${skin}`
    return own ? `${deed} ${skin} , ${shownBy}` : shownBy
  },
}

const owlEyes: Clause = {
  // 'Wings patterned like two owl eyes', 'a pattern on the wings like big eyes'
  opens: /^(?:wings|an?|pattern)$/,
  whole: new RegExp(
    `^(?:wings (?:(?:patterned|marked|painted) like|with a pattern like|that look like)|(?:an? )?pattern on (?:the|its|his|her) wings (?:is )?like)(?: (?:an?|two|great|big|huge|staring|pair of|the))* (?:owls? ?(?:['’]s )?)?eyes${ends}`,
  ),
  plain: () => 'wings with eyespots',
}

export const creatureCoatClauses: readonly Clause[] = [
  likeAnother,
  owlEyes,
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
