/** What the hide, the hair or the whole body shows: 'piebald' of a beast, 'rosettes all down her arms', 'leopard spots dyed into her buzz cut', 'her whole body is willow pattern'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { cloth, isBehindCloth } from '../shown-figures.ts'
import { type Clause, colourOpening, colours, ends } from './clause-words.ts'

const owners = '(?:the|its|his|her|their|each|both|one|either|every|my|a)'
const coats =
  'piebald|skewbald|pinto|appaloosa|palomino|dapple|dappled|dapple-gr[ae]y|dappled gr[ae]y|dapple gr[ae]y|brindle|brindled|merle|blue merle|roan|blue roan|strawberry roan|calico|tortoiseshell|tortie|tabby|tricolour|tricolor|speckled|spotted|striped|mottled|blotched|marbled|ticked|grizzled|banded|ringtailed|flecked|patchy|leopard-spotted|tiger-striped|zebra-striped|snow-leopard spotted|harlequin'

const coatAlone: Clause = {
  // 'Centaur, piebald, white blaze', 'a greyhound (brindle)'
  opens: new RegExp(`^(?:${coats.replaceAll(/ [^|]+/g, '')})$`),
  whole: new RegExp(
    `^(${coats})(?: all over| from nose to tail| coloured| colouring| markings| pattern)?(?= [,.;:!?)–—-]|$)`,
  ),
  plain: ([, coat = ''], before) => {
    const isApart = /^[,:(–—-]$/.test(before.at(-1) ?? '')
    const others = before.some((word) =>
      cloth.test(vocabulary.entries.get(word)?.thing?.slot ?? ''),
    )
    if (!isApart || others) return undefined
    const isCentaur = before.some((word) => /^centaur(?:s|ess)?$/.test(word))
    const isBeast = before.some(isBeastWord)
    // A grey is a colour of the whole, and is read as one.
    if (isCentaur && /gr[ae]y/.test(coat)) return undefined
    return isCentaur ? `${coat} horse body` : isBeast ? `${coat} fur` : undefined
  },
}

function isBeastWord(word: string): boolean {
  const entry = vocabulary.entries.get(word)
  return (
    entry?.animal !== undefined ||
    /folk$|^(?:worgen|gnoll|werewolf|minotaur|satyr|faun|unicorn|pegasus)$/.test(word)
  )
}

const hairs =
  'hair|buzz cut|buzzcut|crop|mohawk|undercut|fade|bob|curls|fringe|quiff|pixie cut|beard'
const hairMarks: Clause = {
  // 'leopard spots dyed into her buzz cut'
  opens: /^[a-z]+$/,
  whole: new RegExp(
    `^(with )?(?:an? )?((?:(?:leopard|cheetah|giraffe|tiger|zebra|cow|${colours}) )*)(spots|stripes|stars|hearts|zigzags?|checks|checkerboard|flames|lightning bolts?|print|pattern|squares|rosettes) (?:(?:dyed|shaved|bleached|buzzed|cut|painted|sprayed) )(?:into|in|on|onto|across|through|over) (?:${owners} )?((?:[a-z]+ )?)(${hairs})${ends}`,
  ),
  plain: ([, lead = '', own = '', mark = '', look = '', hair = '']) =>
    `${lead}${look}${hair} , ${own}${mark.replace(/s$/, '')} patterned hair`,
}

const hideMarks: Clause = {
  // 'a leopard girl, rosettes all down her arms and back'
  opens:
    /^(?:with|rosettes|spots|stripes|dapples|speckles|blotches|patches|bands|bars|mottling|dappling|eyespots)$/,
  whole: new RegExp(
    `^(?:with )?((?:${colours} )?)(rosettes|spots|stripes|dapples|speckles|blotches|patches|bands|bars|mottling|dappling) (?:everywhere(?: (?:but|except|save)(?: for)?)?|(?:running )?(?:all )?(?:along|down|up|across|over)(?: and (?:round|down|up|across))?|all on) (?:(?:the|its|his|her|their) )?(?:whole )?(?:back|arms?|legs?|flanks?|shoulders?|sides?|body|haunches|rump|neck|spine|belly|face|tail|thighs?|limbs|withers)(?: and (?:(?:the|its|his|her|their) )?[a-z]+)?${ends}`,
  ),
  plain: ([, hue = '', mark = ''], before) =>
    before.some(isBeastWord) && !isBehindCloth(before) ? `${hue}${mark} fur` : undefined,
}

const rosettes: Clause = {
  // 'Snow leopard monk, rosettes, long tail': no brooches
  opens: new RegExp(`^(?:rosettes|with|${colourOpening})$`),
  whole: new RegExp(`^(?:with )?((?:${colours} )?)rosettes${ends}`),
  plain: ([, hue = ''], before) =>
    before.some((word) =>
      /^(?:leopard|jaguar|panther|cheetah|ocelot|margay|leopardess)$/.test(word),
    ) && !before.some((word) => /^(?:warrior|skin|pelt|cloak|print|knight|costume)$/.test(word))
      ? `${hue}rosettes fur`
      : undefined,
}

const wholeBody: Clause = {
  // 'a teapot lady whose whole body is willow pattern', 'her body is all willow pattern'
  opens: /^(?:whose|the|her|his|its|body|skin)$/,
  whole: new RegExp(
    `^(?:whose|the|her|his|its) (?:whole |entire )?(?:body|self|skin|surface|outside|porcelain|china|glaze) (?:is|has|shows|bears) (?:all |entirely |covered in |painted with |decorated with |an? |the |in )*((?:blue |white |[a-z]+ )?(?:willow pattern|pattern|print|check|checkerboard|tartan|stripes|spots|polka dots|gingham|paisley|patchwork|mosaic|toile|damask))${ends}`,
  ),
  plain: ([, pattern = '']) => `, ${pattern} skin ,`,
}

const glazeAlone: Clause = {
  // 'princess made of porcelain, crackle glaze'
  opens: /^(?:crackle|crackled|willow|blue|kintsugi|delft|craquelure|celadon|glazed)$/,
  whole:
    /^(crackled? glaze|willow pattern|blue willow(?: pattern)?|delft pattern|kintsugi cracks|celadon glaze|blue and white china pattern)(?: all over)?(?= [,.;:!?)]|$)/,
  plain: ([, glaze = ''], before) =>
    /^[,(:]$/.test(before.at(-1) ?? '') &&
    before.some((word) =>
      /^(?:porcelain|china|ceramic|pottery|clay|teapot|vase|doll|figurine|golem|robot|android|cup|plate)$/.test(
        word,
      ),
    )
      ? `${glaze} skin`
      : undefined,
}

const dappledRump: Clause = {
  // 'a fawn, dappled rump'
  opens: /^(?:dappled|spotted|striped|speckled|mottled|brindled|banded|patched|blotched|barred)$/,
  whole: new RegExp(
    `^(dappled|spotted|striped|speckled|mottled|brindled|banded|patched|blotched|barred) (?:rump|haunches|flanks|hindquarters|withers|sides|hide)${ends}`,
  ),
  plain: ([, look = ''], before) => (before.some(isBeastWord) ? `${look} fur` : undefined),
}

export const hideClauses: readonly Clause[] = [
  rosettes,
  hairMarks,
  coatAlone,
  hideMarks,
  wholeBody,
  glazeAlone,
  dappledRump,
]
