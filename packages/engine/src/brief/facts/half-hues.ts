/** 'One leg of his hose blue and the other white': what is told of either leg is told of the hose. */
import type { Brief } from '../brief.ts'

/** Gives clothes the colours of their legs and halves as well. */
export function tellHalfHues({ wear }: Brief): void {
  for (const item of wear) {
    for (const { name, colours } of item.parts) {
      if (!/^(?:leg|half|side)$/.test(name)) continue
      for (const colour of colours)
        if (!item.colours.some(({ hex }) => hex === colour.hex)) item.colours.push(colour)
    }
  }
}
