/** Memory that a modeller and a painter share, a few pictures' worth: each is worked in by one of them at a time. */
import { newMemory, newWorkspace, type Workspace } from '../render/workspace.ts'

/** Plain data: each thread makes workspaces of its own in the same memory. */
export type Easels = {
  memories: WebAssembly.Memory[]
  /** Shared: whose turn it is at each. */
  turns: Int32Array
}

const turns = { modeller: 0, painter: 1 } as const

/** While one picture is painted the next is sketched. */
const easelCount = 2

export function newEasels(): Easels {
  return {
    memories: Array.from({ length: easelCount }, newMemory),
    turns: new Int32Array(new SharedArrayBuffer(4 * easelCount)),
  }
}

/** A modeller's side. */
export type SketchingSide = {
  /** The easel whose turn is next, as soon as it is free. The thread sleeps until then. */
  next: () => { easel: number; workspace: Workspace }
  handOver: (easel: number) => void
}

export function openSketchingSide({ memories, turns: whose }: Easels): SketchingSide {
  const workspaces = memories.map((memory) => newWorkspace(memory))
  let easel = 0
  return {
    next() {
      Atomics.wait(whose, easel, turns.painter)
      return { easel, workspace: workspaces[easel] }
    },
    handOver(handed) {
      Atomics.store(whose, handed, turns.painter)
      easel = (handed + 1) % workspaces.length
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
