/** Binary glTF 2.0 files: one JSON chunk and one of bytes. Formats: Khronos glTF 2.0 specification, §3.6 and §4. */

export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = { [key: string]: Json }

const floatType = 5126
const byteType = 5121
const shortType = 5123
const wordType = 5125
const arrayBuffer = 34962
const elementBuffer = 34963

/** A file being written: lists of the JSON, and the bytes behind them. Every method gives the number of what it added. */
export type GltfFile = {
  lists: Record<ListName, JsonObject[]>
  extensionsUsed: Set<string>
  extensions: JsonObject
  /** Of vertices: VEC2, VEC3 by how many numbers each has. */
  addFloats(values: Float32Array, width: 1 | 2 | 3 | 4, use?: 'vertices' | 'plain'): number
  addBytes(values: Uint8Array, normalized: boolean): number
  /** Pairs of shares from 0 to 1, as whole numbers up to 65535. */
  addShares(values: Uint16Array): number
  addIndices(values: Uint32Array): number
  addMatrices(values: Float32Array): number
  addPng(name: string, png: Uint8Array): number
}

type ListName =
  | 'nodes'
  | 'meshes'
  | 'skins'
  | 'materials'
  | 'textures'
  | 'samplers'
  | 'images'
  | 'animations'
  | 'accessors'
  | 'bufferViews'

const widths = { 1: 'SCALAR', 2: 'VEC2', 3: 'VEC3', 4: 'VEC4' } as const

export function newGltfFile(): GltfFile & { finish(root: JsonObject): Uint8Array } {
  const chunks: Uint8Array[] = []
  let size = 0
  const lists = emptyLists()
  const addView = (bytes: Uint8Array, target?: number): number => {
    const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4)
    padded.set(bytes)
    chunks.push(padded)
    lists.bufferViews.push({
      buffer: 0,
      byteOffset: size,
      byteLength: bytes.length,
      ...(target !== undefined && { target }),
    })
    size += padded.length
    return lists.bufferViews.length - 1
  }
  const add = (list: ListName, entry: JsonObject) => lists[list].push(entry) - 1
  const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView) =>
    new Uint8Array(buffer, byteOffset, byteLength)
  return {
    lists,
    extensionsUsed: new Set(),
    extensions: {},
    addFloats(values, width, use = 'vertices') {
      const isVertices = use === 'vertices'
      return add('accessors', {
        bufferView: addView(bytesOf(values), isVertices ? arrayBuffer : undefined),
        componentType: floatType,
        count: values.length / width,
        type: widths[width],
        ...boundsOf(values, width),
      })
    },
    addBytes(values, normalized) {
      return add('accessors', {
        bufferView: addView(values, arrayBuffer),
        componentType: byteType,
        count: values.length / 4,
        type: 'VEC4',
        ...(normalized && { normalized }),
      })
    },
    addShares(values) {
      return add('accessors', {
        bufferView: addView(bytesOf(values), arrayBuffer),
        componentType: shortType,
        normalized: true,
        count: values.length / 2,
        type: 'VEC2',
      })
    },
    addIndices(values) {
      // The greatest short is no vertex: there a strip would begin anew (glTF 2.0, 3.7.2.1).
      const isShort = values.every((value) => value < 65_535)
      const packed = isShort ? new Uint16Array(values) : values
      return add('accessors', {
        bufferView: addView(bytesOf(packed), elementBuffer),
        componentType: isShort ? shortType : wordType,
        count: values.length,
        type: 'SCALAR',
      })
    },
    addMatrices(values) {
      return add('accessors', {
        bufferView: addView(bytesOf(values)),
        componentType: floatType,
        count: values.length / 16,
        type: 'MAT4',
      })
    },
    addPng(name, png) {
      return add('images', { name, mimeType: 'image/png', bufferView: addView(png) })
    },
    finish(root) {
      const filled = Object.entries(lists).filter(([, list]) => list.length > 0)
      const json = { ...root, ...Object.fromEntries(filled), buffers: [{ byteLength: size }] }
      return pack(json, chunks, size)
    },
  }
}

function emptyLists(): GltfFile['lists'] {
  return {
    nodes: [],
    meshes: [],
    skins: [],
    materials: [],
    textures: [],
    samplers: [],
    images: [],
    animations: [],
    accessors: [],
    bufferViews: [],
  }
}

function boundsOf(values: Float32Array, width: number): { min: number[]; max: number[] } {
  const min = new Array<number>(width).fill(Number.POSITIVE_INFINITY)
  const max = new Array<number>(width).fill(Number.NEGATIVE_INFINITY)
  for (let i = 0; i < values.length; i++) {
    const axis = i % width
    if (values[i] < min[axis]) min[axis] = values[i]
    if (values[i] > max[axis]) max[axis] = values[i]
  }
  return { min, max }
}

const magic = 0x46546c67
const jsonChunk = 0x4e4f534a
const binaryChunk = 0x004e4942

function pack(json: JsonObject, chunks: readonly Uint8Array[], size: number): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(json))
  const textSize = Math.ceil(text.length / 4) * 4
  const whole = new Uint8Array(12 + 8 + textSize + 8 + size)
  const view = new DataView(whole.buffer)
  const words = [magic, 2, whole.length, textSize, jsonChunk]
  words.forEach((word, i) => {
    view.setUint32(4 * i, word, true)
  })
  whole.fill(0x20, 20, 20 + textSize)
  whole.set(text, 20)
  view.setUint32(20 + textSize, size, true)
  view.setUint32(24 + textSize, binaryChunk, true)
  let at = 28 + textSize
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
