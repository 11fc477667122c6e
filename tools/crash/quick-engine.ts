import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { understand } from '../../packages/engine/src/brief/understand.ts'
import { designCharacter } from '../../packages/engine/src/design/design-character.ts'
import { encodePng } from '../../packages/engine/src/encode/png.ts'
import { readReference } from '../../packages/engine/src/reference/read-reference.ts'
import type { DrawnSheet, SheetRequest } from '../../packages/engine/src/sheet.ts'

/** Noise is not made smaller by encoding it: this gives 250 kB, which is more than one write. */
const side = 256
const mostPauseMs = 200

/** What the engine does, but for the drawing: its picture is noise, no two alike, and soon there. */
export async function drawSheet({ prompt, style, seed }: SheetRequest): Promise<DrawnSheet> {
  const brief = understand(prompt, style)
  const design = designCharacter(brief, seed, readReference([]))
  await sleep(Math.random() * mostPauseMs)
  const data = new Uint8ClampedArray(randomBytes(side * side * 4))
  return {
    png: await encodePng({ width: side, height: side, data }),
    width: side,
    height: side,
    title: design.title,
    brief,
    design,
    panels: [],
    palette: design.palette.map(({ name, hex }) => ({ name, hex })),
  }
}
