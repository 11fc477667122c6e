/** Clauses that tell how clothes fit and end, and the plain words each is put into: 'gloves that have no fingers', 'a coat made for a bigger man', 'pyjamas with rockets on'. */
import { vocabulary } from '../vocabulary.ts'
import type { BodyClause } from './body-clauses.ts'

const ends = '(?= [,.;!?:)—–-]| and | but | with |$)'

/** Whether one of the last words names something that is worn. */
function isOfGarment(before: readonly string[], words: number): boolean {
  return before.slice(-words).some((word) => worn.test(slotOf(word)))
}

const worn = /^(?:torso|full|outer|legs|feet|hands|waist|neck|head|armour)$/

function slotOf(word: string): string {
  return vocabulary.entries.get(word)?.thing?.slot ?? ''
}

const somebodyBig =
  '(?:(?:much|far|rather|somewhat|slightly|a lot|a bit|way) )?(?:bigger|larger|taller|broader|fatter|wider|older|longer)(?: (?:man|men|woman|person|boy|girl|people|body|head|hands|feet|child|brother|sister|dog|soldier|knight))?|(?:grown|full-grown|adult|big|large|tall) (?:man|woman|person)|grown (?:up|man)|grown-up|adult|giant|ogre|(?:twice|three times|double) (?:his|her|their|its) (?:size|height|age|weight)'
const somebodySmall =
  '(?:(?:much|far|rather|somewhat|slightly|a lot|a bit|way) )?(?:smaller|shorter|thinner|slimmer|younger|narrower)(?: (?:man|men|woman|person|boy|girl|people|body|head|hands|feet|child|brother|sister))?|(?:half|a third) (?:his|her|their|its) (?:size|height|age|weight)|small child|toddler'

const fits: BodyClause = {
  // 'a jacket meant for someone larger', 'boots made for bigger feet'
  opens: /^(?:made|meant|cut|sized|intended|designed|tailored|sewn|knitted|built)$/,
  whole: new RegExp(
    `^\\w+ (?:for|to fit) (?:(?:an?|some|somebody|someone|anyone|people|a man|a woman|a person|else|who was|who is) )*(?:(${somebodyBig})|(${somebodySmall}))${ends}`,
  ),
  plain: ([, big], before) =>
    isOfGarment(before, 3) ? (big === undefined ? 'too small' : 'too big') : undefined,
}

const boysClothes: BodyClause = {
  // 'a boy in a coat made for a man'
  opens: /^(?:made|meant|cut|sized|intended|built)$/,
  whole: new RegExp(`^\\w+ (?:for|to fit) (?:an? |grown )*(?:man|men|woman|person)${ends}`),
  plain: (_, before) =>
    isOfGarment(before, 3) && before.some((word) => /^(?:boy|girl|child|kid|urchin)$/.test(word))
      ? 'too big'
      : undefined,
}

const fingerTips = '(?:fingers|fingertips|finger tips|finger ends|tips)'

const fingerless: BodyClause = {
  // 'gloves that have no fingers', 'gloves with the fingertips cut off'
  opens: /^(?:gloves?|mittens?|mitts)$/,
  whole: new RegExp(
    `^(\\w+)(?: (?:that|which|,))?(?: (?:don't|do not|don t|dont|doesn't) have(?: any)?| (?:have|has|had|with) no| without(?: any)?| lack(?:ing)?(?: (?:the|their))?| missing (?:the|their|its|all)) ${fingerTips}${ends}|^(\\w+) (?:, |with |that have |which have )?(?:(?:the|their|its|all|had) )*${fingerTips} (?:(?:all|have|are|have been|been|neatly|roughly) )*(?:cut|snipped|chopped|sliced|hacked|torn|ripped|worn|scissored|lopped) (?:off|away|out|through)${ends}`,
  ),
  plain: () => 'fingerless gloves',
}

const bareParts = 'legs|arms|chest|shoulders|feet|head|torso|back|midriff|belly|knees'

const bareBoth: BodyClause = {
  // 'bare chest and feet'
  opens: /^bare$/,
  whole: new RegExp(`^bare (${bareParts}) (?:and|&|,) (${bareParts})${ends}`),
  plain: ([, first = '', second = '']) => `bare ${first} , bare ${second}`,
}

