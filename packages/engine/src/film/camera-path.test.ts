import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cameraAt } from './camera-path.ts'
import { designFilmOf } from './design-film.ts'

test('feet of who fights or dances stay in the frame however near the camera comes', () => {
  for (const prompt of [
    'Two samurai duel in a bamboo forest, the camera pushes in',
    'The camera pulls back from a princess dancing on a stage',
  ]) {
    const words = { style: undefined, seed: 5, seconds: 4, width: 1280, height: 720 }
    const film = designFilmOf({ ...words, prompt, cast: [], scenes: [] })
    for (let t = 0; t <= 1; t += 0.1) {
      const { eye, focal, horizon } = cameraAt(film, t).camera
      for (const { place, above } of film.scene.cast) {
        const feet = horizon + ((eye[1] - above) * focal) / (place[1] - eye[2])
        assert.ok(feet < 0.985, `${prompt} at ${t}: ${feet}`)
      }
    }
  }
})
