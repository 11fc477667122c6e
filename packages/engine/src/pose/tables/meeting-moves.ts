/** What goes on while two meet: how far each moves out of the pose they share, by the time. */
import type { Vec3 } from '../../math/vector.ts'

/** Degrees, but for `reach`: body units that every hand that reaches goes on. */
export type Sway = {
  bend?: number
  lean?: number
  twist?: number
  nod?: number
  turn?: number
  tilt?: number
  reach?: Vec3
}

/** `way` is 1 for who stands on the left of the picture and −1 for the other: mirrored, they sway together. */
export type MeetingMove = (seconds: number, way: 1 | -1) => Sway

const wave = (seconds: number, period: number, late = 0) =>
  Math.sin(2 * Math.PI * (seconds / period - late))

/** Up and down a few times, then still, then again. */
const pumps = (seconds: number) => wave(seconds, 0.55) * Math.max(0, wave(seconds, 5, -0.05)) ** 0.6

/** 0 apart – 1 together, quickly there. */
const claps = (seconds: number) => Math.max(0, wave(seconds, 2.2, -0.2)) ** 0.5

export const meetingMoves: Readonly<Record<string, MeetingMove>> = {
  handshake: (at) => ({
    reach: [0, 0.16 * pumps(at), 0],
    nod: 3 * Math.max(0, wave(at, 2.5)),
  }),
  hug: (at, way) => ({ lean: 2.6 * way * wave(at, 3.4), reach: [0, 0.1 * wave(at, 1.1), 0] }),
  back_to_back: (at, way) => ({ turn: 9 * way * wave(at, 5), nod: 2 * wave(at, 2.5) }),
  face_off: (at, way) => ({
    bend: 2.4 * Math.max(0, way * wave(at, 3.2)),
    nod: 4 * Math.max(0, way * wave(at, 3.2)),
    tilt: 3 * wave(at, 4.6),
  }),
  hold_hands: (at, way) => ({
    reach: [0, 0, 0.2 * wave(at, 1.8)],
    lean: 1.5 * wave(at, 3.6),
    turn: 6 * way * wave(at, 4.4),
  }),
  arm_round_shoulder: (at, way) => ({ lean: 2.4 * wave(at, 2.6), tilt: 3 * way * wave(at, 3.9) }),
  high_five: (at) => ({ reach: [0, 0.1 * claps(at) - 0.1, 0.5 * claps(at) - 0.5], bend: -3 }),
  give: (at) => ({
    nod: 3 * wave(at, 2.6),
    lean: 1.4 * wave(at, 4),
    reach: [0, 0.05 * wave(at, 3), 0],
  }),
  dance_together: (at, way) => ({
    lean: 2.4 * way * wave(at, 2.8),
    tilt: 3 * wave(at, 4.2),
  }),
  kneel_before: (at, way) => ({ nod: way < 0 ? 4 * wave(at, 3.4) : 3 * wave(at, 4) }),
  carry: (at) => ({ bend: 1.6 * wave(at, 2.8), nod: 2 * wave(at, 4.2) }),
  piggyback: (at) => ({ bend: 1.4 * wave(at, 2.6), nod: 2 * wave(at, 3.8), turn: 4 * wave(at, 5) }),
  arm_wrestle: (at, way) => ({
    lean: 3 * way * wave(at, 1.7),
    twist: 3 * wave(at, 1.7),
    nod: 2 * wave(at, 0.9),
  }),
}
