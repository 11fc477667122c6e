import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDesign, plainGarment } from '../../../design/plain-design.ts'
import { makeBody } from '../../body/body.ts'
import { dress } from '../../dress.ts'

const grown = plainDesign().person
const people = {
  woman: grown,
  'a broad man': { ...grown, presentation: 1, heightCm: 190, bulk: 0.6, muscle: 0.9 },
  child: { ...grown, heightCm: 110, heads: 5 },
}

for (const [name, person] of Object.entries(people)) {
  test(`the straps of a tutu lie on the shoulders of ${name} all the way`, () => {
    const body = makeBody(person)
    const { parts } = dress(plainDesign({ person, wear: [plainGarment('tutu')] }), body)
    const strap = parts.find((part) => part.name === 'shoulder strap')
    assert.ok(strap)
    const skin = body.field()
    const { positions: p } = strap
    for (let k = 0; k < p.length; k += 3)
      if (p[k + 1] > body.level(5.2)) assert.ok(skin(p[k], p[k + 1], p[k + 2]) > 0)
  })
}
