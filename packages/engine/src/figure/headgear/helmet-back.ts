/** What an astronaut’s helmet has behind: a seam round the shell, a plate with its valve and vents, and the lock of its ring. */

import type { EmblemKind } from '../../design/design.ts'
import { cord, grid, type Mesh, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import { emblemAt } from '../emblem.ts'
import type { Part, Pattern } from '../figure.ts'
import { type HeadFit, headPart } from './fit.ts'
import { across, middle, neck, onGlobe, upward } from './helmet-globe.ts'
import { ball, bar } from './surfaces.ts'

/** The plate: the height of its middle, and how far it reaches to each side, in radians, and up and down. */
const plate = { y: 0.1, aside: 0.5, half: 0.5 }
/** How square it is: 2 for an ellipse. */
const squareness = 3.4
/** How far the halves of the shell meet behind its middle. */
const seamBehind = 0.22

export function helmetBack(fit: HeadFit): Part[] {
  const { context, main, trim, lining } = fit
  const { emblem } = context.garment
  return [
    headPart('space helmet seam', main, merge([overCrown(), downBack()])),
    ...(emblem === 'none'
      ? [headPart('space helmet plate', lining, raised(plate, 0.06)), ...valveOn(fit)]
      : [
          headPart('space helmet badge', main, raised(plate, 0.06), {
            pattern: signOn(emblem, fit),
          }),
        ]),
    headPart('space helmet plate edge', trim, cord(edgeOf(plate, 0.015), 0.032, true, 6)),
    headPart('space helmet lock', lining, raised(lock, 0.12)),
    headPart('space helmet lock bolt', trim, rod(0.09, lock.y, 0.13, 0.045)),
  ]
}

function valveOn({ main, trim, accent }: HeadFit): Part[] {
  return [
    headPart('space helmet valve', trim, cord(edgeOf(valve, 0.09, 2), 0.04, true, 6)),
    headPart('space helmet valve knob', accent, ball(behind(0, valve.y, 0.07), 0.1, 0.1, 0.07)),
    headPart('space helmet vents', main, merge(vents())),
  ]
}

/** An emblem has the place of the valve. */
function signOn(emblem: EmblemKind, { sign, accent }: HeadFit): Pattern {
  return ({ u, v }) => {
    const ink = emblemAt(emblem, (2 * u - 1) / 0.8, (1 - 2 * v) / 0.8)
    return ink === 'fill' ? sign : ink === 'line' ? accent : undefined
  }
}

const valve = { y: 0.25, aside: 0.17, half: 0.2 }
const lock = { y: neck + 0.24, aside: 0.21, half: 0.17 }

type Field = typeof plate

/** On the back of the globe, `aside` radians to the side. */
function behind(aside: number, y: number, away: number): Vec3 {
  return onGlobe(Math.PI + aside, y, away)
}

/** Where the front half of the shell ends, from ear to ear. */
function overCrown(): Mesh {
  const squeeze = Math.sqrt(1 - (seamBehind / across) ** 2)
  const lowest = Math.acos((neck - middle.y) / (upward * squeeze))
  const path = Array.from({ length: 49 }, (_, i): Vec3 => {
    const turn = lowest * (i / 24 - 1)
    return [
      Math.sin(turn) * across * squeeze,
      middle.y + upward * squeeze * Math.cos(turn),
      middle.z - seamBehind,
    ]
  })
  return cord(path, 0.03, false, 6)
}

/** From the crown to the plate, and from the plate to the lock. */
function downBack(): Mesh {
  const between = (from: number, to: number) =>
    cord(
      Array.from({ length: 9 }, (_, i) => behind(0, from + ((to - from) * i) / 8, 0)),
      0.03,
    )
  return merge([
    between(middle.y + upward * 0.985, plate.y + plate.half),
    between(plate.y - plate.half, lock.y + lock.half),
  ])
}

/** A field that stands out of the globe and sinks into it at its edge; uv: across and down it. */
function raised({ y, aside, half }: Field, away: number): Mesh {
  const mesh = grid(
    32,
    6,
    (u, v) => {
      const [x, up] = bowed(u * 2 * Math.PI, squareness)
      const out = v < 0.85 ? away : away - ((v - 0.85) / 0.15) ** 2 * (away + 0.03)
      return behind(aside * x * v, y + half * up * v, out)
    },
    { wrap: true },
  )
  const { positions } = mesh
  const uvs = new Float32Array((positions.length / 3) * 2)
  for (let k = 0; 3 * k < positions.length; k++) {
    const turn = Math.atan2(-positions[3 * k], middle.z - positions[3 * k + 2])
    uvs.set([0.5 + turn / aside / 2, 0.5 - (positions[3 * k + 1] - y) / half / 2], 2 * k)
  }
  return { ...mesh, uvs }
}

function edgeOf({ y, aside, half }: Field, away: number, square = squareness): Vec3[] {
  return Array.from({ length: 32 }, (_, i) => {
    const [x, up] = bowed((i / 32) * 2 * Math.PI, square)
    return behind(aside * x, y + half * up, away)
  })
}

function bowed(turn: number, square: number): readonly [x: number, up: number] {
  const bow = (share: number) => Math.sign(share) * Math.abs(share) ** (2 / square)
  return [bow(Math.sin(turn)), bow(Math.cos(turn))]
}

function vents(): Mesh[] {
  return [0, 1, 2].map((row) => rod(0.24 - 0.03 * row, -0.08 - 0.11 * row, 0.07, 0.03))
}

/** A short bar that lies across the back. */
function rod(reach: number, y: number, away: number, radius: number): Mesh {
  const path = [-1, 0, 1].map((side) => behind(side * reach, y, away))
  return bar(path, () => radius, 6, 6)
}
