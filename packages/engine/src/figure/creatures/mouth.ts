/** Lips, jaw, teeth and tongue of a creature, opened and curved by its mood. */
import { clamp, curveThrough, lerp, smoothstep } from '../../math/scalar.ts'
import { spline } from '../../math/spline.ts'
import { type Mesh, mapPoints, merge, mirror, tube } from '../../math/surface.ts'
import { add, addScaled, length, normalize, scale, subtract, type Vec3 } from '../../math/vector.ts'
import type { Part, Pattern } from '../figure.ts'
import { baresTeeth, type Expression } from '../head/expressions.ts'
import type { Face } from './face.ts'
import { leaveSkin } from './place-on-skin.ts'

export function mouthParts(face: Face, mood: Expression): Part[] {
  const { skin, pattern } = face
  const act = clenched(face, mood)
  if (skin.beak) return beakParts(face, skin.beak, act)
  const opened = openedBy(face, act)
  const isOpen = act.mouth.open > 0.06
  const jaw: Part = {
    name: 'jaw',
    material: 'coat.main',
    group: 'coat',
    creaseCosine: -1,
    noOcclusion: true,
    pattern: isOpen ? insideMouth(face, act, pattern) : pattern,
    rest: skin.jaw.positions,
    ...opened(skin.jaw),
  }
  const line: Part = {
    name: 'lips',
    material: 'creature.line',
    noInk: true,
    noOcclusion: true,
    ...lipLine(face, act),
  }
  const parts = [
    jaw,
    { ...jaw, name: 'jaw-right', rest: mirror(skin.jaw).positions, ...opened(mirror(skin.jaw)) },
    line,
  ]
  if (!isOpen) return parts
  if (showsTongue(act)) {
    parts.push({ name: 'tongue', material: 'creature.tongue', ...opened(tongue(face)) })
  }
  const bared = baresTeeth(act) ? teethOf(face) : undefined
  if (bared) {
    const { upper, lower } = bared
    parts.push(
      { name: 'upper teeth', material: 'creature.tooth', ...upper },
      { name: 'lower teeth', material: 'creature.tooth', ...opened(lower) },
    )
  }
  return parts
}

/** Who has no fangs to bare clenches the jaw in anger: a gape would be a neigh, or a laugh. */
function clenched({ form }: Face, act: Expression): Expression {
  if (form.mouth.teeth === 'sharp' || form.mouth.teeth === 'none' || !baresTeeth(act)) return act
  return { ...act, mouth: { ...act.mouth, open: 0.36 * act.mouth.open } }
}

/** A mouth round with wonder shows none. */
function showsTongue({ mouth }: Expression): boolean {
  return mouth.shape !== 'round' && (mouth.tongue || mouth.open > 0.3)
}

/** Two halves of horn, and a tongue between them. */
function beakParts(face: Face, upper: Mesh, act: Expression): Part[] {
  const opened = openedBy(face, act)
  const showsGullet = face.form.mouth.gullet && act.mouth.open > 0.06
  const shared = { material: 'coat.beak', creaseCosine: -1, noOcclusion: true }
  const { jaw } = face.skin
  return [
    { name: 'beak', ...shared, group: 'beak', ...upper },
    { name: 'beak-right', ...shared, group: 'beak', ...mirror(upper) },
    { name: 'jaw', ...shared, group: 'jaw', ...opened(jaw) },
    { name: 'jaw-right', ...shared, group: 'jaw', ...opened(mirror(jaw)) },
    ...(showsGullet ? [{ name: 'gullet', material: 'creature.mouth', ...gullet(face, act) }] : []),
    ...(showsTongue(act)
      ? [{ name: 'tongue', material: 'creature.tongue', ...opened(tongue(face)) }]
      : []),
  ]
}

/** The dark between the halves of an open beak: the lower one as it opened, step by step, a little behind its rim. */
function gullet(face: Face, act: Expression): Mesh {
  const back = ([x, y, z]: Vec3): Vec3 => [x * 0.86, y, z - 0.9 * face.unit]
  const { jaw } = face.skin
  const steps = [0.15, 0.4, 0.65, 0.85].map((share) => {
    const mouth = { ...act.mouth, open: act.mouth.open * share }
    return mapPoints(openedBy(face, { ...act, mouth })(jaw), back)
  })
  return merge(steps.flatMap((step) => [step, mirror(step)]))
}

