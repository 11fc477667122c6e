import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Desk, drawInThreads } from './draw-in-threads.ts'
import type { Given, Job } from './jobs.ts'
import { ThreadLost } from './thread.ts'
import { openWorkshop } from './workshop.ts'

const order = { prompt: 'a monk', style: undefined, seed: 3, size: 256, references: [] }

/** Has all work done here, except that the first so many pages are lost with their thread. */
function openDesk(lostPages: number): { desk: Desk; jobs: string[] } {
  const workshop = openWorkshop()
  const jobs: string[] = []
  return {
    jobs,
    desk: {
      offer: () => {},
      async work(kind, asked) {
        jobs.push(kind)
        const isLost = jobs.filter((each) => each === 'page').length <= lostPages
        if (kind === 'page' && isLost) throw new ThreadLost('as if it had died')
        // Safe: the job is of this kind, and so is what it gives.
        const job = { kind, ...asked } as unknown as Job
        return (await workshop.work(job, () => {})) as Given<typeof kind>
      },
    },
  }
}

test('when a thread dies that has all pictures, they are drawn again, once, and the page is the same', async () => {
  const [sound, unlucky, doomed] = [openDesk(0), openDesk(1), openDesk(2)]
  const sheet = await drawInThreads(order, sound.desk)
  assert.deepEqual(await drawInThreads(order, unlucky.desk), sheet)
  const count = (jobs: string[], kind: string) => jobs.filter((each) => each === kind).length
  assert.equal(count(unlucky.jobs, 'shot'), 2 * count(sound.jobs, 'shot'))
  assert.equal(count(unlucky.jobs, 'design'), 1)
  await assert.rejects(drawInThreads(order, doomed.desk), ThreadLost)
})
