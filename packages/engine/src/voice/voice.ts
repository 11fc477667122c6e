/** How somebody sounds: plain data, chosen once from who they are. */

/** Speakers of Flite: slt is a woman, rms and awb are men, the last a Scot; kal16 is an older machine. */
export type FliteSpeaker = 'slt' | 'rms' | 'awb' | 'kal16'

/** What effects.ts does to a voice. */
export type EffectName =
  | 'trembling'
  | 'breathy'
  | 'robot'
  | 'metal'
  | 'ghost'
  | 'growl'
  | 'hollow'
  | 'hall'
  | 'alien'

export type Voice = {
  speaker: FliteSpeaker
  /** Mean height in Hz. */
  pitch: number
  /** 1 as usual; more goes further up and down. */
  liveliness: number
  /** 1 as usual; more is slower. */
  stretch: number
  /** Of throat and mouth beside the speaker's own: below 1 a child's, above it a giant's. */
  size: number
  effects: readonly EffectName[]
}

/** Voices that can be asked for by name, whoever speaks. */
export const namedVoices = {
  woman: { speaker: 'slt', pitch: 175, liveliness: 1, stretch: 1, size: 1, effects: [] },
  man: { speaker: 'rms', pitch: 101, liveliness: 1, stretch: 1, size: 1, effects: [] },
  scot: { speaker: 'awb', pitch: 121, liveliness: 1.1, stretch: 1, size: 1, effects: [] },
  child: { speaker: 'slt', pitch: 265, liveliness: 1.2, stretch: 0.98, size: 0.8, effects: [] },
  'old woman': {
    ...{ speaker: 'slt', pitch: 158, liveliness: 1.1, stretch: 1.2, size: 1.03 },
    effects: ['trembling', 'breathy'],
  },
  'old man': {
    ...{ speaker: 'awb', pitch: 118, liveliness: 0.9, stretch: 1.2, size: 1.04 },
    effects: ['trembling', 'breathy'],
  },
  giant: {
    speaker: 'awb',
    pitch: 68,
    liveliness: 0.8,
    stretch: 1.15,
    size: 1.32,
    effects: ['hall'],
  },
  fairy: {
    speaker: 'slt',
    pitch: 300,
    liveliness: 1.4,
    stretch: 0.92,
    size: 0.76,
    effects: ['hall'],
  },
  robot: {
    speaker: 'kal16',
    pitch: 105,
    liveliness: 0.25,
    stretch: 1.02,
    size: 1,
    effects: ['robot'],
  },
  ghost: {
    speaker: 'slt',
    pitch: 150,
    liveliness: 0.8,
    stretch: 1.25,
    size: 1,
    effects: ['ghost'],
  },
  demon: {
    ...{ speaker: 'awb', pitch: 78, liveliness: 0.9, stretch: 1.12, size: 1.22 },
    effects: ['growl', 'hall'],
  },
  alien: {
    speaker: 'slt',
    pitch: 190,
    liveliness: 0.6,
    stretch: 1.05,
    size: 0.9,
    effects: ['alien'],
  },
} as const satisfies Record<string, Voice>

export type VoiceName = keyof typeof namedVoices

export const voiceNames = Object.keys(namedVoices)

export function isVoiceName(name: string): name is VoiceName {
  return Object.hasOwn(namedVoices, name)
}
