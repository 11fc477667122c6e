/** What endings may hide in other languages: the forms under which a table may list a word, likeliest first. */

import type { LanguageName } from '../lexicon/languages/languages.ts'
import { unaccented } from '../words/unaccented.ts'
import { germanForms } from './german-forms.ts'

export type Form = { word: string; isFeminine: boolean; isPlural: boolean; isVerb: boolean }

/** An ending, what stands in its place in the listed form, and whether it makes a woman of a man. */
type Ending = readonly [ending: string, listed: string, feminine?: 'feminine']

const endings: Partial<Record<LanguageName, readonly Ending[]>> = {
  french: [
    ['s', ''],
    ['x', ''],
    ['e', '', 'feminine'],
    ['es', '', 'feminine'],
    ['enne', 'en', 'feminine'],
    ['onne', 'on', 'feminine'],
    ['anne', 'an', 'feminine'],
    ['annes', 'an', 'feminine'],
    ['elle', 'el', 'feminine'],
    ['lle', 'l', 'feminine'],
    ['tte', 't', 'feminine'],
    ['sse', 's', 'feminine'],
    ['sses', 's', 'feminine'],
    ['sse', 'x', 'feminine'],
    ['sses', 'x', 'feminine'],
    ['euse', 'eux', 'feminine'],
    ['euses', 'eux', 'feminine'],
    ['euse', 'eur', 'feminine'],
    ['euses', 'eur', 'feminine'],
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
    ['esses', 'e', 'feminine'],
    ['eresse', 'eur', 'feminine'],
    ['ennes', 'en', 'feminine'],
    ['onnes', 'on', 'feminine'],
    ['elles', 'el', 'feminine'],
    ['lles', 'l', 'feminine'],
    ['ttes', 't', 'feminine'],
    ['trices', 'teur', 'feminine'],
    ['ères', 'er', 'feminine'],
    ['ète', 'et', 'feminine'],
    ['ètes', 'et', 'feminine'],
    ['ce', 'c', 'feminine'],
    ['aux', 'al'],
    ['ette', 'e'],
    ['ette', ''],
    ['ettes', 'e'],
    ['ettes', ''],
    ['ot', ''],
    ['ounet', ''],
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
    ['esas', 'és', 'feminine'],
    ['esa', 'e', 'feminine'],
    ['onas', 'ón', 'feminine'],
    ['inas', 'ín', 'feminine'],
    ['anas', 'án', 'feminine'],
    ['triz', 'tor', 'feminine'],
    ...diminutives(['it', 'ill', 'ot', 'az', 'ísim', 'isim'], {
      hardened: ['quit', 'guit', 'quísim', 'guísim', 'quisim', 'guisim'],
    }),
    ...['cito', 'cita', 'citos', 'citas', 'cillo', 'cilla', 'ecito', 'ecita'].map(
      (ending): Ending => [ending, ''],
    ),
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
    ['onas', 'ão', 'feminine'],
    ['esa', 'ês', 'feminine'],
    ['esas', 'ês', 'feminine'],
    ['ãs', 'ão', 'feminine'],
    ['oa', 'ão', 'feminine'],
    ['oas', 'ão', 'feminine'],
    ['eia', 'eu', 'feminine'],
    ['triz', 'tor', 'feminine'],
    ['ais', 'al'],
    ...diminutives(['inh', 'it', 'íssim', 'issim'], {
      hardened: ['quinh', 'guinh', 'quíssim', 'guíssim', 'quissim', 'guissim'],
    }),
    ...['zinho', 'zinha', 'zinhos', 'zinhas', 'zão', 'zona'].map((ending): Ending => [ending, '']),
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

/** Of verbs, which the tables list by their infinitive: what is said now and was said then, of one and of many. */
const verbEndings: Partial<Record<LanguageName, readonly Ending[]>> = {
  french: [
    ...(['e', 'es', 'ent', 'ait', 'aient', 'ant'] as const).map((ending): Ending => [ending, 'er']),
    ...(['t', 's', 'ent', 'ait', 'aient', 'ant'] as const).map((ending): Ending => [ending, 're']),
    ...(['t', 'ssent', 'ssait', 'ssant'] as const).map((ending): Ending => [ending, 'r']),
  ],
  spanish: [
    ...(['a', 'an', 'aba', 'aban', 'ando', 'ándole', 'ándose', 'ara', 'e', 'en', 'ó'] as const).map(
      (ending): Ending => [ending, 'ar'],
    ),
    ...(['e', 'en', 'ía', 'ían', 'iendo', 'iéndole', 'a'] as const).flatMap((ending): Ending[] => [
      [ending, 'er'],
      [ending, 'ir'],
    ]),
  ],
  portuguese: [
    ...(['a', 'am', 'ava', 'avam', 'ando', 'e', 'em', 'ou'] as const).map(
      (ending): Ending => [ending, 'ar'],
    ),
    ...(['e', 'em', 'ia', 'iam', 'endo', 'a'] as const).map((ending): Ending => [ending, 'er']),
    ...(['e', 'em', 'ia', 'iam', 'indo', 'a'] as const).map((ending): Ending => [ending, 'ir']),
  ],
}
const shortestStem = 2

/** 'Gatito' and 'cortita' are listed as 'gato' and 'corto'; before i, c and g are written 'qu' and 'gu'. */
function diminutives(middles: readonly string[], { hardened }: { hardened: string[] }): Ending[] {
  const genders = ['o', 'a', 'os', 'as'] as const
  const plain = middles.flatMap((middle) =>
    genders.flatMap((gender): Ending[] => ofGender(`${middle}${gender}`, '', gender)),
  )
  const hard = hardened.flatMap((middle) =>
    genders.flatMap((gender) =>
      ofGender(`${middle}${gender}`, middle.startsWith('q') ? 'c' : 'g', gender),
    ),
  )
  return [...plain, ...hard]
}

function ofGender(ending: string, stem: string, gender: 'o' | 'a' | 'os' | 'as'): Ending[] {
  // 'Gafitas' are listed as 'gafas', which are never one.
  const many: Ending[] = gender.endsWith('s') ? [[ending, `${stem}${gender}`]] : []
  return [...many, ...inOne(ending, stem, gender)]
}

function inOne(ending: string, stem: string, gender: string): Ending[] {
  return gender.startsWith('o')
    ? [
        [ending, `${stem}o`],
        [ending, `${stem}e`],
      ]
    : [
        [ending, `${stem}a`],
        [ending, `${stem}o`, 'feminine'],
      ]
}

/** The forms a table may list, the word itself not among them. */
export function formsOf(word: string, language: LanguageName): Form[] {
  if (language === 'german') return germanForms(word)
  return [...formsBy(endings[language], word, false), ...formsBy(verbEndings[language], word, true)]
}

function formsBy(list: readonly Ending[] = [], word: string, isVerb: boolean): Form[] {
  const forms: Form[] = []
  for (const [ending, listed, feminine] of list) {
    if (!word.endsWith(ending) || word.length - ending.length < shortestStem) continue
    forms.push({
      word: word.slice(0, word.length - ending.length) + listed,
      isFeminine: feminine === 'feminine',
      isPlural: /[sx]$/.test(ending) && ending.length >= listed.length,
      isVerb,
    })
  }
  return forms
}

/** Without accents, as many type it. */
export function plainOf(word: string): string {
  return /^[a-z]*$/.test(word) ? word : unaccented(word).replaceAll('œ', 'oe').replaceAll('æ', 'ae')
}

const shortestFolded = 4

/** Articles, and prepositions melted into them: a phrase is the same with any. */
const foldedSmall: Partial<Record<LanguageName, Readonly<Record<string, string>>>> = {
  french: {
    d: 'de',
    du: 'de',
    des: 'de',
    l: 'le',
    la: 'le',
    les: 'le',
    au: 'a',
    aux: 'a',
    une: 'un',
  },
  spanish: { del: 'de', la: 'el', los: 'el', las: 'el', al: 'a', una: 'un' },
  portuguese: {
    do: 'de',
    da: 'de',
    dos: 'de',
    das: 'de',
    no: 'em',
    na: 'em',
    nos: 'em',
    nas: 'em',
    num: 'em',
    numa: 'em',
    ao: 'a',
    uma: 'um',
    pra: 'para',
    pro: 'para',
  },
}

/** What is left of a word in any gender and number; words of one phrase need tell no more. */
export function foldOf(word: string, language: LanguageName): string {
  const plain = plainOf(word)
  const small = foldedSmall[language]?.[plain]
  if (small !== undefined) return small
  // 'Unos' and 'uns' mean about, and 'un' does not.
  const isWhole = plain.length < shortestFolded || /^un[oa]s$|^umas$/.test(plain)
  if (isWhole || language === 'german') return plain
  if (language === 'french') return plain.replace(/[sx]$/, '').replace(/e$/, '')
  const bare = plain.replace(/s$/, '').replace(/[aeo]$/, '')
  // 'Con topos' is dotted, and 'con top' is with a top.
  return bare.length < shortestFolded ? `${bare}-` : bare
}
