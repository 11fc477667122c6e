import { type BillingMode, type Payer, providerNames } from '@newcharactersheet/contract'

/**
 * Who pays for work at a provider. Free of charge is only work done with the account's own key. In
 * BYO nothing falls over to a key of the platform; the engine and a model server of the operator's
 * take no keys and cost credits in every mode. In MANAGED the credits are those of the plan.
 * Undefined where the account's own key ought to pay, and there is none.
 */
export function decidePayer(work: {
  mode: BillingMode
  provider: string
  savedKeys: readonly string[]
}): Payer | undefined {
  const { mode, provider, savedKeys } = work
  if (mode !== 'BYO' || !takesKeys(provider)) return 'credits'
  return savedKeys.includes(provider) ? 'ownKey' : undefined
}

function takesKeys(provider: string): boolean {
  return providerNames.some((name) => name === provider)
}
