/** Every language that prompts are read in besides English. */
import { chinese } from './chinese.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { italian } from './italian.ts'
import { japanese } from './japanese.ts'
import { korean } from './korean.ts'
import type { LanguageTable } from './language-table.ts'
import { portuguese } from './portuguese.ts'
import { spanish } from './spanish.ts'

export const languageTables = {
  german,
  french,
  spanish,
  italian,
  portuguese,
  japanese,
  chinese,
  korean,
} as const satisfies Record<string, LanguageTable>

export type LanguageName = keyof typeof languageTables
