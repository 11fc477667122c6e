import type { Drawer } from './draw-files.ts'
import { peakMb } from './first-sheet.ts'
import { prompts } from './prompts.ts'

/** Memory of a process that draws one sheet after another, in MB: what is usual over the first, the middle and the last tenth of them. */
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
  const after: number[] = []
  for (let i = 1; i <= sheets; i++) {
    await draw(prompts.length + i)
    after.push(memoryMb())
    tell(i)
  }
  const usualFrom = (share: number) => {
    const first = Math.floor(share * sheets)
    return middleOf(after.slice(first, first + Math.ceil(sheets / 10)))
  }
  return {
    sheets,
    startMb: usualFrom(0),
    middleMb: usualFrom(0.45),
    endMb: usualFrom(0.9),
    peakMb: peakMb(),
  }
}

/** One sheet ends just after memory was cleared, the next just before: the middle of many tells. */
function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function memoryMb(): number {
  return process.memoryUsage.rss() / 1_048_576
}
