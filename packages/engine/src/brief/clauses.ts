/** What is told by a clause: 'ears that stuck out', 'trying hard not to cry', 'violet is her gown', 'the hat has gone' become plain words. */
import { aboutTheHandsClauses } from './lexicon/about-the-hands-clauses.ts'
import { alikeClauses } from './lexicon/alike-clauses.ts'
import { atWorkClauses } from './lexicon/at-work-clauses.ts'
import { beingClauses } from './lexicon/being-clauses.ts'
import { beingsToldClauses } from './lexicon/beings-told-clauses.ts'
import { bestClothesClauses } from './lexicon/best-clothes-clauses.ts'
import { bodyDetailClauses } from './lexicon/body-detail-clauses.ts'
import { bodyTurnsClauses } from './lexicon/body-turns-clauses.ts'
import { borneOnClauses } from './lexicon/borne-on-clauses.ts'
import { buildClauses } from './lexicon/build-clauses.ts'
import { byTradeClauses } from './lexicon/by-trade-clauses.ts'
import { buildLikenedClauses } from './lexicon/build-likened-clauses.ts'
import { buildToldClauses } from './lexicon/build-told-clauses.ts'
import type { Clause } from './lexicon/clause-words.ts'
import { clothClauses } from './lexicon/cloth-clauses.ts'
import { clothShowsClauses } from './lexicon/cloth-shows-clauses.ts'
import { creatureCoatClauses } from './lexicon/creature-coat-clauses.ts'
import { creatureLookClauses } from './lexicon/creature-look-clauses.ts'
import { creaturePartClauses } from './lexicon/creature-part-clauses.ts'
import { creatureToldClauses } from './lexicon/creature-told-clauses.ts'
import { creatureTurnsClauses } from './lexicon/creature-turns-clauses.ts'
import { creatureWornClauses } from './lexicon/creature-worn-clauses.ts'
import { dressBearingClauses } from './lexicon/dress-bearing-clauses.ts'
import { dressDetailClauses } from './lexicon/dress-detail-clauses.ts'
import { dressEndsClauses } from './lexicon/dress-ends-clauses.ts'
import { dressLikenedClauses } from './lexicon/dress-likened-clauses.ts'
import { dressPictureClauses } from './lexicon/dress-picture-clauses.ts'
import { dressServingClauses } from './lexicon/dress-serving-clauses.ts'
import { dressStrandsClauses } from './lexicon/dress-strands-clauses.ts'
import { dressTurnsClauses } from './lexicon/dress-turns-clauses.ts'
import { elsewhereClauses } from './lexicon/elsewhere-clauses.ts'
import { emblemClauses } from './lexicon/emblem-clauses.ts'
import { everydayDeedsClauses } from './lexicon/everyday-deeds-clauses.ts'
import { everydayDressClauses } from './lexicon/everyday-dress-clauses.ts'
import { everydayLivesClauses } from './lexicon/everyday-lives-clauses.ts'
import { everydayMannerClauses } from './lexicon/everyday-manner-clauses.ts'
import { everydayMarksClauses } from './lexicon/everyday-marks-clauses.ts'
import { everydayObjectsClauses } from './lexicon/everyday-objects-clauses.ts'
import { everydayPeopleClauses } from './lexicon/everyday-people-clauses.ts'
import { everydayTurnsClauses } from './lexicon/everyday-turns-clauses.ts'
import { eyeClauses } from './lexicon/eye-clauses.ts'
import { fabledClauses } from './lexicon/fabled-clauses.ts'
import { faceClauses } from './lexicon/face-clauses.ts'
import { faceDetailClauses } from './lexicon/face-detail-clauses.ts'
import { fastenedDressClauses } from './lexicon/fastened-dress-clauses.ts'
import { garmentClauses } from './lexicon/garment-clauses.ts'
import { glowClauses } from './lexicon/glow-clauses.ts'
import { goneClauses } from './lexicon/gone-clauses.ts'
import { hairDyeClauses } from './lexicon/hair-dye-clauses.ts'
import { hairLookClauses } from './lexicon/hair-look-clauses.ts'
import { hairMassClauses } from './lexicon/hair-mass-clauses.ts'
import { hairTurnsClauses } from './lexicon/hair-turns-clauses.ts'
import { hairWornClauses } from './lexicon/hair-worn-clauses.ts'
import { halfToldClauses } from './lexicon/half-told-clauses.ts'
import { hastyClauses } from './lexicon/hasty-clauses.ts'
import { heldFastClauses } from './lexicon/held-fast-clauses.ts'
import { hideClauses } from './lexicon/hide-clauses.ts'
import { inPlaceClauses } from './lexicon/in-place-clauses.ts'
import { issuingClauses } from './lexicon/issuing-clauses.ts'
import { leftOutClauses } from './lexicon/left-out-clauses.ts'
import { likenedBodyClauses } from './lexicon/likened-body-clauses.ts'
import { limbClauses } from './lexicon/limb-clauses.ts'
import { listedClauses } from './lexicon/listed-clauses.ts'
import { lookTurnsClauses } from './lexicon/look-turns-clauses.ts'
import { looksInPassingClauses } from './lexicon/looks-in-passing-clauses.ts'
import { mannerOfSayingClauses } from './lexicon/manner-of-saying-clauses.ts'
import { markClauses } from './lexicon/mark-clauses.ts'
import { moodClauses } from './lexicon/mood-clauses.ts'
import { moodIdiomClauses } from './lexicon/mood-idiom-clauses.ts'
import { oddBodiesClauses } from './lexicon/odd-bodies-clauses.ts'
import { oddHalvesClauses } from './lexicon/odd-halves-clauses.ts'
import { paletteClauses } from './lexicon/palette-clauses.ts'
import { peopleLikenedClauses } from './lexicon/people-likened-clauses.ts'
import { peopleSaidClauses } from './lexicon/people-said-clauses.ts'
import { personTurnsClauses } from './lexicon/person-turns-clauses.ts'
import { placeFirstClauses } from './lexicon/place-first-clauses.ts'
import { poseClauses } from './lexicon/pose-clauses.ts'
import { postureClauses } from './lexicon/posture-clauses.ts'
import { printedOnClauses } from './lexicon/printed-on-clauses.ts'
import { proseAsideClauses } from './lexicon/prose-aside-clauses.ts'
import { proseClauses } from './lexicon/prose-clauses.ts'
import { proseLookClauses } from './lexicon/prose-look-clauses.ts'
import { reachClauses } from './lexicon/reach-clauses.ts'
import { ruledOutClauses } from './lexicon/ruled-out-clauses.ts'
import { saidAfterClauses } from './lexicon/said-after-clauses.ts'
import { saidBehindClauses } from './lexicon/said-behind-clauses.ts'
import { saidFirstClauses } from './lexicon/said-first-clauses.ts'
import { severalHuesClauses } from './lexicon/several-hues-clauses.ts'
import { shownClauses } from './lexicon/shown-clauses.ts'
import { skinClauses } from './lexicon/skin-clauses.ts'
import { smearedClauses } from './lexicon/smeared-clauses.ts'
import { soilClauses } from './lexicon/soil-clauses.ts'
import { spoiltDressClauses } from './lexicon/spoilt-dress-clauses.ts'
import { stuffOfClauses } from './lexicon/stuff-of-clauses.ts'
import { taleSenseClauses } from './lexicon/tale-sense-clauses.ts'
import { thingTurnsClauses } from './lexicon/thing-turns-clauses.ts'
import { toyClauses } from './lexicon/toy-clauses.ts'
import { twoSenseClauses } from './lexicon/two-sense-clauses.ts'
import { untoldClauses } from './lexicon/untold-clauses.ts'
import { wearToldClauses } from './lexicon/wear-told-clauses.ts'
import { wearTurnsClauses } from './lexicon/wear-turns-clauses.ts'
import { wordedBodyClauses } from './lexicon/worded-body-clauses.ts'
import { workToldClauses } from './lexicon/work-told-clauses.ts'
import { workdayClauses } from './lexicon/workday-clauses.ts'
import { wornAskewClauses } from './lexicon/worn-askew-clauses.ts'
import { wornDownClauses } from './lexicon/worn-down-clauses.ts'
import { wornOfClauses } from './lexicon/worn-of-clauses.ts'
import { wornOnBodyClauses } from './lexicon/worn-on-body-clauses.ts'
import { wornOnceClauses } from './lexicon/worn-once-clauses.ts'
import { wornOutClauses } from './lexicon/worn-out-clauses.ts'
import type { Token } from './tokens.ts'

