/** Words in, Brief out: what was asked, phrase by phrase. By rules and authored tables alone; the same words always give the same Brief. */

import type { Brief, BriefItem } from './brief.ts'
import { emptyBrief } from './empty-brief.ts'
import { addAbsentPhrase, addAbsentStuff, addAbsentWord, forbiddenBy } from './facts/absence.ts'
import { withBeingLooks } from './facts/being-looks.ts'
import { tellBodyLooks } from './facts/body-looks.ts'
import { readComparisons } from './facts/comparisons.ts'
import { readCompanion, readCreature } from './facts/creature.ts'
import { readDrawnManner } from './facts/drawn-manner.ts'
import { settleEaredFolk, settleFurredKnights, settleScaledFolk } from './facts/eared-folk.ts'
import { withMissingArms } from './facts/empty-sleeves.ts'
import { isOfCoat, readFolkCoat } from './facts/folk-coat.ts'
import { readGenre } from './facts/genre.ts'
import { tellHalfHues } from './facts/half-hues.ts'
import { readHideMarks } from './facts/hide-marks.ts'
import { wearHood } from './facts/hooded.ts'
import { readImpliedBuilds } from './facts/implied-builds.ts'
import { keepInHand } from './facts/kept-in-hand.ts'
import { settleMachinePaint } from './facts/machine-paint.ts'
import { tellObjectHeads, tellThingLimbs } from './facts/object-heads.ts'
import { readLooseColour } from './facts/person-colours.ts'
import { readPlainBuilds } from './facts/plain-builds.ts'
import { withReplacedLimbs } from './facts/replaced-limbs.ts'
import { settleManner } from './facts/settle-manner.ts'
import { sortPhrase } from './facts/sort.ts'
import { readFigureWord, readLooseBeing, readPersonWord } from './facts/subject.ts'
import { sortTheme } from './facts/theme.ts'
import { tellFeatures, withZones } from './facts/told-features.ts'
import { readToldSizes } from './facts/told-sizes.ts'
import { settleNamedTools, settleToolTrades } from './facts/tool-trades.ts'
import { barePhrase } from './phrases/build-phrase.ts'
import { nameCallings } from './phrases/callings.ts'
import { chunkTerms } from './phrases/chunk.ts'
import { sortOwnColours } from './phrases/own-colours.ts'
import type { Chunks, Phrase } from './phrases/phrase.ts'
import { presentationOf } from './phrases/presentation.ts'
import { findAskedPicture } from './style/asked-picture.ts'
import { findStyle } from './style/style.ts'
import { tellPicture, withoutPicture } from './style/tell-picture.ts'
import { readAnimalCoats } from './terms/animal-coats.ts'
import { tellAnimalFigures } from './terms/animal-figures.ts'
import { addOnce } from './terms/attributes.ts'
import { tellBeingCompounds } from './terms/being-compounds.ts'
import { readBuildNouns } from './terms/build-nouns.ts'
import { readContents } from './terms/contents.ts'
import { readEyeBags } from './terms/eye-bags.ts'
import { readFields } from './terms/fields.ts'
import { readFooting } from './terms/footing.ts'
import { readGestures } from './terms/gestures.ts'
import { tellHelpers, tellTeams } from './terms/helpers-and-teams.ts'
import { tellImpliedCallings } from './terms/implied-callings.ts'
import { putInPlace } from './terms/in-place-of.ts'
import { settleItemFields } from './terms/item-fields.ts'
import { tellKeepers } from './terms/keepers.ts'
import { readLoneWords } from './terms/lone-words.ts'
import { readLostParts } from './terms/lost-parts.ts'
import { nameBeings } from './terms/named-beings.ts'
import { namePlants } from './terms/named-plants.ts'
import { readOtherSenses } from './terms/not-the-figure.ts'
import { tellRaisedThings } from './terms/raised-things.ts'
import { readRecords } from './terms/records.ts'
import { tellChildren, tellHousehold, tellServices } from './terms/services.ts'
import { tellSkinPictures } from './terms/skin-pictures.ts'
import { tellSmallBeings } from './terms/small-beings.ts'
import { readStrung } from './terms/strung.ts'
import { settleStuffAfter } from './terms/stuff-after.ts'
import { readTerms } from './terms/terms.ts'
import { readTethers } from './terms/tethers.ts'
import { tellThingAdjectives } from './terms/thing-adjectives.ts'
import { nameThingBeings } from './terms/thing-beings.ts'
import { joinTradeStuffs } from './terms/trade-stuffs.ts'
import { joinNatures } from './terms/two-natures.ts'
import { readLooseState } from './terms/wear-states.ts'
import { readWorkedFigures } from './terms/worked-figures.ts'
import { youthOf } from './tokens/age-sentences.ts'
import { tellAmendments } from './tokens/amendments.ts'
import { tellAnimalLabels, tellDressLabels } from './tokens/animal-labels.ts'
import { tellBracketedPrints } from './tokens/bracketed-prints.ts'
import { tellClauses } from './tokens/clauses.ts'
import { partDashedManner } from './tokens/dashed-manner.ts'
import { tellHair } from './tokens/hair-clauses.ts'
import { goOnWithHair } from './tokens/hair-goes-on.ts'
import { inHoldingHands } from './tokens/hand-holds.ts'
import { withApostrophes } from './tokens/lost-apostrophes.ts'
import { withLostMarks } from './tokens/lost-marks.ts'
import { tellMadeLimbs } from './tokens/made-limbs.ts'
import { tellMounts } from './tokens/mounts.ts'
import { tellMarkings } from './tokens/own-markings.ts'
import { withoutPetNames } from './tokens/pet-names.ts'
import { closePlaces } from './tokens/place-openers.ts'
import { prepareTokens } from './tokens/prepare-tokens.ts'
import { rewriteTokens } from './tokens/rewrite.ts'
import { withoutStress } from './tokens/stress.ts'
import { withoutRefused } from './tokens/turned-down.ts'
import { heldWithHand, holdersInHand } from './tokens/with-hand.ts'
import { tellAncientPeoples } from './words/ages.ts'
import type { Term } from './words/term.ts'
import { normalisePrompt, type Token } from './words/tokens.ts'

