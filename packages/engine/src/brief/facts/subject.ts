/** Who it is: presentation, age, build, traits and descent, from the words said of the character itself. */

import type { Brief, Subject } from '../brief.ts'
import { eraWords, wornAdjectives } from '../lexicon/people.ts'
import { beingName } from '../phrases/being-names.ts'
import { blankItem } from '../phrases/blank-item.ts'
import { barePhrase } from '../phrases/build-phrase.ts'
import { isPrey } from '../phrases/head-compounds.ts'
import { isApprentice, isEmployer } from '../phrases/masters.ts'
import { addKindOfPeople, addRole, meetRole } from '../phrases/meet-role.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { addOnce, weathered } from '../terms/attributes.ts'
import { ownWords } from '../terms/trade-stuffs.ts'
import { heraldic, kinOf, plainTrades } from '../words/animal-kin.ts'
import type { Entry, Thing } from '../words/entry.ts'
import { phrasesOf } from '../words/read-table.ts'
import { nameOf, type Term } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { livesThere, looksOfBeing } from './being-looks.ts'
import { readHairStyle } from './hair.ts'
import { readItem } from './items.ts'
import { meetSpecies, setSpecies } from './meet-species.ts'
import { addInnerColour, readDescent, readLooseColour, readPersonColour } from './person-colours.ts'

const styleTraits = new Set(phrasesOf(eraWords).map(({ words }) => words))
const wornBy = new Map(Object.entries(wornAdjectives))

/** Reads a phrase that names the character: 'a tall elven woman', 'old dwarf blacksmith'. */
export function readSubjectPhrase(brief: Brief, phrase: Phrase): void {
  const { subject } = brief
  const thing = beingOf(phrase.head)
  if (thing === undefined) return
  const { motifs, ...item } = readItem(phrase, thing)
  for (const motif of [...motifs, ...(phrase.head.entry.motifs ?? [])]) addOnce(brief.motifs, motif)
  const name = beingName(phrase, thing, item.name)
  const materials = livesThere.test(name) ? [] : item.materials
  const being = { ...item, name, materials, colours: [], modifiers: [], slot: thing.slot }
  for (const look of looksOfBeing(phrase, thing)) addOnce(brief.body.skinLooks, look)
  if (thing.slot === 'species') meetSpecies(subject, being, phrase)
  else meetRole(subject, being, phrase)
  if (isApprentice(phrase)) addMasterRole(brief, phrase)
  readPersonWord(brief, phrase.head)
  readInnerWords(brief, phrase.head)
  for (const term of phrase.modifiers) readPersonModifier(brief, term, phrase)
}

/** The being a word names; an animal that is the character is one of its people. */
function beingOf(head: Term): Thing | undefined {
  const { who, animal } = head.entry
  if (who !== undefined || animal === undefined) return who
  return {
    slot: 'species',
    concept: kinOf(head.text, animal.concept),
    implied: animal.implied,
    plural: false,
  }
}

/** 'little robot', 'fire mage': phrases of the lexicon whose first words say more. */
function readInnerWords(brief: Brief, head: Term): void {
  const words = head.entry.words.split(' ')
  // 'an emo teen'
  if (words.length > 1) brief.subject.age ??= vocabulary.entries.get(words.at(-1) ?? '')?.age
  if (/^middle aged /.test(head.entry.words)) {
    addOnce(brief.subject.figure, 'middle aged')
    addOnce(brief.subject.ageWords, 'middle aged')
  }
  for (const word of ownWords(head.entry.words)) readInnerWord(brief, head, word)
}

function readInnerWord(brief: Brief, head: Term, word: string): void {
  // The red of a red squirrel is no colour of its clothes.
  if (head.entry.animal === undefined) addInnerColour(brief, word)
  const inner = vocabulary.entries.get(word)
  for (const motif of inner?.motifs ?? []) addOnce(brief.motifs, motif)
  if (inner?.age !== undefined) brief.subject.age ??= inner.age
  if (isMoodOf(head, word, inner)) addOnce(brief.subject.traits, word)
  if (inner?.build !== undefined && head.entry.who?.slot !== 'role')
    addOnce(brief.subject.builds, inner.build)
}

/** 'a sad clown' is sad; the magic of a magical girl is her trade. */
function isMoodOf(head: Term, word: string, inner: Entry | undefined): boolean {
  const isTrade = head.entry.who?.concept.startsWith(word) === true
  return inner?.trait === true && inner.grammar === undefined && !isTrade
}

