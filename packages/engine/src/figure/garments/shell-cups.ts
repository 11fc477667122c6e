/** A mermaid's top: a scallop on each breast, over the band that holds them. */
import { grid } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { kitOf } from './cloth/kit.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from './garment-builder.ts'

/** The widest spread of a shell's ribs to a side, in radians. */
const spread = 1.25
const ribs = 9

export function withShells(build: GarmentBuilder): GarmentBuilder {
  return (context) => {
    const dressed = build(context)
    if (context.garment.charm !== 'shells') return dressed
    return { ...dressed, parts: [...dressed.parts, ...shells(context, dressed)] }
  }
}

function shells(context: GarmentContext, { thickness }: Dressed): Part[] {
  const { body, garment, material } = kitOf(context)
  const { unit } = body
  const off = (thickness?.chest ?? 0.5) + 0.3
  const foot = body.level(5) - 0.3 * unit
  const size = 0.56 * unit
  const ribAt = (u: number) => Math.abs(Math.sin(u * ribs * Math.PI))
  const surface = (u: number, v: number): Vec3 => {
    const turn = (u - 0.5) * 2 * spread
    const reach = size * v * (0.9 + 0.1 * Math.cos(turn)) * (1 + 0.035 * ribAt(u) * v)
    const [across, up] = [reach * Math.sin(turn), reach * Math.cos(turn)]
    const bulge =
      0.2 * unit * Math.sin(Math.PI * Math.min(1, 0.2 + 0.8 * v)) + 0.035 * unit * ribAt(u) * v
    // About the middle of the breast, by the width of the trunk there.
    return body.torso(foot + up, 0.34 + across / (0.82 * unit), off + bulge)
  }
  const shell: Part = {
    name: 'shell',
    region: 'chest',
    material: material.main,
    backMaterial: material.main,
    creaseCosine: -1,
    pattern: ({ u, v }) => (v > 0.12 && ribAt(u) < 0.2 ? `${garment.id}.lining` : undefined),
    ...grid(54, 14, surface),
  }
  return onSides([shell])
}
