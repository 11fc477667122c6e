/** What the words tell and no builder draws: it is written down, so that nobody looks for it in the picture in vain. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import { features } from '../brief/concepts.ts'
import { emblemOf } from './emblem-words.ts'

const drawn: ReadonlySet<string> = new Set(features)
/** Notes have at most 14 words; the first four are 'Told, not drawn yet:'. */
const mostWords = 10
const mostNotes = 2

/** 'Told, not drawn yet: acne, arms crossed.' */
export function toldNotes(brief: Brief): string[] {
  const notes: string[][] = []
  for (const thing of new Set(untold(brief))) {
    const last = notes.at(-1)
    const words = [...(last ?? []), thing].join(' ').split(' ').length
    if (last !== undefined && words <= mostWords) last.push(thing)
    else if (notes.length < mostNotes) notes.push([thing])
  }
  return notes.map((told) => `Told, not drawn yet: ${told.join(', ')}.`)
}

function untold(brief: Brief): string[] {
  const { body, subject } = brief
  return [
    ...brief.features.filter(({ concept }) => !drawn.has(concept)).map(described),
    ...brief.wear.flatMap(signsOf),
    ...subject.poses,
    ...body.hair.looks.map((look) => `${look} hair`),
    ...body.eyeLooks.map((look) => (look.includes('eye') ? look : `${look} eyes`)),
    ...brief.paletteWords,
  ].filter((words) => /^[\p{L}\p{N} '’-]{2,30}$/u.test(words))
}

/** 'Left scorched sleeves', 'crooked nose'. */
function described({ name, side, modifiers, materials, colours, count }: BriefItem): string {
  const looks = [...colours.map((colour) => colour.name), ...materials, ...modifiers].find(
    (word) => !name.includes(word) && !word.startsWith('#'),
  )
  return [
    ...(side === 'both' ? [] : [side]),
    ...(count > 2 ? [String(count)] : []),
    ...(looks === undefined ? [] : [looks]),
    name,
  ].join(' ')
}

/** Signs that have no badge of their own: 'letter n', 'comet'. */
function signsOf(item: BriefItem): string[] {
  return item.parts
    .filter(({ part, name, modifiers }) => part === 'emblem' && !emblemOf([name, ...modifiers]))
    .map(({ name, modifiers }) => (name === 'emblem' ? (modifiers[0] ?? '') : name))
}
