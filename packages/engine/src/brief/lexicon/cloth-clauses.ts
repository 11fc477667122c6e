/** Clothes by their layers, hides, prints and what is pinned to them: 'twelve layers of silk', 'a coat of hides', 'silver star on the vest', 'a feather in his hat'. */
import { vocabulary } from '../vocabulary.ts'
import { type Clause, ends, isOfClothes } from './clause-words.ts'

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

function isOfStuff(word: string): boolean {
  return vocabulary.entries.get(word)?.material !== undefined
}

/** What is painted on clothes: a beast or a thing. */
function isPictured(word: string): boolean {
  const { thing, animal, part, body } = vocabulary.entries.get(word) ?? {}
  if ((part ?? body) !== undefined) return false
  return animal !== undefined || /^(?:prop|setting)$/.test(thing?.slot ?? '')
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
  feathered,
]
