import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { buildFigure } from '../build-figure.ts'

test('the hindwings of a fairy lie wholly behind its forewings', () => {
  for (const words of ['a fairy', 'a fairy with butterfly wings', 'a small fat fairy child']) {
    const { parts } = buildFigure(designCharacter(understand(words), 33))
    const leaf = (name: string) => {
      const part = parts.find((one) => one.name.endsWith(`wings ${name}`))
      assert.ok(part, `${words}: ${name}`)
      return part.positions
    }
    const [fore, hind] = [leaf('upper'), leaf('lower')]
    for (let k = 0; k < hind.length; k += 3) {
      for (let i = 0; i < fore.length; i += 3) {
        const gap = Math.hypot(fore[i] - hind[k], fore[i + 1] - hind[k + 1])
        if (gap < 1) assert.ok(hind[k + 2] < fore[i + 2], `${words}: ${hind[k + 1]}`)
      }
    }
  }
})
