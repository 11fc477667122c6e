/** Tells the plain ground of a picture from what stands before it. */
import { type Cluster, clusterColours, distance, type Lab } from './cluster.ts'
import { largestShape } from './largest-shape.ts'
import type { Mask, View } from './view.ts'

/** How far the ground may stray from a colour of the picture's edge. */
const groundWithin = 0.07
/** A wall lit from one side goes on in steps smaller than these, and keeps its tint. */
const fadeStep = 0.008
const tintWithin = 0.035
/** A colour of the edge with less of it than this belongs to something that reaches over the edge. */
const leastGround = 0.08
/** As much of the edge as this is ground, if the ground is plain. */
const plainEdge = 0.85
/** A floor begins at one height all over, give or take this share of the picture; shoulders slope. */
const levelWithin = 0.04

/** What can be reached from the edge over the edge's own colours; undefined where no ground is plain. */
export function findGround(view: View): Mask | undefined {
  const { width, height } = view
  const row = (y: number) => Array.from({ length: width }, (_, x) => y * width + x)
  const sides = Array.from({ length: height }, (_, y) => [y * width, y * width + width - 1])
  const low = Math.ceil(height * 0.7)
  const corner = Math.ceil(width / 6)
  const corners = row(height - 1).filter((_, x) => x < corner || x >= width - corner)
  const wall = [...row(0), ...sides.slice(0, low).flat()]
  const foot = [...sides.slice(low).flat(), ...corners]
  const walls = coloursOf(view, wall)
  const floors = coloursOf(view, foot).filter((floor) =>
    walls.every((each) => distance(each.colour, floor.colour) > groundWithin),
  )
  const edge = [...wall, ...foot]
  const ground = flood(view, edge, walls)
  if (!isPlain(view, wall, { walls, ground })) return undefined
  if (floors.length === 0) return ground
  const withFloor = flood(view, edge, [...walls, ...floors])
  return isFloor(view, ground, withFloor) ? withFloor : ground
}

/** A plain wall has one tint, however it is lit. */
function isPlain(
  { colours, isClear }: View,
  wall: readonly number[],
  { walls, ground }: { walls: readonly Cluster[]; ground: Mask },
): boolean {
  const plain = wall.filter((pixel) => {
    const isTinted = walls[0] !== undefined && tint(walls[0].colour, colours[pixel]) < tintWithin
    return isClear(pixel) || (ground[pixel] === 1 && isTinted)
  })
  return plain.length >= wall.length * plainEdge
}

/**
 * Whether what a floor adds to the ground is there at both edges, begins as high beside the figure, and
 * has the figure standing on it rather than ending above it, as a neck above a shirt.
 */
function isFloor({ width, height }: View, ground: Mask, withFloor: Mask): boolean {
  const inwards = Math.floor(width / 8)
  const tops = [0, inwards, width - 1 - inwards, width - 1].map((x) => {
    const column = Array.from({ length: height }, (_, y) => y * width + x)
    const top = column.findIndex((pixel) => withFloor[pixel] === 1 && ground[pixel] === 0)
    return top < 0 ? height : top
  })
  const lowest = Math.max(...tops)
  const isLevel = lowest - Math.min(...tops) <= height * levelWithin
  const marked = withFloor.map((mark) => 1 - mark)
  const feet = largestShape(marked, width)?.box.bottom ?? 0
  return isLevel && lowest < height && feet > lowest + height * levelWithin
}

function coloursOf({ colours, isClear }: View, pixels: readonly number[]): Cluster[] {
  const seen = pixels.filter((pixel) => !isClear(pixel)).map((pixel) => colours[pixel])
  return clusterColours(seen).filter(({ share }) => share >= leastGround)
}

/** Marks what is like the ground and hangs together with it: a white shirt stays. */
function flood(
  { width, height, colours, isClear }: View,
  edge: readonly number[],
  grounds: readonly Cluster[],
): Mask {
  const isGround = new Uint8Array(width * height)
  const open: number[] = []
  const isLikeGround = (pixel: number, from: number) => {
    if (isClear(pixel)) return true
    const colour = colours[pixel]
    return grounds.some(
      (ground) =>
        distance(ground.colour, colour) < groundWithin ||
        (from !== pixel &&
          distance(colours[from], colour) < fadeStep &&
          tint(ground.colour, colour) < tintWithin),
    )
  }
  const visit = (pixel: number, from: number) => {
    if (isGround[pixel] === 1 || !isLikeGround(pixel, from)) return
    isGround[pixel] = 1
    open.push(pixel)
  }
  for (const pixel of edge) visit(pixel, pixel)
  for (let pixel = open.pop(); pixel !== undefined; pixel = open.pop()) {
    const x = pixel % width
    if (x > 0) visit(pixel - 1, pixel)
    if (x < width - 1) visit(pixel + 1, pixel)
    if (pixel >= width) visit(pixel - width, pixel)
    if (pixel < width * (height - 1)) visit(pixel + width, pixel)
  }
  // What shows through holes is no figure either.
  for (let pixel = 0; pixel < isGround.length; pixel += 1) if (isClear(pixel)) isGround[pixel] = 1
  return isGround
}

/** The difference in hue and chroma alone. */
function tint(one: Lab, other: Lab): number {
  return Math.hypot(one[1] - other[1], one[2] - other[2])
}
