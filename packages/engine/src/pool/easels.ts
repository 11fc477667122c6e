/** Memory that a modeller and a painter share, a few pictures' worth: each is worked in by one of them at a time. */
import { newMemory, newWorkspace, type Workspace } from '../render/workspace.ts'

/** Plain data: each thread makes workspaces of its own in the same memory. */
export type Easels = {
  memories: WebAssembly.Memory[]
  /** Shared: whose turn it is at each. */
  turns: Int32Array
}

const turns = { modeller: 0, painter: 1 } as const

/** While one picture is painted the next is sketched. Two are for pictures of any size … */
const forAll = 2
/** … and one more for small ones, of which the next is drawn meanwhile: with three for large ones memory would be a tenth more. */
const easelCount = 3

export function newEasels(): Easels {
  return {
    memories: Array.from({ length: easelCount }, newMemory),
    turns: new Int32Array(new SharedArrayBuffer(4 * easelCount)),
  }
}

/** A modeller's side. */
export type SketchingSide = {
  /** The easel whose turn is next, as soon as it is free. The thread sleeps until then. */
  next: (isSmall: boolean) => { easel: number; workspace: Workspace }
  handOver: (easel: number) => void
  /** Returns when the painter has handed an easel back. The thread sleeps until then. */
  waitFor: (easel: number) => void
}

export function openSketchingSide({ memories, turns: whose }: Easels): SketchingSide {
  const workspaces = memories.map((memory) => newWorkspace(memory))
  let current = 0
  let last = 0
  const waitFor = (easel: number) => {
    Atomics.wait(whose, easel, turns.painter)
  }
  return {
    waitFor,
    next(isSmall) {
      current = (last + 1) % (isSmall ? easelCount : forAll)
      waitFor(current)
      return { easel: current, workspace: workspaces[current] }
    },
    handOver(easel) {
      Atomics.store(whose, easel, turns.painter)
      // One that comes back drawn and goes again, to be painted, is no turn of its own.
      if (easel === current) last = easel
    },
  }
}

/** A painter's side. */
export type PaintingSide = { at: (easel: number) => Workspace; handBack: (easel: number) => void }

export function openPaintingSide({ memories, turns: whose }: Easels): PaintingSide {
  const workspaces = memories.map((memory) => newWorkspace(memory))
  return {
    at: (easel) => workspaces[easel],
    handBack(easel) {
      Atomics.store(whose, easel, turns.modeller)
      Atomics.notify(whose, easel)
    },
  }
}
