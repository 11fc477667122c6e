import { once } from 'node:events'
import { createServer } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { StartProblem } from './platform/start-problem.ts'

/** Opens the door and returns the address to reach it at from this machine. */
export async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    throw explain(error, { host, port })
  }
  const bound = app.server.address()
  const boundPort = bound === null || typeof bound === 'string' ? port : bound.port
  return `http://${nameForUs(host)}:${boundPort}`
}

/** Fails before anything is opened, not after, when another program has the port. */
export async function refuseTakenPort({ host, port }: Config): Promise<void> {
  const probe = createServer()
  try {
    probe.listen({ host, port, exclusive: true })
    await once(probe, 'listening')
  } catch (error) {
    throw explain(error, { host, port })
  } finally {
    probe.close()
  }
}

function explain(error: unknown, { host, port }: { host: string; port: number }): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken by another program: choose one with PORT, as in PORT=${port + 1} npm start`,
    EACCES: `Port ${port} needs more rights: choose one from 1024 with PORT`,
    EADDRNOTAVAIL: `HOST is "${host}", which is not an address of this machine`,
    ENOTFOUND: `HOST is "${host}", which is not an address of this machine`,
  }
  const reason = reasons[String(code)]
  return reason === undefined ? error : new StartProblem(reason, { cause: error })
}

/** Listening on all addresses is not an address to go to. */
function nameForUs(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}
