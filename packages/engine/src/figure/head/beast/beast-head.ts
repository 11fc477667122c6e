/** What a beast's head has beyond skull and eyes: muzzle, ruff, crest, spikes, and where its second colour lies. */
import type { Design } from '../../../design/design.ts'
import { hexToOklch, mixHex, shiftHex } from '../../../math/colour.ts'
import { clamp, lerp } from '../../../math/scalar.ts'
import type { Body } from '../../body/body.ts'
import { coverOf } from '../../cover.ts'
import type { Material, Part, Pattern } from '../../figure.ts'
import { furPoints } from '../../fur-edge.ts'
import type { Expression } from '../expressions.ts'
import type { FaceLook } from '../face-look.ts'
import type { Skull } from '../skull.ts'
import { beastExtras } from './extras.ts'
import { browSpikes, cheekFluff, crest, fin, headTufts } from './fur.ts'
import { type Muzzle, makeMuzzle, muzzleParts } from './muzzle.ts'
import { muzzleDetails } from './muzzle-details.ts'
import { type MuzzleForm, muzzleForm } from './muzzle-forms.ts'
import { nape } from './nape.ts'
import { darkOf, paleOf } from './pale.ts'
import { quills } from './quills.ts'

export type BeastHead = {
  parts: Part[]
  materials: Record<string, Material>
  /** Second colour on the head's own skin. */
  pattern: Pattern
}

export function buildBeastHead(
  design: Design,
  look: FaceLook,
  skull: Skull,
  act: Expression,
  neck: Body['neck'],
): BeastHead {
  const { species } = design.person
  const form = muzzleForm(species, skull.shape)
  const muzzle = makeMuzzle(look, act, form)
  const isBeak = form.kind === 'beak'
  const edge = lerp(paleTo, paleToRuff, clamp(form.fluff))
  const pattern = openMouth(maskPattern(skull, look, form, edge), muzzle, skull)
  const cover = coverOf(design)
  const isHatted = cover !== 'none'
  // Cloth over it is cut to a person's neck.
  const hasNape = form.hasNape && (cover === 'none' || cover === 'hat')
  const parts = [
    ...muzzleParts(
      muzzle,
      skull,
      {
        skin: isBeak ? 'face.beak' : 'skin',
        second: isBeak ? 'face.beak' : 'face.pale',
        mouth: 'face.mouth',
      },
      !isBeak,
    ),
    ...muzzleDetails(muzzle, skull, act),
    ...cheekFluff(skull, form.fluff, maskPattern(skull, look, form, paleTo)),
    ...(hasNape ? [nape(skull, neck)] : []),
  ]
  parts.push(...crestOf(form, look, skull, isHatted), ...beastExtras(muzzle, look, skull, isHatted))
  return { parts, materials: beastMaterials(design, form), pattern }
}

function crestOf(form: MuzzleForm, look: FaceLook, skull: Skull, isHatted: boolean): Part[] {
  switch (form.crest) {
    case 'feathers':
    case 'spikes':
      return crest(skull, form.crest, 'skin')
    case 'mane':
      return crest(skull, 'feathers', 'face.mane')
    case 'brow spikes':
      return browSpikes(skull, look.eye.x, look.brow.y, 'face.spike')
    case 'fin':
      return fin(skull, 'skin')
    case 'tufts':
      return headTufts(skull, 'skin')
    case 'quills':
      return quills(skull, { quill: 'face.quill', tip: 'face.pale' }, isHatted)
    default:
      return []
  }
}

