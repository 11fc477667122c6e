/** What each people's head has beyond a human's: plates, discs, leaves, tusks. */
import type { Design } from '../../../design/design.ts'
import { shiftHex } from '../../../math/colour.ts'
import { curve, type Keys } from '../../../math/scalar.ts'
import type { Material, Part, Pattern } from '../../figure.ts'
import type { MouthAct } from '../expressions.ts'
import type { FaceLook } from '../face-look.ts'
import { isMachine } from '../machine.ts'
import type { Skull } from '../skull.ts'
import { buildHearingAid } from './hearing-aid.ts'
import { templeLeaves } from './leaves.ts'
import { neckStraw } from './neck-straw.ts'
import { robotMaterials, robotParts, shellPattern } from './robot-parts.ts'
import { buildTusks } from './tusks.ts'

export type FolkHead = {
  parts: Part[]
  materials: Record<string, Material>
  pattern?: Pattern
}

export function buildFolkHead(
  design: Design,
  look: FaceLook,
  skull: Skull,
  mouth: MouthAct,
): FolkHead {
  const tusks = design.features.filter(({ kind }) => kind === 'tusks')
  const hearing = design.features.filter(({ kind }) => kind === 'hearing_aid')
  const own = speciesHead(design, skull)
  return {
    parts: [
      ...own.parts,
      ...tusks.flatMap((feature) => buildTusks(feature, look, skull, design, mouth)),
      ...hearing.flatMap((feature) => buildHearingAid(feature, skull)),
    ],
    materials: {
      ...own.materials,
      ...(tusks[0] && { 'tusks.main': { base: tusks[0].colour, surface: 'bone' } }),
      ...(hearing[0] && { 'hearing_aid.main': { base: hearing[0].colour, surface: 'plastic' } }),
    },
    ...(own.pattern && { pattern: own.pattern }),
  }
}

function speciesHead(design: Design, skull: Skull): FolkHead {
  const { species } = design.person
  if (isMachine(species)) {
    return {
      parts: robotParts(design, skull),
      materials: robotMaterials(design),
      pattern: shellPattern(skull),
    }
  }
  if (species === 'scarecrow') {
    return {
      parts: [neckStraw(skull)],
      materials: { 'face.straw': { base: '#dcb95c', surface: 'hair' } },
    }
  }
  if (species === 'plantfolk') {
    const leaf = design.hair.colour
    return {
      parts: templeLeaves(skull),
      materials: {
        'face.leaf': { base: leaf, surface: 'cloth' },
        'face.vein': { base: shiftHex(leaf, 0.12), surface: 'cloth', noInk: true },
      },
    }
  }
  if (species === 'cyborg') {
    return {
      parts: [],
      materials: { 'face.plate': { base: design.skin.second, surface: 'metal' } },
      pattern: platePattern(skull),
    }
  }
  return { parts: [], materials: {} }
}

/** A plate over the left half, from the temple over the eye to the jaw: its inner edge by height. */
const plateEdge: Keys = [
  [-0.9, 0.62],
  [-0.72, 0.42],
  [-0.5, 0.4],
  [-0.34, 0.2],
  [-0.14, 0.13],
  [0.08, 0.12],
  [0.3, 0.26],
  [0.62, 0.3],
]

function platePattern(skull: Skull): Pattern {
  return ({ x: px, y: py, z: pz }) => {
    const [x, y, z] = skull.toLocal([px, py, pz])
    if (x < 0.1 || z < -0.3 || y > 0.62 || y < -0.86) return undefined
    return x > curve(plateEdge, y) ? 'face.plate' : undefined
  }
}
