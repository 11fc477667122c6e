/** Labels of signs and tattoos: 'Emblem: lightning bolt on chest', 'logo: wolf head', 'tattoo: koi on right arm' name what is to be seen there. */
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'

const labels =
  /^(?:emblems?|logos?|insignia|symbols?|sigils?|decals?|stencils?|crests?|badges?|patch(?:es)?|coat of arms|heraldry|heraldic device|monogram|print|graphics?|motifs?)$/

const tattoos = /^(?:tattoos?|ink|body art)$/

/** So many words may name one sign. */
const longest = 4

/** The terms with what stands behind such a label made a sign that somebody bears. */
export function readSignLabels(terms: readonly Term[]): Term[] {
  if (!terms.some(({ kind }) => kind === 'colon')) return [...terms]
  const result: Term[] = []
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    if (term === undefined) break
    const concept = conceptAt(terms, index)
    const named = concept === undefined ? undefined : signAt(terms, index + 2, concept)
    if (named !== undefined) result.push(...named.said, named.sign)
    else result.push(term)
    index = named?.end ?? index + 1
  }
  return result
}

function conceptAt(terms: readonly Term[], index: number): 'emblem' | 'tattoo' | undefined {
  const before = terms[index - 1]?.kind ?? 'stop'
  const isLabel = /^(?:comma|stop)$/.test(before) && terms[index + 1]?.kind === 'colon'
  if (!isLabel) return undefined
  const text = terms[index]?.text ?? ''
  return labels.test(text) ? 'emblem' : tattoos.test(text) ? 'tattoo' : undefined
}

/** The words up to the next mark or place, the colours among them said of the sign. */
function signAt(
  terms: readonly Term[],
  start: number,
  concept: 'emblem' | 'tattoo',
): { said: Term[]; sign: Term; end: number } | undefined {
  let end = start
  while (end < start + longest && isOfSign(terms[end])) end++
  const after = terms[end]?.kind ?? 'stop'
  const words = terms.slice(start, end)
  const colours = words.filter(({ kind }) => kind === 'colour')
  const names = words.filter(({ kind }) => kind !== 'colour' && kind !== 'determiner')
  const [first, last] = [names[0], names.at(-1)]
  if (first === undefined || last === undefined) return undefined
  if (isModifier(last) && last.entry.motifs === undefined) return undefined
  // 'Patch: leather eyepatch' is worn.
  if (names.some(({ text, entry }) => text.startsWith('eye') || entry.thing?.slot === 'face'))
    return undefined
  // What goes on past the sign may be clothes or somebody with it.
  if (!/^(?:comma|stop|at)$/.test(after)) return undefined
  const motifs = names.flatMap(({ entry }) => entry.motifs ?? [])
  const text = `${names.map((name) => name.text).join(' ')} ${concept}`
  const thing = { slot: 'feature' as const, concept, implied: [], plural: false }
  const sign: Term = {
    ...last,
    kind: 'thing',
    text,
    written: text,
    span: [first.span[0], last.span[1]],
    possessive: false,
    capital: false,
    entry: { words: text, thing, ...(motifs.length > 0 && { motifs }) },
  }
  return { said: colours, sign, end }
}

function isOfSign(term: Term | undefined): boolean {
  return (
    term !== undefined &&
    (/^(?:thing|animal|who|unknown|determiner|part|body)$/.test(term.kind) || isModifier(term))
  )
}
