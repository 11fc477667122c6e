/** A call of the API that changes something. With a key it can be made again until it is answered. */
export type Ask = {
  method: 'POST' | 'DELETE'
  path: string
  body?: object
  prefer?: string
  /** The Idempotency-Key. */
  key?: string
}

/** The program as it can be reached now, and with whose key. */
export type Door = { address: string; apiKey: string }

/** What was answered, when all of it has come. */
export type Answer = { status: number; body: unknown }

export async function call(
  { address, apiKey }: Door,
  { method, path, body, prefer, key }: Ask,
  signal: AbortSignal,
): Promise<Answer> {
  const answer = await fetch(`${address}${path}`, {
    method,
    headers: {
      'x-api-key': apiKey,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(prefer !== undefined && { prefer }),
      ...(key !== undefined && { 'idempotency-key': key }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal,
  })
  const text = await answer.text()
  return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) }
}

const readWithinMs = 30_000

export function read({ address, apiKey }: Door, path: string): Promise<Response> {
  const signal = AbortSignal.timeout(readWithinMs)
  return fetch(`${address}${path}`, { headers: { 'x-api-key': apiKey }, signal })
}
