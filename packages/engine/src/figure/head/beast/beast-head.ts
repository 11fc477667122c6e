/** What a beast's head has beyond skull and eyes: muzzle, ruff, crest, spikes, and where its second colour lies. */
import type { Design } from '../../../design/design.ts'
import { hexToOklch, mixHex, shiftHex } from '../../../math/colour.ts'
import type { Material, Part, Pattern } from '../../figure.ts'
import type { Expression } from '../expressions.ts'
import type { FaceLook } from '../face-look.ts'
import type { Skull } from '../skull.ts'
import { browSpikes, cheekFluff, crest } from './fur.ts'
import { makeMuzzle, muzzleParts } from './muzzle.ts'
import { muzzleDetails } from './muzzle-details.ts'
import { type MuzzleForm, muzzleForm } from './muzzle-forms.ts'
import { paleOf } from './pale.ts'

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
): BeastHead {
  const { species } = design.person
  const form = muzzleForm(species, skull.shape)
  const muzzle = makeMuzzle(look, act, form)
  const isBeak = form.kind === 'beak'
  const pattern = maskPattern(skull, look, form)
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
    ...cheekFluff(skull, form.fluff, pattern),
  ]
  if (isBeak) parts.push(...crest(skull, 'feathers', 'skin'))
  if (form.kind === 'snout') {
    if (species === 'dragonborn')
      parts.push(...browSpikes(skull, look.eye.x, look.brow.y, 'face.spike'))
    else parts.push(...crest(skull, 'spikes', 'skin'))
  }
  return { parts, materials: beastMaterials(design, form), pattern }
}

function beastMaterials(design: Design, form: MuzzleForm): Record<string, Material> {
  const { skin } = design
  const base = hexToOklch(skin.colour)
  const isPale = base.l > 0.72 || form.kind === 'cat' || form.kind === 'rabbit'
  const nose = form.kind === 'dog' || !isPale ? '#2b2328' : '#c9747a'
  return {
    'face.pale': { base: paleOf(design), surface: skin.surface, noInk: true },
    'face.nose': { base: nose, surface: 'leather' },
    'face.line': { base: '#2a1c1e', surface: 'cloth', noInk: true },
    'face.mouth': { base: '#6e2530', surface: 'cloth', noInk: true },
    'face.tongue': { base: '#d06c72', surface: 'cloth' },
    'face.tooth': { base: '#faf3e2', surface: 'bone' },
    'face.whisker': { base: isPale ? '#6a5a58' : '#f4efe6', surface: 'cloth' },
    'face.beak': { base: '#e0a63c', surface: 'bone' },
    'face.spike': { base: mixHex(shiftHex(skin.second, -0.08), '#e8dcc0', 0.5), surface: 'bone' },
  }
}

/** Where a head's own skin has its second colour: throat; on furred ones cheeks and chin too, on dogs spots over the eyes. */
function maskPattern(skull: Skull, look: FaceLook, form: MuzzleForm): Pattern {
  const isPale =
    form.kind === 'snout' ? isThroat : form.kind === 'beak' ? isBib : furMask(look, form)
  return ({ x: px, y: py, z: pz }) => {
    const [x, y, z] = skull.toLocal([px, py, pz])
    return isPale(Math.abs(x), y, z) ? 'face.pale' : undefined
  }
}

function isThroat(_side: number, y: number, z: number): boolean {
  return y < -0.62 && z > -0.1
}

function isBib(side: number, y: number, z: number): boolean {
  return z > 0.1 && y < -0.55 - 0.2 * side
}

function furMask({ shape, eye, brow }: FaceLook, { kind }: MuzzleForm) {
  return (side: number, y: number, z: number): boolean => {
    if (z < -0.3) return false
    const zigzag = 0.04 * Math.abs(((y * 7 + 14) % 1) - 0.5)
    const cheekTop = shape.eyeY - 0.26 - (side - 0.3) * 0.28 + zigzag
    if (y < cheekTop && (side > 0.1 || y < -0.6)) return true
    if (kind !== 'dog') return false
    const dx = (side - eye.x + 0.12) / 0.09
    const dy = (y - brow.y - 0.12) / 0.06
    return dx * dx + dy * dy < 1 && z > 0
  }
}
