/** What phrases say about the eyes. */

import type { BodyBrief, Brief, BriefItem, NamedColour } from '../brief.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { addAll, addOnce, readAttributes } from '../terms/attributes.ts'
import { nameOf } from '../words/term.ts'
import { featureItem } from './items.ts'

export function readEyes(brief: Brief, phrase: Phrase): void {
  if (isShiner(phrase)) {
    brief.features.push({ ...featureItem(phrase, 'bruise', 'thing'), name: 'black eye' })
    return
  }
  const { body } = brief
  if (isClouded(phrase)) {
    brief.features.push(cloudedEye(phrase))
    return
  }
  const { colours, modifiers } = readAttributes(phrase.modifiers, 'eyes', undefined)
  addColours(body, phrase, colours)
  if (phrase.count === 1 && colours.length === 0 && phrase.modifiers.length === 0)
    addOnce(body.eyeLooks, 'one eye')
  if ((phrase.count ?? 0) > 2) brief.features.push(manyEyes(phrase))
  addLooks(brief, phrase, modifiers)
  readLids(brief, phrase)
  if (phrase.modifiers.some((term) => glowing.test(term.text)))
    brief.features.push(featureItem(phrase, 'glowing_eyes', 'eyes'))
}

function addLooks(brief: Brief, { head, modifiers: said }: Phrase, modifiers: string[]): void {
  const { body, subject } = brief
  // 'A steady gaze' is in the face rather than in the eyes.
  if (/^(?:gaze|stare|glare)$/.test(head.text)) {
    for (const term of said)
      if (term.kind === 'quality') addOnce(subject.traits, `${nameOf(term)} ${head.text}`)
    return
  }
  for (const look of modifiers) addOnce(body.eyeLooks, look)
  // 'red-rimmed', 'kohl-lined'
  for (const term of said)
    if (term.kind === 'partial') addOnce(body.eyeLooks, term.written.toLowerCase())
}

/** 'Three amber eyes' are called by their colour. */
function manyEyes(phrase: Phrase): BriefItem {
  const item = featureItem(phrase, phrase.count === 3 ? 'third_eye' : 'extra_eyes', 'eyes')
  const colour = item.colours[0]?.name
  return colour === undefined ? item : { ...item, name: `${colour} eyes` }
}

/** Closed and sleepy eyes are a mood in the face, lowered ones a bearing. */
function readLids({ subject }: Brief, { modifiers, count, head }: Phrase): void {
  const which = count === 1 || head.text === 'eye' ? 'one eye' : 'eyes'
  for (const term of modifiers) {
    const state = nameOf(term)
    if (/^(?:closed|shut)$/.test(state))
      addOnce(subject.traits, which === 'eyes' ? 'eyes closed' : 'one eye closed')
    else if (/^half (?:open|closed|shut)$/.test(state))
      addOnce(subject.traits, `${state} ${count === 1 ? 'eye' : 'eyes'}`)
    else if (lowered.test(state)) addOnce(subject.poses, `${which} ${state}`)
  }
}

const lowered =
  /^(?:lowered|downcast|cast down|down|averted|turned (?:up|down|away)|raised|lifted|rolled|fixed on .*|on the (?:ground|floor|horizon|sky))$/

const glowing =
  /^(?:glowing|luminous|burning|flaming|fiery|shining|blazing|neon|cybernetic|robotic|mechanical|glowing \w+)$/

/** The character's left eye leads; an odd right eye is told apart. */
function addColours(body: BodyBrief, phrase: Phrase, colours: readonly NamedColour[]): void {
  const [first, second] = colours
  const isSingle =
    phrase.count === 1 ||
    phrase.head.text === 'eye' ||
    phrase.side === 'left' ||
    phrase.side === 'right'
  // 'one blue and one brown eye'
  if (phrase.count === 1 && first !== undefined && second !== undefined) {
    body.eyes.push(first)
    body.rightEye ??= second
  } else if (first !== undefined && phrase.side === 'right') body.rightEye = first
  else if (first !== undefined && isSingle && body.eyes.length > 0) body.rightEye ??= first
  else addAll(body.eyes, colours)
}

/** 'A cloudy right eye', 'one milky eye': without sight, and pale. */
function isClouded({ modifiers, side, count, head }: Phrase): boolean {
  const isOne = side === 'left' || side === 'right' || count === 1 || head.text === 'eye'
  return isOne && modifiers.some(({ text }) => clouded.test(text))
}

const clouded =
  /^(?:cloudy|clouded|clouded over|milky|milky white|blind|blinded|filmy|filmed|filmed over|sightless|unseeing)$/

function cloudedEye(phrase: Phrase): BriefItem {
  const look = phrase.modifiers.find(({ text }) => clouded.test(text))?.text ?? 'clouded'
  const item = featureItem({ ...phrase, modifiers: [] }, 'blindness', 'eyes')
  return { ...item, name: `${look} eye`, count: 1 }
}

/** 'a black eye on the left' is a bruise; 'her left eye is black' is not. */
function isShiner({ head, modifiers, count, span }: Phrase): boolean {
  const [said] = modifiers
  // Words that were translated as one stand in one place.
  const isOne = said?.span.join() === head.span.join()
  const isBefore =
    isOne || (said !== undefined && said.span[0] >= span[0] && said.span[1] <= head.span[0])
  return (
    head.text === 'eye' &&
    modifiers.length === 1 &&
    said?.text === 'black' &&
    isBefore &&
    count === undefined
  )
}