/** What is said in other ways is put as the chunker reads it, in this order. */
const passes: readonly ((tokens: readonly Token[]) => Token[])[] = [
  withLostMarks,
  withApostrophes,
  tellAmendments,
  closePlaces,
  tellMounts,
  withoutPetNames,
  withoutStress,
  tellAnimalLabels,
  tellDressLabels,
  tellBracketedPrints,
  inHoldingHands,
  heldWithHand,
  holdersInHand,
  tellMarkings,
  tellMadeLimbs,
  tellClauses,
  partDashedManner,
  goOnWithHair,
  tellHair,
  rewriteTokens,
]

/** What a prompt asks for. `style` is the request's style hint. */
export function understand(prompt: string, style?: string): Brief {
  return withBeingLooks(withMissingArms(withReplacedLimbs(read(prompt, style))))
}

function read(prompt: string, style: string | undefined): Brief {
  const text = normalisePrompt(prompt)
  const brief = emptyBrief(text)
  const picture = findAskedPicture(withoutRefused(text))
  const untold = picture === undefined ? text : withoutPicture(text, picture)
  const found = findStyle(style, withoutRefused(untold))
  brief.style = found?.style
  brief.styleWords = found?.words
  const tokens = passes.reduce((done, pass) => pass(done), prepareTokens(untold, brief))
  tellPicture(brief, picture, style !== undefined)
  const terms = readGenre(
    brief,
    tellImpliedCallings(
      readNames(
        readBuildNouns(
          readOtherSenses(
            settleStuffAfter(tellKeepers(tellThingAdjectives(joinNatures(readTerms(tokens))))),
          ),
        ),
      ),
      untold,
    ),
  )
  readDrawnManner(brief, text)
  const chunks = chunkTerms(terms)
  for (const phrase of chunks.phrases) {
    if (phrase.negated) addAbsentPhrase(brief, phrase)
  }
  for (const term of chunks.absences) addAbsentWord(brief, term)
  for (const term of chunks.banned) addAbsentStuff(brief, term)
  fillBrief(brief, chunks)
  settleManner(brief.subject)
  settleEaredFolk(brief)
  settleScaledFolk(brief)
  settleFurredKnights(brief)
  settleToolTrades(brief)
  settleNamedTools(brief)
  settleMachinePaint(brief)
  tellFeatures(brief)
  tellBodyLooks(brief)
  tellObjectHeads(brief)
  tellThingLimbs(brief)
  readImpliedBuilds(brief)
  readPlainBuilds(brief)
  brief.absent = brief.absent.filter((item) => !isBeing(brief, item.concept))
  brief.wear = brief.wear.filter((item) => !isTakenAway(brief, item))
  brief.hold = brief.hold.filter((item) => !isTakenAway(brief, item))
  brief.companions = brief.companions.filter((item) => !isTakenAway(brief, item))
  brief.forbidden = forbiddenBy(brief)
  keepInHand(brief)
  wearHood(brief)
  brief.companionCreature = readCompanion(brief)
  const creature = readCreature(brief)
  if (creature) return { ...brief, creature }
  const coat = readFolkCoat(brief)
  if (coat === undefined) return brief
  return {
    ...brief,
    coat,
    features: withZones(brief, coat),
    wear: brief.wear.filter(({ name }) => !isOfCoat(coat, name)),
  }
}

