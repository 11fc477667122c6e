/** The first half of a team: understands words, designs, builds, and sketches every picture of a sheet. */

import type { Brief } from '../brief/brief.ts'
import { understand } from '../brief/understand.ts'
import type { Design, Swatch } from '../design/design.ts'
import { designCharacter } from '../design/design-character.ts'
import { withLayout } from '../design/with-layout.ts'
import { lendFaces } from '../figure/head/paint/lent-faces.ts'
import { openPicture } from '../reference/open-picture.ts'
import { readReference } from '../reference/read-reference.ts'
import type { Workspace } from '../render/workspace.ts'
import { type Cast, openCast } from '../sheet/cast.ts'
import { shootSheet } from '../sheet/shoot-sheet.ts'
import { loadLater } from './load-thread.ts'
import type { Order, Redrawing, SheetOrder, Tell, Words } from './messages.ts'
import type { DrawTask, PainterTask } from './painter-task.ts'
import { openSketcher } from './sketcher.ts'
import { throwIfStopped } from './stopping.ts'
import { startWatch, type Watch } from './watch.ts'

export type Modeller = { draw: (order: Order) => Promise<void> }

/** Who paints what this thread sketches, and the memory it does so in. */
export type Hand = {
  /** Whether there is memory for the next picture before the last is given away; small ones find more of it. */
  isFree: (isSmall: boolean) => boolean
  next: (isSmall: boolean) => { easel: number; workspace: Workspace }
  /** Offers a picture to be drawn while this thread goes on. Gives a function that takes it back: true if it is still to be drawn; if another thread is at it, that is waited for. */
  offer: (task: Omit<DrawTask, 'offer'>) => () => boolean
  give: (task: PainterTask) => void
}

export function openModeller(hand: Hand, tell: Tell): Modeller {
  return {
    async draw(order) {
      const watch = startWatch()
      const { number } = order
      try {
        throwIfStopped(order)
        const made = await model(order, hand, tell, watch)
        hand.give({ kind: 'finish', order })
        tell({ kind: 'modelled', order: number, ...made, spent: watch.stop() })
      } catch (error) {
        hand.give({ kind: 'forget', order })
        tell({ kind: 'failed', by: 'modeller', order: number, error, spent: watch.stop() })
      }
    },
  }
}

const films = loadLater(() => import('./model-film.ts'))
const scenes = loadLater(() => import('./model-scene.ts'))

async function model(order: Order, hand: Hand, tell: Tell, watch: Watch) {
  if ('scene' in order) return (await scenes.get()).modelScene(order, hand, tell, watch)
  if ('film' in order) return (await films.get()).modelFilm(order, hand, tell, watch)
  return modelSheet(order, hand, tell, watch)
}

/**
 * The last character, whose functions keep what they were compiled to: those of the next are made from it. Collected with
 * them, it would have to be compiled again.
 */
const last: { cast?: Cast } = {}

async function modelSheet(order: SheetOrder, hand: Hand, tell: Tell, watch: Watch) {
  const { brief, design } = await designOf(order, watch)
  const palette = sketchSheet(withoutReferences(order), design, hand, tell, watch)
  return { brief, design, palette }
}

/** They are looked at here; every picture that is handed on would take them along. */
function withoutReferences(order: SheetOrder): SheetOrder {
  return 'references' in order ? { ...order, references: [] } : order
}

async function designOf(
  from: Words | Redrawing,
  watch: Watch,
): Promise<{ brief: Brief | undefined; design: Design }> {
  if ('design' in from) return { brief: undefined, design: laidFor(from) }
  const { prompt, style, seed, layout, references } = from
  watch.begin('brief')
  const brief = understand(prompt, style)
  watch.begin('design')
  const pictures = await Promise.all(references.map(openPicture))
  const design = designCharacter(brief, seed, readReference(pictures))
  return { brief, design: withLayout(design, layout) }
}

/** A square page would leave a third of the paper white: it is laid anew for the paper it is printed on. */
function laidFor({ design, isPrinted = false }: Redrawing): Design {
  return isPrinted && design.layout === undefined ? withLayout(design, 'a3') : design
}

function sketchSheet(
  order: SheetOrder,
  design: Design,
  hand: Hand,
  tell: Tell,
  { begin }: Watch,
): Swatch[] {
  const { size, number } = order
  if (!design.creature) hand.give({ kind: 'faces', order, design, faces: lendFaces(design) })
  const cast = openCast(design)
  last.cast = cast
  const sketcher = openSketcher(order, cast, hand)
  return shootSheet(cast, size, {
    workspace() {
      sketcher.finish()
      return hand.next(false).workspace
    },
    onStage: begin,
    onCount: (count) => tell({ kind: 'counted', order: number, count }),
    openPage: (plan) => hand.give({ kind: 'open', order, design, plan }),
    lay(part) {
      sketcher.finish()
      hand.give({ kind: 'lay', order, part })
    },
    take: sketcher.take,
  })
}
