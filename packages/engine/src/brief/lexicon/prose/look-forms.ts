/** Looks that long wishes tell in a roundabout way: 'a long drip of a nose', 'her earrings are keys', 'not a watch but a snail'. */
import { singularOf } from '../../words/inflect.ts'
import { vocabulary } from '../../words/vocabulary.ts'
import { type Form, isThing } from './forms.ts'

const noPart =
  /^(?:instead|out|inside|front|pair|lot|bit|kind|sort|type|picture|drawing|painting|portrait|statue|photo|size|shape|colour|color|tip|end|half|part|piece|top|bottom|back|side)$/iu
const spots: Readonly<Record<string, string>> = {
  spotted: 'spots',
  speckled: 'speckles',
  dotted: 'dots',
  flecked: 'flecks',
  mottled: 'spots',
  striped: 'stripes',
  streaked: 'streaks',
  patched: 'patches',
}

function isHue(word: string): boolean {
  return vocabulary.entries.get(word.toLowerCase())?.colour === true
}

const famed: ReadonlyMap<string, string> = new Map([
  ['jaw', 'square jaw'],
  ['chin', 'square jaw'],
  ['cheekbones', 'sharp cheekbones'],
  ['nose', 'big nose'],
  ['ears', 'big ears'],
  ['shoulders', 'broad shoulders'],
  ['hands', 'big hands'],
  ['fists', 'big hands'],
  ['eyebrows', 'bushy eyebrows'],
  ['eyes', 'big eyes'],
  ['grin', 'wide grin'],
  ['smile', 'wide smile'],
  ['moustache', 'bushy moustache'],
  ['beard', 'bushy beard'],
])

