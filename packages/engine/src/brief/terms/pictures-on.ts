/** Pictures on the body: 'a moon painted on her forehead', 'left cheek branded with a barcode', 'a watch was tattooed on his hand'. */
import type { Entry } from '../words/entry.ts'
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** The terms with the deed made the thing that is to be seen, behind what it shows and before where it is. */
export function tellPicturesOn(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    if (term === undefined) break
    const bearing = bearingAt(terms, index)
    const kind = isShownAt(terms, index) ? kindOf(terms, index) : undefined
    if (bearing !== undefined) {
      const place = placeBefore(result)
      result.push(...bearing.shown, linkOf(term), ...place)
    } else if (kind === undefined) result.push(term)
    else showAs(result, kind, term)
    index = bearing?.end ?? index + 1
  }
  return result
}

/** 'Painted', 'tattooed', and what is there then. */
const deeds: readonly [RegExp, string][] = [
  [/^(?:paint|painted|daubed|smeared|drawn)(?: with)?$/, 'face paint'],
  [/^(?:tattooed|inked)(?: with)?$/, 'tattoo'],
  [/^(?:branded|stamped|burnt|burned|seared)(?: with)?$/, 'brand'],
]
const onFace = /^(?:face|forehead|brow|cheeks?|chin|eyes?|eyelids?|nose|temples?)$/
const onBody =
  /^(?:hands?|arms?|forearms?|wrists?|knuckles|fingers|palms?|shoulders?|chest|back|neck|throat|nape|belly|stomach|thighs?|shins?|legs?|calf|calves|ankles?|ribs|scalp|head)$/

/** 'X painted on her forehead': what is shown comes right before, the place right behind. */
function isShownAt(terms: readonly Term[], index: number): boolean {
  const at = terms[index - 1]?.kind === 'is' ? index - 2 : index - 1
  const [shown, link] = [terms[at], terms[index + 1]]
  const isLinked =
    link?.kind === 'at' && /^(?:on|across|over|onto|down|along|behind|under)\b/.test(link.text)
  const place = isLinked ? placeAt(terms, index + 2) : undefined
  if (place === undefined) return false
  // 'Blue paint across her face'; on the cheeks of a painter it is a stain.
  if (terms[index]?.text === 'paint') return place === 'face'
  return isPicture(shown) || isBarcode(shown)
}

function isPicture(term: Term | undefined): term is Term {
  if (term === undefined || term.possessive) return false
  const slot = term.entry.thing?.slot ?? 'prop'
  const isKind = /^(?:thing|animal|quality|pattern|part|unknown)$/.test(term.kind)
  const isSaid = term.kind !== 'quality' || (term.entry.motifs ?? []).length > 0
  const isMark = /(?:paint|tattoos?|brand|marks?|lines?|stripes?|dots?|spots?)$/.test(term.text)
  return isKind && isSaid && !isMark && /^(?:prop|setting|neck|head)$/.test(slot)
}

/** Where the body is named, or 'it'. */
function placeAt(terms: readonly Term[], from: number): string | undefined {
  let at = from
  while (at - from < 4 && /^(?:determiner|side|number)$/.test(terms[at]?.kind ?? '')) at++
  const text = (terms[at]?.text ?? '').replace(/ of it$/, '')
  return onFace.test(text) || onBody.test(text) ? text : undefined
}

function kindOf(terms: readonly Term[], index: number): Term | undefined {
  const term = terms[index]
  const place = placeAt(terms, index + 2)
  return term === undefined || place === undefined ? undefined : markOf(term, place)
}

function markOf(term: Term, place: string): Term | undefined {
  const words = deeds.find(([deed]) => deed.test(term.text))?.[1]
  if (words === undefined) return undefined
  const text = words === 'face paint' && !onFace.test(place) ? 'body paint' : words
  const entry = vocabulary.entries.get(text)
  return entry === undefined ? undefined : { ...term, kind: 'thing', text, written: text, entry }
}

/** What is shown describes what it is painted as. */
function showAs(result: Term[], kind: Term, deed: Term): void {
  if (result.at(-1)?.kind === 'is') result.pop()
  const shown = deed.text === 'paint' ? undefined : result.pop()
  result.push(...(shown === undefined ? [kind] : marked(shown, kind)))
}

/** A tattoo of a dragon is a dragon tattoo. */
function marked(shown: Term, mark: Term): Term[] {
  if (mark.text !== 'tattoo') return [asQuality(shown), mark]
  const text = `${shown.text} tattoo`
  const motifs = shown.entry.motifs ?? []
  return [{ ...mark, text, written: text, entry: { ...mark.entry, words: text, motifs } }]
}

function asQuality(term: Term): Term {
  if (isModifier(term)) return term
  const entry: Entry = { words: term.text, quality: true, motifs: term.entry.motifs ?? [] }
  return { ...term, kind: 'quality', entry }
}

type Bearing = { shown: Term[]; end: number }

/** 'Cheek branded with a barcode', 'arms tattooed with snakes' */
function bearingAt(terms: readonly Term[], index: number): Bearing | undefined {
  const [place, deed] = [terms[index - 1], terms[index]]
  if (place?.kind !== 'body' || deed === undefined) return undefined
  const mark = markOf(deed, place.text)
  const isBody = onFace.test(place.text) || onBody.test(place.text)
  const isWith = / with$/.test(deed.text)
  if (mark === undefined || !isBody || (!isWith && terms[index + 1]?.kind !== 'with'))
    return undefined
  let at = isWith ? index + 1 : index + 2
  if (terms[at]?.kind === 'determiner') at++
  const from = at
  while (isModifier(terms[at]) && !isPicture(terms[at])) at++
  const shown = terms[at]
  if (!isPicture(shown) && !isBarcode(shown)) return undefined
  return { shown: [...terms.slice(from, at), ...marked(shown, mark)], end: at + 1 }
}

function isBarcode(term: Term | undefined): term is Term {
  return /^(?:barcode|number|serial number|qr code)$/.test(term?.text ?? '')
}

/** The place with whose and which it is, taken from the end of the terms. */
function placeBefore(result: Term[]): Term[] {
  const place = result.splice(-1)
  while (/^(?:determiner|side|number)$/.test(result.at(-1)?.kind ?? ''))
    place.unshift(...result.splice(-1))
  return place
}

function linkOf(term: Term): Term {
  return { ...term, kind: 'at', text: 'on', written: 'on', entry: { words: 'on', grammar: 'at' } }
}
