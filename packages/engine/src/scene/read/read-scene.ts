/** Words in, a reading of the scene out: where, when, in what light and mood, seen from where, and who does what. */
import { findStyle } from '../../brief/style/style.ts'
import type { EffectName, MoodName, SeasonName, ShotName, TimeName, WeatherName } from '../words.ts'
import { type Acts, readActs } from './acts.ts'
import { findPeople, type Told } from './people.ts'
import { type Found, findAll, findLongest } from './phrases.ts'
import { readSceneText, type SceneText } from './scene-text.ts'
import { settingWords } from './settings-words.ts'
import {
  effectWords,
  moodWords,
  seasonWords,
  shotWords,
  timeWords,
  weatherWords,
} from './surroundings.ts'

export type SceneReading = {
  prompt: string
  /** In English, lower case, with a space round each word. */
  text: string
  style: string | undefined
  /** Undefined where the words say nothing of it. */
  setting: string | undefined
  time: TimeName | undefined
  weather: WeatherName | undefined
  season: SeasonName | undefined
  mood: MoodName | undefined
  shot: ShotName | undefined
  effects: EffectName[]
  people: Told[]
  /** What all do together, or who is alone. */
  acts: Acts
  told: SceneText
}

/** `style` is the request's style hint. */
export function readScene(prompt: string, style?: string): SceneReading {
  const told = readSceneText(prompt)
  const { text } = told
  const effects = findAll(text, effectWords).map(({ name }) => name)
  return {
    prompt: told.prompt,
    text,
    style: findStyle(style, told.prompt)?.style,
    setting: findSetting(text),
    time: findLongest(text, timeWords),
    weather: findLongest(text, weatherWords),
    season: findLongest(text, seasonWords),
    mood: findLongest(text, moodWords),
    shot: findLongest(text, shotWords),
    effects: [...new Set(effects)],
    people: findPeople(told),
    acts: readActs(text),
    told,
  }
}

/** The longest phrase; one that is said to be where it happens counts for more. */
function findSetting(text: string): string | undefined {
  const weight = ({ at, length }: Found<string>) =>
    length +
    (/ (?:in|at|on|inside|aboard|of|through)(?: (?:the|a|an|his|her|their|my))? $/.test(
      text.slice(0, at + 1),
    )
      ? 7
      : 0)
  return findAll(text, settingWords).sort((a, b) => weight(b) - weight(a))[0]?.name
}
