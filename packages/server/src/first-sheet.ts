import { access, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Context } from './context.ts'
import { row } from './greeting.ts'

const order = {
  prompt: 'a cheerful cartographer with round glasses, a teal coat, a map case and a lantern',
  style: undefined,
  seed: 1,
  size: 2048,
  references: [],
}

/**
 * Checks the whole program once by what it is for: it is ready, and it draws. The picture is not a
 * generation: it costs nothing and is nobody's sheet. A failure is told and the program stays up.
 */
export async function drawFirstSheet(
  context: Context,
  app: FastifyInstance,
  stopping: AbortSignal,
): Promise<void> {
  const path = join(context.config.dataFolder, 'first-sheet.png')
  if (await exists(path)) return
  const startedAt = performance.now()
  process.stdout.write(`${row('First sheet', 'is being drawn, as a check that all is well …')}\n`)
  try {
    await assertReady(app)
    const { bytes } = await context.images.drawSheet(order, stopping)
    await writeFile(`${path}.new`, bytes)
    await rename(`${path}.new`, path)
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1)
    process.stdout.write(`${row('', `${path} (${seconds} s)`)}\n\n`)
  } catch (error) {
    if (stopping.aborted) return
    context.logger.error({ err: error }, 'the first sheet could not be drawn')
    process.stdout.write(`${row('', `could not be drawn: ${reasonOf(error)}`)}\n\n`)
  }
}

async function assertReady(app: FastifyInstance): Promise<void> {
  const answer = await app.inject({ url: '/readyz', headers: { host: 'localhost' } })
  if (answer.statusCode !== 200) throw new Error(`the program is not ready: ${answer.body}`)
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
