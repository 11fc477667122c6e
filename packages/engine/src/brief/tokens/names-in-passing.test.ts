import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { understand } from '../understand.ts'

const of = (prompt: string) => understand(prompt).subject

describe('Given names wherever they stand', () => {
  it('hears names in small letters and says whose they are', () => {
    assert.equal(of('my oc sven, tall, red hair').name, 'Sven')
    assert.equal(of('mira, apprentice mage, 16, purple robe').presentation, 'feminine')
    assert.equal(of('apprentice mage mira, 16').name, 'Mira')
    assert.equal(of('lily, elf archer').name, 'Lily')
  })

  it('hears names in the middle of a sentence', () => {
    assert.equal(of('old Thierry mends nets').presentation, 'masculine')
    assert.equal(of("It's a portrait of Grigor for our campaign: bald").name, 'Grigor')
  })

  it('knows the names of many peoples', () => {
    const women = [
      'Amunet',
      'Grusha',
      'Isla',
      'Beatriz',
      'Katarzyna',
      'Xiaoling',
      'Chidinma',
      'Leilani',
    ]
    for (const name of women)
      assert.equal(of(`${name}, 34, long coat`).presentation, 'feminine', name)
    const men = ['Hrolf', 'Ciaran', 'Thiago', 'Stanislaw', 'Somchai', 'Kamau', 'Rangi', 'Thorin']
    for (const name of men)
      assert.equal(of(`${name}, 34, long coat`).presentation, 'masculine', name)
  })

  it('hears women of any calling by the ending, and takes none for a misspelling', () => {
    for (const word of ['poetess', 'mayoress', 'authoress', 'naiad', 'prima donna'])
      assert.equal(of(`${word}, long coat`).presentation, 'feminine', word)
    assert.deepEqual(understand('a poetess in grey').fixes, [])
  })

  it('guesses by the end of a name nobody bears', () => {
    assert.equal(of('Xandrathra the Bold, half-elf').presentation, 'feminine')
    assert.equal(of('Vorgulon, demon of ash').presentation, 'masculine')
    assert.equal(of('Detective Garcia, trench coat').presentation, undefined)
  })

  it('takes nobody else for the character', () => {
    assert.equal(of("for my daughter Isla's birthday: a unicorn knight").name, undefined)
    assert.equal(of('hi tom, can you draw a wizard').name, undefined)
    assert.equal(of('a warrior with a statue of Otto').name, undefined)
    assert.equal(of('draw me a cat like Felix').name, undefined)
    assert.equal(of('an elf with a robin on her arm').name, undefined)
  })
})
