/** Ears at the sides of the head: human, pointed, long and finned, with the inner ear drawn on them. */
import type { Design } from '../../design/design.ts'
import { lerp } from '../../math/scalar.ts'
import { grid, type Mesh } from '../../math/surface.ts'
import { add, normalize, scale, type Vec3 } from '../../math/vector.ts'
import type { Decal, Part } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import type { FaceLook } from './face-look.ts'
import { paintEar } from './paint/ear.ts'
import { smooth } from './paint/outline.ts'
import type { Skull } from './skull.ts'

export type SideEar = 'human' | 'pointed' | 'long' | 'goblin' | 'fin'

/** An ear's outline on its own plane in head units: a backward from the root, b upward; from the root's top over the back to the lobe. */
export type EarForm = {
  outline: readonly (readonly [a: number, b: number])[]
  /** Degrees the ear stands off the head, and leans back. */
  flare: number
  lean: number
  /** Depth of the bowl. */
  bowl: number
}

const earForms: Record<SideEar, EarForm> = {
  human: {
    outline: [
      [0, 0.12],
      [0.04, 0.235],
      [0.135, 0.295],
      [0.25, 0.26],
      [0.3, 0.14],
      [0.265, -0.01],
      [0.19, -0.11],
      [0.125, -0.185],
      [0.055, -0.2],
      [-0.005, -0.17],
    ],
    flare: 30,
    lean: 9,
    bowl: 0.04,
  },
  pointed: {
    outline: [
      [0, 0.12],
      [0.06, 0.25],
      [0.17, 0.36],
      [0.45, 0.56],
      [0.455, 0.535],
      [0.35, 0.22],
      [0.26, -0.01],
      [0.175, -0.13],
      [0.115, -0.225],
      [0.04, -0.24],
      [-0.005, -0.16],
    ],
    // Farther out than a human ear, so that the tip stands clear of hair that lies on it.
    flare: 54,
    lean: 10,
    bowl: 0.035,
  },
  long: {
    outline: [
      [0, 0.1],
      [0.1, 0.25],
      [0.34, 0.4],
      [0.62, 0.53],
      [0.9, 0.64],
      [0.9, 0.62],
      [0.68, 0.3],
      [0.42, 0.06],
      [0.2, -0.1],
      [0.11, -0.2],
      [0.04, -0.225],
      [-0.005, -0.15],
    ],
    flare: 50,
    lean: 4,
    bowl: 0.045,
  },
  goblin: {
    outline: [
      [0, 0.13],
      [0.12, 0.29],
      [0.4, 0.36],
      [0.75, 0.33],
      [1.12, 0.27],
      [1.12, 0.25],
      [0.86, 0.0],
      [0.62, -0.06],
      [0.42, -0.17],
      [0.22, -0.21],
      [0.11, -0.27],
      [0.04, -0.25],
      [-0.005, -0.16],
    ],
    flare: 62,
    lean: 2,
    bowl: 0.07,
  },
  fin: {
    outline: [
      [0, 0.16],
      [0.16, 0.36],
      [0.48, 0.62],
      [0.44, 0.4],
      [0.66, 0.34],
      [0.52, 0.15],
      [0.66, 0.0],
      [0.44, -0.06],
      [0.46, -0.26],
      [0.22, -0.2],
      [0.06, -0.24],
      [-0.005, -0.14],
    ],
    flare: 60,
    lean: 8,
    bowl: 0.02,
  },
}

/** How the ear's plane stands in head units: root, and unit vectors backward, up and out of the plane. */
export type EarFrame = { root: Vec3; back: Vec3; up: Vec3; out: Vec3; size: number }

/** In large pixels an ear of its true size is but its outline: how much larger it is, and how many degrees farther it stands off. */
const coarse = { size: 1.25, flare: 14 }

/** Lower and rounder, or its top would come through hair that lies on it. */
const coarseOutline: EarForm['outline'] = [
  [0, 0.1],
  [0.05, 0.16],
  [0.14, 0.18],
  [0.24, 0.12],
  [0.28, 0.02],
  [0.265, -0.1],
  [0.2, -0.19],
  [0.13, -0.25],
  [0.05, -0.25],
  [-0.005, -0.17],
]

