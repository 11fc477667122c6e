/** Sentences that name the thing and then say its look in a clause of their own: 'eyes? they are green', 'her coat will be green', 'white once, now grey'. */
import { vocabulary } from '../../words/vocabulary.ts'
import {
  type Clause,
  colours,
  endsOr,
  hasLook,
  isHue,
  isLook,
  isSaid,
  isWornThing,
  someSaid,
  someThing,
  whose,
} from './clause-words.ts'
import { colourOfClauses } from './colour-of.ts'

const ends = endsOr('that|which|who|whose|in|on|at|of|from')
const word = /^[a-z]{3,}$/

const bound = '(?:should|must|shall|has to|have to|ought to)'
const isBound = new RegExp(`^${bound}$`)
/** What is so meant is so only where a look follows: who wants to be a knight is none. */
const meant = '(?:will|would|shall|(?:wants?|needs?) to|(?:is|are) (?:going |meant |supposed )?to)'
const turns =
  'grey|gray|white|blue|red|green|brown|yellow|black|pink|purple|silver|thin|bald|pale|rusty|mouldy|moldy|stiff|cloudy|milky'

const opensWithHue = { test: (word: string): boolean => word === 'once' || isHue(word) }
const hue = '((?:(?:dark|light|bright|pale|deep|dull|dirty|bottle|navy|dusty|faded|a) )*[a-z]+)'

const bothHues =
  (order: (was: string, is: string) => string): Clause['plain'] =>
  ([, was = '', is = '']) =>
    isHue(was) && isHue(is.replace(/^a /, '')) ? order(was, is.replace(/^a /, '')) : undefined

const owners: ReadonlyMap<string, string> = new Map([
  ['him', 'his'],
  ['he', 'his'],
  ['her', 'her'],
  ['she', 'her'],
  ['them', 'their'],
  ['they', 'their'],
])

