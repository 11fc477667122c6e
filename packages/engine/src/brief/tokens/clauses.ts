/** What is told by a clause: 'ears that stuck out', 'trying hard not to cry', 'violet is her gown', 'the hat has gone' become plain words. */
import { aboutTheHandsClauses } from '../lexicon/clauses/about-the-hands.ts'
import { alikeClauses } from '../lexicon/clauses/alike.ts'
import { atWorkClauses } from '../lexicon/clauses/at-work.ts'
import { beingClauses } from '../lexicon/clauses/being.ts'
import { beingsToldClauses } from '../lexicon/clauses/beings-told.ts'
import { bestClothesClauses } from '../lexicon/clauses/best-clothes.ts'
import { bodyDetailClauses } from '../lexicon/clauses/body-detail.ts'
import { bodyTurnsClauses } from '../lexicon/clauses/body-turns.ts'
import { borneOnClauses } from '../lexicon/clauses/borne-on.ts'
import { buildClauses } from '../lexicon/clauses/build.ts'
import { buildLikenedClauses } from '../lexicon/clauses/build-likened.ts'
import { buildToldClauses } from '../lexicon/clauses/build-told.ts'
import { byTradeClauses } from '../lexicon/clauses/by-trade.ts'
import type { Clause } from '../lexicon/clauses/clause-words.ts'
import { clothClauses } from '../lexicon/clauses/cloth.ts'
import { clothShowsClauses } from '../lexicon/clauses/cloth-shows.ts'
import { creatureCoatClauses } from '../lexicon/clauses/creature-coat.ts'
import { creatureLookClauses } from '../lexicon/clauses/creature-look.ts'
import { creaturePartClauses } from '../lexicon/clauses/creature-part.ts'
import { creatureToldClauses } from '../lexicon/clauses/creature-told.ts'
import { creatureTurnsClauses } from '../lexicon/clauses/creature-turns.ts'
import { creatureWornClauses } from '../lexicon/clauses/creature-worn.ts'
import { dressBearingClauses } from '../lexicon/clauses/dress-bearing.ts'
import { dressDetailClauses } from '../lexicon/clauses/dress-detail.ts'
import { dressEndsClauses } from '../lexicon/clauses/dress-ends.ts'
import { dressLikenedClauses } from '../lexicon/clauses/dress-likened.ts'
import { dressPictureClauses } from '../lexicon/clauses/dress-picture.ts'
import { dressServingClauses } from '../lexicon/clauses/dress-serving.ts'
import { dressStrandsClauses } from '../lexicon/clauses/dress-strands.ts'
import { dressTurnsClauses } from '../lexicon/clauses/dress-turns.ts'
import { elsewhereClauses } from '../lexicon/clauses/elsewhere.ts'
import { emblemClauses } from '../lexicon/clauses/emblem.ts'
import { everydayDeedsClauses } from '../lexicon/clauses/everyday-deeds.ts'
import { everydayDressClauses } from '../lexicon/clauses/everyday-dress.ts'
import { everydayLivesClauses } from '../lexicon/clauses/everyday-lives.ts'
import { everydayMannerClauses } from '../lexicon/clauses/everyday-manner.ts'
import { everydayMarksClauses } from '../lexicon/clauses/everyday-marks.ts'
import { everydayObjectsClauses } from '../lexicon/clauses/everyday-objects.ts'
import { everydayPeopleClauses } from '../lexicon/clauses/everyday-people.ts'
import { everydayTurnsClauses } from '../lexicon/clauses/everyday-turns.ts'
import { eyeClauses } from '../lexicon/clauses/eye.ts'
import { fabledClauses } from '../lexicon/clauses/fabled.ts'
import { faceClauses } from '../lexicon/clauses/face.ts'
import { faceDetailClauses } from '../lexicon/clauses/face-detail.ts'
import { fastenedDressClauses } from '../lexicon/clauses/fastened-dress.ts'
import { garmentClauses } from '../lexicon/clauses/garment.ts'
import { glowClauses } from '../lexicon/clauses/glow.ts'
import { goneClauses } from '../lexicon/clauses/gone.ts'
import { hairDyeClauses } from '../lexicon/clauses/hair-dye.ts'
import { hairLookClauses } from '../lexicon/clauses/hair-look.ts'
import { hairMassClauses } from '../lexicon/clauses/hair-mass.ts'
import { hairTurnsClauses } from '../lexicon/clauses/hair-turns.ts'
import { hairWornClauses } from '../lexicon/clauses/hair-worn.ts'
import { halfToldClauses } from '../lexicon/clauses/half-told.ts'
import { hastyClauses } from '../lexicon/clauses/hasty.ts'
import { heldFastClauses } from '../lexicon/clauses/held-fast.ts'
import { hideClauses } from '../lexicon/clauses/hide.ts'
import { inPlaceClauses } from '../lexicon/clauses/in-place.ts'
import { issuingClauses } from '../lexicon/clauses/issuing.ts'
import { leftOutClauses } from '../lexicon/clauses/left-out.ts'
import { likenedBodyClauses } from '../lexicon/clauses/likened-body.ts'
import { limbClauses } from '../lexicon/clauses/limb.ts'
import { listedClauses } from '../lexicon/clauses/listed.ts'
import { lookTurnsClauses } from '../lexicon/clauses/look-turns.ts'
import { looksInPassingClauses } from '../lexicon/clauses/looks-in-passing.ts'
import { mannerOfSayingClauses } from '../lexicon/clauses/manner-of-saying.ts'
import { markClauses } from '../lexicon/clauses/mark.ts'
import { moodClauses } from '../lexicon/clauses/mood.ts'
import { moodIdiomClauses } from '../lexicon/clauses/mood-idiom.ts'
import { oddBodiesClauses } from '../lexicon/clauses/odd-bodies.ts'
import { oddHalvesClauses } from '../lexicon/clauses/odd-halves.ts'
import { paletteClauses } from '../lexicon/clauses/palette.ts'
import { peopleLikenedClauses } from '../lexicon/clauses/people-likened.ts'
import { peopleSaidClauses } from '../lexicon/clauses/people-said.ts'
import { personTurnsClauses } from '../lexicon/clauses/person-turns.ts'
import { placeFirstClauses } from '../lexicon/clauses/place-first.ts'
import { poseClauses } from '../lexicon/clauses/pose.ts'
import { postureClauses } from '../lexicon/clauses/posture.ts'
import { printedOnClauses } from '../lexicon/clauses/printed-on.ts'
import { proseClauses } from '../lexicon/clauses/prose.ts'
import { proseAsideClauses } from '../lexicon/clauses/prose-aside.ts'
import { proseLookClauses } from '../lexicon/clauses/prose-look.ts'
import { reachClauses } from '../lexicon/clauses/reach.ts'
import { ruledOutClauses } from '../lexicon/clauses/ruled-out.ts'
import { saidAfterClauses } from '../lexicon/clauses/said-after.ts'
import { saidBehindClauses } from '../lexicon/clauses/said-behind.ts'
import { saidFirstClauses } from '../lexicon/clauses/said-first.ts'
import { severalHuesClauses } from '../lexicon/clauses/several-hues.ts'
import { shownClauses } from '../lexicon/clauses/shown.ts'
import { skinClauses } from '../lexicon/clauses/skin.ts'
import { smearedClauses } from '../lexicon/clauses/smeared.ts'
import { soilClauses } from '../lexicon/clauses/soil.ts'
import { spoiltDressClauses } from '../lexicon/clauses/spoilt-dress.ts'
import { stuffOfClauses } from '../lexicon/clauses/stuff-of.ts'
import { taleSenseClauses } from '../lexicon/clauses/tale-sense.ts'
import { thingTurnsClauses } from '../lexicon/clauses/thing-turns.ts'
import { toyClauses } from '../lexicon/clauses/toy.ts'
import { twoSenseClauses } from '../lexicon/clauses/two-sense.ts'
import { untoldClauses } from '../lexicon/clauses/untold.ts'
import { wearToldClauses } from '../lexicon/clauses/wear-told.ts'
import { wearTurnsClauses } from '../lexicon/clauses/wear-turns.ts'
import { wordedBodyClauses } from '../lexicon/clauses/worded-body.ts'
import { workToldClauses } from '../lexicon/clauses/work-told.ts'
import { workdayClauses } from '../lexicon/clauses/workday.ts'
import { wornAskewClauses } from '../lexicon/clauses/worn-askew.ts'
import { wornDownClauses } from '../lexicon/clauses/worn-down.ts'
import { wornOfClauses } from '../lexicon/clauses/worn-of.ts'
import { wornOnBodyClauses } from '../lexicon/clauses/worn-on-body.ts'
import { wornOnceClauses } from '../lexicon/clauses/worn-once.ts'
import { wornOutClauses } from '../lexicon/clauses/worn-out.ts'
import type { Token } from '../words/tokens.ts'

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
