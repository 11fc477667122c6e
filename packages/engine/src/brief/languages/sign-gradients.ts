/** Colours that run into each other in Japanese, Chinese and Korean: '桃色から水色へのグラデーション', '从粉色渐变到浅蓝', '분홍에서 하늘색으로'. */

import { vocabulary } from '../words/vocabulary.ts'
import type { Unit } from './sign-units.ts'
import { isText, isWord } from './sign-units.ts'

/** 'Pink AT light blue gradient' is all one thing said: 'gradient pink and light blue'. */
export function joinGradients(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (let index = 0; index < units.length; index++) {
    const found = gradientAt(units, index)
    const unit = units[index]
    if (unit === undefined) break
    result.push(found?.said ?? unit)
    if (found !== undefined) index = found.end - 1
  }
  return result
}

function gradientAt(
  units: readonly Unit[],
  start: number,
): { said: Unit; end: number } | undefined {
  const one = units[start]
  if (!isHue(one)) return undefined
  let at = start + 1
  let isGradient = false
  while (units[at]?.mark === 'place' || isChange(units[at])) {
    isGradient = true
    at++
  }
  const two = units[at]
  if (!isHue(two) || one?.mark !== undefined || two?.mark !== undefined) return undefined
  const last = units[at + 1]?.mark === 'noun' ? at + 2 : at + 1
  if (isChange(units[last])) return { said: gradientOf(one, two), end: last + 1 }
  return isGradient ? { said: gradientOf(one, two), end: at + 1 } : undefined
}

type Word = Extract<Unit, { mark: undefined }>

function gradientOf(one: Word, two: Word): Unit {
  const like = one.tokens[0]
  const small = (text: string) => (like === undefined ? [] : [{ ...like, text, written: text }])
  return {
    mark: undefined,
    sort: 'quality',
    tokens: [...small('gradient'), ...one.tokens, ...small('and'), ...two.tokens],
  }
}

function isChange(unit: Unit | undefined): boolean {
  return isWord(unit, 'quality', 'thing') && isText(unit, /^gradient$/)
}

function isHue(unit: Unit | undefined): unit is Word {
  if (unit?.mark !== undefined || unit === undefined) return false
  return vocabulary.entries.get(unit.tokens.map(({ text }) => text).join(' '))?.colour === true
}
