/** What cloth and coats show, and where, when no deed says how it came there: 'cranes along the hem', 'stripes round the cuffs', 'a bag all over cabbage roses', 'little foxes marching round the bottom', 'one sleeve striped, the other spotted'. */
import { singularOf } from '../../words/inflect.ts'
import { vocabulary } from '../../words/vocabulary.ts'
import {
  attached,
  cloth,
  hasPlace,
  isBehindCloth,
  isFigure,
  patterns,
  printedWith,
  slotBehind,
  works,
} from '../shown-figures.ts'
import { type Clause, colourOpening, colours, ends } from './clause-words.ts'

/** Where a garment shows things; sleeves and legs are its own. */
const places =
  '(?:hem|hems|cuffs?|lining|yoke|collar|border|borders|brim|edges?|rim|lapels?|bodice|bib|neckline|waistband|train|hood|seams?|panels?|bottom|toes|toe|heels?|shafts?|uppers|sleeves?|turn-ups|turnups|trim|inside|skirts?|tails|flaps?|gussets?|facings?|wristbands?|waist|crown|peak|visor|ankles?|wrists?)'
const wholes =
  '(?:chest|back|front|breast|shoulders|legs?|sides?|knees?|seat|pockets?|tops?|backs|fronts|thighs?|shins?|belly)'
const links =
  '(?:all )?(?:up from|down from|along|around|round|up|down|across|over|on|at|in|about|near|inside|under|beneath|onto|from)(?: and (?:round|down|up|across))?'
const owners = '(?:the|its|his|her|their|each|both|one|either|every|my|a)'
const worked =
  '(?:embroidered|stitched|sewn|knitted|printed|painted|woven|picked out|appliqued|worked|beaded|quilted|tooled|stencilled|block-printed|drawn|dyed|crocheted|cross-stitched|inked|scattered|dotted|strewn|sprinkled|repeated|repeating|running|going|marching|chasing|chasing each other|swimming|flying|dancing|parading|winding|curling|creeping|climbing|crawling|galloping|leaping|prancing|trotting|swirling|blooming|spilling|trailing|twining|tumbling|prowling|snaking|wandering|waddling|hopping|rising|falling|licking|shooting|bursting|pouring|drifting)'

const said = `((?:(?:an?|some|little|tiny|small|big|huge|fat|row of|rows of|band of|bands of|ring of|border of|frieze of|line of|pair of|two|three|four|more|wee|faded|bold|thin|thick|wide|narrow|pale|dark|bright|cartoon|peacock|cabbage|white-on-blue|${colours}) )*)`

