import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { buildFigure } from '../figure/build-figure.ts'
import { prepareScene } from '../render/scene.ts'
import { newWorkspace } from '../render/workspace.ts'
import { findDetails, lookRound } from './close-ups.ts'

test('the close-ups of a bird show one wing from aside and one foot from before', () => {
  for (const words of ['a snowy owl', 'an eagle']) {
    const design = designCharacter(understand(words), 30)
    const figure = buildFigure(design)
    const sights = lookRound(newWorkspace(), figure, prepareScene(figure), design)
    const shots = findDetails(sights, figure, design, 6)
    const wing = shots.find(({ label }) => label === 'Wing')
    const foot = shots.find(({ label }) => label === 'Talons')
    assert.ok(wing && foot, words)
    // Neither lies in the middle, where one would look between two.
    const { Wing, Talons } = figure.landmarks
    assert.ok(wing.yaw > 60 && wing.yaw < 120 && wing.point[0] > 0.6 * Wing[0], words)
    assert.ok(foot.yaw === 0 && Math.abs(foot.point[0] - Talons[0]) < 0.4 * Talons[0], words)
  }
})
