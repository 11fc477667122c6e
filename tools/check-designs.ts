/** Draws up random characters and looks for what is broken in them: npm run check:designs [-- --count 1000] [--seed 1] */
import { parseArgs } from 'node:util'
import { understand } from '../packages/engine/src/brief/understand.ts'
import { designCharacter } from '../packages/engine/src/design/design-character.ts'
import { faultsOf } from './check/faults.ts'
import { randomWish } from './check/random-wish.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
})
const count = Number(values.count)
const first = Number(values.seed)
const say = (text: string) => process.stdout.write(`${text}\n`)

let broken = 0
for (let seed = first; seed < first + count; seed++) {
  const wish = randomWish(seed)
  const faults = faultsOf(designCharacter(understand(wish), seed))
  if (faults.length > 0) {
    broken++
    say(`seed ${seed}: “${wish}”`)
    for (const fault of faults) say(`  ${fault}`)
  }
  const done = seed - first + 1
  if (done % 100 === 0) say(`${done} of ${count} looked at, ${broken} with faults`)
}
say(`${count} characters, ${broken} with faults`)
process.exitCode = broken > 0 ? 1 : 0
