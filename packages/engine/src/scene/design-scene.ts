/** Words, cast and seed → SceneDesign: every choice about a scene, once. */
import { understand } from '../brief/understand.ts'
import type { StyleName } from '../design/design.ts'
import { designCharacter } from '../design/design-character.ts'
import { hashText, randomStream } from '../math/random.ts'
import { looks } from '../render/look.ts'
import { actCast } from './act-cast.ts'
import { bringAlong } from './bring-along.ts'
import { withAnimals } from './bring-animals.ts'
import { handOverOf } from './hand-over.ts'
import { designMount, type Member, mountUp } from './mount-up.ts'
import { onBrooms } from './on-brooms.ts'
import { placeCast } from './place-cast.ts'
import { unnamed } from './read/kin.ts'
import { readScene, type SceneReading } from './read/read-scene.ts'
import type { SceneDesign } from './scene-design.ts'
import type { SceneWords } from './scene-words.ts'
import type { Setting } from './settings/setting.ts'
import { settingOf, usualSetting } from './settings/settings.ts'

export function designScene(words: SceneWords): SceneDesign {
  const { seed, width, height, mode } = words
  const reading = readScene(words.prompt, words.style)
  if (mode === 'lineup') return designLineup(words, reading)
  const setting = reading.setting ?? usualSetting
  const { time = 'day', eyeM = 1.15 } = settingOf(setting)
  const present =
    words.cast.length > 0 ? withAnimals(castOf(words, reading), words) : castOf(words, reading)
  const mounted = mountUp(present, reading, {
    ...{ seed, style: words.style },
    areGiven: words.cast.length > 0,
  })
  const members = onBrooms(mounted, reading, seed)
  const handOver = handOverOf(members, reading, seed)
  const cast = members.map((member, i) => ({
    ...member,
    design: handOver?.designs.get(i) ?? member.design,
  }))
  const style = styleOf(reading, cast)
  const aspect = width / height
  const random = randomStream(seed, 'scene')
  const side = random.bool() ? 'left' : 'right'
  const shot = reading.shot ?? (cast.length === 0 ? 'wide' : 'full')
  const mood = reading.mood ?? 'calm'
  const acting = actCast(cast, reading, { mood, seed, handOver })
  const equipped = cast.map(({ design, ...member }, i) => ({
    ...member,
    design: bringAlong(design, acting.acts[i].pose, { text: reading.text, seed }),
  }))
  const placed = placeCast(equipped, acting, {
    ...{ shot, aspect, eyeM, reading, mood },
    lean: side === 'left' ? 1 : -1,
  })
  const staged = seated(placed, settingOf(setting).seat)
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
    mood,
    shot,
    effects: [...new Set([...reading.effects, ...(settingOf(setting).effects ?? [])])],
    side,
    aspect,
    ...staged,
    ...(acting.meeting && { meeting: acting.meeting }),
  }
}

type Staged = Pick<SceneDesign, 'camera' | 'cast'>

/** Whoever sits takes the seat of the place, if it has one, and the camera comes along. */
function seated({ camera, cast }: Staged, seat: Setting['seat']): Staged {
  const sitter = seat && cast.find(({ isSeated }) => isSeated)
  if (!sitter) return { camera, cast }
  const [, z] = sitter.place
  const [x, y] = camera.eye
  const eye = [x, y + 0.35, seat.z - z * 1.45] as const
  return {
    camera: { ...camera, eye },
    cast: cast.map(({ isSeated: _, ...actor }) =>
      actor.design === sitter.design
        ? { ...actor, place: [seat.x, seat.z] as const, above: seat.above, turn: 0 }
        : { ...actor, place: [actor.place[0] * 1.6, seat.z - 2.4] as const },
    ),
  }
}

/** Everybody as they are on their sheets. Where they stand follows from their figures. */
function designLineup(words: SceneWords, reading: SceneReading): SceneDesign {
  const cast = castOf(words, reading)
  const names = cast.map(({ title }) => title)
  return {
    version: 1,
    kind: 'scene',
    seed: words.seed,
    style: styleOf(reading, cast),
    mode: 'lineup',
    title: `Line-up: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''}`,
    prompt: reading.prompt,
    ...{ setting: 'studio', time: 'day', weather: 'clear', season: 'summer', mood: 'calm' },
    ...{ shot: 'full', effects: [], side: 'left' },
    aspect: words.width / words.height,
    camera: { eye: [0, 1, 0], focal: 1, horizon: 0.5 },
    cast: cast.map(({ from: _, ...actor }) => ({
      ...actor,
      ...{ place: [0, 1] as const, turn: 0, expression: 'neutral' },
    })),
  }
}

/** The sheets that were given; without any, whoever the words tell of. */
function castOf({ cast, seed, style }: SceneWords, reading: SceneReading): Member[] {
  const { people } = reading
  if (cast.length > 0)
    return cast.map(({ id, design, title, prompt = '' }, i) => {
      const made = design ?? designCharacter(understand(prompt, style), seed + i)
      const name = title ?? made.title
      const own = { title: name, design: made, above: 0, from: placeOf(name, reading) }
      return id === undefined ? own : { sheetId: id, ...own }
    })
  return (people.length > 0 ? people : nobodyNamed(reading)).map(({ words, from, ridden }, i) => {
    const own = hashText(String(i), seed)
    const design = ridden
      ? designMount(words, style, own)
      : designCharacter(understand(words, style), own)
    return { title: design.title, design, above: 0, from, ...(ridden && { ridden }) }
  })
}

type NobodyTold = { words: string; from: undefined; ridden?: undefined }

/** Deeds without anybody who does them are somebody's all the same. */
function nobodyNamed({ acts, mood }: SceneReading): NobodyTold[] {
  const isFight = mood === 'tense' || acts.meeting === 'duel'
  const isAct = acts.pose !== undefined || acts.looksAway
  const who = isFight ? unnamed.fighting : isAct ? unnamed.alone : []
  return who.map((words) => ({ words, from: undefined }))
}

/** Where the prompt calls somebody by name, or by the word for what it is. */
function placeOf(title: string, { told }: SceneReading): number | undefined {
  const names = new Set(
    title
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word.length > 2 && word !== 'the'),
  )
  return told.tokens.find(({ text }) => names.has(text))?.span[0]
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
