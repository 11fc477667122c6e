/** Lips, jaw, teeth and tongue of a creature, opened and curved by its mood. */
import { clamp, curveThrough, lerp, smoothstep } from '../../math/scalar.ts'
import { spline } from '../../math/spline.ts'
import { type Mesh, mapPoints, merge, mirror, tube } from '../../math/surface.ts'
import { normalize, subtract, type Vec3 } from '../../math/vector.ts'
import type { Field } from '../body/surface-nets.ts'
import type { Part, Pattern } from '../figure.ts'
import { baresTeeth, type Expression } from '../head/expressions.ts'
import type { Face } from './face.ts'
import { type OpenBill, openBill } from './open-bill.ts'
import { type Lips, openMouth } from './open-mouth.ts'
import { leaveSkin } from './place-on-skin.ts'

export function mouthParts(face: Face, mood: Expression): Part[] {
  const { skin, pattern } = face
  const act = snarling(face, mood)
  if (skin.beak) return beakParts(face, skin.beak, act)
  const opened = openedBy(face, act)
  const opens = isOpen(act)
  const jaw: Part = {
    name: 'jaw',
    material: 'coat.main',
    group: 'coat',
    creaseCosine: -1,
    noOcclusion: true,
    pattern: opens ? insideMouth(face, act, pattern) : pattern,
    rest: skin.jaw.positions,
    ...opened(opens ? hollowed(face, skin.jaw) : skin.jaw),
  }
  const line: Part = {
    name: 'lips',
    material: 'creature.line',
    // Where it is the rim of the muzzle, that rim is inked as it is elsewhere.
    group: 'coat',
    creaseCosine: -1,
    noOcclusion: true,
    ...lipLine(face, act),
  }
  const parts = [
    jaw,
    { ...jaw, name: 'jaw-right', rest: mirror(skin.jaw).positions, ...mirror(jaw) },
    line,
  ]
  return opens ? [...parts, ...openMouth(face, act, lipsOf(face, act))] : parts
}

function isOpen({ mouth }: Expression): boolean {
  return mouth.open > 0.06
}

/** Who bares the teeth parts the jaws: both rows are seen whole. */
function snarling(face: Face, act: Expression): Expression {
  if (!showsTeeth(face, act)) return act
  return { ...act, mouth: { ...act.mouth, open: clamp(act.mouth.open, 0.5, 0.7) } }
}

function showsTeeth({ form }: Face, act: Expression): boolean {
  const { teeth } = form.mouth
  return baresTeeth(act) && (teeth === 'sharp' || teeth === 'broad')
}

/** A mouth round with wonder shows none. */
function showsTongue({ mouth }: Expression): boolean {
  return mouth.shape !== 'round' && (mouth.tongue || mouth.open > 0.3)
}

/** Two halves of horn, and a tongue between them. */
function beakParts(face: Face, upper: Mesh, act: Expression): Part[] {
  const bill = face.form.mouth.hangs && isOpen(act) ? openBill(face, act) : undefined
  const shared = { material: 'coat.beak', creaseCosine: -1, noOcclusion: true }
  const horn = bill ? bill.lifted(upper) : upper
  const halves: Part[] = [
    { name: 'beak', ...shared, group: 'beak', ...horn },
    { name: 'beak-right', ...shared, group: 'beak', ...mirror(horn) },
  ]
  if (bill) return [...halves, ...hangingParts(bill, showsTongue(act))]
  const opened = openedBy(face, act)
  const { jaw } = face.skin
  return [
    ...halves,
    { name: 'jaw', ...shared, group: 'jaw', ...opened(jaw) },
    { name: 'jaw-right', ...shared, group: 'jaw', ...opened(mirror(jaw)) },
    ...(showsTongue(act)
      ? [{ name: 'tongue', material: 'creature.tongue', ...opened(tongue(face)) }]
      : []),
  ]
}

function hangingParts({ lower, gullet, tongue }: OpenBill, hasTongue: boolean): Part[] {
  const inside = (name: string, material: string, mesh: Mesh): Part => ({
    name,
    material,
    backMaterial: material,
    noOcclusion: true,
    noInk: true,
    ...mesh,
  })
  return [
    {
      name: 'jaw',
      material: 'coat.beak',
      backMaterial: 'coat.beak',
      creaseCosine: -1,
      noOcclusion: true,
      group: 'jaw',
      ...lower,
    },
    inside('gullet', 'creature.mouth', gullet),
    ...(hasTongue ? [inside('tongue', 'creature.tongue', tongue)] : []),
  ]
}

/** Turns what belongs to the jaw about its hinge. */
function openedBy(face: Face, act: Expression) {
  const isShut = Math.abs(act.mouth.open) <= 0.06
  const open = jawTurn(face, act)
  return (mesh: Mesh): Mesh => (isShut ? mesh : mapPoints(mesh, open))
}

