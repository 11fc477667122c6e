/** The light of a scene: what its sky looks like, and what it makes of every colour. */
import { hexToRgb, mixHex, type Rgb } from '../../math/colour.ts'
import { normalize, type Vec3 } from '../../math/vector.ts'
import type { SceneDesign } from '../scene-design.ts'
import type { Setting } from '../settings/setting.ts'
import { type RoomLight, roomLights, skies, weatherVeils } from './tables.ts'

export type SceneLight = {
  /** Colours of the sky from the zenith to the horizon. */
  sky: readonly [zenith: string, upper: string, lower: string, horizon: string]
  /** What distant things fade into, and how far away they are half gone, in metres. */
  haze: string
  halfHazeM: number
  /** Share of a colour that is left in light and in shade, by channel; 1 leaves it as it is. */
  key: Rgb
  ambient: Rgb
  /** Towards the light, as the eye sees it: x right, y up, z to the eye. */
  toLight: Vec3
  /** Where sun or moon stand, in shares of width from the left and of height above the horizon. */
  disc: { kind: 'sun' | 'moon' | 'none'; x: number; y: number; colour: string }
  /** Light that falls on edges from behind. */
  rim: { colour: string; strength: number }
  /** Strength of cast shadows, and their colour. */
  shadow: { colour: string; strength: number; softness: number }
  stars: number
  /** Cloud cover 0–1, and the colours of clouds in light and in shade. */
  clouds: { cover: number; lit: string; shade: string; glow: string }
  /** 0 by day, 1 at night: lamps and windows are lit by it. */
  darkness: number
}

/** The light of a design in its setting. */
export function lightOf(design: SceneDesign, setting: Setting): SceneLight {
  const sky = { ...skies[design.time], ...setting.sky?.[design.time] }
  const veil = weatherVeils[setting.place === 'outdoors' ? design.weather : 'clear']
  const room = roomLightOf(setting)
  const veiled = (hex: string) => mixHex(hex, veilColour(design, veil.colour), veil.cover)
  const side = design.side === 'left' ? -1 : 1
  const key = room?.key ?? toned(sky.key, veil.key)
  const tint = setting.tint
  return {
    sky: [veiled(sky.sky[0]), veiled(sky.sky[1]), veiled(sky.sky[2]), veiled(sky.sky[3])],
    haze: tint?.haze ?? veiled(sky.haze),
    halfHazeM: (setting.halfHazeM ?? 2600) * veil.sight,
    key: shares(tint?.key ?? key),
    ambient: shares(tint?.ambient ?? room?.ambient ?? toned(sky.ambient, veil.ambient)),
    toLight: normalize([side * sky.toLight[0], sky.toLight[1], sky.toLight[2]]),
    disc: {
      kind: veil.hidesDisc ? 'none' : sky.disc.kind,
      x: 0.5 + side * sky.disc.x,
      y: sky.disc.y,
      colour: sky.disc.colour,
    },
    rim: {
      colour: setting.rim?.colour ?? room?.rim ?? sky.rim.colour,
      strength: setting.rim?.strength ?? sky.rim.strength * (1 - veil.cover),
    },
    shadow: {
      colour: sky.shadow,
      strength: (room ? 0.5 : 0.62) * (1 - 0.6 * veil.cover),
      softness: room ? 0.6 : 0.15 + veil.cover,
    },
    stars: sky.stars * (1 - veil.cover),
    clouds: {
      cover: Math.max(veil.clouds, setting.clouds ?? 0),
      lit: veiled(sky.clouds.lit),
      shade: veiled(sky.clouds.shade),
      glow: sky.clouds.glow,
    },
    darkness: room?.darkness ?? sky.darkness,
  }
}

function roomLightOf({ place, roomLight = 'day' }: Setting): RoomLight | undefined {
  return place === 'indoors' ? roomLights[roomLight] : undefined
}

/** Veils are made for the day: at night they are as dark as the sky is. */
function veilColour({ time }: SceneDesign, colour: string): string {
  return time === 'day' ? colour : mixHex(colour, skies[time].haze, 0.72)
}

function toned(hex: string, veil: string): string {
  const [a, b] = [hexToRgb(hex), hexToRgb(veil)]
  const hex2 = (i: number) =>
    Math.round((a[i] * b[i]) / 255)
      .toString(16)
      .padStart(2, '0')
  return `#${hex2(0)}${hex2(1)}${hex2(2)}`
}

function shares(hex: string): Rgb {
  const [r, g, b] = hexToRgb(hex)
  return [r / 235, g / 235, b / 235]
}
