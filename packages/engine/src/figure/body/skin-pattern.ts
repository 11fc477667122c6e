/** What is seen on bare skin: underclothes, the artist's lines, and a species' markings. */
import type { Design, Hex } from '../../design/design.ts'
import { hexToOklch, oklchToHex } from '../../math/colour.ts'
import { smoothstep } from '../../math/scalar.ts'
import type { SurfacePoint } from '../../math/surface-point.ts'
import type { Material, Pattern } from '../figure.ts'
import { anatomyLines } from './anatomy-lines.ts'
import type { Body } from './body.ts'
import { markingAt } from './markings.ts'
import { tattooAt, tattooMaterials } from './tattoo.ts'
import { undergarments } from './undergarments.ts'
import { wornMaterials } from './worn-metal.ts'
import { woundMaterials, woundsAt } from './wounds.ts'
import { isWoundUp, wrapMaterials, wrapsAt } from './wraps.ts'

type SkinPatterns = {
  pattern: Pattern
  /** For forearms and hands: before the hips they wear no underclothes, nor the lines of the belly. */
  forearmPattern: Pattern
  materials: Record<string, Material>
}

export function skinPattern(design: Design, body: Body): SkinPatterns {
  const { colour, second, surface } = design.skin
  const under = undergarments(design, body)
  const lines = surface === 'skin' || surface === 'scales' ? anatomyLines(body) : undefined
  const claws = design.features.find(({ kind }) => kind === 'claws')
  const nails = design.features.find(({ kind }) => kind === 'nails')
  const circuits = design.features.find(({ kind }) => kind === 'circuit_lines')
  const marking = markingAt(design, body)
  const tattoo = tattooAt(design, body)
  const wraps = wrapsAt(design, body)
  const isBound = isWoundUp(design)
  const wounds = woundsAt(design, body)
  const pattern: Pattern = (point) => {
    const { x, y, z } = point
    const wrap = wraps?.(x, y, z)
    const cloth = isBound ? wrap : (under.at(x, y, z) ?? wrap)
    if (cloth) return cloth
    const wound = wounds?.(x, y, z)
    if (wound) return wound
    if (lines?.at(x, y, z)) return 'skin.line'
    return tattoo?.(point) ?? marking?.(x, y, z)
  }
  const isSilent = ({ x, y }: SurfacePoint, reach: number) =>
    !under.isNear(x, y, reach) && !lines?.isNear(x, y, reach)
  const bare: Pattern = (point) =>
    wraps?.(point.x, point.y, point.z) ??
    wounds?.(point.x, point.y, point.z) ??
    tattoo?.(point) ??
    marking?.(point.x, point.y, point.z)
  const isDrawn = (tattoo ?? marking ?? wraps ?? wounds) !== undefined
  return {
    forearmPattern: isDrawn ? bare : Object.assign(bare, { isSilent: () => true }),
    pattern: isDrawn ? pattern : Object.assign(pattern, { isSilent }),
    materials: {
      skin: { base: colour, surface },
      // Wheels of clockwork are drawn with lines in every hand.
      'skin.second': { base: second, surface, noInk: design.skin.marking !== 'gears' },
      'skin.groove': { base: second, surface: 'cloth' },
      'skin.glow': { base: circuits?.colour ?? design.face.eye.colour, surface: 'glow' },
      'skin.claw': {
        base: claws?.colour ?? '#e8dcc0',
        surface: 'bone',
      },
      'skin.line': { base: darker(colour), surface, noInk: true },
      ...tattooMaterials(design),
      ...wrapMaterials(design),
      ...woundMaterials(design),
      ...wornMaterials(design),
      'skin.nail': { base: nails?.colour ?? '#c0304a', surface: 'plastic', noInk: true },
      ...under.materials,
    },
  }
}

/** The colour of a thin line on skin: much darker, and redder on pale skin; on dark skin red lines would be cuts. */
function darker(skin: Hex): Hex {
  const { l, c, h } = hexToOklch(skin)
  const pale = smoothstep(0.45, 0.65, l)
  return oklchToHex({ l: l * 0.64, c: c * 0.8 + pale * (c * 0.2 + 0.02), h: h - 14 * pale })
}
