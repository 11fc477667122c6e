/** Sorts a figure's parts into primitives: cloth with a lining, solid things, glows, faces and outlines. */
import type { Figure, Part } from '../figure/figure.ts'
import type { PartWeights } from '../pose/weights.ts'
import { cutByPattern } from './colour-cut.ts'
import { uncut } from './cut-part.ts'
import type { Palette } from './palette.ts'
import type { Piece } from './primitive.ts'

export type PieceKind = 'solid' | 'lined' | 'glow' | 'outline'

/** A figure where the file's rest pose puts it. */
export type RestingFigure = {
  figure: Figure
  weights: readonly (PartWeights | undefined)[]
  /** Id of each thing in a hand: it is a mesh of its own, which a viewer can hide. */
  heldIds: readonly string[]
}

export type SortedPieces = { body: Record<PieceKind, Piece[]>; held: Record<PieceKind, Piece[]> }

/** Beads and nails are lines themselves. */
const small = /-lip|rivets|studs|button|laces|buckle|stitches|eyelets/

/** Width of an outline in cm: a line of 1.2 pixels on a sheet. */
export const outlineCm = 0.17

/** `face`: the part that wears a painted face of its own material, left out here; `hasOutline`: shells of ink round all. */
export function sortPieces(
  { figure, weights, heldIds }: RestingFigure,
  palette: Palette,
  names: ReadonlyMap<string, number>,
  { face, hasOutline }: { face: Part | undefined; hasOutline: boolean },
): SortedPieces {
  const sorted: SortedPieces = { body: emptyKinds(), held: emptyKinds() }
  const numberOf = (name: string) => names.get(name) ?? 0
  const { min, max } = figure.bounds
  const longest = Math.max(max[0] - min[0], max[1] - min[1], max[2] - min[2])
  figure.parts.forEach((part, i) => {
    const isHeld = heldIds.some((id) => part.material.startsWith(`${id}.`))
    const lists = sorted[isHeld ? 'held' : 'body']
    const isGlow = figure.materials[part.material]?.surface === 'glow'
    const kind = isGlow ? 'glow' : part.backMaterial ? 'lined' : 'solid'
    const own = { part, weights: weights[i] }
    const inside = insideMaterial(part)
    if (part !== face && !part.isClearGlass) {
      const cut = cutByPattern(part, numberOf, longest)
      lists[kind].push({ ...own, cut, uvs: paletteUvs(palette, cut.material) })
    }
    if (inside) lists.lined.push(insideOf(own, numberOf(inside), palette))
    if (hasOutline && isOutlined(part, isGlow))
      lists.outline.push(shellOf(own, numberOf(part.material), palette))
  })
  return sorted
}

/** Of clear glass there is nothing but its inside. */
function insideMaterial({ isClearGlass, material, backMaterial }: Part): string | undefined {
  return isClearGlass ? material : backMaterial
}

function isOutlined({ name, noInk, isClearGlass }: Part, isGlow: boolean): boolean {
  return !isGlow && !noInk && !isClearGlass && !small.test(name)
}

function emptyKinds(): Record<PieceKind, Piece[]> {
  return { solid: [], lined: [], glow: [], outline: [] }
}

function paletteUvs(palette: Palette, materials: ArrayLike<number>): Float32Array {
  const uvs = new Float32Array(2 * materials.length)
  for (let k = 0; k < materials.length; k++) {
    uvs[2 * k] = palette.u(materials[k])
    uvs[2 * k + 1] = palette.v(materials[k])
  }
  return uvs
}

type Own = Pick<Piece, 'part' | 'weights'>

function insideOf(own: Own, material: number, palette: Palette): Piece {
  const cut = uncut(own.part.positions.length / 3, own.part.indices, material)
  return { ...own, cut, uvs: paletteUvs(palette, cut.material), isInside: true }
}

/** A shell a little outside the part that faces inward: what is seen of it behind the part is its outline. */
function shellOf(own: Own, material: number, palette: Palette): Piece {
  const cut = uncut(own.part.positions.length / 3, own.part.indices, material)
  return { ...own, cut, uvs: paletteUvs(palette, cut.material), isInside: true, off: outlineCm }
}
