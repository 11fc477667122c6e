/** 'Trousers with one leg rolled up', 'tights with one black leg and one white': the legs are the clothes'. */
import type { Term } from './term.ts'

/** The leg or arm as a part of the clothes that were told of just before; nothing where it is somebody's own. */
export function legOfClothes(terms: readonly Term[], index: number): Term | undefined {
  const term = terms[index]
  const limb = /^(?:one )?(leg|arm)s?$/.exec(term?.text ?? '')?.[1]
  if (term === undefined || limb === undefined) return undefined
  const isOne = term.text.startsWith('one ')
  const isDirect =
    isOne && terms[index - 1]?.entry.grammar === 'with' && isClothes(terms[index - 2])
  if (!isDirect && !(isSaidOfCloth(terms, index) && followsClothes(terms, index - 1, limb)))
    return undefined
  const part = limb === 'leg' ? 'leg' : 'sleeve'
  return { ...term, text: limb, kind: 'part', entry: { words: limb, part } }
}

/** Its colour is told, or what was done to it. */
function isSaidOfCloth(terms: readonly Term[], index: number): boolean {
  const [before, next] = [terms[index - 1], terms[index + 1]]
  const said = next?.entry.grammar === 'is' ? terms[index + 2] : next
  return (
    before?.entry.colour === true ||
    said?.entry.colour === true ||
    /^(?:rolled|hitched|turned|tucked|cut off|torn off|ripped|torn|frayed)(?: |$)/.test(
      said?.text ?? '',
    )
  )
}

function followsClothes(terms: readonly Term[], from: number, limb: string): boolean {
  let at = from
  while (at > from - longestRow && goesOn(terms[at])) at--
  return isClothes(terms[at]) && (limb === 'leg') === /^(?:legs|full)$/.test(slotOf(terms[at]))
}

/** Nothing but what is said of the clothes, or of their other leg. */
function goesOn(term: Term | undefined): boolean {
  if (term === undefined) return false
  const { colour, quality, pattern, material, number, grammar, thing } = term.entry
  if (/^(?:comma|number)$/.test(term.kind) || /^(?:one )?(?:leg|arm)$/.test(term.text)) return true
  if (colour === true || /^(?:left|right|same|the same|matching)$/.test(term.text)) return true
  if ((quality ?? pattern ?? material ?? number) !== undefined && thing === undefined) return true
  return /^(?:with|and|but|determiner|in)$/.test(grammar ?? '')
}

const longestRow = 10

const slotOf = (term: Term | undefined): string => term?.entry.thing?.slot ?? ''
const isClothes = (term: Term | undefined): boolean =>
  /^(?:torso|full|outer|legs|feet|hands|head|neck|waist)$/.test(slotOf(term))
