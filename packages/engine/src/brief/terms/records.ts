/** Lists of things as records: '{"item": "helm", "material": "iron"}', and labels that only say what kind of things follow: 'Outfit: …', 'tool: mop'. */
import type { Term } from '../words/term.ts'
import { isHead, isModifier } from '../words/term.ts'

const itemKey =
  /^(?:item|items|name|piece|thing|object|garment|article|weapon|prop|clothing|type|kind)$/
const saidKey =
  /^(?:materials?|made of|colou?rs?|hue|shade|tint|state|condition|finish|pattern|wear|quality|look|side|hand|count|quantity|qty|number|amount|size|fabric|cloth|stuff|texture|style)$/
const placeKey = /^(?:slot|location|position|place|where|layer|zone|body|bodypart|id)$/

/** The terms with what a record says of its thing put before that thing, and with labels of things left out. */
export function readRecords(terms: readonly Term[]): Term[] {
  if (!terms.some(({ kind }) => kind === 'colon')) return [...terms]
  return withoutLabels(terms.some(({ text }) => text === '{') ? inOrder(terms) : terms)
}

function inOrder(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    if (term === undefined) break
    const end = term.text === '{' ? endOfRecord(terms, index) : undefined
    const told = end === undefined ? undefined : tellRecord(terms.slice(index + 1, end))
    if (end === undefined || told === undefined) result.push(term)
    else result.push(term, ...told)
    index = end === undefined || told === undefined ? index + 1 : end
  }
  return result
}

/** Where a record closes that holds no other. */
function endOfRecord(terms: readonly Term[], start: number): number | undefined {
  const end = terms.findIndex(({ text }, at) => at > start && /^[{}[\]]$/.test(text))
  return terms[end]?.text === '}' ? end : undefined
}

type Line = { key: string; value: Term[] }

function tellRecord(inside: readonly Term[]): Term[] | undefined {
  const lines = linesOf(inside)
  const item = lines?.find(({ key, value }) => itemKey.test(key) && value.some(isThing))
  if (lines === undefined || item === undefined) return undefined
  const rest = lines.filter((line) => line !== item)
  if (!rest.every(({ key }) => saidKey.test(key) || placeKey.test(key))) return undefined
  const said = rest.filter(({ key }) => saidKey.test(key)).flatMap(({ value }) => value)
  return [...said.filter(isSaid), ...item.value]
}

function isThing({ kind }: Term): boolean {
  return /^(?:thing|animal|part)$/.test(kind)
}

function isSaid(term: Term): boolean {
  return isModifier(term) || /^(?:number|side)$/.test(term.kind)
}

/** Undefined where something stands in it that is no line. */
function linesOf(inside: readonly Term[]): Line[] | undefined {
  const lines: Line[] = []
  let line: Term[] = []
  const close = () => {
    const colon = line.findIndex(({ kind }) => kind === 'colon')
    if (colon > 0) {
      const key = line.slice(0, colon).map(({ text }) => text)
      lines.push({ key: key.join(' '), value: line.slice(colon + 1) })
    }
    const isLine = colon > 0 || line.length === 0
    line = []
    return isLine
  }
  for (const term of inside) {
    if (term.kind === 'stop') {
      if (!close()) return undefined
    } else line.push(term)
  }
  return close() && lines.length > 1 ? lines : undefined
}

const labels =
  /^(?:outfit|clothing|clothes|attire|garb|costume|gear|kit|equipment|tools?|getup|apparel|dress|wardrobe|garments?)$/

/** 'Outfit: a red coat' names a coat; but 'outfit: black' is told of the whole. */
function withoutLabels(terms: readonly Term[]): Term[] {
  return terms.filter((term, index) => {
    const isFirst = /^(?:stop|comma|undefined)$/.test(terms[index - 1]?.kind ?? 'undefined')
    const isList = terms[index + 2]?.text === '['
    const isLabel = isFirst && labels.test(term.text) && terms[index + 1]?.kind === 'colon'
    return !(isLabel && (isList || namesThing(terms, index + 2)))
  })
}

function namesThing(terms: readonly Term[], start: number): boolean {
  for (let at = start; at < terms.length; at++) {
    const term = terms[at]
    if (term !== undefined && isHead(term)) return isThing(term)
    const isOpen = at === start && term?.kind === 'comma'
    if (term === undefined || (/^(?:comma|stop|colon)$/.test(term.kind) && !isOpen)) return false
  }
  return false
}
