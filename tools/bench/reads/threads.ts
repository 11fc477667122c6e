import { readdir, readFile } from 'node:fs/promises'

/** What the threads of one name and niceness did in a stretch of time, each figure a share of it. */
export type ThreadGroup = { name: string; niceness: number; cores: number; waited: number }

type Thread = { name: string; niceness: number; ranNs: number; waitedNs: number }
type Threads = Map<string, Thread>

/**
 * Watches the threads of a process until it is asked what they did: how many cores they took, and how much
 * of the time they could have run but had to wait for one. Linux alone tells; elsewhere there is nothing.
 */
export async function watchThreads(processId: number): Promise<() => Promise<ThreadGroup[]>> {
  const before = await readThreads(processId)
  const start = performance.now()
  return async () => {
    const after = await readThreads(processId)
    return groups(before, after, (performance.now() - start) * 1_000_000)
  }
}

/** A thread that has ended in between is left out. */
function groups(before: Threads, after: Threads, elapsedNs: number): ThreadGroup[] {
  const found = new Map<string, ThreadGroup>()
  for (const [id, { name, niceness, ranNs, waitedNs }] of after) {
    const key = `${name} ${niceness}`
    const group = found.get(key) ?? { name, niceness, cores: 0, waited: 0 }
    group.cores += (ranNs - (before.get(id)?.ranNs ?? 0)) / elapsedNs
    group.waited += (waitedNs - (before.get(id)?.waitedNs ?? 0)) / elapsedNs
    found.set(key, group)
  }
  return [...found.values()].toSorted((one, other) => other.cores - one.cores)
}

async function readThreads(processId: number): Promise<Threads> {
  const folder = `/proc/${processId}/task`
  const ids = await readdir(folder).catch(() => [])
  const threads = await Promise.all(ids.map((id) => readThread(`${folder}/${id}`)))
  return new Map(ids.flatMap((id, i) => (threads[i] === undefined ? [] : [[id, threads[i]]])))
}

/** See proc(5): the name stands in brackets, niceness is the 17th field after it. */
async function readThread(folder: string): Promise<Thread | undefined> {
  try {
    const stat = await readFile(`${folder}/stat`, 'utf8')
    const [ranNs = 0, waitedNs = 0] = (await readFile(`${folder}/schedstat`, 'utf8'))
      .split(' ')
      .map(Number)
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'))
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { name, niceness: Number(fields[16]), ranNs, waitedNs }
  } catch {
    // It has ended.
    return undefined
  }
}
