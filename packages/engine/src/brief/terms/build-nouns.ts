/** 'A paunch, receding hair', 'a slim waist, green eyes': a build that is a noun, and no adjective of the noun behind the comma. */
import type { Term } from '../words/term.ts'

const nouns =
  /(?:belly|paunch|gut|tummy|tum|bod|frame|build|figure|physique|waist|stature|spread|unit|absolute tank|man mountain|chonk|girth|bag of bones|beanpole|runt|physique|torso)$/

/** The terms with such nouns closed off: no article gathers what follows, and the comma ends the phrase. */
export function readBuildNouns(terms: readonly Term[]): Term[] {
  return terms
    .map((term, index) => (isBeforeBald(terms, index) ? { ...term, kind: 'stop' as const } : term))
    .map((term, index): Term => {
      const isEnd = term.kind === 'comma' && isBuild(terms[index - 1])
      return isEnd && !isBuild(terms[index + 1]) ? { ...term, kind: 'stop' } : term
    })
    .filter((term, index) => !/^an?$/.test(term.text) || !isBuildNext(terms, index + 1))
}

/** 'He is fat and bald': two things are said of him. */
function isBeforeBald(terms: readonly Term[], index: number): boolean {
  const next = terms[index + 1]
  const said = terms[index - 1]?.entry
  return (
    /^(?:and|comma)$/.test(terms[index]?.kind ?? '') &&
    (said?.build ?? said?.age) !== undefined &&
    terms[index - 1]?.kind === 'quality' &&
    next?.entry.thing?.slot === 'hair' &&
    /^(?:bald|balding|bald headed)$/.test(next.text)
  )
}

function isBuildNext(terms: readonly Term[], from: number): boolean {
  const at = terms.findIndex(({ kind }, index) => index >= from && kind !== 'quality')
  return at > from && isBuild(terms[at - 1]) && /^(?:comma|stop|and)$/.test(terms[at]?.kind ?? '')
}

function isBuild(term: Term | undefined): boolean {
  const isOfBody = term?.entry.build !== undefined || term?.entry.figure === true
  return isOfBody && nouns.test(term.text)
}