/** Turns what belongs to the jaw about its hinge. */
function openedBy({ form, unit }: Face, { mouth }: Expression) {
  const { hinge, opens } = form.mouth
  const angle = mouth.open > 0.06 ? (mouth.open * opens * Math.PI) / 180 : 0
  const [hy, hz] = [hinge[0] * unit, hinge[1] * unit]
  const far = form.mouth.line[form.mouth.line.length - 1][1] * unit
  // Cheeks hold the jaw behind the corners of the lips.
  const free = lerp(form.mouth.line[0][1] * unit, far, 0.3)
  // Wonder rounds the mouth: the jaw is drawn in toward its tip, or it would pass for joy.
  const drawnIn = mouth.shape === 'round' ? 0.24 : 0
  const open = ([x, y, z]: Vec3): Vec3 => {
    const [dy, dz] = [y - hy, z - hz]
    const narrow = 1 - drawnIn * smoothstep(hz, 0.5 * (hz + far), z)
    const own = angle * smoothstep(hz, free, z)
    const [cos, sin] = [Math.cos(own), Math.sin(own)]
    return [x * narrow, hy + dy * cos - dz * sin, hz + dz * cos + dy * sin]
  }
  return (mesh: Mesh): Mesh => (angle === 0 ? mesh : mapPoints(mesh, open))
}

/** The jaw's upper side is the floor of the mouth; of a round one only an oval is seen. */
function insideMouth({ form, unit }: Face, { mouth }: Expression, coat: Pattern): Pattern {
  const { rings } = form.jaw
  const axis = rings.map(([, y, z]) => [z * unit, y * unit] as const)
  const floor = curveThrough(axis[0][0] < axis[axis.length - 1][0] ? axis : [...axis].reverse())
  // Cheeks cover it behind the corners of the lips.
  const cheek = lerp(form.mouth.hinge[1], form.mouth.line[0][1], 0.7) * unit
  const isFloor = (y: number, z: number) => z > cheek && y > floor(z) + 0.1 * unit
  if (mouth.shape !== 'round') {
    return (point) => (isFloor(point.y, point.z) ? 'creature.mouth' : coat(point))
  }
  const [back, front] = [form.mouth.hinge[1] * unit, rings[rings.length - 1][2] * unit]
  const middle = lerp(back, front, 0.72)
  const long = 0.42 * (front - back)
  const wide = 0.8 * rings[rings.length - 2][3] * unit
  return (point) => {
    const across = point.x / wide
    // It runs back into the throat.
    const along = Math.max(0, (point.z - middle) / long)
    const isIn = across * across + along * along < 1 && isFloor(point.y, point.z)
    return isIn ? 'creature.mouth' : coat(point)
  }
}

/** How far a mood moves the corners of the lips. */
const cornerReach = 4.4

/** The line of the lips on the skin, from one corner round the front to the other. */
function lipLine({ form, skin, unit }: Face, { mouth }: Expression): Mesh {
  const { line } = form.mouth
  const count = 22
  // Corners drawn down lie on the jaw while it is shut.
  const field = mouth.open > 0.06 ? skin.field : skin.shut
  const path = spline(
    line.map(([y, z]) => [0, y, z] as const),
    count,
  )
  const half = path.map(([, y, z], i): Vec3 => {
    const back = clamp(1 - i / (count * 0.62))
    const curve = (mouth.left + mouth.right) / 2
    const lift = curve * cornerReach * back * back
    const from: Vec3 = [0, (y + lift) * unit, (z - 0.6 * Math.abs(lift)) * unit]
    return i === count
      ? leaveSkin(field, from, [0, 0, 1], 12 * unit)
      : leaveSkin(field, from, [1, 0, 0], 16 * unit)
  })
  const left = half.filter(([x], i) => i === count || x > 0.3 * unit)
  const right = left.map(([x, y, z]): Vec3 => [-x, y, z])
  const whole = [...left, ...right.slice(0, -1).reverse()]
  const thick = (t: number) => unit * lerp(0.12, 0.32, Math.min(1, 7 * Math.min(t, 1 - t)))
  return tube(whole, thick, { sides: 6 })
}

