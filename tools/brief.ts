/** What the engine understands and decides, without drawing. `npm run -s brief -- --help` says how. */
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { understand } from '../packages/engine/src/brief/understand.ts'
import { designCharacter } from '../packages/engine/src/design/design-character.ts'
import { asidesLine, scoreAsides, violationLines } from './brief/asides.ts'
import { describeBrief } from './brief/describe-brief.ts'
import { missLines, scoreBriefs, scoreDesigns, scoreLines } from './brief/print-score.ts'
import { readOrder } from './brief/read-order.ts'

const usage = `npm run -s brief -- "a fire mage with flowing red robes"
  What was understood, guessed and not understood.

npm run -s brief -- --score tests/understanding/open.json [--misses | --design-misses]
  How many of the facts in a file of wishes are found in the Brief, and how many reach the Design;
  --misses shows the wishes and what was not found in the Brief, --design-misses what did not reach
  the Design. Without them only figures are printed.

npm run -s brief -- --asides tests/understanding/asides.json [--misses]
  How much of what is only mentioned in a file of wishes the Brief keeps out of the figure; --misses
  shows what it does not.

npm run -s brief < prompts.jsonl
  Each line in is a JSON object; prompt alone is needed:
    {"id": 1, "prompt": "a fire mage with flowing red robes", "style": "anime", "seed": 7}
  Each line out is a JSON object as well:
    {"id": 1, "brief": what was understood, "design": what was decided}`

try {
  await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${usage}\n`)
  process.exitCode = 1
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean' },
      score: { type: 'string' },
      asides: { type: 'string' },
      misses: { type: 'boolean' },
      'design-misses': { type: 'boolean' },
    },
  })
  if (values.score !== undefined) print(scoreLines(values.score))
  if (values.score !== undefined && values.misses) print(missLines(scoreBriefs(values.score)))
  if (values.score !== undefined && values['design-misses'])
    print(missLines(scoreDesigns(values.score)))
  if (values.asides !== undefined) printAsides(values.asides, values.misses === true)
  if (values.score !== undefined || values.asides !== undefined) return
  if (positionals.length > 0) print(describeBrief(understand(positionals.join(' '))))
  else if (process.stdin.isTTY || values.help) print([usage])
  else await describeLines()
}

function printAsides(path: string, withMisses: boolean): void {
  const score = scoreAsides(path)
  print([asidesLine(score), ...(withMisses ? violationLines(score) : [])])
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
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
