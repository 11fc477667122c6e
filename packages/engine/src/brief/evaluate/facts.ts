/**
 * Checks facts about a Brief, written short, things by their concept or their own name: 'wear:cloak crimson m:velvet', 'hold:sword @left', '!wear:helmet',
 * 'hair:red', 'absent:cape', 'role:knight'. A word after the concept is a colour name; `m:` a material, `p:` a pattern,
 * `~` a modifier, `@` a side, `x` a count, `at:` a place, `part:` a part and its colour, stuff or shape.
 */
import type { Brief, BriefItem, NamedColour } from '../brief.ts'

/** A prompt and the facts that must come out of it. */
export type Case = { prompt: string; facts: string[] }

/** The cases of a table: a line with the prompt, its own line breaks written as ⏎, then a line with `= fact, fact`. */
export function readCases(table: string): Case[] {
  const lines = table.split('\n').filter((line) => line.trim() !== '')
  return lines.flatMap((line, index) => {
    const facts = lines[index + 1]?.trim()
    return facts?.startsWith('= ')
      ? [{ prompt: line.replaceAll(' ⏎ ', '\n'), facts: facts.slice(2).split(', ') }]
      : []
  })
}

type Reader = (brief: Brief, value: string) => boolean

/** True when the fact holds; `!` before it turns it round. */
export function holds(brief: Brief, fact: string): boolean {
  if (fact.startsWith('!')) return !holds(brief, fact.slice(1))
  const colon = fact.indexOf(':')
  const name = colon < 0 ? fact : fact.slice(0, colon)
  const reader = readers.get(name)
  if (reader === undefined) throw new Error(`No such fact: ${fact}`)
  return reader(brief, colon < 0 ? '' : fact.slice(colon + 1))
}

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['role', (brief, value) => hasItem(brief.subject.roles, value)],
  ['leads', (brief, value) => brief.subject.roles[0]?.concept === value],
  ['species', (brief, value) => hasItem(only(brief.subject.species), value)],
  ['feminine', (brief) => brief.subject.presentation === 'feminine'],
  ['masculine', (brief) => brief.subject.presentation === 'masculine'],
  ['androgynous', (brief) => brief.subject.presentation === 'androgynous'],
  ['neutral', (brief) => brief.subject.presentation === undefined],
  ['age', (brief, value) => (brief.subject.age ?? 'none') === value],
  ['build', (brief, value) => brief.subject.builds.some((build) => build === value)],
  ['height', (brief, value) => brief.subject.heightCm === Number(value)],
  ['name', (brief, value) => (brief.subject.name ?? 'none') === value],
  ['trait', (brief, value) => brief.subject.traits.includes(value)],
  ['wear', (brief, value) => hasItem(brief.wear, value)],
  ['hold', (brief, value) => hasItem(brief.hold, value)],
  ['feature', (brief, value) => hasItem(brief.features, value)],
  ['companion', (brief, value) => hasItem(brief.companions, value)],
  ['setting', (brief, value) => brief.setting.some((item) => item.words.includes(value))],
  ['absent', (brief, value) => hasItem(brief.absent, value)],
  ['forbidden', (brief, value) => brief.forbidden.includes(value)],
  ['banned', (brief, value) => hasColour(brief.absentColours, value)],
  ['theme', (brief, value) => hasColour(brief.themeColours, value)],
  ['motif', (brief, value) => brief.motifs.includes(value)],
  ['hair', (brief, value) => hasColour(brief.body.hair.colours, value)],
  ['hairstyle', (brief, value) => hasItem(brief.body.hair.styles, value)],
  ['length', (brief, value) => brief.body.hair.length === value],
  ['tips', (brief, value) => hasColour(brief.body.hair.tips, value)],
  ['streak', (brief, value) => hasColour(brief.body.hair.streaks, value)],
  ['skin', (brief, value) => hasColour(brief.body.skin, value)],
  ['eyes', (brief, value) => hasColour(brief.body.eyes, value)],
  ['righteye', (brief, value) => hasColour(only(brief.body.rightEye), value)],
  ['look', (brief, value) => brief.body.skinLooks.includes(value)],
  ['hairlook', (brief, value) => brief.body.hair.looks.includes(value)],
  ['eyelook', (brief, value) => brief.body.eyeLooks.includes(value)],
  ['figure', (brief, value) => brief.subject.figure.includes(value)],
  ['pose', (brief, value) => brief.subject.poses.includes(value)],
  ['years', (brief, value) => brief.subject.ageYears === Number(value)],
  ['lips', (brief, value) => hasColour(only(brief.body.lips), value)],
  ['beard', (brief, value) => hasItem(only(brief.body.beard), value)],
  ['style', (brief, value) => brief.style === value],
  ['fix', (brief, value) => brief.fixes.some((fix) => fix.to === value)],
  ['unknown', (brief, value) => brief.unknown.some((word) => word.words.toLowerCase() === value)],
])

function only<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value]
}

function hasColour(colours: readonly NamedColour[], value: string): boolean {
  if (value === 'none') return colours.length === 0
  return colours.some((colour) => colour.name.includes(value) || colour.hex === value)
}

function hasItem(items: readonly BriefItem[], value: string): boolean {
  const [concept = '', ...details] = value.split(' ')
  if (concept === 'none') return items.length === 0
  return items.some(
    (item) =>
      (item.concept === concept || isCalled(item, concept)) &&
      details.every((detail) => hasDetail(item, detail)),
  )
}

/** By its own name, or the end of it: 'wear:boots' are tall boots too. */
function isCalled(item: BriefItem, called: string): boolean {
  const name = item.name.replaceAll(' ', '-')
  return name === called || name.endsWith(`-${called}`)
}

function hasDetail(item: BriefItem, detail: string): boolean {
  if (detail.startsWith('m:')) return item.materials.includes(detail.slice(2))
  if (detail.startsWith('p:')) return item.patterns.includes(detail.slice(2))
  if (detail.startsWith('~'))
    return item.modifiers.some((modifier) => modifier.replaceAll(' ', '-') === detail.slice(1))
  if (detail.startsWith('@')) return item.side === detail.slice(1)
  if (detail.startsWith('at:')) return (item.place ?? '').replaceAll(' ', '-') === detail.slice(3)
  if (detail.startsWith('part:')) return hasPart(item, detail.slice(5))
  if (/^x\d+$/.test(detail)) return item.count === Number(detail.slice(1))
  if (detail === 'plain') return item.colours.length === 0
  return item.colours.some((colour) => colour.name.replaceAll(' ', '-').includes(detail))
}

function hasPart(item: BriefItem, detail: string): boolean {
  const [part, said = ''] = detail.split('/')
  return item.parts.some(
    (own) =>
      own.part === part &&
      (said === '' ||
        [...own.colours.map((colour) => colour.name), ...own.materials, ...own.modifiers].some(
          (word) => word.includes(said),
        )),
  )
}