function beastMaterials(design: Design, form: MuzzleForm): Record<string, Material> {
  const { skin } = design
  const base = hexToOklch(skin.colour)
  const isPale = base.l > 0.72 || form.kind === 'cat' || form.kind === 'rabbit'
  const nose = form.kind === 'dog' || !isPale ? '#2b2328' : '#c9747a'
  return {
    'face.pale': { base: skin.zones?.muzzle ?? paleOf(design), surface: skin.surface, noInk: true },
    'face.dark': { base: skin.zones?.muzzle ?? darkOf(design), surface: skin.surface, noInk: true },
    'face.mane': { base: design.hair.colour, surface: 'fur' },
    'face.nose': { base: nose, surface: 'leather' },
    'face.quill': { base: shiftHex(skin.colour, -0.16, 0.9), surface: 'bone' },
    'face.crease': {
      base: shiftHex(skin.colour, base.l < 0.34 ? 0.13 : -0.2),
      surface: 'cloth',
      noInk: true,
    },
    'face.line': { base: '#2a1c1e', surface: 'cloth', noInk: true },
    'face.mouth': { base: '#6e2530', surface: 'cloth', noInk: true },
    'face.tongue': { base: '#d06c72', surface: 'cloth' },
    'face.tooth': { base: '#faf3e2', surface: 'bone' },
    'face.whisker': { base: isPale ? '#6a5a58' : '#f4efe6', surface: 'cloth' },
    'face.beak': { base: base.l < 0.43 ? '#4d4852' : '#e0a63c', surface: 'bone' },
    'face.spike': { base: mixHex(shiftHex(skin.second, -0.08), '#e8dcc0', 0.5), surface: 'bone' },
  }
}

/** How far back the pale of the cheeks reaches where nothing stands off them. */
const paleTo = -0.24
/** … and where a ruff does, which is then its edge. */
const paleToRuff = -0.04

/** Where a head's own skin has its second colour: throat; on furred ones cheeks and chin too, on dogs spots over the eyes. */
function maskPattern(skull: Skull, look: FaceLook, form: MuzzleForm, edge: number): Pattern {
  const mask = form.mask ?? usualMasks[form.kind]
  const fur = furMask(look, form.kind, edge)
  const masks: Record<NonNullable<MuzzleForm['mask']>, Mask> = {
    none: () => undefined,
    throat: (side, y, z) => (isThroat(side, y, z) ? 'face.pale' : undefined),
    cheeks: asPale(fur),
    bandit: banditMask(look, fur),
    'eye patches': (side, y, z) => (isRoundEye(look, side, y, z) ? 'face.dark' : undefined),
    disc: discMask(look),
    tears: tearMask(look, fur),
    heart: heartMask(look),
  }
  const at = mask === 'bib' ? asPale(isBib) : masks[mask]
  return ({ x: px, y: py, z: pz }) => {
    const [x, y, z] = skull.toLocal([px, py, pz])
    return at(Math.abs(x), y, z)
  }
}

/** Behind an open jaw lies the dark of the mouth, and not the fur of the chin; it ends within the lips. */
function openMouth(skin: Pattern, muzzle: Muzzle, { toLocal }: Skull): Pattern {
  if (!muzzle.isOpen) return skin
  const { jaw, mouth } = muzzle.form
  return (point) => {
    const [x, y, z] = toLocal([point.x, point.y, point.z])
    const isNear = z > 0.3 && y < mouth[0] + 0.06 && y > jaw[0] - 0.3
    return isNear && muzzle.isBetweenLips(x, y, z) ? 'face.mouth' : skin(point)
  }
}

type Mask = (side: number, y: number, z: number) => string | undefined

const usualMasks: Record<MuzzleForm['kind'], NonNullable<MuzzleForm['mask']> | 'bib'> = {
  cat: 'cheeks',
  dog: 'cheeks',
  rabbit: 'cheeks',
  hoofed: 'none',
  snout: 'throat',
  beak: 'bib',
}

function asPale(is: (side: number, y: number, z: number) => boolean): Mask {
  return (side, y, z) => (is(side, y, z) ? 'face.pale' : undefined)
}

