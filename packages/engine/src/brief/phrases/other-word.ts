/** An animal named right behind somebody may be that somebody. */
import type { Reader } from './reader.ts'

/** 'A dancer, but a flamingo', 'the mascot: penguin': the being itself in another word. */
export function isOtherWord({ last, terms, lastEnd, index, pending }: Reader): boolean {
  if (last?.isSubject !== true || last.head.kind !== 'who' || last.negated) return false
  const between = terms.slice(lastEnd + 1, index - pending.length)
  const opening = between.map(({ kind }) => kind).join(' ')
  // 'Lumberyard foreman, a moose'; but 'a witch, a cat' are two.
  if (opening === 'comma determiner') return !last.determined && terms[index + 1]?.kind === 'comma'
  const isMascot = last.head.text === 'mascot' && pending.length === 0 && opening === 'comma'
  // 'A mascot for our dental practice: a cheerful beaver'
  if (last.head.text === 'mascot' && /colon(?: determiner)?$/.test(opening)) return true
  return (
    isMascot ||
    /^(?:comma )?but determiner$|^(?:comma )?(?:filler )?colon(?: determiner)?$/.test(opening)
  )
}
