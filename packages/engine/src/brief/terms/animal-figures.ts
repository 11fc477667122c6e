/** Animals that are the figure itself: 'the hero is a small mole', 'our mascot: a bear in dungarees', 'me, but a frog'. */
import { kinOf, vagueBeasts } from '../words/animal-kin.ts'
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import { joinAnimals } from './animal-names.ts'
import { isWorn } from './noun-or-colour.ts'

/** The terms with the first such animal made a being, where no people are told of. */
export function tellAnimalFigures(told: readonly Term[]): Term[] {
  const terms = joinAnimals(told)
  const at = terms.findIndex((term, index) => isAnimal(term) && isFigure(terms, index))
  const term = terms[at]
  return term === undefined ? [...terms] : terms.with(at, asFigure(term))
}

/** An animal taken for one of its people; any other term as it is. */
export function asFigure(term: Term): Term {
  if (term.entry.animal === undefined) return term
  const { thing: _, ...entry } = term.entry
  const { concept, implied } = term.entry.animal
  const who = {
    slot: 'species',
    concept: kinOf(term.text, concept),
    implied,
    plural: false,
  } as const
  return { ...term, kind: 'who', entry: { ...entry, who, figureItself: true } }
}

/** 'Mole' and 'seal' are things as well. */
function isAnimal({ kind, entry }: Term): boolean {
  return kind === 'animal' || (kind === 'thing' && entry.animal !== undefined)
}

function isFigure(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  if (term === undefined || term.possessive || term.entry.animal?.plural === true) return false
  // 'A parrot on his shoulder', 'an owl mask', 'a bear trainer'
  const next = terms[index + 1]
  if (/^(?:at|thing|who|animal|part|body|bodied)$/.test(next?.kind ?? '')) return false
  if (isHimself(terms, index) || isLabelAlone(terms, index)) return true
  const start = startOf(terms, index)
  if (/^(?:his|her|their|its|the)$/.test(terms[start]?.text ?? '')) return false
  if (isPredicate(terms, start)) return true
  if (isApposed(terms, start, index) || isInPlaceOfSelf(terms, start)) return true
  if (isAlone(terms, start, index)) return true
  if (isListedBehindLead(terms, start, index)) return true
  const isOthers = (term: Term, at: number) => isPerson(term) && !isGuy(terms, at)
  return !terms.slice(0, index).some(isOthers) && isFirstOfKind(terms, start, index)
}

/** 'Our team's logo guy' */
function isGuy(terms: readonly Term[], at: number): boolean {
  return (
    /^(?:guy|girl|gal|lady|man|dude|fella)$/.test(terms[at]?.text ?? '') &&
    /^(?:logo|mascot)$/.test(terms[at - 1]?.text ?? '')
  )
}

/** Where no people have been told of. */
function isFirstOfKind(terms: readonly Term[], start: number, index: number): boolean {
  return (
    isBehindCalling(terms, start, index) ||
    isMascot(terms, start) ||
    isWithMuzzle(terms, start, index) ||
    isListedBehindCalling(terms, start, index)
  )
}

/** Where the phrase of the animal begins. */
function startOf(terms: readonly Term[], index: number): number {
  let at = index
  while (isModifier(terms[at - 1]) || terms[at - 1]?.kind === 'filler' || isRow(terms, at - 1)) at--
  return terms[at - 1]?.kind === 'determiner' ? at - 1 : at
}

/** 'A very small, very angry goose' */
function isRow(terms: readonly Term[], at: number): boolean {
  return terms[at]?.kind === 'comma' && terms[at - 1]?.kind === 'quality'
}

/** Of people an animal is only with somebody. */
function isPerson({ kind, entry, possessive }: Term): boolean {
  return kind === 'who' && !possessive && entry.who?.slot === 'species'
}

