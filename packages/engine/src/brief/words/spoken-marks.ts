/** Who dictates says the marks: 'tall elf comma green cloak full stop he carries a bow'. */

/** The text with spoken marks as marks, sign for sign, so that every word stays where it stood. */
export function withSpokenMarks(text: string): string {
  if (!anySpoken.test(text)) return text
  let marked = text
  for (const [words, mark] of spoken)
    marked = marked.replaceAll(words, (said) => inPlace(said, mark))
  return commaSaid.test(text) || manyPeriods.test(text)
    ? marked.replaceAll(period, (said) => inPlace(said, '.'))
    : marked
}

function inPlace(said: string, mark: string): string {
  return mark.padEnd(said.length)
}

const anySpoken =
  /\b(?:comma|full stop|period|exclamation|question mark|new ?line|new paragraph|colon|semicolon)\b/i

/** A sign that is drawn somewhere is none of the text: 'a question mark on his hat', 'a semicolon tattoo'. */
const isDrawn =
  '(?! (?:on|shaped|tattoo|tattooed|earrings?|pin|badge|print|patch|symbol|emblem|logo|necklace|painted|shape))'
const isNoSign = `(?<!\\b(?:an?|the|big|red|giant|huge|with|like|shaped|of|two|three) )`

const spoken: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${isNoSign}\\bcomma\\b(?!-)${isDrawn}(?! butterfly)`, 'gi'), ','],
  [new RegExp(`${isNoSign}\\bfull stop\\b${isDrawn}`, 'gi'), '.'],
  [new RegExp(`${isNoSign}\\bexclamation (?:mark|point)\\b${isDrawn}`, 'gi'), '.'],
  [new RegExp(`${isNoSign}\\bquestion mark\\b${isDrawn}`, 'gi'), '.'],
  [new RegExp(`${isNoSign}\\b(?:new ?line|new paragraph)\\b(?! of\\b)`, 'gi'), ';'],
  [new RegExp(`${isNoSign}\\bsemi-?colon\\b${isDrawn}`, 'gi'), ';'],
  [
    /(?<=\b(?:name|age|hair|eyes|skin|outfit|weapon|species|race|class|job|clothes|build|height|gender|extras?|wears|accessories)) colon\b/gi,
    ':',
  ],
  // 'She has red hair period she carries a bow', but 'of the Edo period he wears'.
  [
    /(?<!\b(?:the|this|that|an?|edo|heian|meiji|tudor|victorian|edwardian|regency|medieval|renaissance|roman|stuart|georgian|colonial|viking|interwar|late|early|time|historical) )\bperiod(?= (?:s?he|they|it|his|her|their|also|no|the) |$)/gi,
    '.',
  ],
]

/** Who says his commas says his full stops as well. */
const commaSaid = new RegExp(`${isNoSign}\\bcomma\\b(?!-)${isDrawn}(?! butterfly)`, 'i')
const manyPeriods = /\bperiod\b[^.,;]{3,60}\bperiod\b/i
const period =
  /(?<!\b(?:the|this|that|an?|edo|heian|meiji|tudor|victorian|edwardian|regency|time) )\bperiod\b(?! (?:dress|costume|clothes|piece|gown|accurate|attire|coat))/gi
