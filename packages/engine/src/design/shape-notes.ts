/** What the notes tell of a body that is not as others are. */
import type { Brief } from '../brief/brief.ts'
import { barefootNote } from './bare-feet.ts'
import type { Design } from './design.ts'
import { oneEyedNote } from './one-eyed.ts'
import { headNotes } from './second-head.ts'
import { wornNote } from './worn-metal.ts'

/** Two heads, rust and moss, a lost eye. */
export function shapeNotes(brief: Brief, design: Design): (string | undefined)[] {
  return [
    ...headNotes(design.features),
    wornNote(design.skin),
    oneEyedNote(brief, design),
    barefootNote(brief, design.wear),
  ]
}
