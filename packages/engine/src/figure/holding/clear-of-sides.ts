/** Arms that hang outside the trunk: of stout people they would sink into their sides, and a belt into their elbows. */
import { length, subtract, type Vec3 } from '../../math/vector.ts'
import type { Body } from '../body/body.ts'

/** How far an arm is from the trunk's side, in units of the body: room for a belt. */
const room = 0.07
/** It is raised by so many degrees at a time, and so many times at most. */
const degrees = 2
const times = 12

/** The direction of an upper arm, raised sideways until it is clear of the body's side; the same where it was. */
export function clearOfSides(body: Body, upperArm: Vec3): Vec3 {
  let raised = upperArm
  for (let i = 0; i < times && gapBeside(body, raised) < room * body.unit; i++)
    raised = turnedOut(raised)
  return raised
}

/** The least cm between the trunk and the lower half of an upper arm that points some way. */
function gapBeside({ joints, arm, torsoSection }: Body, upperArm: Vec3): number {
  const long = length(subtract(joints.elbow, joints.shoulder))
  const [sx, sy] = joints.shoulder
  const gaps = [0.6, 0.8, 1].map((share) => {
    const { width } = torsoSection(sy + upperArm[1] * long * share)
    return sx + upperArm[0] * long * share - arm.radiusAt(share / 2) - width
  })
  return Math.min(...gaps)
}

function turnedOut([x, y, z]: Vec3): Vec3 {
  const turn = (degrees * Math.PI) / 180
  const [sine, cosine] = [Math.sin(turn), Math.cos(turn)]
  return [x * cosine - y * sine, x * sine + y * cosine, z]
}
