/** The kernels in WebAssembly: all that is done once a vertex, a triangle or a sample. Their source is in packages/engine/kernel. */
import { readKernelBytes } from './kernel-bytes.ts'

type Address = number

/** What the module offers; `Address` is a place in its memory, in bytes. */
export type Kernels = {
  memory: WebAssembly.Memory
  heapBase: () => Address
  /** Where the stage lies: see stage.ts. */
  stageAt: () => Address
  stageBytes: () => number
  clear: (array: Address, bytes: number) => void
  project: (
    positions: Address,
    count: number,
    x: Address,
    y: Address,
    z: Address,
    ...rest: number[]
  ) => void
  turnNormals: () => void
  bounds: (values: Address, count: number, out: Address) => void
  boundsInPicture: (x: Address, y: Address, count: number, out: Address) => void
  snap: (values: Address, count: number, factor: number, offset: number) => void
  openTarget: (width: number, height: number, depth: Address, triangle: Address) => void
  openCorners: (at: Address) => void
  openBins: (
    heads: Address,
    entries: Address,
    most: number,
    corners: Address,
    x: Address,
    y: Address,
    z: Address,
    vertices: number,
  ) => void
  binTriangles: (indices: Address, first: number, last: number) => number
  drawBands: (indices: Address, tiles: Address) => void
  drawTriangles: (indices: Address, first: number, last: number) => void
  resolveRows: (first: number, last: number) => number
  resolveNormals: () => void
  measureOcclusion: () => void
  measureLight: () => void
  shadePixels: () => void
  findEdges: () => number
  drawOutLocks: (count: number, room: Address) => void
  locksBytes: (count: number) => number
  thinFine: (count: number) => void
  dropFlecks: (count: number, cells: Address, chain: Address) => void
  thinCrowds: (count: number, cells: Address, faint: number) => void
  distanceBytes: () => number
  drawDots: (count: number, distances: Address) => void
  downsample: () => void
  gatherGlow: (cells: Address, columns: number, box: Address) => number
  setTint: (red: number, green: number, blue: number) => void
  gatherShine: (
    picture: Address,
    width: number,
    height: number,
    cells: Address,
    pitch: number,
    cell: number,
    sums: Address,
  ) => void
  spreadShine: (
    from: Address,
    to: Address,
    columns: number,
    rows: number,
    pitch: number,
    stride: number,
    weights: Address,
    radius: number,
  ) => void
  widenShine: (
    cells: Address,
    columns: number,
    rows: number,
    pitch: number,
    wide: Address,
    width: number,
    cell: number,
    strength: number,
  ) => void
  gradeFrame: (
    picture: Address,
    width: number,
    height: number,
    wide: Address,
    rows: number,
    cell: number,
    corners: Address,
    colour: number,
  ) => void
  openLayer: (pixels: Address, width: number, height: number, spans: Address) => void
  hideLayer: (
    height: number,
    spans: Address,
    places: Address,
    frameWidth: number,
    frameHeight: number,
    covered: Address,
    hidden: Address,
    hides: boolean,
  ) => void
  layLayer: (
    pixels: Address,
    width: number,
    height: number,
    spans: Address,
    places: Address,
    hidden: Address,
    frame: Address,
    frameWidth: number,
    frameHeight: number,
    line: Address,
    how: number,
  ) => void
  writePlanes: (picture: Address, width: number, height: number, planes: Address) => void
}

let compiled: WebAssembly.Module | undefined

/** An instance of the kernels that works in `memory`. The module is compiled once a thread. */
export function openKernels(memory: WebAssembly.Memory): Kernels {
  compiled ??= new WebAssembly.Module(readKernelBytes())
  // Safe: a test compares the module with its source, and the types with what it exports.
  return new WebAssembly.Instance(compiled, { env: { memory } }).exports as Kernels
}
