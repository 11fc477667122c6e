/** What operators can switch on and off for an account, and how it stands if they do not. */
export const featureDefaults = { scenes: true } as const satisfies Record<string, boolean>

export type Feature = keyof typeof featureDefaults

export type Features = Record<Feature, boolean>
