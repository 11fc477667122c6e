/** What endings may hide in other languages: the forms under which a table may list a word, likeliest first. */
import type { LanguageName } from './lexicon/languages/languages.ts'

export type Form = {
  word: string
  isFeminine: boolean
  /** The ending of German that makes a she-wolf of a wolf. */
  isAnimal: boolean
  /** The ending may mean more than one. */
  isMany: boolean
}

/** An ending, what stands in its place in the listed form, and whether it makes a woman of a man. */
type Ending = readonly [ending: string, listed: string, feminine?: 'feminine']

const endings: Partial<Record<LanguageName, readonly Ending[]>> = {
  german: [
    ...(
      ['e', 'en', 'er', 'es', 'em', 'n', 's', 'r', 'm', 'ern', 'nen', 'ste', 'sten'] as const
    ).map((ending): Ending => [ending, '']),
    ['in', '', 'feminine'],
    ['in', 'e', 'feminine'],
    ['innen', '', 'feminine'],
    ['innen', 'e', 'feminine'],
    ...(['le', 'len', 'ler', 'les', 'lem'] as const).map((ending): Ending => [ending, 'el']),
    ...(['re', 'ren', 'rer', 'res', 'rem'] as const).map((ending): Ending => [ending, 'er']),
    ...(['chen', 'lein', 'erl', 'chens'] as const).flatMap((ending): Ending[] => [
      [ending, ''],
      [ending, 'e'],
    ]),
    ['se', ''],
    ['sen', ''],
  ],
  french: [
    ['s', ''],
    ['x', ''],
    ['e', '', 'feminine'],
    ['es', '', 'feminine'],
    ['enne', 'en', 'feminine'],
    ['onne', 'on', 'feminine'],
    ['elle', 'el', 'feminine'],
    ['lle', 'l', 'feminine'],
    ['tte', 't', 'feminine'],
    ['sse', 's', 'feminine'],
    ['sses', 's', 'feminine'],
    ['sse', 'x', 'feminine'],
    ['sses', 'x', 'feminine'],
    ['euse', 'eur', 'feminine'],
    ['euses', 'eur', 'feminine'],
    ['euse', 'eux', 'feminine'],
    ['euses', 'eux', 'feminine'],
    ['trice', 'teur', 'feminine'],
    ['ière', 'ier', 'feminine'],
    ['ières', 'ier', 'feminine'],
    ['ère', 'er', 'feminine'],
    ['ive', 'if', 'feminine'],
    ['ives', 'if', 'feminine'],
    ['che', 'c', 'feminine'],
    ['ches', 'c', 'feminine'],
    ['gue', 'g', 'feminine'],
    ['gues', 'g', 'feminine'],
    ['ce', 'x', 'feminine'],
    ['esse', 'e', 'feminine'],
    ['aux', 'al'],
  ],
  spanish: [
    ['s', ''],
    ['es', ''],
    ['ces', 'z'],
    ['ones', 'ón'],
    ['a', 'o', 'feminine'],
    ['as', 'o', 'feminine'],
    ['ora', 'or', 'feminine'],
    ['oras', 'or', 'feminine'],
    ['ona', 'ón', 'feminine'],
    ['ina', 'ín', 'feminine'],
    ['ana', 'án', 'feminine'],
    ['esa', 'és', 'feminine'],
    ['esa', 'e', 'feminine'],
    ['ita', 'a'],
    ['ito', 'o'],
    ['itas', 'as'],
    ['itos', 'os'],
  ],
  portuguese: [
    ['s', ''],
    ['es', ''],
    ['ões', 'ão'],
    ['ães', 'ão'],
    ['ãos', 'ão'],
    ['ns', 'm'],
    ['is', 'l'],
    ['eis', 'el'],
    ['éis', 'el'],
    ['a', 'o', 'feminine'],
    ['as', 'o', 'feminine'],
    ['ora', 'or', 'feminine'],
    ['oras', 'or', 'feminine'],
    ['eira', 'eiro', 'feminine'],
    ['ã', 'ão', 'feminine'],
    ['ona', 'ão', 'feminine'],
    ['esa', 'ês', 'feminine'],
    ['inha', 'a'],
    ['inho', 'o'],
  ],
  italian: [
    ['i', 'o'],
    ['i', 'e'],
    ['e', 'a'],
    ['he', 'a'],
    ['hi', 'o'],
    ['a', 'o', 'feminine'],
    ['e', 'o', 'feminine'],
    ['trice', 'tore', 'feminine'],
  ],
}
const shortestStem = 2

/** The forms a table may list, the word itself not among them. */
export function formsOf(word: string, language: LanguageName): Form[] {
  const forms: Form[] = []
  const isGerman = language === 'german'
  for (const [ending, listed, feminine] of endings[language] ?? []) {
    if (!word.endsWith(ending) || word.length - ending.length < shortestStem) continue
    const form = {
      word: word.slice(0, word.length - ending.length) + listed,
      isFeminine: feminine === 'feminine',
      isAnimal: isGerman && feminine === 'feminine',
      isMany: isGerman && /^(?:e|en|er|ern|n|nen|s)$/.test(ending),
    }
    forms.push(form)
    const plain = isGerman ? withoutUmlaut(form.word) : form.word
    if (plain !== form.word) forms.push({ ...form, word: plain })
  }
  const plain = isGerman ? withoutUmlaut(word) : word
  if (plain !== word) forms.push({ word: plain, isFeminine: false, isAnimal: false, isMany: true })
  return forms
}

/** 'Hörner' are more than one 'Horn', a 'Köchin' is a female 'Koch': the last umlaut goes. */
function withoutUmlaut(word: string): string {
  return word.replace(/(ä|ö|ü)(?=[^äöü]*$)/, (sign) => ({ ä: 'a', ö: 'o', ü: 'u' })[sign] ?? sign)
}
