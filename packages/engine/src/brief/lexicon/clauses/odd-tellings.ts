/** Hair, limbs and things told in odd ways: 'hair in two ropes of flax', 'pearls plaited into his beard', 'skin boiled-lobster red', 'rust in the joints', 'waist nipped in', 'arm garters', 'thumbs like spades'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { likenessHues } from '../likeness-hues.ts'
import { type Clause, ends, entryOf, isHue, isSaid, opensSentence } from './clause-words.ts'

const hueOfStuff: ReadonlyMap<string, string> = new Map([
  ['flax', 'flaxen'],
  ['straw', 'straw blonde'],
  ['wheat', 'wheat blonde'],
  ['honey', 'honey blonde'],
  ['corn', 'corn-coloured'],
])

const ropes: Clause = {
  // 'Hair in two ropes of flax'
  opens: /^hair$/,
  whole: new RegExp(
    `^hair in (two|three|four|a single|one|many|a dozen|thick) (?:(?:long|thick|fat|heavy|tight|loose) )*(?:ropes?|cords|cables|hanks|tails)(?: of ([a-z]+))?${ends}`,
  ),
  plain: ([, count = '', stuff]) => {
    const hue = stuff === undefined ? '' : (hueOfStuff.get(stuff) ?? stuff)
    return `hair in ${count === 'many' ? '' : count} ${hue} ${/^(?:a single|one)$/.test(count) ? 'braid' : 'braids'}`
  },
}

const liveHair: Clause = {
  // 'Hair of live flame', 'a beard of living moss'
  opens: /^(?:hair|beard|mane)$/,
  whole:
    /^(hair|beard|mane) of (?:live|living|pure|burning|dancing|molten|liquid|licking|leaping|roaring) ([a-z]+)(?= |$)/,
  plain: ([, hair, stuff]) => `${hair} of ${stuff}`,
}

const poured: Clause = {
  // 'Hair like spilled milk'
  opens: /^(?:hair|beard|mane|braids?|curls|locks)$/,
  whole: new RegExp(
    `^(hair|beard|mane|braids?|curls|locks) like (?:(?:spilled|spilt|poured|running|spun|beaten|burnished|skimmed|clotted|raw|dripping|polished|hammered) )((?:[a-z]+ )?[a-z]+)${ends}`,
  ),
  plain: ([, hair = '', thing = '']) => {
    const { colour } = vocabulary.entries.get(thing) ?? {}
    const hue = colour === true ? thing : likenessHues.get(thing)
    return hue === undefined ? undefined : `${hue} ${hair}`
  },
}

const asOtter: Clause = {
  // 'Hair slick as an otter'
  opens: /^(?:slick|sleek|smooth|flat)$/,
  whole:
    /^(?:slick|sleek|smooth|flat) as (?:an?|the) (?:wet )?(?:otter|seal|eel|oil|beetle|raven|cat)(?: s (?:back|wing|pelt))?(?= |$)/,
  plain: (_, before) => (before.at(-1) === 'hair' ? 'slicked back' : undefined),
}

const yarnHair: Clause = {
  // 'Yarn pigtails'
  opens:
    /^(?:yarn|wool|woollen|straw|rope|ribbon|wire|paper|string|twine|raffia|thread|felt|flax)$/,
  whole:
    /^(yarn|wool|woollen|straw|rope|ribbon|wire|paper|string|twine|raffia|thread|felt|flax) (pigtails|braids|plaits|ponytail|dreads|bun|buns|fringe)(?= |$)/,
  plain: ([, stuff, hair]) => `${hair} of ${stuff}`,
}

const pearlsIn: Clause = {
  // 'Pearls plaited into a sea-blue beard'
  opens:
    /^(?:pearls|shells|bones|rings|coins|ribbons|feathers|bells|flowers|beads|leaves|wire|gold|silver|teeth|keys|charms|cogs|ivy|daisies|cowries)$/,
  whole: new RegExp(
    `^([a-z]+) (?:plaited|braided|woven|threaded|knotted|strung|twisted|sewn|worked) (?:in|into|through) (?:(?:an?|his|her|their|the|its) )((?:[a-z]+ ){0,2})(beard|moustache)${ends}`,
  ),
  plain: ([, what = '', said = '', hair = '']) =>
    said !== '' && isSaid(said.trim().split(' ').at(-1) ?? '')
      ? `${said}${hair} , ${what} in the ${hair}`
      : undefined,
}

const likenedSkin: Clause = {
  // 'Skin boiled-lobster red', 'scales moss-bank green'
  opens: /^(?:skin|fur|scales|feathers|hide|nose|face|hair|beard|eyes|cheeks)$/,
  whole: new RegExp(
    `^(skin|fur|scales|feathers|hide|nose|face|hair|beard|eyes|cheeks) (?:(?:the|a|as|is|are) )?([a-z]+) ([a-z]+) (red|blue|green|brown|grey|gray|pink|purple|yellow|orange|white|black)${ends}`,
  ),
  plain: ([, part = '', said = '', thing = '', hue = '']) => {
    const { thing: held, animal, colour, material } = vocabulary.entries.get(thing) ?? {}
    const isNamed = (held ?? animal) !== undefined && (colour ?? material) === undefined
    const isPlain = vocabulary.entries.get(said)?.grammar === undefined && !isHue(said)
    return isNamed && isPlain && !isHue(`${thing} ${hue}`) ? `${part} ${hue}` : undefined
  },
}

const joints: Clause = {
  // 'Rust in the joints of the armour', 'a robot, moss in the joints'
  opens: /^in$/,
  whole:
    /^in (?:the|its|his|her|their|every|all the) joints?(?: of (?:the|his|her|its) (armou?r|plates?|knees|arms))?(?= |$)/,
  plain: ([, of], before) => {
    if (of !== undefined) return `on the ${of}`
    return before.some((word) =>
      /^(?:robot|golem|android|automaton|machine|construct|warforged|doll|puppet|droid|mech|armou?r|plate)$/.test(
        word,
      ),
    )
      ? 'in the body joints'
      : undefined
  },
}

const chassis: Clause = {
  // 'Chassis painted daffodil yellow'
  opens: /^(?:chassis|hull|casing|plating|bodywork|panels|shell)$/,
  whole: new RegExp(
    `^(chassis|hull|casing|plating|bodywork|panels|shell) (?:is )?(?:painted|sprayed|enamelled|lacquered)(?: in)? ((?:[a-z]+ )?[a-z]+)${ends}`,
  ),
  plain: ([, part, hue = '']) => (isHue(hue) ? `${hue} ${part}` : undefined),
}

const crownGone: Clause = {
  // 'A hat with the crown gone' is a hat
  opens: /^with$/,
  whole:
    /^with (?:the|its|his|her|half the) (crown|top|brim|lid) (?:gone|missing|torn off|ripped off|bitten off|stove in|punched out|burnt away)(?= |$)/,
  plain: ([, part], before) =>
    entryOf(before.at(-1) ?? '')?.thing?.slot === 'head' ? `with torn ${part}` : undefined,
}

const thumbs: Clause = {
  // 'Thumbs like spades'
  opens: /^thumbs?$/,
  whole:
    /^thumbs? like (?:an? |two )?(?:spades?|shovels?|sausages?|hammers?|paddles?|spoons?|bananas?)(?= |$)/,
  plain: () => 'huge hands',
}

const withTar: Clause = {
  // 'A pigtail stiff with tar': no lute goes with it
  opens: /^(?:stiff|stiffened|sticky|black|caked|shiny|slick|heavy|waterproofed|smeared)$/,
  whole:
    /^(stiff|stiffened|sticky|black|caked|shiny|slick|heavy|waterproofed|smeared) with (?:tar|pitch)(?= |$)/,
  plain: ([, how = '']) => (/^(?:stiff|stiffened)$/.test(how) ? 'stiffened' : 'tar-stained'),
}

const chalkMarks: Clause = {
  // 'Chalk stripes down the arms'
  opens: /^(?:chalk|ochre|ash|clay|woad|soot|blood|mud)$/,
  whole:
    /^(chalk|ochre|ash|clay|woad|soot|blood|mud) (stripes|lines|handprints|dots|spirals|bands|circles) (down|on|over|along|across|up) (?:his|her|the|both|their) (arms?|chest|face|cheeks|legs?|shoulders|back|forehead|torso|body|belly)(?= |$)/,
  plain: ([, stuff = '', figure, on, part]) =>
    `${paints.get(stuff) ?? stuff} painted ${figure} ${on} the ${part}`,
}

const paints: ReadonlyMap<string, string> = new Map([
  ['chalk', 'white'],
  ['ash', 'white'],
  ['clay', 'white'],
  ['woad', 'blue'],
  ['soot', 'black'],
  ['mud', 'brown'],
  ['blood', 'red'],
])

const flanks: Clause = {
  // 'Roan flanks'
  opens:
    /^(?:dappled?|piebald|skewbald|roan|bay|palomino|brindled?|dun|sorrel|buckskin|pinto|chestnut)$/,
  whole:
    /^(dappled?|piebald|skewbald|roan|bay|palomino|brindled?|dun|sorrel|buckskin|pinto|chestnut) (?:flanks?|haunches|hindquarters|rump|withers|quarters)(?= |$)/,
  plain: ([, look = '']) => `${look} fur`,
}

const dollOfTrade: Clause = {
  // 'Seamstress doll with chipped hands': she is one
  opens: { test: (word: string) => vocabulary.entries.get(word)?.who?.slot === 'role' },
  whole: /^([a-z]+) (doll|puppet|marionette|nutcracker|figurine|plushie)(?= [,.:;(—–-]| with |$)/,
  plain: ([, trade, toy], before) =>
    opensSentence(before) || /^(?:an?|the)$/.test(before.join(' ')) ? `${toy} ${trade}` : undefined,
}

const waist: Clause = {
  // 'Waist nipped in like a wasp's'
  opens: /^(?:waist|nipped|cinched)$/,
  whole:
    /^(?:waist (?:is )?(?:nipped|cinched|laced|pulled) (?:right |tightly |tight )?in(?: (?:tight|small))?(?: like an? [a-z]+(?: s)?)?|(?:nipped|cinched) in waist)(?= |$)/,
  plain: () => 'narrow waist',
}

const armGarters: Clause = {
  opens: /^(?:arm|shirt)$/,
  whole: /^(?:arm|shirt) garters(?= |$)/,
  plain: () => 'sleeve garters',
}

const lionMane: Clause = {
  // 'Lion-maned barbarian queen'
  opens: /^(?:lion|wild|shaggy)$/,
  whole: /^(?:lion|wild|shaggy) maned(?= [a-z])/,
  plain: () => 'wild haired',
}

export const oddTellingsClauses: readonly Clause[] = [
  ropes,
  liveHair,
  poured,
  asOtter,
  yarnHair,
  pearlsIn,
  likenedSkin,
  joints,
  chassis,
  crownGone,
  thumbs,
  withTar,
  chalkMarks,
  flanks,
  dollOfTrade,
  waist,
  armGarters,
  lionMane,
]
