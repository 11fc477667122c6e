/** 'Coins for eyes', 'kelp for hair', 'rope for a belt': what stands there in place of a part of the body or of a thing. */
import type { Thing } from '../words/entry.ts'
import type { Term } from '../words/term.ts'

/** The terms with what is there put before the part or the thing: 'coin eyes', 'rope belt'. */
export function putInPlace(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    const found = term === undefined ? undefined : foundAt(terms, index)
    if (term === undefined) break
    if (found === undefined) {
      result.push(term)
      index++
      continue
    }
    result.push(...found.said)
    index = found.end
  }
  return result
}

type Found = { said: Term[]; end: number }

function foundAt(terms: readonly Term[], index: number): Found | undefined {
  const kind = terms[index]?.kind ?? ''
  // 'An eggshell', 'a pumpkin' are no colours there.
  const isOne = kind === 'colour' && /^an?$/.test(terms[index - 1]?.text ?? '')
  if (!isOne && !/^(?:thing|unknown|animal|material|part)$/.test(kind)) return undefined
  const into = madeInto(terms, index)
  if (into !== undefined || !isUsedAs(terms, index + 1)) return into ?? placeAfter(terms, index)
  const used = placeAfter(terms.toSpliced(index + 1, 1), index)
  return used && { ...used, end: used.end + 1 }
}

/** 'A bucket worn as a hat' */
function isUsedAs(terms: readonly Term[], at: number): boolean {
  const [used, as] = [terms[at]?.text ?? '', terms[at + 1]?.text ?? '']
  return /^(?:worn|used|serving|doubling)$/.test(used) && /^as an?$/.test(as)
}

function placeAfter(terms: readonly Term[], index: number): Found | undefined {
  const stand = terms[index]
  const link = terms[index + 1]?.text ?? ''
  if (stand === undefined) return undefined
  if (!/^(?:for|in place of|as|as a|as an)$/.test(link)) return undefined
  const at = terms[index + 2]?.kind === 'determiner' ? index + 3 : index + 2
  const part = terms[at]
  if (part?.text === 'head' && overHead.test(stand.text))
    return { said: [{ ...stand, entry: { words: stand.text, thing: mask } }], end: at + 1 }
  if (part?.kind === 'body' && parts.test(part.text) && !link.startsWith('as'))
    return stand.kind === 'part' ? undefined : { said: [asQuality(stand), part], end: at + 1 }
  if (part === undefined || !isStandIn(terms, index, at)) return undefined
  const said = standIn(stand, part)
  return said === undefined ? undefined : { said, end: at + 1 }
}

/** 'A newspaper folded into a hat': a hat of newspaper. */
function madeInto(terms: readonly Term[], index: number): Found | undefined {
  const [stand, first, second] = terms.slice(index, index + 3)
  const isOne = madeOf.test(first?.text ?? '')
  const isTwo = made.test(first?.text ?? '') && /^into(?: an?)?$/.test(second?.text ?? '')
  if (stand === undefined || stand.kind === 'animal' || !(isOne || isTwo)) return undefined
  const start = index + (isOne ? 2 : 3)
  const at = terms[start]?.kind === 'determiner' ? start + 1 : start
  const part = terms[at]
  if (
    part?.kind !== 'thing' ||
    /^(?:hair|beard|feature|setting)$/.test(part.entry.thing?.slot ?? '')
  )
    return undefined
  return { said: [asQuality(stand), part], end: at + 1 }
}

const made =
  /^(?:braided|woven|twisted|plaited|knotted|knitted|sewn|stitched|carved|beaten|hammered|made|turned|folded|bent|rolled|cut|shaped)$/
const madeOf =
  /^(?:braided|woven|twisted|plaited|knotted|knitted|sewn|stitched|carved|beaten|hammered|made|turned|folded|bent|rolled|cut|shaped) into(?: an?)?$/

