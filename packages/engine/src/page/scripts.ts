/** What text of any script asks for: which letters can be written, where a line may break, which way it reads. */
import { isWritable } from './world-fonts.ts'

/** What the page's own typefaces have: Latin letters of most languages, and everyday signs. */
const own =
  /^[\u0020-\u007e\u00a0-\u017f\u0218-\u021b\u1e9e\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac\u2122\u2212]*$/u

/** Marks that can be put on any letter, and are piled up by those who want to break a page. */
const looseMarks = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe2f]/gu
/** More marks than any word of any language has on one letter. */
const piledMarks = /(\p{M}{3})\p{M}+/gu
const joiners = '\u200c\u200d'
/** Marks and joiners without a letter to hold on to. */
const orphans = new RegExp(`(?<![\\p{L}\\p{M}${joiners}])[\\p{M}${joiners}]+`, 'gu')
/** Joiners mean something in these scripts alone. */
const strayJoiners = new RegExp(
  `(?<![\\p{Script=Arabic}\\p{Script=Devanagari}])[${joiners}]+|[${joiners}]+(?!\\p{L})`,
  'gu',
)

/** The text in letters there are typefaces for: accents they lack are dropped, and a run of anything else becomes one ellipsis. */
export function printable(text: string): string {
  const letters = text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(looseMarks, '')
    .replace(piledMarks, '$1')
    .replace(orphans, '')
    .replace(strayJoiners, '')
  return [...letters]
    .map(printableLetter)
    .join('')
    .replace(/…[\s…]*…/gu, '…')
    .replace(/^[\s…]+$/u, '')
    .replace(/ +/gu, ' ')
    .trim()
}

function printableLetter(letter: string): string {
  if (own.test(letter) || joiners.includes(letter)) return letter
  if (/[\p{L}\p{M}\p{N}\p{P}]/u.test(letter) && isWritable(letter)) return letter
  const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '')
  if (bare !== '' && own.test(bare)) return bare
  // Variation signs and pictures say nothing a line of text would miss.
  return /\p{M}|\p{Cf}|\p{So}|\p{Sk}|\p{Cn}|\p{Co}|\p{Cc}|\p{Cs}/u.test(letter) ? '' : '…'
}

/** The letters of a printable text that the page's own typefaces do not have. */
export function foreignLetters(text: string): string[] {
  if (own.test(text)) return []
  return [...text].filter((letter) => !own.test(letter) && !joiners.includes(letter))
}

/** Letters of these scripts hang together, and would be torn apart by space between them. */
export function isJoined(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Thai}]/u.test(text)
}

/** Whether the first letter that has a direction is of a script that is read from right to left. */
export function readsLeftward(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0] ?? ''
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter)
}

/** Letters with all that hangs on them: what must not be cut apart. */
export function clusters(text: string): string[] {
  return text.match(cluster) ?? []
}

const marks = `[\\p{M}${joiners}]*`
// A virama binds the next consonant to it.
const cluster = new RegExp(`.${marks}(?:(?<=\\u094d[${joiners}]?)\\p{L}${marks})*`, 'gsu')

/** These scripts are written without spaces: a line may end after any letter, but none begins with a closing sign. */
const unspaced =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー、。，．！？：；」』）】])(?![\p{M}ー、。，．！？：；」』）】”…])/u

/** Parts of a text that a line may end after, each with its space. */
export function pieces(text: string): string[] {
  return text.split(/(?<= )/u).flatMap((word) => word.split(unspaced))
}