/** What labels, callings and kinds of beings are called that no table lists. */
function readNames(terms: readonly Term[]): Term[] {
  const known = nameCallings(
    tellServices(
      tellHousehold(
        tellTeams(
          tellHelpers(
            namePlants(
              readBelongings(putInPlace(settleItemFields(tellSkinPictures(tellChildren(terms))))),
            ),
          ),
        ),
      ),
    ),
  )
  const told = readGestures(readFooting(readFields(readLostParts(known))))
  const figures = tellAnimalFigures(
    readLoneWords(tellRaisedThings(joinTradeStuffs(tellAncientPeoples(told)))),
  )
  return nameBeings(tellSmallBeings(nameThingBeings(readAnimalCoats(tellBeingCompounds(figures)))))
}

/** What belongs to a thing is a part of it. */
function readBelongings(terms: readonly Term[]): Term[] {
  return readWorkedFigures(readTethers(readStrung(readContents(readRecords(readEyeBags(terms))))))
}

/** 'A monocle would be too much, so no monocle': the last word counts. */
function isTakenAway(brief: Brief, item: BriefItem): boolean {
  return brief.absent.some(
    (gone) =>
      (gone.concept === item.concept || gone.slot === item.slot) &&
      gone.name === item.name &&
      gone.span[0] > item.span[0],
  )
}

/** 'Not a hero, a villain' is drawn by the same name. */
function isBeing(brief: Brief, concept: string): boolean {
  return (
    brief.subject.species?.concept === concept ||
    brief.subject.roles.some((role) => role.concept === concept)
  )
}

function fillBrief(brief: Brief, chunks: Chunks): void {
  const years = brief.subject.age
  for (const phrase of subjectsOf(chunks)) sortPhrase(brief, phrase)
  for (const deed of chunks.deeds) sortPhrase(brief, { ...deed, isSubject: true })
  for (const term of chunks.character) {
    readPersonWord(brief, term)
    readFigureWord(brief, term)
    readLooseColour(brief, term)
    readLooseBeing(brief, term)
    readLooseState(brief, term)
  }
  for (const phrase of chunks.phrases)
    if (!phrase.isSubject && !phrase.negated) sortPhrase(brief, phrase)
  sortTheme(brief, chunks)
  readComparisons(brief)
  readToldSizes(brief)
  tellHalfHues(brief)
  sortOwnColours(brief, chunks)
  readHideMarks(brief)
  for (const term of chunks.poses) addOnce(brief.subject.poses, term.text)
  brief.subject.age = years ?? youthOf(brief.prompt) ?? brief.subject.age
  const own = { ...chunks, phrases: subjectsOf(chunks) }
  brief.subject.presentation = presentationOf(brief, own, chunks.phrases)
  const styleWords = new Set(brief.styleWords?.split(/,? /))
  const names = new Set(brief.subject.name?.split(' '))
  for (const term of chunks.unknown)
    if (!styleWords.has(term.text) && !(names.has(term.written) && term.capital))
      brief.unknown.push({ words: term.written, span: term.span })
}

/** The beings that are the character; somebody else only when nobody else is there. */
function subjectsOf(chunks: Chunks): Phrase[] {
  const named = chunks.phrases.filter((phrase) => phrase.isSubject && !phrase.negated)
  if (named.length > 0) return named
  const others = firstOthers(chunks)
  return (others.length > 0 ? others : ownerOfGear(chunks)).map((other) => ({
    ...other,
    isSubject: true,
  }))
}

/** 'The ringmaster's tailcoat is scarlet.' speaks of nobody but the ringmaster. */
function ownerOfGear({ phrases, toldFrom }: Chunks): Phrase[] {
  const [first] = phrases
  const owner = first?.modifiers.find(({ kind, possessive }) => kind === 'who' && possessive)
  const isTheirs = first?.definite === true && !first.negated && first.head.kind === 'thing'
  if (owner === undefined || !isTheirs || owner.entry.otherPerson === true) return []
  return toldFrom < owner.span[0] ? [] : [barePhrase({ ...owner, possessive: false })]
}

/** 'a unicorn princess' is one being in two words. */
function firstOthers(chunks: Chunks): Phrase[] {
  const run: Phrase[] = []
  // 'She stole it from a king': she is no king.
  const others = chunks.others.filter(
    ({ head, doing, link, span, count }) =>
      // 'a coat like a general's'
      !(link === 'like' && head.possessive) &&
      (chunks.toldFrom === Number.POSITIVE_INFINITY ||
        ((count ?? 1) === 1 &&
          (span[0] < chunks.toldFrom || (link !== 'at' && doing !== 'other')))),
  )
  for (const other of others) {
    const last = run.at(-1)
    if (last !== undefined && other.span[0] - last.span[1] > 1) break
    run.push(other)
  }
  return run
}
