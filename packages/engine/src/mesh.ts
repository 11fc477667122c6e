/** Design → 3D file: the recipe. A GLB with a skeleton, animations and faces to choose from, or a VRM 1.0 avatar. */
import type { Design } from './design/design.ts'
import { buildFigure } from './figure/build-figure.ts'
import type { Figure, Part } from './figure/figure.ts'
import {
  addAnimations,
  addBones,
  addSkin,
  beastClips,
  type FileClip,
  personClips,
} from './mesh/animations.ts'
import { beastFileBones, type FileBones, fileBones } from './mesh/bones.ts'
import { uncut } from './mesh/cut-part.ts'
import { makeFaceAtlas } from './mesh/face-atlas.ts'
import { type GltfFile, type JsonObject, newGltfFile } from './mesh/gltf-file.ts'
import { addMaterials, faceVariants, type MaterialNumbers } from './mesh/materials.ts'
import { makePalette } from './mesh/palette.ts'
import { type PieceKind, type RestingFigure, type SortedPieces, sortPieces } from './mesh/pieces.ts'
import { addPrimitive, type Piece } from './mesh/primitive.ts'
import { type VrmParts, vrmExtension } from './mesh/vrm.ts'
import { beastBonesOf } from './pose/beasts/beast-bones.ts'
import { boneWeights } from './pose/beasts/bone-weights.ts'
import { bendFigure, type Puppet, puppetOf } from './pose/pose-figure.ts'
import { tPose } from './pose/poses.ts'
import { solvePose } from './pose/solve.ts'

export type MeshOptions = {
  format: 'glb' | 'vrm'
  /** Who made it, for a VRM's licence. Default: the program's name. */
  authors?: readonly string[]
}

export type MadeMesh = { bytes: Uint8Array; contentType: string }

/**
 * A character as a 3D file in metres, y up, facing +z. The same design gives the same bytes. A creature on its own legs
 * has bones of its own in a GLB, and cannot be a VRM: that throws.
 */
export async function makeMesh(design: Design, options: MeshOptions): Promise<MadeMesh> {
  const figure = buildFigure(design)
  const puppet = puppetOf(design, figure)
  const isVrm = options.format === 'vrm'
  if (isVrm && !puppet) {
    throw new Error('A VRM avatar needs a humanoid; this creature has other bones')
  }
  const rested = puppet ? restingPuppet(puppet) : restingCreature(figure)
  const names = new Map(Object.keys(figure.materials).map((name, i) => [name, i]))
  const palette = await makePalette(Object.values(figure.materials))
  const face = await faceOf(design, figure, rested.figure)
  const file = newGltfFile()
  const pieces = sortPieces(rested, palette, names, {
    face: face?.isOverlay ? undefined : face?.head,
    hasOutline: !isVrm,
  })
  const hasGlow = pieces.body.glow.length + pieces.held.glow.length > 0
  const materials = addMaterials(file, design, palette, face, { isVrm, hasGlow })
  const { motion } = rested
  const nodes = motion ? addBones(file, motion.bones) : []
  const skin = motion && addSkin(file, motion.bones, nodes)
  const roots = motion ? [nodes[0]] : []
  const faceNode = face && addFaceMesh(file, rested, face, materials, skin, !isVrm)
  if (faceNode !== undefined) roots.push(faceNode)
  roots.push(...addMeshes(file, pieces, motion?.bones, materials, skin))
  if (motion && isVrm) {
    const avatarFace = face &&
      faceNode !== undefined && { atlas: face.atlas, material: materials.face, node: faceNode }
    addAvatar(file, design, options, motion.bones, nodes, avatarFace || undefined)
  } else if (motion) {
    addAnimations(file, motion.clips, motion.bones, nodes)
    standAtEase(file, motion, nodes)
  }
  return { bytes: file.finish(rootOf(file, design, roots)), contentType: 'model/gltf-binary' }
}

async function faceOf(
  design: Design,
  figure: Figure,
  resting: Figure,
): Promise<FaceOfMesh | undefined> {
  const head = resting.parts.find(({ name, decal }) => name === 'head' && decal)
  const isOverlay = head?.pattern !== undefined
  const atlas = await makeFaceAtlas(figure, design.skin.colour, isOverlay)
  return atlas && head && { atlas, head, isOverlay }
}

function addAvatar(
  file: GltfFile,
  design: Design,
  { authors = ['newcharactersheet'] }: MeshOptions,
  bones: FileBones,
  nodes: readonly number[],
  face: VrmParts['face'],
): void {
  file.extensionsUsed.add('VRMC_vrm')
  file.extensions.VRMC_vrm = vrmExtension({
    design,
    authors,
    bones: bones.names.map((name, i) => ({ name, node: nodes[i] })),
    face,
  })
}

/** `motion` is missing where nothing bends the figure. */
type Rested = RestingFigure & { motion?: Motion }
type Motion = { bones: FileBones; clips: readonly FileClip[] }

