import { createHash, randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { openPassingFolder } from '../passing-folder.ts'
import type { ByteRange, Claim, Storage, StoredContent } from './storage.ts'

/**
 * Keeps files in a folder: `content/ab/cd/abcd…`, written aside in `incoming/` first. `claim` is
 * told the hash of bytes before they are moved in place, and may make them wait.
 */
export async function openDiskStorage(folder: string, claim: Claim): Promise<Storage> {
  const content = join(folder, 'content')
  await mkdir(content, { recursive: true, mode: 0o700 })
  const incoming = await openPassingFolder(join(folder, 'incoming'))

  const pathOf = (hash: string) => join(content, hash.slice(0, 2), hash.slice(2, 4), hash)

  async function put(source: Uint8Array | Readable, signal?: AbortSignal): Promise<StoredContent> {
    const aside = join(incoming, randomBytes(16).toString('hex'))
    try {
      const stored = await writeAside(aside, source, signal)
      await claim(stored.hash)
      await moveInPlace(aside, pathOf(stored.hash))
      return stored
    } finally {
      await rm(aside, { force: true })
    }
  }

  async function read(hash: string, range?: ByteRange): Promise<Readable | undefined> {
    const file = await openIfThere(pathOf(hash))
    return file?.createReadStream({ ...range, highWaterMark: 256 * 1024 })
  }

  async function check(): Promise<void> {
    const aside = join(incoming, `probe-${randomBytes(8).toString('hex')}`)
    const written = randomBytes(32)
    try {
      await writeAside(aside, written)
      const file = await open(aside)
      const read = await file.readFile().finally(() => file.close())
      if (!read.equals(written)) throw new Error('the storage gave back other bytes')
    } finally {
      await rm(aside, { force: true })
    }
  }

  return { put, read, check, remove: (hash) => rm(pathOf(hash), { force: true }) }
}

/** Writes a file through to the disk and says what it holds. */
async function writeAside(
  path: string,
  source: Uint8Array | Readable,
  signal?: AbortSignal,
): Promise<StoredContent> {
  const hash = createHash('sha256')
  let bytes = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  const file = await open(path, 'wx', 0o600)
  try {
    const from = source instanceof Readable ? source : Readable.from([Buffer.from(source)])
    // `flush` makes the stream fsync before it closes the file.
    await pipeline(from, measure, file.createWriteStream({ flush: true }), { signal })
  } catch (error) {
    await closeQuietly(file)
    throw error
  }
  return { hash: hash.digest('hex'), bytes }
}

/** Equal content may be there already, written by another call; the rename then changes nothing. */
async function moveInPlace(from: string, to: string): Promise<void> {
  const folder = dirname(to)
  const firstMade = await mkdir(folder, { recursive: true, mode: 0o700 })
  await rename(from, to)
  await syncFolder(folder)
  if (firstMade === undefined) return
  // New folders are entries of their parents, which must reach the disk as well.
  await syncFolder(dirname(folder))
  await syncFolder(dirname(dirname(folder)))
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}

async function openIfThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

async function closeQuietly(file: FileHandle): Promise<void> {
  try {
    await file.close()
  } catch {
    // The stream has closed it already; the error that matters is the one being thrown.
  }
}
