/** What endings may hide in Japanese and Korean: the forms under which a table may list a verb or an adjective. */
import type { LanguageName } from '../lexicon/languages/languages.ts'

/** The forms a table may list, likeliest first; the word itself is not among them. */
export function signFormsOf(word: string, language: LanguageName): string[] {
  if (language === 'japanese') return japaneseForms(word)
  return language === 'korean' ? koreanForms(word) : []
}

/** Endings of Japanese and what the listed form has in their place. */
const japaneseEndings: readonly (readonly [ending: string, listed: readonly string[]])[] = [
  ['ていて', ['た', 'ている']],
  ['ており', ['た', 'ている']],
  ['ている', ['た']],
  ['ています', ['た', 'ている']],
  ['てる', ['た', 'ている']],
  ['てて', ['た', 'ている']],
  ['でいる', ['だ']],
  ['でいて', ['だ', 'でいる']],
  ['てある', ['た']],
  ['てあり', ['た']],
  ['て', ['た', 'ている']],
  ['で', ['だ', 'でいる']],
  ['た', ['ている']],
  ['だ', ['でいる']],
  ['くて', ['い']],
  ['く', ['い']],
  ['かった', ['い']],
  ['め', ['い']],
  ['すぎる', ['い']],
  ['そうな', ['い', 'い']],
  ['げな', ['い']],
  ['っぽい', ['', 'な']],
  ['らしい', ['']],
  ['的な', ['な', '']],
  ['な', ['', 'い', 'の']],
  ['の', ['な']],
  ['に', ['な']],
  ['した', ['', 'な', 'の']],
  ['して', ['した', '']],
  ['している', ['した', '']],
  ['色の', ['色', 'い']],
]

function japaneseForms(word: string): string[] {
  const forms: string[] = []
  for (const [ending, listed] of japaneseEndings) {
    const stem = word.slice(0, word.length - ending.length)
    if (stem.length < 1 || !word.endsWith(ending)) continue
    for (const form of listed) if (stem.length + form.length >= 2) forms.push(stem + form)
  }
  return forms
}

const firstSyllable = 0xac00
const lastSyllable = 0xd7a3
const finals = 28
const finalN = 4
const finalL = 8
const finalM = 16
const finalB = 17
const finalPast = 20
const finalH = 27
const vowels = 21
const [vowelA, vowelAe, vowelEo, vowelE, vowelU, vowelEu] = [0, 1, 4, 5, 13, 18]

function finalOf(syllable: string): number {
  const code = syllable.charCodeAt(0)
  return code >= firstSyllable && code <= lastSyllable ? (code - firstSyllable) % finals : -1
}

function withFinal(syllable: string, final: number): string {
  return String.fromCharCode(syllable.charCodeAt(0) - Math.max(0, finalOf(syllable)) + final)
}

/** What is said to a reader or joins sentences; before it stands a stem, perhaps with the past. */
const closing =
  '(?:습니다만?|습니까|고요?|구요|며|으며|으면서|면서|지만요?|지요?|죠|다는?|게요?|는데요?|은데요?|거든요|네요?|군요|거나|도록|음|기|던|어서?|어요)'
const plainEndings = new RegExp(`^(.+?)(?:${closing}|아서?|아요|여서?|여요|는)$`)
const softEndings = new RegExp(`^(.+?)(?:음|으며|은데|아|어|았|었|였)${closing}?$`)

/** Adjectives and participles are listed as they stand before a noun: '긴', '짧은', '찢어진', '창백한', '귀여운'. */
function koreanForms(word: string): string[] {
  const forms: string[] = []
  const plain = plainEndings.exec(word)?.[1]
  if (plain !== undefined) forms.push(...beforeNoun(plain))
  const soft = softEndings.exec(word)?.[1]
  if (soft !== undefined) forms.push(...beforeNoun(soft))
  const last = word.at(-1) ?? ''
  const head = word.slice(0, -1)
  if (finalOf(last) === finalM) forms.push(head + withFinal(last, finalN))
  if (/(?:데|채|채로)$/.test(word)) forms.push(word.replace(/(?:데|채로?)$/, ''))
  forms.push(...contracted(word), ...polite(word))
  if (word.endsWith('의')) forms.push(head)
  if (word.endsWith('색의') || word.endsWith('빛의')) forms.push(head)
  return forms.filter((form) => form.length > 0 && form !== word)
}

/** '웃습니다' has a syllable of its own for it; in '큽니다' it closes the stem. */
function polite(word: string): string[] {
  const stem = /^(.+)니다만?$/.exec(word)?.[1]
  const last = stem?.at(-1) ?? ''
  return stem !== undefined && finalOf(last) === finalB
    ? beforeNoun(stem.slice(0, -1) + withFinal(last, 0))
    : []
}

/** '짧' → '짧은', '창백하' → '창백한', '귀엽' → '귀여운', '길' → '긴', '빨갛' → '빨간'. */
function beforeNoun(stem: string): string[] {
  const last = stem.at(-1) ?? ''
  const head = stem.slice(0, -1)
  const final = finalOf(last)
  if (final === 0) return [head + withFinal(last, finalN), `${stem}는`]
  if (final === finalB) return [`${head}${withFinal(last, 0)}운`, `${stem}은`]
  if (final === finalH) return [head + withFinal(last, finalN), `${stem}은`]
  if (final === finalL) return [head + withFinal(last, finalN), `${stem}은`, `${stem}는`]
  if (final === finalPast) return [...contracted(stem), `${stem}는`, `${stem}은`]
  return [`${stem}은`, `${stem}는`]
}

const contractedEndings = new RegExp(`^(.+?)(?:${closing}|서|요|라|야)?$`)

/** '해서', '찢어졌고' → '한', '찢어진': the vowel of the stem has run together with the ending. */
function contracted(word: string): string[] {
  const stem = contractedEndings.exec(word)?.[1] ?? word
  const last = stem.at(-1) ?? ''
  const head = stem.slice(0, -1)
  const final = finalOf(last)
  if (final !== 0 && final !== finalPast) return []
  const bare = withFinal(last, 0)
  if (bare === '해') return [`${head}한`]
  if (bare === '워' || bare === '와') return [`${head}운`, ...fromVowel(head, bare)]
  const doubled = finalOf(head.at(-1) ?? '') === finalL && /[라러]/.test(bare)
  if (doubled) return [`${head.slice(0, -1)}${withFinal(head.at(-1) ?? '', 0)}른`]
  // Where nothing is glued on it may be a noun that ends so.
  return final === 0 && stem === word ? [] : fromVowel(head, bare)
}

/** ㅕ was ㅣ, ㅘ was ㅗ, ㅝ was ㅜ, ㅙ was ㅚ; ㅏ, ㅓ, ㅐ have swallowed the ending or were ㅡ, and ㅐ, ㅔ of colours were ㅏ, ㅓ. */
const vowelsBefore: Readonly<Record<number, readonly number[]>> = {
  6: [20],
  9: [8],
  10: [11],
  14: [vowelU],
  [vowelA]: [vowelA, vowelEu],
  [vowelEo]: [vowelEo, vowelEu],
  [vowelAe]: [vowelAe, vowelA],
  [vowelE]: [vowelE, vowelEo],
  3: [2],
}

function fromVowel(head: string, bare: string): string[] {
  const code = bare.charCodeAt(0)
  const vowel = Math.floor(((code - firstSyllable) % (finals * vowels)) / finals)
  return (vowelsBefore[vowel] ?? []).map(
    (before) => head + String.fromCharCode(code + (before - vowel) * finals + finalN),
  )
}
