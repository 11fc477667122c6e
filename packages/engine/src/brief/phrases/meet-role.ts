/** Callings that are named one after the other: which are one, and which leads. */

import type { Subject } from '../brief.ts'
import type { Term } from '../words/term.ts'
import { blankItem } from './blank-item.ts'
import type { Phrase } from './phrase.ts'

/** A 'police constable' is one calling in two words; a boss may be a tax collector too, though both are drawn alike. */
export function meetRole(subject: Subject, being: Subject['roles'][number], phrase: Phrase): void {
  const known = subject.roles.find((role) => role.concept === being.concept)
  if (known === undefined) addRole(subject, being)
  else if (isNextTo(known, being)) known.name = `${known.name} ${being.name}`
  else if (!phrase.definite && subject.roles.every(({ name }) => !isOneCalling(name, being.name)))
    subject.roles.push(being)
}

function isNextTo(known: Subject['roles'][number], being: Subject['roles'][number]): boolean {
  const isOfHouse = known.name.includes("'s ")
  return being.span[0] - known.span[1] === 1 && !isOfHouse && !known.name.endsWith(being.name)
}

/** 'The ship's captain' and 'a captain' are one. */
function isOneCalling(name: string, other: string): boolean {
  return name.endsWith(other) || other.endsWith(name)
}

/** In 'a clockmaker knight' the knight leads; in 'a pirate captain' the pirate does, since captains are of many kinds. */
export function addRole(subject: Subject, being: Subject['roles'][number]): void {
  const before = subject.roles.at(-1)
  const isCompound = before !== undefined && being.span[0] - before.span[1] <= 1
  const isSurer = before?.how === 'guess' && being.how !== 'guess'
  if (isSurer || (isCompound && !ofManyKinds.test(being.concept))) subject.roles.unshift(being)
  else subject.roles.push(being)
}

const ofManyKinds =
  /^(?:captain|warrior|adventurer|villager|student|king|queen|prince|princess|noble|hunter|soldier|superhero|guard|engineer|merchant|teacher|businessperson|artist)$/

/** A goth barista is a goth as well, a viking widow a viking. */
export function addKindOfPeople(subject: Subject, term: Term): void {
  const who = /^(?:goth|viking|punk)$/.test(term.text) ? term.entry.who : undefined
  if (who === undefined || subject.roles.some(({ name }) => name === term.text)) return
  subject.roles.push({ ...blankItem(term), concept: who.concept, slot: 'role' })
}
