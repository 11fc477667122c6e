/** Runs a script in a Node of its own: this version, with other flags, or another. */
import { execFile } from 'node:child_process'
import { access, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const longestMs = 120_000

export type NodeOptions = { node?: string; flags?: readonly string[] }

/** What a script, which is a module, writes as JSON. */
export async function runInNode(
  script: string,
  { node = process.execPath, flags = [] }: NodeOptions = {},
): Promise<unknown> {
  const args = [...flags, '--input-type=module', '--eval', script]
  const { stdout } = await run(node, args, { timeout: longestMs })
  return JSON.parse(stdout)
}

const npmFlags = [
  ...['--ignore-scripts=false', '--prefer-offline', '--fetch-retries=0', '--fetch-timeout=20000'],
  ...['--no-audit', '--no-fund', '--loglevel=error'],
]

/** Installs a version of Node in a folder, as npm packages it, and returns the program. */
export async function installNode(version: string, folder: string): Promise<string> {
  const wanted = { dependencies: { node: version }, allowScripts: { node: true } }
  await writeFile(join(folder, 'package.json'), JSON.stringify(wanted))
  // An npm that runs the tests would have this one install into its own folder.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_config_.*prefix$/.test(name)),
  )
  await run('npm', ['install', ...npmFlags], { cwd: folder, env, timeout: longestMs })
  const program = join(folder, 'node_modules/node/bin/node')
  await access(program)
  return program
}
