import type { Standing } from '../accounts/standing.ts'
import type { KeyGrant } from '../keys/key-grant.ts'

/** Who sent a request: an account, by one of its keys or by a browser session. */
export type Caller = {
  accountId: string
  standing: Standing
  key: KeyGrant | undefined
  sessionId: string | undefined
  /** The Set-Cookie of a session that has just been renewed. */
  newCookie?: string | undefined
}
