import { hkdfSync, randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** The secret of this installation; keys for single purposes are derived from it. */
export type Secrets = { signingKey: Buffer }

/**
 * Takes the operator's secret, or the one kept in the data folder, made at the first start.
 * Several nodes must be given the same secret, or one does not know what another has signed.
 */
export async function openSecrets(options: {
  secret: string | undefined
  dataFolder: string
}): Promise<Secrets> {
  const secret = options.secret ?? (await keptSecret(options.dataFolder))
  return { signingKey: deriveKey(secret, 'signed-urls') }
}

function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `newcharactersheet ${purpose}`, 32))
}

async function keptSecret(dataFolder: string): Promise<string> {
  const path = join(dataFolder, 'secret')
  await mkdir(dataFolder, { recursive: true })
  await makeSecret(path)
  return (await readFile(path, 'utf8')).trim()
}

/** Written aside and then linked, so that of two starts at once one wins and neither reads half. */
async function makeSecret(path: string): Promise<void> {
  const aside = `${path}.${randomBytes(8).toString('hex')}`
  const file = await open(aside, 'wx', 0o600)
  try {
    await file.writeFile(`${randomBytes(32).toString('base64url')}\n`)
    await file.sync()
    await file.close()
    await link(aside, path)
  } catch (error) {
    if (!isTaken(error)) throw error
  } finally {
    await rm(aside, { force: true })
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}