/** 'Captain Marmalade is a fat cat'; but 'her familiar is a cat'. */
function isPredicate(terms: readonly Term[], start: number): boolean {
  if (terms[start]?.kind !== 'determiner' || terms[start - 1]?.kind !== 'is') return false
  const subject = subjectBefore(terms, start - 1)
  if (subject === undefined || /^(?:stop|colon|comma|pronoun)$/.test(subject.kind))
    return !/^(?:it|there|this|that)$/.test(subject?.text ?? '') || isTwist(terms, start - 2)
  const isNamed =
    subject.kind === 'who' ||
    (subject.kind === 'animal' && vagueBeasts.test(subject.text)) ||
    (subject.capital && /^(?:filler|unknown)$/.test(subject.kind))
  const owner = terms[terms.indexOf(subject) - 1]
  return isNamed && !/^(?:his|her|their|its)$/.test(owner?.text ?? '') && owner?.possessive !== true
}

/** 'A knight in armour, but it is a very small hedgehog'; but 'a knight on a horse, but it is a donkey'. */
function isTwist(terms: readonly Term[], subject: number): boolean {
  if (
    terms[subject]?.text !== 'it' ||
    !/^(?:but|only|except)$/.test(terms[subject - 1]?.text ?? '')
  )
    return false
  const before = terms[subject - 2]
  const last = before?.kind === 'comma' ? terms[subject - 3] : before
  return last?.entry.who?.slot === 'role' || isWorn(last) || last?.entry.thing?.slot === 'armour'
}

/** 'A bat in a waistcoat': of two meanings that of a being, where the wish opens with it and tells of nobody else. */
function isAlone(terms: readonly Term[], start: number, index: number): boolean {
  const opens = terms.slice(0, start).every(({ kind }) => /^(?:ask|filler|colon)$/.test(kind))
  const calling = callingOf(terms, index)
  const others = terms.filter(
    ({ kind }, at) => (at < index || at > (calling ?? index)) && /^(?:who|animal)$/.test(kind),
  )
  const isTold =
    calling !== undefined ||
    /^(?:in|with|wear|hold|that|comma|verb|pronoun)$/.test(terms[index + 1]?.kind ?? '') ||
    /^who(?: |$)/.test(terms[index + 1]?.text ?? '')
  return terms[index]?.kind === 'thing' && opens && isTold && others.length === 0
}

/** 'A mole as a train driver': where the calling of the animal stands. */
function callingOf(terms: readonly Term[], index: number): number | undefined {
  if (terms[index + 1]?.kind !== 'as') return undefined
  let at = index + 2
  while (isModifier(terms[at]) || terms[at]?.entry.who?.slot === 'species') at++
  return terms[at]?.entry.who?.slot === 'role' ? at : undefined
}

/** What is right before the verb, or who opens the sentence: 'the librarian of the drowned city is', 'the baddie should be'. */
function subjectBefore(terms: readonly Term[], verb: number): Term | undefined {
  const before = terms[verb - 1]
  if (before === undefined || !/^(?:thing|verb|filler|unknown|ask)$/.test(before.kind))
    return before
  const from = terms.slice(0, verb).findLastIndex(({ kind }) => /^(?:stop|colon)$/.test(kind)) + 1
  const first = terms.slice(from, verb).find(({ kind }) => /^(?:who|animal|thing|body)$/.test(kind))
  return first?.kind === 'who' ? first : before
}

/** 'Me, but a frog', 'think sloth', 'picture an old heron'. */
function isInPlaceOfSelf(terms: readonly Term[], start: number): boolean {
  const before = terms.slice(Math.max(0, start - 3), start)
  const last = before.at(-1)
  if (/^(?:think|think of|imagine|picture|basically|literally|essentially)$/.test(last?.text ?? ''))
    return true
  const isTurned = last?.kind === 'but' || (last?.text === 'as' && before.at(-2)?.kind === 'but')
  return isTurned && before.some(({ text }) => /^(?:me|myself|us|i|him|her|them)$/.test(text))
}

/** 'A shopkeeper, an old badger in a waistcoat': what has a calling and wears clothes. */
function isApposed(terms: readonly Term[], start: number, index: number): boolean {
  if (!/^an?$/.test(terms[start]?.text ?? '')) return false
  const mark = terms[start - 1]
  // 'Hero for our road safety game. A fox in a yellow vest'
  if (mark?.kind === 'stop' && isOpenedByLead(terms, start)) return isDressed(terms, index)
  const before = terms[start - 2]
  if (!/^(?:comma|colon)$/.test(mark?.kind ?? '')) return false
  const isOfWhom =
    before === undefined ||
    before.kind === 'stop' ||
    before.capital ||
    (before.kind === 'who' && before.entry.who?.slot === 'role')
  return isOfWhom && isDressed(terms, index)
}

