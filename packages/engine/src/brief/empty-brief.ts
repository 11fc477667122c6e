import type { Brief } from './brief.ts'

/** A brief that asks for nothing. */
export function emptyBrief(prompt: string): Brief {
  return {
    version: 1,
    prompt,
    style: undefined,
    styleWords: undefined,
    subject: {
      name: undefined,
      species: undefined,
      roles: [],
      presentation: undefined,
      age: undefined,
      ageYears: undefined,
      builds: [],
      heightCm: undefined,
      figure: [],
      buildWords: [],
      traits: [],
      poses: [],
    },
    body: {
      hair: { styles: [], colours: [], tips: [], streaks: [], length: undefined, looks: [] },
      skin: [],
      skinLooks: [],
      eyes: [],
      eyeLooks: [],
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
    paletteWords: [],
    motifs: [],
    unknown: [],
    fixes: [],
  }
}
