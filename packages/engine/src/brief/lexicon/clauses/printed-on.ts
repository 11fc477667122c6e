/** Figures that are said to be on a thing, or to be what its pattern is: 'a black boar on it', 'printed front and back with hexagons', 'llama pattern', 'inside it a hundred little crosses', 'bunnies stencilled on her chassis', 'the leotard is one long tiger skin'. */
import { singularOf } from '../../words/inflect.ts'
import { vocabulary } from '../../words/vocabulary.ts'
import {
  attached,
  cloth,
  isBehindCloth,
  isFigure,
  patterns,
  printedWith,
} from '../shown-figures.ts'
import { type Clause, colourOpening, colours, ends } from './clause-words.ts'

const said = `((?:(?:an?|one|some|single|little|tiny|small|big|huge|great|fat|rampant|snarling|grinning|smiling|sleeping|leaping|faded|bold|cartoon|embroidered|a hundred|hundred|hundreds of|dozens of|scores of|rows of|${colours}) )*)`

const onIt: Clause = {
  // 'a tabard per pale gold and blue, a black boar on it', 'a kite that has an eye painted on it'
  opens: /^(?:with|that|which|has|bearing|showing|an?|one|two|three|its)$/,
  whole: new RegExp(
    `^(?:(?:with|that|which|has|bearing|showing|its) )*${said}([a-z]+) (?:(?:painted|drawn|embroidered|stitched|printed|sewn|stencilled|worked|picked out|emblazoned|knitted|woven|rampant|passant) )?(?:right |all )?(?:on it|on them|on the front|across it|across the front|on the chest|on the breast)${ends}`,
  ),
  plain: ([whole = '', own = '', figure = ''], before) => {
    const isShown =
      /^(?:eye|eyes|hand|face|mouth|boar|lion|smile)$/.test(figure) || isFigure(figure)
    const isNew =
      !/^with /.test(whole) &&
      (/^[,(]$/.test(before.at(-1) ?? '') || /^(?:that|which|has|bearing|showing|its) /.test(whole))
    if (!isShown || !isNew || attached.test(figure) || !bearsFigures(before)) return undefined
    return /s$/.test(figure)
      ? `, ${printedWith(own, figure)}`
      : `with ${own.replace(/^(?:an?|one) /, '')}${figure} emblem`
  },
}

const bearers =
  /^(?:kite|banner|flag|sail|drum|shield|umbrella|parasol|mug|bag|balloon|van|board|skateboard|surfboard|box|case|mask)$/

function bearsFigures(before: readonly string[]): boolean {
  return isBehindCloth(before) || before.slice(-5).some((word) => bearers.test(word))
}

const workedAllWays: Clause = {
  // 'overalls printed front and back with hexagons', 'stocking clocked with silver arrows'
  opens:
    /^(?:printed|embroidered|painted|stitched|woven|worked|clocked|powdered|strewn|sown|sprinkled|stamped|dotted|patterned|decorated|appliqued|stencilled|blazoned|charged|figured|brocaded|scattered|sewn)$/,
  whole: new RegExp(
    `^(printed|embroidered|painted|stitched|woven|worked|clocked|powdered|strewn|sown|sprinkled|stamped|dotted|patterned|decorated|appliqued|stencilled|blazoned|charged|figured|brocaded|scattered|sewn) (?:(?:front and back|inside and out|all round|all around|all over|from top to bottom|from top to toe|from hem to neck|from collar to hem|down one side|down both sides|by hand|in [a-z]+|here and there|throughout|every inch|along its length|end to end) )*(?:with|in) ${said}([a-z]+)${ends}`,
  ),
  plain: ([whole = '', deed = '', own = '', figures = ''], before) => {
    const isPlain =
      new RegExp(`^${deed} (?:with|in) `).test(whole) &&
      !unheard.test(deed) &&
      !ofBodies.test(figures)
    const isMany = /s$/.test(figures) && isFigure(figures)
    if (isPlain || !isMany || !isBehindCloth(before)) return undefined
    const isNeedle = /^(?:embroidered|stitched|worked|appliqued|brocaded|clocked)$/.test(deed)
    return isNeedle && figures !== 'arrows'
      ? `${deed === 'brocaded' ? 'brocaded and ' : ''}embroidered with ${own}${figures}`
      : printedWith(own, figures)
  },
}

const unheard = /^(?:clocked|charged|blazoned|brocaded|worked|figured)$/
const ofBodies = /^(?:eyes|hands|faces|mouths|lips|arrows)$/

const patternAlone: Clause = {
  // 'hat with earflaps, llama pattern': no llama stands beside him
  opens: /^[a-z]+$/,
  whole: new RegExp(
    `^((?:[a-z]+ )?)([a-z]+) (pattern|print|motif|design)(?: on it| on them| all over)?${ends}`,
  ),
  plain: ([, own = '', figure = ''], before) => {
    const { animal, thing } = vocabulary.entries.get(figure) ?? {}
    const isFree = !vocabulary.entries.has(`${figure} pattern`)
    return before.at(-1) === ',' &&
      isFree &&
      (animal ?? thing) !== undefined &&
      isBehindCloth(before)
      ? `with ${own}${figure} print`
      : undefined
  },
}

const within: Clause = {
  // 'long coat, inside it a hundred little crosses stitched in red'
  opens: /^(?:inside|within|underneath|on|the)$/,
  whole: new RegExp(
    `^(?:inside(?: it| them)?|within|on the inside|the inside|on its lining|the lining|its lining)(?: ,)?(?: (?:is|are|shows|has|there are|it is))?(?: all)? ${said}([a-z]+)(?: (?:embroidered|stitched|printed|painted|sewn|drawn|woven)(?: in [a-z]+)?)?${ends}`,
  ),
  plain: ([, own = '', figures = ''], before) =>
    isFigure(figures) && /s$/.test(figures) && isBehindCloth(before)
      ? `lined with ${own.replace(/^(?:a hundred|hundred|hundreds of|dozens of) /, '')}${figures}`
      : undefined,
}

const onPlating: Clause = {
  // 'bunnies stencilled on her chassis'
  opens: /^[a-z]+$/,
  whole: new RegExp(
    `^(with )?${said}([a-z]+s) (?:stencilled|painted|printed|etched|engraved|stuck|decalled|sprayed|stamped|transferred) (?:on|onto|over|across|all over|along) (?:the |his |her |its )(?:(?:left|right|front|back) )?(chassis|plating|hull|shell|casing|bodywork|carapace|plates|fuselage|panels|armour)${ends}`,
  ),
  plain: ([, lead = '', own = '', figures = '', place = '']) =>
    isFigure(figures)
      ? `${lead}${own}${singularOf(figures) ?? figures} decals on the ${place}`
      : undefined,
}

const isSkinOf: Clause = {
  // 'his leotard is one long tiger skin', 'her cloak is nothing but fox pelts'
  opens: /^(?:is|was|are)$/,
  whole: new RegExp(
    `^(?:is|was|are) (?:(?:one|a|an|just|nothing but|really|all|made of|cut from|long|big|whole|great|single|old|entire) )*((?:tiger|leopard|zebra|cheetah|jaguar|cow|snake|python|crocodile|bear|wolf|fox|lion)[ -]?(?:skin|hide|pelt|fur|print))s?${ends}`,
  ),
  plain: ([, skin = ''], before) => (isBehindCloth(before) ? `of ${skin}` : undefined),
}

const everything: Clause = {
  // 'leopard everything': a print, and nobody's kind
  opens:
    /^(?:leopard|tiger|zebra|cheetah|cow|snake|tartan|paisley|floral|gingham|plaid|denim|lace|velvet|leather|sequinned|sequin|polka|check|checked|striped|camo)$/,
  whole:
    /^(leopard|tiger|zebra|cheetah|cow|snake|tartan|paisley|floral|gingham|plaid|denim|lace|velvet|leather|sequinned|sequin|polka dot|check|checked|striped|camo)(?: print)? everything(?= |$)/,
  plain: ([, look = '']) =>
    `wearing ${/^(?:leopard|tiger|zebra|cheetah|cow|snake)$/.test(look) ? `${look} print` : look} clothes`,
}

const butFor: Clause = {
  // 'her sari is white but for a border of red spires'
  opens: /^(?:but|save|except|apart|only)$/,
  whole:
    /^(?:but for|save for|except for|apart from|only with) (an? )((?:[a-z]+ )?(?:border|trim|edge|edging|band|stripe|hem|cuffs?|collar|lining|fringe|sash|pattern|print))(?= )/,
  plain: ([, a = '', part = '']) => `with ${a}${part}`,
}

const patternOn: Clause = {
  // 'the pattern on her wings is like old wallpaper', 'the print on his shirt is pineapples'
  opens: /^(?:the|its|an?)$/,
  whole: new RegExp(
    `^(?:the |its |an? )(?:pattern|print|design|motif|markings) (?:on|of) (?:the |his |her |its )((?:[a-z]+ )?[a-z]+) (?:is|are|looks?|reads?) (?:all |just |rather )?(?:like )?(?:an? |that of |the |old |some )*((?:[a-z]+ )?[a-z]+)${ends}`,
  ),
  plain: ([, thing = '', what = '']) =>
    vocabulary.entries.has(thing.split(' ').at(-1) ?? '')
      ? `${thing} with ${what.replace(/s$/, '')} pattern`
      : undefined,
}

const coated: Clause = {
  // 'a harlequin-coated great dane': no coat is worn
  opens: /^[a-z]+$/,
  whole: /^([a-z]+) (?:coated|furred|pelted|hided)(?= ([a-z]+)(?: ([a-z]+))?)/,
  plain: ([, look = '', first = '', second = '']) => {
    const isLook = [
      vocabulary.entries.get(look)?.pattern,
      vocabulary.entries.get(look)?.colour,
    ].some((sense) => sense !== undefined)
    const isBeast = [first, second, `${first} ${second}`].some(
      (word) => vocabulary.entries.get(word)?.animal !== undefined,
    )
    const isWho = vocabulary.entries.get(look)?.who !== undefined
    return isLook && isBeast ? (isWho ? `${look} patterned` : look) : undefined
  },
}

const stillHas: Clause = {
  // 'a bedsheet that still has its cowboys and cactuses on it'
  opens: /^(?:that|which|with|still)$/,
  whole:
    /^(?:(?:that|which) )?(?:still )?(?:has|with|have|shows) (?:its|the|their) (?:old |faded |little )?([a-z]+s)(?: and ([a-z]+))? (?:still )?on (?:it|them)(?= |$)/,
  plain: ([, first = '', second], before) =>
    (isFigure(first) || patterns.test(first)) &&
    (isBehindCloth(before) || /^(?:sheet|bedsheet|blanket|quilt|duvet)$/.test(before.at(-1) ?? ''))
      ? `printed with ${first}${second === undefined ? '' : ` and ${second}`}`
      : undefined,
}

const nothingBut: Clause = {
  // 'whose shawl is nothing but playing cards sewn together'
  opens: /^(?:is|are|was)$/,
  whole: new RegExp(
    `^(?:is|are|was) (?:nothing but|all|entirely|just|made of|made from|a patchwork of|a mass of|a riot of) ${said}((?:playing |old |postage |bottle )?[a-z]+s)(?: (?:sewn|stitched|pinned|glued|knotted|stuck) together)?${ends}`,
  ),
  plain: ([, own = '', figures = ''], before) => {
    const noun = figures.split(' ').at(-1) ?? ''
    const isThing = vocabulary.entries.get(figures)?.thing !== undefined || isFigure(noun)
    const owner = vocabulary.entries.get(before.at(-1) ?? '')?.thing?.slot ?? ''
    return isThing && cloth.test(owner) ? `of ${own}${figures}` : undefined
  },
}

const onEverything: Clause = {
  // 'the knave of hearts, hearts on everything'
  opens: /^[a-z]+$/,
  whole:
    /^((?:[a-z]+ )?)([a-z]+s) on (?:everything|every(?: single)? garment|all (?:of )?(?:his|her|their) clothes)(?= [,.;:!?)]|$)/,
  plain: ([, own = '', figure = '']) =>
    isFigure(figure) ? `wearing ${own}${singularOf(figure) ?? figure} print clothes` : undefined,
}

