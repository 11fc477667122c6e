import { styleText } from 'node:util'
import type { WayIn } from './auth/setup-link.ts'
import type { Config } from './config.ts'
import type { OwnerKey } from './owner-key.ts'

type Facts = {
  config: Pick<Config, 'publicUrl'>
  address: string
  key: OwnerKey
  wayIn: WayIn
  /** The desk of the stand-in for Stripe, where there is one. */
  standIn?: string | undefined
  doubts: readonly string[]
}

/** Tells the person at the terminal where everything is. */
export function greet(facts: Facts): void {
  process.stdout.write(`${describe(facts).join('\n')}\n\n`)
}

/** The lines of the greeting. A key is in them once, on the terminal where it was made. */
export function describe({ config, address, key, wayIn, standIn, doubts }: Facts): string[] {
  const { publicUrl } = config
  return [
    '',
    `  ${styleText('bold', 'newcharactersheet')} is running. Ctrl-C stops it.`,
    '',
    row('Address', styleText('cyan', address)),
    ...(publicUrl === undefined ? [] : [row('From outside', styleText('cyan', publicUrl))]),
    ...describeWayIn(wayIn),
    ...describeKey(key),
    row('Try', curl(address, key)),
    ...(standIn === undefined
      ? []
      : [row('Payments', `${styleText('cyan', standIn)}  (a stand-in: no money moves)`)]),
    ...doubts.map((doubt) => row(styleText('yellow', 'Note'.padEnd(labelWidth)), doubt)),
  ]
}

const labelWidth = 12

/** A line with a name in front. */
export function row(label: string, text: string): string {
  return `  ${styleText('dim', label.padEnd(labelWidth))} ${text}`
}

function describeWayIn(wayIn: WayIn): string[] {
  switch (wayIn.by) {
    case 'link':
      return [row('Sign in', `${styleText('cyan', wayIn.url)}  (works once, for 15 minutes)`)]
    case 'nothing yet':
      return [row('Sign in', 'set a password first: PUT /api/account/password with the API key')]
    case 'password':
      return []
  }
}

function describeKey(key: OwnerKey): string[] {
  switch (key.place) {
    case 'here':
      return [row('API key', `${styleText('bold', key.key)}  (shown this once: keep it)`)]
    case 'file':
      return [row('API key', `in ${key.path}`)]
    case 'NCS_OWNER_KEY':
      return [row('API key', 'the one in NCS_OWNER_KEY')]
    case 'kept by its owner':
      return [row('API key', 'the one you were shown at the first start')]
  }
}

function curl(address: string, key: OwnerKey): string {
  return [
    `curl -X POST ${address}/api/generate`,
    `-H "x-api-key: ${keyForShell(key)}"`,
    '-F "prompt=a clockmaker knight with a brass arm and a long red scarf"',
  ].join(' ')
}

function keyForShell(key: OwnerKey): string {
  switch (key.place) {
    case 'here':
      return key.key
    case 'file':
      return `$(cat '${key.path.replaceAll("'", `'\\''`)}')`
    case 'NCS_OWNER_KEY':
      return '$NCS_OWNER_KEY'
    case 'kept by its owner':
      return 'YOUR_KEY'
  }
}
