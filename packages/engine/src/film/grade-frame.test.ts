import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createCanvas } from '@napi-rs/canvas'
import { stageOf } from '../scene/compose-scene.ts'
import { openGrader } from '../scene/grade.ts'
import { designFilmOf } from './design-film.ts'
import { openFrameMemory, type Places, placeUpright } from './frame-memory.ts'
import { openFrameGrader } from './grade-frame.ts'

const [width, height] = [402, 226]

/** Bright and dark things, large and small. */
function drawing() {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const gradient = context.createLinearGradient(0, 0, width, height)
  gradient.addColorStop(0, '#102030')
  gradient.addColorStop(1, '#f0c890')
  context.fillStyle = gradient
  context.fillRect(0, 0, width, height)
  for (let i = 0; i < 24; i++) {
    context.fillStyle = `hsl(${i * 47}deg 80% ${20 + 3 * i}%)`
    context.fillRect((i * 83) % width, (i * 59) % height, 6 + i, 30 - i)
  }
  return context
}

test('frames of a film are graded as scenes are, in every mood', () => {
  const { scene } = designFilmOf({
    ...{ prompt: 'a knight in a forest', style: undefined, seed: 2, seconds: 2 },
    ...{ width, height, cast: [], scenes: [] },
  })
  for (const mood of ['calm', 'dark', 'sad', 'festive', 'tense'] as const) {
    const stage = stageOf({ ...scene, mood }, width, height)
    const context = drawing()
    const memory = openFrameMemory(width, height)
    const grade = openFrameGrader(stage, memory)
    const place = (places: Places) => placeUpright(places, { left: 0, top: 0, across: 1, down: 1 })
    memory.lay([{ layer: memory.read(context.canvas), how: 'over', place }])
    const frame = grade()
    openGrader(stage).grade(context)
    const { data } = context.getImageData(0, 0, width, height)
    let [sum, most] = [0, 0]
    for (let k = 0; k < data.length; k++) {
      const off = Math.abs((data[k] ?? 0) - (frame.data[k] ?? 0))
      sum += off
      most = Math.max(most, off)
    }
    assert.ok(sum / data.length < 1 && most <= 8, `${mood}: ${sum / data.length}, ${most} at most`)
  }
})
