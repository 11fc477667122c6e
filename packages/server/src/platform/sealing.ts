import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** A key for AES-256-GCM, and the name by which what it sealed says so. */
export type SealingKey = { fingerprint: string; key: Buffer }

/** The first seals; every one of them opens. */
export type SealingKeys = readonly [SealingKey, ...SealingKey[]]

const algorithm = 'aes-256-gcm'
const version = '1'

/** As NIST SP 800-38D has it: drawn at random, they serve 2³² messages under one key. */
const nonceBytes = 12
const tagBytes = 16

export function sealingKey(key: Buffer): SealingKey {
  const fingerprint = createHash('sha256').update(key).digest('hex').slice(0, 16)
  return { fingerprint, key }
}

/**
 * Seals a text for the place named by `boundTo`: copied to another place it does not open. What
 * comes out is `1.<fingerprint of the key>.<nonce, sealed text and tag>`.
 */
export function seal(keys: SealingKeys, text: string, boundTo: readonly string[]): string {
  const [{ fingerprint, key }] = keys
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes })
  cipher.setAAD(boundData(fingerprint, boundTo))
  const parts = [nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]
  return `${version}.${fingerprint}.${Buffer.concat(parts).toString('base64url')}`
}

/** The text again; undefined where no key fits, or it was changed, or sealed for another place. */
export function unseal(
  keys: SealingKeys,
  sealed: string,
  boundTo: readonly string[],
): string | undefined {
  const [sealedVersion, fingerprint, content, ...rest] = sealed.split('.')
  const found = keys.find((each) => each.fingerprint === fingerprint)
  if (sealedVersion !== version || found === undefined || rest.length > 0) return undefined
  const bytes = Buffer.from(content ?? '', 'base64url')
  if (bytes.length < nonceBytes + tagBytes) return undefined
  const nonce = bytes.subarray(0, nonceBytes)
  const decipher = createDecipheriv(algorithm, found.key, nonce, { authTagLength: tagBytes })
  decipher.setAAD(boundData(found.fingerprint, boundTo))
  decipher.setAuthTag(bytes.subarray(-tagBytes))
  const text = decipher.update(bytes.subarray(nonceBytes, -tagBytes))
  try {
    return Buffer.concat([text, decipher.final()]).toString('utf8')
  } catch {
    // The tag does not fit. What that means only the caller can say.
    return undefined
  }
}

/** As JSON, so that no two lists of names are the same bytes. */
function boundData(fingerprint: string, boundTo: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify([version, fingerprint, ...boundTo]))
}
