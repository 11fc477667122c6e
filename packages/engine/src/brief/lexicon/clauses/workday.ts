/** Bodies and dress of the working day: 'a cast on the wrist', 'a helmet with lamp', 'curtains hairstyle', 'arms wrapped round himself', 'slippers like rabbits'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, ends, endsOr, isPictured, opensClause } from './clause-words.ts'

const over = endsOr('who|that|in|wearing|after|this|next|as|at|on|since|for|when|where')

const plastered: Clause = {
  // 'A cast on the right wrist signed by friends'
  opens: /^cast$/,
  whole:
    /^cast (on|over|around|up to) (his|her|the|their|its|one|an?|both) ((?:left |right |broken )*(?:wrist|arm|forearm|leg|foot|ankle|hand|knee|elbow|thumb|wing|paw|shin))(?= |$)/,
  plain: ([, at = '', whose = '', limb = ''], before) =>
    /^(?:plaster|leg|arm|is|are|were|be|eyes|shadow|spell|gaze|light)$/.test(before.at(-1) ?? '')
      ? undefined
      : `plaster cast ${at} ${whose} ${limb}`,
}

const signedBy: Clause = {
  opens: /^(?:signed|autographed)$/,
  whole: new RegExp(
    `^(?:signed|autographed) by (?:all )?(?:(?:his|her|their|the|my) )?(?:whole |entire )?(?:friends|classmates|class|team|teammates|family|everyone|everybody|mates|fans|nurses|school)${over}`,
  ),
  plain: () => 'signed',
}

const lampedHelmet: Clause = {
  // 'Helmet with lamp': it sits on the helmet
  opens: /^(?:helmet|cap|hat|hard|pit)$/,
  whole: new RegExp(
    `^((?:hard |pit )?(?:helmet|cap|hat)) with (?:(?:an?|its|the) )?(?:(?:little|small|bright|broken|cracked|brass|carbide|miner|round) )*(?:lamp|torch|light|lantern|headlight|flashlight)(?: on (?:it|top|the front))?${over}`,
  ),
  plain: ([, helmet = '']) => `${helmet} with headlamp`,
}

const strewn: Clause = {
  // 'Oil everywhere', 'flour all over him': what is on nobody in particular is on whom the words are about
  opens: /^(?:coal|brick|chalk|oil|flour|soot|mud|paint|grease|dust|ash|sawdust|sand|plaster)$/,
  whole: new RegExp(
    `^((?:coal|brick|chalk|plaster|stone) dust|oil|flour|soot|mud|paint|grease|ash|sawdust|sand) (?:everywhere|all over (?:him|her|them))${endsOr('except|save|apart')}`,
  ),
  plain: ([, soil = ''], before) =>
    /^(?:,|with|and|)$/.test(before.at(-1) ?? '') ? `${soils[soil] ?? soil} all over` : undefined,
}

const exceptThere: Clause = {
  // 'Coal dust all over him except round the eyes'
  opens: /^(?:except|but|save|apart)$/,
  whole: new RegExp(
    `^(?:except|but|save|apart from|except for) (?:for )?(?:(?:round|around|on|in|under|where) )(?:the |his |her |their |its )?(?:eyes|mouth|nose|hands|goggles|ears|lips|teeth|palms)(?: (?:were|had been|was))?${over}`,
  ),
  plain: (_, before) =>
    before
      .slice(-4)
      .some((word) => /^(?:over|everywhere|covered|dusty|sooty|face|him|her|them)$/.test(word))
      ? ''
      : undefined,
}

const catEyes: Clause = {
  // 'Cat-eye glasses' are no eyeglasses with a cat.
  opens: /^cat$/,
  whole: /^cat (?:eyes?|eyed) ?(glasses|spectacles|specs|frames|sunglasses|shades)(?= |$)/,
  plain: ([, worn = '']) => (/^sun|^shades/.test(worn) ? 'cat-eye sunglasses' : 'cat-eye glasses'),
}

const cuts: Clause = {
  // 'Curtains hairstyle', 'a mullet hairdo'
  opens: { test: (word) => vocabulary.entries.get(`${word} haircut`) !== undefined },
  whole: /^([a-z]+) (?:hairstyle|hair style|hairdo|hair do)(?= |$)/,
  plain: ([, cut = '']) => `${cut} haircut`,
}

const eachHand: Clause = {
  // 'A coconut in each twig hand'
  opens: /^in$/,
  whole:
    /^in each (?:of (?:his|her|its|their) )?([a-z]+) (hand|paw|claw|fist|glove|mitten|flipper|wing)s?(?= |$)/,
  plain: ([, look = '', hand = '']) =>
    /^(?:left|right|other|one|such|single)$/.test(look)
      ? undefined
      : `in each ${hand} , ${look} ${hand}s`,
}

const slippedHat: Clause = {
  // 'Chef's hat fallen over one eye'
  opens: /^(?:hat|cap|helmet|beret|wig|crown|hood|bonnet|beanie|bandana)$/,
  whole: new RegExp(
    `^(hat|cap|helmet|beret|wig|crown|hood|bonnet|beanie|bandana) (?:(?:has|is|has been|that has) )?(?:fallen|falling|slipped|slipping|slid|sliding|sinking|tipped|pulled|drooping) (?:down )?over (?:one|his|her|the|its|their|both) (?:(?:left|right|whole) )?(eyes?|ears?|forehead|brow)${over}`,
  ),
  plain: ([, hat = ''], before) => {
    const look = before.at(-1) ?? ''
    return /^(?:with|and)$/.test(look) ? `askew ${hat}` : `${hat} askew`
  },
}

const patched: Clause = {
  // 'A mission patch with a stork', 'an arm badge with a lion'
  opens:
    /^(?:mission|scout|arm|shoulder|sleeve|round|military|team|club|unit|squadron|sewn|embroidered|iron|patch)$/,
  whole:
    /^((?:(?:mission|scout|arm|shoulder|sleeve|round|military|team|club|unit|squadron|sewn on|embroidered|iron on) )*)(patch|badge) (?:with|of|showing|depicting) an? ((?:[a-z]+ )?[a-z]+)(?: on it)?(?= [,.;!)]| on (?:the|his|her|its|one|an?) | and |$)/,
  plain: ([, kind = '', sign = '', figure = '']) => {
    if (!isPictured(figure.split(' ').at(-1) ?? '')) return undefined
    return sign === 'badge' ? `badge with a ${figure}` : `${kind}patch with ${figure} emblem`
  },
}

const soils: Readonly<Record<string, string>> = { 'coal dust': 'soot', ash: 'soot' }

const lines: Clause = {
  // 'Laughing lines'
  opens: /^(?:laughing|smiling|frowning)$/,
  whole: new RegExp(
    `^(laughing|smiling|frowning) (?:lines|wrinkles)${endsOr('round|around|at|by|on')}`,
  ),
  plain: ([, mood = '']) => (mood === 'frowning' ? 'frown lines' : 'laughter lines'),
}

const animalSlippers: Clause = {
  // 'Slippers like rabbits', 'slippers shaped like pigs'
  opens: /^slippers$/,
  whole: new RegExp(
    `^slippers (?:that look |looking |shaped |made to look )?(?:like|in the shape of) (?:an? |two |little |fluffy |pink )*([a-z]+?)(?:ies|s)?${ends}`,
  ),
  plain: ([, beast = '']) =>
    /^(?:rabbit|bunn|bunny|hare)$/.test(beast)
      ? 'bunny slippers'
      : vocabulary.entries.get(beast)?.animal === undefined
        ? undefined
        : `${beast} slippers`,
}

const salted: Clause = {
  // 'Salt-stiff braids': no salt in the hand
  opens: /^(?:salt|brine|sweat|frost|mud|blood)$/,
  whole: /^(?:salt|brine|sweat|frost|mud|blood) (stiff|stiffened)(?= [a-z]+)/,
  plain: () => 'stiff',
}

const lens: Clause = {
  // 'One lens cracked': of glasses, though nobody named them
  opens: /^(?:one|an?|the)$/,
  whole: new RegExp(
    `^(?:one|an?|the) (?:(?:left|right) )?lens (?:is |was )?(cracked|broken|missing|shattered|taped|chipped|gone)${ends}`,
  ),
  plain: ([, how = ''], before) => {
    const isTold =
      /\b(?:glasses|spectacles|goggles|specs|monocle|shades|visor|sunglasses|pince|lenses|camera|telescope|loupe|frames|mask|robot|android|droid|cyborg|automaton|golem)\b/
    return isTold.test(before.join(' ')) || !opensClause(before)
      ? undefined
      : `cracked glasses${how === 'missing' || how === 'gone' ? ' with a missing lens' : ''}`
  },
}

const selfHug: Clause = {
  // 'Arms wrapped round himself'
  opens: /^(?:her|his|their|both|with|arms)$/,
  whole: new RegExp(
    `^(?:with )?(?:(?:her|his|their|its|both) )?arms (?:tightly )?(?:wrapped|folded|thrown|clasped) (?:tightly )?(?:round|around|about) (himself|herself|themselves|themself|itself)${ends}`,
  ),
  plain: ([, self = '']) => `, hugging ${self} ,`,
}

const cordedGlasses: Clause = {
  // 'Sunglasses on a cord'
  opens: /^(?:glasses|sunglasses|spectacles|specs|shades|goggles)$/,
  whole: new RegExp(
    `^(glasses|sunglasses|spectacles|specs|shades|goggles) (?:hanging |worn |dangling )?(?:on|from) an? ((?:[a-z]+ )?)(cord|string|strap|lanyard|ribbon|shoelace)${ends}`,
  ),
  plain: ([, specs = '', look = '', cord = '']) =>
    `${specs} with a ${look}${/^(?:string|shoelace)$/.test(cord) ? 'cord' : cord}`,
}

const bather: Clause = {
  // 'An Edwardian bather' is somebody, and no suit.
  opens: /^bather$/,
  whole: new RegExp(`^bather${endsOr('in|who|on|wearing|from|holding|at')}`),
  plain: () => 'swimmer',
}

const sportsGranny: Clause = {
  // 'A wrestling grandmother', 'a boxing nun': what they are
  opens:
    /^(?:wrestling|boxing|skateboarding|surfing|weightlifting|skydiving|skating|snowboarding|fencing|cycling|bodybuilding|breakdancing)$/,
  whole:
    /^(wrestling|boxing|skateboarding|surfing|weightlifting|skydiving|skating|snowboarding|fencing|cycling|bodybuilding|breakdancing) (grandmother|grandma|granny|gran|grandad|grandpa|grandfather|nun|monk|priest|vicar|bishop|pope|queen|king|princess|prince|bride|mum|dad|nurse|teacher|librarian|witch|wizard|vampire|skeleton|ghost|mermaid|cat|bear|panda|pig|fox|frog)(?= |$)/,
  plain: ([, sport = '', who = ''], before) => {
    const doer = doers[sport] ?? sport.replace(/ing$/, 'er')
    return before.length < 3 ? `${who} , a ${doer} ,` : undefined
  },
}

const doers: Readonly<Record<string, string>> = {
  skateboarding: 'skateboarder',
  surfing: 'surfer',
  skating: 'skater',
  cycling: 'cyclist',
  breakdancing: 'breakdancer',
}

export const workdayClauses: readonly Clause[] = [
  plastered,
  signedBy,
  lampedHelmet,
  strewn,
  exceptThere,
  catEyes,
  cuts,
  eachHand,
  slippedHat,
  patched,
  lines,
  animalSlippers,
  salted,
  lens,
  selfHug,
  cordedGlasses,
  bather,
  sportsGranny,
]
