/** What a machine's head carries: ear discs, an aerial, a fin; and the seams of its shell. */

import type { Design } from '../../../design/design.ts'
import { plate } from '../../../math/plate.ts'
import { randomStream } from '../../../math/random.ts'
import { lathe, type Mesh, mapPoints, merge, tube } from '../../../math/surface.ts'
import type { Vec3 } from '../../../math/vector.ts'
import { coverOf } from '../../cover.ts'
import type { Material, Part, Pattern } from '../../figure.ts'
import { onSides } from '../../mirrored.ts'
import type { Skull } from '../skull.ts'

export function robotParts(design: Design, skull: Skull): Part[] {
  const [x, y, z] = skull.ear
  const sideways = (mesh: Mesh): Mesh =>
    mapPoints(mesh, ([px, py, pz]) => skull.place([x - 0.06 + py, y + px, z - 0.02 + pz]))
  const disc: Part = {
    name: 'ear disc',
    material: 'face.shell',
    ...sideways(
      lathe(
        [
          [0, 0.2],
          [0.09, 0.2],
          [0.1, 0.17],
          [0.16, 0.17],
          [0.2, 0.13],
          [0.21, 0.02],
          [0.17, -0.04],
        ],
        28,
      ),
    ),
  }
  const lamp: Part = {
    name: 'ear lamp',
    material: 'face.lamp',
    noInk: true,
    ...sideways(
      lathe(
        [
          [0, 0.215],
          [0.05, 0.21],
          [0.06, 0.19],
        ],
        20,
      ),
    ),
  }
  const kind = randomStream(design.seed, 'aerial').integer(0, 2)
  const sides = onSides([disc, lamp])
  // A hat sits where fin and aerials would be.
  if (coverOf(design) !== 'none') return sides
  if (kind === 2) return [...sides, fin(skull)]
  return [...sides, ...onSides([aerial(skull)], kind === 0 ? 'left' : 'both')]
}

function aerial(skull: Skull): Part {
  const [x, y, z] = skull.ear
  const rod: Vec3[] = [
    [x + 0.05, y + 0.1, z - 0.04],
    [x + 0.08, y + 0.5, z - 0.1],
    [x + 0.13, y + 0.98, z - 0.2],
  ]
  const tip = rod[2]
  const knob = mapPoints(
    lathe(
      [
        [0, 0.05],
        [0.04, 0.03],
        [0.05, 0],
        [0.04, -0.03],
        [0, -0.05],
      ],
      12,
    ),
    ([px, py, pz]) => [px + tip[0], py + tip[1], pz + tip[2]],
  )
  const mesh = merge([tube(rod, (t) => 0.028 - 0.014 * t, { sides: 8 }), knob])
  return { name: 'aerial', material: 'face.shell', ...mapPoints(mesh, skull.place) }
}

function fin(skull: Skull): Part {
  const outline: [number, number][] = [
    [0.5, 0.74],
    [0.22, 1.02],
    [-0.2, 1.22],
    [-0.62, 1.02],
    [-0.8, 0.5],
    [-0.6, 0.3],
    [0, 0.6],
  ]
  const mesh = mapPoints(plate(outline, 0.055, 0.02, 0.03), ([a, b, c]) => skull.place([c, b, a]))
  return { name: 'fin', material: 'face.shell', ...mesh }
}

/** Seams of the shell behind the painted face. */
export function shellPattern(skull: Skull): Pattern {
  return ({ x: px, y: py, z: pz }) => {
    const [x, y, z] = skull.toLocal([px, py, pz])
    if (z < -0.05 && Math.abs(x) < 0.009 && y > -0.4) return 'face.line'
    if (z < -0.25 && Math.abs(y - 0.42) < 0.009) return 'face.line'
    if (z < -0.25 && y < -0.3 && y > -0.318) return 'face.line'
    return undefined
  }
}

export function robotMaterials(design: Design): Record<string, Material> {
  return {
    'face.shell': { base: design.skin.second, surface: 'metal' },
    'face.lamp': { base: design.face.eye.colour, surface: 'glow' },
    'face.line': { base: '#20242c', surface: 'cloth', noInk: true },
  }
}
