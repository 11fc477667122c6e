import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { madeUpPrompt } from '../made-up-prompts.ts'
import { designCharacter } from './design-character.ts'
import { nameParts } from './tables/name-parts.ts'
import { joinName } from './title.ts'

const titleFor = (prompt: string, seed = 1) =>
  designCharacter(understand(prompt, undefined), seed).title

test('a name in the words wins, in whatever script', () => {
  assert.equal(titleFor('a knight named Zoë Ångström'), 'Zoë Ångström')
  assert.equal(titleFor('a samurai named 武蔵'), '武蔵')
  assert.equal(titleFor('Sir Aldous the Unready, a tall knight'), 'Sir Aldous the Unready')
  assert.equal(titleFor('the Pale Duke, an albino nobleman'), 'The Pale Duke')
})

test('without one, a name is made up from the seed that fits who it is', () => {
  assert.match(titleFor('a grim dwarf fighter'), /^\p{Lu}\p{Ll}+ the Dwarf Fighter$/u)
  assert.equal(titleFor('a wizard', 5), titleFor('a wizard', 5))
  assert.notEqual(titleFor('a wizard', 5), titleFor('a wizard', 6))
  const japanese = [...nameParts.japanese.feminine, ...nameParts.japanese.masculine]
  assert.ok(japanese.includes(titleFor('a samurai').split(' ')[0] ?? ''))
})

test('words that are misspelt or of another language give way to ours', () => {
  assert.match(titleFor('pls make vampier guy'), / the Vampire$/)
  assert.match(titleFor('eine ältere Zwergin mit grauem Zopf'), / the Dwarf$/)
})

test('a title that was made up is no longer than a line holds', () => {
  for (let number = 0; number < 160; number++) {
    const brief = understand(madeUpPrompt(number), undefined)
    if (brief.subject.name !== undefined) continue
    const { title } = designCharacter(brief, number)
    assert.ok(title.length <= 34 && /^\p{Lu}/u.test(title), title)
  }
})

/** Characters and people who are known by one name. */
const known =
  'aang akira aladdin aragorn ariel arthas arwen arya ash asuka aurora bilbo boromir brienne cersei chewbacca conan cortana daenerys daphne dracula drizzt eddard edward elrond elsa eowyn faramir frodo galadriel gandalf geralt gimli gollum goku guts hagrid hermione inuyasha itachi jaina jinx kagome kaneda katara kratos lara leia legolas link loki luffy madara maleficent mario merida merlin mulan naruto neo nezuko obiwan padme pikachu ragnar raiden rapunzel rey rihanna samus sansa sauron sephiroth shakira sherlock sonic spock tanjiro thorin thrall tidus tyrion vader vegeta voldemort xena yennefer yoda zelda zidane zoro zuko'

test('no name that can be made up belongs to somebody everybody knows', () => {
  const taken = new Set(known.split(' '))
  for (const parts of Object.values(nameParts)) {
    for (const ending of [...parts.feminine, ...parts.masculine]) {
      const names =
        'starts' in parts ? parts.starts.map((start) => joinName(start, ending)) : [ending]
      for (const name of names) assert.ok(!taken.has(name.toLowerCase().replace(/-\d+$/, '')), name)
    }
  }
})

test('no colour of clothes is put before what somebody is', () => {
  assert.match(titleFor('a maasai warrior in a red shuka'), / the Maasai Warrior$/)
  assert.match(titleFor('an astronaut in a red space suit'), / the Astronaut$/)
  assert.match(titleFor('a nurse in green scrubs with a stethoscope'), / the Nurse$/)
  assert.match(
    titleFor('a roman centurion with a red crest and a gladius'),
    / the Roman Centurion$/,
  )
  assert.match(titleFor('a knight with golden armor'), / the Golden Knight$/)
})
