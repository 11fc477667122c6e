/** All tables of clauses in their order. */

import { aboutTheHandsClauses } from './about-the-hands.ts'
import { alikeClauses } from './alike.ts'
import { atTheTableClauses } from './at-the-table.ts'
import { atWorkClauses } from './at-work.ts'
import { bandagedClauses } from './bandaged.ts'
import { beingClauses } from './being.ts'
import { beingsToldClauses } from './beings-told.ts'
import { bestClothesClauses } from './best-clothes.ts'
import { bodyDetailClauses } from './body-detail.ts'
import { bodyTurnsClauses } from './body-turns.ts'
import { borneOnClauses } from './borne-on.ts'
import { buildClauses } from './build.ts'
import { buildLikenedClauses } from './build-likened.ts'
import { buildToldClauses } from './build-told.ts'
import { byTradeClauses } from './by-trade.ts'
import type { Clause } from './clause-words.ts'
import { clothClauses } from './cloth.ts'
import { clothShowsClauses } from './cloth-shows.ts'
import { coveredWithClauses } from './covered-with.ts'
import { creatureCoatClauses } from './creature-coat.ts'
import { creatureLookClauses } from './creature-look.ts'
import { creaturePartClauses } from './creature-part.ts'
import { creatureToldClauses } from './creature-told.ts'
import { creatureTurnsClauses } from './creature-turns.ts'
import { creatureWornClauses } from './creature-worn.ts'
import { dressBearingClauses } from './dress-bearing.ts'
import { dressDetailClauses } from './dress-detail.ts'
import { dressEndsClauses } from './dress-ends.ts'
import { dressLikenedClauses } from './dress-likened.ts'
import { dressPictureClauses } from './dress-picture.ts'
import { dressServingClauses } from './dress-serving.ts'
import { dressStrandsClauses } from './dress-strands.ts'
import { dressTurnsClauses } from './dress-turns.ts'
import { elsewhereClauses } from './elsewhere.ts'
import { emblemClauses } from './emblem.ts'
import { everydayDeedsClauses } from './everyday-deeds.ts'
import { everydayDressClauses } from './everyday-dress.ts'
import { everydayLivesClauses } from './everyday-lives.ts'
import { everydayMannerClauses } from './everyday-manner.ts'
import { everydayMarksClauses } from './everyday-marks.ts'
import { everydayObjectsClauses } from './everyday-objects.ts'
import { everydayPeopleClauses } from './everyday-people.ts'
import { everydaySightsClauses } from './everyday-sights.ts'
import { everydayTurnsClauses } from './everyday-turns.ts'
import { eyeClauses } from './eye.ts'
import { fabledClauses } from './fabled.ts'
import { faceClauses } from './face.ts'
import { faceDetailClauses } from './face-detail.ts'
import { fastenedDressClauses } from './fastened-dress.ts'
import { figuresShownClauses } from './figures-shown.ts'
import { garmentClauses } from './garment.ts'
import { glowClauses } from './glow.ts'
import { goneClauses } from './gone.ts'
import { greyingClauses } from './greying.ts'
import { hairDyeClauses } from './hair-dye.ts'
import { hairLookClauses } from './hair-look.ts'
import { hairMassClauses } from './hair-mass.ts'
import { hairTurnsClauses } from './hair-turns.ts'
import { hairWornClauses } from './hair-worn.ts'
import { halfToldClauses } from './half-told.ts'
import { hastyClauses } from './hasty.ts'
import { heldFastClauses } from './held-fast.ts'
import { hideClauses } from './hide.ts'
import { hueChangesClauses } from './hue-changes.ts'
import { inPlaceClauses } from './in-place.ts'
import { issuingClauses } from './issuing.ts'
import { leftOutClauses } from './left-out.ts'
import { likenedBodyClauses } from './likened-body.ts'
import { likenedStuffsClauses } from './likened-stuffs.ts'
import { limbClauses } from './limb.ts'
import { listedClauses } from './listed.ts'
import { lookTurnsClauses } from './look-turns.ts'
import { looksInPassingClauses } from './looks-in-passing.ts'
import { mannerOfSayingClauses } from './manner-of-saying.ts'
import { markClauses } from './mark.ts'
import { moodClauses } from './mood.ts'
import { moodIdiomClauses } from './mood-idiom.ts'
import { oddBodiesClauses } from './odd-bodies.ts'
import { oddHalvesClauses } from './odd-halves.ts'
import { oddTellingsClauses } from './odd-tellings.ts'
import { paletteClauses } from './palette.ts'
import { partIsThingClauses } from './part-is-thing.ts'
import { peopleLikenedClauses } from './people-likened.ts'
import { peopleSaidClauses } from './people-said.ts'
import { personTurnsClauses } from './person-turns.ts'
import { placeFirstClauses } from './place-first.ts'
import { poseClauses } from './pose.ts'
import { postureClauses } from './posture.ts'
import { printedOnClauses } from './printed-on.ts'
import { proseClauses } from './prose.ts'
import { proseAsideClauses } from './prose-aside.ts'
import { proseLookClauses } from './prose-look.ts'
import { reachClauses } from './reach.ts'
import { ruledOutClauses } from './ruled-out.ts'
import { saidAfterClauses } from './said-after.ts'
import { saidBehindClauses } from './said-behind.ts'
import { saidFirstClauses } from './said-first.ts'
import { sceneColoursClauses } from './scene-colours.ts'
import { servedClauses } from './served.ts'
import { severalHuesClauses } from './several-hues.ts'
import { shownClauses } from './shown.ts'
import { skinClauses } from './skin.ts'
import { smallPlacesClauses } from './small-places.ts'
import { smearedClauses } from './smeared.ts'
import { soilClauses } from './soil.ts'
import { spoiltDressClauses } from './spoilt-dress.ts'
import { stuffOfClauses } from './stuff-of.ts'
import { taleSenseClauses } from './tale-sense.ts'
import { thingTurnsClauses } from './thing-turns.ts'
import { toyClauses } from './toy.ts'
import { twoSenseClauses } from './two-sense.ts'
import { twoSenseThingsClauses } from './two-sense-things.ts'
import { untoldClauses } from './untold.ts'
import { wearToldClauses } from './wear-told.ts'
import { wearTurnsClauses } from './wear-turns.ts'
import { wordedBodyClauses } from './worded-body.ts'
import { workToldClauses } from './work-told.ts'
import { workdayClauses } from './workday.ts'
import { wornAskewClauses } from './worn-askew.ts'
import { wornDownClauses } from './worn-down.ts'
import { wornOfClauses } from './worn-of.ts'
import { wornOnBodyClauses } from './worn-on-body.ts'
import { wornOnceClauses } from './worn-once.ts'
import { wornOutClauses } from './worn-out.ts'

