/** Creature → figure: one skin over all masses, a face in a mood, feet, fur, and what it wears. */
import type { Coat, Creature } from '../../design/creature.ts'
import { boundsOf } from '../../math/bounds.ts'
import { hexToOklch } from '../../math/colour.ts'
import { remember } from '../../math/remember.ts'
import { lerp, smoothstep } from '../../math/scalar.ts'
import { type Mesh, mirror } from '../../math/surface.ts'
import { mix, type Vec3 } from '../../math/vector.ts'
import type { Figure, Material, Part } from '../figure.ts'
import { onMuzzle } from '../head/muzzle-moods.ts'
import { mirrorPart } from '../mirrored.ts'
import { beastRigOf } from './beast-rig.ts'
import { creatureSkin } from './body-mesh.ts'
import { coatMaterial, coatMaterials, coatPattern, tonesOf } from './coat.ts'
import type { CreatureForm, Tuft } from './creature-form.ts'
import { type Face, faceParts, skinPart } from './face.ts'
import { footParts } from './feet.ts'
import { featherMaterials, foldedWings } from './folded-wing.ts'
import { formOf } from './forms/forms.ts'
import { gearOf } from './gear/gear.ts'
import { hornParts, spinesOfBack } from './horns.ts'
import { maneMaterials, maneParts } from './mane.ts'
import { plumeMaterials } from './plumage.ts'
import { tailHairParts } from './tail-hair.ts'
import { tuftMesh } from './tufts.ts'
import { turnParts } from './turn-parts.ts'
import { whiskerParts } from './whiskers.ts'
import { inWingStump } from './wing-shoulder.ts'
import { wingParts } from './wings.ts'

/** What a creature and all its portraits are built on. */
const castOf = remember((creature: Creature) => {
  const form = groomed(formOf(creature), creature)
  const unit = creature.heightCm / 100
  const skin = creatureSkin(form, unit)
  const pattern = coatPattern(form.coat, creature.coat, unit)
  const face: Face = { form, skin, pattern, unit }
  return {
    face,
    still: stillParts(face, creature.coat),
    gear: gearOf(creature, form, { field: skin.shut, unit }),
  }
})

/** Fur of the body lies flat under plates, and a mane under collars and straps. */
function groomed(form: CreatureForm, { gear }: Creature): CreatureForm {
  if (gear.length === 0) return form
  const isPlated = gear.some(({ kind }) => kind === 'barding')
  const stands = ({ place, zone, isMane }: Tuft) =>
    place === 'head' || zone || !(isPlated || isMane)
  return { ...form, tufts: form.tufts.filter(stands) }
}

export function buildCreature(creature: Creature, expression = 'neutral'): Figure {
  const { face, still, gear } = castOf(creature)
  const { form, unit } = face
  const parts = [...faceParts(creature, face, expression).map(unshadowing), ...still, ...gear.parts]
  return {
    parts,
    materials: { ...faceMaterials(creature), ...coatOf(creature, form), ...gear.materials },
    heightCm: creature.heightCm,
    bounds: boundsOf(parts),
    head: { centre: scaled(form.skull.centre, unit), radius: form.skull.radius * unit },
    landmarks: { ...gear.places, ...marksOn(parts, form, unit) },
    beast: beastRigOf(form, unit),
  }
}

function coatOf({ coat, heightCm }: Creature, form: CreatureForm): Record<string, Material> {
  const lies = coat.surface === 'fur' ? layOf(form, heightCm / 100) : undefined
  const materials = {
    ...coatMaterials(coat),
    ...featherMaterials(coat),
    ...maneMaterials(coat),
    ...plumeMaterials(coat),
  }
  // On a small animal hair as broad as a person's would be bars and lozenges.
  const grain = Math.max(1, leastOfOwnGrain / heightCm)
  return Object.fromEntries(
    Object.entries(materials).map(([name, material]) => [
      name,
      {
        ...material,
        grain,
        ...(lies && material.surface === 'fur' && !long.test(name) && { lies }),
      },
    ]),
  )
}

/** Long hair hangs, whatever the coat does. */
const long = /^coat\.(mane|tail)/

/** A coat lies from nose to tail, and runs down the legs and along a tail that is carried high. */
function layOf({ coat }: CreatureForm, unit: number): Material['lies'] {
  const isCarriedHigh = coat.tailTip.normal[1] > 0
  return { above: coat.elbow * unit, before: (isCarriedHigh ? coat.rump : -1000) * unit }
}

/** From this height at the shoulder on, in cm, hair is drawn as broad as a person's. */
const leastOfOwnGrain = 120

/** Named places, each moved to the nearest point of what is really there: legs stride, and fur stands off. */
function marksOn(parts: readonly Part[], { marks }: CreatureForm, unit: number) {
  return Object.fromEntries(
    Object.entries(marks).map(([name, mark]) => [name, nearestVertex(parts, scaled(mark, unit))]),
  )
}

