/** The drawing style a request or a prompt asks for, by the engine's own name and in the words that asked. */
import { ambiguousStyles, styleWords } from './lexicon/styles.ts'
import { keyOf, phrasesOf } from './read-table.ts'

export type FoundStyle = { style: string; words: string }

const styleByWord = new Map(
  Object.entries(styleWords).flatMap(([style, words]) =>
    phrasesOf(words).map((phrase) => [phrase.words, style] as const),
  ),
)
const ambiguous = new Set(phrasesOf(ambiguousStyles).map(({ words }) => words))
const longestStyle = 4

/** The hint first; else a style named in the prompt as one ('in watercolor style', 'as pixel art', 'chibi'). */
export function findStyle(hint: string | undefined, prompt: string): FoundStyle | undefined {
  return styleIn(keyOf(hint ?? ''), false) ?? styleIn(keyOf(prompt), true)
}

function styleIn(text: string, inProse: boolean): FoundStyle | undefined {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  for (let length = longestStyle; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const phrase = words.slice(start, start + length).join(' ')
      const style = styleByWord.get(phrase)
      if (style !== undefined && (!inProse || isStyle(words, start, length, text)))
        return { style, words: phrase }
    }
  }
  return undefined
}

/** In a sentence 'flat cap' and 'ink stains' are no styles: such words must be said of the drawing. */
function isStyle(words: readonly string[], start: number, length: number, prompt: string): boolean {
  const phrase = words.slice(start, start + length).join(' ')
  if (!ambiguous.has(phrase) || phrase.endsWith('style')) return true
  if (opening.test(phrase) && (start === 0 || isAlone(phrase, prompt))) return true
  const before = words.slice(Math.max(0, start - 2), start).join(' ')
  const after = words[start + length] ?? ''
  return (
    ofDrawings.test(after) || /(?:^| )(?:drawn|painted|done|rendered) (?:in|as|like)$/.test(before)
  )
}

/** Between two marks: 'femme fatale, noir, red lips'. */
function isAlone(phrase: string, prompt: string): boolean {
  return new RegExp(`[,.;:(]\\s*${phrase}\\s*(?:[,.;:)]|$)`, 'u').test(prompt)
}

/** At the beginning these are said of the picture: 'Art deco robot', 'Minimalist line drawing'. */
const opening =
  /^(?:art deco|minimalist|minimal|noir|cartoon|realistic|cubist|surrealist|impressionist|isometric|vector)$/

const ofDrawings =
  /^(?:style|styled|art|illustration|drawing|painting|rendering|render|artstyle|sketch|picture|portrait|look|mascot|panel)$/
