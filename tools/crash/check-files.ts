import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Queryable } from '../../packages/server/src/platform/database/database.ts'

/** Where files are only in passing, each process having a folder of its own there. */
const passing = ['files/incoming', 'uploads']

/** Files that processes have left which are no more. */
export async function checkLeftovers(dataFolder: string, running: number): Promise<string[]> {
  const found = await Promise.all(
    passing.map(async (folder) => {
      const names = await readdir(join(dataFolder, folder))
      const left = names.filter((name) => !name.includes(`-${running}-`))
      return left.map((name) => `${folder}/${name} is left of a process that is no more`)
    }),
  )
  return found.flat()
}

/** When nothing is being done: files nobody knows of, and files somebody knows of that are not there. */
export async function checkFiles(db: Queryable, dataFolder: string): Promise<string[]> {
  const namesIn = async (folder: string) => {
    const path = join(dataFolder, folder)
    const entries = await readdir(path, { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
  }
  const { rows } = await db.query<{ hash: string; isNamed: boolean }>(
    `SELECT hash, false AS "isNamed" FROM stored_content
     UNION ALL SELECT content_hash, true FROM sheet_files`,
  )
  const known = new Set(rows.map(({ hash }) => hash))
  const stored = new Set(await namesIn('files/content'))
  const named = new Set(rows.filter(({ isNamed }) => isNamed).map(({ hash }) => hash))
  const left = await Promise.all(
    passing.map(async (folder) => (await namesIn(folder)).map((name) => `${folder}: ${name}`)),
  )
  return [
    ...[...stored].filter((hash) => !known.has(hash)).map((hash) => `nobody knows of ${hash}`),
    ...[...named].filter((hash) => !stored.has(hash)).map((hash) => `${hash} is named and lost`),
    ...left.flat().map((file) => `left over in ${file}`),
  ]
}
