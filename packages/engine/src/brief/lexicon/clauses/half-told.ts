/** Looks that hasty writers leave half told: 'only the eyes show', 'one eye (left gone)', 'no teeth left', 'black holes where the eyes should be', 'a bow round his tail', 'lion on the shield'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends, isPictured, isWornThing } from './clause-words.ts'

const bandOverEyes: Clause = {
  // 'A white band over the eyes', 'a strip of cloth over her eyes'
  opens: new RegExp(
    `^(?:${colours}|cloth|silk|linen|leather|dirty|band|strip|scarf|sash|rag|ribbon|wide)$`,
  ),
  whole: new RegExp(
    `^((?:(?:${colours}|cloth|silk|linen|leather|dirty|wide|bloody) )*)(?:band|strip|scarf|sash|rag|ribbon)(?: of ((?:${colours} )?)(?:cloth|linen|silk|fabric))? (?:(?:tied|wrapped|bound|worn|knotted) )?(?:over|across|around|round) (?:(?:both|his|her|the|their|its|of) )*eyes${ends}`,
  ),
  plain: ([, said = '', hue = '']) => `${said}${hue}blindfold`,
}

const onlyEyes: Clause = {
  // 'Only the eyes show', 'wrapped up so just the eyes peek out', 'face hidden except for the eyes'
  opens: /^(?:only|just|nothing|so|wrapped|face|everything)$/,
  whole:
    /^(?:(?:wrapped|bundled)(?: up)? )?(?:so )?(?:that )?(?:(?:only|just|nothing but) (?:(?:his|her|the|their|its|two|dark) )*eyes (?:(?:are|is|can|to|be) )*(?:show|showing|visible|seen|uncovered|free|peek out|peeking out|peep out|look out|looking out|left)|(?:the |his |her )?(?:face|everything) (?:is )?(?:hidden|covered|wrapped|veiled|masked)(?: up)? (?:except|but|save|apart from)(?: for)? (?:his |her |the |their )?eyes)(?= |$)/,
  plain: () => ', face wrap ,',
}

const otherLost: Clause = {
  // 'One mitten, lost the other one', 'only one shoe, the other is gone'
  opens: /^(?:lost|the|other|missing|where|his|her|,)$/,
  whole:
    /^(?:, )?(?:(?:has |he |she )?(?:lost|missing|lacks) (?:the|his|her) other(?: one)?|(?:(?:the|his|her) )?other(?: one)?(?: is| got| was)? (?:gone|missing|lost|off|stolen|nowhere))(?= [,.;:!?)]| and |$)/,
  plain: (_, before) => {
    const last = before.slice(-6)
    const isBare = !last.some((word) =>
      /^(?:eyes?|ears?|arms?|legs?|horns?|hands?|feet|foot|wings?|tusks?|fangs?|left|right)$/.test(
        word,
      ),
    )
    return isBare && last.includes('one') && !last.includes('other') ? '' : undefined
  },
}

const lostSide: Clause = {
  // 'One eye (left gone)', 'one arm missing (left)'
  opens: /^(?:one|1)$/,
  whole:
    /^(?:one|1) (eye|arm|leg|hand|foot|ear|wing) (?:(?:missing|gone|lost|cut off|torn off) [(,:] (?:the |his |her )?(left|right)(?: one| side)?|[(,:] (?:the |his |her )?(left|right)(?: one)?(?: is)? (?:gone|missing|lost|cut off|torn off))(?: \))?(?= |$)/,
  plain: ([, part = '', first, second]) => `missing ${first ?? second ?? ''} ${part} ,`,
}

const armedSide: Clause = {
  // 'Robot with one arm missing (left)' came to be one-armed
  opens: /^one$/,
  whole:
    /^one (arm|leg|eye)(?:ed|d|ged) ([a-z]+) [(,] (?:the |his |her )?(left|right)(?: one)?(?:(?: is)? (?:gone|missing))?(?: \))?(?= |$)/,
  plain: ([, part = '', who = '', side = '']) => `${who} , missing ${side} ${part} ,`,
}

const sootFace: Clause = {
  // 'Headlamp, coal on face'
  opens: /^coal$/,
  whole: new RegExp(
    `^coal(?: dust)? (?:on|over|all over) (?:(?:his|her|the|its) )?(face|cheeks?|hands?|forehead)${ends}`,
  ),
  plain: ([, part = ''], before) =>
    /^(?:[,.;]|with|and|)$/.test(before.at(-1) ?? '') ? `sooty ${part}` : undefined,
}

const rightOne: Clause = {
  // 'Her left hand is bandaged, her right one carries a lamp'
  opens: /^(?:his|her|the|their|its)$/,
  whole:
    /^(his|her|the|their|its) (left|right)(?: one)? (carries|holds|grips|clutches|swings|lifts|raises)(?= )/,
  plain: ([, whose = '', side = '', verb = ''], before) =>
    before.some((word) => /^hands?$/.test(word))
      ? `${whose} ${side} hand ${/^[sclg]/.test(verb) ? 'holds' : verb}`
      : undefined,
}

const noneLeft: Clause = {
  // 'She has no teeth left': none is left over, and no side is meant
  opens: /^no$/,
  whole: /^no ([a-z]+) left(?= [,.;:!?)]| and | but | on | in | at |$)/,
  plain: ([, what = '']) => `no ${what}`,
}

const watching: Clause = {
  // 'A raven watches from her shoulder', 'an owl watches over him'
  opens: /^(?:watches|peers|stares|glares|looks)$/,
  whole:
    /^(?:watches|peers|stares|glares|looks)(?: down| out)? (?:from|over|at|on)(?= (?:his|her|the|their|its|him|them|one|a) ?)/,
  plain: (_, before) =>
    before.slice(-6).some((word) => vocabulary.entries.get(word)?.animal !== undefined)
      ? 'on'
      : undefined,
}

const peaceSign: Clause = {
  // 'A peace sign pendant': nobody makes it
  opens: /^(?:peace|thumbs|heart)$/,
  whole:
    /^(?:peace sign|thumbs up|heart sign)(?= (?:pendant|necklace|tattoo|earrings?|patch|badge|shirt|t shirt|tee|pin|button|print|sticker|medallion|ring|belt|on (?:his|her|the|their) (?:shirt|chest|back|jacket|cheek|hat|bag)))/,
  plain: ([sign = '']) => (sign.startsWith('peace') ? 'peace symbol' : sign.split(' ')[0]),
}

const alsoDead: Clause = {
  // 'A parrot that is also a skeleton'
  opens: { test: (word) => vocabulary.entries.get(word)?.animal !== undefined },
  whole:
    /^([a-z]+) (?:(?:that|who|which) )?(?:is|thats|that s)(?: also)? an? (skeleton|ghost|zombie|robot|mummy)(?: too| as well)?(?= |$)/,
  plain: ([, beast = '', kind = ''], before) =>
    /^(?:with|and|his|her|,|an?|pet)$/.test(before.at(-1) ?? '') ? `${kind} ${beast}` : undefined,
}

const eyeHoles: Clause = {
  // 'No eyes just black holes', 'black holes where the eyes should be'
  opens: /^(?:just|only|black|dark|empty|hollow|two)$/,
  whole:
    /^(?:(?:just|only|two|big|deep) )*(black|dark|empty|hollow|glowing) holes(?: (?:where|instead of|for|in place of|as) (?:(?:his|her|the|its|their) )?eyes(?: should be| would be| were| used to be)?)?(?= |$)/,
  plain: ([clause, hue = ''], before) => {
    const isOfEyes = /eyes/.test(clause) || before.slice(-5).includes('eyes')
    if (!isOfEyes) return undefined
    return /eyes/.test(clause) ? `no eyes , ${hue} empty eyes` : `, ${hue} empty eyes`
  },
}

const beingBaby: Clause = {
  // 'Orc baby, diaper': nobody carries one
  opens: {
    test: (word) => {
      const { who } = vocabulary.entries.get(word) ?? {}
      return who?.slot === 'species' && who.concept !== 'human'
    },
  },
  whole: new RegExp(`^([a-z]+) (baby|infant|newborn)${ends}`),
  plain: ([, kin = '', age = '']) => `${age} ${kin}`,
}

const oneTuft: Clause = {
  // 'One tuft of black hair'
  opens: /^(?:one|an?|single|lone)$/,
  whole: new RegExp(
    `^(?:a )?(?:(?:one|single|lone) )+(?:(?:little|tiny|small|wild) )*tuft of ((?:${colours} )?)hair(?: on (?:top|(?:his|her|the) head))?${ends}`,
  ),
  plain: ([, hue = '']) => `${hue}tufted hair`,
}

const tailBow: Clause = {
  // 'A green bow round his tail'
  opens: new RegExp(`^(?:bow|big|little|tiny|huge|silk|velvet|${colours})$`),
  whole: new RegExp(
    `^((?:(?:big|little|tiny|huge|silk|velvet|${colours}) )*)bow (?:tied )?(?:round|around|on|at) (his|her|its|the|their) (tail|horns?|antlers?|collar|wrist|ankle|waist|ears?|trunk|leg)(?= |$)`,
  ),
  plain: ([, said = '', whose = '', place = '']) => `${said}ribbon bow on ${whose} ${place}`,
}

const barberComb: Clause = {
  // 'A barber with scissors and a comb' wears none in his hair
  opens: /^comb$/,
  whole: /^comb(?= [,.;!?)]| and |$)/,
  plain: (_, before) =>
    before.some((word) =>
      /^(?:barber|hairdresser|stylist|groomer|scissors|razor|clippers)$/.test(word),
    )
      ? 'hand comb'
      : undefined,
}

const shieldSign: Clause = {
  // 'Knight, lion on the shield', 'rose on the breastplate'
  opens:
    /^(?:an?|lion|rose|eagle|dragon|wolf|bear|stag|boar|swan|raven|griffin|unicorn|fox|horse|lily|oak|tree|tower|sword|skull|anchor|crown|swallow)$/,
  whole:
    /^(?:an? )?(?:((?:red|blue|green|black|white|gold|golden|silver|yellow|purple) ))?(lion|rose|eagle|dragon|wolf|bear|stag|boar|swan|raven|griffin|unicorn|fox|horse|lily|oak|tree|tower|sword|skull|anchor|crown|swallow) (?:painted |engraved |embossed |emblazoned )?on (?:his|her|the|its|their) (shield|breastplate|chestplate|breast plate|tabard|surcoat|banner|pauldron|cuirass)(?= [,.;!?)]| and |$)/,
  plain: ([, hue = '', sign = '', bearer = '']) => `the ${bearer} with a ${hue}${sign} emblem`,
}

const labelledCraft: Clause = {
  // 'Item: knitting'
  opens: /^(?:items?|carries|props?|holding|holds|carrying|hands?)$/,
  whole:
    /^(items?|carries|props?|holding|holds|carrying|hands?) (?:: )?(?:(his|her|some|a piece of) )?knitting(?= [,.;!?)]|$)/,
  plain: ([, label = '', whose = '']) =>
    `${whose} ${label.startsWith('item') ? '' : 'holding'} knitting in hand`.trim(),
}

const printOnThing: Clause = {
  // 'A parasol with spiders on it', 'a mug with a cat on it': no pets
  opens: /^(?:with|w)$/,
  whole: new RegExp(
    `^(?:with|w(?: /)?) (?:(?:an?|the|some|little|tiny|big|cute|${colours}) )*([a-z]+) (?:printed |painted )?on (?:it|them)(?= |$)`,
  ),
  plain: ([, figure = ''], before) => {
    const isSheet =
      /^(?:parasol|umbrella|mug|cup|bag|handbag|satchel|backpack|suitcase|kite|balloon|flag|banner|plate|tray|towel|blanket|pillow|fan|lunchbox|bottle|thermos|skateboard|surfboard|guitar|drum|book|notebook|phone|laptop|racket|bib|lighter|teapot|vase)s?$/
    return isSheet.test(before.at(-1) ?? '') && isPictured(figure)
      ? `with ${figure.replace(/(?<=[^s])s$/, '')} print`
      : undefined
  },
}

const paintedLike: Clause = {
  // 'A mask painted like a shark'
  opens: /^(?:painted|decorated|done|made|shaped)$/,
  whole:
    /^(?:painted|decorated|done up|made up|shaped) (?:to look )?(?:like|as) (?:an? )?(?:(?:angry|grinning|snarling|big|little) )?([a-z]+)(?: (?:head|face|mouth|jaws))?(?= [,.;!?)]| and | with |$)/,
  plain: ([, figure = ''], before) =>
    /^(?:mask|helmet|helm|shield|board|skateboard|surfboard)$/.test(before.at(-1) ?? '') &&
    isPictured(figure)
      ? `with a ${figure} emblem`
      : undefined,
}

const blackEye: Clause = {
  // 'A purple black eye' is a bruise
  opens: /^(?:purple|blue|yellow|green|swollen|fresh|nasty|big|proper|real)$/,
  whole: /^(?:purple|blue|yellow|green|swollen|fresh|nasty|big|proper|real) black eye(?= |$)/,
  plain: () => 'black eye',
}

const adrift: Clause = {
  // 'Drifts a foot above the floor', 'hovers an inch off the ground'
  opens: /^(?:drifts?|floats?|hovers?|drifting|floating|hovering|levitates?|levitating)$/,
  whole:
    /^(?:drifts?|floats?|hovers?|drifting|floating|hovering|levitates?|levitating) (?:(?:an?|one|two|three|six|some|few|couple|of|inch|inches|foot|feet|metre|metres|meter|meters|hand|hand s|breadth|just|slightly|always) )*(?:above|over|off) (?:(?:the|its) )?(?:floor|ground|carpet|water|grass|snow|stairs|pavement|floorboards)(?= |$)/,
  plain: ([clause]) => (clause.startsWith('hover') ? 'hovering' : 'floating'),
}

const bothSo: Clause = {
  // 'A raincoat and wellies (both yellow)'
  opens: /^both$/,
  whole: new RegExp(`^both (${colours}) \\)(?= |$)`),
  plain: ([, hue = ''], before) => (before.at(-1) === '(' ? `both ${hue} ,` : undefined),
}

const kinsOwn: Clause = {
  // 'Robe is his dads so it's way too big'
  opens: { test: isWornThing },
  whole:
    /^([a-z]+) (?:is|was|are) (his|her|their|my) (?:(?:big|older|late|old|dead) )*(?:dad|brother|mother|mum|mom|father|sister|grandpa|grandad|grandma|nan|uncle|aunt|husband|wife)s?(?: old(?: one)?)?(?: ,)?(?: and)? so (?:it|its|they|theyre)(?: is| are)?(?= )/,
  plain: ([, thing = '', whose = '']) => `${whose === 'my' ? 'his' : whose} ${thing} is`,
}

const chained: Clause = {
  // 'Chain around neck'
  opens: /^chains?$/,
  whole: /^chain (?:around|round|about) neck(?= |$)/,
  plain: (_, before) => (before.at(-2) === 'on' ? undefined : 'neck chain'),
}

const noFeeling: Clause = {
  // 'No mercy in his eyes', 'no fear in her face': the face is there
  opens: /^no$/,
  whole:
    /^no (?:fear|mercy|pity|hope|joy|warmth|kindness|humou?r|doubt|remorse|love|anger|malice|shame|guilt|regret|soul|compassion|forgiveness|interest|patience|sense of humou?r)(?: left| at all)? (?:in|on|behind) (his|her|their|its) (?:eyes?|face|voice|heart|smile|gaze|look|expression)(?= |$)/,
  plain: ([, whose = '']) => `, ${whose} ,`,
}

export const halfToldClauses: readonly Clause[] = [
  bandOverEyes,
  onlyEyes,
  otherLost,
  lostSide,
  armedSide,
  sootFace,
  rightOne,
  noneLeft,
  watching,
  peaceSign,
  alsoDead,
  eyeHoles,
  beingBaby,
  oneTuft,
  tailBow,
  barberComb,
  shieldSign,
  labelledCraft,
  printOnThing,
  paintedLike,
  blackEye,
  adrift,
  bothSo,
  kinsOwn,
  chained,
  noFeeling,
]
