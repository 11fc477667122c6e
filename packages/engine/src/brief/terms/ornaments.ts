/** What adorns a thing in one place: 'a sword with an eye in the hilt', 'a cane with a raven's head', 'a brooch shaped like a beehive'. */
import type { Term } from '../words/term.ts'

/** The terms, with such ornaments as emblems of the thing, and what it is shaped like as a look of it. */
export function settleOrnaments(terms: readonly Term[]): Term[] {
  const settled: Term[] = []
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    if (term === undefined) break
    const [said, length] = headAt(terms, index) ??
      eyeAt(terms, index) ??
      topAt(terms, index) ?? [[term], 1]
    settled.push(...said.map((each) => (isShape(terms, index) ? asLook(each) : each)))
    index += length
  }
  return settled
}

type Said = readonly [said: readonly Term[], length: number]

/** 'a raven's head', 'the head of a duck', on what has a handle or a stone. */
function headAt(terms: readonly Term[], index: number): Said | undefined {
  if (!bearsOrnament(terms, index)) return undefined
  const [first, second, third] = terms.slice(index, index + 3)
  if (first?.text === 'head' && second?.kind === 'of') {
    const at = third?.kind === 'determiner' ? index + 3 : index + 2
    const beast = terms[at]
    return isBeast(beast) ? [[emblem(beast, `${beast.text} head`)], at + 1 - index] : undefined
  }
  // 'a wolf's head' may be the head of somebody elsewhere.
  if (
    first?.kind === 'thing' &&
    first.entry.thing?.slot === 'feature' &&
    / heads?$/.test(first.text)
  )
    return [[emblem(first, first.text.replace("'s ", ' '))], 1]
  const isHead = isBeast(first) && first.possessive && /^heads?$/.test(second?.text ?? '')
  return isHead ? [[emblem(first, `${first.text} head`)], 2] : undefined
}

function isBeast(term: Term | undefined): term is Term {
  return term?.entry.animal !== undefined || term?.entry.motifs !== undefined
}

/** 'An eye in the hilt', 'a snake carved into the handle' */
function eyeAt(terms: readonly Term[], index: number): Said | undefined {
  const [sign, link] = terms.slice(index, index + 2)
  if (sign === undefined || !bearsOrnament(terms, index)) return undefined
  const isSign = sign.kind === 'animal' || (sign.kind === 'body' && faces.test(sign.text))
  if (!isSign || !(/^(?:at|in)$/.test(link?.kind ?? '') || carved.test(link?.text ?? '')))
    return undefined
  const at = terms[index + 2]?.kind === 'determiner' ? index + 3 : index + 2
  if (!handles.test(terms[at]?.text ?? '')) return undefined
  return [[emblem(sign, sign.text)], at + 1 - index]
}

/** 'A staff with a moon at the top': nobody wears that top. */
function topAt(terms: readonly Term[], index: number): Said | undefined {
  const [at, the, top] = terms.slice(index, index + 3)
  if (at?.kind !== 'at' || the?.text !== 'the' || !/^(?:very )?top$/.test(top?.text ?? ''))
    return undefined
  const isOfProp = terms.slice(Math.max(0, index - longest), index).some(isHeld)
  return isOfProp && !/^(?:of|colour)$/.test(terms[index + 3]?.kind ?? '') ? [[], 3] : undefined
}

const longest = 8
const isHeld = ({ entry }: Term): boolean => entry.thing?.slot === 'prop'

const faces = /^(?:eyes?|face|mouth|hand|heart|skull)$/
const carved =
  /^(?:carved|engraved|set|etched|cut|inlaid|embedded|wrapped|coiled) (?:in|into|on|onto)$/
const handles =
  /^(?:hilt|handle|pommel|blade|grip|guard|crossguard|head|shaft|stock|barrel|top|tip|end|centre|center|middle|lid|cover|brim)$/

const saysMore = /^(?:determiner|colour|material|quality|number)$/

/** 'a greatsword with an …' */
function bearsOrnament(terms: readonly Term[], index: number): boolean {
  let at = index - 1
  while (index - at < longest && saysMore.test(terms[at]?.kind ?? '')) at--
  const isWith = terms[at]?.kind === 'with' || /^topped (?:by|with)$/.test(terms[at]?.text ?? '')
  const { slot, concept } = terms[at - 1]?.entry.thing ?? {}
  return (
    isWith &&
    (/^(?:prop|weapon)$/.test(slot ?? '') || /^(?:ring|bracelet|pendant)$/.test(concept ?? ''))
  )
}

function emblem(term: Term, text: string): Term {
  const { motifs } = term.entry
  const entry = { words: text, part: 'emblem', ...(motifs && { motifs }) }
  return { ...term, kind: 'part', text, written: text, possessive: false, entry }
}

/** What a thing is shaped like is nobody's hair. */
function isShape(terms: readonly Term[], index: number): boolean {
  const at = terms[index - 1]?.kind === 'determiner' ? index - 2 : index - 1
  const isHair = /^(?:hair|beard)$/.test(terms[index]?.entry.thing?.slot ?? '')
  return isHair && shapes.test(terms[at]?.text ?? '') && terms[at - 1]?.kind === 'thing'
}

const shapes = /^(?:shaped like|in the shape of|shaped as)$/

function asLook(term: Term): Term {
  return { ...term, kind: 'quality', entry: { words: term.text, quality: true } }
}
