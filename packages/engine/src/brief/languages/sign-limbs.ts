/** Limbs and hands as topics in Japanese, Chinese and Korean: made ones, and what is in a hand. */
import type { Unit } from './sign-units.ts'
import { comma, endOfQualities, isEnd, isText, isWord, startOfThing, word } from './sign-units.ts'

/** 'Left arm TOPIC prosthetic arm' is one thing. */
export function mergeLimbs(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (const unit of units) {
    const isLimb = isMadeLimb(unit)
    const said = startOfThing(result, result.length)
    const at = said - (/^(?:topic|noun)$/.test(result[said - 1]?.mark ?? '') ? 2 : 1)
    const body = result[at]
    if (isLimb && isWord(body, 'body') && body?.mark === undefined) {
      const side = body?.tokens[0]
      const hasSide = /^(?:left|right)$/.test(side?.text ?? '')
      result.splice(at, said - at, ...(hasSide ? [word(side?.text ?? '', body)] : []))
      result.push(isText(body, /^(?:legs?|foot|feet|calf|thigh)$/) ? asLeg(unit) : unit)
      continue
    }
    result.push(unit)
  }
  return result
}

/** 'Hair TOPIC snakes' is snake hair, 'left leg TOPIC spring' a spring instead of it. */
export function madeBodies(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined) break
    const from = isWord(units[index + 1], 'number') ? index + 2 : index + 1
    const end = endOfQualities(units, from)
    const body = result.at(-1)
    if (unit.mark !== 'topic' || !isMadeThing(units, end) || !isWord(body, 'body')) {
      result.push(unit)
      continue
    }
    const stuff = units
      .slice(from, end + 1)
      .filter((each) => !isText(each, /^(?:burning|flaming)$/))
    result.pop()
    if (isText(body, /^(?:hand|arm|leg|foot)$/) && body?.mark === undefined)
      result.push(
        ...stuff,
        word('instead', body),
        word('of', body),
        { ...body, sort: 'small' },
        comma,
      )
    else if (body !== undefined) result.push(...stuff, body)
    index = end
  }
  return result
}

/** A thing that is no part of a body itself. */
function isMadeThing(units: readonly Unit[], at: number): boolean {
  const thing = units[at]
  if (thing === undefined || isMadeLimb(thing)) return false
  const isThing = isWord(thing, 'thing', 'being') && isEnd(units[at + 1])
  return (
    isThing &&
    !isText(
      units[at],
      /(?:hair|hands?|arms?|eyes?|legs?|foot|feet|braids?|bun|ponytail|tails?|claws?|paws?|hooves|hoof|wings?|fins?|tentacles?|braid|bob|cut)$/,
    )
  )
}

function isMadeLimb(unit: Unit): boolean {
  const isMade = /^(?:prosthetic|mechanical|wooden|hook|cybernetic|cannon|drill)$/
  return (
    isWord(unit, 'thing', 'body') &&
    unit.mark === undefined &&
    isMade.test(unit.tokens[0]?.text ?? '')
  )
}

/** '右腿是义肢': Chinese has one word for false arms and legs. */
function asLeg(unit: Unit): Unit {
  if (unit.mark !== undefined || !isText(unit, /^arm$/)) return unit
  const leg = word('leg', unit)
  return {
    ...unit,
    tokens: [...unit.tokens.slice(0, -1), ...(leg.mark === undefined ? leg.tokens : [])],
  }
}

/** 'Bell TOPIC left hand' is in it. */
export function handTopics(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (let index = 0; index < units.length; index++) {
    const [unit, hand, after] = [units[index], units[index + 1], units[index + 2]]
    if (unit === undefined) break
    const isHeld =
      unit.mark === 'topic' &&
      isWord(result.at(-1), 'thing', 'worn') &&
      isWord(hand, 'body') &&
      isText(hand, /^hands?$/) &&
      (isEnd(after) || isWord(after, 'thing', 'worn'))
    if (isHeld && hand !== undefined && hand.mark === undefined) {
      result.push(word('in', hand), { ...hand, sort: 'small' }, comma)
      index++
    } else result.push(unit)
  }
  return result
}
