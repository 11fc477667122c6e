/** How long wishes turn what they say of clothes: 'a scarf that was her husband's, orange', 'faded nearly to pink', 'dyed with walnut'. */
import { isWornThing } from '../clauses/clause-words.ts'
import { type Form, isThing } from './forms.ts'
import { formEnd, isAnimal, isColour, isState } from './words.ts'

const end = formEnd
const number =
  '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|several|some)'
const kin =
  '(?:nan|nana|gran|granny|grandma|grandmother|grandpa|grandad|granddad|grandfather|mum|mom|mother|dad|father|aunt|auntie|uncle|brother|sister|husband|wife|son|daughter|cousin|friend|teacher|boss|neighbour|girlfriend|boyfriend|master|mistress|mentor|captain|predecessor)'
const dyes: Readonly<Record<string, string>> = {
  acorn: 'brown',
  acorns: 'brown',
  beetroot: 'pink',
  blackberries: 'purple',
  cochineal: 'crimson',
  coffee: 'brown',
  elderberries: 'purple',
  gorse: 'yellow',
  henna: 'rust',
  indigo: 'indigo',
  lichen: 'ochre',
  madder: 'red',
  marigolds: 'yellow',
  nettle: 'green',
  nettles: 'green',
  onion: 'ochre',
  saffron: 'saffron',
  tea: 'tan',
  turmeric: 'yellow',
  walnut: 'brown',
  walnuts: 'brown',
  weld: 'yellow',
  woad: 'blue',
}
const worn: readonly (readonly [RegExp, string])[] = [
  [/scuff|scratch|scrape/iu, 'scuffed'],
  [/patch|tape|darn|repair/iu, 'patched'],
  [/hole|rip|tear/iu, 'torn'],
  [/stain|spot|grease|mud|blood|soot|dirt/iu, 'stained'],
  [/rust/iu, 'rusty'],
  [/thread|tatter|rag/iu, 'tattered'],
]

/** 'Mostly scuffs and duct tape' */
function wornTo(words: string): string {
  return worn.flatMap(([sort, state]) => (sort.test(words) ? [state] : [])).join(', ')
}

