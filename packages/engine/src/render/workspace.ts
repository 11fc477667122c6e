/** The kernels' memory, used again from one picture to the next: the scene at its lower end, above it what one picture needs. */
import { type Kernels, openKernels } from './kernel.ts'
import type { Scene } from './scene.ts'

export type Workspace = {
  kernels: Kernels
  /** The first byte that is free. */
  top: number
  /** The scene that lies in memory, and where. */
  loaded: { scene: Scene; at: LoadedScene } | undefined
}

/** Addresses of a scene's arrays, what else is to be known of it, and the first byte behind it: plain data. */
export type LoadedScene = Record<SceneArray, number> & SceneFacts & { end: number }

export type SceneFacts = {
  vertices: number
  triangles: number
  parts: number
  materials: number
  /** Triangles that throw a shadow, from the first to the last (not included). */
  casting: readonly (readonly [first: number, last: number])[]
  /** The same without arms and hands. */
  castingArmless: SceneFacts['casting']
  /** The greatest cosine at which any part has a crease. */
  calmCosine: number
  /** Whether something gives light. */
  glows: boolean
}

export type SceneArray =
  | 'positions'
  | 'normals'
  | 'indices'
  | 'partOfTriangle'
  | 'uvs'
  | 'rest'
  | 'lookedUp'
  | 'bakedSides'
  | 'bakedFirst'
  | 'bakedCells'
  | 'partMaterial'
  | 'partBack'
  | 'partGroup'
  | 'partCrease'
  | 'partTraits'
  | 'tones'
  | 'recipe'
  | 'lift'
  | 'grain'
  | 'lieAbove'
  | 'lieBefore'
  | 'quietMaterial'

/** Memory that threads share: while one is at work in it, others leave it alone. It grows with what is drawn. */
export function newMemory(): WebAssembly.Memory {
  return new WebAssembly.Memory({ initial: 1, maximum: mostBytes / page, shared: true })
}

export function newWorkspace(memory = newMemory()): Workspace {
  const kernels = openKernels(memory)
  return { kernels, top: kernels.heapBase(), loaded: undefined }
}

const alignment = 16
/** Kernels write up to so many bytes beyond the end of an array. */
const slack = 64
const page = 65_536
/** More than any picture takes; a larger one is refused before the machine runs out of memory. */
const mostBytes = 1 << 30

/** The address of `bytes` bytes, uncleared. Where memory grows for it, no view made before reaches it: take them afterwards. */
export function allocate(workspace: Workspace, bytes: number): number {
  const { kernels } = workspace
  const start = Math.ceil(workspace.top / alignment) * alignment
  const end = start + bytes + slack
  if (end > mostBytes) throw new Error('The picture is too large to be drawn')
  const { memory } = kernels
  const missing = end - memory.buffer.byteLength
  if (missing > 0) memory.grow(Math.ceil(missing / page))
  workspace.top = end
  return start
}

/** Frees all but the scene. */
export function clearPicture(workspace: Workspace): void {
  const { loaded, kernels } = workspace
  workspace.top = loaded?.at.end ?? kernels.heapBase()
}

export function floatsAt({ kernels }: Workspace, address: number, length: number): Float32Array {
  return new Float32Array(kernels.memory.buffer, address, length)
}

export function wholesAt({ kernels }: Workspace, address: number, length: number): Int32Array {
  return new Int32Array(kernels.memory.buffer, address, length)
}

export function wordsAt({ kernels }: Workspace, address: number, length: number): Uint32Array {
  return new Uint32Array(kernels.memory.buffer, address, length)
}

export function shortsAt({ kernels }: Workspace, address: number, length: number): Uint16Array {
  return new Uint16Array(kernels.memory.buffer, address, length)
}

export function signedShortsAt(
  { kernels }: Workspace,
  address: number,
  length: number,
): Int16Array {
  return new Int16Array(kernels.memory.buffer, address, length)
}

export function bytesAt({ kernels }: Workspace, address: number, length: number): Uint8Array {
  return new Uint8Array(kernels.memory.buffer, address, length)
}
