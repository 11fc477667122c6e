import type { Drawer } from './draw-files.ts'
import { peakMb } from './first-sheet.ts'
import { prompts } from './prompts.ts'

/** Memory of a process that draws one sheet after another, in MB. */
export type Soak = {
  sheets: number
  startMb: number
  middleMb: number
  endMb: number
  peakMb: number
}

/** Draws so many sheets, each a new character, once everything is warm. */
export async function soak(
  drawer: Drawer,
  sheets: number,
  tell: (drawn: number) => void,
): Promise<Soak> {
  const draw = (i: number) => drawer.draw({ prompt: prompts[i % prompts.length] ?? '', seed: i })
  for (let i = 0; i < prompts.length; i++) await draw(i)
  const startMb = memoryMb()
  let middleMb = startMb
  for (let i = 1; i <= sheets; i++) {
    await draw(prompts.length + i)
    if (i === Math.ceil(sheets / 2)) middleMb = memoryMb()
    tell(i)
  }
  return { sheets, startMb, middleMb, endMb: memoryMb(), peakMb: peakMb() }
}

function memoryMb(): number {
  return process.memoryUsage.rss() / 1_048_576
}
