/** 'A veil thrown back', 'one cuff torn off': a participle and its particle are one quality of the thing before them. */
import type { Term } from '../words/term.ts'

export function joinParticles(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  for (const [index, term] of terms.entries()) {
    const work = result.at(-1)
    if (work === undefined || !isParticleOf(work, term, result.at(-2), terms[index + 1]))
      result.push(term)
    else result.splice(-1, 1, joined(work, term))
  }
  return result
}

function joined(work: Term, particle: Term): Term {
  const text = `${work.text} ${particle.text}`
  const written = `${work.written} ${particle.written}`
  const span = [work.span[0], particle.span[1]] as const
  return { ...work, text, written, span, kind: 'quality', entry: { words: text, quality: true } }
}

function isParticleOf(
  work: Term,
  { text, glued }: Term,
  thing: Term | undefined,
  next: Term | undefined,
): boolean {
  const { thing: kind, part } = thing?.entry ?? {}
  const isOfThing = (kind !== undefined && kind.slot !== 'hair') || part !== undefined
  const isEnd = next === undefined || /^(?:comma|stop)$/.test(next.kind) || next.text === 'and'
  return isOfThing && isEnd && !glued && particle.test(text) && participle.test(work.text)
}

const particle = /^(?:back|up|down|off|out|in|over|shut|open|askew|sideways|loose|apart|away)$/
const participle =
  /^(?:[a-z]{2,}[^e]ed|thrown|flung|torn|worn|cut|bent|hung|blown|drawn|sewn|swept|stuck|set|folded|bitten|eaten|left|held|bound|frozen)$/
