/** More arms than two: how many pairs the words give somebody, and what is in their hands. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import type { Carry, Design, ExtraHand, Feature, Prop } from './design.ts'

/** More than eight arms are drawn as eight. */
const mostPairs = 3

const numbers: Readonly<Record<string, number>> = {
  ...{ three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, ten: 10, twelve: 12 },
}
const inFigure = /^(three|four|five|six|seven|eight|ten|twelve|multi|many|\d+)[- ]armed$/
const more = /\b(?:extra|additional|second|third|other|more|another|multiple|many|several)\b/
const sets = /\b(two|three|four|\d) (?:pairs?|sets?) of arms\b/

const onePairMore = /\b(?:second|extra|another|additional|lower|upper) (?:pair|set) of arms\b/i

/** Pairs of arms beyond the first. */
export function extraPairs({ features, subject, prompt }: Brief): number {
  const told = [
    ...features.map(pairsIn),
    ...subject.figure.map((phrase) => pairsOf(inFigure.exec(phrase)?.[1])),
    pairsOf(/\b(multi|many)[- ]armed\b/i.exec(prompt)?.[1]?.toLowerCase()),
    pairsOfSets(sets.exec(prompt.toLowerCase())?.[1]),
    onePairMore.test(prompt) ? 1 : 0,
  ]
  return Math.min(mostPairs, Math.max(0, ...told))
}

function pairsIn({ concept, name, count, modifiers, words }: BriefItem): number {
  if (concept === 'more_arms') return 1
  if (!/^arms?$/.test(concept) || !/arms$/.test(name)) return 0
  if (count > 2) return Math.ceil(count / 2) - 1
  const said = [...modifiers, words].join(' ')
  return more.test(said) && /pair|set|extra|more|additional|multiple|many|several/.test(said)
    ? 1
    : 0
}

/** 'Four' armed is one pair more. */
function pairsOf(word: string | undefined): number {
  if (word === undefined) return 0
  const count = numbers[word] ?? (Number(word) || 4)
  return Math.max(0, Math.ceil(count / 2) - 1)
}

function pairsOfSets(word: string | undefined): number {
  if (word === undefined) return 0
  return ({ two: 2, three: 3, four: 4 }[word] ?? Number(word)) - 1
}

export function extraArms(brief: Brief): Feature[] {
  const count = extraPairs(brief)
  const plain = { side: 'both', colour: '#808080', second: '#808080', size: 1 } as const
  return count === 0 ? [] : [{ kind: 'extra_arms', ...plain, place: undefined, count }]
}

export function pairsDrawn(features: readonly Feature[]): number {
  return features.find(({ kind }) => kind === 'extra_arms')?.count ?? 0
}

/** Hands of the pairs beyond the first, from the uppermost pair down. */
export function extraHands(pairs: number): [right: ExtraHand, left: ExtraHand][] {
  const names = (['upper', 'middle', 'outer'] as const).slice(0, pairs)
  return names.map((name) => [`${name} right hand`, `${name} left hand`])
}

/** Whether a place is a hand of those. */
export function isExtraHand(carry: Carry): boolean {
  return /^(?:upper|middle|outer) /.test(carry)
}

/** What is asked for and in no hand yet goes to the hands that are still free; 'in each hand' fills them all. */
export function dealtOut(
  hold: readonly Prop[],
  pairs: number,
  { isAsked, prompt }: { isAsked: (prop: Prop) => boolean; prompt: string },
): Prop[] {
  if (pairs === 0) return [...hold]
  const free = [
    ...(['right hand', 'left hand'] as const).filter(
      (hand) => !hold.some(({ carry }) => carry === hand),
    ),
    ...extraHands(pairs).flat(),
  ]
  const isBig = ({ kind }: Prop) => /shield|board$|backpack|guitar|lute|wheel|chair|wing/.test(kind)
  const dealt = hold.map((prop) => {
    const isLoose = /hip|back|none/.test(prop.carry) && isAsked(prop) && !isBig(prop)
    const hand = isLoose ? free.shift() : undefined
    return hand === undefined ? prop : { ...prop, carry: hand }
  })
  return [...dealt, ...forEachHand(dealt, free, prompt)]
}

/** 'A sword in each hand', 'blades in all four hands' */
const everyHand =
  /\b(?:in|with) (?:each|every|all)(?: of)?(?: (?:his|her|their|its|the))?(?: (?:four|six|eight|\d))? (?:hands?|arms?)\b/i
/** 'Six swords' */
const manyArms =
  /\b(three|four|five|six|seven|eight|[3-8]) (?:\w+ )?(?:swords|blades|daggers|knives|pistols|guns|blasters|axes|scimitars|sab(?:er|re)s|katanas|maces|hammers|spears|wands)\b/i

function forEachHand(hold: readonly Prop[], free: readonly Carry[], prompt: string): Prop[] {
  const inHand = hold.filter(({ carry }) => carry.endsWith('hand'))
  const [first] = inHand
  if (first === undefined) return []
  const said = manyArms.exec(prompt)?.[1]?.toLowerCase()
  const wanted = said === undefined ? undefined : (numbers[said] ?? Number(said))
  const alike = inHand.filter(({ kind }) => kind === first.kind).length
  const missing = everyHand.test(prompt) ? free.length : Math.max(0, (wanted ?? 0) - alike)
  return free
    .slice(0, missing)
    .map((carry, i) => ({ ...first, id: `${first.kind}-${i + 3}`, carry }))
}

/** 'Four arms: the second pair is raised behind the first.' */
export function extraArmNotes({ features }: Pick<Design, 'features'>): string[] {
  const pairs = pairsDrawn(features)
  if (pairs === 0) return []
  const count = ['Four', 'Six', 'Eight'][pairs - 1]
  return [
    pairs === 1
      ? `${count} arms: the second pair rises behind the first.`
      : `${count} arms: ${pairs === 2 ? 'two' : 'three'} pairs rise behind the first.`,
  ]
}

/** Whether words of a brief tell of arms that are drawn. */
export function areArmsShown(words: string, features: readonly Feature[]): boolean {
  return (
    pairsDrawn(features) > 0 &&
    (inFigure.test(words) ||
      /^(?:(?:extra|more|many|additional|multiple|second|third|\w+ (?:pair|set) of) )*arms?$/.test(
        words,
      ) ||
      /pair of arms/.test(words))
  )
}
