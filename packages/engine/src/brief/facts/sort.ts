/** Each phrase goes to its place in the Brief. */

import type { Brief } from '../brief.ts'
import { families } from '../lexicon/families.ts'
import { thingInHand } from '../phrases/in-hand.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { turnRound } from '../phrases/turned.ts'
import { contextual, reworded } from '../phrases/two-meanings.ts'
import { addColour, addOnce } from '../terms/attributes.ts'
import { isWearState } from '../terms/wear-states.ts'
import { kinOf } from '../words/animal-kin.ts'
import type { Thing } from '../words/entry.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { addAbsentWord } from './absence.ts'
import { addFeature, addFeatureOrProp } from './add-feature.ts'
import { addOutfit, keep, tellMore } from './add-outfit.ts'
import { isPelt, isPlumage } from './animal-hide.ts'
import { readBody } from './body.ts'
import { readHairStyle } from './hair.ts'
import { motifsOfPart, readItem } from './items.ts'
import {
  isBareCuff,
  isOfSerpent,
  isOverFace,
  isOwnGrowth,
  isOwnShell,
  isOwnSkull,
} from './own-growths.ts'
import { readSubjectPhrase } from './subject.ts'
import { addThemeTerm } from './theme.ts'
import { scalesOfTrade } from './tool-trades.ts'

const familyByName = new Map(Object.entries(families))
export function sortPhrase(brief: Brief, phrase: Phrase): void {
  const { head } = phrase
  const turned = turnRound(phrase)
  const scales = scalesOfTrade(brief, phrase)
  if (turned !== undefined) sortTurned(brief, turned)
  else if (scales?.thing !== undefined)
    sortThing(
      brief,
      { ...phrase, head: { ...head, kind: 'thing', text: 'balance scales', entry: scales } },
      scales.thing,
    )
  else if (phrase.isSubject) readSubjectPhrase(brief, phrase)
  else if (isPelt(brief, phrase)) addPelt(brief, phrase)
  else if (head.kind === 'body') readBody(brief, phrase)
  else if (head.kind === 'animal') addAnimal(brief, phrase)
  else if (head.kind === 'unknown') addGuess(brief, phrase)
  else if (head.kind === 'part') tellLoosePart(brief, phrase)
  else if (head.entry.thing !== undefined && !isLikeness(phrase))
    sortThing(brief, phrase, head.entry.thing)
}

function sortTurned(brief: Brief, phrase: Phrase): void {
  const { absence, thing } = phrase.head.entry
  if (absence !== undefined) addAbsentWord(brief, phrase.head)
  else if (thing !== undefined) sortThing(brief, phrase, thing)
}

function addPelt(brief: Brief, phrase: Phrase): void {
  const pelt: Thing = { slot: 'outer', concept: 'mantle', implied: ['fur'], plural: false }
  addOutfit(brief, phrase, pelt)
}

/** 'Half of his face is a skull': nobody holds that skull. */
function isLikeness(phrase: Phrase): boolean {
  return phrase.link === 'is' && phrase.head.entry.thing?.slot === 'prop'
}

function sortThing(brief: Brief, phrase: Phrase, thing: Thing): void {
  const carried = thingInHand(phrase, thing)
  if (carried !== undefined) addOutfit(brief, phrase, carried)
  else if (familyByName.has(thing.concept)) sortFamily(brief, phrase, thing.concept)
  else if (isOfSerpent(brief, phrase))
    addFeature(brief, phrase, { ...thing, slot: 'feature', concept: 'tail' })
  else if (thing.slot === 'hair') {
    readHairStyle(brief, phrase)
    if (/(?:wig|toup[eé]e)$/.test(phrase.head.text)) addWig(brief, phrase)
  } else if (thing.slot === 'beard') addBeard(brief, phrase, thing)
  else if (thing.slot === 'feature') addFeatureOrProp(brief, phrase, thing)
  else if (thing.slot === 'setting') addPlace(brief, phrase, thing)
  else if (isPlumage(brief, phrase))
    readBody(brief, {
      ...phrase,
      head: { ...phrase.head, kind: 'body', entry: { words: 'skin', body: 'skin' } },
    })
  else if (isOwnSkull(brief, phrase))
    addFeature(brief, phrase, { ...thing, slot: 'feature', concept: 'bare_bones' })
  else if (isOverFace(phrase)) addOutfit(brief, phrase, { ...thing, slot: 'face', concept: 'mask' })
  else if (isOwnShell(brief, phrase))
    addFeature(brief, phrase, { ...thing, slot: 'feature', concept: 'turtle_shell' })
  else if (isOwnGrowth(brief, phrase))
    addFeature(brief, phrase, { ...thing, slot: 'feature', concept: 'plant_growth' })
  else if (!showOnBack(brief, phrase, thing)) addWorn(brief, reworded(brief, phrase), thing)
}

/** 'Carries a tiny house': nobody stands in that house. */
function addPlace(brief: Brief, phrase: Phrase, thing: Thing): void {
  const isCarried = phrase.doing === 'hold' && phrase.determined && !phrase.definite
  if (isCarried) addOutfit(brief, phrase, { ...thing, slot: 'prop', concept: 'told', implied: [] })
  else brief.setting.push(keep(brief, readItem(phrase, thing)))
}

function addWorn(brief: Brief, phrase: Phrase, thing: Thing): void {
  addOutfit(brief, phrase, contextual(brief, phrase, phrase.head.entry.thing ?? thing))
}

