// One install at a time, on any Node. The lock is a folder holding one file named after the process.
import { mkdirSync, readdirSync, rmdirSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const pollMs = 200
/** A folder without a process in it is one whose maker was killed in between. */
const emptyAtMostMs = 10_000
/** No install takes as long; a process of that number is a different one by now. */
const heldAtMostMs = 30 * 60 * 1000

export async function withInstallLock(folder, { waiting }, work) {
  const ours = join(folder, String(process.pid))
  let hasWaited = false
  while (!take(folder, ours)) {
    freeIfAbandoned(folder)
    if (!hasWaited) waiting()
    hasWaited = true
    await sleep(pollMs)
  }
  const free = () => attempt(() => unlinkSync(ours)) && attempt(() => rmdirSync(folder))
  process.once('exit', free)
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.once(signal, () => process.exit(1))
  try {
    return await work()
  } finally {
    free()
  }
}

/** Making a folder succeeds for one process alone. */
function take(folder, ours) {
  return attempt(() => mkdirSync(folder)) && attempt(() => writeFileSync(ours, ''))
}

/**
 * Only whoever removes the dead process's file, which again succeeds for one alone, removes the
 * folder, and a folder that is in use is not empty and stays.
 */
function freeIfAbandoned(folder) {
  attempt(() => {
    const [name] = readdirSync(folder)
    const ageMs = Date.now() - statSync(name ? join(folder, name) : folder).mtimeMs
    const isAbandoned = name
      ? !isAlive(Number(name)) || ageMs > heldAtMostMs
      : ageMs > emptyAtMostMs
    if (!isAbandoned) return
    if (name) unlinkSync(join(folder, name))
    rmdirSync(folder)
  })
}

function isAlive(processId) {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function attempt(action) {
  try {
    action()
    return true
  } catch (error) {
    // Somebody was first, or is about to be: the next look will tell. Anything else is a fault.
    if (['EEXIST', 'ENOENT', 'ENOTEMPTY'].includes(error.code)) return false
    throw error
  }
}
