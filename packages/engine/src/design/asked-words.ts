/** What the words say of things and no other word on the page repeats: whoever draws the character again must know it. */
import type { Brief, BriefItem, BriefPart } from '../brief/brief.ts'
import type { Design } from './design.ts'
import { beyondFall } from './hair-fall.ts'
import { isHeadShapeShown } from './head-shapes.ts'
import { lastWord } from './note-words.ts'
import { isFeatureSeen, isUniformSeen } from './seen-as-asked.ts'
import { isToneOfPeople } from './skin-covers.ts'
import { isInPattern, printed } from './told-looks.ts'
import { isWornShown } from './worn-metal.ts'

/** Words of one note, its first two included. */
const mostWords = 13
const mostNotes = 2
/** A note is read at a glance. */
const longest = 44

/** The first `most` notes; what is asked for and said nowhere takes the place of what every character has. */
export function withAsked(
  brief: Brief,
  design: Design,
  notes: readonly string[],
  most: number,
): string[] {
  const kept = notes.slice(0, most)
  const [one, two] = [1, 2].map((count) => {
    const rest = withoutLast(kept, count - (most - kept.length))
    return { rest, asked: askedNotes(brief, design, rest).slice(0, count) }
  })
  const { rest, asked } = two.asked.length > 1 && two.rest.length + 2 <= most ? two : one
  return asked.length === 0 ? kept : [...rest, ...asked]
}

/** Without so many of those that come last; what is not shown stays said. */
function withoutLast(notes: readonly string[], count: number): string[] {
  const minor = notes.filter((note) => !/^(?:Not shown|Kept out|Not drawn)/.test(note))
  const gone = new Set(minor.slice(minor.length - Math.max(0, Math.min(count, minor.length - 1))))
  return notes.filter((note) => !gone.has(note))
}

/**
 * 'Asked for: studded leather jacket, old belt.' It claims no more than that it was said: some of it is drawn, as the cut of
 * a robe without sleeves is, and some of it has no look of its own. `notes` are those that are on the page already.
 */
function askedNotes(brief: Brief, design: Design, notes: readonly string[]): string[] {
  const page = pageOf(design, notes)
  const things: string[] = []
  for (const phrase of phrasesOf(brief, page, design).filter(isPlain))
    if (!things.some((other) => ` ${other} `.includes(` ${phrase} `))) things.push(phrase)
  const lines: string[][] = []
  for (const thing of things) {
    const roomy = lines.find((line) => countOf([...line, thing]) <= mostWords - 2)
    if (roomy !== undefined) roomy.push(thing)
    else if (lines.length < mostNotes) lines.push([thing])
  }
  return lines.map((line) => `Asked for: ${line.join(', ')}.`)
}

/** Stems of all words on the page, in their order. */
type Page = string

function pageOf(
  { title, facts, tags, wear, hold, person, skin, features }: Design,
  notes: readonly string[],
): Page {
  const labels = [...wear, ...hold].map(({ label }) => label)
  const lines = [title, ...facts.flat(), ...notes, ...tags, ...labels, person.age]
  if (/^(?:metal|wood)$/.test(skin.surface)) lines.push(skin.surface)
  if (features.some(({ kind }) => kind === 'boulders')) lines.push('stone')
  if (skin.marking === 'gears') lines.push('clockwork')
  return ` ${lines.map(stemsOf).join(' | ')} `
}

function isOn(page: Page, words: string): boolean {
  return page.includes(` ${stemsOf(words)} `)
}

