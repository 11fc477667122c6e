/** How people write who write in haste: 'a really buff nun', 'drummer of a metal band', 'shaved on the right', 'holding a cup, outdoors', 'three rings in the left', 'orange with black stripes'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, ends } from './clause-words.ts'

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
  tagPlaces,
  beeQueen,
]
