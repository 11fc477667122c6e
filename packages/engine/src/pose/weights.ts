/** Up to four bones for every vertex of a figure: smooth on skin and cloth, one for all of a plate or a held thing. */
import { extraHands } from '../brief/concepts.ts'
import type { Carry, Design } from '../design/design.ts'
import type { Figure, Part } from '../figure/figure.ts'
import { smoothstep } from '../math/scalar.ts'
import { armOf, middleOf } from './arm-parts.ts'
import { bodyWeights, type Cling, newShares, type Shares } from './body-weights.ts'
import { evenOut } from './even-weights.ts'
import { fourLegShares } from './four-legs.ts'
import { isLowerTail, lowerTailWeights } from './lower-tail.ts'
import { type BoneName, boneNumber, type Skeleton } from './skeleton.ts'

/** `bones` and `weights` have four numbers a vertex, strongest first; weights add up to 1. A rigid part has one set for all its vertices. */
export type PartWeights = {
  isRigid: boolean
  bones: Uint8Array
  weights: Float32Array
  /** Pushed out of the legs and off the ground after it was bent. */
  isLoose: boolean
  /** Lies down on raised legs. */
  isSkirt?: boolean
}

/** The weights of a part, by where its vertices lie at rest. */
export type WeighPart = (part: Part) => PartWeights

type Place = { x: number; y: number; z: number }

const number = (name: BoneName): number => boneNumber.get(name) ?? 0

/** Weights of all parts of a figure. */
export function weightsOf(design: Design, figure: Figure, skeleton: Skeleton): PartWeights[] {
  const weigh = weigher(design, figure, skeleton)
  const byBase = new Map<string, PartWeights>()
  return figure.parts.map((part) => {
    const base = part.name.replace(/-(lip|rivets|studs)/, '')
    const owner = base === part.name ? undefined : byBase.get(base)
    if (owner?.isRigid) return owner
    const weights = weigh(part)
    byBase.set(part.name, weights)
    return weights
  })
}

function weigher(design: Design, figure: Figure, skeleton: Skeleton): WeighPart {
  const hasLegs = design.lower === undefined
  const body = bodyWeights(skeleton, hasLegs)
  const fixed = fixedBones(design)
  const special = specialWeights(skeleton)
  const clings = clingOf(skeleton)
  const isHard = ({ name, material }: Part) =>
    platesOfArmour.test(name) ||
    (hardSurfaces.test(figure.materials[material]?.surface ?? '') &&
      !bendsThough.test(name) &&
      !cutAsClothes.test(name))
  return (part) => {
    const bone = fixed(part)
    if (bone !== undefined) return rigid([[number(bone), 1]])
    const own = special(part, design)
    if (own) return { ...smooth(part, own), isLoose: own.isLoose ?? false }
    const cling = clings(part)
    const weigh: WeighVertex = (shares, { x, y, z }) => body(shares, x, y, z, cling)
    if (isHard(part) || isPack(part)) return rigidAtMiddle(part, weigh)
    const isSkirt = cling.kind === 'skirt'
    return {
      ...smooth(part, weigh),
      isLoose: isSkirt,
      isSkirt,
    }
  }
}

const hardSurfaces = /^(metal|gem|wood|bone|glow|plastic)$/
const bendsThough =
  /^fingers|mail|carrying|kusazuri|button|suit-|robot|chain|beads|skin of|horse|fish|snake|talons|legs/
/** Mail, raincoats and space suits shine as plates do, and bend as cloth does. */
const cutAsClothes =
  /^(body|inner skirt|under-skirt|skirt|(inner )?sleeve|trouser leg|hood|glove|glove wrist|glove cuff|upper|shaft)(-right)?$/
const platesOfArmour =
  /^(rerebrace|couter|vambrace|elbow-lame|cuisse|poleyn|greave|knee-lame|pauldron|cuirass|tasset|fauld|gorget|champion)/

type WeighVertex = { (shares: Shares, place: Place, v: number): void; isLoose?: boolean }

/** Things that go with one bone whatever their shape. */
function fixedBones({ hold, wear }: Design): (part: Part) => BoneName | undefined {
  const byPrefix = new Map<string, BoneName>()
  for (const { id, slot, kind } of wear) {
    // A head turns inside the helmet of a space suit.
    const turner = kind === 'space_helmet' ? 'neck' : 'head'
    if (slot === 'head' || slot === 'face') byPrefix.set(id, turner)
  }
  for (const { id, carry } of hold) {
    const bone = boneUnder(carry)
    if (bone !== undefined) byPrefix.set(id, bone)
  }
  return ({ name, material }) => {
    // What carries a thing lies on the body itself.
    if (name.startsWith('carrying ')) return undefined
    if (name.startsWith('extra arm ')) return 'upperChest'
    // Plates of net stand out from the hips: turned with the legs, they would tilt to one side.
    if (name.startsWith('tulle ')) return 'hips'
    const owned = byPrefix.get(material.slice(0, material.lastIndexOf('.')))
    return owned ?? (isOnHead(name, material) ? 'head' : undefined)
  }
}