/** 'Boss character, heavy, sumo frog with a rope belt' */
function isListedBehindLead(terms: readonly Term[], start: number, index: number): boolean {
  // 'sumo frog'
  const from = terms[start - 1]?.kind === 'who' ? start - 1 : start
  if (terms[from - 1]?.kind !== 'comma' || terms[start]?.kind === 'determiner') return false
  if (!/^(?:with|in|wear|hold)$/.test(terms[index + 1]?.kind ?? '')) return false
  const told = terms.slice(0, from)
  const beings = told.filter(({ kind }) => /^(?:who|animal|thing|body)$/.test(kind))
  return (
    !told.some(({ kind }) => kind === 'stop') &&
    beings.length === 1 &&
    leads.test(beings[0]?.text ?? '')
  )
}

/** A sentence before that only says what the figure is for. */
function isOpenedByLead(terms: readonly Term[], start: number): boolean {
  const told = terms.slice(0, start)
  const beings = told.filter(({ kind }) => /^(?:who|animal)$/.test(kind))
  const isShort = told.filter(({ kind }) => kind === 'stop').length === 1
  return isShort && beings.length === 1 && leads.test(beings[0]?.text ?? '')
}

const leads =
  /^(?:hero|heroine|superhero|villain|villainess|protagonist|antagonist|main character|character|boss|npc|sidekick|player character)$/

/** 'In a waistcoat', 'who wears', 'called Tom'; an owl in a cage is somebody's. */
function isDressed(terms: readonly Term[], index: number): boolean {
  const next = terms[index + 1]
  if (/^(?:wear|hold)$/.test(next?.kind ?? '')) return true
  if (/^(?:called|named|who)$/.test(next?.text ?? '')) return true
  if (next?.kind !== 'in') return false
  const thing = terms.slice(index + 2).find(({ kind }) => /^(?:thing|who|stop|comma)$/.test(kind))
  return dress.test(thing?.entry.thing?.slot ?? '')
}

const mascots =
  /^(?:mascot|team mascot|brand mascot|club mascot|school mascot|avatar|fursona|sona|persona|logo|character|main character|protagonist|hero|heroine|figurehead|emblem|symbol|brand character|spokescharacter|brand animal|our animal|spokesperson|spokesman|spokeswoman)$/

/** A mascot is the animal, whatever it wears. */
function isMascot(terms: readonly Term[], start: number): boolean {
  const before = terms[start - 1]
  if (/^(?:with|hold|ride|at|like|and|wear)$/.test(before?.kind ?? '')) return false
  const named = terms.slice(0, start).findLast(({ text }) => mascots.test(text))
  if (named === undefined) return false
  if (/mascot|sona$|^spokes/.test(named.text)) return true
  // 'Our logo guy: penguin'
  const isNext =
    terms[start - 2] === named || (terms[start - 3] === named && isGuy(terms, start - 2))
  return isNext && /^(?:comma|colon|is)$/.test(before?.kind ?? '')
}

/** 'Goalkeeper, polar bear. A scar across the muzzle': people have none. */
function isWithMuzzle(terms: readonly Term[], start: number, index: number): boolean {
  const isListed = terms[start - 1]?.kind === 'comma' && terms[start - 2]?.kind === 'who'
  const ends = /^(?:comma|stop)$/.test(terms[index + 1]?.kind ?? 'stop')
  return isListed && ends && terms.slice(index).some(({ text }) => ofAnimals.test(text))
}

