/** Words, cast and seed → SceneDesign: every choice about a scene, once. */
import { understand } from '../brief/understand.ts'
import type { StyleName } from '../design/design.ts'
import { designCharacter } from '../design/design-character.ts'
import { hashText, randomStream } from '../math/random.ts'
import { looks } from '../render/look.ts'
import { frameCast } from './frame-cast.ts'
import { readScene, type SceneReading } from './read/read-scene.ts'
import type { Actor, SceneDesign } from './scene-design.ts'
import type { SceneWords } from './scene-words.ts'
import { settingOf, usualSetting } from './settings/settings.ts'

export function designScene(words: SceneWords): SceneDesign {
  const { seed, width, height, mode } = words
  const reading = readScene(words.prompt, words.style)
  const setting = reading.setting ?? usualSetting
  const { time = 'day', eyeM = 1.15 } = settingOf(setting)
  const cast = castOf(words, reading)
  const style = styleOf(reading, cast)
  const aspect = width / height
  const random = randomStream(seed, 'scene')
  const side = random.bool() ? 'left' : 'right'
  const shot = reading.shot ?? (cast.length === 0 ? 'wide' : 'full')
  const framed = frameCast({
    shot,
    aspect,
    eyeM,
    heights: cast.map(({ design }) => design.person.heightCm / 100),
    lean: side === 'left' ? 1 : -1,
  })
  return {
    version: 1,
    kind: 'scene',
    seed,
    style,
    mode,
    title: titleOf(reading, cast, settingOf(setting).label),
    prompt: reading.prompt,
    setting,
    time: reading.time ?? time,
    weather: reading.weather ?? 'clear',
    season: reading.season ?? 'summer',
    mood: reading.mood ?? 'calm',
    shot,
    effects: [...new Set([...reading.effects, ...(settingOf(setting).effects ?? [])])],
    side,
    aspect,
    camera: framed.camera,
    cast: cast.map((actor, i) => ({ ...actor, ...framed.places[i] })),
  }
}

type Member = Pick<Actor, 'sheetId' | 'title' | 'design' | 'above' | 'expression'>

/** The sheets that were given; without any, whoever the words tell of. */
function castOf({ cast, seed, style }: SceneWords, { people }: SceneReading): Member[] {
  const usual = { above: 0, expression: 'neutral' }
  if (cast.length > 0)
    return cast.map(({ id, design, title, prompt = '' }, i) => {
      const made = design ?? designCharacter(understand(prompt, style), seed + i)
      const own = { title: title ?? made.title, design: made, ...usual }
      return id === undefined ? own : { sheetId: id, ...own }
    })
  return people.map(({ words }, i) => {
    const design = designCharacter(understand(words, style), hashText(String(i), seed))
    return { title: design.title, design, ...usual }
  })
}

/** What was asked for; else the hand the cast is drawn in, if it is one. */
function styleOf({ style }: SceneReading, cast: readonly Member[]): StyleName {
  if (style !== undefined && style in looks) return style as StyleName
  const own = new Set(cast.map(({ design }) => design.style))
  return own.size === 1 ? [...own][0] : 'anime'
}

const longestTitle = 60

function titleOf({ prompt }: SceneReading, cast: readonly Member[], place: string): string {
  if (prompt !== '' && prompt.length <= longestTitle) return prompt
  if (prompt !== '') return `${prompt.slice(0, longestTitle).replace(/\s+\S*$/u, '')}…`
  const names = cast.map(({ title }) => title)
  return names.length === 0 ? place : `${names.slice(0, 3).join(', ')} in ${place}`
}
