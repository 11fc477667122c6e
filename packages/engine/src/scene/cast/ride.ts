/** A mount and who sits on it: one figure, which stands on the mount's feet. */
import { buildFigure } from '../../figure/build-figure.ts'
import type { Figure } from '../../figure/figure.ts'
import { type BeastMoment, moveBeast } from '../../pose/beasts/move-beast.ts'
import type { Pose } from '../../pose/pose.ts'
import { namedPose } from '../../pose/poses.ts'
import { poseRiders } from '../../pose/ride.ts'
import type { Actor } from '../scene-design.ts'
import type { Standing } from './build-actors.ts'
import { merged } from './merged.ts'
import { reinsOf } from './reins.ts'

export type RideMoment = {
  mount: BeastMoment
  /** Other faces and movements than the scene's own, by number in the cast. */
  poseOf?: (i: number) => Pose
}

/** A mount of the cast with its riders, as they hold still or at a moment; undefined for whoever nobody rides. */
export function openRide(
  cast: readonly Actor[],
  mount: number,
): ((moment?: RideMoment) => Standing) | undefined {
  const numbers = cast.flatMap((actor, i) => (actor.mount === mount ? [i] : []))
  if (numbers.length === 0) return undefined
  const { design, expression, pose } = cast[mount]
  const beast = buildFigure(design, { expression })
  const riders = numbers.map((i) => ({
    i,
    design: cast[i].design,
    figure: buildFigure(cast[i].design, { expression: cast[i].expression }),
  }))
  return (moment) => {
    const going = moment?.mount ?? stillMoment(pose)
    const carrier = going ? moveBeast(beast, going) : beast
    const posed = riders.map(({ i, ...rider }) => ({
      ...rider,
      pose: moment?.poseOf?.(i) ?? stillPose(cast[i]),
    }))
    const seated = poseRiders(beast, posed, going) ?? []
    const isFree = posed[0].pose.arms === undefined
    const reins = seated.slice(0, isFree ? 1 : 0).flatMap((first) => reinsOf(carrier, first))
    const all = [{ ...carrier, parts: [...carrier.parts, ...reins] }, ...seated]
    return {
      who: [mount, ...numbers],
      figure: merged(all),
      bounds: all.map(({ bounds }) => bounds),
    }
  }
}

/** The face is the scene's own. */
function stillPose({ pose, expression }: Actor): Pose {
  const named = pose === undefined || pose === 'ride' ? undefined : namedPose(pose)
  return { ...named, expression }
}

/** Seconds at which a step looks like one. */
const midStep = { walk: 0.18, run: 0.1, fly: 0.32 } as const

function stillMoment(pose: string | undefined): BeastMoment | undefined {
  if (pose !== 'walk' && pose !== 'run' && pose !== 'fly') return undefined
  return { gait: pose, seconds: midStep[pose], isInPlace: true }
}

/** A creature that walks or runs is seen in the middle of a step. */
export function goingBeast(figure: Figure, pose: string | undefined): Figure {
  const moment = stillMoment(pose)
  return moment ? moveBeast(figure, moment) : figure
}
