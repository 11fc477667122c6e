/** Redraws the engine's golden pictures: npm run goldens. Look at each that changed before you commit it. */
import { mkdir, writeFile } from 'node:fs/promises'
import { encodePng } from '../packages/engine/src/encode/png.ts'
import { drawGolden, goldens } from '../packages/engine/src/goldens.ts'

const folder = new URL('../packages/engine/goldens/', import.meta.url)
await mkdir(folder, { recursive: true })
for (const golden of goldens) {
  await writeFile(new URL(`${golden.name}.png`, folder), await encodePng(drawGolden(golden)))
  process.stdout.write(`${golden.name}.png\n`)
}
