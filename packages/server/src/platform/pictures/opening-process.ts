import { writeFile } from 'node:fs/promises'
import { cleanPicture } from './clean-picture.ts'

/**
 * Opens callers' pictures in a process of its own, one after another, each when it is told its path.
 * What such a picture does, it does to this process alone. It watches its memory while the library
 * works in another thread, and ends itself when that is too much, or when nobody is left to tell.
 */

/** What there is in the place of a picture: the same, encoded anew. */
export type CleanFile = { bytes: number; width: number; height: number }

/** What is told of a picture: what there is now in its place, or why it could not be opened. */
export type Opening = { picture: CleanFile } | { problem: string; code: string | undefined }

// Told from outside: reading them in the contract would cost 40 MB.
const [mostBytes = 0, mostPixels = 0] = process.argv.slice(2).map(Number)

/** Memory fills by a few megabytes in a millisecond. */
const lookEveryMs = 10

// No picture is so dear that it may wait for the library to come to an end.
const end = () => process.kill(process.pid, 'SIGKILL')

process.on('disconnect', end)
// A terminal tells the whole family; when this one ends, the program says.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)

process.on('message', async (path: string) => {
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() > mostBytes) end()
  }, lookEveryMs)
  const opening = await open(path)
  clearInterval(watch)
  process.send?.(opening)
})

async function open(path: string): Promise<Opening> {
  try {
    const { data, width, height } = await cleanPicture(path, { mostPixels })
    await writeFile(path, data)
    return { picture: { bytes: data.length, width, height } }
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
    return { problem, code }
  }
}

// Where memory runs out all the same, the system takes this process before any other. Elsewhere
// than on Linux there is no such file.
await writeFile('/proc/self/oom_score_adj', '1000').catch(() => undefined)
