/** What the words tell and no builder draws: it is written down, so that nobody looks for it in the picture in vain. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import { features } from '../brief/concepts.ts'
import { pictureOf } from './emblem-words.ts'

const drawn: ReadonlySet<string> = new Set(features)
/** Notes have at most 14 words; the first four are 'Told, not drawn yet:'. */
const mostWords = 10
const mostNotes = 4

/** 'Told, not drawn yet: acne, arms crossed.' What the `labels` on the page say is not said again. */
export function toldNotes(brief: Brief, labels: readonly string[]): string[] {
  const notes: string[][] = []
  for (const thing of new Set(untold(brief, labels.join(' ').toLowerCase()))) {
    const last = notes.at(-1)
    const words = [...(last ?? []), thing].join(' ').split(' ').length
    if (last !== undefined && words <= mostWords) last.push(thing)
    else if (notes.length < mostNotes) notes.push([thing])
  }
  return notes.map((told) => `Told, not drawn yet: ${told.join(', ')}.`)
}

function untold(brief: Brief, labels: string): string[] {
  const { body, subject } = brief
  return [
    ...brief.features.filter(({ concept }) => !drawn.has(concept)).map(described),
    ...[...brief.wear, ...brief.hold].flatMap(signsOf),
    ...subject.poses,
    ...subject.traits.slice(1, mostMoods),
    ...figureOf(brief),
    ...[...brief.wear, ...brief.hold].flatMap(partsOf),
    ...body.skinLooks
      .filter((look) => !drawnLooks.test(look))
      .map((look) => (look.includes('skin') ? look : `${look} skin`)),
    ...body.hair.looks.map((look) => `${look} hair`),
    ...body.eyeLooks.map((look) => (look.includes('eye') ? look : `${look} eyes`)),
    ...brief.paletteWords,
    ...[
      ...brief.wear,
      ...brief.hold,
      ...brief.features.filter(({ concept }) => drawn.has(concept)),
    ].flatMap((item) => looksOf(item, labels)),
  ].filter((words) => /^[\p{L}\p{N} '’-]{2,30}$/u.test(words))
}

/** 'Sealskin boots', 'torn wings': how a thing looks beyond its cut, its colour and its label. */
function looksOf({ name, modifiers }: BriefItem, labels: string): string[] {
  return modifiers
    .filter((word) => !cutWords.test(word) && !labels.includes(word) && !name.includes(word))
    .map((word) => `${word} ${name}`)
}

const cutWords =
  /^(?:long|short|wide|loose|tight|fitted|flowing|big|large|small|huge|tiny|little|giant|oversized|knee|thigh|ankle|floor|.* length|.*-length|sleeveless|plain|simple|large|sharp|pointed|curved|glowing|double|right|left|crossed)$/

/** Moods after the first, which is among the tags. */
const mostMoods = 4
/** What skin is drawn as. */
const drawnLooks =
  /^(?:fur|scales|feathers|plumage|hide|bark|metal|wood|steel|gold|silver|leather)$/

/** What was said of the body beyond its age and the build on the page: 'broad shoulders', 'paunch'. */
function figureOf({ subject }: Brief): string[] {
  const kin = new Set(subject.species?.name.split(' '))
  return subject.figure.filter(
    (word) => word !== subject.buildWords[0] && !kin.has(word) && !ages.test(word),
  )
}

const ages =
  /^(?:adult|young|teen|teenage|teenager|child|kid|old|elderly|elder|little|small|tall|short|big|huge|large|giant|tiny|girl|boy|young .*)$/

/** Parts with a colour or a stuff of their own that no builder makes: 'white plume', 'silver buttons'. */
function partsOf(item: BriefItem): string[] {
  return item.parts
    .filter(({ part }) => !/^(?:trim|lining|emblem|contents|pattern|tip)$/.test(part))
    .map(({ name, colours, materials, modifiers }) =>
      [colours[0]?.name ?? materials[0] ?? modifiers[0], name]
        .filter((word) => word !== undefined && word !== '')
        .join(' '),
    )
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
    .filter(({ part, name, modifiers }) => part === 'emblem' && !pictureOf([name, ...modifiers]))
    .map(({ name, modifiers }) => (name === 'emblem' ? (modifiers[0] ?? '') : name))
}
