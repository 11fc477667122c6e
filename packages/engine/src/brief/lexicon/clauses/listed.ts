/** Short wordings of lists, between two commas: 'left hand full of scalpels', 'white stripe down both legs', 'lime-stiffened hair', 'on the back of a giant lizard', and the plain words each is put into. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends, isSaid, own } from './clause-words.ts'

const handful: Clause = {
  // 'left hand full of scalpels'
  opens: /^(?:left|right)$/,
  whole: new RegExp(
    `^(left|right) (?:hand|fist|paw) (?:is )?(?:full of|stuffed with|crammed with) ((?:[a-z]+ ){0,2}?[a-z]+)${ends}`,
  ),
  plain: ([, side, things]) => `${things} in the ${side} hand`,
}

const onBack: Clause = {
  // 'on the back of a giant lizard'
  opens: /^(?:on|upon|atop|rid(?:es|ing)|sit(?:s|ting)|seated|perched|mounted|carried|travels)$/,
  whole:
    /^(?:(?:rid(?:es|ing)|sit(?:s|ting)|seated|perched|mounted|carried|travels|high|around) )*(?:on|upon|atop) the (?:(?:broad|huge|bare|shaggy|scaly) )*back of (an?|his|her|their|its|the) ((?:[a-z]+ ){0,2}?)([a-z]+)(?= [,.;!?:)]| and | but | with | in | who | that |$)/,
  plain: ([, whose = '', said = '', beast = ''], before) =>
    vocabulary.entries.get(beast)?.animal === undefined || drawn.test(before.at(-1) ?? '')
      ? undefined
      : `riding ${whose} ${said}${beast}`,
}

const drawn =
  /^(?:painted|drawn|printed|embroidered|carved|tattooed|tattoo|design|picture|hand|hands)$/

const stripes: Clause = {
  // 'a red suit, white stripe down both legs'
  opens:
    /^(?:an?|one|two|three|single|double|thin|broad|wide|narrow|bold|dark|light|bright|pale|red|green|blue|yellow|orange|purple|violet|white|black|grey|gray|silver|gold|golden|pink|cyan|teal|crimson|scarlet|turquoise|brown)$/,
  whole: new RegExp(
    `^(?:(?:an?|one|two|three|single|double|thin|broad|wide|narrow|bold) )*(${colours}) (stripes?|piping) (?:(?:that )?(?:runs?|running|goes|going) )?(?:down|along|up) (?:${own} |both |each |either |outer )*(?:legs?|arms?|sleeves?|sides?|seams?|trousers|outside)(?: of ${own} legs?)?${ends}`,
  ),
  plain: ([, hue, figure], before) =>
    before.at(-1) === ',' && isWorn(before.slice(0, -1).at(-1) ?? '')
      ? `with ${hue} ${figure}`
      : undefined,
}

function isWorn(word: string): boolean {
  return /^(?:torso|full|outer|legs|armour)$/.test(vocabulary.entries.get(word)?.thing?.slot ?? '')
}

const stiffHair: Clause = {
  // 'lime-stiffened hair'
  opens: /^(?:lime|limewashed|chalk|clay|gel|sugar|grease|wax|mud|tar|salt|starch|pomade|soap)$/,
  whole:
    /^(lime|chalk|clay|gel|sugar|grease|wax|mud|tar|salt|starch|pomade|soap)(?: water| wash)? (stiffened|spiked|hardened|stiff|slicked|slick|sleeked)(?: back)? (hair|mane|locks|curls|fringe)(?= |$)/,
  plain: ([, stuff = '', how = '', hair = '']) =>
    `${/^sl/.test(how) ? 'slicked back' : 'spiky'} ${stuff}-${how} ${hair}`,
}

const ofPeople: Clause = {
  // 'a sphinx with a lion's body and a woman's face'
  opens: /^(?:woman|girl|lady|maiden|man|boy)$/,
  whole:
    /^(woman|girl|lady|maiden|man|boy) (face|head|torso|upper body)(?= [,.;!?:)]| and | but |$)/,
  plain: ([, who = '', part = ''], before) =>
    /^(?:[,.;:!?–—\n-]|and|but|an?|with|)$/.test(before.at(-1) ?? '') && before.some(isBeast)
      ? `human ${part} , ${/^(?:man|boy)$/.test(who) ? 'male' : 'female'} ,`
      : undefined,
}

/** Half a beast: who else has the face of a woman is one. */
function isBeast(word: string): boolean {
  return /^(?:sphinx|harpy|siren|lamia|manticore|chimera|gorgon|naga|snake|lion|lioness|bird|owl|spider|serpent|moth|centaur|arachne|drider)$/.test(
    word,
  )
}

