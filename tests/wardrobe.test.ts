import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import {
  beards,
  creatures,
  emblems,
  ensembles,
  garments,
  hairStyles,
  patterns,
  props,
  roles,
  species,
} from '../packages/engine/src/brief/concepts.ts'
import { petForms } from '../packages/engine/src/design/tables/pets.ts'

const page = await readFile(new URL('../docs/wardrobe.md', import.meta.url), 'utf8')
const companions = [...new Set([...creatures, ...petForms])]
const headwear = garments.head.length + garments.face.length

test('docs/wardrobe.md counts what can be drawn', () => {
  const rows = [
    ['clothes and armour', Object.values(garments).flat().length - headwear],
    ['headgear and what is worn on the face', headwear],
    ['whole outfits that one word means', ensembles.length],
    ['things to hold, weapons among them', props.length],
    ['callings with an outfit of their own', roles.length],
    ['hair styles', hairStyles.length],
    ['beards and moustaches', beards.length],
    ['patterns of cloth', patterns.length],
    ['emblems', emblems.length],
    ['peoples, beasts and made beings', species.length],
    ['companions', companions.length],
  ]
  for (const [what, count] of rows) assert.ok(page.includes(`| ${what} | ${count} |`), `${what}`)
})

test('docs/wardrobe.md names every kind and every calling', () => {
  const words = new Set(page.split(/[|,.:\n]/).map((word) => word.trim()))
  const worn = [...Object.values(garments).flat(), ...ensembles, ...props, ...roles]
  const drawn = [...hairStyles, ...beards, ...patterns, ...emblems, ...species, ...companions]
  const kinds = [...worn, ...drawn]
  const missing = kinds.filter((kind) => !words.has(kind.replaceAll('_', ' ')))
  assert.deepEqual(missing, [])
})