export const proseLookForms: readonly Form[] = [
  // 'A tight polo, purple in the face': the polo is of another colour
  [
    /(?:\b(purple|scarlet|crimson|white|pale|green|pink|grey|gray|blue)|(?<=\b(?:polo|shirt|coat|jacket|tracksuit|jersey|vest|suit|apron|uniform|tie|hat|cap|dress|robe|tunic|jumper), )(red)) in the face\b/giu,
    ([hue, red]) => `${hue ?? red}-faced`,
  ],
  // 'A jaw you could crack nuts on'
  [
    /\b(jaw|chin|cheekbones|nose|ears|shoulders|hands|fists|eyebrows|eyes|grin|smile|moustache|beard) (?:that )?(?:you|one) (?:could|can|might) (?!see|hear|count)[^.,;:!?()\n—–]{1,60}? (?:on|in|with|off|from|under|it)(?=[.,;:!?)\n]|$)/giu,
    ([part = '']) => famed.get(part.toLowerCase()),
  ],
  // 'Standing bolt upright'
  [/\bbolt upright\b/giu, () => 'upright'],
  // 'When he grinned, which was often'
  [
    /\bwhen (?:he|she|they) (grin|smile|laugh|smirk|frown|scowl)(?:ned|ed|d|s)?,? which (?:was|is) (?:often|always|constantly|most of the time|a lot|all the time)/giu,
    ([deed = '']) => `, ${deed.toLowerCase().replace(/e$/u, '').replace(/grin$/u, 'grinn')}ing`,
  ],
  // 'A jacket with nothing at all underneath'
  [
    /(?<=\b(?:jacket|coat|shirt|waistcoat|vest|blazer|robe|overalls|dungarees|cardigan|furs?)\b[^.;!?\n]{0,60} )(?:and |with )?nothing (?:at all |else |whatsoever )?(?:underneath|under (?:it|that|them)|beneath(?: it| that| them)?|below it)\b/giu,
    () => ', bare chest',
  ],
  [
    /(?<=^|[.;,!?\n] ?)(?:his|her|their) ribs (?:showed|stick out|stuck out|were showing|poke out)\b/giu,
    () => 'visible ribs',
  ],
  // 'My mother had a dressmaker called …'
  [
    /^\s*(?:my|our) (?:late |old |dear )?\p{L}+ (?:had|knew|kept|employed|loved|worked for|worked with) (?=an? (?:\p{L}+ ){1,3}(?:called|named|who)\b)/giu,
    () => '',
  ],
  // 'His hair, brown, sticks up at the back'
  [
    /\bhair, ([\p{L}-]+), (?:sticks|stands|stuck|stood) (?:straight )?up(?: (?:at|in) the \p{L}+)?/giu,
    ([hue = '']) => `hair is ${hue}, spiky`,
  ],
  // 'A long drip of a nose', 'a great paddle of a tail'
  [
    /\b(an?) ((?:\p{L}+,? ){0,2}?)(\p{L}+) of an? (?=(?:nose|chin|mouth|jaw|beard|moustache|belly|tail|face|neck)\b)/giu,
    ([article = '', said = '', like = '']) =>
      noPart.test(like) ? undefined : `${article} ${said}`,
  ],
  // 'Brown, spotted with orange'
  [
    /\b(spotted|speckled|dotted|flecked|mottled|striped|streaked|patched) with (\p{L}+)(?=[.,;:!?()\n—–]|$| and |\s{2})/giu,
    ([how = '', hue = '']) => (isHue(hue) ? `with ${hue} ${spots[how.toLowerCase()]}` : undefined),
  ],
  // 'From the chain hangs not a watch but a snail'
  [
    /(?<=\b(?:hangs?|hung|holds?|carries|has|wears|with|is|sits|dangles) )not (?:an?|the) (?:\p{L}+ ){0,2}?\p{L}+,? but (?=an? )/giu,
    () => '',
  ],
  // 'Where the buttons should be there are doorknobs'
  [
    /\bwhere (?:the|his|her|their) (buttons|cuffs|pockets|laces|tie|belt|buckle|epaulettes|medals|badge|collar) (?:should|ought to|would) (?:be|have been),? (?:there (?:are|is)|he has|she has|they have|sits?|hangs?|are|is) ((?:\p{L}+ ){0,3}?\p{L}+)(?=[.,;:!?()\n—–]|$)/giu,
    ([part = '', thing = '']) => `${thing} for ${part}`,
  ],
  // 'Her earrings are keys'
  [
    /\b(her|his|their) (earrings|cufflinks|hairpins|buttons) are (?:two |tiny |little |old )*(\p{L}+s)(?=[.,;:!?()\n—–]|$| and )/giu,
    ([own = '', jewels = '', things = '']) => {
      const one = singularOf(things.toLowerCase())
      return one !== undefined && isThing(things) ? `${own} ${one} ${jewels}` : undefined
    },
  ],
  // 'Her skin's a kind of bruised lilac'
  [
    /\b(skin|fur|hair|coat|dress|cloak|eyes)(?:['’]s| is| are) (?:an? )?(?:kind|sort|shade) of (?:bruised |sickly |dirty |washed-out |faded |dull |muddy |watery )?(?=(\p{L}+))/giu,
    ([thing = '', hue = '']) => (isHue(hue) ? `${thing} is ` : undefined),
  ],
  // 'One foot has a skate on it, the other one is bare'
  [
    /(?<=\b(foot|leg|arm|hand)\b[^.;!?\n]{0,40}, )(?:and )?the other(?: one)?(?:['’]s| is) bare\b/giu,
    ([part = '']) => `one bare ${part}`,
  ],
  // 'Her left's on her hip'
  [
    /\b(left|right)(?: one)?(?:['’]s| is) on (?:his|her|their) hip\b/giu,
    ([side = '']) => `${side} hand on hip`,
  ],
  // 'Stockings that have slid down'
  [/\bthat (?:have|has) (?:slid|slipped|fallen|rolled|crept) down\b/giu, () => ', rolled down'],
  // 'I don't want him to be scary in the least'
  [
    /\b(?:i|we) (?:don['’]t|do not|wouldn['’]t) want (?:him|her|it|them) to (?:be|look|seem) (?:so |too |very |at all )?(\p{L}+)(?: in the least| at all| or anything)?(?=[.,;:!?()\n—–]|$)/giu,
    ([mood = '']) => (/^(?:an?|the|in|like|as|on|at)$/iu.test(mood) ? undefined : `not ${mood}`),
  ],
  // 'Her suit is always the same one, brown corduroy'
  [/\b(is|are) always the same(?: ones?| old)?, /giu, ([is = '']) => `${is} `],
  // 'She does not bother with gloves'
  [
    /\b(?:doesn['’]t|does not|didn['’]t|never|won['’]t) (?:bothers?|bothered|holds?) with(?= (?:\p{L}+ )?\p{L}+)/giu,
    () => 'without',
  ],
  // 'He never takes his gloves off'
  [
    /\bs?he (?:has |had )?never (?:takes?|took|taken) (?:off )?((?:his|her) (?:\p{L}+ )?(?!off\b)\p{L}+)(?: off)?(?=[.,;:!?()\n—–]|$)/giu,
    ([thing = '']) => (isThing(thing) ? `wearing ${thing}` : undefined),
  ],
  // 'A face that's been left out in the rain'
  [
    /\bface that(?:['’]s| has| had) been left out (?:in the |all |over)\p{L}+/giu,
    () => 'weathered face',
  ],
]
