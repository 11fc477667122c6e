/** The drawing style a request or a prompt asks for, by the engine's own name. */
import { styleWords } from './lexicon/grammar.ts'
import { keyOf, phrasesOf } from './read-table.ts'

const styleByWord = new Map(
  Object.entries(styleWords).flatMap(([style, words]) =>
    phrasesOf(words).map((phrase) => [phrase.words, style] as const),
  ),
)
const longestStyle = 4

/** The hint first; else a style named in the prompt as one ('in watercolor style', 'chibi'). */
export function findStyle(hint: string | undefined, prompt: string): string | undefined {
  return styleIn(keyOf(hint ?? ''), false) ?? styleIn(keyOf(prompt), true)
}

function styleIn(text: string, inProse: boolean): string | undefined {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  for (let length = longestStyle; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const style = styleByWord.get(words.slice(start, start + length).join(' '))
      if (style !== undefined && (!inProse || isStyle(words, start, length))) return style
    }
  }
  return undefined
}

/** In a sentence 'flat cap' and 'ink stains' are no styles: the word must be said of the drawing. */
function isStyle(words: readonly string[], start: number, length: number): boolean {
  const phrase = words.slice(start, start + length).join(' ')
  const after = words[start + length] ?? ''
  if (
    phrase === 'anime' ||
    phrase === 'chibi' ||
    phrase === 'manga' ||
    phrase === 'pixel art' ||
    phrase === 'cel shaded' ||
    phrase === 'vtuber' ||
    phrase === 'webtoon'
  )
    return true
  return (
    /^(?:style|styled|art|illustration|drawing|painting|rendering|artstyle|sketch)$/.test(after) ||
    phrase.endsWith('style')
  )
}