export const proseTurnDressForms: readonly Form[] = [
  // 'With enormous buttons down the front, nine of them'
  [
    new RegExp(
      `\\b(with|has|and|,) ((?:(?!(?:an?|the|his|her|with|and)\\b)[\\p{L}-]+ ){0,3}?(?:buttons|toggles|buckles|bows|studs|tassels|clasps|patches|pockets|feathers|beads|bells|medals|pins|badges|ribbons|braids|scars|rings|earrings|keys|pouches))((?: (?:down|on|along|across|up|round|in|at|all) [^.,;:!?()\\n]{3,28})?),? (?:exactly |about |all )?(${number}) of (?:them|those)${end}`,
      'giu',
    ),
    ([link = '', things = '', where = '', count = '']) => `${link} ${count} ${things}${where}`,
  ],
  // 'A black coat, buttoned to the chin, that has gone green at the seams'
  [
    new RegExp(
      `\\b(an?|his|her|the|two|in) ((?:(?!(?:an?|the|his|her|some)\\b)[\\p{L}-]+ ){0,3}?)([\\p{L}-]+)((?:, [^.,;:!?()\\n]{3,40})?),? (?:(?:that|which|and) )?(?:has |have |had |is |are |was |were )?(?:gone|turned|going|turning|faded) (\\p{L}+) (?:at|along|round|around|on|in) (?:the|its|their) (?:seams|elbows|knees|hems?|cuffs|collar|edges|shoulders|folds|toes)${end}`,
      'giu',
    ),
    ([article = '', said = '', thing = '', more = '', hue = '']) =>
      isColour(hue) && isWornThing(thing.toLowerCase())
        ? `${article} faded ${said}${thing}${more}`
        : undefined,
  ],
  // 'A ribbon on the end, yellow', 'keys at his belt, rusty'
  [
    /\b((?:an?|the|his|two|three) )?((?:\p{L}+ )?)(\p{L}+) ((?:on|at|round|around|in|over|under|across|from) (?:(?:the|his|her|its|their|one|each) (?:(?:left|right|other|top|back|front) )?\p{L}+|it|them|everything)), ((?:(?:light|dark|pale|bright|deep|dull) )?\p{L}+)(?=[.;!)\n]|$|, (?:and|but|even|which|with|so)\b)/giu,
    ([article = '', said = '', thing = '', place = '', how = '']) =>
      !/^(?:has|have|had|is|was|wears|with|and|of|hair|eyes|skin)$/iu.test(thing) &&
      isWornThing(thing.toLowerCase()) &&
      (isColour(how) || isState(how))
        ? /^(?:has|have|had|wears|wearing|with|and|are|is|carries|an?|the|his|her) $/iu.test(said)
          ? `${article.replace('undefined', '')}${said}${how} ${thing} ${place}`
          : `${article.replace('undefined', '')}${how} ${said}${thing} ${place}`
        : undefined,
  ],
  // 'A dressing gown, mostly green, with a cord'
  [
    /\b(\p{L}+), (?:mostly|mainly|largely|all|entirely|chiefly|predominantly) ((?:(?:light|dark|pale|bright|deep) )?\p{L}+),? (?=with|and )/giu,
    ([thing = '', hue = '']) =>
      isWornThing(thing.toLowerCase()) && isColour(hue) ? `${thing} in ${hue} ` : undefined,
  ],
  // 'A tunic underneath, the colour of rust'
  [
    /\b(\p{L}+) (?:underneath|beneath|under it|beneath it|below|on top|over it), (?:in )?the colou?r of\b/giu,
    ([thing = '']) => (isWornThing(thing.toLowerCase()) ? `${thing}, the colour of` : undefined),
  ],
  // 'An elbow's moth hole'
  [/\bmoth[- ](?=holes?\b)/giu, () => ''],
  // 'A silk scarf that was her husband's, orange', 'a shirt that's much too big, white'
  [
    /\b(an?|the|his|her|some|two|of|in) ((?:(?!(?:an?|the|his|her|some)\b)[\p{L}-]+ ){0,3}?)([\p{L}-]+),? ((?:(?:that|which)(?:['’]s| is| are| was| were| had| has| used to| once| belonged| works| doubles| serves| acts| \p{L}+ (?:once|always|never|used|gave|made|knitted|sewed|left|bought|found|lent|cut))|thats)\b[^.,;:!?()\n—–]{0,60}), ((?:(?:light|dark|pale|bright|deep|dull|faded|dirty) )?\p{L}+)(?=[.,;:!?()\n—–]|$| with (?!\p{L}+ (?:eyes|hair)\b)| and (?:an?|the|his|her|\p{L}+ \p{L}+)\b|\s{2})/giu,
    ([article = '', said = '', thing = '', told = '', hue = '']) =>
      isWornThing(thing.toLowerCase()) && isColour(hue) && !/\b(?:has|have|had) an?\b/iu.test(told)
        ? `${article} ${hue} ${said}${thing} ${told}`
        : undefined,
  ],
  // 'Boots that had belonged to her brother and were three sizes too big'
  [
    new RegExp(
      `\\b(that|which) (?:(?:had|has|have|once|originally|used to|formerly) )*(?:belong(?:ed|s)? to|came from|come from|were|was) (?:(?:his|her|their|my|an?|the) (?:\\p{L}+ )?${kin}(?:['’]s)?|somebody else(?:['’]s)?|someone else(?:['’]s)?) and (?=(?:is|are|was|were) )`,
      'giu',
    ),
    ([that = '']) => `${that} `,
  ],
  // 'A coat that was once a grand curtain'
  [
    /\b(?:that|which) (?:(?:was|were|had been|is|are) (?:once|originally|formerly|really|actually|clearly|obviously)|(?:used to|must have) (?:be|have been)|began (?:life )?as|started (?:life|out) as|had been|was|were) ((?:an? |the |somebody['’]s |someone['’]s |his |her |my )?(?:\p{L}+['’]s )?(?:\p{L}+ ){0,2}?)(\p{L}+)(?=[.,;:!?()\n—–]|$| and | with | but |\s{2})/giu,
    ([said = '', thing = '']) =>
      /^(?:curtains?|flags?|sails?|sacks?|tents?|carpets?|rugs?|blankets?|tablecloths?|bedsheets?|sheets?|parachutes?|banners?|tapestry|tapestries|tarpaulins?|bedspread|quilts?|bathmat|sofa|sofas|duvets?|towels?)$/iu.test(
        thing,
      )
        ? `made of ${said.replace(/^(?:an?|the|(?:some\p{L}+|his|her|my)(?:['’]s)?) /iu, '')}${thing}`
        : undefined,
  ],
  // 'Faded nearly to pink'
  [
    /,? \b(faded|bleached|washed(?: out)?|worn|darkened|weathered)(?: (?:nearly|almost|practically|all the way|mostly))? (?:in)?to (?:an? |the )?(?:(?:kind|sort|shade) of )?((?:(?:pale|dirty|light|dull) )?\p{L}+)(?=[.,;:!?()\n—–]|$| and | with | but |\s{2})/giu,
    ([how = '', hue = '']) => (isColour(hue) ? ` ${how.replace(/ out$/u, '')} ${hue}` : undefined),
  ],
  // 'Used to be white and is now mostly scuffs and duct tape'
  [
    /,? (?:and|but),? (?:(?:it|which|they) )?(?:is|are) now (?:mostly |mainly |all |nothing but |more |largely |chiefly |just |almost entirely )+((?:\p{L}+ ){0,2}\p{L}+(?: and (?:\p{L}+ )?\p{L}+)?)(?=[.,;:!?()\n—–]|$| with | but |\s{2})/giu,
    ([rest = '']) => {
      const said = wornTo(rest)
      return said === '' ? undefined : `, ${said}`
    },
  ],
  // 'Around one knee is a bandage, filthy'
  [
    /\b(an?|one|the) ((?:\p{L}+ )?)(\p{L}+), ((?:rather |very |quite |badly )?(\p{L}+))(?=[.;!\n]|$)/giu,
    ([article = '', said = '', thing = '', how = '', state = '']) =>
      (isThing(thing) || isWornThing(thing) || /^bandage$/iu.test(thing)) && isState(state)
        ? `${article} ${how} ${said}${thing}`
        : undefined,
  ],
  // 'A jumper his mum made him (red and white, with reindeer)'
  [
    /\b(\p{L}+) ((?:that |which )?(?:his|her|my|their|the|an?) \p{L}+ (?:had )?(?:made|knitted|sewed|sewn|crocheted|bought|gave|sent|left|embroidered|stitched)(?: for)?(?: him| her| them)?) \(((?:[^()]*?, )?)with (\p{L}+)\)/giu,
    ([thing = '', , said = '', beasts = '']) =>
      isWornThing(thing.toLowerCase()) && (isAnimal(beasts) || isThing(beasts))
        ? `${thing}, ${said}printed with ${beasts}`
        : undefined,
  ],
  // 'His suit was yellow once; three pompoms down the front, one missing'
  [
    new RegExp(
      `\\b(\\p{L}+) ((?:is|was|used to be|are) [^.;!?\\n]{3,90})[;,:] (${number} (?:\\p{L}+ ){0,2}?(?:pompoms|pom-poms|buttons|bows|toggles|rosettes|clasps|buckles|hooks|frogs|studs|tassels|ruffles)) (?:(?:all the way |running |run |straight )*down|up) (?:the|its|his|her) (?:front|chest|middle)(?:,? (?:of which )?(?:one|two|most) (?:of them )?(?:is |are )?(?:missing|gone))?`,
      'giu',
    ),
    ([thing = '', told = '', trims = '']) =>
      isWornThing(thing.toLowerCase()) ? `${thing} with ${trims} on it ${told}` : undefined,
  ],
  // 'Layers of dirty yellow tarpaulin like a priest's vestments'
  [
    /\b(?:layers?|rags?|scraps?|strips?|sheets?|lengths?|folds?|yards?) of ((?:\p{L}+ ){0,3}?\p{L}+) (?:(?:worn|arranged|draped|cut|tied|folded|sewn) )?like (?:an? |the )?(?:\p{L}+['’]s )?(?:\p{L}+ )?(vestments|robes?|toga|cloak|cape|gown|skirt|dress|shawl|poncho|sari|veil|habit|coat|mantle|apron|scarf|turban)\b/giu,
    ([stuff = '', garment = '']) => `${stuff} ${garment}`,
  ],
  // 'Dyed with walnut, so a warm brown'
  [
    /\b(?:dyed|coloured|colored|stained) (?:with|in|using) (\p{L}+)(?: (?:skins?|juice|bark|husks?|shells?|root|roots|leaves|petals|peel|flowers))?(?:,? (?:so|which makes it|which is|that is|hence|i\.e\.)? ?(?:an? )?((?:(?:warm|dull|soft|dark|light|deep|pale|muddy|rich|dirty) )?\p{L}+)(?=[.,;:!?()\n—–]|$| with | and ))?/giu,
    ([dye = '', hue = '']) => {
      if (hue !== 'undefined' && isColour(hue)) return `dyed ${hue}`
      const colour = dyes[dye.toLowerCase()]
      return colour === undefined || hue !== 'undefined' ? undefined : `dyed ${colour}`
    },
  ],
]
