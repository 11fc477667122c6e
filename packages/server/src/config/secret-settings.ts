import { StartProblem } from '../platform/start-problem.ts'
import { type Environment, readText } from './read-settings.ts'

/** The secret that signs and seals, those before it, and one that nobody has any more. */
export type SecretSettings = {
  secret: string | undefined
  oldSecrets: readonly string[]
  /** The fingerprint of a lost secret: what it sealed may be forgotten. */
  lostSecret: string | undefined
}

export const secretSettings = ['NCS_SECRET', 'NCS_OLD_SECRETS', 'NCS_SECRET_LOST'] as const

const mostOldSecrets = 20

/** `isShared` says that other nodes may use the same database, and so must have the same secret. */
export function readSecretSettings(
  environment: Environment,
  { isShared }: { isShared: boolean },
): SecretSettings {
  const secret = readText(environment, 'NCS_SECRET')
  if (secret === undefined && isShared)
    throw new StartProblem(
      'DATABASE_URL is set, so NCS_SECRET must be too: 32 or more random characters, the same on every node (if the data folder has a file secret, what is in it)',
    )
  if (secret?.includes(','))
    throw new StartProblem(
      'NCS_SECRET (not shown here) has a comma: it could never be listed in NCS_OLD_SECRETS',
    )
  return {
    secret,
    oldSecrets: readOldSecrets(environment),
    lostSecret: readLostSecret(environment),
  }
}

function readOldSecrets(environment: Environment): string[] {
  const text = readText(environment, 'NCS_OLD_SECRETS')
  if (text === undefined) return []
  const secrets = text.split(',').map((secret) => secret.trim())
  if (secrets.includes('') || secrets.length > mostOldSecrets)
    throw new StartProblem(
      `NCS_OLD_SECRETS (not shown here) must be 1 to ${mostOldSecrets} secrets with commas between them`,
    )
  return secrets
}

function readLostSecret(environment: Environment): string | undefined {
  const text = readText(environment, 'NCS_SECRET_LOST')
  if (text !== undefined && !/^[0-9a-f]{16}$/.test(text))
    throw new StartProblem(
      'NCS_SECRET_LOST must be the fingerprint of the lost secret, as the start names it',
    )
  return text
}
