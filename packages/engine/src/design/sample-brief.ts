/** Briefs made by hand, for tests of this stage alone. */
import type { Brief, BriefItem } from '../brief/brief.ts'

/** A brief that asks for nothing, with the given changes to its top-level fields. */
export function sampleBrief(changes: Partial<Brief> = {}): Brief {
  return {
    version: 1,
    prompt: 'someone',
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
    ...changes,
  }
}

/** One thing asked for. */
export function sampleItem(
  concept: string,
  slot: BriefItem['slot'],
  changes: Partial<BriefItem> = {},
): BriefItem {
  return {
    words: concept.replaceAll('_', ' '),
    concept,
    slot,
    confidence: 1,
    how: 'lexicon',
    span: [0, 0],
    colours: [],
    materials: [],
    patterns: [],
    modifiers: [],
    side: 'both',
    count: 1,
    parts: [],
    place: undefined,
    ...changes,
  }
}
