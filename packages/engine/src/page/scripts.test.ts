import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createCanvas } from '@napi-rs/canvas'
import { registerFonts } from './fonts.ts'
import { clusters, foreignLetters, printable } from './scripts.ts'
import { reachOf, type TextStyle, widthOf } from './text.ts'
import { familiesFor, isWritable } from './world-fonts.ts'

registerFonts()
const context = createCanvas(10, 10).getContext('2d')
const style: TextStyle = { family: 'title', size: 40, colour: '#000000' }

const names = {
  Latin: 'Zoë Ångström of Łódź',
  Vietnamese: 'Nguyễn Thị Hương',
  Cyrillic: 'Снежная королева',
  Greek: 'Αθηνά Παλλάς',
  Arabic: 'الملك العظيم',
  Hebrew: 'שלמה המלך',
  Devanagari: 'क्षत्रिय राजकुमार',
  Thai: 'ราชาผู้ยิ่งใหญ่',
  Japanese: '宮本武蔵 さくらの剣士',
  Chinese: '龙骑士 李小龍',
  Korean: '검은 기사',
}

for (const [script, name] of Object.entries(names)) {
  test(`a name in ${script} letters is printed in them, by typefaces of ours that have them all`, () => {
    assert.equal(printable(name), name)
    assert.ok(foreignLetters(name).every(isWritable))
    assert.ok(widthOf(context, name, style) > 0)
    assert.ok(reachOf(context, name, style).up < 60)
  })
}

test('a letter that several languages write is taken from the typeface of the text around it', () => {
  assert.match(familiesFor('骨の剣士', ['骨']).join(), /-jp/)
  assert.match(familiesFor('骨 기사', ['骨']).join(), /-kr/)
  assert.match(familiesFor('骨龙', ['骨']).join(), /-sc/)
})

test('what no typeface has becomes one ellipsis, and pictures, piled marks and signs that turn text round are left out', () => {
  assert.equal(printable('a ჯადოქარი ჯა with ጠንቋይ'), 'a … with …')
  assert.equal(printable('ჯადოქარი'), '')
  assert.equal(printable('a happy knight 🐉✨👩‍👩‍👧'), 'a happy knight')
  assert.equal(printable('Z\u0337\u0322a\u0336\u0321lgo'), 'Zalgo')
  assert.equal(printable('\u202eevil\u2066'), 'evil')
  assert.equal(printable(`ก${'\u0e49'.repeat(40)}`), `ก${'\u0e49'.repeat(3)}`)
  assert.equal(printable('a\u0000b\ud800c'), 'abc')
})

test('what hangs together is never cut apart', () => {
  assert.deepEqual(clusters('กี่ขa'), ['กี่', 'ข', 'a'])
  assert.deepEqual(clusters('क्षि!'), ['क्षि', '!'])
})
