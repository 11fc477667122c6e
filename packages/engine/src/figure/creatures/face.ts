/** A creature's head in a mood: painted eyes on its skin, nose, lips, jaw, teeth and tongue, ears. */
import type { Creature } from '../../design/creature.ts'
import { clamp } from '../../math/scalar.ts'
import { spline } from '../../math/spline.ts'
import { grid, type Mesh, merge, mirror, orientOutward, tube } from '../../math/surface.ts'
import { add, addScaled, normalize, scale, type Vec3 } from '../../math/vector.ts'
import type { Decal, Part, Pattern } from '../figure.ts'
import type { Expression } from '../head/expressions.ts'
import { muzzleAct } from '../head/mood.ts'
import { besideHead } from '../head/muzzle-moods.ts'
import type { Canvas } from '../head/paint/canvas.ts'
import { mirrorPart } from '../mirrored.ts'
import type { CreatureSkin } from './body-mesh.ts'
import type { CreatureForm, EyeForm } from './creature-form.ts'
import { earMesh, earPose, innerEar } from './ears.ts'
import { mouthParts } from './mouth.ts'
import { eyeRise, paintCreatureEye } from './paint-eye.ts'
import { leaveSkin } from './place-on-skin.ts'

export type Face = { form: CreatureForm; skin: CreatureSkin; pattern: Pattern; unit: number }

/** What every part of the skin shares. */
export const skinPart = {
  material: 'coat.main',
  group: 'coat',
  creaseCosine: -1,
} as const

export function faceParts(creature: Creature, face: Face, expression: string): Part[] {
  const { form, skin, pattern, unit } = face
  const mood = muzzleAct(expression, creature.temper)
  const act = form.eye.out > 40 ? besideHead(mood) : mood
  const eyes = eyeDecals(creature, form.eye, act, unit)
  const shown = act.shut === 'no' ? withEyes(form.eye, pattern, act, unit) : pattern
  const head: Part = { name: 'head', ...skinPart, pattern: shown, noOcclusion: true, ...skin.head }
  const parts: Part[] = [
    { ...head, decal: eyes.left },
    { ...head, name: 'head-right', ...mirror(skin.head), decal: eyes.right },
    ...mouthParts(face, act),
    ...noseParts(face, act),
  ]
  if (form.ear) {
    const ear: Part = {
      name: 'ear',
      ...skinPart,
      material: creature.coat.zones.ears ? 'coat.ears' : 'coat.main',
      group: 'ear',
      pattern: innerEar(form.ear, pattern, creature.coat.zones.ears !== undefined),
      ...earMesh(form.ear, earPose(expression), unit, skin.field),
    }
    parts.push(ear, mirrorPart(ear))
  }
  return parts
}

function eyeDecals({ coat, eye }: Creature, form: EyeForm, act: Expression, unit: number) {
  const around = coat.zones.mask ?? coat.main
  const look = { glow: eye.glow, coat: around }
  const eyeOf = (colour: string, side: 1 | -1) => {
    const painted = paintCreatureEye(form, { ...look, colour }, act, side)
    return eyeDecal(form, painted, unit, side, act.shut !== 'no')
  }
  return { left: eyeOf(eye.colour, 1), right: eyeOf(eye.rightColour, -1) }
}

/** Between the lids lies white and not fur, whose shade would tint the eye. */
function withEyes(
  { centre, out, tilt, width, height }: EyeForm,
  coat: Pattern,
  { left, right }: Expression,
  unit: number,
): Pattern {
  const radians = (out * Math.PI) / 180
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
  const rise = eyeRise(tilt, left)
  const wide = 0.9 * width * unit
  const open = Math.min(1, left.open, right.open) + 0.4 * Math.min(0, left.browIn, right.browIn)
  const above = 0.84 * height * unit * Math.max(0.1, open)
  const below = 0.62 * height * unit * (1 - 0.55 * clamp(Math.max(left.lower, right.lower)))
  return (point) => {
    const dx = Math.abs(point.x) - centre[0] * unit
    const dz = point.z - centre[2] * unit
    const aside = dx * cos - dz * sin
    const dy = point.y - centre[1] * unit - aside * rise
    const u = aside / wide
    const v = dy / (dy > 0 ? above : below)
    const isOut = dx * sin + dz * cos < -2 * wide
    return isOut || u * u + v * v > 1 ? coat(point) : 'creature.eye'
  }
}

