/** 'Filzhut nein danke', 'majeur non merci', 'sombrero no gracias': what is turned down behind its name. */
import type { LanguageName } from '../lexicon/languages/languages.ts'
import type { Token } from '../words/tokens.ts'

const refusals: Partial<Record<LanguageName, { no: RegExp; thanks: RegExp; without: string }>> = {
  german: { no: /^nein$/, thanks: /^danke$/, without: 'ohne' },
  french: { no: /^non$/, thanks: /^merci$/, without: 'sans' },
  spanish: { no: /^no$/, thanks: /^gracias$/, without: 'sin' },
  portuguese: { no: /^n[ãa]o$/, thanks: /^obrigad[oa]$/, without: 'sem' },
  italian: { no: /^no$/, thanks: /^grazie$/, without: 'senza' },
}

/** The same said before the name: 'ohne Filzhut'. */
export function refusedInFront(tokens: readonly Token[], language: LanguageName): Token[] {
  const refusal = refusals[language]
  const result: Token[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) break
    const isRefusal =
      refusal?.no.test(token.text) && refusal.thanks.test(tokens[index + 1]?.text ?? '')
    const start = result.findLastIndex(({ kind }) => kind !== 'word') + 1
    if (!isRefusal || start === result.length) {
      result.push(token)
      continue
    }
    result.splice(start, 0, { ...token, text: refusal?.without ?? '', written: '' })
    result.push({ ...token, kind: 'comma', text: ',', written: ',' })
    index++
  }
  return result
}
