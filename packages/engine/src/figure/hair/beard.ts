/** Beards and moustaches: locks rooted along the jaw and on the lip, the mouth always free. */
import type { Design } from '../../design/design.ts'
import { clamp, curve, type Keys, lerp, smoothstep } from '../../math/scalar.ts'
import { addScaled, normalize, subtract, type Vec3 } from '../../math/vector.ts'
import type { Material, Part } from '../figure.ts'
import { faceLook } from '../head/face-look.ts'
import { facePoint } from '../head/head-mesh.ts'
import { buildBeardBraids } from './beard-braids.ts'
import { beardLine, type FaceSurface } from './beard-line.ts'
import { drapeStrands, type Relief } from './drape.ts'
import type { HairContext } from './hair-context.ts'
import { cutLocks } from './locks.ts'
import { lockPart } from './mass.ts'
import { buildMoustache, type LipPull } from './moustache.ts'
import { makeSheet, smoothStrands } from './sheet.ts'
import { type Strand, step } from './strand.ts'
import { strandMaterials } from './strand-materials.ts'
import { buildStubble, stubbleMaterials } from './stubble.ts'
import { beardForms, type JawForm, type SideburnForm } from './tables/beard-forms.ts'

/** The design's beard in head-local units; nothing without one. */
export function buildBeard(
  design: Design,
  context: HairContext,
  mouth?: LipPull,
): { parts: Part[]; materials: Record<string, Material> } {
  if (!design.beard) return { parts: [], materials: {} }
  const { style, colour } = design.beard
  const { skull } = context.space
  const look = faceLook(design, skull.shape)
  const face: FaceSurface = (angle, y, offset) => {
    const out = skull.normal(angle, Math.max(-0.97, y))
    return addScaled(facePoint(skull, look, angle, y), out, offset)
  }
  const form = beardForms[style]
  const parts: Part[] = []
  if (form.stubble) parts.push(...buildStubble(context, face))
  if (form.sideburns) parts.push(...sideburns(context, face, form.sideburns))
  if (form.jaw) parts.push(jawBeard(context, face, form.jaw, mouth?.open))
  if (form.braids) parts.push(...buildBeardBraids(context, face, form.braids))
  if (form.moustache) parts.push(...buildMoustache(context, face, form.moustache, mouth))
  return {
    parts: colour === context.hair.colour ? parts.map(grownWithHair) : parts,
    materials: {
      ...strandMaterials('beard', colour, design.style),
      'beard.tie': { base: design.page.accent, surface: 'metal' },
      ...stubbleMaterials(design.skin.colour, colour),
    },
  }
}

/** Of one colour with the hair, it is one growth: an outline between them would tie it on like a strap. */
function grownWithHair(part: Part): Part {
  return part.group === 'beard' ? { ...part, group: 'hair' } : part
}

function jawBeard(context: HairContext, face: FaceSurface, form: JawForm, open?: number): Part {
  const random = context.random(form.name)
  const line = beardLine(context, open)
  const isTuft = form.round < narrow
  const strandAt = (t: number) => jawStrand(face, line, form, t)
  const rows = Array.from({ length: 25 }, (_, i) => strandAt(i / 12 - 1))
  const strands = isTuft ? tuftStrands(strandAt, form) : rows
  const smooth = smoothStrands(strands, form.hang > 1 ? 4 : 2, isTuft)
  const hung = form.hang > 0.5 ? onChest(context, smooth, form.hang) : smooth
  const sheet = makeSheet(form.hang > 1 && !form.fork ? ridged(hung, form.hang) : hung, isTuft)
  // Drawn together, a narrow lock in the middle would hang as a thread.
  const least = 0.5 / form.cut.count
  const locks = cutLocks(sheet, { taper: 2.8, ...form.cut }, random).map((lock) => ({
    ...lock,
    half: Math.max(least, lock.half),
    // On the cheek it is whole: parted there, its hindmost locks would leave the jaw bare behind them.
    split: isTuft ? lock.split : Math.max(lock.split, onJaw(rows, lock.middle)),
  }))
  return lockPart(context, form.name, sheet, locks, form.strands, random, {
    of: 'beard',
    ring: [8, 9],
  })
}

