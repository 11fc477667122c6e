/**
 * All that one picture is made of: numbers and where its arrays lie. Written by render/stage.ts, which
 * names the same fields in the same order; each takes four bytes.
 */
@unmanaged
export class Stage {
  // The sample grid: the crop in pixels and in samples, and the way back to space.
  samples: i32
  left: i32
  top: i32
  columns: i32
  rows: i32
  width: i32
  height: i32
  scale: f32
  centreX: f32
  centreY: f32
  perspective: f32
  rightX: f32
  rightY: f32
  rightZ: f32
  upX: f32
  upY: f32
  upZ: f32
  towardX: f32
  towardY: f32
  towardZ: f32
  targetX: f32
  targetY: f32
  targetZ: f32
  // The scene.
  vertices: i32
  triangles: i32
  positions: usize
  normals: usize
  indices: usize
  partOfTriangle: usize
  uvs: usize
  /** Where vertices lie at rest. */
  rest: usize
  /** Of each triangle, `lookedUpAnew` where its samples' pattern or picture is looked up outside, or `lookedUpBefore`. */
  lookedUp: usize
  /** Of each triangle that was looked up before, rows and columns of cells and its first cell; and every cell's material. */
  bakedSides: usize
  bakedFirst: usize
  bakedCells: usize
  partMaterial: usize
  partBack: usize
  partGroup: usize
  partCrease: usize
  partTraits: usize
  tones: usize
  recipe: usize
  lift: usize
  grain: usize
  lieAbove: usize
  lieBefore: usize
  quietMaterial: usize
  // Every vertex: x and y in sixteenths of a sample, depth, and its normal as the eye sees it.
  x: usize
  y: usize
  z: usize
  viewNormals: usize
  // Every sample.
  depth: usize
  triangle: usize
  /** The part that is seen; `none` where nothing is. */
  part: usize
  material: usize
  /** Normals; once a sample is shaded, its colour lies where the first two were: see colours.ts. */
  normalX: usize
  normalY: usize
  normalZ: usize
  /** Of each row of samples, where the words of its paint begin: that of sample `k` is the `k`-th word after it. */
  paintRows: usize
  inkCover: usize
  inkMaterial: usize
  /** What is known of each triangle that is seen: see faces.ts. */
  faces: usize
  planes: usize
  /** Runs of samples whose pattern or picture is looked up outside: where each begins and how long it is. */
  runs: usize
  // Light, once a pixel.
  lightPart: usize
  open: usize
  occlusion: usize
  /** Whether it shows nothing, several things or one: see pixels.ts. */
  wholeness: usize
  /** Room for openness that is half-way smooth. */
  openOther: usize
  toLightX: f32
  toLightY: f32
  toLightZ: f32
  halfX: f32
  halfY: f32
  halfZ: f32
  // The shadow map; no size, no shadow.
  shadowSize: i32
  shadow: usize
  shadowRightX: f32
  shadowRightY: f32
  shadowRightZ: f32
  shadowUpX: f32
  shadowUpY: f32
  shadowUpZ: f32
  shadowTowardX: f32
  shadowTowardY: f32
  shadowTowardZ: f32
  shadowScale: f32
  shadowX: f32
  shadowY: f32
  shadowTexel: f32
  /** How many rows of pixels share their light where they are of one part. */
  lightRows: i32
  // Occlusion on its coarse grid; no width, no occlusion.
  coarseWidth: i32
  coarseHeight: i32
  coarseStep: i32
  coarseBorder: i32
  coarseDepth: usize
  coarseAmount: usize
  coarseOther: usize
  // The look.
  fill: i32
  hasGloss: i32
  half: f32
  shade: f32
  deep: f32
  light: f32
  rim: f32
  softness: f32
  occlusionStrength: f32
  rimStep: i32
  rimDepth: f32
  // Lines: half widths in samples, the step in depth that counts, and the dots found.
  silhouette: f32
  overlap: f32
  line: f32
  crease: f32
  depthStep: f32
  /** Normals this close bend nowhere. */
  calmCosine: f32
  edgePlace: usize
  edgeOwner: usize
  edgeMaterial: usize
  edgeRadius: usize
  mostEdges: i32
  // The picture.
  inks: usize
  inkOpacity: f32
  /** Lines are white on what is darker than this, 0–255. */
  whiteInkBelow: f32
  picture: usize
}

/** The picture being drawn. Its place is known when the kernels are compiled, so that none asks where it lies. */
export const stage = changetype<Stage>(memory.data(offsetof<Stage>(), 16))

export function stageAt(): usize {
  return changetype<usize>(stage)
}

/** So that the other side can tell whether it writes the same fields. */
export function stageBytes(): usize {
  return offsetof<Stage>()
}

/** What `lookedUp` says of a triangle; 0 = nothing is to be looked up. */
export const lookedUpAnew: u8 = 1
export const lookedUpBefore: u8 = 2

export const none: i32 = 0xffff
export const emptyDepth: f32 = -1e9
export const normalScale: f32 = 32767

// What `partTraits` says of a part.
export const hasDecal: i32 = 1
export const hasNoOcclusion: i32 = 2
export const isQuiet: i32 = 4
/** One mass of hair with those of its group. */
export const isHair: i32 = 8
/** Its outline is as fine as it is thin. */
export const isFine: i32 = 16
/** It lies on its group like a second skin. */
export const isSecondSkin: i32 = 32
/** A head whose jaw ends over the neck; and the neck. */
export const isJawed: i32 = 64
export const isThroat: i32 = 128
