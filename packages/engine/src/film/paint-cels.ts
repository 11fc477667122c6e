/** A film's setting is painted: by one thread, or by several for each other, where each takes the next cel that nobody has begun. */
import type { SceneStage } from '../scene/compose-scene.ts'
import { type Cel, type CelPlan, type CelView, celOf, paintCel, viewCel } from './cel.ts'
import { bytesFor, type FrameMemory, type Layer } from './frame-memory.ts'
import { planCels } from './plan-cels.ts'
import type { Seen } from './seen.ts'

/** Room for the cels of a film: plain data that threads share. */
export type SharedCels = {
  /** How far each is, and its layer. */
  states: Int32Array
  layers: Uint8Array[]
}

const states = { untouched: 0, begun: 1, painted: 2, failed: 3 } as const

type Planned = { plan: CelPlan; view: CelView }

/** `path`: what the camera sees over the film. */
function planned(stage: SceneStage, path: readonly Seen[]): Planned[] {
  return planCels(stage.design).map((plan) => ({ plan, view: viewCel(stage, plan, path) }))
}

export function newSharedCels(stage: SceneStage, path: readonly Seen[]): SharedCels {
  const all = planned(stage, path)
  return {
    states: new Int32Array(new SharedArrayBuffer(4 * all.length)),
    layers: all.map(({ view: { own } }) => new Uint8Array(new SharedArrayBuffer(bytesFor(own)))),
  }
}

/** Paints this thread's part of the cels, or all. What comes back waits for the others to have painted theirs. */
export function beginCels(
  memory: FrameMemory,
  stage: SceneStage,
  path: readonly Seen[],
  shared?: SharedCels,
): () => Cel[] {
  const all = planned(stage, path)
  const layers: Layer[] = []
  for (const number of longestFirst(all)) {
    const { plan, view } = all[number]
    const paint = () => paintCel(memory, stage, plan, view)
    const layer = shared ? paintForAll(memory, shared, number, paint) : paint()
    if (layer) layers[number] = layer
  }
  return () =>
    all.map(({ plan, view }, number) => {
      if (shared && !(number in layers))
        layers[number] = memory.put(view.own, paintedElsewhere(shared, number))
      return celOf(plan, view, layers[number])
    })
}

/** What takes longest is begun first, so that threads end together. */
function longestFirst(all: readonly Planned[]): number[] {
  const work = (number: number) => all[number].plan.parts.length
  return [...all.keys()].sort((a, b) => work(b) - work(a))
}

/** Undefined where another thread has begun it. */
function paintForAll(
  memory: FrameMemory,
  { states: known, layers }: SharedCels,
  number: number,
  paint: () => Layer,
): Layer | undefined {
  const { untouched, begun } = states
  if (Atomics.compareExchange(known, number, untouched, begun) !== untouched) return undefined
  let outcome: number = states.failed
  try {
    const layer = paint()
    layers[number].set(memory.bytesOf(layer))
    outcome = states.painted
    return layer
  } finally {
    Atomics.store(known, number, outcome)
    Atomics.notify(known, number)
  }
}

/** The thread sleeps until another has painted it. */
function paintedElsewhere({ states: known, layers }: SharedCels, number: number): Uint8Array {
  Atomics.wait(known, number, states.begun)
  if (Atomics.load(known, number) !== states.painted)
    throw new Error('Another thread could not paint its part of the setting')
  return layers[number]
}
