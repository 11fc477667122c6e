/** Draws the gallery: docs/gallery/prompts.json → one WebP a prompt and the page that shows them. npm run gallery [-- name …] */
import { readFile, writeFile } from 'node:fs/promises'
import { webpOfPng } from '../packages/engine/src/encode/webp.ts'
import { drawSheet } from '../packages/engine/src/sheet.ts'

type Entry = { name: string; prompt: string; seed: number; style?: string }

const folder = new URL('../docs/gallery/', import.meta.url)
// The file is ours and lies beside the pictures; a wrong one shows at once.
const entries = JSON.parse(await readFile(new URL('prompts.json', folder), 'utf8')) as Entry[]
const wanted = process.argv.slice(2)

for (const { name, prompt, seed, style } of entries) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const { png } = await drawSheet({ prompt, seed, style, size: 2048 })
  await writeFile(new URL(`${name}.webp`, folder), await webpOfPng(png, 1536))
  process.stdout.write(`${name}\n`)
}
await writeFile(new URL('README.md', folder), page(entries))

function page(all: readonly Entry[]): string {
  const pictures = all.map(({ name, prompt, seed, style }) => {
    const flags = `--seed ${seed}${style ? ` --style ${style}` : ''}`
    return `## ${prompt}\n\n![${prompt}](${name}.webp)\n\n\`npm run draw -- "${prompt}" ${flags} --out ${name}.png\`\n`
  })
  return `# Gallery\n\nDrawn by the embedded engine, offline, from these words alone. The command under each picture draws it again, byte for byte.\n\n${pictures.join('\n')}`
}
