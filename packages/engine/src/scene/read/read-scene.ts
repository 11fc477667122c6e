/** Words in, a reading of the scene out: where, when, in what light and mood, seen from where, and who does what. */
import { findStyle } from '../../brief/style.ts'
import type { EffectName, MoodName, SeasonName, ShotName, TimeName, WeatherName } from '../words.ts'
import { type Acts, readActs } from './acts.ts'
import { findPeople, type Told } from './people.ts'
import { findAll, findLongest } from './phrases.ts'
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
    setting: findLongest(text, settingWords),
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