/** Dark from cheek to cheek over the eyes, with a pale line above it. */
function banditMask(
  { shape }: FaceLook,
  isPale: (side: number, y: number, z: number) => boolean,
): Mask {
  return (side, y, z) => {
    if (z < -0.15) return undefined
    const band = y - shape.eyeY + 0.02 + 0.22 * side
    if (Math.abs(band) < 0.19 && side > 0.06) return 'face.dark'
    if (band > 0 && band < 0.32 && side > 0.1) return 'face.pale'
    return isPale(side, y, z) ? 'face.pale' : undefined
  }
}

/** Pale cheeks and brows, with a stripe of the coat's own red from each eye to the jaw. */
function tearMask(
  { eye, shape, brow }: FaceLook,
  isPale: (side: number, y: number, z: number) => boolean,
): Mask {
  return (side, y, z) => {
    if (z < -0.1 + 0.14 * furPoints(4.6 * y)) return undefined
    const below = shape.eyeY - y
    const stripe = eye.x + 0.02 + 0.2 * below
    if (below > 0 && Math.abs(side - stripe) < 0.11) return undefined
    const dx = (side - eye.x - 0.05) / 0.2
    const dy = (y - brow.y - 0.06) / 0.1
    if (dx * dx + dy * dy < 1) return 'face.pale'
    const isCheek = side > stripe && Math.hypot(side - 0.74, (y - shape.eyeY + 0.16) * 0.9) < 0.26
    return isCheek || isPale(side, y, z) ? 'face.pale' : undefined
  }
}

/** A bare face: a heart of two rounds about the eyes, down to the chin. */
function heartMask({ eye, shape }: FaceLook): Mask {
  return (side, y, z) => {
    if (z < 0.1 * furPoints(5 * y)) return undefined
    const lobe = Math.hypot((side - eye.x * 0.98) / 0.36, (y - shape.eyeY - 0.04) / 0.36) < 1
    const cheek = y < shape.eyeY && side < 0.62 + 0.1 * y
    return lobe || cheek ? 'face.pale' : undefined
  }
}

function isRoundEye({ shape, eye }: FaceLook, side: number, y: number, z: number): boolean {
  if (z < 0) return false
  const dx = (side - eye.x * 1.04) / 0.27
  const dy = (y - shape.eyeY + 0.035 + 0.4 * (side - eye.x)) / 0.27
  return dx * dx + dy * dy < 1
}

/** Two pale rounds about the eyes, as owls have, with a dark rim. */
function discMask({ shape, eye }: FaceLook): Mask {
  return (side, y, z) => {
    if (z < 0) return undefined
    const away = Math.hypot((side - eye.x) / 0.42, (y - shape.eyeY + 0.04) / 0.46)
    if (away < 1) return 'face.pale'
    return away < 1.12 ? 'face.dark' : undefined
  }
}

function isThroat(_side: number, y: number, z: number): boolean {
  return z > -0.1 && y < -0.62 - 0.5 * Math.max(0, 0.4 - z)
}

function isBib(side: number, y: number, z: number): boolean {
  return z > 0.1 && y < -0.55 - 0.2 * side
}

/** Pale cheeks end in points of fur: on top, and behind where they meet the neck. */
function furMask({ shape, eye, brow }: FaceLook, kind: MuzzleForm['kind'], edge: number) {
  return (side: number, y: number, z: number): boolean => {
    if (z < edge + 0.16 * furPoints(5.2 * y + 1.7 * z)) return false
    const points = 0.1 * furPoints(5.6 * side - 2.1 * z)
    const sag = 0.34 * (side - 0.34) * (side - 0.34) - 0.22 * Math.max(0, side - 0.5)
    const cheekTop = shape.eyeY - 0.31 + sag + points
    if (y < cheekTop && (side > 0.1 || y < -0.6)) return true
    if (kind !== 'dog') return false
    const dx = (side - eye.x + 0.12) / 0.09
    const dy = (y - brow.y - 0.12) / 0.06
    return dx * dx + dy * dy < 1 && z > 0
  }
}
