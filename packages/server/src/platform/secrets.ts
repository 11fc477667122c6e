import { hkdfSync, randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type SealingKeys, sealingKey } from './sealing.ts'
import { StartProblem } from './start-problem.ts'

/** What is derived from the secret of this installation and from its older ones. */
export type Secrets = {
  /** Signs addresses of files. */
  signingKey: Buffer
  /** Whose signatures count: those of the secret in use and of older ones. */
  verifyingKeys: readonly Buffer[]
  /** Signs session cookies. */
  sessionKey: Buffer
  /** Seal what must be read again, such as provider keys. */
  sealingKeys: SealingKeys
}

/**
 * Takes the operator's secret, or the one kept in the data folder, made at the first start. Where
 * both are there the kept one is an older one. Several nodes must be given the same secret, or one
 * does not know what another has signed.
 */
export async function openSecrets(options: {
  secret: string | undefined
  oldSecrets: readonly string[]
  dataFolder: string
}): Promise<Secrets> {
  const path = join(options.dataFolder, 'secret')
  if (options.secret === undefined) await makeSecret(path)
  const kept = await readSecret(path)
  const newest = options.secret ?? kept
  if (newest === undefined) throw new Error('the secret vanished from the data folder')
  const older = [...options.oldSecrets, ...(kept === undefined ? [] : [kept])]
  const oldSecrets = [...new Set(older)].filter((secret) => secret !== newest)
  const signingKey = deriveKey(newest, 'signed-urls')
  return {
    signingKey,
    verifyingKeys: [signingKey, ...oldSecrets.map((secret) => deriveKey(secret, 'signed-urls'))],
    sessionKey: deriveKey(newest, 'sessions'),
    sealingKeys: [toSealingKey(newest), ...oldSecrets.map(toSealingKey)],
  }
}

function toSealingKey(secret: string) {
  return sealingKey(deriveKey(secret, 'sealing'))
}

function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `newcharactersheet ${purpose}`, 32))
}

async function readSecret(path: string): Promise<string | undefined> {
  try {
    const secret = (await readFile(path, 'utf8')).trim()
    // Keys derived from nothing would be known to everybody.
    if (secret === '') throw new Error('it is empty; take it from a backup')
    return secret
  } catch (cause) {
    if (isError(cause, 'ENOENT')) return undefined
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new StartProblem(`${path} cannot be read: ${reason}`, { cause })
  }
}

/** Written aside and then linked, so that of two starts at once one wins and neither reads half. */
async function makeSecret(path: string): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true })
  const aside = `${path}.${randomBytes(8).toString('hex')}`
  const file = await open(aside, 'wx', 0o600)
  try {
    await file.writeFile(`${randomBytes(32).toString('base64url')}\n`)
    await file.sync()
    await file.close()
    await link(aside, path)
  } catch (error) {
    if (!isError(error, 'EEXIST')) throw error
  } finally {
    await rm(aside, { force: true })
  }
}

function isError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