/** 'Hospital porter, bear, blue scrubs': neither a witch's cat nor a shepherd's dog, and dressed. */
function isListedBehindCalling(terms: readonly Term[], start: number, index: number): boolean {
  const told = terms.slice(0, start).filter(({ kind }) => !/^(?:filler|determiner)$/.test(kind))
  const isMarked = /^(?:comma|stop|colon)$/.test(terms[start - 1]?.kind ?? '')
  const ends = /^(?:comma|stop)$/.test(terms[index + 1]?.kind ?? 'stop')
  if (!isMarked || !ends || terms[start]?.kind === 'determiner') return false
  const callings = told.filter(({ kind, entry }) => kind === 'who' && entry.who?.slot === 'role')
  const isOnlyCalling =
    callings.length === 1 &&
    // 'Hospital porter', 'prompter at the puppet theatre'
    told.every(
      ({ kind }, at) =>
        !/^(?:animal|with|wear|hold|pronoun|verb|that|ride)$/.test(kind) &&
        (at === told.length - 1 || !/^(?:comma|stop|colon)$/.test(kind)),
    )
  const [calling] = callings
  if (isOnlyCalling && calling !== undefined && !withBeasts.test(calling.text))
    return !mounts.test(terms[index]?.text ?? '') && isDressedIn(terms.slice(index + 1))
  return callings.length > 0 && terms.slice(0, start).some(({ text }) => ofAnimals.test(text))
}

/** Those who have a beast beside them. */
const withBeasts =
  /(?:shepherd|shepherdess|herder|herd|drover|falconer|hunter|huntress|huntsman|gamekeeper|farmer|rancher|knight|rider|jockey|ranger|pirate|buccaneer|witch|wizard|mage|warlock|sorcerer|sorceress|enchantress|necromancer|druid|shaman|handler|trainer|tamer|charmer|keeper|walker|groomer|vet|veterinarian|cowboy|cowgirl|musher|nomad|beggar|princess|queen|king|prince|lady|merchant|traveller|wanderer|hermit|gaucho|mahout|driver|groom|whisperer|breeder|fisherman|angler|grinder)$/
const mounts = /^(?:horse|pony|camel|donkey|mule|parrot|falcon|hawk|dalmatian|hound|bloodhound)$/

function isDressedIn(rest: readonly Term[]): boolean {
  return rest.some(
    ({ entry, text }) => attire.test(entry.thing?.slot ?? '') || ofAnimals.test(text),
  )
}

const attire = /^(?:torso|full|outer|legs|feet|apron|armour|waist|hands|head|face|neck)$/

/** 'A nun at a fox shrine, and a fox herself' */
function isHimself(terms: readonly Term[], index: number): boolean {
  return /^(?:him|her|it|my)self$/.test(terms[index + 1]?.text ?? '')
}

/** 'I have to sew Toad: checked suit': named like somebody, and nobody else is told of. */
function isLabelAlone(terms: readonly Term[], index: number): boolean {
  const isNamed = terms[index]?.capital === true && terms[index + 1]?.text === ':'
  const begins = /^(?:stop|comma)$/.test(terms[index - 1]?.kind ?? 'stop')
  return isNamed && !begins && terms.every(({ kind }, at) => at === index || !beings.test(kind))
}

/** 'Bartender for our cat game. Siamese, lean, white shirt': the sentence before tells no more than the calling. */
function isBehindCalling(terms: readonly Term[], start: number, index: number): boolean {
  if (terms[start - 1]?.kind !== 'stop' || terms[index + 1]?.kind !== 'comma') return false
  const told = terms.slice(0, start - 1)
  const isOfCalling = told.filter(({ kind }) => kind === 'who').length === 1
  return (
    isOfCalling &&
    terms[start]?.kind !== 'determiner' &&
    !told.some(({ kind }) => /^(?:animal|stop|wear|hold|with|pronoun|comma)$/.test(kind)) &&
    isDressedThere(terms, index)
  )
}

/** Shirts and boots are named in the same sentence; a pet may have a collar. */
function isDressedThere(terms: readonly Term[], index: number): boolean {
  const stop = terms.findIndex(({ kind }, at) => at > index && kind === 'stop')
  const rest = terms.slice(index + 1, stop < 0 ? undefined : stop)
  return rest.some(({ entry }) => clothes.test(entry.thing?.slot ?? ''))
}

const clothes = /^(?:torso|full|outer|legs|feet|apron|armour|waist|hands)$/
const beings = /^(?:who|animal)$/
const dress = /^(?:torso|full|outer|legs|feet|armour|head|neck)$/

const ofAnimals =
  /^(?:muzzle|snout|paws?|(?:left|right) paw|hooves|hoof|beak|trunk|flippers?|tusks|whiskers)$/
