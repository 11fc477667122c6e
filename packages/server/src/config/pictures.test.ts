import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPictureSettings } from './pictures.ts'

const mebibyte = 1024 * 1024

test('pictures may take the memory that was set, and without that a part of what there is', () => {
  const { memoryBytes } = readPictureSettings({ NCS_PICTURE_MEMORY: '700' })
  assert.equal(memoryBytes, 700 * mebibyte)
  const usual = readPictureSettings({}).memoryBytes
  assert.ok(usual >= 512 * mebibyte && usual <= 2_560 * mebibyte)
})

test('what an account keeps of its pictures is bounded, unless that is switched off', () => {
  const kept = (value?: string) => readPictureSettings({ NCS_PICTURE_QUOTA: value }).keptBytes
  assert.deepEqual([kept(), kept('7'), kept('0')], [5_120 * mebibyte, 7 * mebibyte, 0])
})

test('too little memory for any picture is a mistake of one line', () => {
  for (const value of ['0', '511', '1 GB', '-1', ''])
    assert.throws(() => readPictureSettings({ NCS_PICTURE_MEMORY: value }), {
      name: 'StartProblem',
      message: /^NCS_PICTURE_MEMORY is [^\n]*$/,
    })
})
