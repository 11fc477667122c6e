/** 'Coins for eyes', 'kelp for hair', 'eels where his fingers should be': what stands there in place of a part of the body. */
import type { Term } from './term.ts'

/** The terms with what is there put before the part: 'coin eyes'. */
export function putInPlace(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    const found = term === undefined ? undefined : placeAfter(terms, index)
    if (term === undefined) break
    if (found === undefined) {
      result.push(term)
      index++
      continue
    }
    const stand: Term = { ...term, kind: 'quality', entry: { words: term.text, quality: true } }
    result.push(stand, found.part)
    index = found.end
  }
  return result
}

function placeAfter(
  terms: readonly Term[],
  index: number,
): { part: Term; end: number } | undefined {
  const stand = terms[index]
  const link = terms[index + 1]?.text
  if (stand === undefined || !/^(?:thing|unknown|animal|material)$/.test(stand.kind))
    return undefined
  if (link !== 'for' && link !== 'in place of') return undefined
  const at = terms[index + 2]?.kind === 'determiner' ? index + 3 : index + 2
  const part = terms[at]
  if (part?.kind !== 'body' || !parts.test(part.text)) return undefined
  return { part, end: at + 1 }
}

const parts =
  /^(?:eyes?|pupils?|hair|head|fingers|teeth|hands|feet|legs|arms|ears|nose|mouth|face)$/
