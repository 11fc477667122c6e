/** Ears of cats, wolves, foxes and rabbits: rooted in the scalp, pale inside. */
import { bell, lerp, smoothstep } from '../../math/scalar.ts'
import { grid, type Mesh, mapPoints, merge, tube } from '../../math/surface.ts'
import { add, cross, normalize, scale, type Vec3 } from '../../math/vector.ts'
import type { Part, Pattern } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import type { Skull } from './skull.ts'

export type BeastEar =
  | 'cat'
  | 'wolf'
  | 'fox'
  | 'rabbit'
  | 'bear'
  | 'mouse'
  | 'bull'
  | 'goat'
  | 'horse'
  | 'deer'
  | 'pig'
  | 'elephant'

/** True for ears that stand on top of the head. */
export function isBeastEar(kind: string): kind is BeastEar {
  return Object.hasOwn(forms, kind)
}

type Form = {
  /** Where it is rooted on the scalp: angle from the front and height. */
  angle: number
  y: number
  /** Width of the root, length, and where along it is widest (0 root – 1 tip). */
  width: number
  length: number
  widest: number
  /** Degrees it leans out, back, and turns its bowl to the side. */
  out: number
  back: number
  turn: number
  /** Bend of the axis: positive bows the tip outward. */
  bow: number
  tuft: boolean
  /** Depth of its bowl; 1 when not said. */
  flat?: number
}

const forms: Record<BeastEar, Form> = {
  cat: {
    angle: 1.15,
    y: 0.77,
    width: 0.3,
    length: 0.72,
    widest: 0.12,
    out: 22,
    back: 4,
    turn: 18,
    bow: -0.05,
    tuft: true,
  },
  wolf: {
    angle: 1.15,
    y: 0.79,
    width: 0.27,
    length: 0.72,
    widest: 0.22,
    out: 17,
    back: 10,
    turn: 22,
    bow: -0.05,
    tuft: true,
  },
  fox: {
    angle: 1.15,
    y: 0.77,
    width: 0.31,
    length: 0.92,
    widest: 0.2,
    out: 20,
    back: 6,
    turn: 22,
    bow: -0.08,
    tuft: true,
  },
  rabbit: {
    angle: 1.5,
    y: 0.86,
    width: 0.17,
    length: 1.75,
    widest: 0.52,
    out: 10,
    back: 12,
    turn: 26,
    bow: 0.12,
    tuft: false,
  },
  bear: {
    angle: 1.12,
    y: 0.76,
    width: 0.25,
    length: 0.4,
    widest: 0.5,
    out: 30,
    back: 2,
    turn: 14,
    bow: 0,
    tuft: true,
  },
  mouse: {
    angle: 1.16,
    y: 0.72,
    width: 0.42,
    length: 0.7,
    widest: 0.52,
    out: 34,
    back: 4,
    turn: 14,
    bow: 0,
    tuft: false,
  },
  bull: {
    angle: 1.5,
    y: 0.44,
    width: 0.2,
    length: 0.74,
    widest: 0.45,
    out: 84,
    back: 8,
    turn: 10,
    bow: -0.12,
    tuft: true,
  },
  goat: {
    angle: 1.5,
    y: 0.4,
    width: 0.16,
    length: 0.86,
    widest: 0.45,
    out: 87,
    back: 12,
    turn: 10,
    bow: -0.2,
    tuft: false,
  },
  horse: {
    angle: 1.06,
    y: 0.84,
    width: 0.17,
    length: 0.62,
    widest: 0.42,
    out: 10,
    back: 0,
    turn: 26,
    bow: -0.04,
    tuft: false,
  },
  deer: {
    angle: 1.36,
    y: 0.6,
    width: 0.2,
    length: 0.82,
    widest: 0.45,
    out: 64,
    back: 6,
    turn: 16,
    bow: 0.04,
    tuft: true,
  },
  pig: {
    angle: 1.12,
    y: 0.78,
    width: 0.28,
    length: 0.56,
    widest: 0.2,
    out: 34,
    back: -34,
    turn: 18,
    bow: 0.06,
    tuft: false,
  },
  elephant: {
    angle: 1.6,
    y: 0.34,
    width: 0.82,
    length: 1.02,
    widest: 0.5,
    out: 86,
    back: 22,
    turn: 6,
    bow: 0,
    tuft: false,
    flat: 0.22,
  },
}

export type BeastEarMaterials = { back: string; inner: string; tuft: string; tip?: string }

/** Both ears of a beast, in figure space. */
export function buildBeastEars(skull: Skull, kind: BeastEar, materials: BeastEarMaterials): Part[] {
  const form = forms[kind]
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

function frameOf(skull: Skull, form: Form): EarFrame {
  const radians = Math.PI / 180
  const along = normalize([Math.tan(form.out * radians), 1, -Math.tan(form.back * radians)])
  const turn = form.turn * radians
  const facing: Vec3 = [Math.sin(turn), 0, Math.cos(turn)]
  const side = normalize(cross(along, facing))
  const front = normalize(cross(side, along))
  const scalp = skull.surface(form.angle, form.y)
  const root = add(scalp, scale(along, -0.14))
  return { root, along, side: side[0] < 0 ? scale(side, -1) : side, front }
}

function halfWidth(form: Form, t: number): number {
  const rise = smoothstep(0, Math.max(0.02, form.widest), t)
  const foot = lerp(form.widest > 0.4 ? 0.6 : 0.92, 1, rise)
  const tip =
    t > form.widest
      ? 1 - ((t - form.widest) / (1 - form.widest)) ** (form.widest > 0.4 ? 2.2 : 1.25)
      : 1
  return form.width * foot * Math.max(0.012, tip)
}

/** A bowl: its back is round, its front hollow. u 0 … 1 runs round from the inner rim over the front to the outer rim and back. */
function shellMesh(form: Form, frame: EarFrame): Mesh {
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

function innerPattern(form: Form, { inner, tip }: BeastEarMaterials): Pattern {
  return ({ u, v }) => {
    if (tip !== undefined && v > 0.62) return tip
    const across = Math.abs(Math.cos(u * 2 * Math.PI))
    const front = u < 0.5
    const edge = 0.8 - 0.12 * v
    return front && across < edge && v < (form.widest > 0.4 ? 0.93 : 0.86) ? inner : undefined
  }
}

/** Fur that grows from the root over the hollow. */
function tuftMeshes(form: Form, frame: EarFrame): Mesh[] {
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