const onExtraArms: ReadonlySet<Carry> = new Set(extraHands.flat())

/** What carries a thing. */
function boneUnder(carry: Carry): BoneName | undefined {
  if (carry === 'left hand') return 'leftHand'
  if (carry === 'right hand') return 'rightHand'
  if (carry === 'back' || onExtraArms.has(carry)) return 'upperChest'
  return carry.endsWith('hip') ? 'hips' : undefined
}

const headNames =
  /^(head|ear|ear tuft|jaw|tongue|nose|muzzle|whiskers|beak|lips|bared teeth|horns?|antlers|antennae|tusk|hair dome|bangs|wisp|moustache|goatee|stubble|brow)( |-|$)/

function isOnHead(name: string, material: string): boolean {
  return (
    headNames.test(name) || /^(ear|horns?|antlers|antennae|halo|eye|head_mantle)\./.test(material)
  )
}

function isPack({ name, material }: Part): boolean {
  return (
    /^(backpack|jet pack|quiver|satchel|pack |bedroll|arrow|life support|pouch|buckle|knot|apron (bow|knot))/.test(
      name,
    ) || /^quiver\./.test(material)
  )
}

/** Ends of sashes, long collars and coat tails. */
function hangsLow({ region, name }: Part): boolean {
  return (
    !/thigh|shin|foot/.test(region ?? '') &&
    /sash|collar|coat|end|tabard|apron|loincloth|obi|panel|tail/.test(name)
  )
}

function specialWeights(skeleton: Skeleton) {
  const hair = hairWeights(skeleton)
  const cape = capeWeights(skeleton)
  const below = belowWaist(skeleton)
  return (part: Part, { wear }: Design): WeighVertex | undefined => {
    const { name, material } = part
    if (/wing/.test(name) && !/wing arm|poleyn/.test(name)) return wingWeights
    const lower = below(part)
    if (lower) return lower
    if (/^(hair|beard|head_tentacles|face_tentacles)/.test(material)) return hair
    if (/tail/.test(name) && !/^(fish|snake)/.test(name)) return tailWeights
    const owner = wear.find(({ id }) => material.startsWith(`${id}.`))
    const isCape = owner && /cape|cloak|poncho/.test(owner.kind) && !/clasp|cord|hood/.test(name)
    return isCape ? cape : undefined
  }
}

/** What a hybrid has instead of legs. */
function belowWaist(skeleton: Skeleton): (part: Part) => WeighVertex | undefined {
  const horse = skeleton.limbs && horseWeights(skeleton, skeleton.limbs)
  return (part) => {
    if (isLowerTail(part)) return lowerTailWeights(skeleton, part)
    return /^(horse|fore hoof|hind hoof)(-right)?$/.test(part.name) ? horse : undefined
  }
}

function horseWeights(skeleton: Skeleton, limbs: NonNullable<Skeleton['limbs']>): WeighVertex {
  const body = bodyWeights(skeleton, false)
  const toLegs = fourLegShares(skeleton, limbs)
  return (shares, place) => {
    body(shares, place.x, place.y, place.z, trunkCling)
    toLegs(shares, place)
  }
}

const wings = [number('leftWing'), number('rightWing')]
function wingWeights(shares: Shares, { x }: Place): void {
  shares.fill(0)
  shares[x < 0 ? wings[1] : wings[0]] = 1
}

const tails = [number('tail1'), number('tail2'), number('tail3')]
/** Tails run along v. */
function tailWeights(shares: Shares, _place: Place, v: number): void {
  shares.fill(0)
  const second = smoothstep(0.2, 0.46, v)
  const third = smoothstep(0.52, 0.78, v)
  shares[tails[0]] = 1 - second
  shares[tails[1]] = second * (1 - third)
  shares[tails[2]] = second * third
}

/** With the head as far down as the chin, then ever more with what hangs from the nape. */
function hairWeights({ headCentre, headRadius, heads }: Skeleton): WeighVertex {
  const chin = headCentre[1] - headRadius
  const [hair, head] = [number('hair'), number('head')]
  const top = Math.max(chin, heads[head][1] - 0.2 * headRadius)
  return (shares, { x, y }) => {
    shares.fill(0)
    // Tails at the sides of a head swing with it.
    const wide = smoothstep(1.25 * headRadius, 1.7 * headRadius, Math.abs(x))
    const down = smoothstep(top, top - 1.1 * headRadius, y) * (1 - 0.75 * wide)
    shares[head] = 1 - down
    shares[hair] = down
  }
}

