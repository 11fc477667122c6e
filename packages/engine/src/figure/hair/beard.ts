/** Beards and moustaches: locks rooted along the jaw and on the lip, the mouth always free. */
import type { BeardKind } from '../../brief/concepts.ts'
import type { Design } from '../../design/design.ts'
import { mixHex } from '../../math/colour.ts'
import { clamp, curve, type Keys, lerp, smoothstep } from '../../math/scalar.ts'
import { addScaled, normalize, subtract, type Vec3 } from '../../math/vector.ts'
import type { Material, Part } from '../figure.ts'
import { faceLook } from '../head/face-look.ts'
import { facePoint } from '../head/head-mesh.ts'
import { buildBeardBraids } from './beard-braids.ts'
import { beardLine, type FaceSurface } from './beard-line.ts'
import { drapeStrands } from './drape.ts'
import type { HairContext } from './hair-context.ts'
import { addStrays, type Cut, cutLocks, type Wave } from './locks.ts'
import { lockPart } from './mass.ts'
import { buildMoustache, type MoustacheForm } from './moustache.ts'
import { makeSheet, smoothStrands } from './sheet.ts'
import { type Strand, step } from './strand.ts'
import { strandMaterials } from './strand-materials.ts'
import { buildStubble } from './stubble.ts'

type JawForm = {
  name: string
  /** How far round the jaw it goes, in degrees from the chin. */
  round: number
  /** Thickness over the skin at the jaw. */
  thick: number
  /** How far it hangs below the jaw in the middle and at the sides. */
  hang: number
  sideHang: number
  /** How much it draws together below the chin: 0 – 1. */
  point: number
  cut: Cut
  strands: number
}

type BeardForm = { jaw?: JawForm; moustache?: MoustacheForm; braids?: number; stubble?: boolean }

const wavy: Wave = { height: 0.05, length: 1.1, phase: 0, drift: 0 }
const thinLip: MoustacheForm = { reach: 0.27, drop: 0.1, thick: 0.035, curl: 0 }
const fullLip: MoustacheForm = { reach: 0.36, drop: 0.22, thick: 0.055, curl: 0 }

const forms: Record<BeardKind, BeardForm> = {
  stubble: { stubble: true },
  moustache: { moustache: { reach: 0.4, drop: 0.06, thick: 0.06, curl: 0.12 } },
  sideburns: {},
  goatee: {
    moustache: thinLip,
    jaw: {
      name: 'goatee',
      round: 24,
      thick: 0.05,
      hang: 0.3,
      sideHang: 0.02,
      point: 0.75,
      cut: { count: 3, ragged: 0.1, free: 0.3, belly: 0.04, lift: 0.02, bend: 0.4 },
      strands: 1,
    },
  },
  short_beard: {
    moustache: thinLip,
    jaw: {
      name: 'short beard',
      round: 98,
      thick: 0.05,
      hang: 0.12,
      sideHang: 0.05,
      point: 0.3,
      cut: { count: 11, ragged: 0.09, free: 0.17, belly: 0.03, lift: 0.02, bend: 0.3 },
      strands: 2,
    },
  },
  full_beard: {
    moustache: fullLip,
    jaw: {
      name: 'full beard',
      round: 98,
      thick: 0.1,
      hang: 0.58,
      sideHang: 0.1,
      point: 0.32,
      cut: { count: 9, ragged: 0.12, free: 0.4, belly: 0.06, lift: 0.03, bend: 0.45 },
      strands: 3,
    },
  },
  long_beard: {
    moustache: { reach: 0.38, drop: 0.5, thick: 0.06, curl: 0 },
    jaw: {
      name: 'long beard',
      round: 98,
      thick: 0.1,
      hang: 2,
      sideHang: 0.25,
      point: 0.1,
      cut: { count: 8, ragged: 0.12, free: 0.8, belly: 0.08, lift: 0.04, bend: 0.5, wave: wavy },
      strands: 4,
    },
  },
  braided_beard: {
    moustache: fullLip,
    braids: 2,
    jaw: {
      name: 'braided beard',
      round: 98,
      thick: 0.1,
      hang: 0.42,
      sideHang: 0.12,
      point: 0.55,
      cut: { count: 9, ragged: 0.1, free: 0.3, belly: 0.06, lift: 0.03, bend: 0.4 },
      strands: 2,
    },
  },
}

