/** How people write who write in haste: 'a really buff nun', 'drummer of a metal band', 'shaved on the right', 'holding a cup, outdoors', 'three rings in the left', 'orange with black stripes'. */
import { vocabulary } from '../vocabulary.ts'
import { type Clause, colours, ends } from './clause-words.ts'

const buff: Clause = {
  // 'A really buff grandma', 'make her buff'; a buff coat has that colour
  opens: /^(?:buff|really|so|super|hella|mega|insanely|crazy|very|kinda|pretty|quite)$/,
  whole:
    /^(?:(?:really|so|super|hella|mega|insanely|crazy|very|kinda|pretty|quite) )*buff(?= ([a-z]+)| [,.;:!?)]|$)/,
  plain: ([clause, next = ''], before) => {
    const { who, animal, thing, body, colour, material, build, age } =
      vocabulary.entries.get(next) ?? {}
    if ((thing ?? body ?? colour ?? material) !== undefined) return undefined
    const isWho =
      (who ?? animal ?? build ?? age) !== undefined || /^(?:old|young|but|and|af|as)$/.test(next)
    const isSaid = /^(?:is|are|her|him|them|it|looks?|be|being|super|very|really|,|\.|and|)$/.test(
      before.at(-1) ?? '',
    )
    if (next === '' && /^[,.;]$/.test(before.at(-1) ?? '') && clause === 'buff') return 'muscular'
    return isWho || (isSaid && next === '') ? 'muscular' : undefined
  },
}

const ofBand: Clause = {
  // 'Drummer of a metal band', 'sings in a punk band': no band that is worn, and nothing is made of metal
  opens: /^(?:of|in|for|from|with|fronting)$/,
  whole: new RegExp(
    `^(?:of|in|for|from|with|fronting) (?:an?|the|his|her|their|our|my) (?:(?:famous|local|old|failed|all girl|girl|boy|school|garage|cover|tribute|wedding|death|black|heavy|doom|thrash|folk|hair|hard|punk|glam|indie|pop|soft|power|prog|viking|pirate|gothic|goth|country|jazz|blues|ska|grunge|emo|psychedelic|surf|\\d0s) )*(?:metal|rock|punk|jazz|pop|indie|folk|ska|blues|brass|marching|wedding|cover|garage|grunge|emo|goth|country|swing|big|school|steel|military|boy|girl|dance|house|punk rock|pop punk) (?:band|group|trio|quartet|quintet|duo|orchestra|ensemble)${ends}`,
  ),
  plain: ([clause], before) =>
    /\b(?:singer|drummer|guitarist|bassist|frontman|frontwoman|vocalist|keyboardist|keyboarder|fiddler|trumpeter|leader|player|member|musician|saxophonist|sings|plays|drums|roadie|manager|fan|star|she|he|they)\b/.test(
      before.slice(-6).join(' '),
    )
      ? /\bpunk\b/.test(clause)
        ? ', punk ,'
        : ','
      : undefined,
}

