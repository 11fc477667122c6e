/** Two eyes of two colours in Japanese, Chinese and Korean: '一只眼睛蓝一只眼睛金', '片目が青でもう片方が金'. */
import type { Unit } from './sign-units.ts'
import { comma, isEnd, isWord, lastText } from './sign-units.ts'

type Told = { said: Unit; end: number }

/** Each eye with its colour behind it and a comma after: 'one eye blue, the other gold' is what the rules for English read. */
export function tellOddEyes(units: readonly Unit[]): Unit[] {
  const pair = units.findIndex((_, at) => isPairOfColours(units, at))
  const ears = units.findIndex((_, at) => isPairBehind(units, at))
  if (ears >= 0) return tellPairBehind(units, ears)
  if (pair >= 0) return tellPair(units, pair)
  for (let at = 0; at < units.length; at++) {
    const first = eyeAt(units, at)
    const second =
      first === undefined ? undefined : eyeAt(units, skipSmall(units, first.end), 'other')
    if (first !== undefined && second !== undefined)
      return [
        ...units.slice(0, at),
        comma,
        first.said,
        comma,
        second.said,
        comma,
        { mark: undefined, sort: 'thing', tokens: wordsLike(second.said, 'heterochromia') },
        comma,
        ...units.slice(second.end),
      ]
  }
  return [...units]
}

/** 'One red one blue OF eyes'. */
function isPairOfColours(units: readonly Unit[], at: number): boolean {
  const isPair = [units[at], units[at + 1]].every((unit) => /^one \w+$/.test(textOf(unit)))
  return isPair && /^eyes?$/.test(textOf(units[skipSmall(units, at + 2)]))
}

/** 'Cat ears one black one white' have nothing to do with eyes. */
function isPairBehind(units: readonly Unit[], at: number): boolean {
  const isPair = [units[at], units[at + 1]].every((unit) => /^one \w+$/.test(textOf(unit)))
  const isOfThing =
    isWord(units[at - 1], 'thing', 'worn') && !/eye|pupil/.test(textOf(units[at - 1]))
  return isPair && isOfThing && isEnd(units[at + 2])
}

function tellPairBehind(units: readonly Unit[], at: number): Unit[] {
  const [one = '', two = ''] = [units[at], units[at + 1]].map((unit) => textOf(unit).split(' ')[1])
  const said = wordsLike(units[at], `${one} and ${two}`)
  const colours: Unit = { mark: undefined, sort: 'quality', tokens: said }
  return [...units.slice(0, at - 1), colours, ...units.slice(at - 1, at), ...units.slice(at + 2)]
}

function tellPair(units: readonly Unit[], at: number): Unit[] {
  const eyes = [units[at], units[at + 1]].flatMap((unit, index): Unit[] => {
    const [, colour = ''] = textOf(unit).split(' ')
    const said = index === 0 ? `one eye ${colour}` : `the other ${colour}`
    return [comma, { mark: undefined, sort: 'small', tokens: wordsLike(unit, said) }]
  })
  const odd: Unit = {
    mark: undefined,
    sort: 'thing',
    tokens: wordsLike(units[at], 'heterochromia'),
  }
  const rest = units.slice(skipSmall(units, at + 2) + 1)
  return [...units.slice(0, at), ...eyes, comma, odd, comma, ...rest]
}

/** 'One eye TOPIC blue', 'left eye blue'; the second may be only 'the other'. */
function eyeAt(units: readonly Unit[], at: number, other?: 'other'): Told | undefined {
  const counted = isWord(units[at], 'number') && lastText(units[at] ?? comma) === 'one'
  const last = counted ? at + 1 : at
  const eye = units[last]
  const name = textOf(eye)
  const isEye = counted ? /^eyes?$/.test(name) : /^(?:left|right|one) eye$/.test(name)
  const isOther = other !== undefined && /^other(?: one| eye| side)?$/.test(name)
  if (eye?.mark !== undefined || (!isEye && !isOther)) return undefined
  const after = isOther && textOf(units[last + 1]) === 'eyes' ? last + 1 : last
  const colour = skipSmall(units, after + 1)
  const said = units[colour]
  if (said === undefined || said.mark !== undefined || said.sort !== 'quality') return undefined
  const tokens = isOther ? wordsLike(eye, 'the other') : wordsLike(eye, counted ? 'one eye' : name)
  return {
    said: { mark: undefined, sort: 'small', tokens: inOrder(name, tokens, said.tokens) },
    end: colour + 1,
  }
}

/** 'Eye black' would be paint. */
function inOrder<T>(name: string, eye: readonly T[], colour: readonly T[]): T[] {
  return /^(?:left|right) eye$/.test(name) ? [...colour, ...eye] : [...eye, ...colour]
}

function wordsLike(eye: Unit | undefined, words: string) {
  const like = eye?.mark === undefined ? eye?.tokens[0] : undefined
  return like === undefined
    ? []
    : words.split(' ').map((text) => ({ ...like, text, written: text, glued: false }))
}

/** Past particles and marks. */
function skipSmall(units: readonly Unit[], at: number): number {
  let next = at
  while (/^(?:topic|noun|object|and|break)$/.test(units[next]?.mark ?? '')) next++
  return next
}

function textOf(unit: Unit | undefined): string {
  return unit?.mark === undefined ? (unit?.tokens.map(({ text }) => text).join(' ') ?? '') : ''
}
