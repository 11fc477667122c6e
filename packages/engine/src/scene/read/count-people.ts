/** How many of somebody there are. */
import { singularOf } from '../../brief/words/inflect.ts'
import type { Term } from '../../brief/words/term.ts'

const most = 8
const many =
  /^(?:an? )?(?:group|band|crowd|party|gang|troop|pack|team|squad|choir|bunch|crew)s? of$/
const some = /^(?:several|some|many|few|various)$/

/** `said` where the words give a number. */
export function countOf(
  terms: readonly Term[],
  start: number,
  head: number,
): { said: number | undefined; meant: number } {
  const number = terms.slice(start, head).find(({ kind }) => kind === 'number')
  if (number) {
    const said = Math.min(most, Math.max(1, Math.round(number.value)))
    return { said, meant: said }
  }
  return { said: undefined, meant: unsaid(terms, start, head) }
}

/** The word for one of them, where it is for several: 'businessman'. */
export function oneOf(text: string): string | undefined {
  return singularOf(text) ?? (/[a-z]men$/.test(text) ? text.replace(/men$/, 'man') : undefined)
}

/** 'Nuns in a garden' are more than one, and a group of them more than two. */
function unsaid(terms: readonly Term[], start: number, head: number): number {
  const { text, possessive } = terms[head]
  if (possessive || oneOf(text) === undefined) return 1
  const before = terms.slice(Math.max(0, start - 2), head)
  return before.some((term) => many.test(term.text) || some.test(term.text)) ? 3 : 2
}
