/** Skies by the time of day, what weather makes of them, and light in rooms. */
import type { TimeName, WeatherName } from '../words.ts'

export type SkyRow = {
  sky: readonly [string, string, string, string]
  haze: string
  key: string
  ambient: string
  toLight: readonly [number, number, number]
  /** x: half widths from the middle towards the side of the light. */
  disc: { kind: 'sun' | 'moon' | 'none'; x: number; y: number; colour: string }
  rim: { colour: string; strength: number }
  shadow: string
  stars: number
  clouds: { lit: string; shade: string; glow: string }
  darkness: number
}

export const skies: Record<TimeName, SkyRow> = {
  day: {
    sky: ['#2f78cf', '#5fa5e6', '#9ccdf2', '#d9eef7'],
    haze: '#bcd9ec',
    key: '#f6f0e2',
    ambient: '#a9b8da',
    toLight: [0.5, 0.68, 0.55],
    disc: { kind: 'none', x: 0.34, y: 0.5, colour: '#fffbe6' },
    rim: { colour: '#fff6dc', strength: 0.35 },
    shadow: '#26324f',
    stars: 0,
    clouds: { lit: '#ffffff', shade: '#a9c3e2', glow: '#fff6e4' },
    darkness: 0,
  },
  dawn: {
    sky: ['#5d7fbf', '#a9a6d6', '#f3b9b4', '#ffe3bd'],
    haze: '#e9c9c4',
    key: '#f8dcc4',
    ambient: '#a393c0',
    toLight: [0.72, 0.42, 0.42],
    disc: { kind: 'sun', x: 0.27, y: 0.07, colour: '#fff3d0' },
    rim: { colour: '#ffe0b0', strength: 0.7 },
    shadow: '#3a3157',
    stars: 0.06,
    clouds: { lit: '#ffe6d2', shade: '#b39ac4', glow: '#ffc79a' },
    darkness: 0.25,
  },
  dusk: {
    sky: ['#2b3172', '#7a4a90', '#e8755e', '#ffc46b'],
    haze: '#d98a72',
    key: '#f5b98c',
    ambient: '#83659e',
    toLight: [0.75, 0.36, 0.4],
    disc: { kind: 'sun', x: 0.24, y: 0.06, colour: '#fff0bf' },
    rim: { colour: '#ffb45e', strength: 0.95 },
    shadow: '#2a1c40',
    stars: 0.15,
    clouds: { lit: '#ffb27a', shade: '#7d4f86', glow: '#ff8a4d' },
    darkness: 0.55,
  },
  night: {
    sky: ['#070c26', '#101c48', '#21356b', '#3d5688'],
    haze: '#324a7c',
    key: '#8d9fd2',
    ambient: '#4a548f',
    toLight: [0.55, 0.6, 0.5],
    disc: { kind: 'moon', x: 0.27, y: 0.33, colour: '#f4f4df' },
    rim: { colour: '#bcd0ff', strength: 0.8 },
    shadow: '#040819',
    stars: 1,
    clouds: { lit: '#6a80b8', shade: '#1d2b58', glow: '#90a6dc' },
    darkness: 1,
  },
}

export type Veil = {
  colour: string
  cover: number
  key: string
  ambient: string
  /** How far one sees, as a share of clear weather. */
  sight: number
  clouds: number
  hidesDisc: boolean
}

export const weatherVeils: Record<WeatherName, Veil> = {
  clear: {
    colour: '#ffffff',
    cover: 0,
    key: '#ffffff',
    ambient: '#ffffff',
    sight: 1,
    clouds: 0.34,
    hidesDisc: false,
  },
  cloudy: {
    colour: '#dfe6ee',
    cover: 0.12,
    key: '#f4f4f6',
    ambient: '#f8f8fb',
    sight: 0.9,
    clouds: 0.66,
    hidesDisc: false,
  },
  overcast: {
    colour: '#aab4c0',
    cover: 0.6,
    key: '#d2d6de',
    ambient: '#e8ebf2',
    sight: 0.6,
    clouds: 0.85,
    hidesDisc: true,
  },
  rain: {
    colour: '#7e8b9c',
    cover: 0.68,
    key: '#b9c2d0',
    ambient: '#cfd6e4',
    sight: 0.35,
    clouds: 0.9,
    hidesDisc: true,
  },
  storm: {
    colour: '#4c5668',
    cover: 0.74,
    key: '#a3abc0',
    ambient: '#aeb6cc',
    sight: 0.35,
    clouds: 1,
    hidesDisc: true,
  },
  snow: {
    colour: '#c3ccd8',
    cover: 0.55,
    key: '#dfe6f0',
    ambient: '#eef2fb',
    sight: 0.3,
    clouds: 0.8,
    hidesDisc: true,
  },
  fog: {
    colour: '#c7cdd2',
    cover: 0.62,
    key: '#d6dadf',
    ambient: '#e6e9ef',
    sight: 0.08,
    clouds: 0.5,
    hidesDisc: true,
  },
}

export type RoomLight = { key: string; ambient: string; rim: string; darkness: number }

/** How a room is lit. */
export const roomLights = {
  day: { key: '#f4ead8', ambient: '#b3a9b5', rim: '#fff3da', darkness: 0.1 },
  warm: { key: '#f6d3a2', ambient: '#8c6a70', rim: '#ffc77a', darkness: 0.8 },
  candle: { key: '#f2bb7c', ambient: '#664a63', rim: '#ffae52', darkness: 0.9 },
  cold: { key: '#d9e6f4', ambient: '#8291b4', rim: '#c8ecff', darkness: 0.6 },
  neon: { key: '#d8b9e8', ambient: '#5b4f9c', rim: '#5fe4ff', darkness: 0.9 },
  fire: { key: '#f7a866', ambient: '#6a3f52', rim: '#ff8a3c', darkness: 0.9 },
  holy: { key: '#f7efda', ambient: '#8f8fb4', rim: '#fff1c4', darkness: 0.4 },
  studio: { key: '#f5f1ea', ambient: '#c3bfd0', rim: '#ffffff', darkness: 0 },
  dim: { key: '#b7b8cf', ambient: '#5d5f8a', rim: '#cdd6ff', darkness: 0.85 },
} as const satisfies Record<string, RoomLight>

export type RoomLightName = keyof typeof roomLights