/** 'A rope for a belt', 'cardboard for armour'; but 'swap the staff for a cane' and 'a case for his violin' are no such thing. */
function isStandIn(terms: readonly Term[], index: number, at: number): boolean {
  const part = terms[at]
  const thing = part?.kind === 'thing' ? part.entry.thing : undefined
  if (thing === undefined || /^(?:the|her|his|their)$/.test(terms[index - 1]?.text ?? ''))
    return false
  const isAny = /^an?$/.test(terms[index + 2]?.text ?? '')
  const isBare = at === index + 2
  const isNamed = terms[index + 1]?.text !== 'for' || thing.plural || isMass(part)
  return (isAny || (isBare && isNamed)) && !isHolder(terms, index)
}

/** A sack for a head is worn over it, whatever is under it. */
const overHead = /^(?:(?:paper |burlap |canvas |flour |feed )?(?:sack|bag)|pillowcase)$/
const mask: Thing = { slot: 'face', concept: 'mask', implied: [], plural: false }

const parts =
  /^(?:eyes?|pupils?|hair|mane|beard|head|fingers|teeth|hands|feet|legs|arms|ears|nose|mouth|face)$/

/** 'A case for a violin' holds one, and who 'came for a sword' is none. */
function isHolder(terms: readonly Term[], index: number): boolean {
  const stand = terms[index]
  const before = terms[index - 1]?.kind ?? 'stop'
  const isNoun = /^(?:determiner|comma|stop|with|and|hold|wear|quality|colour|material)$/
  if (stand?.kind === 'unknown' && !isNoun.test(before)) return true
  if (/^(?:ago|since|later|before|again|now|then|looking|ready)$/.test(stand?.text ?? ''))
    return true
  return holders.test(stand?.text ?? '')
}

const holders =
  /(?:^| )(?:case|bag|sheath|scabbard|holster|stand|strap|hook|rack|pouch|box|quiver|sling|loop|pocket|cover|holder|hanger|peg|money|coins?|permit|ticket|reward|bounty|list)$/

function isMass(term: Term | undefined): boolean {
  return term?.entry.thing?.slot === 'armour'
}

/** A rope for a belt is a rope belt; a teacup for a hat is a teacup, where the hat would be. */
function standIn(stand: Term, part: Term): Term[] | undefined {
  const own = stand.entry.thing
  const { thing } = part.entry
  if (thing === undefined) return undefined
  const isTaken = /^(?:setting|feature|hair|beard)$/
  if (isTaken.test(thing.slot) || (own !== undefined && isTaken.test(own.slot))) return undefined
  // 'Limpets for earrings'
  if (stand.kind === 'animal')
    return ornamental.test(part.text) ? [asQuality(stand), part] : undefined
  if (own === undefined || pliant.test(stand.text)) return [asQuality(stand), part]
  const isSame = own.slot === thing.slot || (own.slot !== 'prop' && thing.slot !== 'prop')
  const concept = thing.slot === 'head' ? 'helmet' : thing.concept
  const worn: Thing = isSame ? own : { ...thing, concept, implied: [], plural: own.plural }
  return [{ ...stand, entry: { ...stand.entry, thing: worn } }]
}

const ornamental =
  /^(?:earrings?|buttons?|brooch|brooches|necklace|beads|belt|hat|helmet|crown|tiara|buckles?|epaulettes|collar|scarf|stole|hair ?clips?|hairpins?|shoes|slippers)$/

/** What can be tied on or thrown over is what the thing is made of. */
const pliant =
  /(?:sheets?|blankets?|curtains?|ropes?|cords?|strings?|twine|sacks?|flags?|tarps?|cloths?|towels?|rugs?|nets?|rags?|newspapers?|chains?|bandages?|vines?|lea(?:f|ves)|quilts?|sails?|tape|wire|straw|scar(?:f|ves)|ribbons?)$/

function asQuality(term: Term): Term {
  const isStuff = term.kind === 'material'
  if (isStuff) return term
  return { ...term, kind: 'quality', entry: { words: term.text, quality: true } }
}
