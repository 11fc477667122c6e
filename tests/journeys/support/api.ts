import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Program } from './program.ts'

/** What the journeys read of the ledger. */
export type Balance = {
  balance: number
  totalSpent: number
  transactions: { type: string; amount: number; balance: number }[]
}

export type Job = {
  state: 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'canceled'
  receipt: { held: number; outcome: string }
}

/** Calls the program as a client with the owner's key would. */
export function apiOf(program: Program, key: string) {
  const headers = { 'x-api-key': key }

  async function get<Answer>(path: string): Promise<Answer> {
    const answer = await fetch(`${program.address}${path}`, { headers })
    assert.equal(answer.status, 200, `${path}: ${answer.status}\n${program.output()}`)
    // Tests read few fields, and a wrong one fails them.
    return (await answer.json()) as Answer
  }

  return {
    get,
    balance: () => get<Balance>('/api/credits/balance'),
    job: (jobId: string) => get<Job>(`/api/jobs/${jobId}`),

    /** As `curl -F prompt=…`. */
    async generateByForm(
      fields: Record<string, string>,
      more: Record<string, string> = {},
    ): Promise<Response> {
      const body = new FormData()
      for (const [name, value] of Object.entries(fields)) body.append(name, value)
      return fetch(`${program.address}/api/generate`, {
        method: 'POST',
        headers: { ...headers, ...more },
        body,
      })
    },

    /** As `curl --json`. */
    async generateByJson(fields: object, more: Record<string, string> = {}): Promise<Response> {
      return fetch(`${program.address}/api/generate`, {
        method: 'POST',
        headers: { ...headers, ...more, 'content-type': 'application/json' },
        body: JSON.stringify(fields),
      })
    },

    /** Puts a sheet in line and does not wait for it. */
    async enqueue(prompt: string): Promise<string> {
      const answer = await this.generateByJson({ prompt }, { prefer: 'respond-async' })
      assert.equal(answer.status, 202)
      const ticket = (await answer.json()) as { jobId: string }
      return ticket.jobId
    },
  }
}

export type Api = ReturnType<typeof apiOf>

export async function readOwnerKey(dataFolder: string): Promise<string> {
  return (await readFile(join(dataFolder, 'owner-key'), 'utf8')).trim()
}

/** Width and height as the PNG itself says; undefined when it is none. */
export function pngSize(bytes: Buffer): { width: number; height: number } | undefined {
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  if (!bytes.subarray(0, 8).equals(signature)) return undefined
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}
