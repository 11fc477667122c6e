/** Every beard and moustache as a row of measures. A new one is a new row; docs/extending.md shows how. */
import type { BeardKind } from '../../../brief/concepts.ts'
import type { Cut, Wave } from '../locks.ts'
import type { MoustacheForm } from '../moustache.ts'

export type JawForm = {
  name: string
  /** How far round the jaw it goes, in degrees from the chin. */
  round: number
  /** Thickness over the skin at the jaw. */
  thick: number
  /** How far it hangs below the jaw in the middle and at the sides. */
  hang: number
  sideHang: number
  /** How much it draws together below the chin: 0 – 1. */
  point: number
  cut: Cut
  strands: number
  /** Height of a strip along the jaw: bare cheeks above it. */
  strip?: number
  /** Share of the way from its edge to the jaw. */
  reach?: number
  /** Two ends, so far to either side. */
  fork?: number
}

/** Whiskers before the ears. */
export type SideburnForm = {
  /** Degrees from the chin at which it begins, the height there, and how that rises to the ear. */
  front: number
  top: number
  slope: number
  /** Length in front in steps of .05, and at the ear as a share of the usual. */
  long: number
  hind: number
  thick: number
  locks: number
}

export type BeardForm = {
  jaw?: JawForm
  moustache?: MoustacheForm
  braids?: number
  stubble?: boolean
  sideburns?: SideburnForm
}

const wavy: Wave = { height: 0.05, length: 1.1, phase: 0, drift: 0 }
/** Small tight curls, in rows. */
const curled: Wave = { height: 0.045, length: 0.34, phase: 0, drift: 0 }
const thinLip: MoustacheForm = { reach: 0.27, drop: 0.1, thick: 0.035, curl: 0 }
const fullLip: MoustacheForm = { reach: 0.36, drop: 0.22, thick: 0.055, curl: 0, cover: 1 }

