import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { boundsOf } from '../math/bounds.ts'
import { openCast } from './cast.ts'

/** How much broader than deep her shoes are together. */
function spreadOf(prompt: string): number {
  const { parts } = openCast(designCharacter(understand(prompt), 1)).figure()
  const { min, max } = boundsOf(parts.filter(({ name }) => /sole/.test(name)))
  return (max[0] - min[0]) / (max[2] - min[2])
}

test('a dancer in a tutu stands with her feet turned out, and nobody else in her shoes does', () => {
  const dancer = spreadOf('a ballet dancer in a white tutu')
  const other = spreadOf('a woman in ballet slippers and a dress')
  assert.ok(dancer > 1.5 * other, `${dancer} beside ${other}`)
})

test('the plates of a tutu stay level when the legs are turned out', () => {
  const { parts } = openCast(designCharacter(understand('a ballet dancer in a tutu'), 1)).figure()
  const { positions } = parts.find(({ name }) => name === 'tulle 1') ?? assert.fail()
  const width = positions.length / 3 / 11
  const rim = positions.length / 3 - width
  for (let column = 0; column <= width / 4; column++) {
    const heightAt = (i: number) => positions[3 * (rim + i) + 1]
    const [behind, before] = [heightAt(column), heightAt((width - 1) / 2 - column)]
    assert.ok(Math.abs(behind - before) < 0.05, `${behind} behind, ${before} before`)
  }
})

test('a ballerina combs her hair off the brow, unless she is said to have a fringe', () => {
  const bangsOf = (prompt: string) => designCharacter(understand(prompt), 1).hair.bangs
  assert.equal(bangsOf('a ballerina'), 'none')
  assert.equal(bangsOf('a ballerina with a straight fringe'), 'straight')
})