const showing: Clause = {
  // 'kimono sleeve showing waves and the hem showing stones'
  opens: /^showing$/,
  whole: new RegExp(`^showing ${said}([a-z]+s)${ends}`),
  plain: ([, own = '', figure = ''], before) =>
    isFigure(figure) &&
    before.slice(-2).some((word) => cloth.test(vocabulary.entries.get(word)?.thing?.slot ?? ''))
      ? printedWith(own, figure)
      : undefined,
}

const fromHem: Clause = {
  // 'an ao dai with lotus climbing from hem to hip'
  opens: /^(?:with|and|its)$/,
  whole: new RegExp(
    `^(?:with|and) ${said}([a-z]+) (?:[a-z]+ing )?(?:all the way )?from (?:the )?(?:hem|collar|waist|cuff|shoulder|ankle|toe|neck|knee) to (?:the )?[a-z]+${ends}`,
  ),
  plain: ([, own = '', figure = ''], before) =>
    isBehindCloth(before) && isFigure(figure) ? printedWith(own, figure) : undefined,
}

const twoHues: Clause = {
  // 'butcher's apron, blue and white stripe of course'
  opens: new RegExp(`^(?:${colourOpening})$`),
  whole: new RegExp(
    `^(${colours}) and (${colours}) (stripes?|checks?|hoops?|spots?|dots|gingham|tartan|plaid|diamonds|zigzags?)(?: of course| naturally| all over| obviously| throughout)?${ends}`,
  ),
  plain: ([, first = '', second = '', mark = ''], before) =>
    before.at(-1) === ',' && isBehindCloth(before)
      ? `printed with ${first} and ${second} ${/s$|gingham|tartan|plaid/.test(mark) ? mark : `${mark}s`}`
      : undefined,
}

