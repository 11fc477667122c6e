import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDesign, plainGarment } from '../../design/plain-design.ts'
import { SurfacePoint } from '../../math/surface-point.ts'
import { makeBody } from '../body/body.ts'
import { dress } from '../dress.ts'

const grown = plainDesign().person

test('a trench coat is wrapped over to below its belt, and stands open at the hem, on thin and stout', () => {
  for (const bulk of [0, 0.5, 1]) {
    for (const presentation of [0, 1]) {
      const person = { ...grown, bulk, presentation }
      const body = makeBody(person)
      const worn = plainDesign({ person, wear: [plainGarment('trench_coat')] })
      const coat = dress(worn, body).parts.find(({ name }) => name === 'body')
      assert.ok(coat?.uvs)
      const { positions, uvs } = coat
      const edge = (u: number, level: number) => {
        let [near, at] = [Infinity, 0]
        for (let i = 0; i < uvs.length / 2; i++) {
          const away = Math.abs(positions[3 * i + 1] - body.level(level))
          if (uvs[2 * i] !== u || away > near) continue
          ;[near, at] = [away, positions[3 * i]]
        }
        return at
      }
      for (const level of [4.5, 4, 3.5]) assert.ok(edge(0, level) < edge(1, level) - 4, `${level}`)
      assert.ok(edge(0, 0.5) > edge(1, 0.5) + 3, `closed at the hem: ${bulk}`)
    }
  }
})

test('a long coat has a half belt behind and a vent that shows what is inside, whatever is tied below it', () => {
  const sash = plainGarment('sash')
  const long = { ...plainGarment('coat'), length: 0.7 }
  const drawnOn = (wear: Parameters<typeof plainDesign>[0]) => {
    const worn = plainDesign({ person: grown, ...wear })
    return dress(worn, makeBody(grown)).parts
  }
  const isBelted = (parts: ReturnType<typeof drawnOn>) =>
    parts.some(({ name }) => name === 'half belt')
  const parts = drawnOn({ wear: [sash, long] })
  assert.ok(isBelted(parts))
  const body = parts.find(({ name }) => name === 'body')
  assert.ok(body?.pattern)
  const y = makeBody(grown).level(1.6)
  const behind = (x: number) => body.pattern?.(new SurfacePoint().at(0.5, 0.9, x, y, -20))
  assert.match(behind(0) ?? '', /tail\.inside/)
  assert.doesNotMatch(behind(9) ?? '', /tail\.inside/)
  assert.ok(!isBelted(drawnOn({ wear: [{ ...sash, over: [long.id] }, long] })))
  assert.ok(!isBelted(drawnOn({ wear: [{ ...long, length: -1 }] })))
})
