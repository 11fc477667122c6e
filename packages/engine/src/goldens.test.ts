import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { drawGolden, goldens } from './goldens.ts'

for (const golden of goldens) {
  test(`${golden.name} is drawn exactly as in its golden picture`, async () => {
    const file = fileURLToPath(new URL(`../goldens/${golden.name}.png`, import.meta.url))
    assert.ok(existsSync(file), `No golden ${golden.name}.png: run npm run goldens and look at it`)
    const { data, width, height } = drawGolden(golden)
    const kept = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
    assert.deepEqual([kept.info.width, kept.info.height], [width, height])
    let different = 0
    for (let i = 0; i < data.length; i += 4) {
      const same =
        data[i + 3] === 0
          ? kept.data[i + 3] === 0
          : [0, 1, 2, 3].every((k) => data[i + k] === kept.data[i + k])
      if (!same) different++
    }
    assert.equal(
      different,
      0,
      `${different} pixels differ; if that is meant, npm run goldens and look`,
    )
  })
}