const shavenSide: Clause = {
  // 'Courier girl, shaved on the right side, green dreads', 'left side shaved'
  opens: /^(?:shaved|shaven|buzzed|undercut|left|right|one|side)$/,
  whole: new RegExp(
    `^(?:(?:shaved|shaven|buzzed|buzz cut|undercut) (?:on|at) (?:the|his|her|one) ?(left|right|sides?)(?: side)?(?: of (?:the|his|her) head)?|(left|right|one) side (?:is )?(?:shaved|shaven|buzzed)(?: off)?)${ends}`,
  ),
  plain: ([, after, first], before) => {
    const last = before.at(-1) ?? ''
    if (!/^(?:[,.;:(|]|and|is|but|girl|boy|)$/.test(last)) return undefined
    const side = after ?? first ?? ''
    return /^(?:left|right)$/.test(side) ? `hair shaved on the ${side}` : 'hair shaved on the side'
  },
}

const onKnees: Clause = {
  // 'Rust on his knees', 'scabs on her knees': nobody kneels
  opens: /^[a-z]+$/,
  whole: new RegExp(
    `^(rust|mud|dirt|grass stains?|stains?|dust|paint|blood|scabs?|plasters?|bruises?|scrapes?|grazes?|band aids?|bandages?|flour|chalk|oil|moss|soot|ash|scars?|patches|pads|tattoos?|freckles|stars|hearts|snow|sand|sawdust|grease) on (his|her|their|its|both) knees${ends}`,
  ),
  plain: ([, what = '', whose = '']) =>
    whose === 'both' || whose === 'its' ? `${what} on the knees` : `${whose} ${what} on the knees`,
}

const inTheEar: Clause = {
  // 'Huge ears with three rings in the left'
  opens: /^(?:rings?|hoops?|studs?|piercings?|gold|silver|bone|safety)$/,
  whole: new RegExp(
    `^((?:(?:gold|golden|silver|bone|copper|brass|iron|tiny|small|big) )*)(rings?|hoops?|studs?|piercings?) in (?:the |his |her |its )?(left|right)(?: one)?${ends}`,
  ),
  plain: ([, said = '', what = '', side = ''], before) => {
    if (!before.slice(-8).some((word) => /^ears?$/.test(word))) return undefined
    return `${said}${what.endsWith('s') ? 'earrings' : 'earring'} in the ${side} ear`
  },
}

const teethWires: Clause = {
  // 'Cheerleader, pom poms, braces, wide grin': in a row of looks they are on the teeth
  opens: /^braces$/,
  whole:
    /^braces(?= (?:[,.;&]|and) (?:(?:a|an|wide|big|huge|gap|toothy|shy|broad|bright|nervous|goofy|round|thick|black|his|her) )*(?:grin|smile|smiling|grinning|glasses|freckles|acne|pigtails|pimples|spots|zits|retainer|teeth|laughing)\b)/,
  plain: (_, before) => {
    const isHeldUp = before.some((word) => /^(?:trousers|shorts|pants)$/.test(word))
    return isHeldUp || !/^(?:[,.;|]|with|and)$/.test(before.at(-1) ?? '')
      ? undefined
      : 'dental braces'
  },
}

const smallRobot: Clause = {
  // 'A small cleaning robot at his feet': as small as a pet
  opens: /^(?:small|little|tiny|mini)$/,
  whole:
    /^(?:small|little|tiny|mini) ((?:(?:round|square|rusty|cute|old|friendly|white|black|red|blue|yellow|green|silver|orange) )*)(?:cleaning|flying|hovering|floating|helper|repair|spider|toy|pet|service|maintenance|medical|vacuum) (?:robot|droid|bot)(?= |$)/,
  plain: ([, said = '']) => `${said}small robot`,
}

const bandOverEyes: Clause = {
  // 'A white band over the eyes', 'a strip of cloth over her eyes'
  opens: new RegExp(`^(?:${colours}|cloth|silk|linen|leather|dirty|band|strip|scarf|sash|rag|ribbon|wide)$`),
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
    return last.includes('one') && !last.includes('other') ? '' : undefined
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
  whole: new RegExp(`^coal(?: dust)? (?:on|over|all over) (?:(?:his|her|the|its) )?(face|cheeks?|nose|hands?|forehead)${ends}`),
  plain: ([, part = ''], before) => (/^(?:[,.;]|with|and|)$/.test(before.at(-1) ?? '') ? `sooty ${part}` : undefined),
}

const rightOne: Clause = {
  // 'Her left hand is bandaged, her right one carries a lamp'
  opens: /^(?:his|her|the|their|its)$/,
  whole:
    /^(his|her|the|their|its) (left|right)(?: one)? (carries|holds|grips|clutches|swings|lifts|raises)(?= )/,
  plain: ([, whose = '', side = '', verb = ''], before) =>
    before.some((word) => /^hands?$/.test(word)) ? `${whose} ${side} hand ${/^[sclg]/.test(verb) ? 'holds' : verb}` : undefined,
}

/** Where a picture is taken, in tags. */
const tagPlaces: Clause = {
  opens: /^(?:outdoors|indoors|outside|inside)$/,
  whole: /^(?:outdoors|indoors|outside|inside)(?= [,.;|)]|$)/,
  plain: (_, before) => (/^[,|;]$/.test(before.at(-1) ?? '') ? '' : undefined),
}

const tufted: Clause = {
  // 'His white hair stands off in tufts over both ears'
  opens: /^(?:stands?|sticks?|standing|sticking|grows|growing|in)$/,
  whole:
    /^(?:(?:stands?|sticks?|standing|sticking|grows|growing)(?: off| out| up| only)? )?in tufts? (?:over|above|round|around|behind|at|on) (?:(?:both|each|the|his|her|of) )*(?:ears?|temples?|sides?)(?= |$)/,
  plain: (_, before) => (before.slice(-5).includes('hair') ? ', tufted hair ,' : undefined),
}

const bareOnTop: Clause = {
  // '… and he has nothing on top'
  opens: /^(?:has|with|nothing|none|and)$/,
  whole:
    /^(?:(?:and|he|she|has|with|there|is) )*(?:nothing|none|not a hair|no hair)(?: left| much| at all)? on top(?= [,.;!?)]| and | but |$)/,
  plain: (_, before) =>
    before.some((word) => /^(?:hair|tufts|tufted|bald|balding)$/.test(word))
      ? ', bald of crown'
      : undefined,
}

const beeQueen: Clause = {
  // 'Queen of the bees', 'king of wasps': one of them
  opens: /^(?:queen|king|prince|princess|lord|lady|empress|emperor|knight)$/,
  whole:
    /^(queen|king|prince|princess|lord|lady|empress|emperor|knight) of (?:all )?(?:the )?(bee|wasp|hornet|ant|moth|butterfl|beetle|spider|fl|cricket|dragonfl|mosquito|cockroach|termite)(?:e?s|ies)(?= |$)/,
  plain: ([, who = '', kin = '']) => `${kin.replace(/fl$/, 'fly')} person ${who}`,
}

export const hastyClauses: readonly Clause[] = [
  buff,
  ofBand,
  shavenSide,
  onKnees,
  inTheEar,
  teethWires,
  tufted,
  bareOnTop,
  smallRobot,
  bandOverEyes,
  onlyEyes,
  otherLost,
  lostSide,
  armedSide,
  sootFace,
  rightOne,
  tagPlaces,
  beeQueen,
]
