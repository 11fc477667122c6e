import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judge, reportLines, toPhase } from './report.ts'
import type { Sample } from './send-reads.ts'

const seen = {
  coresAtWork: 1.1,
  threads: [{ name: 'MainThread', niceness: 0, cores: 1, waited: 0 }],
}

/** A hundred reads of which one takes `slowest`, and the one before it `second`. */
function reads(slowest: number, second = 1): Sample[] {
  return Array.from({ length: 100 }, (_, i) => {
    const ms = [slowest, second][i] ?? 1
    return { kind: i % 2 ? 'search' : 'a sheet', ms, latenessMs: 0.5 }
  })
}

function judged(idle: Sample[], busy: Sample[]) {
  return judge({
    machine: 'a machine',
    perSecond: 50,
    idle: toPhase(idle, seen),
    busy: { ...toPhase(busy, seen), sheetsDrawn: 3 },
  })
}

test('of a hundred reads the second slowest is the p99', () => {
  const { p50, p99, max } = toPhase(reads(9, 7), seen)
  assert.deepEqual({ p50, p99, max }, { p50: 1, p99: 7, max: 9 })
})

test('the busy program may take 25 ms, or five times what the idle one takes if that is more', () => {
  assert.equal(judged(reads(1), reads(90, 25)).isMet, true)
  assert.equal(judged(reads(1), reads(90, 26)).isMet, false)
  assert.equal(judged(reads(9, 6), reads(90, 30)).isMet, true)
  assert.equal(judged(reads(9, 6), reads(90, 31)).isMet, false)
})

test('a read that fails misses the bar, however quick it was, and is named', () => {
  const report = judged(reads(1), [
    ...reads(1),
    { ...reads(1)[0], problem: 'status 503' } as Sample,
  ])
  assert.equal(report.isMet, false)
  assert.ok(reportLines(report).includes('✗ a sheet: status 503'))
})

test('shows how late the reads were sent, beside what they took', () => {
  const text = reportLines(judged(reads(1), reads(90, 26))).join('\n')
  assert.match(text, /lateness of what sends them +0\.5 +0\.5 +0\.5/)
  assert.match(text, /✗ p99 while it draws is 26\.0 ms/)
})

test('says so when the machine had something else to do', () => {
  const { idle, busy, ...report } = judged(reads(1), reads(1))
  const warnsAt = (coresAtWork: number) =>
    reportLines({ ...report, idle, busy: { ...busy, coresAtWork } }).some((line) =>
      line.includes('says little'),
    )
  assert.equal(warnsAt(1.4), false)
  assert.equal(warnsAt(1.6), true)
})
