/** Bicycles and motorbikes, which their riders sit on: made to a rider's legs, standing on the ground, their front to +z. */
import { merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Material, Part } from '../figure.ts'
import { ball, bent, box, piece } from './shapes.ts'

export type WheelsName = 'bicycle' | 'motorbike'

/** Where a rider touches it, in cm; `crank` is how far pedals are from their axle. */
export type Wheels = {
  parts: Part[]
  materials: Record<string, Material>
  seat: Vec3
  /** Of the left hand; the right one is its mirror image. */
  grip: Vec3
  axle: Vec3
  crank: number
  /** How far a foot rests from the middle. */
  aside: number
  /** Degrees the rider leans forward. */
  lean: number
}

/** `size`: lengths in cm are for legs of 82 cm, times this. `turned`: degrees the wheels have rolled. */
export function buildWheels(name: WheelsName, size: number, turned = 0): Wheels {
  const built = name === 'bicycle' ? bicycle(turned) : motorbike(turned)
  const grown = (at: Vec3): Vec3 => [at[0] * size, at[1] * size, at[2] * size]
  return {
    ...built,
    parts: built.parts.map((part) => ({
      ...part,
      positions: part.positions.map((value) => value * size),
    })),
    seat: grown(built.seat),
    grip: grown(built.grip),
    axle: grown(built.axle),
    crank: built.crank * size,
    aside: built.aside * size,
  }
}

const materials: Record<string, Material> = {
  'wheels.frame': { base: '#c8382f', surface: 'metal' },
  'wheels.tyre': { base: '#2c2a30', surface: 'leather' },
  'wheels.steel': { base: '#b9c0c8', surface: 'metal' },
  'wheels.seat': { base: '#4a342a', surface: 'leather' },
  'wheels.lamp': { base: '#f6e7a8', surface: 'glow' },
}

/** A ring that stands along the way it rolls. */
function tyre(centre: Vec3, radius: number, thick: number) {
  const around = Array.from({ length: 37 }, (_, i): Vec3 => {
    const angle = (i / 36) * 2 * Math.PI
    return [centre[0], centre[1] + radius * Math.cos(angle), centre[2] + radius * Math.sin(angle)]
  })
  return bent(around, thick, 72, 8)
}

function spokes([x, y, z]: Vec3, radius: number, count: number, turned: number, thick: number) {
  return merge(
    Array.from({ length: count }, (_, i) => {
      const angle = ((i / count) * 360 + turned) * (Math.PI / 180)
      const rim: Vec3 = [x, y + radius * Math.cos(angle), z + radius * Math.sin(angle)]
      return bent([[x, y, z], rim], thick, 2, 6)
    }),
  )
}

const bar = (from: Vec3, to: Vec3, thick: number) => bent([from, to], thick, 2, 8)

const bike = {
  rear: [0, 34, -50] as Vec3,
  front: [0, 34, 56] as Vec3,
  axle: [0, 29, -6] as Vec3,
  head: [0, 84, 36] as Vec3,
  under: [0, 80, -24] as Vec3,
  crank: 17,
}

function bicycle(turned: number): Wheels {
  const { rear, front, axle, crank } = bike
  return {
    materials,
    seat: [0, 94, -27],
    grip: [26, 104, 30],
    ...{ axle, crank, aside: 12, lean: 24 },
    parts: [
      piece('tyres', 'wheels.tyre', merge([tyre(rear, 32, 2), tyre(front, 32, 2)])),
      piece(
        'spokes',
        'wheels.steel',
        merge([rear, front].map((hub) => spokes(hub, 31, 12, turned, 0.35))),
        { noInk: true },
      ),
      bicycleFrame(),
      bicycleSteel(turned),
      piece(
        'saddle',
        'wheels.seat',
        merge([ball([0, 92, -31], 8, 3, 9), ball([0, 92.5, -18], 3, 2, 10)]),
      ),
      piece(
        'grips',
        'wheels.tyre',
        merge([1, -1].map((side) => bar([side * 31, 104, 23], [side * 21, 104.4, 30], 1.8))),
      ),
      piece('lamp', 'wheels.lamp', ball([0, 94, 41], 3.4, 3.4, 3)),
    ],
  }
}

function bicycleFrame(): Part {
  const { rear, front, axle, head, under } = bike
  return piece(
    'frame',
    'wheels.frame',
    merge([
      bar(axle, under, 1.8),
      bar(under, head, 1.8),
      bar(axle, [0, 76, 39], 2),
      bar(axle, rear, 1.5),
      bar(under, rear, 1.4),
      bent([[0, 88, 34], head, [0, 60, 46], front], 1.6, 12, 8),
    ]),
  )
}

