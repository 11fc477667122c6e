/** What only some beasts have: manes, trunks, hoods, fins, tufts, bulging brows, split tongues. */
import { lerp, smoothstep } from '../../../math/scalar.ts'
import { spline } from '../../../math/spline.ts'
import { grid, type Mesh, mapPoints, merge, orientOutward, tube } from '../../../math/surface.ts'
import type { Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import { furSheet } from '../../fur-sheet.ts'
import { onSides } from '../../mirrored.ts'
import type { FaceLook } from '../face-look.ts'
import type { Skull } from '../skull.ts'
import type { Muzzle } from './muzzle.ts'

/** The largest brow that has room below a hat. */
const underHat = 0.2

export function beastExtras(
  muzzle: Muzzle,
  look: FaceLook,
  skull: Skull,
  isHatted: boolean,
): Part[] {
  const { form } = muzzle
  const part = (
    name: string,
    material: string,
    meshes: Mesh[],
    more: Partial<Part> = {},
  ): Part => ({
    name,
    material,
    creaseCosine: -1,
    ...more,
    ...mapPoints(merge(meshes), skull.place),
  })
  const parts: Part[] = []
  if (form.mane) parts.push(...onSides([part('mane', 'face.mane', maneMeshes(skull, form.mane))]))
  if (form.chinTuft) parts.push(part('chin tuft', 'face.mane', tuftMeshes(muzzle, form.chinTuft)))
  if (form.trunk) parts.push(trunkPart(muzzle, skull, form.trunk))
  if (form.hood) parts.push(hoodPart(skull, form.hood))
  // A hat lies on what stands over the crown.
  if (form.browBulge && !(isHatted && form.browBulge > underHat)) {
    const bulge = ballAt(browPlace(skull, look), form.browBulge, [1, 0.86, 0.9])
    parts.push(...onSides([part('brow bulge', 'skin', [bulge], { group: 'skin' })]))
  }
  if (form.splitTongue) parts.push(part('split tongue', 'face.tongue', tongueMeshes(muzzle)))
  if (form.disc) {
    parts.push(part('snout disc', 'face.pale', [discMesh(muzzle)]))
    parts.push(part('nostrils', 'face.line', nostrilsOnDisc(muzzle), { noInk: true }))
  }
  return parts
}

/** Half of a mane: two rows of locks that frame the face from the crown to under the chin, and two that fall behind it, the upper over the lower one. */
function maneMeshes(skull: Skull, long: number): Mesh[] {
  return [
    fallingRow(skull, -0.1, 1.35 * long),
    fallingRow(skull, 0.78, 1.7 * long),
    framingRow(skull, 1.6, { long: 0.95 * long, sweep: 0.62 }),
    framingRow(skull, 1.12, { long: 0.8 * long, sweep: 0.36 }),
  ]
}

const lockWidth = 0.22

/** Round the face: locks stand off it, and lie back the more the farther they are from it. */
function framingRow(
  skull: Skull,
  around: number,
  { long, sweep }: { long: number; sweep: number },
) {
  const places = Array.from({ length: 9 }, (_, i) => {
    const t = i / 8
    const y = lerp(0.96, -0.86, t)
    const angle = lerp(around, around * 0.3, smoothstep(0.3, 0.96, y))
    const [root, out] = [skull.surface(angle, y, -0.08), skull.normal(angle, y)]
    // On the crown it lies back over the head, or it would stand up like horns.
    const crown = smoothstep(0.5, 0.95, y)
    const lift = lerp(lerp(0.2, -0.95, t), -0.5, crown)
    const tip: Vec3 = [
      root[0] + out[0] * long * 0.7,
      root[1] + out[1] * long * 0.8 + lift * long,
      root[2] + out[2] * long * 0.9 - (sweep + 0.3 * crown) * long,
    ]
    return { root, out, tip }
  })
  return rowOf(places, 9)
}

/** Behind: from the side of the head to its middle, down over the nape. */
function fallingRow(skull: Skull, y: number, long: number): Mesh {
  const places = Array.from({ length: 7 }, (_, i) => {
    const angle = lerp(1.45, Math.PI + 0.12, i / 6)
    const [root, out] = [skull.surface(angle, y, 0.08), skull.normal(angle, y)]
    const below = skull.surface(angle, Math.max(-0.4, y - 0.6 * long), 0.44)
    const tip: Vec3 = [1.12 * below[0], root[1] - long, below[2] - 0.16]
    return { root, out, tip }
  })
  return rowOf(places, 6)
}

type Place = { root: Vec3; tip: Vec3; out: Vec3 }

function rowOf(places: readonly Place[], count: number): Mesh {
  const roots = places.map(({ root }) => root)
  const tips = places.map(({ tip }) => tip)
  return furSheet(
    { roots, tips, count },
    places.map(({ out }) => out),
    lockWidth,
  )
}

function tuftMeshes({ lower }: Muzzle, long: number): Mesh[] {
  const [, y, z] = lower(0.72, 0)
  return [-1, 0, 1].map((k) => {
    const path: Vec3[] = [
      [k * 0.06, y + 0.06, z - 0.04 - 0.04 * Math.abs(k)],
      [k * 0.09, y - long * 0.5, z + 0.05],
      [k * 0.03, y - long * (k === 0 ? 1 : 0.78), z - 0.04],
    ]
    return tube(spline(path, 12), (t) => 0.09 * (1 - t) ** 0.7 + 0.004, { sides: 9 })
  })
}

/** From between the eyes down before the mouth to the chest, its tip turned out. */
function trunkPart({ form, upper }: Muzzle, skull: Skull, long: number): Part {
  const [, top, z] = upper(0.55, 0)
  const low = top - long
  const path: Vec3[] = [
    [0, top + 0.16, z - 0.32],
    [0, top - 0.04, z + 0.04],
    [0, lerp(top, low, 0.35), z + 0.16],
    [0, lerp(top, low, 0.72), z + 0.1],
    [0, low, z + 0.24],
    [0, low + 0.12, z + 0.5],
  ]
  const wide = form.width[2]
  const mesh = tube(
    spline(path, 44),
    (t) => lerp(wide * 1.02, 0.12, t ** 0.7) * (1 + 0.03 * Math.sin(t * 90)),
    { sides: 18 },
  )
  return {
    name: 'trunk',
    material: 'skin',
    creaseCosine: -1,
    group: 'skin',
    pattern: ({ v }) =>
      v > 0.12 && Math.abs(((v * 17) % 1) - 0.5) < 0.06 ? 'face.line' : undefined,
    ...mapPoints(mesh, skull.place),
  }
}

/** A cobra's hood: a bowl behind head and neck, broadest at the jaw. */
function hoodPart(skull: Skull, size: number): Part {
  const mesh = grid(
    28,
    20,
    (u, v): Vec3 => {
      const angle = u * 2 * Math.PI
      const y = lerp(0.62, -1.7, v)
      const half =
        size * 1.28 * Math.sin(Math.PI * smoothstep(-0.08, 1.06, v) ** 0.92) ** 0.8 + 0.03
      const x = Math.sin(angle) * half
      const thick = 0.1 * (1 - (x / (half + 0.001)) ** 2) + 0.02
      return [x, y, -0.42 + 0.34 * (x / 1.3) ** 2 - 0.16 * v + Math.cos(angle) * thick]
    },
    { wrap: true },
  )
  return {
    name: 'hood',
    material: 'skin',
    creaseCosine: -1,
    pattern: ({ x, y, z }) => {
      const [lx, ly, lz] = skull.toLocal([x, y, z])
      const a = Math.abs(lx)
      const isBack = lz < -0.44 + 0.34 * (lx / 1.3) ** 2 - 0.16 * ((0.62 - ly) / 2.32)
      const ring = Math.hypot(a - 0.5, ly + 0.5)
      if (isBack) return Math.abs(ring - 0.24) < 0.07 || ring < 0.09 ? 'face.pale' : undefined
      return a < 0.92 && Math.abs(((ly * 5 + 50) % 1) - 0.5) > 0.07 ? 'face.pale' : undefined
    },
    ...mapPoints(orientOutward(mesh), skull.place),
  }
}

function browPlace(skull: Skull, look: FaceLook): Vec3 {
  const y = look.shape.eyeY + 0.36
  const angle = Math.asin(Math.min(0.95, (look.eye.x * 1.25) / skull.halfWidth(y)))
  return skull.surface(angle, y, -0.1)
}

function ballAt([x, y, z]: Vec3, size: number, [a, b, c]: Vec3): Mesh {
  return orientOutward(
    grid(
      20,
      14,
      (u, v): Vec3 => {
        const turn = u * 2 * Math.PI
        const flat = Math.sin(v * Math.PI)
        return [
          x + size * a * flat * Math.sin(turn),
          y + size * b * Math.cos(v * Math.PI),
          z + size * c * flat * Math.cos(turn),
        ]
      },
      { wrap: true },
    ),
  )
}

/** It hangs out of the mouth and parts. */
function tongueMeshes({ upper, seam }: Muzzle): Mesh[] {
  const [, , tip] = upper(0.97, 0)
  const y = seam(1, 1) - 0.01
  const fork: Vec3 = [0, y - 0.14, tip + 0.3]
  const stem = spline([[0, y, tip - 0.2], [0, y - 0.02, tip + 0.1], fork], 10)
  const ends = [-1, 1].map((side) =>
    tube(
      spline([fork, [side * 0.06, y - 0.2, tip + 0.4], [side * 0.13, y - 0.16, tip + 0.5]], 8),
      (t) => 0.022 * (1 - 0.7 * t),
      { sides: 7 },
    ),
  )
  return [tube(stem, () => 0.026, { sides: 8 }), ...ends]
}

/** The flat end of a pig's snout. */
function discMesh({ form, upper }: Muzzle): Mesh {
  const [, top, z] = upper(0.93, 0)
  const [, low] = upper(0.93, Math.PI / 2)
  const wide = form.width[2] * 1.12
  return ballAt([0, (top + low) / 2 + 0.06, z + 0.05], 1, [wide, (top - low) * 0.62, 0.085])
}

function nostrilsOnDisc({ form, upper }: Muzzle): Mesh[] {
  const [, top, z] = upper(0.93, 0)
  const [, low] = upper(0.93, Math.PI / 2)
  const wide = form.width[2]
  return [-1, 1].map((side) =>
    ballAt([side * wide * 0.42, (top + low) / 2 + 0.08, z + 0.112], 1, [0.042, 0.085, 0.03]),
  )
}
