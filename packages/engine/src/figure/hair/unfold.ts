/** Hair combed to a knot lies in one layer: what sets out behind the point before the ear does so from the strand that leaves there. */
import { lerp } from '../../math/scalar.ts'
import { cross, dot, normalize, rotate, scale, subtract, type Vec3 } from '../../math/vector.ts'

/** Azimuths between which a hairline runs down before the ear and up again, in radians. */
const [from, to] = [1, 2.3]
const steps = 104

/** The line, by azimuth, with each place moved round the knot that would be combed back over the places before it. */
export function unfold(lineAt: (azimuth: number) => Vec3, knot: Vec3): (azimuth: number) => Vec3 {
  const [left, right] = [1, -1].map((side) => lacking(lineAt, knot, side))
  return (azimuth) => {
    const direction = lineAt(azimuth)
    const at = ((Math.abs(azimuth) - from) / (to - from)) * steps
    if (at <= 0 || at >= steps) return direction
    const list = azimuth < 0 ? right : left
    const i = Math.floor(at)
    const turn = lerp(list[i], list[i + 1], at - i)
    return turn === 0 ? direction : rotate(direction, knot, turn)
  }
}

/** How far each place lies back, round the knot, behind the farthest before it. */
function lacking(lineAt: (azimuth: number) => Vec3, knot: Vec3, side: number): number[] {
  const places = Array.from({ length: steps + 1 }, (_, i) =>
    lineAt(side * lerp(from, to, i / steps)),
  )
  const turns = [0]
  for (let i = 1; i <= steps; i++)
    turns.push(turns[i - 1] + turnRound(knot, places[i - 1], places[i]))
  const way = turns[steps] < 0 ? -1 : 1
  let most = 0
  const lack = turns.map((turn) => {
    most = Math.max(most, way * turn)
    return most - way * turn < 1e-6 ? 0 : way * (most - way * turn)
  })
  // Round a knot that lies on the line itself nothing is farther than anything else.
  return lack[steps] === 0 ? lack : lack.fill(0)
}

/** The angle round the knot from one place to another. */
function turnRound(knot: Vec3, one: Vec3, other: Vec3): number {
  const [a, b] = [one, other].map((place) =>
    normalize(subtract(place, scale(knot, dot(place, knot)))),
  )
  return Math.atan2(dot(cross(a, b), knot), dot(a, b))
}
