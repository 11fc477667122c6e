/** Clothes by their layers, hides, prints and what is pinned to them: 'twelve layers of silk', 'a coat of hides', 'silver star on the vest', 'a feather in his hat'. */
import { vocabulary } from '../../words/vocabulary.ts'
import {
  type Clause,
  ends,
  isOfClothes,
  isPictured,
  isWornThing,
  opensClause,
} from './clause-words.ts'
import { stuffAloneClauses } from './stuff-alone.ts'

const armed = 'shield|banner|flag|pennant|tabard|surcoat|buckler|standard'

const amounts =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|several|countless|multiple|endless|various|thick|heavy'

const layers: Clause = {
  // 'a court lady, twelve layers of silk'
  opens: new RegExp(`^(?:${amounts}|layers)$`),
  whole: new RegExp(`^(?:(?:${amounts}) )?layers of ((?:[a-z-]+ ){0,2}?[a-z]+)${ends}`),
  plain: ([, stuff = ''], before) =>
    /^(?:,|in|under|$)/.test(before.at(-1) ?? '') &&
    !isOfClothes(before.slice(-2), 2) &&
    stuff.split(' ').every((word) => isSaidOfStuff(word)) &&
    isOfStuff(stuff.split(' ').at(-1) ?? '')
      ? `wearing layered ${stuff.replace(/\b(?:cloth|fabric)$/, 'clothes')}`
      : undefined,
}

const sporting: Clause = {
  // 'a blue sports vest': nobody sports a vest here
  opens: /^(?:sports|sport)$/,
  whole: /^sports? ([a-z-]+(?: [a-z]+)?)/,
  plain: ([, thing = ''], before) => {
    const [first = ''] = thing.split(' ')
    const isListed = [thing, first].some((each) => vocabulary.entries.has(`sports ${each}`))
    const isSaid =
      isColoured(before.at(-1) ?? '') || /^(?:an?|old|new|tight|baggy)$/.test(before.at(-1) ?? '')
    return isSaid && !isListed && wornSlot.test(slotOf(first)) ? thing : undefined
  },
}

const patternOf: Clause = {
  // 'a cardigan with a floppy disk pattern'
  opens: /^with$/,
  whole:
    /^with an? ((?:[a-z]+ ){0,2}?[a-z]+) (pattern|print|motif)(?= [,.;!?:)]| and | on | all |$)/,
  plain: ([, figure = '', kind = ''], before) => {
    if (!isOfClothes(before, 1) || !isPictured(figure) || isPattern(`${figure} ${kind}`))
      return undefined
    const known = ['print', 'pattern'].find((other) => isPattern(`${figure} ${other}`))
    return known === undefined ? `with ${figure}s on it` : `with ${figure} ${known}`
  },
}

/** 'A sheriff, silver star on the vest' */
const lawStar: Clause = {
  opens: /^(?:silver|tin|brass|gold|golden|steel|nickel|bronze)$/,
  whole: /^(\w+) star(?= (?:on|pinned|over)|$| [,.;!?])/,
  plain: ([, stuff], before) =>
    !vocabulary.entries.has(`${stuff} star`) &&
    before.some((word) => /^(?:sheriff|marshal|deputy|lawman|lawwoman|constable)$/.test(word))
      ? `${stuff} star badge`
      : undefined,
}

/** 'An emerald turban jewel': the turban is worn as well. */
const turbanJewel: Clause = {
  opens: /^turban$/,
  whole: /^turban (jewel|pin|brooch|ornament|aigrette|gem|clasp)(?= |$)/,
  plain: ([, jewel = '']) => `${jewel} on the turban`,
}

/** 'A badge on the left side of the vest': the vest is worn. */
const onOneSide: Clause = {
  opens: /^on$/,
  whole: new RegExp(
    `^on the (left|right)(?: hand)? side of (?:his|her|their|its|the) ((?:[a-z-]+ ){0,2}?[a-z]+)${ends}`,
  ),
  plain: ([, side = '', garment = ''], before) => {
    const isWorn = wornSlot.test(slotOf(garment))
    const isSaid = before.includes(garment)
    return isWorn && jewels.test(before.at(-1) ?? '')
      ? `on the ${side} side${isSaid ? '' : ` , ${garment} ,`}`
      : undefined
  },
}

