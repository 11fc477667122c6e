/** 'Trousers with one leg rolled up', 'tights with one black leg and one white', 'jeans knee', 'hat ribbon': the legs are the clothes'. */
import type { Term } from '../words/term.ts'

/** What clothes have that bodies and wardrobes have too: 'boot heels', 'jacket back'. By word: the part, and on which clothes. */
const ofClothes: ReadonlyMap<string, readonly [part: string, of: RegExp]> = new Map([
  ...each('leg legs knee knees thigh thighs', 'leg', /^(?:legs|full)$/),
  ...each('elbow elbows arm arms', 'sleeve', /^(?:torso|outer|full)$/),
  ...each('shoulder shoulders back chest waist seat neck', 'back', /^(?:torso|outer|full|legs)$/),
  ...each('waistband bib front train ruffle ruffles peplum', 'trim', /^(?:torso|outer|full|legs)$/),
  ...each('toe toes heel heels tongue tongues', 'sole', /^(?:feet|legs)$/),
  ...each('finger fingers fingertip fingertips thumb palm palms', 'tip', /^hands$/),
  ...each('seam seams', 'trim', /^(?:torso|outer|full|legs|feet|hands)$/),
  ...each('top tops', 'cuff', /^(?:feet|head)$/),
  ...each('collar', 'collar', /^(?:torso|outer|full)$/),
  ...each('hood', 'collar', /^(?:torso|outer)$/),
  ...each('ribbon peak crown', 'brim', /^head$/),
])

function each(words: string, part: string, of: RegExp): [string, readonly [string, RegExp]][] {
  return words.split(' ').map((word) => [word, [part, of]])
}

/** A word right behind the name of clothes; 'shirt shoulders slumped' has the shoulders of who wears it. */
export function partOfClothes(terms: readonly Term[], index: number): Term | undefined {
  const [clothes, term, next] = [terms[index - 1], terms[index], terms[index + 1]]
  const [part, of] = ofClothes.get(term?.text ?? '') ?? []
  if (term === undefined || part === undefined || of === undefined || term.glued) return undefined
  if (!of.test(slotOf(clothes)) || next?.entry.thing !== undefined || next?.glued) return undefined
  if (ofBodies.test(next?.text ?? '') || clothes?.possessive === true) return undefined
  // 'A sackcloth hood' is made of it.
  if (clothes?.entry.material !== undefined && term.text === 'hood') return undefined
  return { ...term, kind: 'part', entry: { words: term.text, part } }
}

/** 'A jersey with black shoulders', 'a drysuit with grey knees and yellow cuffs', 'mittens, white palms': where the clothes are of another colour or stuff. */
export function zoneOfClothes(terms: readonly Term[], index: number): Term | undefined {
  const term = terms[index]
  const [part, of] = ofClothes.get(term?.text ?? '') ?? []
  if (term === undefined || part === undefined || of === undefined) return undefined
  if (!isZone(term, terms[index + 1])) return undefined
  const link = linkBefore(terms, index)
  if (link === undefined) return undefined
  const owner = ownerBefore(terms, link)
  if (!of.test(slotOf(owner)) || owner?.possessive === true) return undefined
  const zone = slotOf(owner) === 'head' ? 'brim' : part
  return { ...term, kind: 'part', entry: { words: term.text, part: zone } }
}

function isZone(term: Term, next: Term | undefined): boolean {
  const isOfBody = term.entry.body !== undefined || zonesAlone.test(term.text)
  return isOfBody && !term.glued && !/^arms?$/.test(term.text) && !ofBodies.test(next?.text ?? '')
}

const zonesAlone = /^(?:heels?|tongues?|tops?|crown|peak|bib|ruffles?)$/

/** Where 'with' stands, or the 'and' behind another part, before what is said of this one. */
function linkBefore(terms: readonly Term[], index: number): number | undefined {
  let at = index - 1
  while (at > index - longestZone && isLook(terms[at])) at--
  if (!terms.slice(at + 1, index).some((look) => isHueOrStuff(look))) return undefined
  const { grammar, number } = terms[at]?.entry ?? {}
  if (grammar === 'determiner' || number !== undefined) at--
  const isAlong = terms[at]?.entry.grammar === 'and' && isBesideZone(terms, at)
  return terms[at]?.text === 'with' || isAlong ? at : undefined
}

const longestZone = 4

/** The clothes right before, or before what is said of them. */
function ownerBefore(terms: readonly Term[], from: number): Term | undefined {
  let at = from - 1
  while (at > from - longestRow && (isLook(terms[at]) || partsAlong.test(terms[at]?.text ?? '')))
    at--
  return terms[at]
}

const partsAlong =
  /^(?:with|and|,|cuffs?|collars?|hems?|sleeves?|trim|lining|piping|pockets?|buttons?|shoulders?|elbows?|knees?|palms?|fingers?|toes?|heels?|soles?|tops?|crown|peak|back|front|lapels?)$/

function isBesideZone(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]
  return before?.entry.part !== undefined || ofClothes.has(before?.text ?? '')
}

function isLook(term: Term | undefined): boolean {
  if (term === undefined || term.kind === 'comma') return false
  if (term.entry.thing !== undefined && term.entry.colour !== true) return false
  return isHueOrStuff(term) || term.entry.quality === true || term.entry.pattern !== undefined
}

function isHueOrStuff(term: Term): boolean {
  return (
    term.entry.colour === true ||
    term.entry.material !== undefined ||
    term.entry.pattern !== undefined
  )
}

/** How bodies stand, hair falls and clothes reach: said of no part of a dress. */
const ofBodies =
  /^(?:to|turned|slumped|hunched|squared|stooped|bent|crossed|folded|bare|bared|broad|narrow|apart|together|spread|straight|length|deep|high|long|up|tattoo|tattoos)$/

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
  // 'A yellow wetsuit, chrome legs': of metal are the wearer's own.
  if (metals.test(before?.text ?? '') && terms[index - 2]?.kind === 'comma') return false
  const said = next?.entry.grammar === 'is' ? terms[index + 2] : next
  return (
    before?.entry.colour === true ||
    said?.entry.colour === true ||
    /^(?:rolled|hitched|turned|tucked|cut off|torn off|ripped|torn|frayed)(?: |$)/.test(
      said?.text ?? '',
    )
  )
}

const metals =
  /^(?:chrome|steel|brass|bronze|copper|iron|metal|titanium|aluminium|aluminum|pewter|wooden|glass|robot|robotic|bionic|mechanical|cybernetic)$/

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
