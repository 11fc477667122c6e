import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { buildFigure } from '../build-figure.ts'

test('the tops of folded wings lie under feathers of the nape', () => {
  for (const prompt of ['a snowy owl', 'an eagle', 'a raven', 'a parrot']) {
    const { parts } = buildFigure(designCharacter(understand(prompt), 1))
    const [wing, over] = ['folded wing', 'shoulder feathers'].map((name) => {
      const part = parts.find((other) => other.name === name)
      assert.ok(part, `${prompt} has ${name}`)
      return part
    })
    const heights = ({ positions }: typeof wing) =>
      Array.from({ length: positions.length / 3 }, (_, i) => positions[3 * i + 1])
    assert.ok(Math.max(...heights(over)) > Math.max(...heights(wing)), prompt)
    assert.ok(Math.min(...heights(over)) < Math.max(...heights(wing)) - 1, prompt)
  }
})
