/**
 * Runs all tests, as `node --test` does, or those that are named: npm test -- packages/engine/src/page/*.test.ts
 * Reading and designing only compute, and would each load the whole vocabulary: those tests share one process.
 */
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { sharing } from './run-tests/sharing.ts'

const concurrency = 2

const named = process.argv.slice(2)
if (named.length === 0) runAll()
else runNamed()

function runAll(): void {
  const shared = new Set(sharing())
  const alone = globSync('{packages,tests,tools}/**/*.test.ts', { exclude: isInstalled })
    .filter((file) => !shared.has(file))
    .toSorted()
  run({ files: ['tools/run-tests/shared.ts', ...alone], concurrency })
    .on('test:fail', () => {
      process.exitCode = 1
    })
    .compose(spec)
    .pipe(process.stdout)
}

function isInstalled(name: string): boolean {
  return name.includes('node_modules')
}

function runNamed(): void {
  const options = ['--test', `--test-concurrency=${concurrency}`, ...named]
  const { status } = spawnSync(process.execPath, options, { stdio: 'inherit' })
  process.exitCode = status ?? 1
}
