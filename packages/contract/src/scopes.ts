/** What a key may be allowed to do. */
export const scopes = ['read', 'write', 'generate', 'billing'] as const

export type Scope = (typeof scopes)[number]