function jawTurn({ form, unit }: Face, { mouth }: Expression): (point: Vec3) => Vec3 {
  const { hinge, opens } = form.mouth
  const angle = Math.abs(mouth.open) > 0.06 ? (mouth.open * opens * Math.PI) / 180 : 0
  const [hy, hz] = [hinge[0] * unit, hinge[1] * unit]
  const far = form.mouth.line[form.mouth.line.length - 1][1] * unit
  // Cheeks hold the jaw behind the corners of the lips.
  const free = lerp(form.mouth.line[0][1] * unit, far, 0.3)
  // Wonder rounds the mouth: the jaw is drawn in toward its tip, or it would pass for joy.
  const drawnIn = mouth.shape === 'round' ? 0.42 : 0
  return ([x, y, z]: Vec3): Vec3 => {
    const [dy, dz] = [y - hy, z - hz]
    const narrow = 1 - drawnIn * smoothstep(hz, 0.5 * (hz + far), z)
    const own = angle * smoothstep(hz, free, z)
    const [cos, sin] = [Math.cos(own), Math.sin(own)]
    return [x * narrow, hy + dy * cos - dz * sin, hz + dz * cos + dy * sin]
  }
}

/** The floor of an open mouth lies little higher than its rim: full as flesh it would hide the throat. */
function hollowed({ form, unit }: Face, jaw: Mesh): Mesh {
  const floor = floorOf(form.jaw.rings, unit)
  const corner = form.mouth.line[0][1] * unit
  return mapPoints(jaw, ([x, y, z]) => {
    const over = y - floor(z)
    return [x, over > 0 ? y - 0.75 * over * smoothstep(corner - 4 * unit, corner, z) : y, z]
  })
}

type Rings = Face['form']['jaw']['rings']

/** How high the line of the jaw passes at a depth. */
function floorOf(rings: Rings, unit: number) {
  return alongDepth(rings.map(([, y, z]) => [z * unit, y * unit] as const))
}

/** Half the width of the jaw at a depth. */
function sideOf(rings: Rings, unit: number) {
  return alongDepth(rings.map(([, , z, side]) => [z * unit, side * unit] as const))
}

function alongDepth(keys: (readonly [number, number])[]) {
  return curveThrough(keys[0][0] < keys[keys.length - 1][0] ? keys : keys.reverse())
}

/** The jaw's upper side is the floor of the mouth; of a round one only an oval is seen. */
function insideMouth({ form, unit }: Face, { mouth }: Expression, coat: Pattern): Pattern {
  const { rings } = form.jaw
  const floor = floorOf(rings, unit)
  // Cheeks cover it behind the corners of the lips.
  const cheek = (form.mouth.line[0][1] + 0.5 + underCheek(form)) * unit
  const isFloor = (y: number, z: number) => z > cheek && y > floor(z) + 0.1 * unit
  if (mouth.shape !== 'round') {
    const isWithin = withinLips(rings, cheek, unit)
    return (point) =>
      isFloor(point.y, point.z) && isWithin(Math.abs(point.x), point.z)
        ? 'creature.throat'
        : coat(point)
  }
  const [back, front] = [form.mouth.hinge[1] * unit, rings[rings.length - 1][2] * unit]
  const middle = lerp(back, front, 0.72)
  const long = 0.42 * (front - back)
  const wide = 0.5 * rings[rings.length - 2][3] * unit
  return (point) => {
    const across = point.x / wide
    // It runs back into the throat.
    const along = Math.max(0, (point.z - middle) / long)
    const isIn = across * across + along * along < 1 && isFloor(point.y, point.z)
    return isIn ? 'creature.throat' : coat(point)
  }
}

/** How far more the cheeks cover of a jaw that hangs steeply: its floor would show beside the lips as a red block. */
function underCheek({ jaw: { rings }, mouth: { line } }: Face['form']): number {
  const [first, last] = [rings[0], rings[rings.length - 1]]
  const steep = Math.abs(first[1] - last[1]) / Math.abs(first[2] - last[2])
  return 0.45 * smoothstep(0.5, 0.9, steep) * Math.max(0, last[2] - line[0][1])
}

/** A lip runs round the floor of a mouth: without it the red would reach to the outline, and lie on the face like paper. A narrow jaw is seen from its side, where a lip would hide all of it. */
function withinLips(rings: Rings, corner: number, unit: number) {
  const widest = Math.max(...rings.map(([, , , wide]) => wide))
  const lip = lerp(1, 0.8, smoothstep(4.8, 6.5, widest))
  const side = sideOf(rings, unit)
  const [back, tip] = [corner, rings[rings.length - 1][2] * unit]
  const front = lerp(rings[0][2] * unit, tip, lip)
  // Towards the corner the lips close over it: full to its side it would show beside them.
  const within = (z: number) => lerp(0.5, lip, smoothstep(back, lerp(back, tip, 0.9), z))
  return (x: number, z: number) => z < front && x < within(z) * side(z)
}

/** How far a mood moves the corners of the lips at most; they stay on the jaw. */
function cornerReach({ jaw, mouth }: Face['form']): number {
  const [, corner] = mouth.line[0]
  const near = jaw.rings.reduce((best, ring) =>
    Math.abs(ring[2] - corner) < Math.abs(best[2] - corner) ? ring : best,
  )
  return Math.min(4.4, 0.6 * (near[4] + near[5]))
}