function capeWeights(skeleton: Skeleton): WeighVertex {
  const { bodies, headCentre } = skeleton
  const { level } = bodies.left
  const body = bodyWeights(skeleton, false)
  const cape = number('cape')
  const [from, to] = [level(4.3), level(3.6)]
  const weigh = (shares: Shares, { x, y, z }: Place) => {
    body(shares, x * 0.8, y, Math.min(z, headCentre[2]), trunkCling)
    const down = smoothstep(from, to, y)
    for (let i = 0; i < shares.length; i++) shares[i] *= 1 - down
    shares[cape] += down
  }
  return Object.assign(weigh, { isLoose: true })
}

const trunkCling: Cling = { kind: 'trunk' }

function clingOf(skeleton: Skeleton): (part: Part) => Cling {
  const crotch = skeleton.bodies.left.level(3.15)
  const wornOn = armOf(skeleton)
  return (part) => {
    const { region, name } = part
    const worn = wornOn(part)
    if (/sleeve/.test(name)) return { kind: 'arm', worn }
    if (worn || /arm|hand|glove|bracelet|cuff/.test(name)) return { kind: 'skin', worn }
    const isBody = /^skin|suit|robot|bones|toes/.test(name)
    if (isBody)
      return /thigh|shin|foot|hips|belly/.test(region ?? '') ? trunkCling : { kind: 'skin' }
    if (/^kusazuri/.test(name) || hangsLow(part) || isAcrossLegs(part, crotch))
      return { kind: 'skirt' }
    return trunkCling
  }
}

/** Whether cloth spans from one leg to the other below the crotch. */
function isAcrossLegs({ positions, indices, region }: Part, crotch: number): boolean {
  if (/foot|shin/.test(region ?? '')) return false
  for (let t = 0; t < indices.length; t += 3) {
    for (let corner = 0; corner < 3; corner++) {
      const a = 3 * indices[t + corner]
      const b = 3 * indices[t + ((corner + 1) % 3)]
      const isLow = positions[a + 1] < crotch && positions[b + 1] < crotch
      if (isLow && positions[a] > -0.01 && positions[b] < 0.01) return true
    }
  }
  return false
}

function rigidAtMiddle(part: Part, weigh: WeighVertex): PartWeights {
  const { positions } = part
  const [x, y, z] = middleOf(positions)
  const shares = newShares()
  weigh(shares, { x, y, z }, 0.5)
  return rigid(strongest(shares))
}

function rigid(list: readonly (readonly [bone: number, weight: number])[]): PartWeights {
  const bones = new Uint8Array(4)
  const weights = new Float32Array(4)
  list.forEach(([bone, weight], i) => {
    bones[i] = bone
    weights[i] = weight
  })
  return { isRigid: true, bones, weights, isLoose: false }
}

/** The four strongest of every vertex, asked for in order; `shares` has a number a bone. */
export function smooth(
  part: Part,
  weigh: WeighVertex,
  shares = newShares(),
): Omit<PartWeights, 'isLoose' | 'isSkirt'> {
  const { positions, uvs } = part
  const count = positions.length / 3
  const bones = new Uint8Array(4 * count)
  const weights = new Float32Array(4 * count)
  const isMixed = /upper arm$/.test(part.region ?? '')
  const all = new Float32Array(isMixed ? count * shares.length : 0)
  const keep = (k: number, own: ArrayLike<number>) => {
    const list = strongest(own)
    for (let i = 0; i < list.length; i++) {
      bones[4 * k + i] = list[i][0]
      weights[4 * k + i] = list[i][1]
    }
  }
  const place = { x: 0, y: 0, z: 0 }
  for (let k = 0; k < count; k++) {
    place.x = positions[3 * k]
    place.y = positions[3 * k + 1]
    place.z = positions[3 * k + 2]
    weigh(shares, place, uvs[2 * k + 1])
    if (isMixed) all.set(shares, k * shares.length)
    else keep(k, shares)
  }
  if (isMixed) {
    evenOut(part, all, shares.length)
    for (let k = 0; k < count; k++)
      keep(k, all.subarray(k * shares.length, (k + 1) * shares.length))
  }
  return { isRigid: false, bones, weights }
}

/** The four greatest shares, brought to a sum of 1. */
function strongest(shares: ArrayLike<number>): [bone: number, weight: number][] {
  const list: [number, number][] = []
  for (let bone = 0; bone < shares.length; bone++) {
    if (shares[bone] > 1e-4) list.push([bone, shares[bone]])
  }
  list.sort((a, b) => b[1] - a[1])
  const kept = list.slice(0, 4)
  const sum = kept.reduce((total, [, weight]) => total + weight, 0)
  return kept.map(([bone, weight]) => [bone, weight / sum])
}
