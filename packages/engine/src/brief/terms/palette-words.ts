/** How wishes name the colours of the whole: 'palette limited to bone and rust', 'black, white and one spot of red', 'no colour'. */
import type { Term } from '../words/term.ts'
import { isHead, isModifier } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** The terms, with such turns as a label, as the colour alone, and as one word for none. */
export function settlePalette(terms: readonly Term[]): Term[] {
  const settled: Term[] = []
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    if (term === undefined) break
    const [said, length] = labelAt(terms, index) ??
      spotAt(terms, index) ??
      greyAt(terms, index) ?? [[term], 1]
    settled.push(...said)
    index += length
  }
  return settled
}

type Said = readonly [said: Term[], length: number]

/** 'Palette limited to', 'a palette of' */
function labelAt(terms: readonly Term[], index: number): Said | undefined {
  const [label, limited, to] = terms.slice(index, index + 3)
  if (label === undefined || !/^(?:colou?r )?palette(?: of)?$/.test(label.text)) return undefined
  const isLimited =
    /^(?:limited|restricted|reduced|kept|confined)$/.test(limited?.text ?? '') && to?.text === 'to'
  if (!isLimited && !(label.text.endsWith(' of') && isColourAt(terms, index + 1))) return undefined
  const named: Term = { ...label, kind: 'filler', text: 'palette' }
  return [[named, { ...label, kind: 'colon', text: ':', written: ':' }], isLimited ? 3 : 1]
}

/** A colour, or what has one and stands in a list. */
function isColourAt(terms: readonly Term[], at: number): boolean {
  const isListed = /^(?:comma|and)$/.test(terms[at + 1]?.kind ?? '')
  return (
    terms[at]?.kind === 'colour' ||
    (isListed && vocabulary.entries.get(terms[at]?.text ?? '')?.colour === true)
  )
}

/** '... and one spot of red': of nothing but colours it is one more. */
function spotAt(terms: readonly Term[], index: number): Said | undefined {
  const [count, spot, of, colour] = terms.slice(index, index + 4)
  const isCounted = count?.kind === 'number' || count?.kind === 'determiner'
  if (!isCounted || !spots.test(spot?.text ?? '') || of?.text !== 'of') return undefined
  if (colour?.kind !== 'colour' || isHead(terms[index + 4]) || isModifier(terms[index + 4]))
    return undefined
  let at = index - 1
  while (/^(?:colour|comma|and|filler|with|in|determiner)$/.test(terms[at]?.kind ?? '')) at--
  const isAll = at < index - 2 && /^(?:stop|colon)$/.test(terms[at]?.kind ?? 'stop')
  return isAll ? [[colour], 4] : undefined
}

const spots =
  /^(?:spots?|flash|splash|dots?|dab|drop|note|accent|speck|touch|pop|streak|slash|hint)$/

/** 'An engraving, no colour': black and white. */
function greyAt(terms: readonly Term[], index: number): Said | undefined {
  const [no, colour, next] = terms.slice(index, index + 3)
  const isNone =
    no?.kind === 'negation' && /^colou?rs?$/.test(colour?.text ?? '') && colour?.kind === 'filler'
  const entry = vocabulary.entries.get('monochrome')
  if (
    !isNone ||
    no === undefined ||
    entry === undefined ||
    !/^(?:comma|stop)$/.test(next?.kind ?? 'stop')
  )
    return undefined
  return [[{ ...no, kind: 'quality', text: 'monochrome', written: 'monochrome', entry }], 2]
}
