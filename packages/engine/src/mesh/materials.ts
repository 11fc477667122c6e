/** Materials of a file: flat colours from the palette, toon-shaded where the format has it. */
import type { Design } from '../design/design.ts'
import { rampOf } from '../render/ramp.ts'
import { type FaceAtlas, faceExpressions } from './face-atlas.ts'
import type { GltfFile, JsonObject } from './gltf-file.ts'
import type { Palette } from './palette.ts'
import { outlineCm } from './pieces.ts'
import { toonMaterial } from './vrm.ts'

export type MaterialNumbers = Record<'solid' | 'lined' | 'glow' | 'outline' | 'face', number>

const nearest = 9728
const linear = 9729
const linearMipmaps = 9987
const clampToEdge = 33071

/** Adds textures and materials. `isVrm`: with toon shading, else rough surfaces and shells of ink. */
export function addMaterials(
  file: GltfFile,
  design: Design,
  palette: Palette,
  face: { atlas: FaceAtlas; isOverlay: boolean } | undefined,
  { isVrm, hasGlow }: { isVrm: boolean; hasGlow: boolean },
): MaterialNumbers {
  const pixels =
    file.lists.samplers.push({
      magFilter: nearest,
      minFilter: nearest,
      wrapS: clampToEdge,
      wrapT: clampToEdge,
    }) - 1
  const addTexture = (name: string, png: Uint8Array, sampler: number) =>
    file.lists.textures.push({ source: file.addPng(name, png), sampler }) - 1
  const base = addTexture('palette', palette.base, pixels)
  const surface = isVrm ? undefined : addTexture('surfaces', palette.metal, pixels)
  const second = isVrm
    ? addTexture('palette in the shade', palette.shade, pixels)
    : addTexture('ink', palette.ink, pixels)
  const toon = toonOf(design)
  const add = (material: JsonObject) => file.lists.materials.push(material) - 1
  const painted = (name: string, isDoubleSided: boolean) =>
    add({
      name,
      doubleSided: isDoubleSided,
      pbrMetallicRoughness: {
        baseColorTexture: { index: base },
        ...(surface === undefined
          ? { metallicFactor: 0 }
          : { metallicRoughnessTexture: { index: surface } }),
      },
      ...(isVrm && {
        extensions: {
          VRMC_materials_mtoon: toonMaterial({ shade: second, outline: toon.outline }),
        },
      }),
    })
  const unlit = (name: string, texture: number, isDoubleSided: boolean) => {
    file.extensionsUsed.add('KHR_materials_unlit')
    return add({
      name,
      doubleSided: isDoubleSided,
      pbrMetallicRoughness: {
        baseColorTexture: { index: texture },
        metallicFactor: 0,
        roughnessFactor: 0.9,
      },
      extensions: { KHR_materials_unlit: {} },
    })
  }
  if (isVrm) file.extensionsUsed.add('VRMC_materials_mtoon')
  const solid = painted('surfaces', true)
  const lined = painted('lined cloth', false)
  const glow = hasGlow ? unlit('glow', base, true) : -1
  const outline = isVrm ? -1 : unlit('outline', second, false)
  return { solid, lined, glow, outline, face: face ? addFace(file, face, toon, isVrm) : -1 }
}

type Toon = {
  outline: { colour: [number, number, number]; width: number }
  shadeFactor: [number, number, number]
}

function toonOf({ skin }: Design): Toon {
  const ramp = rampOf({ base: skin.colour, surface: skin.surface })
  const share = (i: number) =>
    Math.min(1, linearOf(ramp.shade[i]) / Math.max(0.001, linearOf(ramp.base[i])))
  return {
    outline: { colour: [0.02, 0.012, 0.016], width: outlineCm / 100 },
    shadeFactor: [share(0), share(1), share(2)],
  }
}

/** sRGB byte to linear light (IEC 61966-2-1). */
function linearOf(byte: number): number {
  const value = byte / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** The face's material; in a plain file there is one more for every expression, to choose as a variant. */
function addFace(
  file: GltfFile,
  { atlas, isOverlay }: { atlas: FaceAtlas; isOverlay: boolean },
  { shadeFactor }: Toon,
  isVrm: boolean,
): number {
  const sampler =
    file.lists.samplers.push({
      magFilter: linear,
      minFilter: linearMipmaps,
      wrapS: clampToEdge,
      wrapT: clampToEdge,
    }) - 1
  const index = file.lists.textures.push({ source: file.addPng('faces', atlas.png), sampler }) - 1
  const material = (name: string, texture: JsonObject): JsonObject => ({
    name,
    ...(isOverlay && { alphaMode: 'BLEND' }),
    pbrMetallicRoughness: { baseColorTexture: texture, metallicFactor: 0, roughnessFactor: 0.92 },
  })
  const first = file.lists.materials.length
  if (isVrm) {
    const extensions = { VRMC_materials_mtoon: toonMaterial({ shade: index, shadeFactor }) }
    file.lists.materials.push({ ...material('face', { index }), extensions })
    return first
  }
  file.lists.materials.push(material('face', { index }))
  for (let i = 1; i < faceExpressions.length; i++) {
    const extensions = { KHR_texture_transform: { offset: atlas.offsetOf(i) } }
    file.lists.materials.push(material(`face ${faceExpressions[i].name}`, { index, extensions }))
  }
  file.extensionsUsed.add('KHR_texture_transform')
  file.extensionsUsed.add('KHR_materials_variants')
  file.extensions.KHR_materials_variants = {
    variants: faceExpressions.map(({ name }) => ({ name })),
  }
  return first
}

/** Which material the face wears in each variant, for its primitive. */
export function faceVariants(first: number): JsonObject {
  return {
    KHR_materials_variants: {
      mappings: faceExpressions.map((_, i) => ({ material: first + i, variants: [i] })),
    },
  }
}
