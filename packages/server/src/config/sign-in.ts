import { StartProblem } from '../platform/start-problem.ts'
import { type Environment, readText } from './read-settings.ts'

export type SignUpMode = 'closed' | 'invite' | 'open'

export type ProviderClient = { clientId: string; clientSecret: string }

/** How one can sign in, and who may sign up. */
export type SignInSettings = {
  signUp: SignUpMode
  google: ProviderClient | undefined
  github: ProviderClient | undefined
  oidc: (ProviderClient & { issuer: string; name: string }) | undefined
}

export type MailSettings = { smtpUrl: string; from: string }

export const signInSettings = ['NCS_SIGNUP', 'NCS_SMTP_URL', 'NCS_MAIL_FROM', 'NCS_OIDC_NAME']

const signUpModes: readonly SignUpMode[] = ['closed', 'invite', 'open']

export function readSignIn(environment: Environment): SignInSettings {
  return {
    signUp: readSignUp(environment),
    google: readClient(environment, 'GOOGLE'),
    github: readClient(environment, 'GITHUB'),
    oidc: readOidc(environment),
  }
}

/**
 * How mail is sent; undefined where it is not. Its links name PUBLIC_URL: by which name and port the
 * server is asked, whoever asks can choose.
 */
export function readMail(environment: Environment): MailSettings | undefined {
  const smtpUrl = readText(environment, 'NCS_SMTP_URL')
  const from = readText(environment, 'NCS_MAIL_FROM')
  if (smtpUrl === undefined) {
    if (from !== undefined)
      throw new StartProblem('NCS_MAIL_FROM is set: NCS_SMTP_URL is needed too')
    return undefined
  }
  // It may hold a password, so it is never shown.
  const url = URL.parse(smtpUrl)
  if ((url?.protocol !== 'smtp:' && url?.protocol !== 'smtps:') || url.hostname === '')
    throw new StartProblem(
      'NCS_SMTP_URL (not shown here) must look like smtp://user:password@host:587 or smtps://…',
    )
  if (from === undefined || !/^([^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/.test(from))
    throw new StartProblem(
      'NCS_MAIL_FROM must be the address mail comes from, as in Sheets <sheets@example.com>',
    )
  if (readText(environment, 'PUBLIC_URL') === undefined)
    throw new StartProblem(
      'NCS_SMTP_URL is set: PUBLIC_URL is needed too, the address that links in mails lead to',
    )
  return { smtpUrl, from }
}

function readSignUp(environment: Environment): SignUpMode {
  const text = readText(environment, 'NCS_SIGNUP')
  if (text === undefined) return 'closed'
  const mode = signUpModes.find((each) => each === text)
  if (mode === undefined)
    throw new StartProblem(`NCS_SIGNUP is "${text}": it must be one of ${signUpModes.join(', ')}`)
  return mode
}

function readClient(environment: Environment, prefix: string): ProviderClient | undefined {
  const clientId = readText(environment, `${prefix}_CLIENT_ID`)
  const clientSecret = readText(environment, `${prefix}_CLIENT_SECRET`)
  if (clientId === undefined && clientSecret === undefined) return undefined
  if (clientId === undefined || clientSecret === undefined)
    throw new StartProblem(`${prefix}_CLIENT_ID and ${prefix}_CLIENT_SECRET are needed together`)
  return { clientId, clientSecret }
}

function readOidc(environment: Environment): SignInSettings['oidc'] {
  const client = readClient(environment, 'OIDC')
  const issuer = readText(environment, 'OIDC_ISSUER')
  const name = readText(environment, 'NCS_OIDC_NAME') ?? 'Single sign-on'
  if (client === undefined && issuer === undefined) return undefined
  if (client === undefined || issuer === undefined)
    throw new StartProblem('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are needed together')
  const url = URL.parse(issuer)
  const isLocal = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  if (url?.protocol !== 'https:' && !(url?.protocol === 'http:' && isLocal))
    throw new StartProblem(`OIDC_ISSUER is "${issuer}": it must be an https:// address`)
  return { ...client, issuer: issuer.replace(/\/+$/, ''), name }
}
