/** Fur, feathers and spikes that stand off a beast's head. */
import { lerp } from '../../../math/scalar.ts'
import { type Mesh, mapPoints, merge, tube } from '../../../math/surface.ts'
import { addScaled, type Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import { onSides } from '../../mirrored.ts'
import type { Skull } from '../skull.ts'

/** A tapered clump that leaves the skin at (angle, y) and points outward and down. */
function clump(
  skull: Skull,
  angle: number,
  y: number,
  long: number,
  wide: number,
  lift: number,
  sweep: number,
): Mesh {
  const root = skull.surface(angle, y, -0.05)
  const out = skull.normal(angle, y)
  const end: Vec3 = [
    root[0] + out[0] * long * 0.8,
    root[1] + out[1] * long * 0.3 + lift * long,
    root[2] + out[2] * long * 0.4 - sweep * long,
  ]
  const bend = addScaled(
    [lerp(root[0], end[0], 0.5), lerp(root[1], end[1], 0.42), lerp(root[2], end[2], 0.5)],
    out,
    long * 0.16,
  )
  return tube(
    [root, bend, end],
    (t) => [wide * (1 - t) ** 0.75 + 0.003, wide * 0.5 * (1 - t) + 0.003],
    {
      sides: 10,
      up: out,
    },
  )
}

/** Ruffs on both cheeks. */
export function cheekFluff(skull: Skull, amount: number, material: string): Part[] {
  if (amount <= 0) return []
  const rows: readonly (readonly [angle: number, y: number, long: number])[] = [
    [1.28, -0.3, 0.3],
    [1.2, -0.46, 0.36],
    [1.08, -0.61, 0.34],
    [0.9, -0.74, 0.24],
    [1.62, -0.36, 0.26],
    [1.55, -0.54, 0.28],
  ]
  const meshes = rows.map(([angle, y, long]) =>
    clump(skull, angle, y, long * amount, 0.15 * Math.sqrt(amount), -0.62, 0.12),
  )
  const part: Part = {
    name: 'cheek fur',
    material,
    group: 'skin',
    creaseCosine: -1,
    noOcclusion: true,
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
    const middle: Vec3 = [0, lerp(root[1], end[1], 0.6), lerp(root[2], end[2], 0.4)]
    const wide = kind === 'feathers' ? 0.12 : 0.085
    meshes.push(
      tube(
        [root, middle, end],
        (s) => [wide * 0.55 * (1 - s) ** 0.7 + 0.003, wide * (1 - s) ** 0.7 + 0.003],
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
    clump(
      skull,
      angleFor(x + eyeX * 0.12),
      browY + 0.08 + i * 0.03,
      0.17 + 0.05 * i,
      0.06,
      0.75,
      0.55,
    ),
  )
  const jaw = [-0.62, -0.42, -0.2].map((y, i) =>
    clump(skull, 1.35 + i * 0.12, y, 0.26 + 0.04 * i, 0.075, 0.1, 0.7),
  )
  const part: Part = {
    name: 'spikes',
    material,
    ...mapPoints(merge([...brow, ...jaw]), skull.place),
  }
  return onSides([part])
}