const yoke: Clause = {
  // 'a jumper with a snowflake yoke': nothing to carry pails with
  opens: /^with$/,
  whole: new RegExp(`^with (?:an? )?((?:[a-z]+ )?)yoke${ends}`),
  plain: ([, figure = ''], before) =>
    figure !== '' &&
    /^(?:jumper|sweater|cardigan|pullover|shirt|blouse|dress|nightgown)$/.test(before.at(-1) ?? '')
      ? `with ${figure}print`
      : undefined,
}

const patchworkOf: Clause = {
  // 'a goblin in a patchwork of stolen flags'
  opens: /^in$/,
  whole: new RegExp(
    `^in an? (patchwork|quilt|motley|crazy quilt|jumble) of ((?:[a-z]+ ){0,2}?[a-z]+)${ends}`,
  ),
  plain: ([, , what = '']) => `wearing patchwork clothes of ${what}`,
}

const tapa: Clause = {
  // 'wrapped in tapa': of bark, and not eaten
  opens: /^(?:wrapped|dressed|draped|clad|wound|swathed|in)$/,
  whole:
    /^(?:wrapped in|dressed in|draped in|clad in|wound in|swathed in|in) (tapa|siapo|kapa|ngatu|masi)(?= [,.;:!?)]| and |$)/,
  plain: ([, cloth = '']) => `wearing ${cloth} cloth`,
}

export const printedOnClauses: readonly Clause[] = [
  stillHas,
  nothingBut,
  isSkinOf,
  everything,
  coated,
  butFor,
  patternOn,
  workedAllWays,
  within,
  onPlating,
  patternAlone,
  onIt,
  onEverything,
  showing,
  fromHem,
  twoHues,
  yoke,
  patchworkOf,
  tapa,
]
