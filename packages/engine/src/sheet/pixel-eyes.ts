/** Pixel art's small eyes: of a painted eye three pixels wide chance would leave a squint or a blot, so they are set pixel by pixel, as a pixel artist does. */
import type { Design, Hex } from '../design/design.ts'
import type { Figure } from '../figure/figure.ts'
import { type FaceLook, faceLook } from '../figure/head/face-look.ts'
import { headShape } from '../figure/head/head-shape.ts'
import { hasLoneEye } from '../figure/head/lone-eye.ts'
import { actOf } from '../figure/head/mood.ts'
import { isTwoHeaded } from '../figure/second-head.ts'
import { hexToRgb, mixHex } from '../math/colour.ts'
import { dot, subtract, type Vec3 } from '../math/vector.ts'
import { finer } from '../render/finish/pick-pixels.ts'
import type { Grid } from '../render/grid.ts'
import type { Picture } from '../render/picture.ts'
import type { Scene } from '../render/scene.ts'
import type { Sketch } from '../render/sketch.ts'
import type { View } from '../render/view.ts'
import { shortsAt, type Workspace } from '../render/workspace.ts'

/** In pixels of pixel art: what is set, and round it what of a painted eye gives way to the skin. Plain data. */
export type PixelEye = {
  set: readonly { x: number; y: number; colour: Hex }[]
  cleared: readonly { x: number; y: number }[]
  /** The skin below it. */
  bare: readonly { x: number; y: number }[]
}

/** A broader eye is drawn well enough. */
const mostColumns = 4

/** The eyes of a figure that are seen from a side it is sketched from; none where they are large, not human, or shut. */
export function pixelEyes(
  workspace: Workspace,
  scene: Scene,
  { view }: Sketch,
  design: Design,
  figure: Figure,
  yaw: number,
): PixelEye[] {
  const look = faceLook(design, headShape(design))
  if (view === undefined || yaw > 120 || !isPlain(design, look)) return []
  const pixelsPerCm = view.grid.scale / view.grid.samples / finer
  const unit = figure.head.radius * pixelsPerCm
  const columns = Math.round(look.eye.width * unit)
  if (columns < 2 || columns > mostColumns) return []
  const isSkin = headFinder(workspace, scene, view)
  const eyes = ([1, -1] as const).flatMap((side) => {
    const place = figure.landmarks[side === 1 ? 'left eye' : 'right eye']
    const [x, y] = inPixels(view.grid, place)
    const isBehind = yaw > 70 && side === -1
    if (isBehind || !isSkin(Math.floor(x), Math.floor(y))) return []
    const eye = { x, y, columns: seenColumns(columns, yaw, side), side, yaw }
    return [pixelEye(eye, look, Math.max(2, Math.round(0.2 * unit)), isSkin)]
  })
  return [...eyes, ...betweenBrows(eyes, isSkin)]
}

/** Brows so near to each other that their pixels would join are parted over the middle of the nose, and corners of painted eyes beside it go: they would be eyes more. */
function betweenBrows(eyes: readonly PixelEye[], isSkin: IsSkin): PixelEye[] {
  if (eyes.length < 2) return []
  const [near, far] = eyes.map(({ set }) => set.map(({ x }) => x))
  const [from, to] = [Math.max(...far) + 1, Math.min(...near) - 1]
  const top = Math.min(...eyes[0].set.map(({ y }) => y))
  const inset = to - from > 1 ? 1 : 0
  const rows = Math.max(...eyes[0].set.map(({ y }) => y)) - top + 1
  const cleared = pixelsIn(from + inset, top - 5, to - from + 1 - 2 * inset, 5 + rows)
  return [{ set: [], bare: eyes[0].bare, cleared: cleared.filter(({ x, y }) => isSkin(x, y)) }]
}

/** Faces that are painted as a person's, with round pupils and open eyes. */
function isPlain(design: Design, { eye, shape }: FaceLook): boolean {
  const { species } = design.person
  const isPainted = shape.isCoarse && shape.muzzle === 0 && !otherEyes.test(species)
  const isSeeing = eye.pupil === 'round' && !eye.glow && !eye.blind.left && !eye.blind.right
  return (
    isPainted &&
    isSeeing &&
    !isTwoHeaded(design) &&
    !hasLoneEye(design) &&
    actOf(design, 'neutral').shut === 'no'
  )
}

const otherEyes =
  /robot|skeleton|scarecrow|cyborg|alien|slime|undead|mummy|ghost|octopus|elemental|golem/

/** From between front and side the far eye is narrower, and from the side one is half an eye. */
function seenColumns(columns: number, yaw: number, side: 1 | -1): number {
  if (yaw > 70) return Math.max(2, columns - 1)
  return yaw > 20 && side === -1 ? Math.max(1, Math.min(2, columns - 1)) : columns
}

type Seen = { x: number; y: number; columns: number; side: 1 | -1; yaw: number }
type IsSkin = (x: number, y: number) => boolean

