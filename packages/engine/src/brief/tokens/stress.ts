/** 'Her hair is literally fire', 'his eyes are pretty much coals': the stress says nothing. */
import type { Token } from '../words/tokens.ts'

const parts =
  /^(?:hair|mane|beard|eyes?|skin|face|teeth|fangs|claws|hands?|fingers|arms?|legs?|feet|head|body|tail|wings?|horns?|antlers|tongue|fur|scales|feathers|ears?|nails|blood|tears|torso|limbs|coat|cloak|cape|dress|gown|robe|armou?r|helmet|crown)$/
const stresses =
  /^(?:literally|basically|essentially|actually|practically|virtually|honestly|simply|really|quite|just|pretty much|kind of|sort of|kinda|sorta|more or less|straight up|legit)$/

/** The tokens without such words behind 'is', where a part of the body or a garment is told of. */
export function withoutStress(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  let index = 0
  while (index < tokens.length) {
    const length = isOfPart(result) ? stressAt(tokens, index) : 0
    const token = tokens[index]
    if (length === 0 && token !== undefined) result.push(token)
    index += Math.max(1, length)
  }
  return result
}

function isOfPart(told: readonly Token[]): boolean {
  const [part, is] = told.slice(-2)
  return /^(?:is|are|was|were)$/.test(is?.text ?? '') && parts.test(part?.text ?? '')
}

/** How many words of stress stand there: the longest phrase counts. */
function stressAt(tokens: readonly Token[], index: number): number {
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(index, index + length).map(({ text }) => text)
    if (words.length === length && stresses.test(words.join(' '))) return length
  }
  return 0
}