/** 'A coat of stitched-together hides' */
const hides: Clause = {
  opens: /^hides$/,
  whole: new RegExp(`^hides${ends}`),
  plain: (_, before) => (ofHides.test(before.at(-1) ?? '') ? 'hide' : undefined),
}

/** 'A muddy brown skirt' is brown, and muddy as well. */
const muddyHue: Clause = {
  opens: /^muddy$/,
  whole: /^muddy (brown|grey|gray|green|white|black) ([a-z]+)(?= |$)/,
  plain: ([, hue = '', thing = '']) =>
    wornSlot.test(slotOf(thing)) ? `${hue} muddy ${thing}` : undefined,
}

const feathered: Clause = {
  // 'A red feather in his hat', 'a feather stuck in the cap'
  opens: /^(?:an?|two|three)$/,
  whole: new RegExp(
    `^(an?|two|three) ((?:[a-z]+ ){0,2}?)(feathers?|plumes?) (?:(?:stuck|tucked|pinned|set) )?in(?:to)? (?:his|her|their|its|the|an?) ((?:[a-z]+ ){0,2}?)(hat|cap|beret|bonnet|tricorn|fedora)${ends}`,
  ),
  plain: ([, count = '', own = '', feather = '', hue = '', hat = '']) =>
    `a ${hue}${hat} with ${count} ${own}${feather}`,
}

/** 'Half of his white armour painted over in black': it is there, in both colours. */
const halfPainted: Clause = {
  opens: /^half$/,
  whole: new RegExp(
    `^half (?:of )?(his|her|their|its|the) ((?:[a-z]+ ){0,2}?)([a-z]+) (?:is |was |has been )?(?:painted|repainted|sprayed|dyed|dipped|stained)(?: over)?(?: in| with)? ([a-z]+(?: [a-z]+)?)${ends}`,
  ),
  plain: ([, owner = '', said = '', thing = '', hue = '']) => {
    if (!isWornThing(thing) || !hue.split(' ').every(isColoured)) return undefined
    const own = said.trim()
    return isColoured(own)
      ? `${owner} ${own} and ${hue} ${thing}`
      : `${owner} half ${hue} ${said}${thing}`
  },
}

/** 'A flannel shirt buttoned to the top': that top is no garment. */
const buttonedUp: Clause = {
  opens: /^(?:buttoned|done|zipped|laced|closed|fastened)$/,
  whole: new RegExp(
    `^(buttoned|done|zipped|laced|closed|fastened)(?: all the way)?(?: up)? (?:(?:right|only|just) )?(?:at|to) the top(?: button)?${ends}`,
  ),
  plain: ([, how = '']) => (how === 'done' ? 'buttoned up' : `${how} up`),
}

/** 'Flannel tied at the waist' */
const flannel: Clause = {
  opens: /^flannel$/,
  whole:
    /^flannel(?= (?:buttoned|unbuttoned|tied|knotted|open|worn|over|under|rolled|half)(?: |$))/,
  plain: () => 'flannel shirt',
}

/** 'A dowager, plum taffeta with puffed sleeves': what such stuff is for. */
const dressStuff: Clause = {
  opens: /^(?:[a-z]+)$/,
  whole:
    /^((?:[a-z]+ ){0,2}?)(taffeta|brocade|damask|tulle|organza|bombazine|chiffon|gingham|calico|crushed velvet|crepe de chine|moire|bouclé|boucle|harris tweed)(?= [,.;]| with | and |$)/,
  plain: ([, said = '', stuff = ''], before) => {
    const words = said
      .trim()
      .split(' ')
      .filter((word) => word !== '')
    if (
      words.length === 0 ||
      !words.every(
        (word) => isColoured(word) || /^(?:faded|old|dusty|stiff|pale|dark|deep)$/.test(word),
      )
    )
      return undefined
    const from = before.findLastIndex((word) => /^[.;:\n]$/.test(word)) + 1
    const phrase = before.slice(from).join(' ').split(' ,').slice(-2).join(' ').split(' ')
    const isOfThing = phrase.some((word) => isWornThing(word) && wornSlot.test(slotOf(word)))
    return opensClause(before) && !isOfThing ? `${said}${stuff} dress` : undefined
  },
}