function pixelEye(
  { x, y, columns, side, yaw }: Seen,
  look: FaceLook,
  rows: number,
  isSkin: IsSkin,
) {
  const { eye, tones } = look
  const top = Math.round(y) - Math.ceil(rows / 2)
  // A figure faces the left edge: from the side its iris is at the very front of the eye.
  let first = yaw > 70 ? Math.floor(x) : Math.round(x - columns / 2)
  // It is whole, even where the face turns away, and leaves the outline of the face as it is.
  for (let i = 0; i < 2 && !(isSkin(first, top) && isSkin(first - 1, top)); i++) first++
  const iris = mixHex(side === 1 ? eye.left : eye.right, '#12101a', 0.62)
  const colourOf = (column: number, row: number): Hex => {
    if (row === 0) return tones.lash
    return isIris(column, columns, yaw) ? iris : eye.white
  }
  // From the side a pixel of skin parts lash and sideburn: as one bar they would be spectacles.
  // The outline of that hair lies on the skin beside it.
  const isParting = (at: number, row: number) =>
    yaw > 70 && row < top && !(isSkin(at + 1, row) && isSkin(at + 2, row))
  const drawn = pixelsIn(first, top - 1, columns, rows + 1).filter(({ x, y }) => isSkin(x, y))
  const set = drawn
    .filter((pixel) => !isParting(pixel.x, pixel.y))
    .map(({ x: at, y: row }) => ({ x: at, y: row, colour: colourOf(at - first, row - top + 1) }))
  // The outline of a face stays.
  const isInner = (at: number, row: number) =>
    [at - 1, at, at + 1].every((near) => isSkin(near, row))
  const cleared = pixelsIn(first - 1, top - (rows > 2 ? 1 : 2), columns + 2, rows + 3)
  const bare = pixelsIn(first - 1, top + rows, columns + 2, 3)
  return {
    set,
    cleared: [
      ...cleared.filter((pixel) => isInner(pixel.x, pixel.y)),
      ...drawn.filter((pixel) => isParting(pixel.x, pixel.y)),
    ],
    bare: bare.filter((pixel) => isInner(pixel.x, pixel.y)),
  }
}

function pixelsIn(left: number, top: number, columns: number, rows: number) {
  return Array.from({ length: Math.max(0, columns * rows) }, (_, i) => ({
    x: left + (i % columns),
    y: top + Math.floor(i / columns),
  }))
}

/** White on both sides of it; of two pixels the one ahead. */
function isIris(column: number, columns: number, yaw: number): boolean {
  if (columns < 3 || yaw > 70) return column === 0
  return column > 0 && column < columns - 1
}

function inPixels({ basis, target, samples, scale, ...grid }: Grid, place: Vec3): [number, number] {
  const off = subtract(place, target)
  const x = grid.left + (grid.centreX + dot(basis.right, off) * scale) / samples
  const y = grid.top + (grid.centreY - dot(basis.up, off) * scale) / samples
  return [x / finer, y / finer]
}

/** Whether a pixel shows the skin of the head: what is over it, hair or a visor, stays. */
function headFinder(workspace: Workspace, scene: Scene, { grid, at }: View): IsSkin {
  const seen = shortsAt(workspace, at.part, grid.width * grid.height)
  return (x, y) => {
    const column = Math.floor(((x + 0.5) * finer - grid.left) * grid.samples)
    const row = Math.floor(((y + 0.5) * finer - grid.top) * grid.samples)
    if (column < 0 || row < 0 || column >= grid.width || row >= grid.height) return false
    return scene.parts[seen[row * grid.width + column]]?.name === 'head'
  }
}

/** Sets eyes in the picture of a sketch. */
export function setEyes(picture: Picture, { full }: Sketch, eyes: readonly PixelEye[]) {
  const { pixel, left, top } = full
  const words = new Uint32Array(
    picture.data.buffer,
    picture.data.byteOffset,
    picture.width * picture.height,
  )
  const at = (x: number, y: number) => [x * pixel - left, y * pixel - top] as const
  const read = ({ x, y }: { x: number; y: number }): number => {
    const [column, row] = at(x, y)
    return words[(row + (pixel >> 1)) * picture.width + column + (pixel >> 1)]
  }
  const write = ({ x, y }: { x: number; y: number }, word: number) => {
    const [column, row] = at(x, y)
    for (let dy = 0; dy < pixel; dy++)
      words.fill(
        word,
        (row + dy) * picture.width + column,
        (row + dy) * picture.width + column + pixel,
      )
  }
  for (const { set, cleared, bare } of eyes) {
    const skin = commonest([...bare, ...cleared].map(read))
    for (const place of cleared) if (!isSkinTone(read(place), skin)) write(place, skin)
    for (const place of set) write(place, wordOf(place.colour))
  }
}

/** Shade and light of the skin stay, paint goes. */
function isSkinTone(word: number, skin: number): boolean {
  const [r, g, b] = [word & 255, (word >> 8) & 255, (word >> 16) & 255]
  const [sr, sg, sb] = [skin & 255, (skin >> 8) & 255, (skin >> 16) & 255]
  const lighter = (r + g + b) / (sr + sg + sb + 1)
  const tint = Math.abs(r - sr * lighter) + Math.abs(b - sb * lighter)
  return lighter > 0.72 && lighter < 1.2 && tint < 24
}

function commonest(words: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0]
}

function wordOf(colour: Hex): number {
  const [r, g, b] = hexToRgb(colour)
  return ((255 << 24) | (b << 16) | (g << 8) | r) >>> 0
}
