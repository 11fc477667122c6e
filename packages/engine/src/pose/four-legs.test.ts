import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { buildFigure } from '../figure/build-figure.ts'
import type { Figure } from '../figure/figure.ts'
import { clip } from './clips.ts'
import { poseFigure } from './pose-figure.ts'

/** The middle of each hoof's sole. */
function hoovesOf({ parts }: Figure) {
  return parts
    .filter(({ name }) => /^(fore|hind) hoof/.test(name))
    .map(({ positions }) => {
      let [x, y, z] = [0, Number.POSITIVE_INFINITY, 0]
      const count = positions.length / 3
      for (let k = 0; k < positions.length; k += 3) {
        x += positions[k] / count
        y = Math.min(y, positions[k + 1])
        z += positions[k + 2] / count
      }
      return { x, y, z }
    })
}

test('a centaur that walks lifts each of four hooves, and slides on none', () => {
  const design = designCharacter(understand('a centaur with a chestnut coat'), 1)
  const figure = buildFigure(design)
  const step = 1 / 40
  const moments = Array.from({ length: 44 }, (_, i) =>
    poseFigure(design, figure, clip('walk', i * step, design) ?? {}),
  )
  const head = ({ head: { centre } }: Figure) => centre[2]
  const gone = (head(moments[43]) - head(moments[0])) / 43
  const ways = moments.map(hoovesOf)
  assert.equal(ways[0].length, 4)
  for (let hoof = 0; hoof < 4; hoof++) {
    const ground = Math.min(...ways.map((way) => way[hoof].y))
    const high = Math.max(...ways.map((way) => way[hoof].y))
    assert.ok(Math.abs(ground) < 1, `it stands on the ground: ${ground}`)
    assert.ok(high > ground + 4, `it is lifted: ${high - ground}`)
    let still = 0
    for (let i = 1; i < ways.length; i++) {
      const [before, now] = [ways[i - 1][hoof], ways[i][hoof]]
      const isDown = Math.max(before.y, now.y) < ground + 0.6
      if (!isDown) continue
      still++
      const slid = Math.abs(now.z - before.z)
      assert.ok(slid < 0.35 * gone, `hoof ${hoof} slides ${slid} of ${gone} cm`)
    }
    assert.ok(still > 8, `it is on the ground for a while: ${still}`)
  }
})