/** In this order: parts of the body, then clothes, then people, and last the sentences that any thing may stand in. */
export const clauses: readonly Clause[] = [
  ...buildLikenedClauses,
  ...buildToldClauses,
  ...moodIdiomClauses,
  ...twoSenseThingsClauses,
  ...greyingClauses,
  ...likenedStuffsClauses,
  ...oddTellingsClauses,
  ...postureClauses,
  ...wearTurnsClauses,
  ...smallPlacesClauses,
  ...smearedClauses,
  ...everydayLivesClauses,
  ...servedClauses,
  ...workToldClauses,
  ...workdayClauses,
  ...atTheTableClauses,
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
  ...coveredWithClauses,
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
  ...bandagedClauses,
  ...oddHalvesClauses,
  ...sceneColoursClauses,
  ...hueChangesClauses,
  ...severalHuesClauses,
  ...aboutTheHandsClauses,
  ...elsewhereClauses,
  ...wornDownClauses,
  ...byTradeClauses,
  ...dressTurnsClauses,
  ...thingTurnsClauses,
  ...everydaySightsClauses,
  ...dressDetailClauses,
  ...hideClauses,
  ...figuresShownClauses,
  ...printedOnClauses,
  ...clothShowsClauses,
  ...dressPictureClauses,
  ...faceDetailClauses,
  ...limbClauses,
  ...eyeClauses,
  ...partIsThingClauses,
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