function nearestVertex(parts: readonly Part[], [x, y, z]: Vec3): Vec3 {
  let best = Infinity
  let found: Vec3 = [x, y, z]
  for (const { positions } of parts) {
    for (let k = 0; k < positions.length; k += 3) {
      const square =
        (positions[k] - x) ** 2 + (positions[k + 1] - y) ** 2 + (positions[k + 2] - z) ** 2
      if (square >= best) continue
      best = square
      found = [positions[k], positions[k + 1], positions[k + 2]]
    }
  }
  return found
}

/** Degrees a portrait turns: the more the eyes look aside, the more is a face seen from there. */
function portraitTurn({ eye }: CreatureForm): number {
  return -Math.max(4, 1.2 * (eye.out - 18))
}

/** Who sets its mind on something looks the viewer in the face, so many degrees more; a bowed head shows both eyes. */
const facings: Partial<Record<string, number>> = { determined: 32, sad: 12 }

/** … and who laughs with eyes that look far aside: of the far one, shut, nothing would be seen. */
const asideFacings: Partial<Record<string, number>> = { happy: 13 }

/** No face turns past the viewer. */
const mostTurn = 18

/** How much of that a face turns: eyes that look far aside would be lost in one seen from before. */
function facingShare({ eye }: CreatureForm): number {
  return lerp(1, 0.25, smoothstep(27, 40, eye.out))
}

export function creatureWithExpression(creature: Creature, expression: string): Figure {
  const figure = buildCreature(creature, expression)
  const { tilt, nod } = onMuzzle(expression)
  const { form, unit } = castOf(creature).face
  const usual = portraitTurn(form)
  const share = facingShare(form)
  const facing = (facings[expression] ?? 0) * share + (1 - share) * (asideFacings[expression] ?? 0)
  const turn = Math.min(mostTurn, usual + facing)
  // Pieces of raised wings behind a head would look like a crest, and tips of spines would float over the frame's edge.
  const near = figure.parts
    .filter(({ name }) => !name.startsWith('wing ') && name !== spinesOfBack)
    .map((part) => (isHeldHigh(form) ? withoutHindquarters(part, form, unit) : part))
    .map((part) => withoutStumps(part, form, unit))
  // A head that looks up shows its chin alone: it bows farther than it rises.
  const pose = { turn, nod: nod * (nod > 0 ? 1.35 : 0.6), tilt }
  const { point, normal } = form.neckline
  const nape = { point: scaled(point, unit), normal, reach: 1.3 * form.skull.radius * unit }
  return { ...figure, parts: turnParts(near, figure.head.centre, nape, pose) }
}

/** Without its wing an arm's muscle would stand beside the neck as a stump. */
function withoutStumps<Cut extends Part>(part: Cut, { wing }: CreatureForm, unit: number): Cut {
  if (wing?.kind !== 'bat' || !/^body/.test(part.name)) return part
  const isIn = inWingStump(wing, unit)
  return without(part, (i) => isIn(pointOf(part, i)))
}

function pointOf({ positions }: Mesh, i: number): Vec3 {
  return [positions[3 * i], positions[3 * i + 1], positions[3 * i + 2]]
}

/** Without the triangles whose corners all are `gone`. */
function without<Cut extends Mesh>(part: Cut, gone: (corner: number) => boolean): Cut {
  const { indices } = part
  const kept: number[] = []
  for (let k = 0; k < indices.length; k += 3) {
    const corners = [indices[k], indices[k + 1], indices[k + 2]]
    if (!corners.every(gone)) kept.push(...corners)
  }
  return kept.length === indices.length ? part : { ...part, indices: Uint32Array.from(kept) }
}

/** Whether the frame of a portrait ends above the back: of what lies behind it, but a tail's tip would look in. */
function isHeldHigh({ neckline, skull }: CreatureForm): boolean {
  return neckline.point[1] - 100 > 2 * skull.radius
}

/** Only what lies before the middle of the body. */
function withoutHindquarters<Cut extends Mesh>(
  part: Cut,
  { legs }: CreatureForm,
  unit: number,
): Cut {
  const { positions } = part
  return without(part, (i) => positions[3 * i + 2] < legs.between * unit)
}

/** On a coat as dark as ink, lips and toes are drawn in grey. */
function faceMaterials({ coat }: Creature): Record<string, Material> {
  const muzzle = coat.zones.muzzle ?? coat.main
  const isDark = hexToOklch(muzzle).l < 0.34
  // Where they are the rim of the muzzle, that rim is drawn as it is elsewhere.
  const { ink } = tonesOf(muzzle)
  const rim = ink === undefined ? {} : { ink }
  return {
    'creature.line': {
      base: isDark ? '#67616f' : '#1f1719',
      surface: 'cloth',
      ...rim,
      noInk: true,
    },
    'creature.nostril': { base: '#1f1719', surface: 'cloth', ...rim, noInk: true },
    'creature.eye': { base: '#f4f1ea', surface: 'skin', noInk: true },
    // Before fur and before paper it is one hair: as light as what lies between the two.
    'creature.whisker': { base: isDark ? '#a09ba6' : '#8e8986', surface: 'cloth', noInk: true },
    'creature.mouth': { base: '#7a2a34', surface: 'cloth', noInk: true },
    'creature.throat': { base: '#451620', ink: '#1f1719', surface: 'cloth', noInk: true },
    'creature.tongue': { base: '#d4737a', surface: 'skin' },
    'creature.tooth': { base: '#fbf5e6', surface: 'bone' },
  }
}