function phrasesOf(brief: Brief, page: Page, design: Design): string[] {
  const { creature, person } = design
  const isBeast = creature !== undefined
  const { wear, hold, features, companions, subject, body } = brief
  const { species, roles, poses } = subject
  const hair = [...body.hair.styles, ...(body.beard ? [body.beard] : [])]
  return [
    ...[...wear, ...hold]
      .filter((item) => !isUniformSeen(item, design))
      .flatMap((item) => [
        ...looksOf(item, page),
        ...item.parts.flatMap((part) => partOf(part, item, page)),
      ]),
    ...features
      .filter(({ name }) => !isHeadShapeShown(name, design.features))
      .filter((item) => !isPegShown(item, design))
      .flatMap((item) => [
        ...(isBeast && !isOn(page, item.name) ? [item.name] : unseenLooks(item, page, design)),
        ...item.parts.flatMap((part) => partOf(part, item, page)),
      ]),
    ...companions.flatMap((item) => looksOf(item, page)),
    ...hair
      .filter((item) => !isCutDrawn(item, design))
      .map(beyondFall)
      .flatMap((item) => looksOf(item, page))
      .filter((look) => !isCut(look)),
    ...[...roles, ...(species ? [species] : [])]
      .filter(({ materials }) => materials.length > 0)
      .flatMap((item) => looksOf(item, page)),
    ...body.skinLooks
      .filter((look) => !isOn(page, look) && !isToneOfPeople(look, brief))
      .filter((look) => !isOfMetal(look, design.skin))
      .map((look) => (coverings.test(look) ? look : `${look} skin`)),
    ...poses.filter((pose) => standing.test(pose) && !isOn(page, pose)),
    ...buildsOf(brief, person.heightCm).filter(
      (words) => !isOn(page, words) && !isOn(page, words.replace(/ build$/, '')),
    ),
    ...coloursOfAll(brief).filter((words) => !isOn(page, words)),
  ]
}

/** A robot is of metal, and its rust is seen. */
function isOfMetal(look: string, skin: Design['skin']): boolean {
  return (
    isWornShown(look, skin) || (skin.surface === 'metal' && /^(?:metal|metallic|steel)$/.test(look))
  )
}

/** Who has a peg has one of wood. */
function isPegShown({ concept }: BriefItem, { features }: Design): boolean {
  return features.some(({ kind, isPeg }) => kind === concept && isPeg === true)
}

/** All stand; who is asked to is told to. */
const standing = /^(?:stand|upright|leap|jump|meditat|triumphant)/

/** Heights that nobody needs to be told of. */
const [short, tall] = [160, 182]

/** 'Tall' beside the 'gaunt' that the page gives room to. */
function buildsOf(
  { prompt, subject: { buildWords, figure, builds, plainBuilds } }: Brief,
  heightCm: number,
): string[] {
  const named = builds.filter((word) => prompt.toLowerCase().includes(word))
  const isSeen = (word: string) =>
    (heightCm > tall && word === 'tall') || (heightCm < short && word === 'short')
  const said = [...buildWords.slice(1), ...named].filter((word) => isTelling(word) && !isSeen(word))
  const own = figure.filter((phrase) => !plainBuilds.includes(phrase))
  const shape = own.filter((phrase) => /-legged|legged$|chest(?:ed)?$|shoulder|hips?$/.test(phrase))
  return [...said.map((word) => `${word} build`), ...shape]
}

/** 'Black and white' */
function coloursOfAll({ themeColours }: Brief): string[] {
  return themeColours.length < 2 ? [] : [themeColours.map(({ name }) => name).join(' and ')]
}

/** What covers a body, and is no sort of skin. */
const coverings = /(?:skin|fur|scales|feathers|plumage|bark|shell|embers|moss|leaves)$/

/** A buzz cut, a man bun and a braided beard of which no more is said are seen. */
function isCutDrawn({ concept, modifiers }: BriefItem, { hair, beard }: Design): boolean {
  const isDrawn = concept === hair.style || concept === beard?.style
  const inKind = concept.split('_')
  return isDrawn && modifiers.every((word) => cuts.test(word) || inKind.includes(word))
}

/** How long hair is, and how it is cut, is to be seen. */
function isCut(look: string): boolean {
  return look
    .split(' ')
    .slice(0, -1)
    .every((word) => cuts.test(word))
}

const cuts =
  /^(?:.*(?:long|short|length|bangs|fringe).*|tied|loose|twin|curly|straight|wavy|cropped|shaved|natural|white|grey|black)$/

