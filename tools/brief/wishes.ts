/** Files of wishes with the facts in them, as tests/understanding/README.md explains them. */
import { readFileSync } from 'node:fs'

export type Fact = {
  about: string
  any: string[]
  of?: string
  side?: 'left' | 'right'
  count?: number
}
export type Wish = { words: string; language: string; facts: Fact[] }

export function readWishes(path: string): Wish[] {
  const wishes: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (!Array.isArray(wishes) || !wishes.every(isWish))
    throw new Error(`${path} holds no list of { words, language, facts }.`)
  return wishes
}

function isWish(value: unknown): value is Wish {
  if (typeof value !== 'object' || value === null) return false
  const { words, language, facts } = value as Partial<Wish> // Each field is checked in the next line.
  return typeof words === 'string' && typeof language === 'string' && Array.isArray(facts)
}
