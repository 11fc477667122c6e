/** What grew on a creature though people wear or hold it, and what people wear though it is a part of clothes. */
import type { Brief } from '../brief.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** The coils of a naga are no curls. */
export function isOfSerpent({ subject }: Brief, { head }: Phrase): boolean {
  return head.text === 'coils' && /^(?:naga|snakefolk)$/.test(subject.species?.concept ?? '')
}

/** A beetle's and a snail's shell grew there; others wear one on the back. */
export function isOwnShell({ subject }: Brief, { head, doing }: Phrase): boolean {
  const isBeast = /folk$/.test(subject.species?.concept ?? '')
  return isBeast && /^(?:domed |spiral |hard |thick )?shell$/.test(head.text) && doing === undefined
}

/** 'A dryad with orange leaves': they grow, and nobody holds them. */
function isFoliage({ subject }: Brief, { head, doing, place }: Phrase): boolean {
  const isPlant = subject.species?.concept === 'plantfolk' && doing !== 'hold'
  const isGrown = /(?:lea(?:f|ves)|petals?|blossoms?|buds|fronds|foliage|twigs|thorns|berries)$/
  return (
    isPlant &&
    head.entry.thing?.slot === 'prop' &&
    isGrown.test(head.text) &&
    !/hand|basket|belt|bag/.test(place ?? '')
  )
}

/** 'A velociraptor with brown feathers': they grew there, and nobody holds them. */
function isOwnFeathers({ subject }: Brief, { head, doing, place }: Phrase): boolean {
  const isBeast =
    /^(?:lizardfolk|dragonfolk|dragonborn|dragon|snakefolk|catfolk|wolffolk|alien)$/.test(
      subject.species?.concept ?? '',
    )
  return (
    isBeast &&
    /^(?:feathers|plumage)$/.test(head.text) &&
    doing === undefined &&
    place === undefined
  )
}

/** Leaves of a dryad and feathers of a dinosaur. */
export function isOwnGrowth(brief: Brief, phrase: Phrase): boolean {
  return isFoliage(brief, phrase) || isOwnFeathers(brief, phrase)
}

/** 'A genie with gold cuffs': where nothing has sleeves, cuffs of metal are round the wrists. */
export function isBareCuff({ wear }: Brief, { head, modifiers }: Phrase): boolean {
  const isMetal = modifiers.some(({ text, entry }) =>
    /^(?:gold|golden|silver|bronze|brass|copper|iron|steel)$/.test(entry.material ?? text),
  )
  const hasSleeves = wear.some(({ slot }) => /^(?:torso|full|outer)$/.test(slot))
  return head.text === 'cuffs' && isMetal && !hasSleeves
}

/** The jewelled skull of a lich is the lich's own head. */
export function isOwnSkull({ subject }: Brief, { head, doing, place, link }: Phrase): boolean {
  const { species } = subject
  const isBone = species?.concept === 'skeleton' || species?.name === 'lich'
  return (
    isBone && head.text === 'skull' && doing === undefined && place === undefined && link !== 'with'
  )
}

/** A stocking over the face hides it. */
export function isOverFace({ head, place }: Phrase): boolean {
  return /^(?:stocking|tights|pillowcase|nylon)$/.test(head.text) && /face|head/.test(place ?? '')
}