const printedOn: BodyClause = {
  // 'pyjamas with rockets on'
  opens: /^with$/,
  whole:
    /^with ((?:(?:little|tiny|big|small|yellow|red|blue|white|black|pink|green|gold|silver|cartoon) )*)([a-z]+s) (?:all over|on|printed on)(?= [,.;!?:)]| and |$)/,
  plain: ([, said = '', figures = ''], before) =>
    isOfGarment(before, 1) && isPictured(figures) ? `with ${said}${figures} on it` : undefined,
}

const patternOf: BodyClause = {
  // 'a cardigan with a floppy disk pattern'
  opens: /^with$/,
  whole:
    /^with an? ((?:[a-z]+ ){0,2}?[a-z]+) (pattern|print|motif)(?= [,.;!?:)]| and | on | all |$)/,
  plain: ([, figure = '', kind = ''], before) => {
    if (!isOfGarment(before, 1) || !isPictured(figure) || isPattern(`${figure} ${kind}`))
      return undefined
    const known = ['print', 'pattern'].find((other) => isPattern(`${figure} ${other}`))
    return known === undefined ? `with ${figure}s on it` : `with ${figure} ${known}`
  },
}

/** Leopard print is one of the patterns. */
function isPattern(words: string): boolean {
  return vocabulary.entries.get(words)?.pattern !== undefined
}

const oneLeg: BodyClause = {
  // 'one leg of his hose blue and the other white'
  opens: /^one$/,
  whole:
    /^one leg of (?:his|her|their|its|the) ((?:[a-z-]+ ){0,2}?[a-z]+)(?: is| being)? ((?:[a-z]+ )?[a-z]+) (?:and|, and|,|;)(?: the| her| his)? (?:other|one)(?: leg| one)?(?: is| in)? ((?:[a-z]+ )?[a-z]+)(?= [,.;!?:)]| and | but | with |$)/,
  plain: ([, garment = '', first = '', second = '']) =>
    worn.test(slotOf(garment.split(' ').at(-1) ?? '')) && isHue(first) && isHue(second)
      ? `${garment} with one leg ${first} and one leg ${second}`
      : undefined,
}

function isHue(words: string): boolean {
  const { colour, pattern } = vocabulary.entries.get(words) ?? {}
  return colour === true || pattern !== undefined
}

function isPictured(word: string): boolean {
  const { thing, animal, part, body } = vocabulary.entries.get(word) ?? {}
  if ((part ?? body) !== undefined) return false
  return animal !== undefined || /^(?:prop|setting)$/.test(thing?.slot ?? '')
}

const amounts =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|several|countless|multiple|endless|various|thick|heavy'

const layers: BodyClause = {
  // 'a court lady, twelve layers of silk'
  opens: new RegExp(`^(?:${amounts}|layers)$`),
  whole: new RegExp(`^(?:(?:${amounts}) )?layers of ((?:[a-z-]+ ){0,2}?[a-z]+)${ends}`),
  plain: ([, stuff = ''], before) =>
    /^(?:,|in|under|$)/.test(before.at(-1) ?? '') &&
    !isOfGarment(before.slice(-2), 2) &&
    stuff.split(' ').every((word) => isSaidOfStuff(word)) &&
    isStuff(stuff.split(' ').at(-1) ?? '')
      ? `wearing layered ${stuff.replace(/\b(?:cloth|fabric)$/, 'clothes')}`
      : undefined,
}

function isSaidOfStuff(word: string): boolean {
  return isHue(word) || isStuff(word) || vocabulary.entries.get(word)?.quality === true
}

function isStuff(word: string): boolean {
  return vocabulary.entries.get(word)?.material !== undefined
}

const sporting: BodyClause = {
  // 'a blue sports vest': nobody sports a vest here
  opens: /^(?:sports|sport)$/,
  whole: /^sports? ([a-z-]+(?: [a-z]+)?)/,
  plain: ([, thing = ''], before) => {
    const [first = ''] = thing.split(' ')
    const isListed = [thing, first].some((each) => vocabulary.entries.has(`sports ${each}`))
    const isSaid =
      isHue(before.at(-1) ?? '') || /^(?:an?|old|new|tight|baggy)$/.test(before.at(-1) ?? '')
    return isSaid && !isListed && worn.test(slotOf(first)) ? thing : undefined
  },
}

export const garmentClauses: readonly BodyClause[] = [
  layers,
  sporting,
  fits,
  boysClothes,
  fingerless,
  bareBoth,
  printedOn,
  patternOf,
  oneLeg,
]
