import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../packages/engine/src/brief/understand.ts'
import { designCharacter } from '../../packages/engine/src/design/design-character.ts'
import type { Reference } from '../../packages/engine/src/reference/reference.ts'
import { reportLines } from './report.ts'

function fromLines(prompt: string, reference: Reference, pictures: string[]): string[] {
  const brief = understand(prompt, undefined)
  const design = designCharacter(brief, 5, reference)
  const lines = reportLines({ title: design.title, brief, design }, pictures)
  return lines.filter((line) => line.startsWith('  From'))
}

test('each picture is named with the colours it gave and where they went', () => {
  const seen: Reference = {
    ...{ hair: '#e3c98a', top: '#b3202a', bottom: '#1f4fa8' },
    from: { hair: 2, top: 1, bottom: 1 },
  }
  const prompt = 'someone in a tunic and green trousers'
  assert.deepEqual(fromLines(prompt, seen, ['a.jpg', 'b.png', 'c.png']), [
    '  From        a.jpg: top #b3202a → Crimson tunic, bottom #1f4fa8',
    '  From        b.png: hair #e3c98a → hair',
    '  From        c.png: nothing new',
  ])
})

test('what was seen in black and white is said to lend its lightness', () => {
  const seen: Reference = { top: '#303030', from: { top: 1 }, grey: ['top'] }
  const [line] = fromLines('someone in a tunic', seen, ['a.jpg'])
  assert.match(line ?? '', /top #303030 → for its lightness/)
})
