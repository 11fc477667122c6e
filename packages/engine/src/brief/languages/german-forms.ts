/** What the endings of German may hide: cases, genders, more than one, small ones, women; and the umlauts that go with them. */
import type { Form } from './endings.ts'

const cases = ['e', 'en', 'er', 'es', 'em', 'n', 's', 'r', 'm', 'ern', 'nen', 'ste', 'sten']
/** An ending, and what stands in its place in the listed form. */
const endings: readonly (readonly [ending: string, listed: string])[] = [
  ...cases.map((ending) => [ending, ''] as const),
  ...['le', 'len', 'ler', 'les', 'lem'].map((ending) => [ending, 'el'] as const),
  ...['re', 'ren', 'rer', 'res', 'rem'].map((ending) => [ending, 'er'] as const),
  ...['chen', 'lein', 'erl', 'chens'].flatMap((ending) => [
    [ending, ''] as const,
    [ending, 'e'] as const,
  ]),
  ['se', ''],
  ['sen', ''],
]
const women: readonly (readonly [ending: string, listed: string])[] = [
  ['in', ''],
  ['in', 'e'],
  ['innen', ''],
  ['innen', 'e'],
]
const plurals = /^(?:e|en|er|ern|n|nen|s)$/
const shortestStem = 2

/** The forms a table may list, the word itself not among them. */
export function germanForms(word: string): Form[] {
  const forms: Form[] = []
  for (const list of [endings, women]) {
    for (const [ending, listed] of list) {
      const stem = word.slice(0, word.length - ending.length)
      if (!word.endsWith(ending) || stem.length < shortestStem) continue
      addForm(forms, stem + listed, list === women, plurals.test(ending))
    }
  }
  const plain = withoutUmlaut(word)
  if (plain !== word) addForm(forms, plain, false, true)
  return forms
}

function addForm(forms: Form[], word: string, isFeminine: boolean, isPlural: boolean): void {
  const form: Form = { word, isFeminine, isPlural, isVerb: false }
  forms.push(form)
  const plain = withoutUmlaut(word)
  if (plain !== word) forms.push({ ...form, word: plain })
}

/** 'Hörner' are more than one 'Horn', a 'Köchin' is a female 'Koch': the last umlaut goes. */
function withoutUmlaut(word: string): string {
  return word.replace(/(ä|ö|ü)(?=[^äöü]*$)/, (sign) => ({ ä: 'a', ö: 'o', ü: 'u' })[sign] ?? sign)
}
