/** A smith's hammer and an apron: who has both is a smith, though nobody says so. */
import type { Brief } from '../brief.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Term } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** Gives the calling where none is told. */
export function settleToolTrades({ subject, wear, hold }: Brief): void {
  const hammer = hold.find(({ name }) => /^(?:black)?smith'?s? hammer$|^forge hammer$/.test(name))
  const hasApron = wear.some(({ concept }) => concept === 'apron')
  if (hammer === undefined || !hasApron || subject.roles.length > 0) return
  const plain = { ...hammer, colours: [], materials: [], patterns: [], modifiers: [], parts: [] }
  subject.roles.push({
    ...plain,
    name: 'blacksmith',
    concept: 'blacksmith',
    slot: 'role',
    side: 'both',
    count: 1,
    how: 'guess',
  })
}

const weighs = /^(?:merchant|alchemist|banker|moneylender)$/
const weighers =
  /\b(?:tax|toll|customs|collector|inspector|assayer|assessor|usurer|pawnbroker|grocer|weigher|treasurer|bookkeeper|accountant|goldsmith|jeweller)\b/
const scaled =
  /^(?:lizardfolk|naga|dragonborn|snakefolk|crocfolk|merfolk|fishfolk|kobold|sharkfolk|turtlefolk|elemental|alien)$/
const bright = /^(?:brass|gold|golden|silver|copper|iron|old|little|small|wooden|bronze|tin)$/

/** 'A spice seller, …, brass scales': the scales of who sells are for weighing, and no skin. */
export function scalesOfTrade(
  { subject }: Brief,
  { head, modifiers }: Phrase,
): Term['entry'] | undefined {
  const isTrade = subject.roles.some(
    ({ concept, name }) => weighs.test(concept) || weighers.test(name),
  )
  const isScaled = scaled.test(subject.species?.concept ?? '')
  if (head.kind !== 'body' || head.text !== 'scales' || isScaled || !isTrade) return undefined
  return modifiers.every(({ text }) => bright.test(text))
    ? vocabulary.entries.get('balance scales')
    : undefined
}

/** What somebody is called after has no look of its own to stand for. */
const calledAfter: ReadonlyMap<string, string> = new Map([
  ['harpooner', 'harpoon'],
  ['harpooneer', 'harpoon'],
  ['trombonist', 'trombone'],
  ['bugler', 'bugle'],
  ['cellist', 'cello'],
  ['lutenist', 'lute'],
  ['bagpiper', 'bagpipes'],
])

/** A harpooner with empty hands has a harpoon. */
export function settleNamedTools({ subject, hold, absent }: Brief): void {
  const [role] = subject.roles
  const tool = calledAfter.get(role?.name.split(' ').at(-1) ?? '')
  const thing = tool === undefined ? undefined : vocabulary.entries.get(tool)?.thing
  if (role === undefined || tool === undefined || thing?.slot !== 'prop') return
  if (hold.length > 0 || absent.length > 0) return
  const plain = { ...role, colours: [], materials: [], patterns: [], modifiers: [], parts: [] }
  hold.push({ ...plain, name: tool, concept: thing.concept, slot: 'prop', how: 'guess', count: 1 })
}
