/** What makes a glTF file a VRM 1.0 avatar. Format: VRM Consortium, VRMC_vrm and VRMC_materials_mtoon 1.0. */
import type { Design } from '../design/design.ts'
import { type FaceAtlas, faceExpressions } from './face-atlas.ts'
import type { JsonObject } from './gltf-file.ts'

/** Bones VRM knows; the others are only nodes. */
const humanoid =
  /^(hips|spine|chest|upperChest|neck|head|(left|right)(Shoulder|UpperArm|LowerArm|Hand|UpperLeg|LowerLeg|Foot|Toes))$/

export type VrmParts = {
  design: Design
  authors: readonly string[]
  bones: readonly { name: string; node: number }[]
  face: { atlas: FaceAtlas; material: number; node: number } | undefined
}

/** The VRMC_vrm extension. */
export function vrmExtension({ design, authors, bones, face }: VrmParts): JsonObject {
  return {
    specVersion: '1.0',
    meta: {
      name: design.title,
      version: '1',
      authors: [...authors],
      licenseUrl: 'https://vrm.dev/licenses/1.0/',
      avatarPermission: 'everyone',
      allowExcessivelyViolentUsage: false,
      allowExcessivelySexualUsage: false,
      commercialUsage: 'corporation',
      allowPoliticalOrReligiousUsage: false,
      allowAntisocialOrHateUsage: false,
      creditNotation: 'unnecessary',
      allowRedistribution: true,
      modification: 'allowModificationRedistribution',
    },
    humanoid: {
      humanBones: Object.fromEntries(
        bones.filter(({ name }) => humanoid.test(name)).map(({ name, node }) => [name, { node }]),
      ),
    },
    ...(face && { expressions: expressionsOf(face) }),
  }
}

/** Each expression is a step in the picture of faces, and the jaw goes with it. A picture is there or not: all are binary. */
function expressionsOf({ atlas, material, node }: NonNullable<VrmParts['face']>): JsonObject {
  const preset: JsonObject = {}
  const custom: JsonObject = {}
  faceExpressions.forEach(({ name, preset: known }, i) => {
    if (i === 0) return
    const [u, v] = atlas.offsetOf(i)
    const target = atlas.moves.findIndex((move) => move.name === name)
    const isMood = !/^(blink|say_)/.test(name)
    const entry: JsonObject = {
      isBinary: true,
      textureTransformBinds: [{ material, scale: [1, 1], offset: [u, v] }],
      ...(target >= 0 && { morphTargetBinds: [{ node, index: target, weight: 1 }] }),
      overrideBlink: isMood ? 'block' : 'none',
      overrideMouth: isMood ? 'block' : 'none',
      overrideLookAt: 'none',
    }
    if (known) preset[known] = entry
    else custom[name] = entry
  })
  preset.neutral = {
    isBinary: true,
    overrideBlink: 'none',
    overrideMouth: 'none',
    overrideLookAt: 'none',
  }
  return { preset, custom }
}

export type ToonTextures = {
  shade: number
  /** Colour of the outline and its width in metres. */
  outline?: { colour: readonly [number, number, number]; width: number }
  shadeFactor?: readonly [number, number, number]
}

/** Hard-edged light and shade, as the sheets have them. */
export function toonMaterial({
  shade,
  outline,
  shadeFactor = [1, 1, 1],
}: ToonTextures): JsonObject {
  return {
    specVersion: '1.0',
    transparentWithZWrite: false,
    renderQueueOffsetNumber: 0,
    shadeColorFactor: [...shadeFactor],
    shadeMultiplyTexture: { index: shade },
    shadingShiftFactor: -0.1,
    shadingToonyFactor: 0.95,
    giEqualizationFactor: 0.9,
    outlineWidthMode: outline ? 'worldCoordinates' : 'none',
    outlineWidthFactor: outline?.width ?? 0,
    outlineColorFactor: [...(outline?.colour ?? [0, 0, 0])],
    outlineLightingMixFactor: 0,
  }
}