/** Looks of a feature that the picture does not show anyway. */
function unseenLooks(item: BriefItem, page: Page, design: Design): string[] {
  if (isFeatureSeen(item, design)) return []
  // Who is rabbit-eared has ears.
  return looksOf(/^ear(?:ed)?$/.test(item.name) ? { ...item, name: 'ears' } : item, page)
}

/** 'Studded leather jacket', 'old belt', 'iron teeth'. */
function looksOf(item: BriefItem, page: Page): string[] {
  const { name, confidence } = item
  if (confidence <= 0.5) return []
  const inName = name.split(' ').slice(0, -1).filter(isTelling)
  const looks = saidOf(item).filter((word) => !isOn(page, word) && !sharesStem(name, word))
  const isNamed = inName.every((word) => isOn(page, word))
  if (looks.length === 0) return isNamed ? [] : [name]
  const once = looks.filter((word, at) => !looks.slice(0, at).some((other) => isTwin(word, other)))
  return [[...once.slice(0, 2), name].join(' ')]
}

/** 'Feathery feather antennae', 'torn ripped jeans' say one thing twice. */
function isTwin(word: string, other: string): boolean {
  return stemsOf(word) === stemsOf(other) || [word, other].every((look) => inRags.test(look))
}

const inRags = /^(?:torn|ripped|ragged|tattered)$/

/** Stuffs and figures that another word stands for are not said twice: corduroy is drawn as velvet. */
function saidOf({ modifiers, materials, patterns, words }: BriefItem): string[] {
  const own = (list: readonly string[]) =>
    list.filter((word) => modifiers.length === 0 || stemsOf(words).includes(stemsOf(word)))
  const stuffs = own(materials).filter((word) => word !== 'steel' || !/\bmetal\b/.test(words))
  return [...new Set([...modifiers, ...stuffs, ...own(patterns)])]
    .map((word) => word.replaceAll('_', ' '))
    .filter((word) => isTelling(word) && !word.startsWith('#') && !isInPattern(word, modifiers))
    .filter((word) => patterns.length === 0 || !printed.test(word))
}

/** 'Buckles on the heeled shoes' */
function partOf(part: BriefPart, item: BriefItem, page: Page): string[] {
  const { name, modifiers, materials } = part
  if (part.part === 'contents') return []
  const looks = [...modifiers, ...materials].filter(
    (word) => isTelling(word) && !isOn(page, word) && !sharesStem(name, word),
  )
  const isSaid = name.split(' ').every((word) => isOn(page, word) || usualParts.test(word))
  if (looks.length === 0 && isSaid) return []
  return [[...looks.slice(0, 2), name, 'on the', lastWord(item.name)].join(' ')]
}

/** That a shirt has sleeves and a sword a hilt goes without saying. */
const usualParts =
  /^(?:emblem|hem|edges?|trim|sleeves?|front|back|hilt|handle|blade|sole|brim|collar)$/

/** Words that tell nothing where they stand alone. */
function isTelling(word: string): boolean {
  return (
    /^[\p{L}' -]{3,24}$/u.test(word) &&
    !/^(?:own|new|other|another|the|and|her|his|very)$/.test(word)
  )
}

function sharesStem(name: string, word: string): boolean {
  return ` ${stemsOf(name)} `.includes(` ${stemsOf(word)} `)
}

/** 'Studded' and 'studs', 'buckle' and 'buckles' are one word. */
function stemsOf(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) =>
      word.length < 5
        ? word.replace(/s$/, '')
        : word.replace(/(?:ed|en|es|y|e|s)$/, '').replace(/([^aeiouls])\1$/, '$1'),
    )
    .join(' ')
}

function isPlain(words: string): boolean {
  return words.length <= longest && /^[\p{L}\p{N} '’-]+$/u.test(words)
}

function countOf(things: readonly string[]): number {
  return things.join(' ').split(' ').length
}
