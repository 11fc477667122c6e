import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createCanvas } from '@napi-rs/canvas'
import { registerFonts } from './fonts.ts'
import { drawFitted, printable, shorten, type TextStyle, widthOf, wrap } from './text.ts'

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

test('words of every script are printed, spelled in Latin letters, or left out without boxes', () => {
  assert.equal(printable('Zoë Ångström, Łódź'), 'Zoë Ångström, Łódź')
  assert.equal(printable('Снежная королева'), 'Snezhnaya koroleva')
  assert.equal(printable('a 武士 with 赤い鎧'), 'a … with …')
  assert.equal(printable('a happy knight 🐉✨'), 'a happy knight')
  assert.equal(printable('武士'), '')
})

test('notes are wrapped whole; only what has no line left is shortened', () => {
  const note = 'Sun emblem repeats on breastplate and shield.'
  const { lines, isWhole } = wrap(context, note, 200, 4, style)
  assert.ok(isWhole)
  assert.equal(lines.join(' '), note)
  assert.ok(lines.every((line) => widthOf(context, line, style) <= 200))
  assert.equal(wrap(context, note, 200, 1, style).isWhole, false)
})
