/** A prompt as plain English words: what the tables of scenes are looked up in. */
import { translateTokens } from '../../brief/languages/languages.ts'
import { normalisePrompt, readTokens, type Token } from '../../brief/words/tokens.ts'

export type SceneText = {
  /** As it was given, trimmed. */
  prompt: string
  tokens: Token[]
  /** Lower case, with a space round each word; marks are left out. */
  text: string
}

export function readSceneText(prompt: string): SceneText {
  const normal = normalisePrompt(prompt)
  const tokens = translateTokens(readTokens(normal))
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number')
  return { prompt: normal, tokens, text: ` ${words.map(({ text }) => text).join(' ')} ` }
}
