/** Figures of the cast, posed as the scene has it; who meets in one pose is one figure for two. */
import type { Design } from '../../design/design.ts'
import { buildFigure } from '../../figure/build-figure.ts'
import { withCompanion } from '../../figure/companion.ts'
import type { Figure } from '../../figure/figure.ts'
import type { Vec3 } from '../../math/vector.ts'
import { poseFigure } from '../../pose/pose-figure.ts'
import { namedPose } from '../../pose/poses.ts'
import { type MeetingMoment, poseInteraction } from '../../pose/together.ts'
import { cameraBasis } from '../../render/camera.ts'
import type { SceneDesign } from '../scene-design.ts'
import { statureOf } from '../stature.ts'
import { merged } from './merged.ts'
import { openWheels, wheelsOf } from './on-wheels.ts'
import { goingBeast, openRide } from './ride.ts'

/** A figure of the scene, and whose it is. */
export type Standing = {
  /** Numbers in the cast: one, two that meet, or a mount and its riders. */
  who: readonly number[]
  figure: Figure
  /** The boxes of each alone. */
  bounds: readonly Figure['bounds'][]
}

/** One after the other: building takes longest, and whoever draws may be told to stop. */
export function* buildActors(design: SceneDesign): Generator<Standing> {
  const { meeting } = design
  if (meeting) {
    const pair = openPair(design, meeting)
    if (pair) yield pair()
  }
  for (let i = 0; i < design.cast.length; i++) {
    if (meeting?.pair.includes(i) || design.cast[i].mount !== undefined) continue
    const riding = openRide(design.cast, i)
    if (riding) {
      yield riding()
      continue
    }
    const figure = buildActor(design, i)
    yield { who: [i], figure, bounds: [figure.bounds] }
  }
}

function buildActor({ cast }: SceneDesign, i: number): Figure {
  const { design, pose, expression } = cast[i]
  const wheels = wheelsOf(cast[i])
  if (wheels) return openWheels(wheels, cast[i])()
  const figure = buildFigure(design, { expression })
  if (design.creature) return goingBeast(figure, pose)
  const named = pose === undefined ? undefined : namedPose(pose)
  if (named === undefined) return figure
  // The face is the scene's own.
  const gaze = gazeOf(cast, i)
  const posed = poseFigure(design, figure, { ...named, expression, ...(gaze && { gaze }) })
  return withCompanion(atHand(design), posed)
}

/** On a shoulder as the words have it, and a pet otherwise at the feet; larger animals are of the cast themselves. */
function atHand(design: Design): Design {
  const { companion } = design
  if (companion === undefined || companion.at?.on === 'shoulder') return design
  if (companion.pet === undefined || flying.test(companion.pet.form))
    return { ...design, companion: undefined }
  return { ...design, companion: { ...companion, at: { on: 'ground', side: companion.at?.side } } }
}

const flying = /bees|butterfly/

/** The eyes of whom somebody looks at, in centimetres from its own feet as it faces. */
export function gazeOf(cast: SceneDesign['cast'], i: number): Vec3 | undefined {
  const { looksAt, place, turn, above } = cast[i]
  const other = looksAt === undefined ? undefined : cast[looksAt]
  if (other === undefined) return undefined
  const { right, toward } = cameraBasis(turn, 0)
  const across = 100 * (other.place[0] - place[0])
  const away = 100 * (other.place[1] - place[1])
  const high = 100 * (statureOf(other.design).face + other.above - above)
  const [x, z] = [right[0] * across - toward[0] * away, right[2] * across - toward[2] * away]
  const low = 100 * statureOf(cast[i].design).face - steepest * Math.hypot(x, z)
  return openToEye([x, Math.max(high, low), z], turn)
}

/** Degrees a face turns away from the eye at most for whom it looks at: actors show theirs to the house. */
const mostAside = 42
/** How far they look down on small ones, as a share of the distance. */
const steepest = 0.36

function openToEye([x, y, z]: Vec3, turn: number): Vec3 {
  const way = (Math.atan2(x, z) * 180) / Math.PI
  const aside = ((way - turn + 540) % 360) - 180
  if (Math.abs(aside) <= mostAside || Math.abs(aside) > 120) return [x, y, z]
  const own = ((turn + Math.sign(aside) * mostAside) * Math.PI) / 180
  const far = Math.hypot(x, z)
  return [far * Math.sin(own), y, far * Math.cos(own)]
}

/** Two who meet, as they hold still or at a moment of it; undefined where nobody knows how. */
export function openPair(
  { cast }: SceneDesign,
  { name, pair }: NonNullable<SceneDesign['meeting']>,
): ((moment?: MeetingMoment) => Standing) | undefined {
  const [one, other] = pair.map((i) => {
    const { design, expression } = cast[i]
    return { design, figure: buildFigure(design, { expression }) }
  })
  const still = poseInteraction(name, one, other)
  if (still === undefined) return undefined
  return (moment) => {
    const [a, b] = (moment && poseInteraction(name, one, other, moment)) ?? still
    return { who: pair, figure: merged([a, b]), bounds: [a.bounds, b.bounds] }
  }
}
