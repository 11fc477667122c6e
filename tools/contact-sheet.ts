/**
 * Draws a wall of many prompts for the eye: npm run contact-sheet -- [prompts.txt] --out wall.png [--seed 1] [--style name] [--back].
 * One prompt a line; a line may end in a style of its own: "a detective --style noir". --back shows every figure from behind, too.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { understand } from '../packages/engine/src/brief/understand.ts'
import { designCharacter } from '../packages/engine/src/design/design-character.ts'
import { encodePng } from '../packages/engine/src/encode/png.ts'
import { buildFigure, withExpression } from '../packages/engine/src/figure/build-figure.ts'
import { type Contact, drawContactSheet } from '../packages/engine/src/sheet/contact-sheet.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'contact-sheet.png' },
    seed: { type: 'string', default: '1' },
    style: { type: 'string' },
    back: { type: 'boolean', default: false },
  },
})
const [file] = positionals
const text = file === undefined ? standardPrompts() : await readFile(file, 'utf8')
const prompts = text
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')
const wall = drawContactSheet(contacts(prompts), prompts.length)
await writeFile(values.out, await encodePng(wall))
process.stdout.write(`${prompts.length} characters in ${values.out}\n`)

/** Builds one character at a time: a hundred figures at once would fill the memory. */
function* contacts(lines: readonly string[]): Generator<Contact> {
  for (const [i, caption] of lines.entries()) {
    const [prompt = '', style = values.style] = caption.split(' --style ')
    const design = designCharacter(understand(prompt, style), Number(values.seed) + i)
    const moods = ['neutral', design.expressions[3] ?? 'smile']
    const figure = buildFigure(design)
    yield {
      caption,
      design,
      figure,
      portraits: moods.map((expression) => withExpression(design, figure, expression)),
      ...(values.back && { yaws: [0, 180] }),
    }
    process.stdout.write(`${caption}\n`)
  }
}

function standardPrompts(): string {
  return [
    'a medieval knight with golden armor and a crimson cape',
    'a fire mage with flowing red robes and long auburn hair, holding a staff',
    'cyberpunk street samurai with a red jacket and a katana, neon blue hair',
    'an old dwarf blacksmith with a braided grey beard and a leather apron',
    'a young elf ranger with a green cloak, bow and quiver, no hood',
    'a dark-skinned queen in a white and gold gown with locs and a crown',
    'pirate captain with an eyepatch over the left eye, tricorn and a red coat',
    'a cheerful catgirl maid with orange hair',
    'a stern plague doctor with a black coat and a lantern',
    'a small witch with a purple pointed hat and a broom',
    'a skeleton king with a broken crown and a greatsword',
    'an astronaut in a white space suit, helmet off',
  ].join('\n')
}
