/** Buttons and zips named after a comma: 'a wand behind the ear, mismatched buttons' tells of the coat. */

import type { Term } from '../words/term.ts'
import type { Reader } from './reader.ts'

/** What may have them; nothing where the thing just read, like any bag, may have them itself. */
export function fastenedSlots({ joined, last }: Reader, { text }: Term): RegExp | undefined {
  if (joined !== 'comma' || !fastenings.test(text)) return undefined
  return buttoned.test(last?.head.text ?? '') ? undefined : ofDress
}

const fastenings = /(?:^| )(?:buttons?|zips?|zippers?)$/
const buttoned = /(?:bag|pack|case|satchel|purse|pouch|sack|bear|doll|puppet|toy)$/
const ofDress = /^(?:torso|full|outer|legs|feet|waist|head|hands|armour|neck|back)$/