/** What no mood changes. */
function stillParts(face: Face, coat: Coat): Part[] {
  const { form, skin, pattern, unit } = face
  const fur = (place: 'body' | 'head', side: 1 | -1) => furParts(face, place, side)
  const feet = footParts(form.feet, skin.field, pattern, unit)
  const left: Part[] = [
    { name: 'body', ...skinPart, pattern, ...skin.body },
    ...fur('body', 1),
    ...feet,
  ]
  const right: Part[] = [
    { name: 'body-right', ...skinPart, pattern, ...mirror(skin.body) },
    ...fur('body', -1),
    ...feet.map(mirrorPart),
  ]
  return [
    ...left.map((part) => stepped(part, form, unit, 1)),
    ...right.map((part) => stepped(part, form, unit, -1)),
    ...fur('head', 1).map(unshadowing),
    ...fur('head', -1).map(unshadowing),
    ...hornParts(form, unit),
    ...wingParts(form.wing, unit),
    ...maneParts(form.mane, skin.shut, unit),
    ...tailHairParts(form.tailHair, unit),
    ...foldedWings(form.foldedWing, coat, { field: skin.shut, pattern, unit }),
    ...whiskerParts(form, skin.field, unit),
  ]
}

/** Clumps of fur, one part for each zone they belong to, and one for those that lie close. */
function furParts(
  { form, skin, pattern, unit }: Face,
  place: 'body' | 'head',
  side: 1 | -1,
): Part[] {
  // What lies in the middle has no twin.
  const here = form.tufts.filter((tuft) => tuft.place === place && (side === 1 || tuft.to[0] !== 0))
  const kindOf = ({ zone, isClose }: Tuft) => zone ?? (isClose ? 'close' : place)
  return [...new Set(here.map(kindOf))].map((kind): Part => {
    const own = here.filter((tuft) => kindOf(tuft) === kind)
    const [{ zone, isClose }] = own
    const mesh = tuftMesh(side === 1 ? own : own.map(ofOtherSide), unit, skin.shut)
    const turned = side === 1 ? mesh : mirror(mesh)
    const name = `${kind} fur ${place} ${side}`
    return zone === undefined
      ? { name, ...skinPart, pattern, ...(isClose && { isSecondSkin: true }), ...turned }
      : { name, material: coatMaterial(zone), group: zone, creaseCosine: -1, ...turned }
  })
}

/** Fur is no picture in a mirror: tufts of the right side are longer or shorter than those of the left. */
function ofOtherSide(tuft: Tuft): Tuft {
  const { edge, from, to, zone, isClose } = tuft
  if (zone) return tuft
  // On a cheek a great difference would be a slip of the pen.
  const far = isClose ? 0.05 : 0.18
  const moved = (root: Vec3, tip: Vec3, i = 0) =>
    mix(root, tip, 1 + far * Math.sin(1.3 * from[1] + 0.7 * i + 1.6))
  if (!edge) return { ...tuft, to: moved(from, to) }
  return {
    ...tuft,
    edge: { ...edge, tips: edge.tips.map((tip, i) => moved(edge.roots[i], tip, i)) },
  }
}

/** The left feet stand a little before the right ones or behind them. */
function stepped<Moved extends Mesh & { rest?: Float32Array }>(
  part: Moved,
  { stride, legs }: CreatureForm,
  unit: number,
  side: 1 | -1,
): Moved {
  const positions = part.positions.slice()
  for (let k = 0; k < positions.length; k += 3) {
    const isFore = positions[k + 2] > legs.between * unit
    const top = (isFore ? legs.fore : legs.hind) * unit
    const share = smoothstep(top, 0.05 * top, positions[k + 1])
    const aside = smoothstep(0, 4 * unit, Math.abs(positions[k]))
    const behind = positions[k + 2] < legs.tail * unit ? 0 : 1
    positions[k + 2] += side * unit * share * aside * behind * (isFore ? stride.fore : stride.hind)
  }
  return { ...part, positions, rest: part.positions }
}

function scaled([x, y, z]: Vec3, unit: number): Vec3 {
  return [x * unit, y * unit, z * unit]
}

/** A head held ahead would throw its shadow over neck, shoulder and back: there they would be one flat patch. */
function unshadowing(part: Part): Part {
  return { ...part, castsNoShadow: true }
}
