import type StripeSdk from 'stripe'
import { ApiError } from '../../platform/api-error.ts'

/** Which of Stripe's sides this is; what one knows the others do not. */
export type Realm = 'live' | 'test' | 'stand-in'

/** Stripe, as far as this program has to do with it. */
export type Stripe = {
  realm: Realm
  /** Asks Stripe something. What goes wrong is a StripeProblem. */
  ask<Answer>(question: (sdk: StripeSdk) => Promise<Answer>, signal?: AbortSignal): Promise<Answer>
  /** An event that Stripe signed just now; undefined if it did not, or not for us, or not now. */
  openEvent(raw: Buffer, signature: string): Promise<StripeSdk.Event | undefined>
}

type Settings = {
  realm: Realm
  secretKey: string
  webhookSecret: string | undefined
  apiBase: string
}

const apiVersion = '2026-10-28.endive'
const timeoutMs = 10_000
const mostRetries = 2
const toleranceSeconds = 300

/**
 * Opens Stripe. This is the one file in which its SDK is used; it is loaded with the first question,
 * so that a start does not wait for it.
 */
export function openStripe({ realm, secretKey, webhookSecret, apiBase }: Settings): Stripe {
  let loading: Promise<StripeSdk> | undefined

  function load(): Promise<StripeSdk> {
    loading ??= import('stripe').then(({ default: Sdk }) => {
      const { hostname, port, protocol } = new URL(apiBase)
      return new Sdk(secretKey, {
        apiVersion,
        host: hostname,
        ...(port !== '' && { port }),
        protocol: protocol === 'http:' ? 'http' : 'https',
        timeout: timeoutMs,
        maxNetworkRetries: mostRetries,
        telemetry: false,
        appInfo: { name: 'newcharactersheet' },
      })
    })
    return loading
  }

  return {
    realm,
    async ask(question, signal) {
      const sdk = await load()
      try {
        return await unlessAborted(question(sdk), signal)
      } catch (error) {
        if (error instanceof sdk.errors.StripeError) throw asProblem(error)
        throw error
      }
    },
    async openEvent(raw, signature) {
      const time = timeOf(signature)
      if (webhookSecret === undefined || time === undefined || isFarAhead(time)) return undefined
      const sdk = await load()
      try {
        const event = sdk.webhooks.constructEvent(raw, signature, webhookSecret, toleranceSeconds)
        return isEvent(event) ? event : undefined
      } catch {
        // Not signed, not by Stripe, not for us, too old, or no event: nothing more is to be known.
        return undefined
      }
    },
  }
}

/** The SDK takes whatever is signed for an event. */
function isEvent(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const [id, type] = [Reflect.get(value, 'id'), Reflect.get(value, 'type')]
  return typeof id === 'string' && /^\w{1,255}$/.test(id) && typeof type === 'string'
}

/** The SDK looks whether a signature is too old, but not whether it is of the future. */
function isFarAhead(time: number): boolean {
  return time - Date.now() / 1_000 > toleranceSeconds
}

/** The one time a signature names; with several it is not clear which of them was signed. */
function timeOf(signature: string): number | undefined {
  const times = signature.split(',').filter((part) => part.startsWith('t='))
  const [, digits] = /^t=(\d{1,12})$/.exec(times[0] ?? '') ?? []
  return times.length === 1 && digits !== undefined ? Number(digits) : undefined
}

/** The SDK cannot be told to stop; whoever stops no longer waits for it. */
function unlessAborted<Answer>(asked: Promise<Answer>, signal?: AbortSignal): Promise<Answer> {
  if (signal === undefined) return asked
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    asked.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

/**
 * What Stripe refuses or does not answer. Its own words may quote what was sent or who pays, so they
 * go nowhere: only the kind, the code and the number of the request are kept.
 */
export class StripeProblem extends ApiError {
  readonly isMissing: boolean

  constructor({ isPassing, isMissing }: { isPassing: boolean; isMissing: boolean }, story: string) {
    const cause = new Error(story)
    if (isPassing) super('PROVIDER_UNAVAILABLE', 'Stripe does not answer now; try again', { cause })
    else super('PROVIDER_FAILED', 'Stripe refuses this. Nothing was paid.', { cause })
    this.isMissing = isMissing
  }
}

function asProblem(error: StripeSdk.errors.StripeError): StripeProblem {
  const { type, code, param, statusCode, requestId } = error
  const story = [type, code, param, statusCode, requestId].filter(Boolean).join(' ')
  const isPassing = statusCode === undefined || statusCode === 429 || statusCode >= 500
  return new StripeProblem({ isPassing, isMissing: code === 'resource_missing' }, story)
}

/** What is there, or undefined if Stripe knows nothing of it. */
export async function unlessMissing<Thing>(asked: Promise<Thing>): Promise<Thing | undefined> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof StripeProblem && error.isMissing) return undefined
    throw error
  }
}

/** The id of a thing, which Stripe may tell as such or with the thing itself. */
export function idOf(thing: string | { id: string } | null | undefined): string | undefined {
  if (thing === null || thing === undefined) return undefined
  return typeof thing === 'string' ? thing : thing.id
}