/** The tokens with such clauses put into words that the lexicon lists. */
export function tellClauses(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  let index = 0
  while (index < tokens.length) {
    const token = tokens[index]
    if (token === undefined) break
    const found = clauseAt(tokens, index)
    if (found === undefined) {
      result.push(token)
      index++
      continue
    }
    const told = tokens.slice(index, index + found.length)
    const last = told.at(-1) ?? token
    for (const [at, text] of found.words.entries()) {
      const glued = isGlued(told, found.words[at - 1], text)
      result.push({ ...inPlaceOf(token, last, text), glued })
    }
    // 'bags under her eyes' still tells who she is.
    const owner = told.find(({ text }) => /^(?:her|his|she|he|him|himself|herself)$/.test(text))
    const own = owner === undefined ? undefined : owners.get(owner.text)
    const isSaid = found.words.some((word) => word === own || word === owner?.text)
    if (own !== undefined && !isSaid)
      result.push(
        inPlaceOf(token, last, ','),
        inPlaceOf(token, last, own),
        inPlaceOf(token, last, ','),
      )
    index += found.length
  }
  return result
}

/** 'A three-legged dog follows him': what a hyphen joins stays joined. */
function isGlued(told: readonly Token[], before: string | undefined, text: string): boolean {
  return told.some(
    (token, index) => token.glued && token.text === text && told[index - 1]?.text === before,
  )
}

