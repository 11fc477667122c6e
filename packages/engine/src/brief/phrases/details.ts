/** Details of clothes that are nouns and yet modifiers of the lexicon: 'stripes', 'gold embroidery', 'an anchor emblem'. */

import type { Term } from '../words/term.ts'
import type { Reader } from './reader.ts'
import { headFrom } from './reader.ts'

const figures =
  /(?:[^aious]s|embroidery|stitch(?:ing|work)?|bead(?:ing|work)|work|prints?|patterns?|designs?|motif|patch|stripe|appliqu[eé]|filigree|inlay|lis)$/
const signs = /(?:[^aious]s|emblem|symbol|sign|crest|patch|badge|logo|print|cross|yang|lis)$/

/** Whether a term names a figure, a sign or small things on cloth, rather than saying what it is like. */
function isDetail({ kind, text, entry }: Term): boolean {
  if (kind === 'pattern') return figures.test(text)
  if (kind === 'material') return /[^aious]s$/.test(text)
  return kind === 'quality' && entry.motifs !== undefined && signs.test(text)
}

/** 'A jacket with red stripes and blue jeans': the stripes are the jacket's, the jeans a thing of their own. */
export function endsDetail(reader: Reader): boolean {
  const { pending, last, link, negation, index, terms } = reader
  const said = pending.at(-1)
  if (said === undefined || negation !== undefined || !isDetail(said)) return false
  if (link !== 'with' || last?.head.kind !== 'thing') return false
  const head = terms[headFrom(reader, index + 1)]
  return head !== undefined && said !== terms[index + 1]
}
