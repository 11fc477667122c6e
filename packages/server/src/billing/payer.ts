import { type BillingMode, providerNames } from '@newcharactersheet/contract'

/** `own key`: the account's own at the provider. `missing key`: it ought to be, and there is none. */
export type Payer = 'credits' | 'own key' | 'missing key'

/**
 * Who pays for work at a provider. Free of charge is only work done with the account's own key. In
 * BYO nothing falls over to a key of the platform; the engine and a model server of the operator's
 * take no keys and cost credits in every mode. In MANAGED the credits are those of the plan.
 */
export function decidePayer(work: {
  mode: BillingMode
  provider: string
  savedKeys: readonly string[]
}): Payer {
  const { mode, provider, savedKeys } = work
  if (mode !== 'BYO' || !takesKeys(provider)) return 'credits'
  return savedKeys.includes(provider) ? 'own key' : 'missing key'
}

function takesKeys(provider: string): boolean {
  return providerNames.some((name) => name === provider)
}
