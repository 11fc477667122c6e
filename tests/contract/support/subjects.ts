import type { Operation } from '../../../packages/contract/src/index.ts'
import { newId } from '../../../packages/server/src/platform/id.ts'
import type { Ask } from './ask.ts'
import type { Thing } from './expected-access.ts'
import { type Account, emailOf } from './people.ts'
import type { World } from './world.ts'

/** A call about a thing of the host's: all of it but who makes it. */
export type Subject = { host: Account; ask: Ask }

/** The kind of thing a call is about, by where its path leads or its body points. */
export function kindOf({ id, path }: Operation): Thing['kind'] {
  if (/^\/api\/(sheets|visibility)\/:id/.test(path)) return 'sheet'
  if (/^generate(Scene|Video|Audio|Mesh)$/.test(id)) return 'sheet'
  if (path.startsWith('/api/jobs/:id')) return 'job'
  if (path.startsWith('/api/projects/:id') || id === 'generateSheet') return 'project'
  if (path.startsWith('/api/folders/:id')) return 'folder'
  if (id === 'revokeApiKey' || id === 'revokeApiKeyById') return 'key'
  if (path.startsWith('/api/auth/sessions/:id')) return 'session'
  if (path.startsWith('/api/webhooks/:id')) return 'webhook'
  if (path.startsWith('/api/billing/keys/')) return 'provider key'
  return 'nothing'
}

/** Somebody with a thing, and the call about it as the contract's own example makes it. */
export async function makeSubject(
  world: World,
  call: Operation,
  visibility: Thing['visibility'],
): Promise<Subject> {
  const host = await makeHost(world, call)
  const id = await makers[kindOf(call)](world, host, visibility)
  const { params = {}, body } = call.examples
  // Safe: the bodies of our calls are objects.
  const asked = pointAt(call, id, { ...(body as object) })
  return {
    host,
    ask: {
      params: { ...params, ...(await pathOf(world, call, id)) },
      ...(call.bodyTypes.length === 0 ? {} : { body: asked }),
    },
  }
}

async function makeHost(world: World, call: Operation): Promise<Account> {
  const host = await world.account({ credits: 10_000 })
  if (call.isForOperators)
    await world.db.query('UPDATE accounts SET is_operator = true WHERE id = $1', [host.accountId])
  return host
}

type Make = (world: World, host: Account, visibility: Thing['visibility']) => Promise<string>

const makers: Record<Thing['kind'], Make> = {
  sheet: (world, host, visibility) => world.sheet(host, { visibility }),
  project: (world, host) => world.project(host),
  folder: async (world, host) => world.folder(host, await world.project(host)),
  job: async (world, host) => {
    const { jobId } = await world.runningJob(host)
    await world.ask(world.calls.cancelJob, { key: host.key, params: { id: jobId } })
    return jobId
  },
  // No wider than any key that may revoke keys at all.
  key: async (world, { accountId }) =>
    (await world.boundKey(accountId, { scopes: ['write'] })).keyId,
  session: async (world, { accountId, key }) => {
    await world.session(accountId)
    return (await world.ask(world.calls.listSessions, { key })).json().sessions[0].id
  },
  'provider key': async (world, { key }) => {
    const body = { providerName: 'replicate', apiKey: 'r8_secret' }
    await world.ask(world.calls.updateBilling, { key, body })
    return body.providerName
  },
  webhook: (world, host) => world.webhook(host),
  nothing: async () => '',
}

/** The names in the path of a call, each for the thing it stands for. */
async function pathOf(world: World, call: Operation, id: string): Promise<Record<string, string>> {
  if (call.path.includes(':uid')) return { uid: (await world.account()).accountId }
  if (call.path.startsWith('/api/admin/invitations/:id')) {
    const { key } = world.owner
    const made = await world.ask(world.calls.adminCreateInvitation, { key, body: {} })
    return { id: made.json().id }
  }
  if (kindOf(call) === 'nothing') return {}
  if (call.path.includes(':keyId')) return { keyId: id }
  return call.path.includes(':id') ? { id } : {}
}

/** Examples name things of their own, which are not there. */
function pointAt(call: Operation, id: string, body: object): object {
  switch (call.id) {
    case 'revokeApiKey':
      return { keyId: id }
    case 'generateSheet':
      return { ...body, projectMode: 'existing', projectId: id }
    case 'generateScene':
    case 'generateVideo':
      return { ...body, sheetIds: [id], sceneIds: [] }
    case 'generateAudio':
    case 'generateMesh':
      return { ...body, sheetId: id }
    case 'updateSheet':
      return { keywords: ['knight'] }
    case 'signIn':
      // Wrong passwords are counted by address.
      return { ...body, email: emailOf(newId()) }
    case 'setPassword':
      return { newPassword: 'correct horse battery' }
    default:
      return body
  }
}
