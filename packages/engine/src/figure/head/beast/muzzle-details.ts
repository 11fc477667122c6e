/** What a muzzle carries: nose, whiskers, teeth, tongue, nostrils. */
import { lerp } from '../../../math/scalar.ts'
import { spline } from '../../../math/spline.ts'
import { grid, type Mesh, mapPoints, merge, orientOutward, tube } from '../../../math/surface.ts'
import type { Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import { baresTeeth, type Expression } from '../expressions.ts'
import { frontAngle } from '../front-angle.ts'
import type { Skull } from '../skull.ts'
import type { Muzzle } from './muzzle.ts'
import type { MuzzleForm } from './muzzle-forms.ts'

export function muzzleDetails(muzzle: Muzzle, skull: Skull, act: Expression): Part[] {
  const { form } = muzzle
  const fine = { noInk: true, castsNoShadow: true }
  const parts: Part[] = []
  const put = (name: string, material: string, meshes: Mesh[], more: Partial<Part> = {}) => {
    if (meshes.length === 0) return
    parts.push({
      name,
      material,
      noOcclusion: true,
      ...more,
      ...mapPoints(merge(meshes), skull.place),
    })
  }
  put('nose', 'face.nose', noseMeshes(muzzle))
  put('nostrils', 'face.line', nostrilMeshes(muzzle), { noInk: true })
  if (form.pads > 0) {
    put('whisker pads', 'face.pale', padMeshes(muzzle), { group: 'skin', creaseCosine: -1 })
  }
  if (form.nose === 'pad' || form.nose === 'button') {
    put('lip line', 'face.line', lipLine(muzzle), { noInk: true })
  }
  if (form.kind !== 'beak') put('muzzle edge', 'face.crease', muzzleEdge(muzzle, skull), fine)
  put('mouth line', 'face.line', mouthLine(muzzle), { noInk: true })
  if (form.whiskers) put('whiskers', 'face.whisker', whiskerMeshes(muzzle), fine)
  if (muzzle.isOpen && form.kind !== 'beak' && act.mouth.shape !== 'round')
    put('tongue', 'face.tongue', [tongueMesh(muzzle)])
  // Ink round each small tooth would turn a row of them black.
  put('teeth', 'face.tooth', toothMeshes(muzzle, act), { noInk: form.teeth !== 'buck' })
  return parts
}

function ball(
  centre: Vec3,
  size: Vec3,
  shape: (around: number, up: number) => number = () => 1,
): Mesh {
  return orientOutward(
    grid(
      20,
      12,
      (u, v) => {
        const angle = u * 2 * Math.PI
        const polar = v * Math.PI
        const reach = Math.sin(polar) * shape(angle, Math.cos(polar))
        return [
          centre[0] + size[0] * reach * Math.sin(angle),
          centre[1] + size[1] * Math.cos(polar),
          centre[2] + size[2] * reach * Math.cos(angle),
        ]
      },
      { wrap: true },
    ),
  )
}

function noseSize({ nose, kind, noseSize }: MuzzleForm): number {
  return noseSize ?? (nose === 'pad' ? 0.115 : kind === 'rabbit' ? 0.078 : 0.095)
}

function noseMeshes({ form, upper }: Muzzle): Mesh[] {
  if (form.nose !== 'pad' && form.nose !== 'button') return []
  const size = noseSize(form)
  const [, topY, topZ] = upper(0.9, 0)
  const [, , tipZ] = upper(1, 0)
  const centre: Vec3 = [0, topY - size * 0.32, lerp(topZ, tipZ, 0.75)]
  // Broad above, narrow below: a heart without its notch.
  return [ball(centre, [size * 1.12, size * 0.72, size * 0.62], (_, up) => 0.78 + 0.34 * up)]
}

function nostrilMeshes({ form, upper }: Muzzle): Mesh[] {
  if (form.nose === 'none') return []
  if (form.nose === 'nostrils') {
    const usual = form.kind === 'beak' ? { t: 0.42, angle: 0.62 } : { t: 0.88, angle: 0.72 }
    const { t, angle, size } = { size: 1, ...usual, ...form.nostrils }
    return [1, -1].map((side) => {
      const at = (dt: number, da: number) => upper(t + dt, side * (angle + da))
      const path = [at(-0.05 * size, 0.06 * size), at(0, 0), at(0.03 * size, 0.03 * size)]
      return tube(path, (s) => 0.02 * size * Math.sin(Math.PI * (0.15 + 0.7 * s)) + 0.004, {
        sides: 8,
      })
    })
  }
  const size = noseSize(form)
  const [, topY, topZ] = upper(0.9, 0)
  const [, , tipZ] = upper(1, 0)
  const z = lerp(topZ, tipZ, 0.75) + size * 0.54
  return [1, -1].map((side) =>
    ball([side * size * 0.48, topY - size * 0.5, z], [size * 0.24, size * 0.13, size * 0.12]),
  )
}

function padMeshes({ form, upper, seam }: Muzzle): Mesh[] {
  const [, , tipZ] = upper(0.96, 0)
  return [1, -1].map((side) => {
    const lip = seam(0.8, side)
    return ball(
      [side * form.pads * 0.82, lip + form.pads * 0.42, tipZ - form.pads * 0.35],
      [form.pads * 1.15, form.pads * 0.82, form.pads],
    )
  })
}

/** Where the muzzle stands out of the face: a fine line down each side, without which nobody sees from the front that it does. */
function muzzleEdge({ upper }: Muzzle, skull: Skull): Mesh[] {
  return [1, -1].map((side) => {
    const path = Array.from({ length: 9 }, (_, i): Vec3 => {
      const angle = side * lerp(0.62, 1.42, i / 8)
      const [x, y, z] = upper(leavesAt(upper, angle, skull), angle)
      return [x * 1.01, y + 0.006, z + 0.012]
    })
    return tube(path, (s) => 0.0105 * Math.sin(Math.PI * (0.04 + 0.92 * s)) ** 0.7, { sides: 6 })
  })
}

/** How far along it the muzzle leaves the skin of the head, at an angle round it. */
function leavesAt(upper: Muzzle['upper'], angle: number, skull: Skull): number {
  let low = 0.02
  let high = 0.8
  for (let step = 0; step < 7; step++) {
    const middle = (low + high) / 2
    const [x, y, z] = upper(middle, angle)
    const skin = skull.surface(frontAngle(skull, x, y), y)
    if (z < skin[2] + 0.03) low = middle
    else high = middle
  }
  return high
}

/** The line between the lips, from its corner on the right round the tip to the left; of an open mouth along either lip. */
function mouthLine({ form, upper, lower, isOpen }: Muzzle): Mesh[] {
  const size = form.kind === 'beak' ? 0.009 : 0.0125
  const along = (lips: Muzzle['upper'], thick: number) =>
    [1, -1].map((side) => {
      const path = Array.from({ length: 24 }, (_, i): Vec3 => {
        const t = lerp(form.corner, 1, i / 23)
        const [x, y, z] = lips(t, side * Math.PI * 0.5)
        return [x * 1.01, y - 0.004, z + 0.004]
      })
      return tube(path, (s) => thick * Math.min(1, 0.25 + s * 5), { sides: 6 })
    })
  const hasLowerLip = isOpen && form.kind !== 'beak'
  return [...along(upper, size), ...(hasLowerLip ? along(lower, lowerLip * size) : [])]
}

/** The lower lip's line is finer than the upper one's. */
const lowerLip = 0.7

/** From the nose down, and along the pads to both sides: the W of a cat's mouth. */
function lipLine({ form, upper, seam }: Muzzle): Mesh[] {
  const [, topY, topZ] = upper(0.9, 0)
  const [, , tipZ] = upper(1, 0)
  const z = Math.max(topZ, tipZ) + form.pads * 0.32
  const low = seam(1, 1)
  const foot: Vec3 = [0, low + form.pads * 0.1, (form.pads > 0 ? z : tipZ) - 0.005]
  const down = tube([[0, topY - 0.1, z + 0.01], foot], () => 0.009, { sides: 6 })
  if (form.pads === 0) return [down]
  const sides = [1, -1].map((side) => {
    const lip = seam(0.75, side)
    // The corners act more than the lips do: they are all of this mouth that is seen.
    const far = lip + 1.6 * (seam(0.5, side) - lip)
    const path: Vec3[] = [
      [0, low + form.pads * 0.08, z - 0.01],
      [side * form.pads * 0.55, lip - form.pads * 0.32, z - 0.01],
      [side * form.pads * 1.2, lip - form.pads * 0.22, z - form.pads * 0.55],
      [side * form.pads * 1.75, far + 0.02, z - form.pads * 1.25],
    ]
    return tube(spline(path, 12), (t) => 0.0105 * (1 - 0.6 * t), { sides: 6 })
  })
  return [down, ...sides]
}

function whiskerMeshes({ form, upper, seam }: Muzzle): Mesh[] {
  const [, , tipZ] = upper(0.96, 0)
  const meshes: Mesh[] = []
  for (const side of [1, -1]) {
    for (const [dy, rise, back] of [
      [0.06, 0.16, 0.02],
      [0.0, 0.03, 0.08],
      [-0.05, -0.12, 0.12],
    ] as const) {
      const y = seam(0.8, side) + form.pads * 0.5 + dy
      const x = form.pads * 1.6
      const path: Vec3[] = [
        [side * x, y, tipZ - form.pads * 0.3],
        [side * (x + 0.3), y + rise * 0.7, tipZ - 0.08 - back],
        [side * (x + 0.66), y + rise * 0.9 - 0.05, tipZ - 0.26 - back],
      ]
      meshes.push(tube(spline(path, 8), (t) => 0.0085 * (1 - t) + 0.0015, { sides: 5 }))
    }
  }
  return meshes
}

function tongueMesh({ lower, form }: Muzzle): Mesh {
  const wide = form.width[2] * 0.62
  const at = (t: number): Vec3 => {
    const left = lower(t, Math.PI / 2)
    return [0, left[1] + 0.015 - 0.02 * t, left[2]]
  }
  const path = [0.2, 0.38, 0.55, 0.7, 0.82].map(at)
  return tube(path, (t) => [wide * (1 - 0.35 * t * t), 0.035 * (1 - 0.4 * t)], {
    sides: 14,
    up: [0, 1, 0],
  })
}

function toothMeshes(muzzle: Muzzle, act: Expression): Mesh[] {
  const { form, isOpen } = muzzle
  if (form.teeth === 'none') return []
  if (form.teeth === 'buck') return buckTeeth(muzzle)
  const bares = baresTeeth(act)
  if (form.teeth === 'canine' && form.pads > 0) return bares ? padFangs(muzzle) : []
  if (form.teeth === 'canine') return bares ? [...toothRows(muzzle), ...fangs(muzzle)] : []
  return sideTeeth(muzzle, isOpen && bares ? fullRow : [0.6, 0.8, 0.95], bares)
}

const fullRow = [0.5, 0.6, 0.7, 0.8, 0.9, 0.97] as const

/** Bared small teeth as one even row along each lip, from the left corner round the tip to the right: single ones would look like shards. */
function toothRows({ form, upper, lower, isOpen }: Muzzle): Mesh[] {
  const row = (surface: Muzzle['upper'], down: number, tall: number) => {
    const path = Array.from({ length: 25 }, (_, i): Vec3 => {
      const along = (i / 24) * 2 - 1
      const t = lerp(0.95, form.corner + 0.22, Math.abs(along))
      const [x, y, z] = surface(t, Math.sign(along || 1) * Math.PI * 0.5)
      return [x * 0.88, y + down * tall * 0.5, z - 0.045]
    })
    return tube(path, (t) => [0.014, tall * (0.35 + 0.65 * Math.sin(Math.PI * t))], {
      sides: 8,
      up: [0, 1, 0],
    })
  }
  return isOpen ? [row(upper, -1, 0.055), row(lower, 1, 0.045)] : [row(upper, -1, 0.04)]
}

function fangs({ upper, lower, isOpen }: Muzzle): Mesh[] {
  return [1, -1].flatMap((side) => {
    const angle = (side * Math.PI) / 2
    const above = fang(upper(0.86, angle), -0.13, side)
    return isOpen ? [above, fang(lower(0.88, angle), 0.1, side)] : [above]
  })
}

/** Under whisker pads no row is seen: two eye-teeth stand out below them, two shorter ones between those. */
function padFangs({ form, upper, seam }: Muzzle): Mesh[] {
  const [, , tipZ] = upper(0.96, 0)
  const y = seam(0.8, 1) - form.pads * 0.12
  return [1, -1].flatMap((side) => [
    fang([side * form.pads * 0.72, y, tipZ + form.pads * 0.06], -0.15, side),
    fang([side * form.pads * 0.26, y + 0.02, tipZ + form.pads * 0.1], -0.075, side),
  ])
}

function buckTeeth({ form, upper, seam }: Muzzle): Mesh[] {
  const [, , z] = upper(0.97, 0)
  const y = seam(0.9, 1) - form.pads * 0.16
  return [1, -1].map((side) => ball([side * 0.036, y - 0.06, z - 0.03], [0.036, 0.07, 0.022]))
}

function sideTeeth(
  { upper, lower, isOpen }: Muzzle,
  row: readonly number[],
  bares: boolean,
): Mesh[] {
  const meshes: Mesh[] = []
  for (const side of [1, -1]) {
    for (const t of row) {
      const long = 1.25
      const angle = (side * Math.PI) / 2
      meshes.push(fang(upper(t, angle), -0.085 * long, side))
      if (isOpen && bares && t > 0.55) meshes.push(fang(lower(t - 0.04, angle), 0.07 * long, side))
    }
  }
  return meshes
}

function fang([x, y, z]: Vec3, long: number, side: number): Mesh {
  const inward = -side * 0.02
  const path: Vec3[] = [
    [x + inward, y - long * 0.25, z - 0.01],
    [x + inward * 0.9, y + long * 0.45, z],
    [x + inward * 1.2, y + long, z + 0.004],
  ]
  return tube(path, (t) => 0.03 * (1 - t) ** 0.8 + 0.002, { sides: 8 })
}