/** The line of the lips on the skin, from one corner round the front to the other. */
function lipLine(face: Face, act: Expression): Mesh {
  const { unit } = face
  const half = upperLip(face, act)
  const left = half.filter(([x], i) => i === half.length - 1 || x > 0.3 * unit)
  const right = left.map(([x, y, z]): Vec3 => [-x, y, z])
  const whole = [...left, ...right.slice(0, -1).reverse()]
  const thick = (t: number) =>
    unit * lerp(0.1, isOpen(act) ? 0.4 : 0.28, Math.min(1, 7 * Math.min(t, 1 - t)))
  const lip = tube(whole, thick, { sides: 6 })
  const cleft = cleftLine(face, half[half.length - 1])
  return cleft ? merge([lip, cleft]) : lip
}

/** From the leather of a nose down to the lips, where they meet as a Y. */
function cleftLine({ form, skin, unit }: Face, lip: Vec3): Mesh | undefined {
  const { kind, centre, size } = form.nose
  if (kind !== 'leather') return undefined
  const top = (centre[1] - 0.8 * size[1]) * unit
  const long = top - lip[1]
  if (long < 0.4 * unit) return undefined
  const field: Field = (x, y, z) => skin.field(x, y, z) - 0.04 * unit
  const path = Array.from({ length: 7 }, (_, i): Vec3 => {
    const y = lerp(top, lip[1], i / 6)
    return leaveSkin(field, [0, y, lip[2] - 8 * unit], [0, 0, 1], 20 * unit)
  })
  return tube(path, (t) => unit * lerp(0.05, 0.22, Math.min(1, 4 * t)), { sides: 6 })
}

/** Both lips of an open mouth; the lower one runs along the rim of the jaw from where it leaves the cheek. */
function lipsOf(face: Face, act: Expression): Lips {
  const { form, unit } = face
  const upper = upperLip(face, act)
  const { rings } = form.jaw
  const [, , front, side, over] = rings[rings.length - 1]
  const tip = Math.min(side, over)
  const [floor, sideAt] = [floorOf(rings, unit), sideOf(rings, unit)]
  const open = jawTurn(face, act)
  const last = upper.length - 1
  const lower = upper.map((_, i): Vec3 => {
    // Close together round the front.
    const z = lerp(form.mouth.line[0][1], front + tip, 1 - (1 - i / last) ** 1.5)
    const round = Math.sqrt(1 - clamp((z - front) / tip) ** 2)
    return open([0.97 * sideAt(z * unit) * round, floor(z * unit) + 0.3 * unit, z * unit])
  })
  return { upper, lower: [upper[0], ...lower.slice(1)] }
}

/** The left half of the upper lip's line, from the corner to the middle in front. */
function upperLip({ form, skin, unit }: Face, { mouth }: Expression): Vec3[] {
  const { line } = form.mouth
  const count = 22
  // Corners drawn down lie on the jaw while it is shut.
  const own = mouth.open > 0.06 ? skin.field : skin.shut
  // It lies on the skin: half sunk, its pieces between two points would be lost in it.
  const field: Field = (x, y, z) => own(x, y, z) - 0.12 * unit
  const path = spline(
    line.map(([y, z]) => [0, y, z] as const),
    count,
  )
  const along = normalize(subtract(path[count], path[0]))
  const reach = cornerReach(form)
  return path.map(([, y, z], i): Vec3 => {
    const back = clamp(1 - i / (count * 0.62))
    // An open mouth lifts or drops its corners less: they are drawn into it.
    const curve = ((mouth.left + mouth.right) / 2) * (mouth.open > 0.06 ? 0.5 : 1)
    const lift = curve * reach * back * back
    const aback = 0.6 * Math.abs(lift)
    const from: Vec3 = [
      0,
      (y + Math.abs(along[2]) * lift - along[1] * aback) * unit,
      (z - along[1] * lift - along[2] * aback) * unit,
    ]
    return i === count
      ? leaveSkin(field, from, [0, 0, 1], 12 * unit)
      : leaveSkin(field, from, [1, 0, 0], 16 * unit)
  })
}

function tongue({ form, unit }: Face): Mesh {
  const { rings } = form.jaw
  const last = rings[rings.length - 2]
  const first = rings[1]
  const path = spline(
    [
      [0, first[1] + first[4] * 0.8, first[2]],
      [0, lerp(first[1], last[1], 0.6) + last[4] * 1.7, lerp(first[2], last[2], 0.6)],
      [0, last[1] + last[4] * 1.3, last[2]],
    ],
    14,
  ).map(([x, y, z]): Vec3 => [x * unit, y * unit, z * unit])
  const wide = last[3] * 0.72 * unit
  return tube(
    path,
    (t) => {
      const shape = t > 0.5 ? Math.sqrt(Math.max(0, 1 - ((t - 0.5) / 0.5) ** 2)) : 1
      return [wide * shape + 0.01, wide * 0.34 * shape + 0.01]
    },
    { sides: 12, up: [0, 1, 0] },
  )
}
