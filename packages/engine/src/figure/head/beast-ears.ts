/** Ears of cats, wolves, foxes and rabbits: rooted in the scalp, pale inside. */
import { bell, lerp, smoothstep } from '../../math/scalar.ts'
import { grid, type Mesh, mapPoints, merge, tube } from '../../math/surface.ts'
import { add, cross, normalize, scale, type Vec3 } from '../../math/vector.ts'
import type { Part, Pattern } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import type { Skull } from './skull.ts'
import { type BeastEar, type EarForm, earForms } from './tables/ear-forms.ts'

/** True for ears that stand on top of the head. */
export function isBeastEar(kind: string): kind is BeastEar {
  return Object.hasOwn(earForms, kind)
}

export type BeastEarMaterials = { back: string; inner: string; tuft: string; tip?: string }

/** Degrees a mood leans a beast's ears farther out and back. */
export type EarMood = { out: number; back: number }

const moods: Partial<Record<string, EarMood>> = {
  smile: { out: 5, back: 4 },
  happy: { out: 8, back: 8 },
  determined: { out: -5, back: -8 },
  angry: { out: 12, back: 30 },
  sad: { out: 30, back: 24 },
  surprised: { out: -8, back: -6 },
}

export function earMood(expression: string): EarMood {
  return moods[expression] ?? { out: 0, back: 0 }
}

/** Both ears of a beast, in figure space. */
export function buildBeastEars(
  skull: Skull,
  kind: BeastEar,
  materials: BeastEarMaterials,
  mood: EarMood,
): Part[] {
  const still: EarForm = earForms[kind]
  // Ears that stand out to the sides would be lost behind the head.
  const back = still.out > 50 ? 0.3 * mood.back : mood.back
  const form = { ...still, out: still.out + mood.out, back: still.back + back }
  const frame = frameOf(skull, form)
  const shell: Part = {
    name: 'ear',
    material: materials.back,
    creaseCosine: -1,
    pattern: innerPattern(form, materials),
    ...mapPoints(shellMesh(form, frame), skull.place),
  }
  const tufts: Part[] = form.tuft
    ? [
        {
          name: 'ear tuft',
          material: materials.tuft,
          group: 'ear tuft',
          ...mapPoints(merge(tuftMeshes(form, frame)), skull.place),
        },
      ]
    : []
  return onSides([shell, ...tufts])
}

type EarFrame = { root: Vec3; along: Vec3; side: Vec3; front: Vec3 }

function frameOf(skull: Skull, form: EarForm): EarFrame {
  const radians = Math.PI / 180
  // Ears that lean out farther than sidewards hang.
  const [out, up] = [Math.sin(form.out * radians), Math.cos(form.out * radians)]
  const along = normalize([out, up, -Math.tan(form.back * radians) * Math.abs(up)])
  const turn = form.turn * radians
  const facing: Vec3 = [Math.sin(turn), 0, Math.cos(turn)]
  const side = normalize(cross(along, facing))
  const front = normalize(cross(side, along))
  const scalp = skull.surface(form.angle, form.y)
  const root = add(scalp, scale(along, -0.14))
  return { root, along, side, front }
}

function halfWidth(form: EarForm, t: number): number {
  const rise = smoothstep(0, Math.max(0.02, form.widest), t)
  const foot = lerp(form.widest > 0.4 ? 0.6 : 0.92, 1, rise)
  const tip =
    t > form.widest
      ? 1 - ((t - form.widest) / (1 - form.widest)) ** (form.widest > 0.4 ? 2.2 : 1.25)
      : 1
  return form.width * foot * Math.max(0.012, tip)
}

/** A bowl: its back is round, its front hollow. u 0 … 1 runs round from the inner rim over the front to the outer rim and back. */
function shellMesh(form: EarForm, frame: EarFrame): Mesh {
  const rows = 22
  const { flat = 1 } = form
  return grid(
    28,
    rows,
    (u, v) => {
      const t = v
      const wide = halfWidth(form, t)
      const angle = u * 2 * Math.PI
      const across = Math.cos(angle)
      const depth = Math.sin(angle)
      const hollow =
        wide * (depth > 0 ? 0.12 - 0.5 * (1 - across * across) * (1 - 0.5 * t) : 0.85 * depth)
      const rim = wide * 0.1 * bell(Math.abs(across), 1, 0.2)
      const bow = form.bow * t * t * form.length
      const out = add(
        scale(frame.side, across * wide + bow),
        scale(frame.front, ((depth > 0 ? hollow * depth ** 0.6 : hollow) + rim) * flat),
      )
      return add(frame.root, add(scale(frame.along, t * (form.length + 0.14)), out))
    },
    { wrap: true },
  )
}

function innerPattern(form: EarForm, { inner, tip }: BeastEarMaterials): Pattern {
  return ({ u, v }) => {
    if (tip !== undefined && v > 0.62) return tip
    const across = Math.abs(Math.cos(u * 2 * Math.PI))
    const front = u < 0.5
    const edge = 0.8 - 0.12 * v
    return front && across < edge && v < (form.widest > 0.4 ? 0.93 : 0.86) ? inner : undefined
  }
}

/** Fur that grows from the root over the hollow. */
function tuftMeshes(form: EarForm, frame: EarFrame): Mesh[] {
  const blades: readonly (readonly [across: number, height: number, lean: number])[] = [
    [-0.62, 0.42, -0.05],
    [-0.25, 0.56, 0.08],
    [0.3, 0.46, -0.1],
    [0.68, 0.34, 0.02],
  ]
  return blades.map(([across, height, lean]) => {
    const at = (t: number, side: number, forward: number): Vec3 =>
      add(
        frame.root,
        add(
          scale(frame.along, 0.1 + t * form.length),
          add(scale(frame.side, side * form.width), scale(frame.front, forward * form.width)),
        ),
      )
    const path = [
      at(0, across * 0.9, -0.1),
      at(height * 0.45, across * 0.8 + lean * 0.4, 0.16),
      at(height, across * 0.45 + lean, 0.04),
    ]
    return tube(
      path,
      (t) => [0.3 * form.width * (1 - t) ** 0.8 + 0.002, 0.1 * form.width * (1 - t) + 0.002],
      {
        sides: 8,
        up: frame.front,
      },
    )
  })
}
