/** What a picture was drawn from, inside of its file: any program like this one can put it back, and draw it again. */
import { limits, recipe } from '@newcharactersheet/contract'
import type { z } from 'zod'
import { readText, withText } from './png-text.ts'

export type Recipe = z.output<typeof recipe>

/** The keyword of the text in which it stands. */
const keyword = 'ncs:recipe'

/** Nothing of ours is nearly as large. */
const mostBytes = 1024 * 1024

/** The same picture, telling what it was drawn from: neither whose it is nor where it is kept. */
export function withRecipe(png: Uint8Array, told: Omit<Recipe, 'format' | 'version'>): Buffer {
  const whole: Recipe = { format: 'newcharactersheet', version: 1, ...told }
  return withText(png, keyword, JSON.stringify(whole))
}

/** What a picture tells; undefined where it tells nothing that could be understood. */
export function readRecipe(png: Uint8Array): Recipe | undefined {
  const text = readText(png, keyword, mostBytes)
  if (text === undefined) return undefined
  try {
    const parsed = recipe.safeParse(JSON.parse(text))
    return parsed.success && isModest(parsed.data.design) ? parsed.data : undefined
  } catch {
    // It is no JSON.
    return undefined
  }
}

const most = { depth: 12, entries: 500, characters: limits.promptCharacters, number: 2 ** 32 }

/** Whether data from elsewhere is no larger, deeper or wilder than any design is. */
function isModest(value: unknown, depth = 0): boolean {
  if (depth > most.depth) return false
  if (typeof value === 'number') return Math.abs(value) <= most.number
  if (typeof value === 'string') return value.length <= most.characters && value.isWellFormed()
  if (typeof value !== 'object' || value === null) return true
  const entries = Object.entries(value)
  return (
    entries.length <= most.entries &&
    entries.every(([name, each]) => !name.includes('\0') && isModest(each, depth + 1))
  )
}
