/** What the shape of an animal is said in. Lengths are hundredths of its height at the shoulder; the left side is given. */

import type { CoatZone } from '../../brief/concepts.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { FurEdge } from '../fur-sheet.ts'
import type { CoatMap } from './coat.ts'
import type { FoldedWing } from './folded-wing.ts'
import type { Ring } from './loft.ts'
import type { Mane } from './mane.ts'
import type { TailHair } from './tail-hair.ts'

/** Rings of one mass and how softly it joins the others. */
export type Mass = { rings: readonly Ring[]; soft: number }

export type EarForm = {
  root: Vec3
  tip: Vec3
  /** Half the width of its root, and where along it is widest, 0 root – 1 tip. */
  width: number
  widest: number
  /** Where its bowl opens to: degrees from straight ahead to the side. */
  turn: number
  /** How blunt the tip is: 0 pointed – 1 round. */
  round: number
}

export type EyeForm = {
  /** Somewhere under its middle; it is painted on the skin above. */
  centre: Vec3
  /** Degrees it looks out from straight ahead, and how much its outer corner rises. */
  out: number
  tilt: number
  /** Half its width and half its height when open. */
  width: number
  height: number
  pupil: 'round' | 'slit' | 'bar'
}

export type MouthForm = {
  /** Height and depth along the line of the lips, from the corner to the middle in front. */
  line: readonly (readonly [y: number, z: number])[]
  hinge: readonly [y: number, z: number]
  /** Degrees it opens at most. */
  opens: number
  /** Fangs, the broad teeth of one that grazes, or small ones that no mood shows. */
  teeth: 'sharp' | 'broad' | 'small' | 'none'
  /** Its beak hangs before the face, and one looks in from the front. */
  hangs?: true
}

export type NoseForm = { kind: 'leather' | 'nostrils' | 'none'; centre: Vec3; size: Vec3 }

/** A tapering clump of fur that leaves the skin: `from` inside the body, `to` its tip; of the coat, or of a zone alone. */
export type Tuft = {
  from: Vec3
  /** Places it passes on its way, for long locks. */
  through?: readonly Vec3[]
  to: Vec3
  width: number
  /** Along an edge: a sheet of as many locks. */
  edge?: FurEdge
  /** It lies on the skin: a line is round what stands out of the outline alone. */
  isClose?: true
  /** Long hair of the neck: it lies flat under what is worn there. */
  isMane?: true
  place: 'body' | 'head'
  zone?: CoatZone
  /** How high a lock or a feather lies over the skin: those on top lie higher. */
  lift?: number
}

/** A horn, a spike, a point of an antler: a path from inside the skull to its tip. */
export type HornForm = {
  path: readonly Vec3[]
  /** At its root. */
  width: number
  /** Rings or turns along it. */
  rings: number
  /** Stands in the middle, and has no twin. */
  isSingle?: boolean
  /** Begins in a point, as what lies along a tail. */
  isBlade?: boolean
}

/** A wing: its arm from the shoulder to the wrist, the tips of its fingers or feathers from the first to the last, and where it ends on the flank. */
export type WingForm = {
  kind: 'bat' | 'feather'
  /** Thickness of the arm, and width of its feathers. */
  size: number
  arm: readonly Vec3[]
  fingers: readonly Vec3[]
  root: Vec3
  zone: CoatZone
}

/** Where gear sits: rings to thread straps on, the stretch of the back for a saddle, and the front of the face. */
export type Fit = {
  /** Of straps and buckles: 1 on a wolf. */
  size: number
  neck: StrapRing
  /** Round the chest behind the forelegs, and before the shoulders. */
  girth: StrapRing
  chest: StrapRing
  nose: StrapRing
  poll: StrapRing
  saddle: { from: number; to: number }
  /** A line inside the head below brow and bridge, and the way out to them. */
  face: { top: Vec3; end: Vec3; way: Vec3 }
}

export type StrapRing = { centre: Vec3; normal: Vec3 }

export type CreatureForm = {
  body: readonly Mass[]
  head: readonly Mass[]
  jaw: Mass
  /** The upper half of a beak; the jaw is the lower one then. */
  beak?: Mass
  /** Everything in front of and above this plane belongs to the head. */
  neckline: { point: Vec3; normal: Vec3 }
  skull: { centre: Vec3; radius: number }
  ear: EarForm | undefined
  eye: EyeForm
  mouth: MouthForm
  nose: NoseForm
  tufts: readonly Tuft[]
  horns: readonly HornForm[]
  wing?: WingForm
  foldedWing?: FoldedWing
  mane?: Mane | undefined
  tailHair?: TailHair | undefined
  /** Half as long as they are; none where it is 0. */
  whiskers: number
  /** How far the left feet stand before the right ones. */
  stride: { fore: number; hind: number }
  /** Heights down from which legs stride, the depth between fore and hind ones, and behind which the tail hangs. */
  legs: { fore: number; hind: number; between: number; tail: number }
  coat: CoatMap
  fit: Fit
  /** Toes with claws, or hooves. */
  feet: readonly FootForm[]
  /** Named places for close-ups. */
  marks: Readonly<Record<string, Vec3>>
}

export type FootForm = {
  kind: 'paw' | 'hoof' | 'talon'
  centre: Vec3
  size: number
  /** How long claws are beside a wolf's; a cat draws them in, and shows none. */
  claws?: number
}
