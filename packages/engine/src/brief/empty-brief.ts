import type { Brief } from './brief.ts'

/** A brief that asks for nothing. */
export function emptyBrief(prompt: string): Brief {
  return {
    version: 1,
    prompt,
    style: undefined,
    subject: {
      name: undefined,
      species: undefined,
      roles: [],
      presentation: undefined,
      age: undefined,
      builds: [],
      heightCm: undefined,
      traits: [],
    },
    body: {
      hair: { styles: [], colours: [], tips: [], streaks: [], length: undefined },
      skin: [],
      eyes: [],
      rightEye: undefined,
      lips: undefined,
      beard: undefined,
    },
    wear: [],
    hold: [],
    features: [],
    companions: [],
    setting: [],
    absent: [],
    forbidden: [],
    absentColours: [],
    themeColours: [],
    motifs: [],
    unknown: [],
    fixes: [],
  }
}
