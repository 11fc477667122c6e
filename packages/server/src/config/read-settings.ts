import { StartProblem } from '../platform/start-problem.ts'

export type Environment = Record<string, string | undefined>

export const mostCredits = 1_000_000_000

/** A setting as text without blanks around it; one that is set must not be empty. */
export function readText(environment: Environment, name: string): string | undefined {
  const value = environment[name]
  if (value?.trim() === '') throw new StartProblem(`${name} is empty: give it a value or unset it`)
  return value?.trim()
}

/** A whole number from 0 to `most`. */
export function readNumber(
  environment: Environment,
  name: string,
  { otherwise, most }: { otherwise: number; most: number },
): number {
  const text = readText(environment, name)
  if (text === undefined) return otherwise
  const number = Number(text)
  if (!/^\d+$/.test(text) || number > most)
    throw new StartProblem(`${name} is "${text}": it must be a whole number from 0 to ${most}`)
  return number
}

/** A number of which 0 means no limit. */
export function readLimit(environment: Environment, name: string, otherwise: number): number {
  return readNumber(environment, name, { otherwise, most: mostCredits })
}
