/** One word of the wish as the writer meant it: true words and names stay, slips of spelling are put right. */
import type { Brief } from '../brief.ts'
import { colourOf, ishStem } from '../words/colour.ts'
import { feminineOf } from '../words/derived-beings.ts'
import { isGivenName, isKnownWord, isMisspelt, repairWord } from '../words/spelling.ts'
import type { Token } from '../words/tokens.ts'
import { unaccented } from '../words/unaccented.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** The word, put right and noted in the Brief where it was a slip. `index` is its place in the wish. */
export function repairToken(token: Token, index: number, brief: Brief): Token {
  const isName = (token.capital && index > 0) || isGivenName(token.text)
  if (token.kind !== 'word') return token
  const most = vocabulary.entries.has(token.text) ? undefined : superlativeOf(token.text)
  if (most !== undefined) return { ...token, text: most, written: most }
  if (vocabulary.words.has(token.text)) return token
  const plain = withoutAccents(token)
  if (plain !== token) return plain
  if (isName) return token
  if (isKnownWord(token.text) && !isMisspelt(token.text)) return token
  if (isLacking(token.text) || feminineOf(token.text) !== undefined) return token
  if (/ish$/.test(token.text) && colourOf(ishStem(token.text), 'thing') !== undefined) return token
  const repaired = repairWord(token.text)
  if (repaired === undefined) return token
  brief.fixes.push({ from: token.written, to: repaired, span: token.span })
  return { ...token, text: repaired, written: repaired, repaired: true }
}

/** 'The bluest eyes', 'the tallest of them': blue and tall all the same. */
function superlativeOf(word: string): string | undefined {
  const stem = word === 'eldest' ? undefined : /^([a-z]{2,})est$/.exec(word)?.[1]
  if (stem === undefined) return undefined
  const forms = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')]
  return forms.find((form) => {
    const entry = vocabulary.entries.get(form)
    return (
      (entry?.colour ??
        entry?.shade ??
        entry?.build ??
        entry?.trait ??
        entry?.age ??
        entry?.figure) !== undefined
    )
  })
}

/** 'fangless', 'gloveless': no misspelling, though no table lists them. */
function isLacking(word: string): boolean {
  return /less$/.test(word) && vocabulary.words.has(word.replace(/less$/, ''))
}

/** 'Café' as English writes it, where English has the word. */
export function withoutAccents(token: Token): Token {
  const plain = unaccented(token.text)
  return plain !== token.text && vocabulary.words.has(plain) ? { ...token, text: plain } : token
}
