/** Draws the gallery: docs/gallery/prompts.json → one WebP a prompt, one character in all styles, and the page that shows them. npm run gallery [-- name …] */
import { readFile, writeFile } from 'node:fs/promises'
import { understand } from '../packages/engine/src/brief/understand.ts'
import { designCharacter } from '../packages/engine/src/design/design-character.ts'
import { encodePng } from '../packages/engine/src/encode/png.ts'
import { webpOfPng } from '../packages/engine/src/encode/webp.ts'
import { buildFigure, withExpression } from '../packages/engine/src/figure/build-figure.ts'
import { looks } from '../packages/engine/src/render/look.ts'
import { type Contact, drawContactSheet } from '../packages/engine/src/sheet/contact-sheet.ts'
import { drawSheet } from '../packages/engine/src/sheet.ts'

type Entry = { name: string; prompt: string; seed: number; style?: string }

const folder = new URL('../docs/gallery/', import.meta.url)
// The file is ours and lies beside the pictures; a wrong one shows at once.
const entries = JSON.parse(await readFile(new URL('prompts.json', folder), 'utf8')) as Entry[]
const styled: Entry = {
  name: 'styles',
  prompt: 'A pirate captain with an eyepatch over the left eye, a tricorn and a long red coat',
  seed: 9,
}
const wanted = process.argv.slice(2)
const isWanted = ({ name }: Entry) => wanted.length === 0 || wanted.includes(name)

for (const entry of entries.filter(isWanted)) {
  const { name, prompt, seed, style } = entry
  const { png } = await drawSheet({ prompt, seed, style, size: 2048 })
  await save(name, png, 1536)
}
if (isWanted(styled)) {
  const wall = drawContactSheet(inEachStyle(styled), Object.keys(looks).length, 5)
  await save(styled.name, await encodePng(wall), 2000)
}
await writeFile(new URL('README.md', folder), page(entries))

async function save(name: string, png: Uint8Array, width: number): Promise<void> {
  await writeFile(new URL(`${name}.webp`, folder), await webpOfPng(png, width))
  process.stdout.write(`${name}\n`)
}

function* inEachStyle({ prompt, seed }: Entry): Generator<Contact> {
  for (const style of Object.keys(looks)) {
    const design = designCharacter(understand(prompt, style), seed)
    const figure = buildFigure(design)
    const portraits = ['smile', 'angry'].map((mood) => withExpression(design, figure, mood))
    yield { caption: `--style ${style}`, design, figure, portraits }
  }
}

function page(all: readonly Entry[]): string {
  const pictures = all.map(({ name, prompt, seed, style }) => {
    const flags = `--seed ${seed}${style ? ` --style ${style}` : ''}`
    return `## ${prompt}\n\n![${prompt}](${name}.webp)\n\n\`npm run draw -- "${prompt}" ${flags} --out ${name}.png\`\n`
  })
  const scenes = `## Scenes\n\n![Thirty scenes](scenes.webp)\n\nThe words are in [scenes.txt](scenes.txt), and how scenes are made in [scenes](../scenes.md): \`npm run gallery:scenes\`.\n`
  const films = `## Films\n\n![Twelve films, six frames of each](films.webp)\n\nTwelve films of five seconds, six frames of each. The words are in [films.txt](films.txt), and how films are made in [films](../films.md): \`npm run gallery:films\`.\n`
  const { name, prompt } = styled
  const styles = `## Styles\n\n![${prompt}, in every style](${name}.webp)\n\n“${prompt}”, in every style there is. Other names are matched to the nearest: \`--style "film noir"\`, \`--style sumi-e\`.\n`
  const sixty = `## Sixty\n\n![Sixty characters, front and back](sixty.webp)\n\nThe words are in [sixty.txt](sixty.txt): \`npm run contact-sheet -- docs/gallery/sixty.txt --back --out sixty.png\`.\n`
  return `# Gallery\n\nDrawn by the embedded engine, offline, from these words alone. The command under each picture draws it again, byte for byte.\n\n${[...pictures, scenes, films, styles, sixty].join('\n')}`
}
