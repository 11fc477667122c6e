/** Tattoos on the bare body: a sleeve on the arms, a spread on the chest and shoulders, a mark on neck and shins. */
import type { Design, Feature } from '../../design/design.ts'
import { hexToOklch } from '../../math/colour.ts'
import { clamp } from '../../math/scalar.ts'
import { pointAt } from '../../math/spline.ts'
import type { Material, Pattern } from '../figure.ts'
import type { Body } from './body.ts'

const tattooMaterial = 'skin.tattoo'

/** Light and vivid inks shine; all others lie in the skin. */
export function tattooMaterials(design: Design): Record<string, Material> {
  const tattoo = tattooOf(design)
  if (!tattoo) return {}
  const { l, c } = hexToOklch(tattoo.colour)
  const shines = l > 0.68 && c > 0.12
  return {
    [tattooMaterial]: { base: tattoo.colour, surface: shines ? 'glow' : 'skin', noInk: true },
  }
}

/** Where the skin is inked, or undefined when nobody asked for a tattoo on the body. */
export function tattooAt(design: Design, body: Body): Pattern | undefined {
  const tattoo = tattooOf(design)
  if (!tattoo) return undefined
  const place = tattoo.place ?? ''
  const isEverywhere = !/arm|chest|back|neck|leg|hand|shoulder/.test(place)
  const drawing = isTechnical(tattoo) ? circuit : waves
  return ({ x, y, z }) => {
    const isOtherSide = (tattoo.side === 'left' && x < 0) || (tattoo.side === 'right' && x > 0)
    const spot = isOtherSide ? undefined : spotAt(body, Math.abs(x), y, z)
    if (!spot || !(isEverywhere || spot.names.test(place))) return undefined
    return drawing(spot.around, spot.along) ? tattooMaterial : undefined
  }
}

/** A place on the skin in the coordinates of a drawing that lies on it. */
type Spot = { names: RegExp; around: number; along: number }

function spotAt(body: Body, across: number, y: number, z: number): Spot | undefined {
  const { unit } = body
  const { shoulder, wrist, knee } = body.joints
  const down = (shoulder[1] - y) / (shoulder[1] - wrist[1])
  const edge = shoulder[0] + (0.1 * clamp(down) - 0.12) * unit
  if (across > edge && y > wrist[1] - 0.6 * unit) {
    const centre = pointAt(body.arm.path, clamp(down))
    return {
      names: /arm|hand|shoulder/,
      around: Math.atan2(z - centre[2], across - centre[0]),
      along: (shoulder[1] - y) / (0.34 * unit),
    }
  }
  if (y > body.level(4.85)) {
    return {
      names: /chest|back|neck|shoulder/,
      around: (across / unit) * 3.1,
      along: (y / unit) * 2.9,
    }
  }
  if (y > body.level(1.9) || y < body.level(0.4)) return undefined
  return { names: /leg/, around: Math.atan2(z, across - knee[0]), along: y / (0.36 * unit) }
}

function tattooOf(design: Design): Feature | undefined {
  const tattoo = design.features.find(({ kind }) => kind === 'tattoo')
  return tattoo && /^face$|cheek|forehead|brow|chin/.test(tattoo.place ?? '') ? undefined : tattoo
}

function isTechnical({ colour }: Feature): boolean {
  const { l, c } = hexToOklch(colour)
  return l > 0.68 && c > 0.12
}

/** Bands of hooked waves with open skin between them. */
function waves(angle: number, along: number): boolean {
  const row = Math.floor(along / 1.5)
  const t = along - row * 1.5
  if (t < 0.1 || (t > 0.2 && t < 0.26)) return true
  const crest = 0.72 + 0.34 * Math.sin(angle * 3 + row * 2.1)
  const tongue = t - 0.34 < crest * (0.55 + 0.45 * Math.cos(angle * 3 + row * 2.1 + t * 1.6))
  return t > 0.34 && tongue && Math.sin(angle * 3 + row * 2.1 - t * 3.2) > 0.1
}

/** Straight traces that turn at right angles and end in rings. */
function circuit(angle: number, along: number): boolean {
  const lane = Math.floor(angle / 0.62)
  const inLane = angle / 0.62 - lane - 0.5
  const shift = ((((lane * 7) % 5) + 5) % 5) * 0.31
  const t = (((along + shift) % 2.2) + 2.2) % 2.2
  const offset = t > 0.9 && t < 1.1 ? (t - 0.9) * 2 - 0.2 : t >= 1.1 ? 0.2 : -0.2
  if (t < 1.75 && Math.abs(inLane - offset) < 0.085) return true
  const ring = Math.sqrt((inLane - 0.2) ** 2 + ((t - 1.86) / 0.62) ** 2)
  return ring > 0.1 && ring < 0.21
}
