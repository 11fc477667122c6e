/** Memory that a modeller and a painter share, a few pictures' worth: each is worked in by one of them at a time. */
import { newMemory, newWorkspace, type Workspace } from '../render/workspace.ts'

/** Plain data: each thread makes workspaces of its own in the same memory. */
export type Easels = {
  memories: WebAssembly.Memory[]
  /** Shared: whose turn it is at each. */
  turns: Int32Array
}

/** Any other number: a picture that is placed is offered by it, and drawn by whoever comes to it first. */
const turns = { modeller: 0, painter: 1 } as const
const firstOffer = 2

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
  /** Whether `next` would return at once. */
  isFree: (isSmall: boolean) => boolean
  /** The easel whose turn is next, as soon as it is free. The thread sleeps until then. */
  next: (isSmall: boolean) => { easel: number; workspace: Workspace }
  /** Lets the painter draw what is placed there. Gives the offer's number, of which there is no other: one that was forgotten is not accepted later. */
  offer: (easel: number) => number
  /** Takes an offer back: true where the painter has not begun to draw. Otherwise it is drawn, and the thread sleeps until then. */
  takeBack: (easel: number, offer: number) => boolean
  handOver: (easel: number) => void
}

export function openSketchingSide({ memories, turns: whose }: Easels): SketchingSide {
  const workspaces = memories.map((memory) => newWorkspace(memory))
  let last = 0
  let nextOffer = firstOffer
  const nextOf = (isSmall: boolean) => (last + 1) % (isSmall ? easelCount : forAll)
  return {
    isFree: (isSmall) => Atomics.load(whose, nextOf(isSmall)) === turns.modeller,
    next(isSmall) {
      const easel = nextOf(isSmall)
      Atomics.wait(whose, easel, turns.painter)
      return { easel, workspace: workspaces[easel] }
    },
    offer(easel) {
      const offer = nextOffer++
      Atomics.store(whose, easel, offer)
      last = easel
      return offer
    },
    takeBack(easel, offer) {
      const isLeft = Atomics.compareExchange(whose, easel, offer, turns.modeller) === offer
      Atomics.wait(whose, easel, turns.painter)
      return isLeft
    },
    handOver(easel) {
      Atomics.store(whose, easel, turns.painter)
    },
  }
}

/** A painter's side. */
export type PaintingSide = {
  at: (easel: number) => Workspace
  /** Whether what was offered is still to be drawn; it is this side's until it is handed back. */
  accept: (easel: number, offer: number) => boolean
  handBack: (easel: number) => void
}

export function openPaintingSide({ memories, turns: whose }: Easels): PaintingSide {
  const workspaces = memories.map((memory) => newWorkspace(memory))
  return {
    at: (easel) => workspaces[easel],
    accept: (easel, offer) => Atomics.compareExchange(whose, easel, offer, turns.painter) === offer,
    handBack(easel) {
      Atomics.store(whose, easel, turns.modeller)
      Atomics.notify(whose, easel)
    },
  }
}
