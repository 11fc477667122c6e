/** 'Dusty bare feet': no shoes are worn, and the feet are dusty. */

import type { Term } from '../words/term.ts'
import { noEntry } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { barePhrase } from './build-phrase.ts'
import type { Reader } from './reader.ts'
import { clearPhrase } from './reader.ts'

/** What is said of bare feet before they are named is said of feet. */
export function readBareFeet(reader: Reader, term: Term): void {
  const said = reader.pending.filter(({ kind }) => /^(?:quality|colour|material)$/.test(kind))
  const isSilent = reader.negation !== undefined || reader.aboutOther
  if (term.text !== 'bare feet' || said.length === 0 || isSilent) return
  const entry = vocabulary.entries.get('feet') ?? noEntry
  const feet: Term = { ...term, kind: 'body', text: 'feet', entry }
  reader.chunks.phrases.push({ ...barePhrase(feet), modifiers: said })
  clearPhrase(reader)
}
