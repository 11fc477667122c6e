/** Where the words of a language come from: in Node a file. A browser puts a module of its own in the place of this one. */
import { readFileSync } from 'node:fs'
import type { LanguageName } from './languages.ts'

export function readLanguageText(language: LanguageName): string {
  return readFileSync(new URL(`./${language}.txt`, import.meta.url), 'utf8')
}
