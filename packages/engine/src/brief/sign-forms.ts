/** What endings may hide in Japanese and Korean: the forms under which a table may list a verb or an adjective. */
import type { LanguageName } from './lexicon/languages/languages.ts'

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

function finalOf(syllable: string): number {
  const code = syllable.charCodeAt(0)
  return code >= firstSyllable && code <= lastSyllable ? (code - firstSyllable) % finals : -1
}

function withFinal(syllable: string, final: number): string {
  return String.fromCharCode(syllable.charCodeAt(0) - Math.max(0, finalOf(syllable)) + final)
}

const plainEndings = /^(.+?)(?:고|며|지만|다|게|아서|어서|으며|는데|거나|네|지)$/
const softEndings = /^(.+?)(?:음|으며|은데|아|어|았|었)(?:고|다|음|지만|으며)?$/

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
  forms.push(...contracted(word))
  if (word.endsWith('의')) forms.push(head)
  if (word.endsWith('색의') || word.endsWith('빛의')) forms.push(head)
  return forms.filter((form) => form.length > 0 && form !== word)
}

/** '짧' → '짧은', '창백하' → '창백한', '귀엽' → '귀여운', '길' → '긴', '빨갛' → '빨간'. */
function beforeNoun(stem: string): string[] {
  const last = stem.at(-1) ?? ''
  const head = stem.slice(0, -1)
  const final = finalOf(last)
  if (final === 0) return [head + withFinal(last, finalN), `${stem}는`]
  if (final === finalB) return [`${head}${withFinal(last, 0)}운`, `${stem}은`]
  if (final === finalH) return [head + withFinal(last, finalN)]
  if (final === finalL) return [head + withFinal(last, finalN), `${stem}은`]
  if (final === finalPast) return contracted(stem)
  return [`${stem}은`, `${stem}는`]
}

/** '해서', '찢어졌고' → '한', '찢어진': the vowel of the stem has run together with the ending. */
function contracted(word: string): string[] {
  const stem = /^(.+?)(?:서|고|다|음|지만|으며|는데|어|어요|네)?$/.exec(word)?.[1] ?? word
  const last = stem.at(-1) ?? ''
  const head = stem.slice(0, -1)
  const final = finalOf(last)
  if (final !== 0 && final !== finalPast) return []
  const bare = withFinal(last, 0)
  if (bare === '해') return [`${head}한`]
  const vowel = Math.floor(((bare.charCodeAt(0) - firstSyllable) % (finals * 21)) / finals)
  // ㅕ was ㅣ, ㅘ was ㅗ, ㅝ was ㅜ, and ㅏ, ㅓ, ㅐ have swallowed the ending.
  const before = { 6: 20, 9: 8, 14: 13, 0: 0, 4: 4, 1: 1 }[vowel]
  if (before === undefined || (final === 0 && vowel !== 6)) return []
  return [head + String.fromCharCode(bare.charCodeAt(0) + (before - vowel) * finals + finalN)]
}
