/** What a drawing thread does: every kind of job, with the figures and the memory it keeps. */
import { createHash } from 'node:crypto'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { encodeFiles } from '../encode/files.ts'
import { pageSide } from '../page/layout.ts'
import { openPicture } from '../reference/open-picture.ts'
import { readReference } from '../reference/read-reference.ts'
import { newWorkspace } from '../render/workspace.ts'
import { type Cast, openCast } from '../sheet/cast.ts'
import { composeSheet } from '../sheet/compose-sheet.ts'
import { drawPage } from '../sheet/draw-page.ts'
import { drawShot } from '../sheet/draw-shot.ts'
import { planFigure, planThings } from '../sheet/plan-sheet.ts'
import type { Stage } from '../sheet/stage.ts'
import { openStudio } from '../sheet/studio.ts'
import type { Asked, Given, Job, JobKind, KeyedDesign, Words } from './jobs.ts'

/** Figures a thread keeps: that of the sheet it draws, and that of another whose turn it is in between. */
const mostCasts = 2

type OnStage = (stage: Stage) => void

export type Workshop = { work: (job: Job, onStage: OnStage) => Promise<Given<JobKind>> }

/** Keeps what is slow to make: the last figures, and the memory pictures are drawn in. */
export function openWorkshop(): Workshop {
  const workspace = newWorkspace()
  const casts = new Map<string, Cast>()

  /** The figure of a design, built now or before. */
  function castOf({ key, design }: KeyedDesign): Cast {
    const cast = casts.get(key) ?? openCast(design)
    casts.delete(key)
    casts.set(key, cast)
    const [oldest] = casts.keys()
    if (casts.size > mostCasts && oldest !== undefined) casts.delete(oldest)
    return cast
  }

  const benches: { [Kind in JobKind]: (job: Asked<Kind>, onStage: OnStage) => unknown } = {
    ready() {},
    async warm() {
      const { design } = await designOf(warmUp, () => {})
      drawPage(design, warmUpSize, () => {})
    },
    design: designOf,
    build(job, onStage) {
      onStage('build')
      castOf(job).scene()
    },
    plan(job, onStage) {
      onStage('build')
      const cast = castOf(job)
      cast.scene()
      onStage('plan')
      return planFigure(cast, job.size)
    },
    things(job, onStage) {
      onStage('plan')
      return planThings(castOf(job), job.layout, job.size, workspace)
    },
    shot(job, onStage) {
      const { design, size, shot, stage } = job
      const cast = castOf(job)
      onStage('build')
      if (shot.motif.of !== 'prop') cast.scene()
      onStage(stage)
      return drawShot(openStudio(design.style, size / pageSide, workspace), cast, shot)
    },
    async page({ design, plan, pictures, size }, onStage) {
      onStage('page')
      const { picture, panels } = composeSheet(design, plan, pictures, size)
      onStage('encode')
      return { files: await encodeFiles(picture), panels }
    },
  }

  return {
    async work(job, onStage) {
      // Safe: the table has the right bench for each kind, which the compiler cannot follow here.
      const bench = benches[job.kind] as (job: Job, onStage: OnStage) => Given<JobKind>
      return await bench(job, onStage)
    },
  }
}

const warmUp: Words = { prompt: 'a knight', style: undefined, seed: 1, references: [] }
const warmUpSize = 256

async function designOf(words: Words, onStage: OnStage): Promise<Given<'design'>> {
  const { prompt, style, seed, references } = words
  onStage('brief')
  const brief = understand(prompt, style)
  onStage('design')
  const pictures = await Promise.all(references.map(openPicture))
  const design = designCharacter(brief, seed, readReference(pictures))
  const key = createHash('sha256').update(JSON.stringify(design)).digest('base64url')
  return { key, brief, design }
}