const owners: ReadonlyMap<string, string> = new Map([
  ['her', 'her'],
  ['she', 'her'],
  ['his', 'his'],
  ['he', 'his'],
  ['him', 'his'],
  ['himself', 'his'],
  ['herself', 'her'],
])

/** In this order: parts of the body, then clothes, then people, and last the sentences that any thing may stand in. */
const clauses: readonly Clause[] = [
  ...buildLikenedClauses,
  ...buildToldClauses,
  ...moodIdiomClauses,
  ...postureClauses,
  ...wearTurnsClauses,
  ...smearedClauses,
  ...everydayLivesClauses,
  ...workToldClauses,
  ...workdayClauses,
  ...atWorkClauses,
  ...peopleLikenedClauses,
  ...wornOnBodyClauses,
  ...dressBearingClauses,
  ...toyClauses,
  ...dressLikenedClauses,
  ...looksInPassingClauses,
  ...bestClothesClauses,
  ...hastyClauses,
  ...halfToldClauses,
  ...creatureCoatClauses,
  ...everydayDeedsClauses,
  ...everydayObjectsClauses,
  ...everydayDressClauses,
  ...everydayMannerClauses,
  ...everydayMarksClauses,
  ...everydayPeopleClauses,
  ...everydayTurnsClauses,
  ...proseClauses,
  ...proseLookClauses,
  ...proseAsideClauses,
  ...wordedBodyClauses,
  ...fastenedDressClauses,
  ...dressEndsClauses,
  ...dressStrandsClauses,
  ...dressServingClauses,
  ...wornOnceClauses,
  ...personTurnsClauses,
  ...lookTurnsClauses,
  ...bodyTurnsClauses,
  ...peopleSaidClauses,
  ...soilClauses,
  ...spoiltDressClauses,
  ...issuingClauses,
  ...heldFastClauses,
  ...leftOutClauses,
  ...creatureLookClauses,
  ...creaturePartClauses,
  ...creatureToldClauses,
  ...beingsToldClauses,
  ...creatureTurnsClauses,
  ...creatureWornClauses,
  ...oddBodiesClauses,
  ...fabledClauses,
  ...taleSenseClauses,
  ...reachClauses,
  ...twoSenseClauses,
  ...likenedBodyClauses,
  ...bodyDetailClauses,
  ...borneOnClauses,
  ...oddHalvesClauses,
  ...severalHuesClauses,
  ...aboutTheHandsClauses,
  ...elsewhereClauses,
  ...wornDownClauses,
  ...byTradeClauses,
  ...dressTurnsClauses,
  ...thingTurnsClauses,
  ...dressDetailClauses,
  ...hideClauses,
  ...printedOnClauses,
  ...clothShowsClauses,
  ...dressPictureClauses,
  ...faceDetailClauses,
  ...limbClauses,
  ...eyeClauses,
  ...markClauses,
  ...hairTurnsClauses,
  ...hairMassClauses,
  ...hairDyeClauses,
  ...hairWornClauses,
  ...hairLookClauses,
  ...faceClauses,
  ...skinClauses,
  ...glowClauses,
  ...emblemClauses,
  ...shownClauses,
  ...clothClauses,
  ...wearToldClauses,
  ...saidAfterClauses,
  ...wornOfClauses,
  ...stuffOfClauses,
  ...wornAskewClauses,
  ...garmentClauses,
  ...wornOutClauses,
  ...moodClauses,
  ...poseClauses,
  ...inPlaceClauses,
  ...goneClauses,
  ...ruledOutClauses,
  ...paletteClauses,
  ...beingClauses,
  ...buildClauses,
  ...untoldClauses,
  ...placeFirstClauses,
  ...mannerOfSayingClauses,
  ...alikeClauses,
  ...saidBehindClauses,
  ...saidFirstClauses,
  ...listedClauses,
]

