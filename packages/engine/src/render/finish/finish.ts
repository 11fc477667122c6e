/** What some styles make of a finished picture: another hand, another paper. */
import type { Picture } from '../picture.ts'
import { finishBlueprint } from './blueprint.ts'
import { finishInk } from './ink.ts'
import { finishNoir } from './noir.ts'
import { finishPaint } from './paint.ts'
import { finishPencil } from './pencil.ts'
import { finishWatercolour } from './watercolour.ts'

export type Finish = 'ink' | 'watercolour' | 'pencil' | 'paint' | 'noir' | 'blueprint'

const finishes: Record<Finish, (picture: Picture) => void> = {
  ink: finishInk,
  watercolour: finishWatercolour,
  pencil: finishPencil,
  paint: finishPaint,
  noir: finishNoir,
  blueprint: finishBlueprint,
}

/** Changes the picture in place. */
export function finishPicture(picture: Picture, finish: Finish): void {
  finishes[finish](picture)
}