/** The design's beard in head-local units; nothing without one. */
export function buildBeard(
  design: Design,
  context: HairContext,
): { parts: Part[]; materials: Record<string, Material> } {
  if (!design.beard) return { parts: [], materials: {} }
  const { style, colour } = design.beard
  const { skull } = context.space
  const look = faceLook(design, skull.shape)
  const face: FaceSurface = (angle, y, offset) => {
    const out = skull.normal(angle, Math.max(-0.97, y))
    return addScaled(facePoint(skull, look, angle, y), out, offset)
  }
  const form = forms[style]
  const parts: Part[] = []
  if (form.stubble) parts.push(...buildStubble(context, face))
  if (style === 'sideburns') parts.push(...sideburns(context, face))
  if (form.jaw) parts.push(jawBeard(context, face, form.jaw))
  if (form.braids) parts.push(...buildBeardBraids(context, face, form.braids))
  if (form.moustache) parts.push(...buildMoustache(context, face, form.moustache))
  return {
    parts,
    materials: {
      ...strandMaterials('beard', colour),
      'beard.tie': { base: design.page.accent, surface: 'metal' },
      'beard.stubble': {
        base: mixHex(design.skin.colour, mixHex(colour, '#4a5560', 0.35), 0.3),
        surface: 'skin',
        noInk: true,
      },
    },
  }
}

function jawBeard(context: HairContext, face: FaceSurface, form: JawForm): Part {
  const random = context.random(form.name)
  const line = beardLine(context)
  const count = 25
  const strands = Array.from({ length: count }, (_, i): Strand => {
    const t = (i / (count - 1)) * 2 - 1
    return jawStrand(face, line, form, t)
  })
  const smooth = smoothStrands(strands, 2)
  const hung = form.hang > 0.5 ? drapeStrands(smooth, context.relief(1), 1) : smooth
  const sheet = makeSheet(hung)
  const locks = addStrays(cutLocks(sheet, form.cut, random), form.hang > 0.3 ? 2 : 0, random)
  return lockPart(context, form.name, sheet, locks, form.strands, random, {
    of: 'beard',
    ring: [8, 9],
  })
}

/** From the beard's edge over the jaw, then free. `t` −1 right ear – 0 chin – 1 left ear. */
function jawStrand(face: FaceSurface, line: Keys, form: JawForm, t: number): Strand {
  const degrees = t * form.round
  const angle = (degrees * Math.PI) / 180
  const top = curve(line, Math.abs(degrees)) - (form.round < 40 ? 0.02 + 0.5 * t * t * 0.2 : 0)
  const jaw = lerp(-0.99, -0.76, smoothstep(30, 95, Math.abs(degrees)))
  const edge = 1 - Math.abs(t) ** 4
  const points: Vec3[] = []
  const steps = Math.max(4, Math.round((top - jaw) / step))
  for (let k = 0; k <= steps; k++) {
    const s = k / steps
    const tall = 0.012 + form.thick * smoothstep(0, 0.75, s) * lerp(0.35, 1, edge)
    points.push(face(angle, lerp(top, jaw, s), tall))
  }
  const free = lerp(form.sideHang, form.hang, (1 - Math.abs(t)) ** (form.hang > 1 ? 0.62 : 1))
  const onFace = points.length
  let at = points[points.length - 1]
  let ahead = normalize(subtract(at, points[points.length - 3]))
  const usual = onFace - 1 + Math.round(free / step)
  for (let k = onFace; k < usual * 1.4 + 3; k++) {
    const fallen = clamp((k - onFace) * step)
    ahead = normalize([
      lerp(ahead[0], -at[0] * form.point * 1.3, 0.22),
      lerp(ahead[1], -1, 0.22),
      lerp(ahead[2], 0.16 - 0.2 * fallen, 0.22),
    ])
    at = addScaled(at, ahead, step)
    points.push(at)
  }
  return { points, usual: Math.max(3, usual) }
}

/** A broad patch before each ear, cut off level at the jaw. */
function sideburns(context: HairContext, face: FaceSurface): Part[] {
  return [-1, 1].map((side) => {
    const random = context.random('sideburns')
    const strands = Array.from({ length: 9 }, (_, i): Strand => {
      const u = side > 0 ? i / 8 : 1 - i / 8
      const angle = ((lerp(52, 84, u) * Math.PI) / 180) * side
      const top = lerp(0.02, 0.16, u)
      const points = Array.from({ length: 22 }, (_, k) => {
        const lean = lerp(angle, angle - 0.12 * side, k / 21)
        return face(lean, top - k * step, 0.012 + 0.05 * smoothstep(0, 0.5, k / 14))
      })
      return { points, usual: Math.round(lerp(11, 13.5, u)) }
    })
    const sheet = makeSheet(smoothStrands(strands, 2))
    const locks = cutLocks(
      sheet,
      { count: 3, ragged: 0.1, free: 0.25, belly: 0.035, lift: 0.02, bend: 0.4, lean: -0.4 * side },
      random,
    )
    return lockPart(context, `sideburn ${side > 0 ? 'left' : 'right'}`, sheet, locks, 1, random, {
      of: 'beard',
      ring: [8, 9],
    })
  })
}
