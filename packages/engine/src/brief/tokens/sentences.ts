/** A text cut into sentences and clauses by its marks and the words that open a new one. Nothing of what they mean is looked at. */

export type Clause = {
  /** Where its words stand in the text, without the mark behind them. */
  start: number
  end: number
  /** Lower case, straight apostrophes, one blank between words, without the word that opens it. */
  said: string
  /** 'but', 'and', 'so' … or the mark before it. */
  opener: string
}
export type Sentence = { start: number; end: number; clauses: Clause[] }

const sentenceEnd = /[.!?…]+(?=\s|["”)]|$)|[;\n|]/gu

/** A new clause has its own subject: 'and she', 'but his brother', 'so please'. */
const clauseEnd =
  /[,:()]|\s[-–—]+\s|—|\b(?:and|but|so|because|while|though|although|yet|when)\b(?=\s+(?:that\s+)?(?:s?he|they|it|i|i['’]\p{L}+|we|we['’]\p{L}+|you|s?he['’]\p{L}+|they['’]\p{L}+|it['’]s|my|our|his|her|their|the|an?|some|every|each|there|people|please|not|just|nothing|want|need|now|instead|would|can|could|boots)\b)|\bbut\b/giu

export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const { index, 0: mark } of text.matchAll(sentenceEnd)) {
    pushSentence(sentences, text, start, index)
    start = index + mark.length
  }
  pushSentence(sentences, text, start, text.length)
  return sentences
}

function pushSentence(sentences: Sentence[], text: string, start: number, end: number): void {
  if (text.slice(start, end).trim() === '') return
  sentences.push({ start, end, clauses: clausesOf(text, start, end) })
}

function clausesOf(text: string, from: number, to: number): Clause[] {
  const clauses: Clause[] = []
  const sentence = text.slice(from, to)
  let start = 0
  let opener = ''
  for (const { index, 0: mark } of sentence.matchAll(clauseEnd)) {
    if (sentence.slice(start, index).trim() !== '') {
      clauses.push(clauseOf(sentence, start, index, opener, from))
      opener = mark.trim().toLowerCase()
    } else opener = /\p{L}/u.test(mark) || opener === '' ? mark.trim().toLowerCase() : opener
    start = index + mark.length
  }
  if (sentence.slice(start).trim() !== '')
    clauses.push(clauseOf(sentence, start, sentence.length, opener, from))
  return clauses
}

function clauseOf(
  sentence: string,
  start: number,
  end: number,
  opener: string,
  from: number,
): Clause {
  const said = sentence
    .slice(start, end)
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:and|but|so|because|also|then|well|obviously|hi|hey|hello) /, '')
  return { start: from + start, end: from + end, said, opener }
}
