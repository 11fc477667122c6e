/** Moods as a face can show them. */
import type { Design } from '../../design/design.ts'
import type { Temper } from '../../design/tempers.ts'
import { atRest } from './at-rest.ts'
import { type Expression, expressionOf, throughBeard } from './expressions.ts'
import { onMuzzle } from './muzzle-moods.ts'

/** What a design's face does in an expression: beards and muzzles leave less of it to be seen, and so do more. */
export function actOf(design: Design, expression: string): Expression {
  const { temper, muzzle } = design.face
  if (muzzle > 0.5) return muzzleAct(expression, temper)
  const plain = expression === 'neutral' ? atRest(temper) : expressionOf(expression)
  return hasBeard(design) ? throughBeard(plain) : plain
}

/** The same of a muzzle. At rest nobody sheds tears. */
export function muzzleAct(expression: string, temper: Temper | undefined): Expression {
  if (expression !== 'neutral') return onMuzzle(expression)
  const resting = atRest(temper)
  return { ...onMuzzle(temper ?? expression, resting), tears: resting.tears }
}

function hasBeard({ beard, face }: Design): boolean {
  return beard !== undefined && beard.style !== 'stubble' && face.muzzle <= 0.5
}