/** 'A denim vest, white skull on the back': nobody carries that skull. */
function showOnBack(brief: Brief, phrase: Phrase, thing: Thing): boolean {
  const garment = brief.wear.at(-1)
  const isSign = thing.slot === 'prop' && phrase.head.entry.motifs !== undefined
  const isOn = /^(?:back|chest|front)$/.test(phrase.place ?? '') && phrase.doing !== 'hold'
  if (!isSign || !isOn || !/^(?:torso|full|outer)$/.test(garment?.slot ?? '')) return false
  const { name, colours, materials, modifiers, count, side } = readItem(phrase, thing)
  const shown = { part: 'emblem', name, colours, materials, count, side }
  garment?.parts.push({ ...shown, modifiers: [...modifiers, name] })
  if (garment !== undefined) garment.place ??= phrase.place
  return true
}

/** A wig is drawn as hair, and is somebody's to take off all the same. */
function addWig(brief: Brief, phrase: Phrase): void {
  const wig: Thing = { slot: 'feature', concept: 'told', implied: [], plural: false }
  brief.features.push(keep(brief, readItem(phrase, wig)))
}

function addBeard(brief: Brief, phrase: Phrase, thing: Thing): void {
  const item = keep(brief, readItem(phrase, thing, 'hair'))
  const known = brief.body.beard
  // 'A big red beard with beads in it': the same one is told of again.
  const isAgain = phrase.definite && item.concept === 'full_beard' && item.colours.length === 0
  if (known !== undefined && isAgain) tellMore(known, item)
  else if (known === undefined || known.concept === 'full_beard') brief.body.beard = item
  // One is drawn; a moustache over the goatee is told.
  else if (known.concept !== item.concept) brief.features.push({ ...item, slot: 'feature' })
}

/** General words: clothes give their colours to the whole outfit, and a costume gives its role. */
function sortFamily(brief: Brief, phrase: Phrase, name: string): void {
  if (name === 'horse_tack') tellTack(brief, phrase)
  if (name !== 'clothes') return
  // What nothing is drawn for keeps what was said of it; its colours dress the whole.
  brief.wear.push(
    keep(brief, readItem(phrase, { slot: 'full', concept: name, implied: [], plural: false })),
  )
  for (const motif of phrase.parts.flatMap(motifsOfPart)) addOnce(brief.motifs, motif)
  for (const term of phrase.modifiers) {
    // A ripped uniform is torn, and nobody's muscles are.
    if (!isWearState(term)) addThemeTerm(brief, term)
    if (
      term.kind === 'who' &&
      term.entry.who?.slot === 'role' &&
      brief.subject.roles.length === 0
    ) {
      const { motifs: _, ...item } = readItem(
        { ...phrase, head: term, modifiers: [] },
        term.entry.who,
      )
      brief.subject.roles.push({ ...item, slot: 'role' })
    }
  }
}

/** A griffin's saddle is its own, a rider's is the horse's. */
function tellTack(brief: Brief, phrase: Phrase): void {
  const species = brief.subject.species?.concept ?? 'human'
  const isBeast = species !== 'human' && brief.subject.roles.length === 0
  const isRidden = brief.companions.some(({ concept }) => /^(?:horse|donkey|camel)$/.test(concept))
  if (!isBeast || isRidden) return
  const thing: Thing = { slot: 'feature', concept: 'told', implied: [], plural: false }
  brief.features.push(keep(brief, readItem(phrase, thing)))
}

function addAnimal(brief: Brief, phrase: Phrase): void {
  const { animal } = phrase.head.entry
  if (animal === undefined) return
  // 'The wizard's cat: a fat orange tabby' and 'postman dog, … corgi' say more of the same animal.
  const isSame = phrase.link === 'none' && phrase.doing === undefined && phrase.place === undefined
  const { species } = brief.subject
  const isBeast = vocabulary.entries.get(species?.name.split(' ').at(-1) ?? '')?.who === undefined
  if (isSame && isBeast && species?.concept === kinOf(phrase.head.text, animal.concept)) {
    readSubjectPhrase(brief, phrase)
    return
  }
  const { motifs, ...item } = readItem(phrase, { slot: 'companion', ...animal })
  // The fire of a fire sprite is none of the mage's.
  const isOwn = animal.concept !== 'fairy'
  brief.companions.push(keep(brief, { ...item, motifs: isOwn ? motifs : [] }))
}

/** Sleeves of nothing in particular; a colour that is not one side's is the whole outfit's as well. */
function tellLoosePart(brief: Brief, phrase: Phrase): void {
  const concept = phrase.head.entry.part ?? phrase.head.text
  if (isBareCuff(brief, phrase)) {
    addOutfit(brief, phrase, { slot: 'hands', concept: 'bracelet', implied: [], plural: true })
    return
  }
  const item = readItem(phrase, { slot: 'feature', concept, implied: [], plural: false })
  brief.features.push(keep(brief, item))
  // A blue plume and a red lens dress nobody.
  if (item.side === 'both' && !/^(?:emblem|plume|frame|tip|button)$/.test(concept))
    for (const colour of item.colours) addColour(brief.themeColours, colour)
}

/** A thing by its own name that no table lists: where it is worn or held, the slot's neutral shape stands in, else it is told. */
function addGuess(brief: Brief, phrase: Phrase): void {
  const { doing } = phrase
  const item = keep(
    brief,
    readItem(phrase, guessed[doing === 'hold' || doing === 'wear' ? doing : 'told']),
  )
  if (doing === 'hold') brief.hold.push(item)
  else if (doing === 'wear') brief.wear.push(item)
  else brief.features.push(item)
}

const guessed = {
  hold: { slot: 'prop', concept: 'orb', implied: [], plural: false },
  wear: { slot: 'torso', concept: 'tunic', implied: [], plural: false },
  told: { slot: 'feature', concept: 'told', implied: [], plural: false },
} satisfies Record<string, Thing>
