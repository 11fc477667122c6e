/** The bare body: torso, arms, legs, hands and feet, where no garment hides them. */
import type { Design } from '../../design/design.ts'
import { grid } from '../../math/surface.ts'
import type { Material, Part, Region } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import type { Body } from './body.ts'

export function buildSkin(
  design: Design,
  body: Body,
  hidden: ReadonlySet<Region>,
): { parts: Part[]; materials: Record<string, Material> } {
  const { level } = body
  const torso: Part = {
    name: 'torso',
    material: 'skin',
    group: 'skin',
    region: 'chest',
    ...grid(
      48,
      40,
      (u, v) => body.torso(level(5.95) + (level(3.3) - level(5.95)) * v, u * 2 * Math.PI),
      { wrap: true },
    ),
  }
  const arm: Part = {
    name: 'arm',
    material: 'skin',
    group: 'skin',
    region: 'left forearm',
    ...grid(20, 24, (u, v) => body.arm.surface(v, u * 2 * Math.PI), { wrap: true }),
  }
  const leg: Part = {
    name: 'leg',
    material: 'skin',
    group: 'skin',
    region: 'left shin',
    ...grid(22, 30, (u, v) => body.leg.surface(v, u * 2 * Math.PI), { wrap: true }),
  }
  const parts = [torso, ...onSides([arm, leg])].filter(
    (part) => !part.region || !hidden.has(part.region),
  )
  return { parts, materials: { skin: { base: design.skin.colour, surface: design.skin.surface } } }
}
