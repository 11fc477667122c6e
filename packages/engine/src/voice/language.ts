/** Which language a text is in, as far as a speaker must know. */

/** Codes as eSpeak has them, by scripts that say it all. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'cmn'],
  [/[іїєґ]/giu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
]

/** Small words that most sentences of a language have some of, and letters that few others have. */
const smallWords: Readonly<Record<string, string>> = {
  en: 'the a an and of to in is are was you i it he she we they that this my your with for on not be have do will at by from or but all what who me him her',
  de: 'der die das und ist nicht ein eine ich du er sie wir ihr mit von zu auf den dem im für sein haben wird aber auch wie was mein dein bin bist sind',
  fr: "le la les un une des et est pas je tu il elle nous vous ils de du au aux que qui dans pour sur avec mon ton ce cette suis es sont c'est j'ai",
  es: 'el la los las un una y es no yo tú él ella nosotros de del al que en para por con mi tu soy eres son está pero como muy',
  it: 'il lo la gli le un una e è non io tu lui lei noi di del della che in per con mio tuo sono sei ma come molto questo',
  pt: 'o a os as um uma e é não eu tu ele ela nós de do da que em para por com meu teu sou são está mas como muito',
  nl: 'de het een en is niet ik jij hij zij wij van in op te met voor mijn jouw ben bent zijn maar ook wat dat dit',
  sv: 'och är inte jag du han hon vi en ett det den av på för med min din som men vad',
  pl: 'i jest nie ja ty on ona my w na z do że się to jak ale mój twój jestem są co',
}

/** Sure of another language only with two of its words, and more than English has. */
const fewestWords = 2

/** The code of a text's language; English where nothing says otherwise. */
export function languageOf(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  for (const [script, code] of scripts)
    if ((text.match(script)?.length ?? 0) * 4 > letters) return code
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? []
  const score = (code: string) => {
    const known = new Set(smallWords[code]?.split(' '))
    return words.filter((word) => known.has(word)).length
  }
  const english = score('en')
  const others = Object.keys(smallWords).filter((code) => code !== 'en')
  const [best, most] = others
    .map((code) => [code, score(code)] as const)
    .reduce((one, other) => (other[1] > one[1] ? other : one), ['en', english] as const)
  return most >= fewestWords && most > english ? best : 'en'
}
