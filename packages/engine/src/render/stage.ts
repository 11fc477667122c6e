/** Tells the kernels of one picture: the fields of packages/engine/kernel/stage.ts, in their order. */
import { allocate, type Workspace } from './workspace.ts'

/** Each field takes four bytes: 'i' a whole number or an address, 'f' any number. */
const fields = {
  samples: 'i',
  left: 'i',
  top: 'i',
  columns: 'i',
  rows: 'i',
  width: 'i',
  height: 'i',
  scale: 'f',
  centreX: 'f',
  centreY: 'f',
  perspective: 'f',
  rightX: 'f',
  rightY: 'f',
  rightZ: 'f',
  upX: 'f',
  upY: 'f',
  upZ: 'f',
  towardX: 'f',
  towardY: 'f',
  towardZ: 'f',
  targetX: 'f',
  targetY: 'f',
  targetZ: 'f',
  vertices: 'i',
  triangles: 'i',
  positions: 'i',
  normals: 'i',
  indices: 'i',
  partOfTriangle: 'i',
  uvs: 'i',
  rest: 'i',
  lookedUp: 'i',
  bakedSides: 'i',
  bakedFirst: 'i',
  bakedCells: 'i',
  partMaterial: 'i',
  partBack: 'i',
  partGroup: 'i',
  partCrease: 'i',
  partTraits: 'i',
  tones: 'i',
  recipe: 'i',
  lift: 'i',
  quietMaterial: 'i',
  x: 'i',
  y: 'i',
  z: 'i',
  viewNormals: 'i',
  depth: 'i',
  triangle: 'i',
  part: 'i',
  material: 'i',
  normalX: 'i',
  normalY: 'i',
  normalZ: 'i',
  paintRows: 'i',
  inkCover: 'i',
  inkMaterial: 'i',
  faces: 'i',
  planes: 'i',
  runs: 'i',
  lightPart: 'i',
  open: 'i',
  occlusion: 'i',
  wholeness: 'i',
  openOther: 'i',
  toLightX: 'f',
  toLightY: 'f',
  toLightZ: 'f',
  halfX: 'f',
  halfY: 'f',
  halfZ: 'f',
  shadowSize: 'i',
  shadow: 'i',
  shadowRightX: 'f',
  shadowRightY: 'f',
  shadowRightZ: 'f',
  shadowUpX: 'f',
  shadowUpY: 'f',
  shadowUpZ: 'f',
  shadowTowardX: 'f',
  shadowTowardY: 'f',
  shadowTowardZ: 'f',
  shadowScale: 'f',
  shadowX: 'f',
  shadowY: 'f',
  shadowTexel: 'f',
  lightRows: 'i',
  coarseWidth: 'i',
  coarseHeight: 'i',
  coarseStep: 'i',
  coarseBorder: 'i',
  coarseDepth: 'i',
  coarseAmount: 'i',
  coarseOther: 'i',
  fill: 'i',
  hasGloss: 'i',
  half: 'f',
  shade: 'f',
  deep: 'f',
  light: 'f',
  rim: 'f',
  softness: 'f',
  occlusionStrength: 'f',
  rimStep: 'i',
  silhouette: 'f',
  overlap: 'f',
  line: 'f',
  crease: 'f',
  depthStep: 'f',
  calmCosine: 'f',
  edgePlace: 'i',
  edgeOwner: 'i',
  edgeMaterial: 'i',
  edgeRadius: 'i',
  mostEdges: 'i',
  inks: 'i',
  inkOpacity: 'f',
  whiteInkBelow: 'f',
  picture: 'i',
} as const

export type StageField = keyof typeof fields

const places = new Map(Object.keys(fields).map((name, i) => [name as StageField, 4 * i]))
export const stageLength = 4 * places.size

/** A cleared stage, from now on that of the kernels. */
export function openStage(workspace: Workspace): number {
  const { kernels } = workspace
  const address = allocate(workspace, stageLength)
  new Uint8Array(kernels.memory.buffer, address, stageLength).fill(0)
  kernels.setStage(address)
  return address
}

export function setOnStage(
  { kernels }: Workspace,
  stage: number,
  values: Partial<Record<StageField, number>>,
): void {
  const view = new DataView(kernels.memory.buffer)
  for (const [name, value] of Object.entries(values)) {
    // Safe: all keys of the record are fields.
    const place = stage + (places.get(name as StageField) as number)
    if (fields[name as StageField] === 'i') view.setInt32(place, value, true)
    else view.setFloat32(place, value, true)
  }
}
