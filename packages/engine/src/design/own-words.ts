/** Which words of a prompt can stand on an English page as they are. */
import type { Brief } from '../brief/brief.ts'

/** Small words that tell a language; those that several share are left out. */
const english = /\b(?:an?|the|with|and|of|in|on|her|his|no|without|who|is|wearing|holding)\b/gi
const others =
  /\b(?:mit|und|ein|eine[mnr]?|der|das|una?|con|del|por|uno|une|avec|et|les|des|sur|com|uma|il|che|della|och|een|met)\b/gi

/** An English word, spelt as it should be. */
export function isOwnWord(
  word: string,
  { prompt, fixes }: Pick<Brief, 'prompt' | 'fixes'>,
): boolean {
  return (
    /^[a-z][a-z'’-]*$/i.test(word) &&
    count(prompt, english) >= count(prompt, others) &&
    fixes.every(({ from }) => from.toLowerCase() !== word.toLowerCase())
  )
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0
}
