/** 'Morena de piel', 'manco del brazo izquierdo': an adjective of somebody, and behind 'de' the part of the body that it is said of. */
import type { Unit } from './translate-letters.ts'

const bodyParts =
  /^(?:skin|complexion|hair|eyes?|eyebrows|shoulders?|hips|waist|legs?|arms?|hands?|feet|face|nose|chest|ears?|beard|lips|neck|cheeks|back)$/

/** What is gone from somebody who is told so in one word. */
const losses =
  /^(?:one-armed|one armed|one-legged|one legged|with one eye|one-eyed|with one arm|with one leg)$/

/** The same with the part where English has it: 'with dark skin', 'with missing left arm'. */
export function partsBehind(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (let index = 0; index < units.length; ) {
    const unit = units[index]
    if (unit === undefined) break
    const behind = partAt(units, index)
    const said = behind === undefined ? undefined : saidOfPart(unit, behind)
    if (behind === undefined || said === undefined) result.push(unit)
    else result.push(...said)
    index = behind === undefined || said === undefined ? index + 1 : behind.end
  }
  return result
}

type Behind = { part: Unit; side: Unit[]; end: number; isOfThing: boolean }

function partAt(units: readonly Unit[], at: number): Behind | undefined {
  if (!isOf(units[at + 1])) return undefined
  let next = at + 2
  while (units[next]?.kind === 'small' && /^(?:the|a|his|her)?$/.test(textOf(units[next]))) next++
  const part = units[next]
  if (part?.kind !== 'things' || !bodyParts.test(textOf(part))) return undefined
  const side: Unit[] = []
  for (next++; units[next]?.kind === 'qualities'; next++) {
    const quality = units[next]
    if (quality !== undefined) side.push(quality)
  }
  const noun = units.slice(0, at).findLast(({ kind }) => kind !== 'qualities')
  return { part, side, end: next, isOfThing: noun?.kind === 'things' }
}

/** 'Morena de ojos verdes' is dark haired and has green eyes: there the part has an adjective of its own. */
function saidOfPart(unit: Unit, { part, side, isOfThing }: Behind): Unit[] | undefined {
  const isSided = side.length === 1 && /^(?:left|right)$/.test(textOf(side[0]))
  const told = textOf(unit)
  if (/\b(?:one[- ]eyed?|one eye)$/.test(told) && isSided && side[0] !== undefined)
    return [
      unit,
      comma(unit),
      ...blindIn.map((text) => small(unit, text)),
      side[0],
      part,
      comma(unit),
    ]
  if (losses.test(told)) return [small(unit, 'with'), small(unit, 'missing'), ...side, part]
  if (/^(?:limping|lame)$/.test(told)) return [unit]
  if (told === 'blind' && isSided) return [small(unit, 'with'), unit, ...side, part]
  if (unit.kind !== 'qualities' || isOfThing || side.length > 0) return undefined
  const words = unit.tokens.filter(({ text }) => !/^(?:haired|skinned)$/.test(text))
  return words.length === 0 ? undefined : [small(unit, 'with'), { ...unit, tokens: words }, part]
}

/** Which eye it is. */
const blindIn = ['blind', 'in', 'the']

function comma(unit: Unit): Unit {
  const said = small(unit, ',')
  return {
    ...said,
    kind: 'mark',
    tokens: said.tokens.map((token) => ({ ...token, kind: 'comma' })),
  }
}

function isOf(unit: Unit | undefined): boolean {
  return unit?.kind === 'small' && /^(?:of|with|of the|with the)$/.test(textOf(unit))
}

function small(unit: Unit, text: string): Unit {
  const [first] = unit.tokens
  const tokens = first === undefined ? [] : [{ ...first, text, written: text, repaired: true }]
  return { kind: 'small', word: text, isFeminine: false, tokens }
}

function textOf(unit: Unit | undefined): string {
  return unit?.tokens.map(({ text }) => text).join(' ') ?? ''
}
