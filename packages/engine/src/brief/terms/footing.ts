/** What a foot or a hand is set upon: 'one boot on a chest', 'one foot up on a barrel', 'a hand on the railing'. */
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** The terms with every such footing as one pose; a foot is nothing that is worn there. */
export function readFooting(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    if (term === undefined) break
    const found = footingAt(terms, index)
    result.push(...(found?.said ?? [term]))
    index = found?.end ?? index + 1
  }
  return result
}

const feet = /^(?:(?:one |a )?(?:foot|boot|paw|hoof|knee|leg|heel|shoe|sandal)(?: up)?)$/
const ways = /^(?:up|resting|propped|planted|set|placed|raised|firmly|resting on|up on|propped on)$/

/** One foot with nothing but a side said of it, on a thing of its own. */
function footingAt(
  terms: readonly Term[],
  start: number,
): { said: Term[]; end: number } | undefined {
  const lead = terms[start]
  if (lead === undefined || !/^(?:one|a|his|her|its|their)$/.test(lead.text)) return undefined
  let at = start + 1
  if (terms[at]?.kind === 'side') at++
  const foot = terms[at]
  if (foot === undefined || !feet.test(foot.text) || foot.possessive) return undefined
  at++
  while (ways.test(terms[at]?.text ?? '')) at++
  const isOn = /(?:^| )(?:on|upon|atop|on top of)$/.test(
    terms[at]?.text ?? terms[at - 1]?.text ?? '',
  )
  if (!isOn || terms[at + 1]?.kind !== 'determiner') return undefined
  const from = at + 2
  let end = from
  while (isModifier(terms[end]) && end < from + 3) end++
  const thing = standing(terms[end])
  if (thing === undefined) return undefined
  const text = `${/boot|shoe|sandal|heel/.test(foot.text) ? 'boot' : foot.text.replace(/^(?:one|a) | up$/g, '')} on ${terms[end]?.text}`
  const mark: Term = { ...lead, kind: 'comma', text: ',', written: ',', entry: { words: ',' } }
  const pose: Term = {
    ...lead,
    kind: 'quality',
    text,
    written: text,
    entry: { words: text, pose: true },
  }
  return { said: [mark, pose, mark, ...terms.slice(from, end), thing, mark], end: end + 1 }
}

/** What can be stood on; the chest under a boot is one of wood. */
function standing(term: Term | undefined): Term | undefined {
  if (term === undefined || /^(?:thing|unknown)$/.test(term.kind)) return term
  const entry = term.text === 'chest' ? vocabulary.entries.get('treasure chest') : undefined
  return entry === undefined ? undefined : { ...term, kind: 'thing', text: 'treasure chest', entry }
}