/** Share of its length at which a strand of the sheet leaves the face. */
function onJaw(strands: readonly JawStrand[], u: number): number {
  const { usual, onFace } = strands[Math.round(u * (strands.length - 1))]
  return Math.min(0.9, onFace / usual)
}

/** A beard on the clothes: what was rounded off over their folds may dip into them again. */
function onChest(context: HairContext, strands: readonly Strand[], hang: number): Strand[] {
  const relief = context.relief(1)
  const lying = lainBack(strands, relief, hang)
  return drapeStrands(smoothStrands(drapeStrands(lying, relief, 1), 5), relief, 1)
}

/** Share of the way that a beard has sunk to what is behind it, by how far it has fallen. */
const sinking: Keys = [
  [0, 0],
  [0.15, 0.06],
  [0.7, 0.85],
  [1, 0.9],
]

/** From a head that is held forward a long beard does not hang in the air: it sinks back to the chest. */
function lainBack(strands: readonly Strand[], relief: Relief, hang: number): Strand[] {
  return strands.map(({ points, usual }) => {
    const free = usual - hang / step
    return {
      points: points.map((point, k): Vec3 => {
        const share = curve(sinking, (k - free) / (usual - free))
        const behind = relief(point)
        if (share === 0 || behind >= point[2] || behind === -Infinity) return point
        return [point[0], point[1], lerp(point[2], behind, share)]
      }),
      usual,
    }
  })
}

/** A beard that goes less far round than this, in degrees, is a tuft on the chin. */
const narrow = 40

/** A tuft is round: as broad as its strands are set, and half as deep, with its back in the chin. */
function tuftStrands(strandAt: (t: number) => Strand, form: JawForm): Strand[] {
  const count = 24
  const deep = 0.1 + 0.004 * form.round
  return Array.from({ length: count }, (_, i): Strand => {
    const turn = (i / count) * 2 * Math.PI - Math.PI / 2
    const behind = Math.max(0, -Math.cos(turn)) * deep
    const { points, usual } = strandAt(Math.sin(turn))
    return {
      points: points.map(([x, y, z], k) => [x, y, z - behind * (1 - clamp(k / usual) ** 3)]),
      usual,
    }
  })
}

/** How far a long beard stands out on its way down, as a share of the most. */
const fullness: Keys = [
  [0, 0],
  [0.2, 0.3],
  [0.45, 0.85],
  [0.6, 0.9],
  [1, 0.1],
]

/** A long beard stands out in its middle, so that from the side it is no strap. */
function ridged(strands: readonly Strand[], hang: number): Strand[] {
  return strands.map(({ points, usual }, i) => {
    const t = (2 * i) / (strands.length - 1) - 1
    const high = 0.32 * Math.exp(-((t / 0.5) ** 2)) + 0.03
    const free = usual - hang / step
    return {
      points: points.map(([x, y, z], k) => {
        const fallen = (k - free) / (usual - free)
        return [x, y, z + high * curve(fullness, fallen)]
      }),
      usual,
    }
  })
}

/** How far from the middle of a beard the middle of its half lies. */
const halfWay = 0.3

/** `onFace` is how many of its points lie on the face. */
type JawStrand = Strand & { onFace: number }

