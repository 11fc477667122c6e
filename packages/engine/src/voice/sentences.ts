/** Text as it can be spoken: in plain letters, cut where a speaker takes breath. */

/** What a speaker says in one go. */
const mostCharacters = 240
/** Longer than any word of any language we speak; what has no spaces is said in pieces of this. */
const mostLetters = 48

/** Sentences in their order, each no longer than can be said in one go; none where nothing can be said. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…]["'”’)\]]*)\s+|(?<=[。！？])|\n+/u)
    .flatMap(cutLong)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

/** At commas and the like where there are any, else between words. */
function cutLong(sentence: string): string[] {
  const words = sentence.split(/\s+/u).flatMap(cutWord)
  const parts: string[] = []
  let part = ''
  for (const word of words) {
    const isFull = part.length + word.length + 1 > mostCharacters
    const isPause = /[,;:–—]$/u.test(part) && part.length > mostCharacters / 2
    if (part !== '' && (isFull || isPause)) {
      parts.push(part)
      part = ''
    }
    part = part === '' ? word : `${part} ${word}`
  }
  return part === '' ? parts : [...parts, part]
}

function cutWord(word: string): string[] {
  if (word.length <= mostLetters) return [word]
  return word.match(new RegExp(`.{1,${mostLetters}}`, 'gsu')) ?? []
}

/** Letters and signs that English has in other words. */
const spelled: readonly (readonly [RegExp, string])[] = [
  [/[“”„«»]/gu, '"'],
  [/[‘’‚`´]/gu, "'"],
  [/…/gu, '...'],
  [/\s*[–—]\s*/gu, ', '],
  [/&/gu, ' and '],
  [/ß/gu, 'ss'],
  [/[æÆ]/gu, 'ae'],
  [/[œŒ]/gu, 'oe'],
  [/[øØ]/gu, 'o'],
  [/[łŁ]/gu, 'l'],
  [/[đĐðÐ]/gu, 'd'],
  [/[þÞ]/gu, 'th'],
  [/ı/gu, 'i'],
]

/** The text in the letters English is written in: accents go, and what is no letter or sign is a space. */
export function inEnglishLetters(text: string): string {
  const plain = spelled.reduce((all, [sign, words]) => all.replace(sign, words), text)
  return plain
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\n\u0020-\u007e]/gu, ' ')
    .replace(/[<>[\]{}|\\^~_*#=]/gu, ' ')
    .replace(/ +/gu, ' ')
    .trim()
}

/** Whether most of the letters are such that English is written in. */
export function isInLatinLetters(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter))
  return latin.length * 2 >= letters.length
}
