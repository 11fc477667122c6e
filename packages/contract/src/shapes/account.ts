import { z } from 'zod'
import { type Feature, featureDefaults } from '../features.ts'
import { limits } from '../limits.ts'
import { id, time } from './id.ts'
import { text } from './text.ts'

export const email = z
  .email()
  .max(254)
  .transform((value) => value.toLowerCase())
  .meta({ description: 'An address mail can be sent to' })

/** Long rather than strange. */
export const password = z
  .string()
  .min(limits.passwordCharacters.least)
  .max(limits.passwordCharacters.most)
  .meta({ format: 'password' })

export const signInProvider = z
  .enum(['google', 'github', 'oidc'])
  .meta({ description: 'Who vouches for the person' })

export const personName = text({ max: limits.nameCharacters })

// Safe: the keys of an object literal are exactly its type's keys.
const featureNames = Object.keys(featureDefaults) as [Feature, ...Feature[]]

const features = z.record(z.enum(featureNames), z.boolean()).meta({ id: 'Features' })

/** Features nobody knows are ignored, like every field nobody knows. */
export const someFeatures = z.object({
  scenes: z.boolean().exactOptional(),
} satisfies Record<Feature, z.ZodType>)

const role = z
  .enum(['owner', 'operator', 'member'])
  .meta({ description: 'The owner and operators run this server for others' })

/** An account as it sees itself. */
export const account = z
  .object({
    uid: id,
    email: z.string().nullable(),
    emailVerified: z.boolean(),
    name: z.string().nullable(),
    role,
    hasPassword: z.boolean(),
    signInProviders: z.array(z.string()).meta({ description: 'Such as google, github or oidc' }),
    features,
    createdAt: time,
  })
  .meta({ id: 'Account' })

/** An account as operators see it. */
export const managedAccount = account
  .omit({ hasPassword: true, signInProviders: true })
  .extend({
    balance: z.int(),
    sheets: z.int().min(0),
    suspendedAt: time.nullable(),
  })
  .meta({ id: 'ManagedAccount' })

export const accountExample = {
  uid: 'fWx8k2mN',
  email: 'kay@example.com',
  emailVerified: true,
  name: 'Kay',
  role: 'member',
  hasPassword: true,
  signInProviders: [],
  features: { scenes: true },
  createdAt: 1708300000000,
} satisfies z.output<typeof account>

export const managedAccountExample = {
  uid: 'fWx8k2mN',
  email: 'kay@example.com',
  emailVerified: true,
  name: 'Kay',
  role: 'member',
  features: { scenes: true },
  createdAt: 1708300000000,
  balance: 288,
  sheets: 3,
  suspendedAt: null,
} satisfies z.output<typeof managedAccount>

export type Account = z.output<typeof account>
export type ManagedAccount = z.output<typeof managedAccount>
export type Role = z.output<typeof role>
