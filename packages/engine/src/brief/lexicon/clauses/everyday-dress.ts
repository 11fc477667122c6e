/** Clothes by turns of everyday talk: a top hat and tails, a hood with a long tail, a vicar's dog collar, a suit from a bigger brother, embroidery told of alone, six roses all red, a knight whose steed is a broom. */
import { vocabulary } from '../../words/vocabulary.ts'
import {
  type Clause,
  colours,
  ends,
  entryOf,
  isOfClothes,
  isWornThing,
  opensClause,
} from './clause-words.ts'

const coatTails: Clause = {
  // 'In a silver top hat and tails', 'white tie and tails'
  opens: new RegExp(`^(?:and|with|tails|${colours})$`),
  whole: new RegExp(`^((?:(?:and|with) )?)((?:${colours} )?)tails${ends}`),
  plain: ([, joint = '', hue = ''], before) =>
    /\b(?:top hat|white tie|bow tie|tie|waistcoat|topper)(?: ,)?$/.test(before.join(' ')) &&
    (joint !== '' || before.at(-1) === ',')
      ? `and a ${hue}tailcoat`
      : undefined,
}

const hoodTail: Clause = {
  // 'A hood with a long tail', 'a jester's cap with three tails': of cloth, and no part of whoever wears it
  opens: /^(?:with|whose)$/,
  whole: new RegExp(
    `^with (an?|its|one|two|three|four) ((?:(?:long|short|very long|pointed|striped|furry|bushy|floppy|dangling|knotted|${colours}) )*)(tails?|fox tail|raccoon tail)(?: (?:hanging|falling|dangling|trailing))?(?: (?:down|over) (?:the|his|her|their) (?:back|shoulder|neck))?(?= and |${ends.slice(3)}`,
  ),
  plain: ([, count = '', look = '', tail = ''], before) =>
    /^(?:hood|hoods|cap|hat|bonnet|chaperon|nightcap|beanie|helmet|turban|kite|toque)$/.test(
      before.at(-1) ?? '',
    )
      ? `with ${count} ${look}${/fox|raccoon/.test(tail) ? 'fur tassel' : tail === 'tails' ? 'tassels' : 'tassel'}`
      : undefined,
}

const anglersRod: Clause = {
  // 'Ice fisher, sitting on a bucket, rod'
  opens: /^rods?$/,
  whole: /^rod(?= [,.;:!?)]| and | in | over | on | held |$)/,
  plain: (_, before) =>
    /\b(?:fish\w*|angl\w+|bucket|pier|jetty|boat|bait|worms?|waders|trout|salmon|carp|river|lake)\b/.test(
      before.join(' '),
    ) && !/^(?:fishing|lightning|divining|iron|brass|steel|metal)$/.test(before.at(-1) ?? '')
      ? 'fishing rod'
      : undefined,
}

const clergy =
  /\b(?:vicar|priest|reverend|curate|parson|chaplain|minister|clergyman|clergywoman|bishop|rector|pastor|deacon|canon|verger|father|church|parish)\b/

const dogCollar: Clause = {
  // 'Harriet, 52, vicar, dog collar'
  opens: /^(?:dog|white)$/,
  whole: new RegExp(`^((?:white )?)dog collar${ends}`),
  plain: ([, hue = ''], before) =>
    clergy.test(before.join(' ')) ? `${hue}clerical collar` : undefined,
}

const sizeOf =
  '(?:much |far |a lot |a good deal |slightly |even )*(?:bigger|larger|taller|broader|fatter|wider)'
const whoever =
  '(?:[a-z]+ (?:with (?:a )?(?:much |far )?(?:bigger|larger|longer) (?:feet|head|hands|arms|shoulders|body|frame|ears))|[a-z]+)'

const handedDown: Clause = {
  // 'A suit made for a bigger goblin', 'inherited from a much larger brother', 'boots meant for somebody with bigger feet'
  opens:
    /^(?:that|which|made|meant|cut|built|sewn|tailored|bought|inherited|borrowed|stolen|handed|passed|taken|clearly|obviously)$/,
  whole: new RegExp(
    `^(?:(?:that|which) (?:was|were|is|are|has been|had been) )?(?:(?:clearly|obviously|once|originally) )?(?:made|meant|cut|built|sewn|tailored|bought|inherited|borrowed|stolen|handed down|passed down|taken) (?:for|from|off|by) (?:(?:an?|his|her|their|some|the) )?(?:${sizeOf} ${whoever}|(?:somebody|someone|a person|a man|a woman) (?:${sizeOf}|with ${sizeOf} (?:feet|head|hands|arms|shoulders)|twice (?:his|her|their) size))(?: than (?:him|her|them|he is|she is))?${ends}`,
  ),
  plain: (_, before) => (isOfClothes(before, 3) ? 'too big' : undefined),
}

const oncefitting: Clause = {
  // 'A dress that used to fit her', 'a blazer that no longer fits'
  opens: /^(?:that|which)$/,
  whole: new RegExp(
    `^(?:that|which) (?:used to fit|once fitted|once fit|no longer fits?|no longer closes?|does not (?:quite )?(?:fit|close)|doesn't (?:quite )?(?:fit|close)|fitted (?:him|her|them) (?:once|last year|at school|ten years ago))(?: (?:him|her|them))?${ends}`,
  ),
  plain: (_, before) => (isOfClothes(before, 3) ? 'too small' : undefined),
}