export const beardForms: Record<BeardKind, BeardForm> = {
  stubble: { stubble: true },
  moustache: { moustache: { reach: 0.4, drop: 0.06, thick: 0.06, curl: 0.12 } },
  sideburns: {
    sideburns: { front: 52, top: 0.02, slope: 1, long: 11, hind: 1, thick: 0.05, locks: 3 },
  },
  goatee: {
    moustache: thinLip,
    jaw: {
      name: 'goatee',
      round: 24,
      thick: 0.035,
      hang: 0.3,
      sideHang: 0.06,
      point: 0.75,
      reach: 0.9,
      cut: { count: 6, ragged: 0.04, free: 0.12, belly: 0.04, lift: 0.01, bend: 0.4 },
      strands: 1,
    },
  },
  short_beard: {
    moustache: thinLip,
    jaw: {
      name: 'short beard',
      round: 98,
      thick: 0.05,
      hang: 0.12,
      sideHang: 0.05,
      point: 0.3,
      cut: { count: 11, ragged: 0.04, free: 0.1, belly: 0.03, lift: 0, bend: 0.2, taper: 5 },
      strands: 2,
    },
  },
  full_beard: {
    moustache: fullLip,
    jaw: {
      name: 'full beard',
      round: 98,
      thick: 0.1,
      hang: 0.58,
      sideHang: 0.22,
      point: 0.32,
      cut: { count: 9, ragged: 0.12, free: 0.4, belly: 0.06, lift: 0.03, bend: 0.45 },
      strands: 3,
    },
  },
  long_beard: {
    moustache: { reach: 0.38, drop: 0.4, thick: 0.06, curl: 0, cover: 1 },
    jaw: {
      name: 'long beard',
      round: 98,
      thick: 0.1,
      hang: 2,
      sideHang: 0.6,
      point: 0.1,
      cut: { count: 7, ragged: 0.1, free: 0.55, belly: 0.05, lift: 0.01, bend: 0.35 },
      strands: 4,
    },
  },
  braided_beard: {
    moustache: fullLip,
    braids: 2,
    jaw: {
      name: 'braided beard',
      round: 98,
      thick: 0.1,
      hang: 0.42,
      sideHang: 0.26,
      point: 0.55,
      cut: { count: 9, ragged: 0.1, free: 0.3, belly: 0.06, lift: 0.03, bend: 0.4 },
      strands: 2,
    },
  },
  van_dyke: {
    moustache: { reach: 0.34, drop: 0.02, thick: 0.04, curl: 0.16 },
    jaw: {
      name: 'van dyke',
      round: 15,
      thick: 0.06,
      hang: 0.5,
      sideHang: 0.1,
      point: 1,
      reach: 0.9,
      cut: { count: 6, ragged: 0.08, free: 0.4, belly: 0.04, lift: 0.02, bend: 0.3 },
      strands: 1,
    },
  },
  mutton_chops: {
    moustache: { reach: 0.42, drop: 0.1, thick: 0.045, curl: 0 },
    sideburns: { front: 22, top: -0.5, slope: 0.8, long: 6, hind: 1.45, thick: 0.11, locks: 6 },
  },
  handlebar: { moustache: { reach: 0.36, drop: 0.04, thick: 0.055, curl: 0.34 } },
  walrus_moustache: { moustache: { reach: 0.36, drop: 0.34, thick: 0.058, curl: 0 } },
  pencil_moustache: { moustache: { reach: 0.26, drop: 0.03, thick: 0.018, curl: 0 } },
  horseshoe: { moustache: { reach: 0.29, drop: 0.06, thick: 0.042, curl: 0, down: -0.9 } },
  fu_manchu: { moustache: { reach: 0.29, drop: 0.16, thick: 0.032, curl: 0, hang: 0.95 } },
  soul_patch: {
    jaw: {
      name: 'soul patch',
      round: 7,
      thick: 0.05,
      hang: 0.02,
      sideHang: 0.02,
      point: 0.6,
      reach: 0.6,
      cut: { count: 2, ragged: 0.1, free: 0.14, belly: 0.03, lift: 0.02, bend: 0.3 },
      strands: 0,
    },
  },
  chinstrap: {
    jaw: {
      name: 'chinstrap',
      round: 98,
      thick: 0.035,
      hang: 0.02,
      sideHang: 0.02,
      point: 0,
      strip: 0.15,
      cut: { count: 16, ragged: 0.05, free: 0.06, belly: 0.02, lift: 0.01, bend: 0.2, taper: 4 },
      strands: 0,
    },
  },
  chin_curtain: {
    jaw: {
      name: 'chin curtain',
      round: 98,
      thick: 0.1,
      hang: 0.42,
      sideHang: 0.14,
      point: 0.1,
      strip: 0.24,
      cut: { count: 11, ragged: 0.1, free: 0.3, belly: 0.05, lift: 0.03, bend: 0.4 },
      strands: 2,
    },
  },
  square_beard: {
    moustache: fullLip,
    jaw: {
      name: 'square beard',
      round: 98,
      thick: 0.12,
      hang: 1.15,
      sideHang: 0.5,
      point: 0,
      cut: {
        count: 10,
        ragged: 0.02,
        free: 0.3,
        belly: 0.06,
        lift: 0,
        bend: 0.1,
        taper: 8,
        wave: curled,
      },
      strands: 2,
    },
  },
  forked_beard: {
    moustache: fullLip,
    jaw: {
      name: 'forked beard',
      round: 98,
      thick: 0.1,
      hang: 1.05,
      sideHang: 0.1,
      point: 0.9,
      fork: 0.3,
      cut: { count: 10, ragged: 0.1, free: 0.5, belly: 0.06, lift: 0.03, bend: 0.35 },
      strands: 3,
    },
  },
  wizard_beard: {
    moustache: { reach: 0.34, drop: 0.2, thick: 0.06, curl: 0, hang: 1 },
    jaw: {
      name: 'wizard beard',
      round: 98,
      thick: 0.11,
      hang: 3.5,
      sideHang: 0.6,
      point: 0.22,
      cut: { count: 9, ragged: 0.12, free: 1.3, belly: 0.09, lift: 0.05, bend: 0.6, wave: wavy },
      strands: 5,
    },
  },
}