const onScreen: Clause = {
  // 'a tv for a head and a smiley face on it'
  opens: /^(?:smiley|smiling|happy|sad|angry|winking|frowny)$/,
  whole: new RegExp(
    `^(smiley|smiling|happy|sad|angry|winking|frowny)(?: face)? (?:(?:drawn|painted|shown|showing) )?on (?:it|${own} (?:screen|tv|display|monitor|head|visor|front))${ends}`,
  ),
  plain: ([whole = '', mood = ''], before) =>
    / (?:screen|tv|display|monitor|head|visor)$/.test(whole) ||
    before.some((word) => /^(?:tv|television|screen|monitor|display|head|computer)$/.test(word))
      ? `${faces.get(mood) ?? 'smiling face'} ,`
      : undefined,
}

const faces: ReadonlyMap<string, string> = new Map([
  ['sad', 'sad face'],
  ['frowny', 'frowning'],
  ['angry', 'angry face'],
  ['winking', 'winking'],
])

const seeThrough: Clause = {
  // 'a ghost, see-through'
  opens: /^see$/,
  whole: /^see through(?= [,.;!?:)]|$)/,
  plain: (_, before) => {
    if (!/^,?$/.test(before.at(-1) ?? '')) return undefined
    const isShade = before.some((word) => /^(?:ghost|spirit|slime|wraith|phantom)$/.test(word))
    return isShade ? 'translucent skin' : 'translucent'
  },
}

const ropes: Clause = {
  // 'hair in wet ropes'
  opens: /^(?:hair|locks|mane|beard)$/,
  whole:
    /^(hair|locks|mane|beard) (?:(?:is|that|which) )?(?:(?:hanging|falling|hangs|falls) )?in ((?:(?:wet|greasy|dirty|matted|tangled|damp|oily|filthy) )*)(?:thick |long |thin )*(?:ropes|strings|rats tails|rat tails|rat's tails|clumps|tendrils)(?= [,.;!?:)]| and | over | down | around | about |$)/,
  plain: ([, hair = '', said = '']) => `${said}stringy ${hair}`,
}

const tufts: Clause = {
  // 'bald on top with white tufts over the ears'
  opens: /^(?:white|grey|gray|black|brown|red|ginger|silver|blond|orange|yellow|tufts)$/,
  whole: new RegExp(
    `^(?:(${colours}) )?(?:little |wild |wispy )*tufts (?:of hair )?(?:over|above|behind|around|round|at|by) (?:${own} )?(?:ears|temples|sides)${ends}`,
  ),
  plain: ([, hue = '']) => `${hue} hair`,
}

const tradeScales: Clause = {
  // 'a gem cutter, little brass scales'
  opens: /^(?:little|small|tiny|delicate|folding|pocket|hand|jeweller|brass|copper|scales)$/,
  whole:
    /^((?:(?:little|small|tiny|delicate|folding|pocket|hand|old) )*)((?:(?:brass|copper|bronze|iron|gold|golden|silver) )?)scales(?= [,.;!?:)]| and | in | on | at |$)/,
  plain: ([, size = '', metal = ''], before) => {
    const isHeld = /^(?:holding|holds|carrying|carries|using)$/.test(before.at(-1) ?? '')
    const isSmall = size !== '' && metal !== '' && before.at(-1) === ','
    const isTrade = before.at(-1) === 'with' && before.some((word) => weighers.test(word))
    return isHeld || isSmall || isTrade ? `a ${size}${metal}balance scales` : undefined
  },
}

const weighers =
  /^(?:judge|justice|merchant|trader|banker|moneychanger|alchemist|apothecary|jeweller|jeweler|goldsmith|pharmacist|libra|cutter|usurer|moneylender)$/

const aThing: Clause = {
  // 'Her jacket is her grandfather's, a brown tweed thing', 'a hat, a huge velvet affair'
  opens: /^(?:thing|affair|number|creation)$/,
  whole:
    /^(?:thing|affair|number|creation)(?= [,.;!?:)]| with | and | that | which | in | from |$)/,
  plain: (_, before) => {
    const from = before.findLastIndex((word) => /^an?$/.test(word))
    const said = before.slice(from + 1)
    const isApposed = from > 0 && /^[,:–—-]$/.test(before[from - 1] ?? '')
    const isOfThing = before.slice(0, from).some(isWornOrHeld)
    return isApposed && isOfThing && said.length > 0 && said.every(isLook) ? 'one' : undefined
  },
}

function isWornOrHeld(word: string): boolean {
  return /^(?:torso|full|outer|legs|armour|head|feet|neck|hands|prop|waist)$/.test(
    vocabulary.entries.get(word)?.thing?.slot ?? '',
  )
}

/** What stands before a noun to tell how it looks. */
function isLook(word: string): boolean {
  return isSaid(word) || /^(?:sort|kind|of|great|really|very|rather|quite|slightly|and)$/.test(word)
}

export const listedClauses: readonly Clause[] = [
  aThing,
  ropes,
  tufts,
  tradeScales,
  handful,
  onBack,
  stripes,
  stiffHair,
  ofPeople,
  onScreen,
  seeThrough,
]