function earFrame(skull: Skull, form: EarForm): EarFrame {
  // Pointed ears are large enough.
  const isCoarse = skull.shape.isCoarse && form.outline === coarseOutline
  const flare = ((form.flare + (isCoarse ? coarse.flare : 0)) * Math.PI) / 180
  const lean = (form.lean * Math.PI) / 180
  const flat: Vec3 = [Math.sin(flare), 0, -Math.cos(flare)]
  const up = normalize([0.1, Math.cos(lean), -Math.sin(lean)])
  const back = normalize(add(scale(flat, Math.cos(lean)), [0, -Math.sin(lean) * 0.4, 0]))
  const out: Vec3 = normalize([
    -(back[1] * up[2] - back[2] * up[1]),
    -(back[2] * up[0] - back[0] * up[2]),
    -(back[0] * up[1] - back[1] * up[0]),
  ])
  const [x, y, z] = skull.ear
  const size =
    lerp(1, 0.86, skull.shape.young) *
    lerp(1, 0.8, skull.shape.chibi) *
    (isCoarse ? coarse.size : 1)
  return { root: [x - 0.008, y, z + 0.05], back, up, out: out[0] < 0 ? scale(out, -1) : out, size }
}

/** Both side ears of a kind, in figure space. */
export function buildSideEars(design: Design, look: FaceLook, skull: Skull, kind: SideEar): Part[] {
  const form =
    kind === 'human' && skull.shape.isCoarse
      ? { ...earForms.human, outline: coarseOutline }
      : earForms[kind]
  const frame = earFrame(skull, form)
  const mesh = earMesh(form, frame)
  const positions = new Float32Array(mesh.positions.length)
  for (let i = 0; i < positions.length; i += 3) {
    const { positions: p } = mesh
    positions.set(skull.place([p[i], p[i + 1], p[i + 2]]), i)
  }
  const ear: Part = {
    name: 'ear',
    material: 'skin',
    group: 'skin',
    creaseCosine: -1,
    noOcclusion: true,
    ...mesh,
    positions,
  }
  const decal = earDecal(design, look, skull, form, frame, kind)
  return onSides([ear]).map((part) => ({ ...part, decal }))
}

function closedOutline(form: EarForm, fineness: number): (readonly [number, number])[] {
  const rim = smooth(form.outline, fineness)
  const [lobe, top] = [form.outline[form.outline.length - 1], form.outline[0]]
  // The root runs inside the head, so that no gap shows where the ear is set.
  return [...rim, [-0.07, lobe[1]], [-0.07, (lobe[1] + top[1]) / 2], [-0.07, top[1]]]
}

/** Shares of the way from the ear's middle to its rim: out over the bowl, and back behind it, where little is seen. */
const earRows = [0, 0.3, 0.6, 0.8, 1, 0.75, 0]
const rimRow = earRows.indexOf(1)

function earMesh(form: EarForm, frame: EarFrame): Mesh {
  const rim = closedOutline(form, 4)
  const centre: readonly [number, number] = [0.085, 0.03]
  const at = (a: number, b: number, out: number): Vec3 =>
    add(
      frame.root,
      add(
        scale(frame.back, a * frame.size),
        add(scale(frame.up, b * frame.size), scale(frame.out, out * frame.size)),
      ),
    )
  const rows = earRows.length - 1
  return grid(
    rim.length,
    rows,
    (u, v) => {
      const [ra, rb] = rim[Math.round(u * rim.length) % rim.length]
      const row = Math.round(v * rows)
      const face = row < rimRow
      const share = earRows[row]
      const bowl = form.bowl * (share ** 2.5 - 1) + 0.012 * Math.exp(-(((share - 0.86) / 0.1) ** 2))
      const shell = -0.028 - (form.bowl + 0.03) * (1 - share ** 2)
      return at(
        lerp(centre[0], ra, share),
        lerp(centre[1], rb, share),
        face ? bowl : lerp(0, shell, Math.min(1, (1 - share) * 4)),
      )
    },
    { wrap: true, flip: true },
  )
}

function earDecal(
  design: Design,
  look: FaceLook,
  skull: Skull,
  form: EarForm,
  frame: EarFrame,
  kind: SideEar,
): Decal {
  const canvas = paintEar(design, look, closedOutline(form, 5), kind)
  const { scale: pixels, originX, originY } = canvas
  const { back, up, out: outward, size } = frame
  const root = skull.place(frame.root)
  const unit = 1 / (skull.unitCm * size)
  return {
    width: canvas.width,
    height: canvas.height,
    data: canvas.data,
    project(point, normal, out) {
      const facing =
        Math.abs(normal[0]) * outward[0] + normal[1] * outward[1] + normal[2] * outward[2]
      if (facing < 0.05) return false
      const x = (Math.abs(point.x) - root[0]) * unit
      const y = (point.y - root[1]) * unit
      const z = (point.z - root[2]) * unit
      out[0] = originX + (x * back[0] + y * back[1] + z * back[2]) * pixels
      out[1] = originY - (x * up[0] + y * up[1] + z * up[2]) * pixels
      return true
    },
  }
}
