/** What tells a wolf from a fox and a dog. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import type { Vec3 } from '../../math/vector.ts'
import { buildFigure } from '../build-figure.ts'
import { creatureSkin } from './body-mesh.ts'
import type { CreatureForm } from './creature-form.ts'
import { formOf } from './forms/forms.ts'

function formFor(prompt: string): CreatureForm {
  const { creature } = designCharacter(understand(prompt), 1)
  assert.ok(creature)
  return formOf(creature)
}

/** How far the skin is from a place inside, along an axis. */
function reachOf(form: CreatureForm, [x, y, z]: Vec3, axis: 'aside' | 'ahead'): number {
  const { shut } = creatureSkin(form, 1)
  let far = 0
  while (shut(x + (axis === 'aside' ? far : 0), y, z + (axis === 'ahead' ? far : 0)) < 0) far += 0.2
  return far
}

test('a wolf is heavier than a fox: thick in neck and legs, maned, and white on its paws alone', () => {
  const [wolf, fox] = ['a wolf', 'a fox'].map(formFor)
  const [necks, legs] = [
    [wolf, fox].map((form) => reachOf(form, [0, 90, 38], 'aside')),
    [wolf, fox].map((form) => reachOf(form, [11.5, 28, 29], 'ahead')),
  ]
  assert.ok(necks[0] > 1.1 * necks[1], `necks of ${necks}`)
  assert.ok(legs[0] > 1.2 * legs[1], `legs of ${legs}`)
  assert.ok(wolf.coat.socks < 0.6 * fox.coat.socks)
  assert.ok(wolf.tufts.some(({ place, edge }) => place === 'body' && (edge?.roots[0][2] ?? 0) > 20))
})

test('under the chest of a dog, a fox or a wolf no fur hangs in rags', () => {
  for (const prompt of ['a wolf', 'a husky', 'a fox', 'a dog']) {
    const hanging = formFor(prompt).tufts.filter(
      ({ place, to }) => place === 'body' && to[1] < 52 && to[2] > 0,
    )
    assert.equal(hanging.length, 0, prompt)
  }
})

test('the mane of a wolf lies flat under a collar, which is seen all round', () => {
  const furOf = (prompt: string) =>
    buildFigure(designCharacter(understand(prompt), 1)).parts.find(
      ({ name }) => name === 'close fur body 1',
    )?.positions.length ?? 0
  assert.ok(furOf('a wolf with a red collar') < furOf('a wolf'))
})
