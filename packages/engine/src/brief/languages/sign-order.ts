/** Units of Japanese, Chinese and Korean in the order of English. */

import type { Token } from '../words/tokens.ts'
import { beastFolk, earedBeings, saidOfPerson } from './sign-beings.ts'
import { inPlural, oneInEachHand, placeCounts, placeNegations } from './sign-counts.ts'
import { embroideredWith, tellEmbroidery } from './sign-embroidery.ts'
import { tellOddEyes } from './sign-eyes.ts'
import { joinGradients } from './sign-gradients.ts'
import { handTopics, madeBodies, mergeLimbs } from './sign-limbs.ts'
import {
  animalFirst,
  describeTopics,
  hairColours,
  isMereBody,
  joinNouns,
  partClauses,
  partOwners,
  saidTwice,
  soiledBodies,
  turnClauses,
  turnWiths,
} from './sign-nouns.ts'
import {
  apartByColour,
  handsFull,
  lostLimbs,
  partsOfNext,
  partsWithThings,
  saidBehindPlaced,
  sellers,
} from './sign-parts.ts'
import { sizedLike, tellPictures } from './sign-pictures.ts'
import { placePlaces } from './sign-places.ts'
import { streakedHair, tiedHair } from './sign-ties.ts'
import type { Unit } from './sign-units.ts'
import { isEnd } from './sign-units.ts'

const pause = { kind: 'comma', text: ',', written: ',' } as const

export function orderUnits(units: readonly Unit[]): Unit[] {
  const eyed = tellOddEyes(
    handTopics(madeBodies(tellPictures(tellEmbroidery(sizedLike(joinGradients(units)))))),
  )
  const said = eyed.filter(
    (unit, index) => !isMereBody(unit, index, eyed) && !isPlacedTwice(eyed, index),
  )
  const counted = oneInEachHand(
    placeCounts(
      placeNegations(earedBeings(streakedHair(tiedHair(soiledBodies(said.flatMap(beastFolk)))))),
    ),
  )
  const told = saidOfPerson(
    saidBehindPlaced(
      partsWithThings(apartByColour(sellers(handsFull(lostLimbs(partsOfNext(counted)))))),
    )
      .map(saidTwice)
      .map(inPlural)
      .map(partClauses)
      .map(hairColours),
  )
  return embroideredWith(
    animalFirst(
      placePlaces(joinNouns(describeTopics(partOwners(turnClauses(turnWiths(mergeLimbs(told))))))),
    ),
  )
}

/** The tokens of the units, with a comma for every break. */
export function tokensOf(units: readonly Unit[], like: Token): Token[] {
  const tokens: Token[] = []
  for (const [index, unit] of units.entries()) {
    if (unit.mark === undefined) tokens.push(...unit.tokens)
    else if (unit.mark === 'and' && !isEnd(units[index + 1]))
      tokens.push({ ...like, kind: 'word', text: 'and', written: 'and', repaired: true })
    else if (unit.mark === 'break' && tokens.at(-1)?.kind === 'word')
      tokens.push({ ...like, ...pause, repaired: true })
  }
  if (tokens.at(-1)?.kind === 'comma') tokens.pop()
  return tokens
}

/** '围裙上印着辣椒', apron AT AT chili: the same place is told by two words. */
function isPlacedTwice(units: readonly Unit[], index: number): boolean {
  return units[index]?.mark === 'place' && units[index + 1]?.mark === 'place'
}