type Found = { length: number; words: string[] }

function clauseAt(tokens: readonly Token[], start: number): Found | undefined {
  const first = tokens[start]
  if (first?.kind !== 'word' && first?.kind !== 'hex') return undefined
  if (clausesFrom(first.text).length === 0) return undefined
  const words = tokens.slice(start, start + longestOfAll).map(({ text }) => text)
  const long = words.join(' ')
  const short = words.slice(0, longestClause).join(' ')
  for (const { whole, plain, isLong } of clausesFrom(first.text)) {
    const found = whole.exec(isLong ? long : short)
    if (found === null) continue
    const before = tokens.slice(Math.max(0, start - longestBefore), start)
    const said = plain(
      found,
      before.map(({ text }) => text),
    )
    if (said === undefined) continue
    const length = found[0].split(' ').length
    return { length, words: said.split(' ').filter((word) => word !== '') }
  }
  return undefined
}

/** Which clauses a word may open: words come again and again. */
const opened = new Map<string, readonly Clause[]>()
const mostOpened = 4096

function clausesFrom(word: string): readonly Clause[] {
  const known = opened.get(word)
  if (known !== undefined) return known
  const found = clauses.filter(({ opens }) => opens.test(word))
  if (opened.size >= mostOpened) opened.clear()
  opened.set(word, found)
  return found
}

const longestClause = 14
const longestOfAll = 40
const longestBefore = 8

function kindOf(text: string): Token['kind'] {
  if (text === ',') return 'comma'
  if (text.startsWith('#')) return 'hex'
  return /^\d+$/.test(text) ? 'number' : 'word'
}

function inPlaceOf(first: Token, last: Token, text: string): Token {
  const kind = kindOf(text)
  const span = [first.span[0], last.span[1]] as const
  const plain = { glued: false, possessive: false, capital: false }
  return { ...first, ...plain, kind, text, written: text, span }
}
