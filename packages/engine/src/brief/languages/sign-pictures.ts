/** What a tattoo, an emblem or a pattern shows, and how big somebody is beside a beast, in Japanese, Chinese and Korean. */
import type { Unit } from './sign-units.ts'
import { endOfQualities, isEnd, isText, isWord, word } from './sign-units.ts'

/** 'Left arm tattoo TOPIC one dragon' is a dragon tattoo on the left arm; so is 'left arm tattooed AT dragon'. */
export function tellPictures(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (let index = 0; index < units.length; ) {
    const unit = units[index]
    if (unit === undefined) break
    const end = tellTopic(result, units, index) ?? tellTattoo(result, units, index)
    if (end === undefined) result.push(unit)
    index = end ?? index + 1
  }
  return result
}

/** 'Tattoo TOPIC dragon', 'shield pattern TOPIC lion'. Where it ends. */
function tellTopic(result: Unit[], units: readonly Unit[], index: number): number | undefined {
  const picture = result.at(-1)
  const shown = units[index]?.mark === 'topic' ? shownAt(units, index + 1) : undefined
  if (shown === undefined || picture === undefined || !isText(picture, pictures)) return undefined
  result.pop()
  if (result.at(-1)?.mark === 'noun') result.pop()
  result.push(linkTo(result.at(-1), picture), ...shown.said, picture)
  return shown.end
}

function linkTo(owner: Unit | undefined, picture: Unit): Unit {
  if (isWord(owner, 'body')) return { mark: 'place' }
  return isWord(owner, 'worn', 'thing') ? word('with', picture) : { mark: 'break' }
}

/** 'Arm tattooed AT dragon'. Where it ends. */
function tellTattoo(result: Unit[], units: readonly Unit[], index: number): number | undefined {
  const on = isTattooed(units, index) ? shownAt(units, index + 2) : undefined
  if (on === undefined) return undefined
  if (result.at(-1)?.mark !== 'place') result.push({ mark: 'place' })
  result.push(...on.said, word('tattoo', on.said.at(-1)))
  return on.end
}

const pictures = /^(?:tattoos?|emblem|crest|pattern|logo|motif|print)$/

function isTattooed(units: readonly Unit[], index: number): boolean {
  const isBehindBody = isWord(units[index - 1], 'body') || units[index - 1]?.mark === 'place'
  return isBehindBody && isText(units[index], /^tattooed$/) && units[index + 1]?.mark === 'place'
}

/** The thing or beast that ends what is said here. */
function shownAt(units: readonly Unit[], start: number): { said: Unit[]; end: number } | undefined {
  let from = start
  while (isWord(units[from], 'number')) from++
  const noun = endOfQualities(units, from)
  if (!isWord(units[noun], 'being', 'thing') || !isEnd(units[noun + 1])) return undefined
  return { said: units.slice(from, noun + 1), end: noun + 1 }
}

/** 'Cat -sized OF dragon', 'and cat as-big dragon': of the size of a cat. */
export function sizedLike(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (const unit of units) {
    const beast = result.at(-1)
    const isSize = isText(unit, /^sized$/) && unit.mark === undefined && unit.tokens[0]?.text === ''
    if (!isSize || beast === undefined || beast.mark !== undefined) {
      result.push(unit)
      continue
    }
    result.pop()
    if (result.at(-1)?.mark === 'and') result.pop()
    const size = unit.tokens.filter(({ text }) => text !== '')
    result.push({ mark: undefined, sort: 'quality', tokens: [...beast.tokens, ...size] })
  }
  return result
}