function restingPuppet(puppet: Puppet): Rested {
  const resting = solvePose(puppet.skeleton, tPose)
  const used = new Set(puppet.weights.flatMap(({ bones, weights }) => usedBones(bones, weights)))
  const bones = fileBones(resting, used)
  return {
    figure: bendFigure(puppet, resting, tPose),
    weights: puppet.weights,
    heldIds: Object.values(puppet.skeleton.held).map(({ id }) => id),
    motion: { bones, clips: personClips(puppet.design, resting, bones) },
  }
}

function usedBones(bones: Uint8Array, weights: Float32Array): number[] {
  const used = new Set<number>()
  for (let i = 0; i < bones.length; i++) if (weights[i] > 0) used.add(bones[i])
  return [...used]
}

/** Bound with its feet side by side, as its bones are. */
function restingCreature(figure: Figure): Rested {
  const bones = beastBonesOf(figure)
  if (!bones) return { figure, weights: figure.parts.map(() => undefined), heldIds: [] }
  const parts = figure.parts.map((part) => ({ ...part, positions: part.rest ?? part.positions }))
  return {
    figure: { ...figure, parts },
    weights: boneWeights(figure, bones),
    heldIds: [],
    motion: { bones: beastFileBones(bones), clips: beastClips(figure, bones) },
  }
}

type FaceOfMesh = {
  atlas: NonNullable<Awaited<ReturnType<typeof makeFaceAtlas>>>
  head: Part
  isOverlay: boolean
}

/** The head with its picture, or the picture over a head that has a pattern of its own. */
function addFaceMesh(
  file: GltfFile,
  { figure, weights, motion }: Rested,
  { atlas, head, isOverlay }: FaceOfMesh,
  materials: MaterialNumbers,
  skin: number | undefined,
  hasVariants: boolean,
): number {
  const cut = uncut(head.positions.length / 3, head.indices)
  const piece: Piece = {
    part: head,
    weights: weights[figure.parts.indexOf(head)],
    cut,
    uvs: atlas.uvs,
    targets: atlas.moves.map(({ by }) => by),
    ...(isOverlay && { off: 0.04 }),
  }
  const primitive = addPrimitive(file, [piece], motion?.bones, materials.face)
  const targetNames = atlas.moves.map(({ name }) => name)
  return addMeshNode(
    file,
    'face',
    skin,
    [{ ...primitive, ...(hasVariants && { extensions: faceVariants(materials.face) }) }],
    targetNames,
  )
}

function addMeshes(
  file: GltfFile,
  pieces: SortedPieces,
  bones: FileBones | undefined,
  materials: MaterialNumbers,
  skin: number | undefined,
): number[] {
  return (['body', 'held'] as const).flatMap((name) => {
    const kinds = Object.entries(pieces[name]).filter(([, list]) => list.length > 0)
    if (kinds.length === 0) return []
    const primitives = kinds.map(([kind, list]) =>
      // Object.entries widens the keys of a Record<PieceKind, …>.
      addPrimitive(file, list, bones, materials[kind as PieceKind], /glow|outline/.test(kind)),
    )
    return [addMeshNode(file, name, skin, primitives)]
  })
}

function addMeshNode(
  file: GltfFile,
  name: string,
  skin: number | undefined,
  primitives: readonly JsonObject[],
  targetNames: readonly string[] = [],
): number {
  const mesh =
    file.lists.meshes.push({
      name,
      primitives: [...primitives],
      ...(targetNames.length > 0 && {
        weights: targetNames.map(() => 0),
        extras: { targetNames: [...targetNames] },
      }),
    }) - 1
  return file.lists.nodes.push({ name, mesh, ...(skin !== undefined && { skin }) }) - 1
}

/** A viewer that plays nothing shows the figure as it idles, not with its arms out. */
function standAtEase(file: GltfFile, { clips }: Motion, nodes: readonly number[]): void {
  const { turns, root } = clips[0].at(0)
  turns.forEach((turn, i) => {
    file.lists.nodes[nodes[i]].rotation = unitTurn(turn)
  })
  file.lists.nodes[nodes[0]].translation = root.map((cm) => cm / 100)
}

function unitTurn(turn: readonly number[]): number[] {
  const size = Math.hypot(...turn)
  return turn.map((value) => value / size)
}

function rootOf(file: GltfFile, design: Design, roots: readonly number[]): JsonObject {
  const { extensions, extensionsUsed } = file
  return {
    asset: { version: '2.0', generator: 'newcharactersheet' },
    scene: 0,
    scenes: [{ name: design.title, nodes: [...roots] }],
    ...(extensionsUsed.size > 0 && { extensionsUsed: [...extensionsUsed].sort() }),
    ...(Object.keys(extensions).length > 0 && { extensions }),
  }
}