const shownAt: Clause = {
  // 'cranes along the hem', 'snowflakes up one sleeve', 'little foxes marching round the bottom', 'stripes round the cuffs'
  opens: /^[a-z]+$/,
  whole: new RegExp(
    `^(?:(?:with|and|has|showing|bearing) )?${said}([a-z]+(?: and (?:[a-z]+ )?[a-z]+)?) (?:(${worked}) (?:in [a-z]+ (?:thread |wool |silk )?)?)?${links} (?:${owners} )?(?:(?:left|right|whole|very|front|back|lower|upper) )*(?:(?:trouser|coat|skirt|shirt|dress|jacket) )?(${places}|${wholes})(?: of it| only| alone)?${ends}`,
  ),
  plain: ([whole = '', own = '', figures = '', deed, place = ''], before) => {
    if (!isShown(whole, `${before.at(-1) ?? ''} ${own}`.trim(), figures, deed, place))
      return undefined
    const slot = slotBehind(before)
    if (slot === undefined || !hasPlace(slot, place)) return looseSleeve(whole, own, figures, place)
    const what = `${own.replace(/^(?:an?|some) /, '')}${figures}`
    if (place === 'lining' || place === 'inside') return `lined with ${what}`
    const isApart =
      /^(?:,|with|and|-|–|—|\()$/.test(before.at(-1) ?? ',') ||
      /^(?:with|and|has|showing|bearing) /.test(whole)
    if (!isApart && deed === undefined) return undefined
    return `${works.test(deed ?? '') ? deed : 'printed'} with ${what}`
  },
}

function isShown(
  whole: string,
  own: string,
  figures: string,
  deed: string | undefined,
  place: string,
): boolean {
  const isBeast = vocabulary.entries.get(figures)?.animal !== undefined
  const isUpLeg = isBeast && /^with an? .*\b(?:up|down) /.test(whole)
  // One beast that is worked into a thing is its emblem.
  const isOnFront = deed === undefined && /^(?:bib|front|chest|breast)$/.test(place)
  const isEmblem =
    (works.test(deed ?? '') || isOnFront) && /(?:^| )(?:an?|one|two|the)(?: |$)/.test(own)
  const isSafe = deed !== undefined || isUpLeg || new RegExp(`^${places}$`).test(place)
  return areShown(figures, deed) && isSafe && !isEmblem
}

function areShown(figures: string, deed: string | undefined): boolean {
  const isWorked = works.test(deed ?? '')
  return (
    !/^maps?$/.test(figures) &&
    figures
      .split(' and ')
      .map((words) => words.split(' ').at(-1) ?? '')
      .every(
        (word) => isFigure(word) || (isWorked && vocabulary.entries.get(word)?.thing !== undefined),
      )
  )
}

/** 'A sailor with stripes round the cuffs', of no coat that was named. */
function looseSleeve(
  whole: string,
  own: string,
  figures: string,
  place: string,
): string | undefined {
  if (!patterns.test(figures) || !/^(?:sleeves?|cuffs?|hem|collar)$/.test(place)) return undefined
  const adjective = adjectives.get(figures) ?? `${singularOf(figures) ?? figures} print`
  return `${whole.startsWith('with ') ? 'with ' : ''}${own}${adjective} ${place}`
}

const adjectives: ReadonlyMap<string, string> = new Map([
  ['stripes', 'striped'],
  ['bands', 'banded'],
  ['checks', 'checked'],
  ['spots', 'spotted'],
  ['dots', 'dotted'],
  ['stars', 'starry'],
  ['flowers', 'flowered'],
])

const mapInside: Clause = {
  // 'with a map of the stars on the lining', 'the lining a map of the stars'
  opens: /^(?:with|an?|the|its|whose|and)$/,
  whole: new RegExp(
    `^(?:with |and )?(?:an? |the )?((?:[a-z]+ )?)(map|maps|chart|plan) of (?:the |an? )?((?:[a-z]+ )?[a-z]+) (?:(?:${worked}|drawn) )?(?:on|inside|in|across|over|all over) (?:the |its |his |her )?(lining|inside|back|sleeves?|front|hem|train|chest|silk)${ends}`,
  ),
  plain: ([, own = '', map = '', what = '', place = ''], before) =>
    !isBehindCloth(before)
      ? undefined
      : /^(?:lining|inside|silk)$/.test(place)
        ? `lined with ${own}${what.replace(/s$/, '')} ${map}`
        : `printed with ${own}${what.replace(/s$/, '')} ${map}`,
}

const allOver: Clause = {
  // 'a bag all over cabbage roses', 'a shirt busy with parrots', 'a tie that is nothing but fish'
  opens:
    /^(?:all|covered|crawling|swarming|busy|bright|alive|loud|thick|awash|littered|teeming|riotous|patterned|that|which|whose|nothing|semy)$/,
  whole: new RegExp(
    `^(?:(?:(?:that|which|whose print) (?:is|are|was|has|have|s)|all|nothing but|(?:(?:all )?(?:covered|crawling|swarming|busy|bright|alive|loud|thick|awash|littered|teeming|riotous|patterned|semy)) (?:all )?(?:over )?(?:with|in|by|of)|over) ?)(?:(?:all over|nothing but|in|with|covered in|covered with|over) )*${said}((?:[a-z]+ )?[a-z]+)${ends}`,
  ),
  plain: ([whole = '', own = '', figures = ''], before) => {
    const figure = figures.split(' ').at(-1) ?? ''
    const isMany = /s$|fish|sheep|koi|reindeer|deer|geese|cacti|paisley$/.test(figure)
    const isAll = /all over|nothing but| with | in | of | by /.test(whole)
    if (!isAll || !isMany || !(isFigure(figure) || isFigure(figures)) || !isBehindCloth(before))
      return undefined
    return `printed with ${own.replace(/^(?:an?|some) /, '')}${figures}`
  },
}

const marks =
  'striped|stripy|stripey|spotted|dotted|checked|chequered|checkered|plain|starry|tartan|plaid|floral|flowered|paisley|pinstriped|polka-dot|diamond-patterned|quilted|patched|gingham|leopard|zigzagged|chevroned|solid|embroidered|houndstooth|argyle|fishnet|checkerboard|lacy|tiger-striped|camouflaged|camo'
const halves =
  'sleeve|leg|stocking|sock|boot|shoe|glove|mitten|cuff|wing|ear|garter|slipper|lapel|panel|trouser leg|shoulder|side'

const oneAndOther: Clause = {
  // 'one sleeve striped, the other spotted'
  opens: /^(?:one|with|the|left|his|her)$/,
  whole: new RegExp(
    `^(?:with )?(?:one|the left|his left|her left|left) (${halves}) (?:is |was |in )?((?:${colours} )?)(${marks})(?: ,)?(?: and| but| ,)? (?:the (?:other|right)|the right one|other|one|right)(?: (?:${halves}|one))? (?:is |was |in )?((?:${colours} )?)(${marks})${ends}`,
  ),
  plain: ([whole = '', noun, hue = '', first, otherHue = '', second]) =>
    /left/.test(whole)
      ? `${hue}${first} left ${noun} , ${otherHue}${second} right ${noun}`
      : `one ${hue}${first} ${noun} , one ${otherHue}${second} ${noun}`,
}

const inSett: Clause = {
  // 'kilt in Black Watch'
  opens: /^in$/,
  whole: new RegExp(
    `^in (?:the |his |her )?(black watch|royal stewart|prince of wales check|hunting stewart|dress stewart|macleod|campbell|gordon|burberry check|clan colours|clan tartan)(?: tartan| check| plaid)?${ends}`,
  ),
  plain: ([, sett = ''], before) =>
    isBehindCloth(before) ? `of ${sett}${/check|tartan/.test(sett) ? '' : ' tartan'}` : undefined,
}

const inQuarters: Clause = {
  // 'a jersey in green and yellow quarters'
  opens: /^(?:in|of)$/,
  whole: new RegExp(
    `^(?:in|of) (${colours}) and (${colours}) (quarters|halves|checks|squares|diamonds|lozenges|zigzags|chevrons|panels|blocks|harlequin|motley|gingham|tartan|plaid|houndstooth|argyle)${ends}`,
  ),
  plain: ([, first, second, how = ''], before) =>
    isBehindCloth(before)
      ? `in ${first} and ${second} , printed with ${how === 'quarters' ? 'quartered' : how}`
      : undefined,
}

const cableUp: Clause = {
  // 'knitted socks with a cable up the side'
  opens: /^(?:with|whose)$/,
  whole: new RegExp(
    `^(?:with (?:an? |thick |fat |big )*cables? (?:running |going |knitted |twisting )?(?:up|down|along|on|across|over) (?:the |each |its |both )?[a-z]+|whose cables (?:are|run|go|twist|climb|cross)(?: [a-z]+){0,4}?)${ends}`,
  ),
  plain: (_, before) => (isBehindCloth(before) ? 'with cable knit pattern' : undefined),
}

const likePattern: Clause = {
  // 'tail patterned like a koi', 'wings veined like leaded glass', 'coat printed like a newspaper'
  opens:
    /^(?:is|are|all|patterned|printed|marked|painted|striped|spotted|veined|glazed|decorated|woven|mottled|blotched|banded|coloured|dyed|tiled|quilted)$/,
  whole: new RegExp(
    `^(?:(?:is|are|all) )*(patterned|printed|marked|painted|striped|spotted|veined|glazed|decorated|woven|mottled|blotched|banded|dyed|tiled|quilted) (?:all over )?(?:just )?(?:like|as) (?:an? |the |some )?((?:[a-z]+ ){0,2}?[a-z]+?)(?: would be| is)?${ends}`,
  ),
  plain: ([, how = '', what = ''], before) => {
    const noun = vocabulary.entries.get(before.at(-1) ?? '')
    if (noun?.thing === undefined && noun?.body === undefined) return undefined
    const pattern = /pattern|print$/.test(what) ? what : `${what} pattern`
    return /^(?:patterned|printed|marked|decorated|woven)$/.test(how)
      ? `with ${pattern}`
      : `${how} with ${pattern}`
  },
}

const patterned: Clause = {
  // 'a honeycomb patterned bodice'
  opens: /^[a-z]+$/,
  whole: /^([a-z]+) (patterned|printed)(?= [a-z]+)/,
  plain: ([, figure = ''], before) => {
    const { thing, animal, colour } = vocabulary.entries.get(figure) ?? {}
    const isNoun = (/^prop$/.test(thing?.slot ?? '') || animal !== undefined) && colour !== true
    const isKnown = vocabulary.entries.has(`${figure} patterned`)
    return isNoun && !isKnown && !/^(?:is|are)$/.test(before.at(-1) ?? '')
      ? `${figure} print`
      : undefined
  },
}

const ofNamed: Clause = {
  // 'zigzags round the rim of her cap', 'ladybirds crawling up her wellies (printed, not real)'
  opens: /^[a-z]+$/,
  whole: new RegExp(
    `^(?:with )?${said}([a-z]+) (?:(${worked}) )?${links} (?:the )?(?:(?:${places}|front|back|sides?|legs?|chest|top) of )?((?:his|her|their|its|the|an?) (?:[a-z]+ )?)([a-z]+)(?= [,.;:!?)(–—-]| and | but |$)`,
  ),
  plain: ([whole = '', own = '', figure = '', deed, owner = '', garment = ''], before) => {
    const slot = vocabulary.entries.get(garment)?.thing?.slot ?? ''
    if (
      !cloth.test(slot) ||
      !(/s$/.test(figure) || patterns.test(figure)) ||
      !/^(?:[,.;:(]|with|and|has|)$/.test(before.at(-1) ?? '')
    )
      return undefined
    const isPart = / of (?:his|her|their|its|the|an?) /.test(whole)
    const isOnIt =
      isPart ||
      /^(?:stripes|hoops|spots|dots|checks|zigzags?|chevrons|bands|lightning|flames|swirls)$/.test(
        figure,
      )
    const isPattern =
      (patterns.test(figure) && isOnIt) ||
      (/ all (?:over|down|round) /.test(whole) && isFigure(figure))
    const isWorked = deed !== undefined && works.test(deed) && isFigure(figure)
    return isPattern || isWorked
      ? `${owner}${garment} ${figure === 'hoops' ? 'printed with stripes , hooped' : printedWith(own, figure)}`
      : undefined
  },
}

const hueWith: Clause = {
  // 'stockings: black with little orange pumpkins', 'a scarf, green with foxes'
  opens: /^with$/,
  whole: new RegExp(`^with ${said}([a-z]+)(?: on them| on it| all over| everywhere)?${ends}`),
  plain: ([, own = '', figure = ''], before) => {
    const isHue = vocabulary.entries.get(before.at(-1) ?? '')?.colour === true
    const isTold = /^(?:[:,(]|is|are|in)$/.test(before.at(-2) ?? '')
    const isMany = /s$/.test(figure) && isFigure(figure) && !attached.test(figure)
    return isHue && isTold && isMany && isBehindCloth(before.slice(0, -1))
      ? `, printed with ${own}${figure}`
      : undefined
  },
}

const hueOnHue: Clause = {
  // 'like a koi, orange on white', 'shepherds in blue on cream'
  opens: new RegExp(`^(?:${colourOpening})$`),
  whole: new RegExp(
    `^(${colours}|cream|ochre|indigo|rust|navy|ivory) on (${colours}|cream|ochre|indigo|rust|navy|ivory)${ends}`,
  ),
  plain: ([, first, second], before) =>
    /^(?:[,(:]|in)$/.test(before.at(-1) ?? '') ? `${first} and ${second}` : undefined,
}

export const clothShowsClauses: readonly Clause[] = [
  oneAndOther,
  mapInside,
  inSett,
  inQuarters,
  cableUp,
  likePattern,
  allOver,
  shownAt,
  patterned,
  ofNamed,
  hueWith,
  hueOnHue,
]
