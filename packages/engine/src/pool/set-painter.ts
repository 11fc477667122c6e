/** A painter's part in scenes: the setting, the cast laid into it, and the files. */
import { encodeFiles } from '../encode/files.ts'
import { paperOfPicture } from '../page/paper.ts'
import type { DrawnActor } from '../scene/cast/draw-actor.ts'
import { openScenePicture, panelsOf, type ScenePicture, stageOf } from '../scene/compose-scene.ts'
import type { SceneDesign } from '../scene/scene-design.ts'
import type { SceneOrder, Spent, Tell } from './messages.ts'
import type { SceneTask } from './painter-task.ts'
import { throwIfStopped } from './stopping.ts'
import { startWatch, timed } from './watch.ts'

export type SetPainter = {
  work: (task: SceneTask) => void
  /** All of the cast have entered. */
  finish: (order: SceneOrder) => Promise<void>
  forget: (number: number) => void
}

type Begun = { design: SceneDesign; picture: ScenePicture; cast: DrawnActor[]; spent: Spent[] }

export function openSetPainter(tell: Tell): SetPainter {
  const begun = new Map<number, Begun>()

  function begunOf({ number }: SceneOrder): Begun {
    const known = begun.get(number)
    if (known === undefined) throw new Error(`No setting was painted for order ${number}`)
    return known
  }

  function set(order: SceneOrder, design: SceneDesign): void {
    const { width, height } = order.scene
    const picture = openScenePicture(stageOf(design, width, height))
    const spent: Spent[] = []
    begun.set(order.number, { design, picture, cast: [], spent })
    timed(spent, 'page', picture.begin)
    tell({ kind: 'painted', order: order.number, id: 'setting' })
  }

  return {
    work(task) {
      const { order } = task
      throwIfStopped(order)
      if (task.kind === 'set') return set(order, task.design)
      const { cast } = begunOf(order)
      cast.push(task.drawn)
      tell({ kind: 'painted', order: order.number, id: `cast-${cast.length}` })
    },
    async finish(order) {
      const { number } = order
      const { design, picture, cast, spent } = begunOf(order)
      begun.delete(number)
      const finished = timed(spent, 'page', () => picture.finish(cast))
      const panels = panelsOf(design, cast, finished)
      const watch = startWatch()
      watch.begin('encode')
      const files = await encodeFiles(paperOfPicture(finished))
      spent.push(...watch.stop())
      tell({ kind: 'laid', order: number, files, panels, spent })
    },
    forget(number) {
      begun.delete(number)
    },
  }
}
