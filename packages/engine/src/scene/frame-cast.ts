/** Where the camera stands and the cast in front of it: nobody covers another's face, and all fit the frame. */
import type { Actor, SceneCamera } from './scene-design.ts'
import type { ShotName } from './words.ts'

export type Framing = {
  shot: ShotName
  /** Width of the picture divided by its height. */
  aspect: number
  /** Height of the eye in metres, where the shot does not decide it. */
  eyeM: number
  /** Heights of the cast in metres. */
  heights: readonly number[]
  /** How much room each takes from side to side, where it is not what a person takes. */
  across?: readonly number[]
  /** Nobody is seen larger than somebody of this height would be. */
  leastM?: number
  /** −1 the group stands left of the middle – 1 right. */
  lean: number
  /** How far apart they stand, as a share of what is usual. */
  spread?: number
  /** Two who meet stand in one place, the middle between them. */
  pair?: readonly [number, number]
}

export type Framed = { camera: SceneCamera; places: Pick<Actor, 'place' | 'turn'>[] }

type ShotRow = {
  /** Share of the picture's height that somebody of middle height fills; more than 1 is cut off. */
  share: number
  /** Where the feet are: 0 at the top of the picture, 1 at the bottom. */
  feet: number
  focal: number
  eye: number | undefined
}

const shots: Record<ShotName, ShotRow> = {
  'close-up': { share: 2.5, feet: 2.62, focal: 2.4, eye: undefined },
  medium: { share: 1.5, feet: 1.6, focal: 2, eye: undefined },
  full: { share: 0.74, feet: 0.935, focal: 1.7, eye: undefined },
  wide: { share: 0.36, feet: 0.86, focal: 1.5, eye: 1.9 },
  'low angle': { share: 0.82, feet: 0.96, focal: 1.15, eye: 0.35 },
  'high angle': { share: 0.46, feet: 0.8, focal: 1.9, eye: 4.6 },
  'over the shoulder': { share: 1.05, feet: 1.16, focal: 1.8, eye: 1.5 },
}

/** The height of a small person, and the room one takes, in metres. */
const personM = 1.55
const roomM = 1.15

/** Metres between neighbours. */
const apart = 0.98

export function frameCast(framing: Framing): Framed {
  const { shot, aspect, eyeM, heights, lean, pair, leastM = personM } = framing
  const broadest = Math.max(roomM, ...(framing.across ?? []))
  const spread = Math.max(framing.spread ?? 1, (apart + broadest - roomM + apart) / (2 * apart))
  const row = shots[shot]
  const seen = Math.max(leastM, ...heights)
  const places = standing(heights, { aspect, spread })
  if (pair) join(places, pair)
  const wide = Math.max(...places.map(({ x }) => Math.abs(x)), pair ? 0.75 : 0) * 2 + broadest
  const high = (row.focal * seen) / row.share
  const broad = (row.focal * wide) / (0.9 * aspect)
  const away = Math.max(high, broad)
  // A crowd is smaller than one, and stands a little higher for it; where feet are cut off, heads stay where they were.
  const share = (row.focal * seen) / away
  const rise = row.share > 1 ? 1 : 0.32
  const feet = row.feet - Math.max(0, (row.share - share) * rise)
  const level = Math.min(eyeM, leastM < personM ? 0.8 * seen : eyeM)
  const eye = row.eye ?? (row.share > 1 ? seen * 0.88 : level)
  const half = (0.5 * aspect * away) / row.focal
  const shift = heights.length < 3 && share < 1.6 ? lean * Math.max(0, half - wide / 2) * 0.42 : 0
  const isOver = shot === 'over the shoulder' && places.length > 1 && !pair
  if (isOver) turnBack(places, away)
  return {
    camera: { eye: [0, eye, 0], focal: row.focal, horizon: feet - (row.focal * eye) / away },
    places: places.map(({ x, z, turn }) => ({ place: [x + shift, away + z], turn })),
  }
}

type Spot = { x: number; z: number; turn: number }

/** The first stands close to the eye with the back to it, and the others look at it. */
function turnBack(places: Spot[], away: number): void {
  places[0] = { x: -0.5, z: 1.5 - away, turn: 152 }
  places.slice(1).forEach((spot, k) => {
    Object.assign(spot, { x: 0.35 + 0.85 * k, turn: 16 })
  })
}

/** Two who meet come to the middle; the others stand round them. */
function join(places: Spot[], [one, other]: readonly [number, number]): void {
  const rest = places.filter((_, i) => i !== one && i !== other)
  for (const i of [one, other]) places[i] = { x: 0, z: 0, turn: 0 }
  rest.forEach((spot, k) => {
    const way = k % 2 === 0 ? -1 : 1
    Object.assign(spot, { x: way * (1.5 + 0.9 * Math.floor(k / 2)), z: 0.7, turn: way * 40 })
  })
}

/** One row, or two where they would be too many for the width: the tall ones behind, in the gaps. */
function standing(
  heights: readonly number[],
  { aspect, spread }: { aspect: number; spread: number },
): Spot[] {
  const count = heights.length
  const mostInRow = aspect < 0.9 ? 2 : aspect < 1.2 ? 3 : 4
  const inFront = count <= mostInRow ? count : Math.ceil(count / 2)
  const order = heights.map((height, i) => ({ height, i }))
  const front = new Set(
    count === inFront
      ? order.map(({ i }) => i)
      : order
          .toSorted((a, b) => a.height - b.height || a.i - b.i)
          .slice(0, inFront)
          .map(({ i }) => i),
  )
  const spots: Spot[] = heights.map(() => ({ x: 0, z: 0, turn: 0 }))
  const lay = (who: number[], z: number, gap: number) => {
    who.forEach((i, k) => {
      const t = k - (who.length - 1) / 2
      const x = t * gap
      const turn = count === 1 ? 12 : Math.sign(t) * Math.min(34, 16 + 9 * Math.abs(t))
      spots[i] = { x, z: z + (who.length > 2 ? 0.28 * (k % 2) : 0), turn }
    })
  }
  const numbers = heights.map((_, i) => i)
  lay(
    numbers.filter((i) => front.has(i)),
    0,
    apart * spread,
  )
  lay(
    numbers.filter((i) => !front.has(i)),
    1.15,
    apart * spread * 0.98,
  )
  return spots
}
