/** What the engine understands and decides, without drawing: npm run -s brief < prompts.jsonl */
import { createInterface } from 'node:readline'
import { understand } from '../packages/engine/src/brief/understand.ts'
import { designCharacter } from '../packages/engine/src/design/design-character.ts'
import { readOrder } from './brief/read-order.ts'

const usage = `npm run -s brief < prompts.jsonl

Each line in is a JSON object; prompt alone is needed:
  {"id": 1, "prompt": "a fire mage with flowing red robes", "style": "anime", "seed": 7}
Each line out is a JSON object as well:
  {"id": 1, "brief": what was understood, "design": what was decided}`

if (process.stdin.isTTY || process.argv.includes('--help')) process.stdout.write(`${usage}\n`)
else
  try {
    await describeLines()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${usage}\n`)
    process.exitCode = 1
  }

async function describeLines(): Promise<void> {
  let lineNumber = 0
  for await (const text of createInterface({ input: process.stdin })) {
    lineNumber += 1
    if (text.trim() === '') continue
    const { id, prompt, style, seed } = readOrder(text, lineNumber)
    const brief = understand(prompt, style)
    const design = designCharacter(brief, seed)
    process.stdout.write(`${JSON.stringify({ id, brief, design })}\n`)
  }
}
