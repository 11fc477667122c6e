/** The second half of a team: paints what is sketched, lays it on its page and makes the files. */
import { encodeFiles } from '../encode/files.ts'
import type { PaddedPicture } from '../page/padded-picture.ts'
import type { Picture } from '../render/picture.ts'
import type { Workspace } from '../render/workspace.ts'
import { composeSheet } from '../sheet/compose-sheet.ts'
import { paintShot } from '../sheet/draw-shot.ts'
import type { Order, Spent, Tell } from './messages.ts'
import type { LayTask, PainterTask, PaintTask } from './painter-task.ts'
import { isStopped, stopOrder, throwIfStopped } from './stopping.ts'
import { startWatch } from './watch.ts'

export type Painter = { work: (task: PainterTask) => Promise<void> }

/** What there is of an order so far. */
type Begun = { pictures: Map<string, PaddedPicture>; spent: Spent[] }

/** `easels` lends the memory a sketch is in, and is told when it is painted. */
export function openPainter(
  easels: { at: (easel: number) => Workspace; handBack: (easel: number) => void },
  tell: Tell,
): Painter {
  const begun = new Map<number, Begun>()

  function begunOf({ number }: Order): Begun {
    const known = begun.get(number) ?? { pictures: new Map(), spent: [] }
    begun.set(number, known)
    return known
  }

  function paint({ order, easel, id, stage, ...shot }: PaintTask): void {
    try {
      if (isStopped(order)) return
      const { pictures, spent } = begunOf(order)
      const watch = startWatch()
      watch.begin(stage)
      pictures.set(id, paintShot(easels.at(easel), shot))
      spent.push(...watch.stop())
    } finally {
      easels.handBack(easel)
    }
    tell({ kind: 'painted', order: order.number, id })
  }

  async function lay({ order, design, plan }: LayTask): Promise<void> {
    const { pictures, spent } = begunOf(order)
    begun.delete(order.number)
    throwIfStopped(order)
    const watch = startWatch()
    watch.begin('page')
    const { picture, panels } = composeSheet(design, plan, pictures, order.size)
    for (const drawn of pictures.values()) release(drawn)
    watch.begin('encode')
    const files = await encodeFiles(picture)
    release(picture)
    spent.push(...watch.stop())
    tell({ kind: 'laid', order: order.number, files, panels, spent })
  }

  return {
    async work(task) {
      try {
        if (task.kind === 'paint') paint(task)
        else if (task.kind === 'lay') await lay(task)
        else begun.delete(task.order.number)
      } catch (error) {
        const { number } = task.order
        const spent = begun.get(number)?.spent ?? []
        begun.delete(number)
        stopOrder(task.order)
        tell({ kind: 'failed', by: 'painter', order: number, error, spent })
      }
    },
  }
}

/** Gives the memory of pixels back at once: until they are collected, a few sheets' worth would lie about. */
function release({ data }: Picture): void {
  if (data.buffer instanceof ArrayBuffer) data.buffer.transfer(0)
}