/** 'A mobster in pinstripes', 'a girl in polka dots' */
const inPattern: Clause = {
  opens: /^in$/,
  whole: new RegExp(
    `^in ((?:[a-z]+ )?)(pinstripes?|polka dots|stripes|plaid|tartan|checks|gingham|leopard print|houndstooth|paisley)${ends}`,
  ),
  plain: ([, said = '', pattern = ''], before) => {
    const last = before.at(-1) ?? ''
    const isWho =
      [last, before.slice(-2).join(' ')].some(
        (words) => vocabulary.entries.get(words)?.who !== undefined,
      ) || /^(?:dressed|clad|dresses)$/.test(last)
    if (!isWho && !(opensClause(before) && before.length > 0)) return undefined
    if (said !== '' && !isColoured(said.trim())) return undefined
    return /^pinstripe/.test(pattern)
      ? `in a ${said}pinstriped suit`
      : `in ${said}${patternBefore.get(pattern) ?? pattern} clothes`
  },
}

const patternBefore: ReadonlyMap<string, string> = new Map([
  ['polka dots', 'polka dot'],
  ['stripes', 'striped'],
  ['checks', 'checked'],
])

/** 'A T-visor helmet', 'a helmet with a T-shaped visor': its visor is a part of it. */
const teeVisor: Clause = {
  opens: /^(?:t|helmet|helm)$/,
  whole:
    /^(?:t[- ]?(?:shaped )?visor(?:ed)? (?:helmet|helm)|(?:helmet|helm) with (?:a |an |its )?(?:[a-z]+ )?t[- ]?(?:shaped )?(?:visor|slit|opening))(?= |$)/,
  plain: () => 't-visor helmet',
}

/** 'A cracked helmet visor': the helmet is worn. */
const helmetVisor: Clause = {
  opens: /^(?:cracked|broken|smashed|shattered|fogged|scratched|dented|chipped)$/,
  whole:
    /^(cracked|broken|smashed|shattered|fogged|scratched|dented|chipped) (helmet|helm) (visor|faceplate|glass)(?= |$)/,
  plain: ([, state = '', helmet = '']) => `${state} ${helmet} , ${state} visor`,
}

/** Leopard print is one of the patterns. */
function isPattern(words: string): boolean {
  return vocabulary.entries.get(words)?.pattern !== undefined
}

function isSaidOfStuff(word: string): boolean {
  return isColoured(word) || isOfStuff(word) || vocabulary.entries.get(word)?.quality === true
}

function isColoured(words: string): boolean {
  const { colour, pattern } = vocabulary.entries.get(words) ?? {}
  return colour === true || pattern !== undefined
}

/** 'A shield with a lion pattern' bears a lion, a kimono with an ice crystal pattern is printed with them. */
const patternWith: Clause = {
  opens: /^[a-z]{3,}$/,
  whole: new RegExp(
    `^([a-z]+) with (?:an? |the )?((?:[a-z]+ )?[a-z]+) (?:patterns?|motifs?|designs?)${ends}`,
  ),
  plain: ([, thing = '', what = '']) => {
    const said = vocabulary.entries.get(what)
    const isThing = (said?.thing ?? said?.animal) !== undefined && said?.pattern === undefined
    if (!isThing) return undefined
    if (new RegExp(`^(?:${armed})$`).test(thing)) return `${thing} with a ${what} emblem`
    const isKnown = vocabulary.entries.get(`${what} pattern`)?.pattern !== undefined
    return !isKnown && wornSlot.test(slotOf(thing)) ? `${thing} with ${what} print` : undefined
  },
}

function isOfStuff(word: string): boolean {
  return vocabulary.entries.get(word)?.material !== undefined
}

const wornSlot = /^(?:torso|full|outer|head|legs|feet)$/

function slotOf(garment: string): string {
  return vocabulary.entries.get(garment)?.thing?.slot ?? ''
}

const jewels = /^(?:badge|star|brooch|pin|medals?|rosette|corsage|boutonniere|tag)$/

const ofHides =
  /^(?:of|in|and|from|animal|raw|tanned|old|thick|rough|stitched|together|patched|stitched-together|mismatched|untanned|layered)$/

export const clothClauses: readonly Clause[] = [
  layers,
  sporting,
  muddyHue,
  onOneSide,
  hides,
  lawStar,
  turbanJewel,
  patternOf,
  patternWith,
  feathered,
  halfPainted,
  flannel,
  buttonedUp,
  ...stuffAloneClauses,
  dressStuff,
  inPattern,
  teeVisor,
  helmetVisor,
]
