/** Moods as a face can show them. */
import type { Design } from '../../design/design.ts'
import { atRest } from './at-rest.ts'
import { type Expression, expressionOf, throughBeard } from './expressions.ts'
import { onMuzzle } from './muzzle-moods.ts'

/** What a design's face does in an expression: beards and muzzles leave less of it to be seen, and so do more. */
export function actOf(design: Design, expression: string): Expression {
  const plain = expression === 'neutral' ? atRest(design.face.temper) : expressionOf(expression)
  if (design.face.muzzle > 0.5) return onMuzzle(expression, plain)
  return hasBeard(design) ? throughBeard(plain) : plain
}

function hasBeard({ beard, face }: Design): boolean {
  return beard !== undefined && beard.style !== 'stubble' && face.muzzle <= 0.5
}