/** Lays a painted eye on the skin along the line it looks. A shut one that looks nearly across the view would be a squiggle on the outline. */
function eyeDecal(
  form: EyeForm,
  canvas: Canvas,
  unit: number,
  side: 1 | -1,
  isShut: boolean,
): Decal {
  const { width, height, data, scale: pixels, originX, originY } = canvas
  const out = (form.out * Math.PI) / 180
  const [cos, sin] = [Math.cos(out), Math.sin(out)]
  const [cx, cy, cz] = form.centre
  const size = 1 / (form.width * unit)
  return {
    width,
    height,
    data,
    project(point, normal, place, view) {
      if (view[0] * side * sin + view[2] * cos < (isShut ? 0.3 : 0.1)) return false
      if (normal[0] * side * sin + normal[2] * cos < 0.08) return false
      const dx = point.x * side - cx * unit
      const dz = point.z - cz * unit
      place[0] = originX + (dx * cos - dz * sin) * size * pixels
      place[1] = originY - (point.y - cy * unit) * size * pixels
      return place[0] >= 0 && place[1] >= 0 && place[0] < width && place[1] < height
    },
  }
}

/** A frown flares the nostrils. */
function noseParts(face: Face, { left }: Expression): Part[] {
  const { form, unit } = face
  const { kind, centre, size } = form.nose
  if (kind === 'none') return []
  const middle = scale(centre, unit)
  const radii = scale(size, unit)
  const flare = 1 + 0.7 * clamp(-left.browIn)
  const holes = [1, -1].map((side) => nostril(face, middle, radii, { side, flare }))
  const leather: Part[] =
    kind === 'leather'
      ? [
          // Its line is fine: seen from the side it would be all line.
          {
            name: 'nose',
            material: 'coat.nose',
            isFine: true,
            noOcclusion: true,
            ...noseMesh(middle, radii),
          },
        ]
      : []
  return [
    ...leather,
    {
      name: 'nostrils',
      material: kind === 'leather' ? 'creature.nostril' : 'creature.line',
      noInk: true,
      noOcclusion: true,
      ...merge(holes),
    },
  ]
}

/** Broad above and narrow below. */
function leatherReach(up: number): number {
  return 0.78 + 0.34 * up
}

function noseMesh([x, y, z]: Vec3, [wide, tall, deep]: Vec3): Mesh {
  const surface = (u: number, v: number): Vec3 => {
    const angle = u * 2 * Math.PI
    const up = Math.cos(v * Math.PI)
    const reach = Math.sin(v * Math.PI) * leatherReach(up)
    return [x + wide * reach * Math.sin(angle), y + tall * up, z + deep * reach * Math.cos(angle)]
  }
  return orientOutward(grid(20, 12, surface, { wrap: true }))
}

function nostril(
  { form, skin, unit }: Face,
  middle: Vec3,
  [wide, tall, deep]: Vec3,
  { side, flare }: { side: number; flare: number },
): Mesh {
  const { kind } = form.nose
  const at = (x: number, y: number, z: number) => add(middle, [side * x * wide, y * tall, z * deep])
  const thick = (kind === 'leather' ? 0.15 : 0.25) * wide * flare
  const width = (t: number) => thick * (0.4 + 0.6 * Math.sin(Math.PI * (0.15 + 0.7 * t)))
  if (kind === 'leather') {
    // Flat on the leather: standing out of it, it would be a knob on the outline.
    const on = (angle: number, up: number) => {
      const reach = leatherReach(up) * Math.sqrt(1 - up * up)
      return at(reach * Math.sin(angle), up, reach * Math.cos(angle))
    }
    const path = [on(0.38, 0.02), on(0.7, 0.06), on(1.05, 0.22)]
    const outward = normalize([side * wide * Math.sin(0.7), 0, deep * Math.cos(0.7)])
    return tube(spline(path, 8), (t) => [width(t), 0.2 * width(t)], { sides: 12, up: outward })
  }
  // Sunk into the skin, on which it is a flat opening: the far one does not stand out of the muzzle.
  const way: Vec3 = [0.64 * side, 0, 0.77]
  const path = [-0.55, 0, 0.55].map((up): Vec3 => {
    const from: Vec3 = [0, middle[1] + (0.5 + up) * tall, middle[2] - (2.6 + 0.7 * up) * deep]
    return addScaled(leaveSkin(skin.shut, from, way, 14 * unit), way, -0.17 * thick)
  })
  const oval = (t: number) => thick * Math.sqrt(Math.max(0.01, 1 - (2 * t - 1) ** 2))
  return tube(spline(path, 14), (t) => [oval(t), 0.24 * oval(t)], { sides: 12, up: way })
}
