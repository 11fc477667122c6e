/** Makes what is worn on the arms, for each side that has it. */
import type { Side } from '../../../design/design.ts'
import type { Part } from '../../figure.ts'
import { onSides } from '../../mirrored.ts'
import type { Kit } from './kit.ts'

/** Parts for the left side from `make`, and their mirror images. */
export function onBothArms(kit: Kit, make: (kit: Kit) => Part[], side: Side = 'both'): Part[] {
  return onSides(make(kit), side)
}
