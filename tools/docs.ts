import { readFile, writeFile } from 'node:fs/promises'
import { type Operation, operations, scopesFor } from '../packages/contract/src/index.ts'

/** Writes the table of all calls in docs/api.md; with --check it only says whether it is as it should be. */
const path = new URL('../docs/api.md', import.meta.url)
const before = await readFile(path, 'utf8')
const [, head = '', tail = ''] =
  /^([\s\S]*<!-- calls: .*? -->\n)[\s\S]*(<!-- \/calls -->[\s\S]*)$/.exec(before) ?? []
const after = `${head}${describeCalls()}${tail}`
if (process.argv.includes('--check') && after !== before) {
  process.stderr.write('docs/api.md is not what the contract says: npm run docs\n')
  process.exitCode = 1
} else if (after !== before) await writeFile(path, after)

function describeCalls(): string {
  // Safe: every operation is an Operation; the list only remembers the exact shapes of each.
  const rows = (Object.values(operations) as Operation[]).map((call) => {
    const who = call.isForOperators ? 'operators' : call.auth
    const access = call.auth === 'none' ? '' : (scopesFor(call.access)?.join(', ') ?? 'full')
    return `| \`${call.method} ${call.path}\` | ${who} | ${access} | ${call.summary} |`
  })
  return `| call | key | access | what it does |\n|---|---|---|---|\n${rows.join('\n')}\n`
}