/** From the beard's edge over the jaw, then free. `t` −1 right ear – 0 chin – 1 left ear. */
function jawStrand(face: FaceSurface, line: Keys, form: JawForm, t: number): JawStrand {
  const degrees = t * form.round
  const angle = (degrees * Math.PI) / 180
  const chin = lerp(-0.99, -0.76, smoothstep(30, 95, Math.abs(degrees)))
  const edgeOfBeard =
    curve(line, Math.abs(degrees)) - (form.round < narrow ? 0.02 + 0.5 * t * t * 0.2 : 0)
  const top = form.strip ? Math.min(edgeOfBeard, chin + form.strip) : edgeOfBeard
  const jaw = lerp(top, chin, form.reach ?? 1)
  const edge = 1 - Math.abs(t) ** 4
  // The hindmost strands run back under the ear to the corner of the jaw.
  const back = form.round > 90 ? 0.32 * Math.sign(t) * smoothstep(0.55, 1, Math.abs(t)) : 0
  const before = smoothstep(70, 84, Math.abs(degrees))
  const points: Vec3[] = []
  const steps = Math.max(4, Math.round((top - jaw) / step))
  for (let k = 0; k <= steps; k++) {
    const s = k / steps
    // Nowhere so near to the skin that a cheek would come through between two strands; before the ear it comes out from under the hair.
    const root = lerp(0.024, -0.004, before * smoothstep(0.12, 0, s))
    const tall = root + form.thick * smoothstep(0, 0.6, s) * lerp(0.35, 1, edge)
    points.push(face(angle + back * s, lerp(top, jaw, s), tall))
  }
  const middle = form.fork ? 1 - Math.abs(Math.abs(t) * 4 - 1) : 1 - Math.abs(t)
  // The tip of a broad beard is blunt as cut hair is: strands as long as their neighbours lie beside them.
  const isBroad = form.round > narrow && form.hang > 0.5
  const share = isBroad && !form.fork ? 1 - Math.abs(t) ** 1.5 : clamp(middle)
  const free = lerp(form.sideHang, form.hang, share)
  const aim = form.fork ? Math.sign(t) * form.fork : 0
  const onFace = points.length
  let at = points[points.length - 1]
  const [rootX, , rootZ] = at
  // From the side a beard narrows from the jaw to its tip: what hangs from the ear comes forward to the chin.
  const forward = 0.5 * Math.max(0, face(0, -0.9, form.thick)[2] - rootZ)
  let come = 0
  // Where strands come together: in the middle, or each half at its own end.
  const gathered = form.fork ? aim + 0.3 * (rootX - Math.sign(t) * halfWay) : 0.74 * rootX
  let ahead = normalize(subtract(at, points[points.length - 3]))
  const usual = onFace - 1 + Math.round(free / step)
  for (let k = onFace; k < usual * 1.4 + 3; k++) {
    const fallen = clamp((k - onFace) * step)
    ahead = normalize([
      lerp(ahead[0], (aim - at[0]) * form.point * 1.3, 0.22),
      lerp(ahead[1], -1, 0.22),
      lerp(ahead[2], 0.16 - 0.2 * fallen, 0.22),
    ])
    at = addScaled(at, ahead, step)
    // Broad ones draw together by one measure: where one crossed another, their sheet would show its inside.
    if (isBroad) {
      const fallen = smoothstep(0, 0.75 * form.hang, (k - onFace) * step)
      at = [lerp(rootX, gathered, fallen), at[1], at[2] + forward * (fallen - come)]
      come = fallen
    }
    points.push(at)
  }
  return { points, usual: Math.max(3, usual), onFace }
}

/** A broad patch before each ear, cut off level at the jaw; the larger ones reach to the corner of the mouth. */
function sideburns(context: HairContext, face: FaceSurface, form: SideburnForm): Part[] {
  return [-1, 1].map((side) => {
    const random = context.random('sideburns')
    const strands = Array.from({ length: 9 }, (_, i): Strand => {
      const u = side > 0 ? i / 8 : 1 - i / 8
      const angle = ((lerp(form.front, 84, u) * Math.PI) / 180) * side
      const top = lerp(form.top, 0.16, u ** form.slope)
      const points = Array.from({ length: 32 }, (_, k) => {
        const lean = lerp(angle, angle - 0.12 * side, k / 21)
        const low = Math.max(-0.98, top - k * step)
        return face(lean, low, 0.012 + form.thick * smoothstep(0, 0.5, k / 14))
      })
      return { points, usual: Math.max(4, Math.round(lerp(form.long, 13.5 * form.hind, u))) }
    })
    const sheet = makeSheet(smoothStrands(strands, 2))
    const locks = cutLocks(
      sheet,
      {
        count: form.locks,
        ragged: 0.1,
        free: 0.25,
        belly: 0.035,
        lift: 0.02,
        bend: 0.4,
        lean: -0.4 * side,
      },
      random,
    )
    return lockPart(context, `sideburn ${side > 0 ? 'left' : 'right'}`, sheet, locks, 1, random, {
      of: 'beard',
      ring: [8, 9],
    })
  })
}
