import { isIPv4 } from 'node:net'
import { StartProblem } from '../platform/start-problem.ts'
import { type Environment, mostCredits, readText } from './read-settings.ts'

/** A subscription on sale: what it gives a cycle, and the price at Stripe that says what it costs. */
export type Plan = {
  id: string
  name: string
  credits: number
  /** The id of its price at Stripe. */
  stripePrice: string
  /** What it costs, in words people read. */
  price: string
  /** A plan nobody can begin any more is still that of those who have it. */
  isOnSale: boolean
}

/** How payments are taken; undefined where none are. */
export type PaymentSettings =
  | {
      kind: 'stripe'
      secretKey: string
      /** Without it nothing Stripe tells is listened to. */
      webhookSecret: string | undefined
      apiBase: string
      plans: readonly Plan[]
    }
  | { kind: 'stand-in'; plans: readonly Plan[] }

export const paymentSettings = ['NCS_PAYMENTS', 'NCS_PLANS']

const stripeApi = 'https://api.stripe.com'

/** `host` is the address we listen on, `publicUrl` the one people use. */
export function readPayments(
  environment: Environment,
  { host, publicUrl }: { host: string; publicUrl: string | undefined },
): PaymentSettings | undefined {
  const secretKey = readSecret(environment, 'STRIPE_SECRET_KEY', /^(sk|rk)_\w+$/, 'sk_live_…')
  const webhookSecret = readSecret(environment, 'STRIPE_WEBHOOK_SECRET', /^whsec_\S+$/, 'whsec_…')
  const apiBase = readApiBase(environment)
  const plans = readPlans(environment)
  if (isFakeWanted(environment)) {
    if (secretKey !== undefined)
      throw new StartProblem('NCS_PAYMENTS is fake and STRIPE_SECRET_KEY is set: unset one of them')
    if (!isLoopback(host) || (publicUrl !== undefined && !isLoopback(new URL(publicUrl).hostname)))
      throw new StartProblem(
        'NCS_PAYMENTS is fake, which gives credits for nothing: HOST and PUBLIC_URL must be this machine alone',
      )
    return { kind: 'stand-in', plans }
  }
  if (secretKey !== undefined) return { kind: 'stripe', secretKey, webhookSecret, apiBase, plans }
  if (webhookSecret !== undefined)
    throw new StartProblem('STRIPE_WEBHOOK_SECRET is set: STRIPE_SECRET_KEY is needed too')
  if (plans.length > 0) throw new StartProblem('NCS_PLANS is set: STRIPE_SECRET_KEY is needed too')
  return undefined
}

export function isLoopback(host: string): boolean {
  const isAddress = isIPv4(host) && host.startsWith('127.')
  return host === 'localhost' || host === '::1' || host === '[::1]' || isAddress
}

function isFakeWanted(environment: Environment): boolean {
  const text = readText(environment, 'NCS_PAYMENTS')
  if (text !== undefined && text !== 'fake')
    throw new StartProblem(`NCS_PAYMENTS is "${text}": it can only be fake, or not be set`)
  return text === 'fake'
}

function readSecret(
  environment: Environment,
  name: string,
  form: RegExp,
  example: string,
): string | undefined {
  const text = readText(environment, name)
  if (text !== undefined && !form.test(text))
    throw new StartProblem(`${name} (not shown here) must look like ${example}`)
  return text
}

/** Secrets go where this says, so beyond this machine only over https. */
function readApiBase(environment: Environment): string {
  const text = readText(environment, 'STRIPE_API_BASE') ?? stripeApi
  const url = URL.parse(text)
  const isSafe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))
  if (url === null || !isSafe || url.pathname !== '/' || url.search !== '' || url.username !== '')
    throw new StartProblem('STRIPE_API_BASE must be an https:// address without a path')
  return url.origin
}

function readPlans(environment: Environment): Plan[] {
  const text = readText(environment, 'NCS_PLANS')
  if (text === undefined) return []
  const list = parse(text)
  if (!Array.isArray(list) || list.length === 0 || list.length > 50)
    throw wrongPlans('a JSON list of plans')
  const plans = list.map(readPlan)
  for (const name of ['id', 'stripePrice'] as const)
    if (new Set(plans.map((plan) => plan[name])).size < plans.length)
      throw wrongPlans(`plans that differ in ${name}`)
  return plans
}

function readPlan(given: unknown): Plan {
  // Safe: what is not an object has none of these fields, and each is looked at.
  const {
    id,
    name,
    credits,
    stripePrice,
    price,
    isOnSale = true,
  } = (given ?? {}) as Record<string, unknown>
  if (typeof id !== 'string' || !/^[a-z0-9-]{1,40}$/.test(id) || id === 'free')
    throw wrongPlans('plans with an id of a–z, 0–9 and hyphens, other than free')
  if (typeof name !== 'string' || !isWords(name)) throw wrongPlans(`a name for the plan ${id}`)
  if (typeof price !== 'string' || !isWords(price))
    throw wrongPlans(`a price in words for the plan ${id}, such as "$20 a month"`)
  if (typeof stripePrice !== 'string' || !/^price_\w{1,100}$/.test(stripePrice))
    throw wrongPlans(`a stripePrice for the plan ${id}, such as price_1AbC`)
  if (!isAmount(credits))
    throw wrongPlans(`credits for the plan ${id}, a whole number from 1 to ${mostCredits}`)
  if (typeof isOnSale !== 'boolean') throw wrongPlans(`isOnSale true or false for the plan ${id}`)
  return { id, name: name.trim(), credits, stripePrice, price: price.trim(), isOnSale }
}

function isWords(text: string): boolean {
  return text.trim() !== '' && text.length <= 100 && text.isWellFormed() && !text.includes('\0')
}

function isAmount(credits: unknown): credits is number {
  return Number.isInteger(credits) && Number(credits) >= 1 && Number(credits) <= mostCredits
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // What is no JSON is no list either.
    return undefined
  }
}

function wrongPlans(what: string): StartProblem {
  return new StartProblem(`NCS_PLANS must hold ${what}`)
}
