/** A sheet, drawn by whoever is free: planned in one thread, its pictures dealt out, laid on the page in one again. */
import type { Brief } from '../brief/brief.ts'
import type { Design } from '../design/design.ts'
import type { Files } from '../encode/files.ts'
import type { PaddedPicture } from '../page/padded-picture.ts'
import type { Panel } from '../page/panel.ts'
import type { SheetPlan } from '../sheet/sheet-plan.ts'
import { type Shot, sizeOf } from '../sheet/shot.ts'
import type { Stage } from '../sheet/stage.ts'
import type { Asked, Given, Job, JobKind, KeyedDesign, Words } from './jobs.ts'
import { ThreadLost } from './thread.ts'

/** A panel that has been drawn, and how much of the whole sheet is done, 0–1. */
export type PanelDone = { id: string; share: number }

export type PooledRequest = Words & {
  /** Pixels along each side; 2048 is the full size. */
  size: number
  onPanel?: (panel: PanelDone) => void
}

export type PooledSheet = {
  files: Files
  title: string
  brief: Brief
  design: Design
  panels: Panel[]
  palette: { name: string; hex: string }[]
}

/** What a sheet gets work done by. */
export type Desk = {
  /** Has a job done by the next thread whose turn it is; the largest first. */
  work: <Kind extends JobKind>(
    kind: Kind,
    asked: Asked<Kind>,
    options?: { size?: number; buffers?: readonly ArrayBuffer[] },
  ) => Promise<Given<Kind>>
  /** Has a job done by every thread with nothing to do. Nobody waits for it. */
  offer: (job: Job | undefined) => void
}

/** The same request gives the same bytes, by however many threads. */
export async function drawInThreads(request: PooledRequest, desk: Desk): Promise<PooledSheet> {
  const { size, onPanel = () => {}, ...words } = request
  const { brief, ...keyed } = await desk.work('design', words)
  const { design } = keyed
  const tell = tellPanels(onPanel)
  const draw = () => drawPage(keyed, size, desk, tell)
  const { files, panels } = await draw().catch((error: unknown) => {
    // Pictures that were handed over are gone with the thread that had them: all is drawn once more.
    if (error instanceof ThreadLost) return draw()
    throw error
  })
  const palette = design.palette.map(({ name, hex }) => ({ name, hex }))
  return { files, title: design.title, brief, design, panels, palette }
}

async function drawPage(
  keyed: KeyedDesign,
  size: number,
  desk: Desk,
  tell: (id: string, count: number) => void,
): Promise<Given<'page'>> {
  const planning = desk.work('plan', { ...keyed, size })
  desk.offer({ kind: 'build', ...keyed })
  const figurePlan = await planning
  desk.offer(undefined)
  let count = 0
  const drawAll = (shots: readonly Shot[], stage: Stage) => {
    count += shots.length
    return Promise.all(
      shots.map(async (shot) => {
        const picture = await desk.work('shot', { ...keyed, size, shot, stage }, sizedBy(shot))
        tell(shot.id, count)
        return picture
      }),
    )
  }
  const { layout, views, faces } = figurePlan
  const [things, ...figurePictures] = await Promise.all([
    desk.work('things', { ...keyed, size, layout }).then(async (plan) => ({
      plan,
      pictures: await drawAll([...plan.props, ...plan.details], 'things'),
    })),
    drawAll(views, 'views'),
    drawAll(faces, 'heads'),
  ])
  const plan: SheetPlan = { ...figurePlan, ...things.plan }
  const pictures = [...figurePictures.flat(), ...things.pictures]
  const asked = { design: keyed.design, size, plan, pictures }
  return desk.work('page', asked, { buffers: pictures.map(bufferOf) })
}

function sizedBy(shot: Shot): { size: number } {
  return { size: sizeOf(shot) }
}

/** Safe: it came from another thread with memory of its own. */
function bufferOf({ data }: PaddedPicture): ArrayBuffer {
  return data.buffer as ArrayBuffer
}

/** Planning and page take about this much of a sheet; the panels share the rest. */
const planShare = 0.15
const panelsShare = 0.65

/** Says how far a sheet is. Close-ups are found while the first views are drawn, and it never goes back for that. */
function tellPanels(onPanel: (panel: PanelDone) => void): (id: string, count: number) => void {
  let done = 0
  let share = planShare
  return (id, count) => {
    done += 1
    share = Math.max(share, planShare + panelsShare * Math.min(1, done / count))
    onPanel({ id, share })
  }
}
