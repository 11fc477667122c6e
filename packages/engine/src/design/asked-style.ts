/** Which of the hair styles that the words ask for is the one that is drawn. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import { type HairKind, hairStyles } from '../brief/concepts.ts'
import { hexToOklch } from '../math/colour.ts'

/** A side that is shaved is seen whatever else is said of the cut, and both are shaved below a mohawk or a knot; a cut comes before how it lies, and before its length. */
export function askedStyle(brief: Brief): HairKind | undefined {
  const style = styleSaid(brief)
  return style === 'braids' && isPairOfBraids(brief) ? 'twin_braids' : style
}

/** A girl's 'blonde braids' are two; a head full of them is told by its name, or by who wears it. */
function isPairOfBraids({ prompt, subject, body }: Brief): boolean {
  const isPlain = body.hair.styles.some(
    ({ concept, name, count }) =>
      concept === 'braids' && count <= 2 && /^(?:long |thick )?(?:braids|plaits)$/.test(name),
  )
  const isGirl = subject.presentation === 'feminine' && subject.roles.length === 0
  const isDark = body.skin.some(({ hex }) => hexToOklch(hex).l < 0.6)
  return isPlain && isGirl && !isDark && !headsOfBraids.test(prompt)
}

const headsOfBraids =
  /\b(?:african|black (?:girl|woman|teen|lady)|nigerian|ghanaian|jamaican|kenyan|ethiopian|zulu|many|hundred|beads|cuffs|warrior|viking|elf|elven)\b/i

function styleSaid({ body: { hair } }: Brief): HairKind | undefined {
  const isUnder = hair.styles.some(({ concept }) => /hawk$|knot$|bun$/.test(concept))
  const isCrested = hair.styles.some(({ concept }) => /hawk$/.test(concept))
  const asked = hair.styles
    .filter(({ concept, name }) => !(isUnder && concept === 'side_shave' && /sides$/.test(name)))
    .filter(({ concept }) => !(isCrested && concept === 'side_shave'))
    .filter((item, _i, all) => !(saysLess(item) && all.some((other) => !saysLess(other))))
    .flatMap((item) => hairStyles.filter((style) => style === item.concept))
  const inOrder = [
    asked.find((style) => style === 'side_shave'),
    tiedUp(hair.styles),
    asked.find((style) => !says.length.has(style) && !says.state.has(style)),
    asked.find((style) => says.state.has(style)),
  ]
  return inOrder.find((style) => style !== undefined) ?? asked[0]
}

/** 'Curly hair in a ponytail', 'slicked back into a bun'; one thin braid leaves the curls as they are. */
function tiedUp(styles: readonly BriefItem[]): HairKind | undefined {
  if (!styles.some(({ concept }) => fall.test(concept))) return undefined
  const small = /^(?:one|single|thin|small|tiny|little|few|short|some)$/
  const found = styles.find(
    ({ concept, modifiers, words, place }) =>
      tied.test(concept) &&
      place === undefined &&
      ![...modifiers, ...words.split(' ')].some((word) => small.test(word)),
  )
  return hairStyles.find((style) => style === found?.concept)
}

/** Slicked back, into whatever it is tied. */
export function isCombedBack({ body: { hair } }: Brief): boolean {
  return (
    hair.styles.some(({ concept }) => concept === 'slicked_back') &&
    tiedUp(hair.styles) !== undefined
  )
}

/** What gives way to a cut that is said beside it. */
function saysLess(item: BriefItem): boolean {
  return isBaldElsewhere(item) || isThinning(item) || isPlainWig(item)
}

/** 'A wig of pigtails' has the shape of these. */
function isPlainWig({ concept, name }: BriefItem): boolean {
  return /(?:^| )wig$/.test(name) && concept !== 'powdered_wig'
}

/** Bald by what is absent alone. */
function isBaldElsewhere({ concept, confidence }: BriefItem): boolean {
  return concept === 'bald' && confidence <= 0.5
}

/** Thin hair is gelled into spikes or combed over all the same. */
function isThinning({ concept, name, modifiers, words }: BriefItem): boolean {
  const said = [name, words, ...modifiers].join(' ')
  return concept === 'receding' && /thin|balding/.test(said)
}

/** What is done to hair, whatever it is like. */
const tied = /tails?$|braids?$|bun$|buns$|knot$|chignon|puffs?$|loops$|queue|fishtail|rolls$/

/** How hair falls that may be tied all the same. */
const fall = /^(?:curly|wavy|slicked_back)$/

/** Styles that say no more than how long hair is, or in what state it is. */
const says: Readonly<Record<'length' | 'state', ReadonlySet<HairKind>>> = {
  length: new Set(['short', 'medium', 'long', 'very_long']),
  state: new Set(['wet_hair', 'lank_hair', 'floating_hair', 'veiling_hair', 'messy']),
}
