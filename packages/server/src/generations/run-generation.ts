import { ProviderError } from '@newcharactersheet/providers'
import type { Context } from '../context.ts'
import { ApiError } from '../platform/api-error.ts'
import { type Begun, beginNext } from './begin-next.ts'
import { drawScene } from './draw-scene.ts'
import { drawSheet } from './draw-sheet.ts'
import { dropOrphan, failGeneration } from './end-generation.ts'
import { finishGeneration } from './finish-generation.ts'
import { keepLease } from './lease.ts'
import type { Moved } from './lifecycle.ts'
import { makeFilm } from './make-film.ts'
import { makeLine } from './make-line.ts'
import { makeMesh } from './make-mesh.ts'
import { requeueGeneration } from './requeue-generation.ts'
import { type Order, readOrder, type Save } from './work.ts'

/** Does the work whose turn it is, if there is any. */
export async function runNext(context: Context, stopping: AbortSignal): Promise<void> {
  const begun = await beginNext(context)
  if (begun !== undefined) await runGeneration(context, begun, stopping)
}

/** Does work that was begun, and leaves the generation finished, failed, or in line again. */
async function runGeneration(context: Context, begun: Begun, stopping: AbortSignal): Promise<void> {
  const { db, pace } = context
  const lease = keepLease(db, begun, pace.leaseMs)
  try {
    const deadline = AbortSignal.timeout(Math.min(pace.deadlineMs, begun.leftMs))
    const signal = AbortSignal.any([deadline, lease.lost, stopping])
    const save = await work(context, await readOrder(db, begun), signal)
    await finishGeneration(context, begun, save)
  } catch (error) {
    if (stopping.aborted) await requeueGeneration(context, begun)
    else if (!lease.lost.aborted && !(await dropOrphan(context, begun)))
      await fail(context, begun, error)
  } finally {
    lease.stop()
    context.outcomes.announce(begun.id)
  }
}

/** What each kind of work does. */
function work(context: Context, order: Order, signal: AbortSignal): Promise<Save> {
  const { request } = order
  switch (request.kind) {
    case 'sheet':
      return drawSheet(context, { ...order, request }, signal)
    case 'scene':
      return drawScene(context, { ...order, request }, signal)
    case 'video':
      return makeFilm(context, { ...order, request }, signal)
    case 'audio':
      return makeLine(context, { ...order, request }, signal)
    case 'mesh':
      return makeMesh(context, { ...order, request }, signal)
  }
}

async function fail(context: Context, begun: Moved, error: unknown): Promise<void> {
  context.logger.error({ err: error, generationId: begun.id }, 'a generation failed')
  await failGeneration(context, begun, reasonOf(error))
}

/** What the caller is told. The whole story is in the log. */
function reasonOf(error: unknown): { code: string; message: string } {
  if (error instanceof ApiError)
    return { code: error.code, message: `${error.message}. You were not charged.` }
  if (!(error instanceof ProviderError))
    return { code: 'INTERNAL', message: 'The result could not be saved. You were not charged.' }
  const codes = {
    failed: 'PROVIDER_FAILED',
    timeout: 'PROVIDER_TIMEOUT',
    unavailable: 'PROVIDER_UNAVAILABLE',
  } as const
  return { code: codes[error.failure], message: `${error.message}. You were not charged.` }
}
