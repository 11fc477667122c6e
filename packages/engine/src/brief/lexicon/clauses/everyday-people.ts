/** People by turns of everyday talk: a goose-stepping soldier is no goose, whiskers of a gentleman are a beard, a baby's dummy is no doll, a sprinter's spikes are shoes, armour may be saucepans. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends, isHue, isOfClothes, isPictured } from './clause-words.ts'

const beastly: Readonly<Record<string, string>> = {
  'goose stepping': 'marching',
  'frog marching': 'marching',
  'bear hugging': 'hugging',
  'crab walking': 'crouching',
  'duck walking': 'crouching',
  'wolf whistling': 'whistling',
  'cat napping': 'sleeping',
  'dog paddling': 'swimming',
  'fox trotting': 'dancing',
  'bull riding': 'riding',
  'horse riding': 'riding',
  'camel riding': 'riding',
  'elephant riding': 'riding',
  'pony riding': 'riding',
  'ostrich riding': 'riding',
  'bird watching': 'birdwatching',
}

const likeBeasts: Clause = {
  // 'A goose-stepping toy soldier', 'a horse-riding girl': what they do, and no beasts of their kind
  opens:
    /^(?:goose|frog|bear|crab|duck|wolf|cat|dog|fox|bull|horse|camel|elephant|pony|ostrich|bird)$/,
  whole: new RegExp(`^(${Object.keys(beastly).join('|')})(?= [a-z]+)`),
  plain: ([, doing = '']) => beastly[doing],
}

const men =
  /^(?:man|gentleman|sailor|captain|colonel|major|general|grandfather|grandpa|uncle|farmer|fisherman|squire|butler|tinker|admiral|brigadier|vicar|professor|innkeeper|doctor|judge|miner|prospector|lord|duke|king|skipper|cook|baker|blacksmith|smith|clerk|explorer|hunter|trapper|monk|friar|wizard|cobbler|tailor|merchant|guard|soldier|sergeant|dwarf|gnome|he|his|him|old)$/

const women = /^(?:woman|lady|girl|she|her|hers|witch|hag|grandmother|grandma|granny|nun|queen)$/

const whiskers: Clause = {
  // 'A tinker, ginger whiskers', 'a prospector with whiskers down to his belt': no beast's
  opens: /^whiskers$/,
  whole:
    /^whiskers(?: (?:reaching |hanging |trailing |that reach |almost )?(?:down )?(?:to|past) (?:his|the) (?:belt|waist|chest|belly|knees|navel))?(?! (?:painted|drawn|on (?:his|the) (?:muzzle|snout)|twitching))(?= |$)/,
  plain: ([whole], before) => {
    // 'Mule-brown whiskers' are no mule's.
    const isBeast = before.some(
      (word, at) =>
        vocabulary.entries.get(word)?.animal !== undefined && !isHue(before[at + 1] ?? ''),
    )
    const isMan = before.some((word) => men.test(word)) && !before.some((word) => women.test(word))
    if (isBeast || !isMan) return undefined
    return whole === 'whiskers' ? 'side whiskers' : 'long beard'
  },
}

const pacifier: Clause = {
  // 'Teen mum, baby on the left hip, dummy on a ribbon'
  opens: /^dummy$/,
  whole: /^dummy(?= |$)/,
  plain: (_, before) =>
    /\b(?:baby|babies|toddler|infant|newborn|mum|pram|nappy|cot|pushchair)\b/.test(
      before.join(' '),
    ) && !/^(?:shop|tailor|crash|ventriloquist|training)$/.test(before.at(-1) ?? '')
      ? 'pacifier'
      : undefined,
}

const longMoustache: Clause = {
  // 'A moustache to the ears'
  opens: /^(?:moustache|mustache)$/,
  whole: new RegExp(
    `^(?:moustache|mustache) (?:(?:that|which) (?:reaches|curls|goes) |curling |reaching |curled |up )?(?:up )?to (?:the|his|her|their) (?:ears|cheekbones|eyes)${ends}`,
  ),
  plain: () => 'huge moustache',
}

const inkedLimbs: Clause = {
  // 'Forearms full of anchors', 'a back covered in koi'
  opens: /^(?:forearms?|arms?|back|chest|neck|legs?|shoulders?|calves|knuckles)$/,
  whole: new RegExp(
    `^(forearms?|arms?|back|chest|neck|legs?|shoulders?|calves|knuckles) (full of|covered in|covered with|crawling with) ([a-z]+)${ends}`,
  ),
  plain: ([, limb = '', how = '', signs = ''], before) => {
    // Arms full of kittens carry them.
    const isCarried = /^arms?$/.test(limb) && how === 'full of'
    if (isCarried || !isPictured(signs) || isOfClothes(before, 2)) return undefined
    return `${signs} tattooed on the ${limb}`
  },
}

const stuffs =
  /^(?:leather|metal|iron|steel|silver|gold|cloth|silk|wool|velvet|cotton|wood|stone|glass|paper)$/

const exceptItIs: Clause = {
  // 'A knight in armour, except the armour is saucepans'
  opens: /^(?:except|only|but)$/,
  whole: new RegExp(
    `^(?:except|only|but) (?:that )?(?:the|his|her|their|its) (armou?r|dress|suit|cape|cloak|crown|gown|robe|hat|shield|helmet|boots|coat|wings|mask|skirt) (?:is|are) (?:actually |just |really |all |entirely |made of |made from |made out of )*([a-z]+s|leather|cardboard|paper|tinfoil|newspaper|cheese|lace|moss|ice|glass|knitwear|spaghetti|gingerbread)${ends}`,
  ),
  plain: ([, thing = '', stuff = '']) => {
    const { thing: known, material } = vocabulary.entries.get(stuff) ?? {}
    if (known === undefined && material === undefined && !stuffs.test(stuff)) return undefined
    return `, ${thing} made of ${stuff} ,`
  },
}

const runs =
  /\b(?:sprinter|runner|hurdler|athlete|relay|decathlete|heptathlete|jumper|vaulter|thrower|sprinting)\b/
const kicks =
  /\b(?:footballer|football|soccer|rugby|striker|goalkeeper|goalie|midfielder|winger|quarterback|hooker)\b/

const spikes: Clause = {
  // 'Sprinter, braids with beads, lilac spikes', 'a footballer, muddy studs'
  opens: /^(?:spikes|studs|cleats)$/,
  whole: new RegExp(`^(spikes|studs|cleats)${ends}`),
  plain: ([, shoes = ''], before) => {
    const said = before.join(' ')
    if (/\b(?:with|ear|nose|metal|pauldrons?|collar|jacket|of)$/.test(said)) return undefined
    if (shoes === 'spikes') return runs.test(said) ? 'running spikes' : undefined
    return kicks.test(said) ? 'football boots' : undefined
  },
}

const tongue: Clause = {
  // 'Tongue between the teeth'
  opens: /^tongue$/,
  whole: new RegExp(
    `^tongue (?:clamped |caught |stuck |poking |sticking )?(?:out )?(?:between|of|from) (?:the corner of )?(?:the|his|her|their|its) (?:teeth|lips|mouth)${ends}`,
  ),
  plain: () => 'tongue out',
}

const sootBlack: Clause = {
  // 'Soot-black soles': black ones
  opens: /^(?:soot|coal|tar|ash|pitch)$/,
  whole: /^(?:soot|coal|tar|ash|pitch) black (soles|heels|toes|feet|paws|hooves)(?= |$)/,
  plain: ([, part = '']) => `black ${part}`,
}

const queasy: Clause = {
  opens: /^green$/,
  whole: new RegExp(`^green (?:around|round|about|at) the gills${ends}`),
  plain: () => ', queasy ,',
}

const spotsAllOver: Clause = {
  // 'A kid with chickenpox, pink spots everywhere': of the skin, and colour of nothing else
  opens: new RegExp(`^(?:${colours}|spots|dots)$`),
  whole: new RegExp(
    `^((?:${colours} )?)(spots|dots|blotches) (?:everywhere|all over)(?: (?:him|her|them|the (?:face|body|skin)|his (?:face|body)|her (?:face|body)))?${ends}`,
  ),
  plain: ([, hue = '', spots = ''], before) =>
    isOfClothes(before, 2) ? undefined : `${hue}${spots} on the skin`,
}

const sheetGhost: Clause = {
  // 'A ghost in a patchwork sheet', 'patchwork sheet'
  opens:
    /^(?:in|under|wearing|bed|white|old|patchwork|flowery|floral|striped|pink|sheet|tartan|torn|dirty|grubby|spotted)$/,
  whole:
    /^((?:(?:in|under|wearing) )?(?:an? )?)((?:(?:white|old|patchwork|flowery|floral|striped|pink|tartan|torn|dirty|grubby|spotted|blue|fitted) )*)(?:bed ?)?(?:bed )?sheet(?= [,.;:!?)]| with | and |$)/,
  plain: ([, lead = '', look = ''], before) =>
    /\b(?:ghost|spook|phantom|spirit)\b/.test(before.join(' '))
      ? `${lead}${look}sheet cloak`
      : undefined,
}

export const everydayPeopleClauses: readonly Clause[] = [
  likeBeasts,
  whiskers,
  pacifier,
  longMoustache,
  inkedLimbs,
  exceptItIs,
  spikes,
  tongue,
  sootBlack,
  queasy,
  spotsAllOver,
  sheetGhost,
]
