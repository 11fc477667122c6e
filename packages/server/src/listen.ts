import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { StartProblem } from './platform/start-problem.ts'

/** A restart may come while the program before it is still closing its door. */
const freedWithinMs = 3_000
const pollMs = 100

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
  const deadline = Date.now() + freedWithinMs
  let refusal = await tryPort({ host, port })
  while (refusal !== undefined && isTaken(refusal) && Date.now() < deadline) {
    await sleep(pollMs)
    refusal = await tryPort({ host, port })
  }
  if (refusal !== undefined) throw explain(refusal, { host, port })
}

async function tryPort(place: { host: string; port: number }): Promise<unknown> {
  const probe = createServer()
  try {
    probe.listen({ ...place, exclusive: true })
    await once(probe, 'listening')
    return undefined
  } catch (error) {
    return error
  } finally {
    probe.close()
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
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
