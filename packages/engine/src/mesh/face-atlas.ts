/** All faces of a head in one picture: an expression is a step from cell to cell. */

import type { Hex } from '../design/design.ts'
import type { Figure, Part } from '../figure/figure.ts'
import { hexToRgb } from '../math/colour.ts'
import { SurfacePoint } from '../math/surface-point.ts'
import { sharp } from '../sharp.ts'

/** Expressions of the engine, the neutral one first, and what VRM 1.0 calls them; those without are named as ours. */
export const faceExpressions: readonly { name: string; preset?: string }[] = [
  { name: 'neutral' },
  { name: 'blink', preset: 'blink' },
  { name: 'happy', preset: 'happy' },
  { name: 'angry', preset: 'angry' },
  { name: 'sad', preset: 'sad' },
  { name: 'calm', preset: 'relaxed' },
  { name: 'surprised', preset: 'surprised' },
  { name: 'say_aa', preset: 'aa' },
  { name: 'say_ih', preset: 'ih' },
  { name: 'say_ou', preset: 'ou' },
  { name: 'say_ee', preset: 'ee' },
  { name: 'say_oh', preset: 'oh' },
  { name: 'laugh' },
  { name: 'crying' },
  { name: 'afraid' },
  { name: 'smirk' },
]

const columns = 4
/** Pixels of plain skin round each face, so that no neighbour shows at its edge. */
const margin = 2

export type FaceAtlas = {
  png: Uint8Array
  /** The step in the picture to an expression's cell. */
  offsetOf(expression: number): [u: number, v: number]
  /** Two numbers a vertex of the head, in the neutral cell. */
  uvs: Float32Array
  /** How far the head's vertices move in each expression that moves them, in cm as built. */
  moves: { name: string; by: Float32Array }[]
}

/** Undefined for a head without a painted face. `isOverlay`: transparent where nothing is painted, else plain skin. */
export async function makeFaceAtlas(
  figure: Figure,
  skin: Hex,
  isOverlay: boolean,
): Promise<FaceAtlas | undefined> {
  const head = figure.parts.find(({ name }) => name === 'head')
  if (!head?.decal || !figure.rig) return undefined
  const { rig } = figure
  const heads = faceExpressions.map(({ name }) => rig.faceIn(name).get('head') ?? head)
  const { width, height } = head.decal
  const [cellWide, cellTall] = [width + 2 * margin, height + 2 * margin]
  const rows = Math.ceil(heads.length / columns)
  const [wide, tall] = [cellWide * columns, cellTall * rows]
  const data = new Uint8Array(4 * wide * tall)
  const ground = isOverlay ? undefined : hexToRgb(skin)
  if (ground) fillWith(data, ground)
  heads.forEach(({ decal }, i) => {
    const left = (i % columns) * cellWide + margin
    const top = Math.floor(i / columns) * cellTall + margin
    if (decal)
      lay(decal.data, decal.width, data, 4 * (top * wide + left), 4 * wide, ground === undefined)
  })
  const raw = { width: wide, height: tall, channels: 4 as const }
  const picture = sharp(data, { raw })
  const png = await (isOverlay ? picture : picture.removeAlpha())
    .png({ compressionLevel: 4, adaptiveFiltering: false })
    .toBuffer()
  return {
    png,
    offsetOf: (i) => [(i % columns) / columns, Math.floor(i / columns) / rows],
    uvs: projectHead(head, wide, tall),
    moves: movesOf(head, heads),
  }
}

function fillWith(data: Uint8Array, [red, green, blue]: readonly number[]): void {
  const pixel = new Uint8Array([red, green, blue, 255])
  new Uint32Array(data.buffer).fill(new Uint32Array(pixel.buffer)[0])
}

/** Lays premultiplied paint over what is there, or keeps its cover beside straight colours. */
function lay(
  paint: Uint8ClampedArray,
  width: number,
  data: Uint8Array,
  from: number,
  stride: number,
  keepsCover: boolean,
): void {
  const rowBytes = 4 * width
  for (let i = 0; i < paint.length; i += 4) {
    const cover = paint[i + 3]
    if (cover === 0) continue
    const at = from + Math.floor(i / rowBytes) * stride + (i % rowBytes)
    for (let c = 0; c < 3; c++) {
      data[at + c] = keepsCover
        ? Math.min(255, Math.round((255 * paint[i + c]) / cover))
        : paint[i + c] + Math.round((data[at + c] * (255 - cover)) / 255)
    }
    if (keepsCover) data[at + 3] = cover
  }
}

/** Where in the neutral cell each vertex of a head lies, as seen from the front; what is never painted lies on its edge. */
function projectHead(head: Part, wide: number, tall: number): Float32Array {
  const { decal, positions, normals, uvs } = head
  const places = head.rest ?? positions
  const result = new Float32Array((2 * positions.length) / 3)
  const point = new SurfacePoint()
  const normal = new Float64Array(3)
  const out = new Float64Array(2)
  const front = [0, 0, 1]
  for (let k = 0; k < positions.length / 3; k++) {
    point.at(uvs[2 * k], uvs[2 * k + 1], places[3 * k], places[3 * k + 1], places[3 * k + 2])
    for (let i = 0; i < 3; i++) normal[i] = normals?.[3 * k + i] ?? front[i]
    const isPainted = decal?.project(point, normal, out, front) ?? false
    const [x, y] = isPainted ? out : [0, 0]
    result[2 * k] = (margin + Math.min(Math.max(x, -1), (decal?.width ?? 0) + 1)) / wide
    result[2 * k + 1] = (margin + Math.min(Math.max(y, -1), (decal?.height ?? 0) + 1)) / tall
  }
  return result
}

/** Expressions that open the jaw move the head itself. */
function movesOf(head: Part, heads: readonly Part[]): FaceAtlas['moves'] {
  return heads.flatMap(({ positions }, i) => {
    if (positions.length !== head.positions.length) return []
    const by = positions.map((value, k) => value - head.positions[k])
    const isMoved = by.some((value) => Math.abs(value) > 0.02)
    return isMoved ? [{ name: faceExpressions[i].name, by }] : []
  })
}
