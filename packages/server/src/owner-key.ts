import { access, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from './config.ts'

/** Where the owner's key is to be had. */
export type OwnerKey =
  | { place: 'here'; key: string }
  | { place: 'file'; path: string }
  | { place: 'NCS_OWNER_KEY' }
  | { place: 'kept by its owner' }

/** Brings a new key to its owner: to the terminal, or where there is none, to a file. */
export async function handOverKey(config: Config, newKey: string | undefined): Promise<OwnerKey> {
  const path = join(config.dataFolder, 'owner-key')
  if (newKey !== undefined) {
    if (process.stdout.isTTY) return { place: 'here', key: newKey }
    await writeFile(`${path}.new`, `${newKey}\n`, { mode: 0o600, flush: true })
    await rename(`${path}.new`, path)
    return { place: 'file', path }
  }
  if (config.ownerKey !== undefined) return { place: 'NCS_OWNER_KEY' }
  const isFile = await access(path).then(
    () => true,
    () => false,
  )
  return isFile ? { place: 'file', path } : { place: 'kept by its owner' }
}