function addMasterRole(brief: Brief, phrase: Phrase): void {
  for (const term of phrase.modifiers) {
    const who = term.entry.who
    if (who?.slot !== 'role') continue
    const { motifs: _, ...item } = readItem(barePhrase(term), who)
    brief.subject.roles.unshift({ ...item, slot: 'role' })
  }
}

/** A modifier of the person: build, age, trait; a colour is skin, hair or the outfit's. */
function readPersonModifier(brief: Brief, term: Term, phrase: Phrase): void {
  readPersonWord(brief, term)
  readFigureWord(brief, term)
  if (term.kind === 'colour' || (term.kind === 'quality' && term.entry.shade === true))
    readPersonColour(brief, term, phrase)
  else if (term.kind === 'who' || term.kind === 'animal') readBeingModifier(brief, term, phrase)
  else if (/wheelchair/.test(term.text)) brief.hold.push(itemOf(term))
  else if (term.kind === 'thing') readToyOrDress(brief, term, phrase)
  else if (isPlainQuality(term)) readMake(brief, term)
  if (/ pale$/.test(term.text)) readLooseColour(brief, term)
  // 'A bearded man': the beard is told as a thing.
  if (isPlainQuality(term) && term.entry.thing === undefined)
    addOnce(brief.subject.figure, nameOf(term))
}

function readToyOrDress(brief: Brief, term: Term, phrase: Phrase): void {
  readToy(brief, term)
  const { thing } = term.entry
  const isDress = thing !== undefined && /^(?:full|torso|armour)$/.test(thing.slot)
  if (isDress && !makers.test(phrase.head.text)) brief.wear.push(readItem(barePhrase(term), thing))
}

/** 'A hanbok princess' wears one; a kimono merchant sells them. */
const makers =
  /(?:er|or|ist|smith|merchant|vendor|trader|wright|monger|seamstress|weaver|fan|collector)$/

/** 'a plush rabbit detective' is a rabbit. */
function readToy(brief: Brief, term: Term): void {
  const last = vocabulary.entries.get(term.text.slice(term.text.lastIndexOf(' ') + 1))
  if (last?.animal === undefined || !/^(?:plush|toy|stuffed|paper|clay)/.test(term.text)) return
  setSpecies(brief.subject, { ...blankItem(term), concept: kinOf(term.text, last.animal.concept) })
}

/** 'a clockwork ballerina' is a robot. */
function readMake(brief: Brief, term: Term): void {
  if (/^(?:clockwork|mechanical|robotic|wind up|windup|animatronic)$/.test(term.text))
    setSpecies(brief.subject, { ...blankItem(term), concept: 'robot' })
}

/** 'a blood-spattered orc': neither build nor temper, and said all the same. */
function isPlainQuality({ kind, entry }: Term): boolean {
  return (
    kind === 'quality' &&
    entry.trait !== true &&
    entry.descent === undefined &&
    entry.presentation === undefined
  )
}

function itemOf(term: Term): Brief['hold'][number] {
  return { ...blankItem(term), concept: 'cane', slot: 'prop' }
}

/** Who hunts unicorns is none. */
function isHunted(term: Term, { head }: Phrase): boolean {
  return head.entry.takesObject === true && isPrey(term, head)
}

/** 'A giant isopod butcher' is an isopod. */
function readBeingModifier(brief: Brief, term: Term, phrase: Phrase): void {
  if (term.text === 'giant' && phrase.modifiers.some(({ kind }) => kind === 'animal')) return
  if (isHunted(term, phrase)) return
  if (term.kind === 'who' && term.possessive) addKin(brief, term, phrase.head)
  else if (term.entry.who?.slot === 'role' && phrase.head.entry.animal !== undefined)
    addRole(brief.subject, { ...blankItem(term), concept: term.entry.who.concept, slot: 'role' })
  else if (term.entry.who?.slot === 'species')
    setSpecies(brief.subject, { ...blankItem(term), concept: term.entry.who.concept })
  else if (term.kind === 'who') addOnce(brief.subject.traits, term.text)
  const animal = term.entry.animal
  if (animal === undefined) return
  const isKnight = brief.subject.roles.some((role) => role.concept === 'knight')
  // A lion knight bears a lion on his shield; a frog knight is a frog.
  // Who hunts dragons is none; a dragon lady and a dragon accountant are.
  const isOfDragons =
    animal.concept === 'dragon' &&
    phrase.head.entry.who?.concept !== 'human' &&
    !plainTrades.test(phrase.head.text)
  if (isOfDragons || isEmployer(term, phrase) || (isKnight && heraldic.test(term.text))) return
  setSpecies(brief.subject, { ...blankItem(term), concept: kinOf(term.text, animal.concept) })
}

