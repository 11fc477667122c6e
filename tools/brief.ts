/**
 * What the engine understands and decides, without drawing. Reads JSON lines `{ id, prompt, style, seed }` (style and
 * seed optional) from standard input and writes JSON lines `{ id, brief, design }`: `npm run -s brief < prompts.jsonl`.
 */
import { createInterface } from 'node:readline'
import { understand } from '../packages/engine/src/brief/understand.ts'
import { designCharacter } from '../packages/engine/src/design/design-character.ts'

type Line = { id: unknown; prompt: string; style: string | undefined; seed: number }

for await (const text of createInterface({ input: process.stdin })) {
  if (text.trim() === '') continue
  const line = parseLine(text)
  const brief = understand(line.prompt, line.style)
  process.stdout.write(
    `${JSON.stringify({ id: line.id, brief, design: designCharacter(brief, line.seed) })}\n`,
  )
}

function parseLine(text: string): Line {
  const value: unknown = JSON.parse(text)
  if (
    typeof value !== 'object' ||
    value === null ||
    !('prompt' in value) ||
    typeof value.prompt !== 'string'
  ) {
    throw new Error(`Each line needs a "prompt": ${text.slice(0, 80)}`)
  }
  return {
    id: 'id' in value ? value.id : undefined,
    prompt: value.prompt,
    style: 'style' in value && typeof value.style === 'string' ? value.style : undefined,
    seed: 'seed' in value && Number.isInteger(value.seed) ? Number(value.seed) : 1,
  }
}
