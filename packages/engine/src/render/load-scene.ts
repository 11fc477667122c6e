/** Puts a scene into the kernels' memory, where it stays until another one comes. */
import type { Part } from '../figure/figure.ts'
import { hasGlow } from './halo.ts'
import { isArm, isFine, isOneMass, isThroat, type Scene } from './scene.ts'
import {
  allocate,
  bytesAt,
  type LoadedScene,
  type SceneArray,
  type SceneFacts,
  type Workspace,
} from './workspace.ts'

/** What the kernels know of a part. */
const traits = {
  hasDecal: 1,
  hasNoOcclusion: 2,
  isQuiet: 4,
  isHair: 8,
  isFine: 16,
  isSecondSkin: 32,
  isJawed: 64,
  isThroat: 128,
}

export function loadScene(workspace: Workspace, scene: Scene): LoadedScene {
  if (workspace.loaded?.scene === scene) return workspace.loaded.at
  workspace.loaded = undefined
  workspace.top = workspace.kernels.heapBase()
  const arrays = arraysOf(scene)
  const entries = Object.entries(arrays).map(([name, array]) => {
    return [name, allocate(workspace, array.byteLength)] as const
  })
  const addresses = Object.fromEntries(entries) as Record<SceneArray, number>
  for (const [name, array] of Object.entries(arrays)) {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
    bytesAt(workspace, addresses[name as SceneArray], bytes.length).set(bytes)
  }
  const at: LoadedScene = { ...addresses, ...factsOf(scene), end: workspace.top }
  workspace.loaded = { scene, at }
  return at
}

function factsOf(scene: Scene): SceneFacts {
  const { parts } = scene
  return {
    vertices: scene.positions.length / 3,
    triangles: scene.indices.length / 3,
    parts: parts.length,
    materials: scene.recipe.length,
    casting: castingOf(scene, () => true),
    castingArmless: castingOf(scene, (part) => !isArm(part)),
    calmCosine: Math.max(...scene.creaseCosine),
    glows: hasGlow(scene),
  }
}

/** Triangles of the chosen parts that throw a shadow. */
function castingOf({ parts, firstTriangle }: Scene, isChosen: (part: Part) => boolean) {
  return parts.flatMap((part, i) =>
    part.castsNoShadow || !isChosen(part)
      ? []
      : [[firstTriangle[i], firstTriangle[i + 1]] as const],
  )
}

type Numbers = Float32Array | Uint32Array | Uint16Array | Uint8Array

function arraysOf(scene: Scene): Record<SceneArray, Numbers> {
  return {
    positions: scene.positions,
    normals: scene.normals,
    indices: scene.indices,
    partOfTriangle: scene.partOfTriangle,
    uvs: scene.uvs,
    rest: scene.rest,
    lookedUp: scene.lookedUp,
    bakedSides: scene.baked.sides,
    bakedFirst: scene.baked.firstCells,
    bakedCells: scene.baked.cells,
    partMaterial: scene.material,
    partBack: scene.backMaterial,
    partGroup: scene.group,
    partCrease: scene.creaseCosine,
    partTraits: Uint8Array.from(scene.parts, traitsOf),
    tones: scene.tones,
    recipe: scene.recipe,
    lift: scene.lift,
    grain: scene.grain,
    lieAbove: scene.lieAbove,
    lieBefore: scene.lieBefore,
    quietMaterial: scene.quietMaterial,
  }
}

function traitsOf(part: Scene['parts'][number]): number {
  const { decal, noOcclusion, noInk, group, isSecondSkin, hasJaw } = part
  return (
    (decal ? traits.hasDecal : 0) |
    (noOcclusion ? traits.hasNoOcclusion : 0) |
    (noInk ? traits.isQuiet : 0) |
    (isOneMass(group) ? traits.isHair : 0) |
    (isFine(part) ? traits.isFine : 0) |
    (isSecondSkin ? traits.isSecondSkin : 0) |
    (hasJaw ? traits.isJawed : 0) |
    (isThroat(part) ? traits.isThroat : 0)
  )
}
