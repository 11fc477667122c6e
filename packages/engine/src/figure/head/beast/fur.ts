/** Fur, feathers and spikes that stand off a beast's head. */
import { lerp } from '../../../math/scalar.ts'
import { spline } from '../../../math/spline.ts'
import { grid, type Mesh, mapPoints, merge, orientOutward, tube } from '../../../math/surface.ts'
import type { Vec3 } from '../../../math/vector.ts'
import type { Part, Pattern } from '../../figure.ts'
import { onSides } from '../../mirrored.ts'
import type { Skull } from '../skull.ts'

type Clump = {
  angle: number
  y: number
  long: number
  wide: number
  /** How much it rises (or falls), and how much it sweeps back. */
  lift: number
  sweep: number
}

/** A flat, tapered clump that leaves the skin and lays itself along it. */
function clump(skull: Skull, { angle, y, long, wide, lift, sweep }: Clump): Mesh {
  const root = skull.surface(angle, y, -0.1)
  const out = skull.normal(angle, y)
  const at = (t: number): Vec3 => [
    root[0] + out[0] * long * (1.15 * t - 0.35 * t * t) * 0.85,
    root[1] + out[1] * long * t * 0.3 + lift * long * t * t,
    root[2] + out[2] * long * t * 0.4 - sweep * long * t,
  ]
  const path = Array.from({ length: 9 }, (_, i) => at(i / 8))
  const shape = (t: number) => (t < 0.3 ? lerp(0.75, 1, t / 0.3) : ((1 - t) / 0.7) ** 0.85)
  return tube(path, (t) => [wide * shape(t) + 0.002, wide * 0.42 * shape(t) + 0.002], {
    sides: 10,
    up: out,
  })
}

/** Ruffs on both cheeks. */
export function cheekFluff(skull: Skull, amount: number, pattern: Pattern): Part[] {
  if (amount <= 0) return []
  const rows: readonly (readonly [angle: number, y: number, long: number])[] = [
    [1.44, -0.43, 0.34],
    [1.4, -0.51, 0.46],
    [1.32, -0.61, 0.46],
    [1.16, -0.73, 0.36],
  ]
  const meshes = rows.map(([angle, y, long]) =>
    clump(skull, { angle, y, long: long * amount, wide: 0.19, lift: -0.45, sweep: 0.62 }),
  )
  const part: Part = {
    name: 'cheek fur',
    material: 'skin',
    pattern,
    group: 'skin',
    creaseCosine: -1,
    noOcclusion: true,
    castsNoShadow: true,
    ...mapPoints(merge(meshes), skull.place),
  }
  return onSides([part])
}

/** A crest from the brow over the crown to the nape: feathers, or spikes that grow thicker. */
export function crest(skull: Skull, kind: 'feathers' | 'spikes', material: string): Part[] {
  const meshes: Mesh[] = []
  const count = kind === 'feathers' ? 9 : 7
  for (let i = 0; i < count; i++) {
    const t = i / (count - 1)
    const [angle, y] =
      t < 0.45 ? [0, lerp(0.72, 0.999, t / 0.45)] : [Math.PI, lerp(0.999, 0.1, (t - 0.45) / 0.55)]
    const long =
      kind === 'feathers'
        ? lerp(0.34, 0.62, Math.sin(Math.PI * t))
        : lerp(0.16, 0.3, Math.sin(Math.PI * t))
    const root = skull.surface(angle, y, -0.05)
    const out = skull.normal(angle, y)
    const end: Vec3 = [
      root[0],
      root[1] + out[1] * long * 0.75 + long * 0.25,
      root[2] + out[2] * long * 0.7 - long * 0.62,
    ]
    const middle: Vec3 = [0, lerp(root[1], end[1], 0.68), lerp(root[2], end[2], 0.34)]
    const wide = kind === 'feathers' ? 0.14 : 0.085
    const shape = (s: number) =>
      kind === 'feathers' ? Math.sin(Math.PI * (0.22 + 0.78 * s)) ** 0.7 : (1 - s) ** 0.8
    meshes.push(
      tube(
        spline([root, middle, end], 10),
        (s) => [wide * 0.4 * shape(s) + 0.002, wide * shape(s) + 0.002],
        {
          sides: 10,
          up: [0, 0, 1],
        },
      ),
    )
  }
  return [{ name: 'crest', material, ...mapPoints(merge(meshes), skull.place) }]
}

/** Small horns in a row over the eyes and along the jaw. */
export function browSpikes(skull: Skull, eyeX: number, browY: number, material: string): Part[] {
  const angleFor = (x: number) => Math.asin(Math.min(0.98, (x / skull.halfWidth(browY)) ** 1.4))
  const brow = [0.2, 0.42, 0.62].map((x, i) =>
    clump(skull, {
      angle: angleFor(x + eyeX * 0.12),
      y: browY + 0.08 + i * 0.03,
      long: 0.26 + 0.05 * i,
      wide: 0.065,
      lift: 0.6,
      sweep: 0.55,
    }),
  )
  const jaw = [-0.62, -0.42, -0.2].map((y, i) =>
    clump(skull, {
      angle: 1.35 + i * 0.12,
      y,
      long: 0.36 + 0.04 * i,
      wide: 0.08,
      lift: 0.1,
      sweep: 0.6,
    }),
  )
  const part: Part = {
    name: 'spikes',
    material,
    ...mapPoints(merge([...brow, ...jaw]), skull.place),
  }
  return onSides([part])
}

/** One great fin that leans back over the crown. */
export function fin(skull: Skull, material: string): Part[] {
  const rows = 14
  const mesh = grid(
    12,
    rows,
    (u, v): Vec3 => {
      const angle = u * 2 * Math.PI
      const long = lerp(0.62, 0.12, v ** 0.9)
      const z = 0.1 - 0.78 * v ** 1.3 + Math.cos(angle) * long * 0.5
      const top = skull.surface(0, 0.999)[1]
      return [Math.sin(angle) * 0.085 * (1 - v) ** 0.6, top - 0.1 + v * 0.86, z]
    },
    { wrap: true },
  )
  return [
    { name: 'fin', material, creaseCosine: -1, ...mapPoints(orientOutward(mesh), skull.place) },
  ]
}

/** Two feather tufts that stand up like ears. */
export function headTufts(skull: Skull, material: string): Part[] {
  const meshes = [0, 1, 2].map((k) =>
    clump(skull, {
      angle: 0.78 + 0.14 * k,
      y: 0.74 - 0.05 * k,
      long: 0.74 - 0.13 * k,
      wide: 0.13,
      lift: 0.95,
      sweep: 0.1,
    }),
  )
  return onSides([{ name: 'tufts', material, ...mapPoints(merge(meshes), skull.place) }])
}
