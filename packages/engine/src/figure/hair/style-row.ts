/**
 * What a hair style is made of, as plain data: a list of pieces. A new style is a row of such pieces in tables/*-styles.ts;
 * docs/extending.md shows how. Lengths are in head-local units (y −1 chin … +1 crown), angles in degrees.
 */
import type { Hair } from '../../design/design.ts'
import type { Keys } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Cut } from './locks.ts'
import type { RopeKind } from './rope.ts'
import type { SpikeRow } from './spikes.ts'

/** A place on the head: degrees round it (0 front, 90 left, 180 back) and degrees down from the crown. */
export type Place = readonly [around: number, down: number]

/** A height on the head, or so much above (+) where the design's longest hair ends. */
export type Hem = number | { length: number }

/** Drawn twice, on both sides of the head: places, headings and parts turn over. Names get 'left' and 'right'. */
export type Paired = { pair?: boolean }

/** What headgear does to a piece: it is left out under any, or sits at another place. */
export type UnderHats = { bare?: boolean; under?: Place }

/** Where hair stops being cut short and the skin shows through: the barber's fade. */
export type Fade = { from: number; blur: number; side?: 'parting' }

/** The ground of hair on the scalp. */
export type DomePiece = {
  draw: 'dome'
  /** Share of the usual height. */
  height?: number
  /** Shorn hair lets the skin through; skin is bare. */
  as?: 'hair' | 'shorn' | 'skin'
  fade?: Fade
  marks?: 'curls' | 'rings'
}

/** One mass of loose hair, from the whorl or from an arc over the scalp. */
export type MassPiece = Paired &
  UnderHats & {
    draw: 'mass'
    name: string
    from: { whorl: readonly [number, number] } | { arc: readonly [number, number]; down: number }
    /** How quickly it turns down: 1 stiff, 4 limp. 1.5 when not said. */
    gravity?: number
    /** Drawn in to the middle, to the back, and tucked under its own hem. */
    comb?: { in?: number; back?: number; tuck?: number; aside?: number }
    /** Height it ends at by degrees from the front, 0–180. */
    hem: readonly (readonly [around: number, y: Hem])[]
    longest?: number
    /** Below this height it hangs free of the head. */
    release?: number
    layer: number
    /** Ridges across it, as in finger waves. */
    ripple?: { height: number; length: number }
    rise?: number
    /** 1 lies before the shoulders, −1 behind. */
    drape?: 1 | -1
    cut: Cut
    strays?: number
    strands?: number
    roots?: number
  }

/** Masses that many styles share; each with what may differ. */
export type SharedPiece =
  | { draw: 'crown'; raise: number; cut?: Partial<Cut> }
  | { draw: 'nape'; hem: number }
  | { draw: 'temples'; hem: number }
  | { draw: 'back'; hem: Hem; count: number; flick: number; wave?: number; bare?: boolean }
  | { draw: 'sides'; hem: Hem; wave?: number }
  /** `flat`: it rises out of hair combed flat, not out of a loose head of it. */
  | { draw: 'front'; bangs?: Hair['bangs']; flat?: true }
  /** Bangs alone on hair combed flat: without any, the brow is bare. */
  | { draw: 'fringe' }
  | { draw: 'wisps' }
  | { draw: 'swept back'; lift: number; hem: number; wide: number }
  | { draw: 'sides back' }

/** Hair combed tight to a knot, from the whole hairline, from one half of the head, or from a line of its own. */
export type CombPiece = Paired &
  UnderHats & {
    draw: 'comb'
    to: Place
    height?: number
    /** Nearer to the front than `within` (or farther than `beyond`) it sets out from a line through `middle`. */
    line?: { within?: number; beyond?: number; middle: Place }
  }

/** Where a hanging piece is tied and how it falls. */
type Hung = Paired &
  UnderHats & {
    name: string
    at: Place
    heading: Vec3
    gravity?: number
    /** So long, or down to so much above where the design's longest hair ends. */
    hangs: number | { to: Hem }
    /** It lies before the shoulders. */
    before?: boolean
  }

export type TailPiece = Hung & {
  draw: 'tail'
  /** Half width at its broadest. */
  thick: number
  /** Half width along it, as a share of `thick`. */
  shape?: Keys
  flat?: number
  cut?: Partial<Cut>
}

export type BraidPiece = Hung & { draw: 'braid'; width: number; weave?: Weave }
export type Weave = 'plait' | 'fishtail' | 'bubbles'
export type DrillPiece = Hung & { draw: 'drill'; width: number; turns: number }
export type RopeTailPiece = Hung & {
  draw: 'rope tail'
  kind: RopeKind
  count: number
  radius: number
  spread: number
}

/** A plait that lies on the head, through places on it. */
export type ScalpBraidPiece = Paired & {
  draw: 'scalp braid'
  along: readonly Place[]
  width: number
  closed?: boolean
  bare?: boolean
}

/** A wound knot. It faces away from the head unless told. */
export type BunPiece = Paired &
  UnderHats & {
    draw: 'bun'
    name: string
    at: Place
    size: number
    /** Depth by width; how far it stands off the head, in sizes. */
    tall?: number
    off?: number
    facing?: Vec3
  }

/** A ball of tight curls. */
export type PuffPiece = Paired & UnderHats & { draw: 'puff'; at: Place; size: number }

/** Many small knots in rows. */
export type KnotsPiece = {
  draw: 'knots'
  rows: readonly (readonly [down: number, count: number])[]
  size: number
}

/** Round strands that hang from rows of roots. */
export type RopesPiece = {
  draw: 'ropes'
  kind: RopeKind
  rows: readonly (readonly [down: number, count: number])[]
  radius: number
  layer: number
  hem: Hem
  /** Only roots so near to the middle of the head, or to the sides. */
  only?: { middle: number } | { from: number; to: number }
  /** Shaded hair between the strands; short strands on the brow. */
  filled?: boolean
  fringed?: boolean
}

/** A round cloud of tight curls; `narrow` keeps it to the middle of the head. */
export type CloudPiece = { draw: 'cloud'; size: number; narrow?: number }

/** Hair cut to a block with a flat top. */
export type BlockPiece = { draw: 'block'; top: number; sides: number; marks?: 'curls' }

export type SpikesPiece = {
  draw: 'spikes'
  rows: readonly SpikeRow[]
  /** Only so near to the middle of the head. */
  bend?: number
  flames?: boolean
}

export type CrestPiece = { draw: 'crest'; tall: number; free?: number }

/** A ring of hair that stands out from the head. */
export type LoopPiece = Paired & { draw: 'loop'; at: Place; heading: Vec3; size: number }

/** Living snakes. */
export type SnakesPiece = { draw: 'snakes'; rows: readonly (readonly [number, number])[] }

/** Drops that hang from the ends. */
export type DropsPiece = { draw: 'drops'; count: number; hem: Hem }

export type Piece =
  | DomePiece
  | MassPiece
  | SharedPiece
  | CombPiece
  | TailPiece
  | BraidPiece
  | DrillPiece
  | RopeTailPiece
  | ScalpBraidPiece
  | BunPiece
  | PuffPiece
  | KnotsPiece
  | RopesPiece
  | CloudPiece
  | BlockPiece
  | SpikesPiece
  | CrestPiece
  | LoopPiece
  | SnakesPiece
  | DropsPiece

export type StyleRow = readonly Piece[]