function bicycleSteel(turned: number): Part {
  const { axle, under, crank } = bike
  const cranks = ([1, -1] as const).flatMap((side) => {
    const angle = crankAngle(turned) + (side === 1 ? 0 : Math.PI)
    const [y, z] = [axle[1] - crank * Math.cos(angle), axle[2] + crank * Math.sin(angle)]
    return [
      bar([side * 5, axle[1], axle[2]], [side * 7, y, z], 1.2),
      box([side * 12, y, z], 5, 1, 4, 0.4),
    ]
  })
  return piece(
    'steel',
    'wheels.steel',
    merge([
      bar(under, [0, 91, -27], 1.3),
      bent(
        [
          [0, 88, 34],
          [0, 103, 32],
          [0, 104, 32],
        ],
        1.4,
        4,
        8,
      ),
      bent(
        [
          [30, 104, 24],
          [14, 105, 34],
          [-14, 105, 34],
          [-30, 104, 24],
        ],
        1.2,
        16,
        8,
      ),
      ball(axle, 2.5, 7, 7),
      ...cranks,
    ]),
  )
}

/** Radians the left pedal is from straight down: pedals go round slower than the wheels. */
export function crankAngle(turned: number): number {
  return ((turned / 2.4 + 100) * Math.PI) / 180
}

const motor = { rear: [0, 33, -64] as Vec3, front: [0, 33, 78] as Vec3 }

function motorbike(turned: number): Wheels {
  const hubs = [motor.rear, motor.front]
  return {
    materials,
    seat: [0, 79, -26],
    grip: [32, 101, 30],
    ...{ axle: [0, 33, 2], crank: 0, aside: 20, lean: 16 },
    parts: [
      piece('tyres', 'wheels.tyre', merge([tyre(motor.rear, 26, 7), tyre(motor.front, 27, 6)])),
      piece(
        'rims',
        'wheels.steel',
        merge(
          hubs.flatMap((hub) => [
            tyre(hub, 20, 1.6),
            spokes(hub, 20, 8, turned, 1),
            ball(hub, 6, 6, 6),
          ]),
        ),
      ),
      motorBody(),
      motorSteel(),
      piece(
        'saddle',
        'wheels.seat',
        merge([ball([0, 75, -28], 13, 6, 22), ball([0, 77, -58], 11, 5.5, 18)]),
      ),
      piece(
        'grips',
        'wheels.tyre',
        merge([1, -1].map((side) => bar([side * 38, 101, 23], [side * 26, 101.8, 31], 2.2))),
      ),
      piece('lamp', 'wheels.lamp', ball([0, 90, 54], 8, 8, 6)),
    ],
  }
}

function motorBody(): Part {
  return piece(
    'body',
    'wheels.frame',
    merge([
      ball([0, 80, 8], 14, 13, 27),
      bent(
        [
          [0, 62, -98],
          [0, 70, -80],
          [0, 68, -52],
          [0, 60, -34],
        ],
        () => [10, 4],
        16,
        12,
      ),
      bent(
        [
          [0, 58, 100],
          [0, 65, 88],
          [0, 66, 74],
          [0, 62, 62],
        ],
        () => [8, 2.5],
        12,
        10,
      ),
    ]),
  )
}

function motorSteel(): Part {
  const both = [1, -1] as const
  return piece(
    'steel',
    'wheels.steel',
    merge([
      ...both.map((side) => bar([side * 9, 92, 42], [side * 9, 33, 78], 2.4)),
      ...both.map((side) => bar([side * 8, 56, -40], [side * 8, 33, -64], 2.2)),
      box([0, 44, 4], 13, 13, 16, 2),
      ball([0, 52, 14], 11, 14, 9),
      bent(
        [
          [13, 44, 20],
          [16, 30, 12],
          [17, 28, -30],
          [17, 34, -84],
        ],
        4,
        20,
        10,
      ),
      bent(
        [
          [37, 101, 24],
          [18, 103, 36],
          [-18, 103, 36],
          [-37, 101, 24],
        ],
        1.6,
        16,
        8,
      ),
      bar([0, 103, 36], [0, 88, 42], 3),
      bar([24, 32, 2], [-24, 32, 2], 2),
    ]),
  )
}
