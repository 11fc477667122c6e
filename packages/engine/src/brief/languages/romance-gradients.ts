/** Colours that run into each other in the Romance languages: 'en dégradé du rose au bleu', 'degradado de rojo a negro'. */

import { vocabulary } from '../words/vocabulary.ts'
import type { Unit } from './translate-letters.ts'

const changes =
  /^(?:d[eé]grad[eé]e?s?|degradad[oa]s?|degrad[êé]|ombr[eé]e?s?|gradiente|sfumat[oi])$/
const from = /^(?:de|du|del|do|da|desde|dal|of|d)$/
const to = /^(?:a|al|à|au|vers|para|até|hasta|ao|et|y|e)$/
/** 'Que va del rojo al negro', 'allant du rouge au noir' */
const going = /^(?:va|van|vai|vão|allant|yendo|indo|passant|pasando|passando)$/

/** The word for the change and both colours are one adjective: 'gradient pink and blue'. */
export function gradients(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (let index = 0; index < units.length; ) {
    const unit = units[index]
    if (unit === undefined) break
    const found = gradientAt(units, index)
    result.push(found?.said ?? unit)
    index = found?.end ?? index + 1
  }
  return result
}

function gradientAt(
  units: readonly Unit[],
  start: number,
): { said: Unit; end: number } | undefined {
  const isLead = /^(?:en|em|in|un|um|que|qui)$/.test(units[start]?.word ?? '')
  const word = isLead && textOf(units[start]) !== 'gradient' ? start + 1 : start
  if (!isChange(units[word])) return undefined
  const first = hueFrom(units, word + 1, from)
  const second = first === undefined ? undefined : hueFrom(units, first.end, to)
  const like = first?.tokens[0]
  if (first === undefined || second === undefined || like === undefined) return undefined
  const small = (text: string) => ({ ...like, text, written: text })
  const tokens = [small('gradient'), ...first.tokens, small('and'), ...second.tokens]
  const said: Unit = { kind: 'qualities', word: 'gradient', isFeminine: false, tokens }
  return { said, end: second.end }
}

function isChange(unit: Unit | undefined): boolean {
  const word = unit?.word ?? ''
  return changes.test(word) || going.test(word) || textOf(unit) === 'gradient'
}

/** The colour behind such a word and an article. */
function hueFrom(units: readonly Unit[], start: number, opens: RegExp) {
  let at = start
  if (!opens.test(units[at]?.word ?? '')) return undefined
  while (opens.test(units[at]?.word ?? '') || /^(?:the)?$/.test(textOf(units[at]))) {
    if (units[at] === undefined) return undefined
    at++
  }
  const tokens = units[at]?.quality ?? units[at]?.tokens ?? []
  const text = tokens.map((token) => token.text).join(' ')
  return vocabulary.entries.get(text)?.colour === true ? { tokens, end: at + 1 } : undefined
}

function textOf(unit: Unit | undefined): string {
  return unit?.tokens.map(({ text }) => text).join(' ') ?? ''
}
