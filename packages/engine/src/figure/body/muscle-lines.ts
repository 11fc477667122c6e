/** The lines between the muscles of the strong: shoulder, arm, flank, thigh and calf. */
import { lerp } from '../../math/scalar.ts'
import type { Side } from './anatomy-lines.ts'
import type { Body } from './body.ts'
import type { Limb } from './limb.ts'
import { strengthOf } from './measures.ts'
import { type Stroke, stroke } from './stroke.ts'

/** A place on a limb: how far along it, and degrees from its front to the outside. */
type Place = readonly [t: number, degrees: number]

const armFront: readonly (readonly Place[])[] = [
  // Under the cap of the shoulder, then the inner edge of the biceps and the long muscle of the forearm.
  [
    [0.13, -20],
    [0.22, 25],
    [0.27, 62],
  ],
  [
    [0.29, -45],
    [0.38, -38],
    [0.46, -20],
  ],
  [
    [0.5, 40],
    [0.6, 12],
    [0.72, 4],
  ],
]

const armBack: readonly (readonly Place[])[] = [
  [
    [0.16, 200],
    [0.23, 165],
    [0.27, 120],
  ],
  [
    [0.3, 178],
    [0.4, 172],
    [0.45, 160],
  ],
]

const legFront: readonly (readonly Place[])[] = [
  // Between the great muscles of the thigh, and the drop above the knee on either side.
  [
    [0.18, 42],
    [0.3, 34],
    [0.41, 26],
  ],
  [
    [0.33, -16],
    [0.4, -26],
    [0.455, -48],
  ],
  [
    [0.57, -22],
    [0.68, -30],
    [0.78, -24],
  ],
]

const legBack: readonly (readonly Place[])[] = [
  [
    [0.2, 182],
    [0.32, 178],
    [0.44, 184],
  ],
  [
    [0.64, 184],
    [0.7, 176],
    [0.735, 158],
    [0.73, 138],
  ],
  [
    [0.7, 190],
    [0.75, 204],
    [0.755, 222],
    [0.73, 236],
  ],
]

/** None where nobody would see them. */
export function muscleStrokes(body: Body, side: Side): Stroke[] {
  const strength = (strengthOf(body.person) - 0.3) / 0.7
  if (strength <= 0) return []
  const width = lerp(0.022, 0.036, strength) * body.unit
  const isFront = side === 'front'
  return [
    ...onLimb(body.arm, isFront ? armFront : armBack, width),
    ...onLimb(body.leg, isFront ? legFront : legBack, width),
    ...(isFront ? flank(body, width) : lats(body, width)),
  ]
}

function onLimb(limb: Limb, lines: readonly (readonly Place[])[], width: number): Stroke[] {
  return lines.map((places) =>
    stroke(
      places.map(([t, degrees]) => {
        const [x, y] = limb.surface(t, (degrees * Math.PI) / 180)
        return [x, y] as const
      }),
      width,
    ),
  )
}

/** The saw of muscles over the ribs. */
function flank({ level, torsoSection }: Body, width: number): Stroke[] {
  return [4.9, 4.77, 4.64].map((canon, i) => {
    const w = torsoSection(level(canon)).width
    return stroke(
      [
        [w * 0.94, level(canon + 0.03)],
        [w * 0.8, level(canon - 0.04)],
        [w * (0.66 - 0.02 * i), level(canon - 0.02)],
      ],
      width * 0.85,
    )
  })
}

/** The lower edge of the broad muscle of the back. */
function lats({ level, torsoSection, unit }: Body, width: number): Stroke[] {
  const w = torsoSection(level(4.7)).width
  return [
    stroke(
      [
        [0.05 * unit, level(4.36)],
        [w * 0.46, level(4.5)],
        [w * 0.86, level(4.78)],
      ],
      width,
    ),
  ]
}
