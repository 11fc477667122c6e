/** Ears of cats, wolves, foxes and rabbits: rooted in the scalp, pale inside. */
import { bell, lerp, smoothstep } from '../../math/scalar.ts'
import { grid, type Mesh, mapPoints } from '../../math/surface.ts'
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

/** `free`: how far they may move; slits in a hat hold them. */
export function earMood(expression: string, free: number): EarMood {
  const { out, back } = moods[expression] ?? { out: 0, back: 0 }
  return { out: out * free, back: back * free }
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
  return onSides([shell])
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
      // The head falls away under its outer edge, which is rooted deeper for that.
      const sunk = 0.36 * form.width * Math.max(0, across) * (1 - t) ** 4
      return add(frame.root, add(scale(frame.along, t * (form.length + 0.14) - sunk), out))
    },
    { wrap: true },
  )
}

/** The pale hollow narrows to the tip; fur grows from its root over it, and a little from its sides. */
function innerPattern(form: EarForm, { inner, tuft, tip }: BeastEarMaterials): Pattern {
  const isRound = form.widest > 0.4
  const top = isRound ? 0.93 : 0.9
  return ({ u, v }) => {
    if (tip !== undefined && v > 0.62) return tip
    if (u >= 0.5 || v >= top) return undefined
    const across = Math.cos(u * 2 * Math.PI)
    const narrow = isRound ? 1 : Math.min(1, (1.25 * (top - v)) / top + 0.12)
    if (Math.abs(across) > 0.8 * narrow) return undefined
    return form.tuft && v < furHeight(across) ? tuft : inner
  }
}

/** Tips of the fur in an ear: where they stand across it, −1 … 1, how high each reaches, and half its width at the root. */
const furTips: readonly (readonly [across: number, height: number, half: number])[] = [
  [-0.72, 0.66, 0.36],
  [-0.36, 0.56, 0.32],
  [0.02, 0.66, 0.34],
  [0.36, 0.54, 0.3],
  [0.68, 0.7, 0.36],
]
const furRoot = 0.3

/** How high the fur reaches at a place across the ear: each tuft a leaf's point that leans to the middle. */
function furHeight(across: number): number {
  let highest = furRoot
  for (const [at, height, half] of furTips) {
    const away = Math.abs(across - at) / half
    if (away < 1) highest = Math.max(highest, furRoot + (height - furRoot) * (1 - away) ** 1.4)
  }
  return highest
}