function tongue({ form, unit }: Face): Mesh {
  const { rings } = form.jaw
  const last = rings[rings.length - 2]
  const first = rings[1]
  const path = spline(
    [
      [0, first[1] + first[4] * 0.8, first[2]],
      [0, lerp(first[1], last[1], 0.6) + last[4] * 1.3, lerp(first[2], last[2], 0.6)],
      [0, last[1] + last[4] * 1.1, last[2]],
    ],
    10,
  ).map(([x, y, z]): Vec3 => [x * unit, y * unit, z * unit])
  const wide = last[3] * 0.72 * unit
  return tube(
    path,
    (t) => {
      const shape = t > 0.75 ? Math.sqrt(Math.max(0, 1 - ((t - 0.75) / 0.25) ** 2)) : 1
      return [wide * shape + 0.01, wide * 0.34 * shape + 0.01]
    },
    { sides: 12, up: [0, 1, 0] },
  )
}

type Rows = { upper: Mesh; lower: Mesh }

function teethOf(face: Face): Rows | undefined {
  const { teeth } = face.form.mouth
  if (teeth === 'sharp') return fangs(face)
  return teeth === 'broad' ? grinders(face) : undefined
}

/** Broad teeth of one that grazes, side by side behind the lips from corner to corner. */
function grinders({ form, skin, unit }: Face): Rows {
  const path = spline(
    form.mouth.line.map(([y, z]) => [0, y, z] as const),
    5 * grinderCount,
  )
  const [first, last] = [path[0], path[4 * grinderCount]]
  const along = normalize(subtract(last, first))
  // At a right angle to the lips, toward the jaw.
  const down: Vec3 = [0, -Math.abs(along[2]), along[1]]
  const wide = (0.5 * length(subtract(last, first)) * unit) / grinderCount
  const rows = [-0.4, 2.8].map((off, row) =>
    Array.from({ length: grinderCount }, (_, i): Mesh => {
      const [, y, z] = scale(add(path[4 * i + 2], scale(down, off)), unit)
      const [x] = leaveSkin(skin.field, [0, y, z], [1, 0, 0], 16 * unit)
      const root: Vec3 = [0.86 * x, y, z]
      return grinder(root, scale(down, (row === 0 ? 3.2 : -2.7) * unit), wide)
    }),
  )
  const [upper, lower] = rows.map((row) => merge([...row, ...row.map(mirror)]))
  return { upper, lower }
}

const grinderCount = 7

function grinder(root: Vec3, way: Vec3, wide: number): Mesh {
  const path = [root, addScaled(root, way, 0.5), add(root, way)]
  return tube(path, (t) => wide * (1 - 0.2 * t * t), { sides: 6 })
}

/** Long ones at the corners in front, small ones behind them. */
function fangs({ form, skin, unit }: Face): Rows {
  const path = spline(
    form.mouth.line.map(([y, z]) => [0, y, z] as const),
    40,
  )
  const upper: Mesh[] = []
  const lower: Mesh[] = []
  for (const [t, long, wide] of [
    [0.84, 4.2, 0.95],
    [0.7, 1.8, 0.75],
    [0.62, 1.7, 0.75],
    [0.54, 1.6, 0.75],
    [0.94, 1.3, 0.6],
  ]) {
    const [, y, z] = path[Math.round(t * 40)]
    const [x] = leaveSkin(skin.field, [0, y * unit, z * unit], [1, 0, 0], 16 * unit)
    for (const side of [1, -1]) {
      upper.push(tooth([side * x * 0.86, (y + 0.5) * unit, z * unit], -long * unit, wide * unit))
      const z2 = (z - 2.4) * unit
      lower.push(
        tooth([side * x * 0.76, (y - 0.9) * unit, z2], long * 0.75 * unit, wide * 0.9 * unit),
      )
    }
  }
  return { upper: merge(upper), lower: merge(lower) }
}

function tooth([x, y, z]: Vec3, long: number, wide: number): Mesh {
  const path: Vec3[] = [
    [x, y, z],
    [x, y + long * 0.5, z + Math.abs(long) * 0.04],
    [x, y + long, z - Math.abs(long) * 0.06],
  ]
  return tube(path, (t) => wide * (1 - t) ** 0.8 + 0.005, { sides: 8 })
}