/** A giant's daughter is a giant, a farmer's wife lives on the farm; a smith's daughter is no smith. */
function addKin(brief: Brief, term: Term, kin?: Term): void {
  const { who } = term.entry
  // A vampire's butler is none.
  if (who?.slot === 'species' && kin?.entry.who?.slot === 'role') return
  if (
    who === undefined ||
    (who.slot === 'role' && !/^(?:wife|husband|widow|widower)$/.test(kin?.text ?? ''))
  )
    return
  const being = { ...blankItem(term), concept: who.concept, slot: who.slot }
  if (who.slot === 'species') setSpecies(brief.subject, being)
  else brief.subject.roles.push(being)
}

/** 'a frost giant's daughter': kin that was said of the character. */
export function readLooseBeing(brief: Brief, term: Term): void {
  if (term.kind === 'who' && term.possessive) addKin(brief, term)
}

/** 'a hooded, bearded man': adjectives that name something to draw. */
export function readFigureWord(brief: Brief, term: Term): void {
  const worn = wornBy.get(term.text.slice(term.text.lastIndexOf(' ') + 1))
  const thing = vocabulary.entries.get(
    worn ??
      (/ed$|less$|^(?:stubbly|blind|deaf|bald|balding|visually impaired)$/.test(term.text)
        ? term.text
        : ''),
  )?.thing
  if (thing === undefined) return
  const { motifs: _, ...item } = readItem(barePhrase(term), thing)
  if (thing.slot === 'beard') brief.body.beard ??= item
  else if (thing.slot === 'hair') readHairStyle(brief, barePhrase(term))
  else if (thing.slot === 'feature') brief.features.push(item)
  else if (worn !== undefined)
    brief.wear.push({ ...item, name: nameOf(term).replace(/[a-z]+$/, worn) })
}

/** The body in the words that were said of it. */
function readFigure(subject: Subject, term: Term): void {
  const { entry } = term
  const isBuild = entry.build !== undefined && !isFiller(term)
  if (isBuild) addOnce(subject.buildWords, nameOf(term))
  if (entry.age !== undefined) addOnce(subject.ageWords, nameOf(term))
  // 'six-fingered': made of two words, and said of nothing else.
  const isMade = term.kind === 'quality' && /-[a-z]{3,}ed$/.test(term.text) && isPlainQuality(term)
  const isFigure = entry.figure === true && !weathered.test(nameOf(term))
  const isYouth = term.kind === 'who' && /(?:^| )(?:boy|girl|lad|lass)$/.test(term.text)
  if (isBuild || entry.age !== undefined || isFigure || isMade || isYouth)
    addOnce(subject.figure, nameOf(term))
}

/** What somebody is to the touch. */
const furry =
  /^(?:fluffy|fuzzy|furry|woolly|wooly|shaggy|hairy|scaly|slimy|slippery|feathery|spiny|prickly|spiky|bristly|translucent|see through|transparent|glittery|sparkly|shiny|squishy|gooey|mossy|rocky|velvety)$/

/** Builds, ages, traits and descent, from any word said of the character. */
export function readPersonWord(brief: Brief, term: Term): void {
  const { subject } = brief
  const { entry } = term
  if (entry.build !== undefined && !isFiller(term)) addOnce(subject.builds, entry.build)
  if (entry.age !== undefined) subject.age = entry.age
  readFigure(subject, term)
  if (entry.look === true || weathered.test(nameOf(term)) || furry.test(nameOf(term)))
    addOnce(brief.body.skinLooks, nameOf(term))
  if (entry.pose === true) addOnce(subject.poses, nameOf(term))
  if (entry.palette === true) addOnce(brief.paletteWords, nameOf(term))
  if (entry.trait === true) addOnce(subject.traits, term.text)
  else if (styleTraits.has(term.text)) {
    addOnce(subject.traits, term.text)
    addKindOfPeople(subject, term)
  }
  if (entry.descent !== undefined) readDescent(brief, term, entry.descent)
  if (term.kind === 'quality') for (const motif of entry.motifs ?? []) addOnce(brief.motifs, motif)
}

function isFiller(term: Term): boolean {
  return term.entry.colour === true
}