const linked: readonly Clause[] = [
  {
    // 'Her hair's been shorn', 'its sleeves have been let down'
    opens: /^(?:is|are|has|have)$/,
    whole: /^(is|are|has|have) been(?= [a-z]+(?:n|ed|t|de|en|ht)\b)/,
    plain: ([, be = '']) => (/^(?:is|has)$/.test(be) ? 'is' : 'are'),
  },
  {
    // 'Somebody has stitched up her lips', 'the sun has burnt her skin'
    opens: /^(?:somebody|someone|sun|salt|frost|wind|sea)$/,
    whole: new RegExp(
      `^(?:somebody|someone|(?:the )?(?:sun|salt|frost|wind|sea)) (?:has|had|have) ([a-z]+(?:ed|t|n)(?: up| shut| off)?) (${whose}) (hair|skin|lips|mouth|face|hands|nose|cheeks|eyes|beard|feet|arms)(?= |$)`,
    ),
    plain: ([, done = '', owner = '', part = '']) =>
      `${owner} ${part} ${/s$/.test(part) ? 'are' : 'is'} ${done}`,
  },
  {
    // 'Her coat will be green', 'the hat has to be red', but 'a starfish where her hand should be'
    opens: /^(?:will|would|shall|should|must|has|have|ought|wants?|needs?|is|are)$/,
    whole: new RegExp(`^(${bound}|${meant}) be(?= ${someSaid}${ends}| )`),
    plain: ([, modal = '', said = ''], before) =>
      (isBound.test(modal) || isLook(said)) && !before.includes('where') ? 'is' : undefined,
  },
  {
    // 'I want her hat to be red', 'I see the coat as red'
    opens: /^(?:wants?|needs?|like|prefer|love|see|imagine|picture|envision)$/,
    whole: new RegExp(
      `^(?:wants?|needs?|like|prefer|love|see|imagine|picture|envision) (${whose}) ${someThing} (?:(to be)(?! an? )|(?:as|in) ${someSaid}${ends})`,
    ),
    plain: ([, owner = '', thing = '', wish, said = '']) => {
      if (wish !== undefined) return `${owner} ${thing} is`
      return hasLook(thing) && isLook(said) ? `, ${owner} ${thing} is ${said}` : undefined
    },
  },
  {
    // 'Her lips have gone blue', 'his hair has turned white'
    opens: /^(?:has|have)$/,
    whole: new RegExp(
      `^(has|have) (?:(?:long since|since|now|all|already) )?(?:gone|turned|become|grown) (?:a bit |all |rather |quite |completely )?(${turns})\\b`,
    ),
    plain: ([, have, hue = '']) => `${have === 'has' ? 'is' : 'are'} ${hue}`,
  },
  {
    // 'her coat isn't blue but green', 'neither blue nor black but green'
    opens: /^(?:isn't|aren't|isnt|arent|wasn't|is|are|was)$/,
    whole: new RegExp(
      `^(?:isn't|aren't|isnt|arent|wasn't|(?:is|are|was) (?:not|neither)) ([a-z]+)(?: nor ([a-z]+))?(?: ,)? but ${someSaid}${ends}`,
    ),
    plain: ([, not = '', nor, look = '']) =>
      isLook(not) && (nor === undefined || isLook(nor)) && isLook(look) ? `is ${look}` : undefined,
  },
  {
    // 'a coat, the green kind'
    opens: /^the$/,
    whole: new RegExp(`^the ${someSaid} (?:kind|sort|variety|version|type|ones?)${ends}`),
    plain: ([, look = ''], before) =>
      isLook(look) && /^[,(—–-]$/.test(before.at(-1) ?? '') ? look : undefined,
  },
  {
    // 'a coat, all green'
    opens: /^all$/,
    whole: new RegExp(`^all ${someSaid}${ends}`),
    plain: ([, look = ''], before) =>
      isLook(look) &&
      before.at(-1) === ',' &&
      !before.includes('and') &&
      hasLook(before.at(-2) ?? '')
        ? look
        : undefined,
  },
  {
    // 'her hair is long and the colour red', 'skin the colour green'
    opens: /^the$/,
    whole: new RegExp(`^the colou?r ${someSaid}${ends}`),
    plain: ([, look = ''], before) =>
      isHue(look) &&
      (/^(?:and|is|are|,)$/.test(before.at(-1) ?? '') || hasLook(before.at(-1) ?? ''))
        ? look
        : undefined,
  },
  {
    // 'teeth very white'
    opens: /^teeth$/,
    whole: new RegExp(`^teeth (?:very |all )?(${colours})${ends}`),
    plain: ([, colour]) => `${colour} teeth`,
  },
  {
    // 'hide the black of peat'
    opens: /^(?:hide|skin|fur|coat|scales|feathers|plumage|shell)$/,
    whole: new RegExp(
      `^(hide|skin|fur|scales|feathers|plumage|shell) the (${colours}) of (?:\\w+ ){0,2}?\\w+${ends}`,
    ),
    plain: ([, part, hue]) => `${hue} ${part}`,
  },
  {
    // 'the colour of old honey' makes nobody old
    opens: /^the$/,
    whole: /^the colou?r of (?:old|young|ancient|aged|new) (\w+)(?= |$)/,
    plain: ([clause, thing]) =>
      vocabulary.entries.get(clause.replace(/^.* of /, ''))?.colour === true
        ? undefined
        : `the colour of ${thing}`,
  },
]

const behind: readonly Clause[] = [
  {
    // 'Eyes? They are green', 'trousers, and they are striped'
    opens: word,
    whole:
      /^([a-z]+)(?: ,)? (?:[?,.;:–—] |and )(?:(?:and|but) )?(?:it|they|that|those|these|this) (?:is|are)(?= (?:(?:very|quite|rather|really|all|a bit|made of) )*([a-z]+))/,
    // 'A robot in a scarf, it is laughing' tells nothing of the scarf.
    plain: ([, thing = '', said = '']) =>
      hasLook(thing) && isSaid(said) ? `${thing} is` : undefined,
  },
  {
    // 'The hair is red. It is long'
    opens: word,
    whole: new RegExp(
      `^([a-z]+) (is|are) ${someSaid} [.;,] (?:and )?(?:it|they) (?:is|are)(?: also| all)?(?= (?:(?:very|quite|so|really|always) )*([a-z]+))(?! (?:an?|the|in|on|not|too|what|where|how|why|who|just|his|her|from|like)\\b)`,
    ),
    // 'Its hat is red. It is happy' tells of no happy hat.
    plain: ([, thing = '', is = '', said = '', next = '']) =>
      hasLook(thing) && isSaid(said) && vocabulary.entries.get(next)?.trait === undefined
        ? `${thing} ${is} ${said} and`
        : undefined,
  },
  {
    // 'As for the hair, it is long'
    opens: /^as$/,
    whole: new RegExp(
      `^as (?:for|to) (?:(?:${whose}) )?${someThing} , (?:it|they|that|those|these) (?:is|are)(?= )`,
    ),
    plain: ([, thing = '']) => (hasLook(thing) ? `the ${thing} is` : undefined),
  },
  {
    // 'The coat on her is red'
    opens: /^the$/,
    whole: new RegExp(
      `^the ${someThing} (?:on (him|her|them)|(?:that )?(he|she|they)(?: (?:is|are|has|have|had|was))?(?: got| wears?| wearing| put)? (?:in|on)) (is|are|has)(?= )`,
    ),
    plain: ([, thing = '', on, who, is = '']) => {
      const own = owners.get(on ?? who ?? '') ?? 'the'
      return isWornThing(thing) ? `${own} ${thing} ${is}` : undefined
    },
  },
  {
    // 'Her flight suit, olive and threadbare, is knotted': said between two marks.
    opens: /^(?:her|his|their|its|the)$/,
    whole: new RegExp(
      `^(${whose}) ${someThing} , ${someSaid} , (is|are|was|were|has|have|hangs?|comes?)(?= )`,
    ),
    plain: ([, own = '', thing = '', said = '', is = '']) =>
      hasLook(thing) && isSaid(said.replace(/\b(?:worn|all|once) (?=[a-z])/g, ''))
        ? `${own} ${said.replace(/\b(?:worn|all|once) (?=[a-z])/g, '')} ${thing} ${is}`
        : undefined,
  },
  {
    // 'On the front of her robe, which is navy': the robe is.
    opens: /^(?:on|across|over|under|beneath|from|inside)$/,
    whole: new RegExp(
      `^(on|across|over|under|beneath|from|inside) ((?:the|one) [a-z]+ of )?(${whose}) ${someThing} , (?:which|that|and that) (?:is|are) ${someSaid}(?= [,.;!?:)]|$)`,
    ),
    plain: ([, on = '', part = '', own = '', thing = '', said = '']) =>
      isWornThing(thing) && isLook(said) && part !== ''
        ? `${on} ${part}${own} ${thing} , a ${said} ${thing}`
        : undefined,
  },
  {
    // 'The dress was her grandmother's: its lace has yellowed'
    opens: /^its$/,
    whole:
      /^its ([a-z]+) (?:has|have|is|are) (?:all |now |long since )?([a-z]+)(?= [,.;!?:)]| and |$)/,
    plain: ([, stuff = '', said = ''], before) =>
      /^[:,;]$/.test(before.at(-1) ?? '') && isLook(stuff) && isSaid(said)
        ? `with ${said} ${stuff}`
        : undefined,
  },
  {
    // 'Red hair, and wears it long'
    opens: /^and$/,
    whole: new RegExp(
      `^and (?:(?:s?he|they) )?(?:wears?|keeps?|has) (?:it|them) ${someSaid}${ends}`,
    ),
    plain: ([, said = ''], before) =>
      isSaid(said) && /^(?:hair|beard|coat|cloak|scarf|hat)$/.test(before.at(-1) ?? '')
        ? `, and the ${before.at(-1)} is ${said}`
        : undefined,
  },
  {
    // 'Everyone knows her by the red hat'
    opens: /^(?:everyone|everybody|people|all|you|we|folk|anyone)$/,
    whole:
      /^(?:everyone|everybody|people|all|you|we|folk|anyone) (?:will |can |always )?(?:knows?|recogni[sz]es?|recogni[sz]e|remembers?|tells?) (him|her|them) (?:by|from|for|thanks to) (?:the|his|her|their|an?)(?= )/,
    plain: ([, who = '']) => `with ${who === 'him' ? 'his' : who === 'them' ? 'their' : 'her'}`,
  },
]

const changed: readonly Clause[] = [
  {
    // 'white once and is now grey', 'once white, now grey': what it is by now comes first.
    opens: opensWithHue,
    whole: new RegExp(
      `^(?:once )?([a-z]+)(?: once| originally| formerly| at first)?(?: ,)?(?: (?:and|but))?(?: (?:is|are))? now(?: (?:mostly|more|gone|turned|faded to))? ${hue}${ends}`,
    ),
    plain: bothHues((was, is) => `${is} and ${was}`),
  },
  {
    // 'white gone cream', 'black faded to green'
    opens: opensWithHue,
    whole: new RegExp(
      `^([a-z]+) (?:gone|gone to|going|turned|turning|faded to|faded into|fading to|bleached to|yellowed to|aged to|washed to|darkened to|weathered to) ${hue}${ends}`,
    ),
    plain: bothHues((was, is) => `${was} and ${is}`),
  },
  {
    // 'a hat and a coat, yellow both'
    opens: opensWithHue,
    whole: new RegExp(`^([a-z]+) (both|all three|the pair of them)${ends}`),
    plain: ([, said = '', all], before) =>
      isHue(said) && before.at(-1) !== 'of'
        ? `${all === 'both' ? 'both' : 'all'} ${said}`
        : undefined,
  },
]

export const saidBehindClauses: readonly Clause[] = [
  ...colourOfClauses,
  ...linked,
  ...behind,
  ...changed,
]