const allAlike: Clause = {
  // 'Eleven balloons, all red except one', 'three kites, all yellow': they are, and nothing else is
  opens: /^[a-z]{3,}s$/,
  whole: new RegExp(
    `^([a-z]{3,}s) , (?:all|both)(?: of them)? ((?:${colours})(?: and (?:${colours}))?)(?:,? (?:except|but|save|bar|apart from|besides)(?: for)? (?:the )?(?:one|two|last one|a single one|smallest|biggest|middle one)(?:(?: which is| that is| in) (?:${colours}))?)?(?= [,.;!?)]|$)`,
  ),
  plain: ([, things = '', hue = '']) => {
    const { thing, animal } = vocabulary.entries.get(things) ?? {}
    const isHeld = thing?.slot === 'prop' || animal !== undefined
    return isHeld ? `${hue} ${things}` : undefined
  },
}

const embroideryAlone: Clause = {
  // 'A matador, pink stockings, gold embroidery': on the clothes, whatever they are
  opens: new RegExp(
    `^(?:${colours}|with|heavy|rich|fine|delicate|silver|gold|floral|lots|lavish)$`,
  ),
  whole: new RegExp(
    `^((?:with )?)(?:(?:lots of|heavy|rich|fine|delicate|lavish|intricate) )*((?:${colours} )?)embroidery(?: everywhere| all over| throughout)?(?= [,.;!?)]|$| and | with )`,
  ),
  plain: ([, , hue = ''], before) => {
    const from = before.findLastIndex((word) => /^[,.;:]$/.test(word))
    const since = before.slice(from + 1)
    // What is told in the same breath has it.
    const isOfThing = since.some((word) => vocabulary.entries.get(word)?.thing !== undefined)
    if (isOfThing || /^(?:in|of|the|an?|her|his)$/.test(before.at(-1) ?? '')) return undefined
    return `${since.length > 0 ? 'in ' : ''}an outfit with ${hue}embroidery`
  },
}

const bentLow: Clause = {
  // 'Cyclist, bent low over the handlebars', 'hood up, bent low'
  opens: /^(?:bent|crouched|hunched|leaning|leant|tucked|flat)$/,
  whole: new RegExp(
    `^(?:bent|crouched|hunched|leaning|leant|tucked|flat) (?:very )?(?:low|down low|double|forward|right over|down|over)?(?: over)? ?(?:(?:the|his|her|their) handlebars)${ends}`,
  ),
  plain: () => 'leaning forward',
}

const bentLowAlone: Clause = {
  opens: /^(?:bent|crouched)$/,
  whole: new RegExp(`^(bent|crouched) (?:very |down )?low${ends}`),
  plain: (_, before) => (opensClause(before) ? 'crouching low' : undefined),
}

const standIns = /^(?:torso|full|outer|legs|feet|hands|head|prop|armour|back)$/

const whoseIs: Clause = {
  // 'A knight whose horse is a hobby horse', 'a wizard whose staff is a mop'
  opens: /^(?:whose|his|her|their)$/,
  whole: new RegExp(
    `^(whose|his|her|their) (?:trusty |noble |mighty |royal |magic |only )?(horse|steed|mount|parrot|falcon|familiar|crown|staff|wand|sword|shield|helmet|lance|cloak|cape|club|bow|armour|armor|hat|mask|spear|axe|throne|sceptre|banner|weapon|broom|dragon) (?:is|are|was|being|turns out to be) (?:just |really |actually |in fact |only |clearly |basically |made of )*(an?) ((?:[a-z]+ ){0,2}?[a-z]+)${ends}`,
  ),
  plain: ([, whom = '', own = '', article = '', words = ''], before) => {
    // 'Her cape is a blanket': a cape all the same.
    if (whom !== 'whose' && isWornThing(own)) return undefined
    const { thing, animal, who } = entryOf(words) ?? {}
    // 'Her horse is a grey': it has one.
    if (whom !== 'whose' && animal !== undefined) return undefined
    if (who !== undefined || (thing === undefined && animal === undefined)) return undefined
    if (thing !== undefined && !standIns.test(thing.slot)) return undefined
    return whom === 'whose' && before.length > 0
      ? `with ${article} ${words}`
      : `, ${article} ${words}`
  },
}

const rubberSuit: Clause = {
  // 'A pearl diver in a black rubber suit'
  opens: /^(?:rubber|neoprene)$/,
  whole: /^(rubber|neoprene) suit(?= |$)/,
  plain: ([, stuff = ''], before) =>
    /\b(?:div(?:er|ers|ing)|haenyeo|surfer|frogman|swimmer|snorkel\w*|ama)\b/.test(before.join(' '))
      ? `${stuff} wetsuit`
      : undefined,
}

const onPocket: Clause = {
  // 'Silver fob watch, stork embroidered on the pocket': on what has pockets
  opens: /^[a-z]+$/,
  whole: new RegExp(
    `^([a-z]+) (?:embroidered|sewn|stitched|printed|painted|drawn) on (?:the|her|his|their|its) (?:(?:breast|chest|left|right|front) )?pocket${ends}`,
  ),
  plain: ([, sign = ''], before) => {
    const { animal, thing } = vocabulary.entries.get(sign) ?? {}
    if (animal === undefined && thing === undefined && sign !== 'crest') return undefined
    const at = before.findLastIndex((word) => /^[,.;:]$/.test(word))
    const last = vocabulary.entries.get(before[at - 1] ?? '')?.thing?.slot ?? ''
    // What clothes have is said of them.
    if (at < 1 || /^(?:torso|full|outer|legs)$/.test(last)) return undefined
    return `a shirt with a ${sign} on it`
  },
}

export const everydayDressClauses: readonly Clause[] = [
  coatTails,
  hoodTail,
  anglersRod,
  dogCollar,
  handedDown,
  oncefitting,
  allAlike,
  embroideryAlone,
  bentLow,
  bentLowAlone,
  whoseIs,
  rubberSuit,
  onPocket,
]
