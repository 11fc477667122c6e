/** A film's frame in the kernels' memory, and the layers that are laid on it: cels, drawings of the cast, what the air carries. */
import type { Canvas } from '@napi-rs/canvas'
import { allocate, bytesAt, floatsAt, newWorkspace, type Workspace } from '../render/workspace.ts'

/** A picture that was read in, colour multiplied by cover; `spans`: what of each of its rows shows something, and what hides all behind it. */
export type Layer = { width: number; height: number; pixels: number; spans: number }

/** Room for one layer after the other, which grows with what it has to hold. */
export type Room = { start: number; bytes: number }

export function newRoom(): Room {
  return { start: 0, bytes: 0 }
}

/**
 * Three numbers for each row of a frame: the row of a layer that is seen there, the column seen at its first pixel, and
 * by how much columns grow from pixel to pixel. Where they grow by 0, nothing is seen.
 */
export type Places = Float32Array

const ways = { over: 0, multiply: 1, screen: 2 } as const

/** How a layer is laid: multiplied or screened as by the blend modes of the same name. */
export type Laying = { layer: Layer; how: keyof typeof ways; place: (places: Places) => void }

export type FrameMemory = {
  width: number
  height: number
  workspace: Workspace
  /** The frame's address: RGBA. */
  picture: number
  /** With a room, what was read into it before is gone. */
  read: (canvas: Canvas, room?: Room) => Layer
  /** A layer as plain bytes, good until it is forgotten; and one that was read in by another thread. */
  bytesOf: (layer: Layer) => Uint8Array
  put: (size: { width: number; height: number }, bytes: Uint8Array) => Layer
  /** Layers that are read in from now on lie beyond this, until `forget` is told it. */
  mark: () => number
  forget: (mark: number) => void
  /** Lays layers on an empty frame, far ones first. */
  lay: (layers: readonly Laying[]) => void
}

/** Layers are at most so wide, in widths of the frame: see the margins of cels. */
const widest = 5

export function openFrameMemory(width: number, height: number): FrameMemory {
  const workspace = newWorkspace()
  const { kernels } = workspace
  const picture = allocate(workspace, 4 * width * height)
  const covered = allocate(workspace, 8 * height)
  const line = allocate(workspace, 8 * (widest * width + 64))
  return {
    ...{ width, height, workspace, picture },
    read: (canvas, room = newRoom()) => readLayer(workspace, canvas, room),
    bytesOf: (layer) => bytesAt(workspace, layer.spans, bytesFor(layer)),
    put: (size, bytes) => putLayer(workspace, size, bytes),
    mark: () => workspace.top,
    forget(mark) {
      workspace.top = mark
    },
    lay(layers) {
      const mark = workspace.top
      const placed = layers.map((laying) => placeLayer(workspace, laying, { width, height }))
      kernels.clear(covered, 8 * height)
      for (const { layer, how, places, hidden } of placed.toReversed()) {
        const { height: lines, spans } = layer
        kernels.hideLayer(lines, spans, places, width, height, covered, hidden, how === 'over')
      }
      kernels.clear(picture, 4 * width * height)
      for (const { layer, how, places, hidden } of placed) {
        const { pixels, spans } = layer
        const frame = [picture, width, height] as const
        const own = [pixels, layer.width, layer.height, spans, places, hidden] as const
        kernels.layLayer(...own, ...frame, line, ways[how])
      }
      workspace.top = mark
    },
  }
}

/** A layer, and the addresses of what is known of each row of the frame. */
type Placed = Laying & { places: number; hidden: number }

function placeLayer(
  workspace: Workspace,
  laying: Laying,
  { width, height }: { width: number; height: number },
): Placed {
  if (laying.layer.width > widest * width) throw new Error('A layer is too wide for its frame')
  const places = allocate(workspace, 12 * height)
  laying.place(floatsAt(workspace, places, 3 * height))
  return { ...laying, places, hidden: allocate(workspace, 8 * height) }
}

/** What is known of a layer's rows comes first: kernels may write beyond the end of its pixels. */
function spanBytes(height: number): number {
  return 16 * height
}

/** Bytes that a layer takes. */
export function bytesFor({ width, height }: { width: number; height: number }): number {
  return spanBytes(height) + 4 * width * height
}

function readLayer(workspace: Workspace, canvas: Canvas, room: Room): Layer {
  const { width, height } = canvas
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
  const spans = makeRoom(workspace, room, bytesFor(canvas))
  const pixels = spans + spanBytes(height)
  bytesAt(workspace, pixels, data.length).set(data)
  // What a canvas hands out is given back at once: memory that was never touched is dear.
  if (data.buffer instanceof ArrayBuffer) data.buffer.transfer(0)
  workspace.kernels.openLayer(pixels, width, height, spans)
  return { width, height, pixels, spans }
}

function putLayer(
  workspace: Workspace,
  { width, height }: { width: number; height: number },
  bytes: Uint8Array,
): Layer {
  const spans = allocate(workspace, bytes.length)
  bytesAt(workspace, spans, bytes.length).set(bytes)
  return { width, height, pixels: spans + spanBytes(height), spans }
}

/** Who grows may grow further. */
const spare = 1.25

function makeRoom(workspace: Workspace, room: Room, bytes: number): number {
  if (bytes > room.bytes) {
    room.bytes = room.bytes === 0 ? bytes : Math.ceil(bytes * spare)
    room.start = allocate(workspace, room.bytes)
  }
  return room.start
}

/** A picture whose corner is at `left` and `top` of the frame, so many times as large across and down. */
export function placeUpright(
  places: Places,
  { left, top, across, down }: { left: number; top: number; across: number; down: number },
): void {
  for (let y = 0; 3 * y < places.length; y++) {
    places[3 * y] = (y + 0.5 - top) / down - 0.5
    places[3 * y + 1] = (0.5 - left) / across - 0.5
    places[3 * y + 2] = 1 / across
  }
}
