/** How full the hair is: 'a big afro', 'huge fluffy curls', 'thin hair'. */
import type { Brief } from '../brief/brief.ts'

const full =
  /^(?:big|huge|giant|massive|enormous|voluminous|fluffy|poofy|puffy|bushy|bouncy|thick)$/
const thin = /^(?:thin|fine|flat|sparse|limp)$/

/** Whether a word said of hair is seen in how full it is. */
export function isFullness(word: string): boolean {
  return full.test(word) || thin.test(word)
}

/** 0–1; undefined where nothing is said of it. */
export function fullnessSaid({ body: { hair } }: Brief): number | undefined {
  const words = [...hair.styles.flatMap(({ modifiers }) => modifiers), ...hair.looks]
  if (words.some((word) => full.test(word))) return 1
  return words.some((word) => thin.test(word)) ? 0.1 : undefined
}

/** 'Hair full: huge.' */
export function fullnessNote({ body: { hair } }: Brief): string | undefined {
  const said = hair.looks.filter(isFullness)
  if (said.length === 0) return undefined
  return `Hair ${said.some((word) => full.test(word)) ? 'full' : 'thin'}: ${said.join(', ')}.`
}
