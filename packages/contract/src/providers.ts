/** Providers an account may bring a key of its own for. */
export const providerNames = [
  'nanobanana',
  'replicate',
  'openai',
  'fal',
  'elevenlabs',
  'meshy',
] as const

export type ProviderName = (typeof providerNames)[number]
