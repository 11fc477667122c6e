import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createCanvas } from '@napi-rs/canvas'
import { registerFonts } from './fonts.ts'
import { drawFitted, fitSize, shorten, type TextStyle, widthOf, wrap } from './text.ts'

registerFonts()
const context = createCanvas(10, 10).getContext('2d')
const style: TextStyle = { family: 'text', size: 20, colour: '#000000', spacing: 1 }

test('a title of any length stays within its room, and is cut at a word', () => {
  const title = 'The Most Serene and Exceedingly Long-Named Archduchess of Everywhere'
  const cut = shorten(context, title, 300, style)
  assert.ok(widthOf(context, cut, style) <= 300)
  assert.match(cut, /^The Most Serene.*\w…$/)
  const drawn = drawFitted(context, 'W'.repeat(400), 0, 0, 300, style)
  assert.ok(drawn <= 300)
})

test('notes are wrapped whole; only what has no line left is shortened', () => {
  const note = 'Sun emblem repeats on breastplate and shield.'
  const { lines, isWhole } = wrap(context, note, 200, 4, style)
  assert.ok(isWhole)
  assert.equal(lines.join(' '), note)
  assert.ok(lines.every((line) => widthOf(context, line, style) <= 200))
  assert.equal(wrap(context, note, 200, 1, style).isWhole, false)
})

test('a word longer than a line goes on in the next, and so does what is written without spaces', () => {
  for (const text of [
    'x'.repeat(60),
    '赤い鎧と青い外套を着た武士が、長い刀を持っている。',
    'ราชาผู้ยิ่งใหญ่แห่งภูเขา',
  ]) {
    const { lines, isWhole } = wrap(context, text, 120, 20, style)
    assert.ok(isWhole && lines.length > 1)
    assert.equal(lines.join(''), text)
    for (const line of lines) {
      assert.ok(widthOf(context, line, style) <= 120)
      assert.doesNotMatch(line, /^[\p{M}、。]/u)
    }
  }
})

test('a title that is made smaller to fit is not cut as well', () => {
  const title = 'LYSIVANE THE PIXEL WITCH'
  const wide: TextStyle = { family: 'title', size: 66, colour: '#000000', spacing: 2 }
  for (let room = 560; room < 960; room += 10) {
    const fitted = fitSize(context, title, room, wide, 34)
    assert.equal(shorten(context, title, room, fitted), title)
  }
})
