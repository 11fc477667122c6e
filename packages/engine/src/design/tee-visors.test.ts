import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { shutFit } from '../figure/headgear/knight-helmet.ts'
import { designCharacter } from './design-character.ts'

const helmetOf = (prompt: string) =>
  designCharacter(understand(prompt), 1).wear.find(({ kind }) => kind === 'helmet')

test('a helmet with a T-visor is worn shut, with the T before the face', () => {
  for (const prompt of [
    'a space bounty hunter in worn green armor with a T-visor helmet and a jetpack',
    'a bounty hunter in a helmet with a T-shaped visor',
    'a knight in a barbute',
  ]) {
    const helmet = helmetOf(prompt)
    assert.equal(helmet?.isTeeVisored, true, prompt)
    assert.ok((helmet?.fit ?? 0) > shutFit)
  }
  assert.equal(helmetOf('a knight in a helmet')?.isTeeVisored, undefined)
})
