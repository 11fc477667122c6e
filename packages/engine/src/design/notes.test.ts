import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Brief } from '../brief/brief.ts'
import { understand } from '../brief/understand.ts'
import { madeUpPrompt } from '../made-up-prompts.ts'
import { colourName } from './colour-names.ts'
import type { Design } from './design.ts'
import { designCharacter } from './design-character.ts'
import { featureWord } from './feature-word.ts'
import { countedWord } from './labels.ts'
import { isToBeSeen } from './notes.ts'
import { patternColour } from './pattern-colour.ts'
import { shows } from './shown-as-other.ts'

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
const isNamed = (hex: string, name: string) => same(colourName(hex), name)
const listOf = (words: string) => words.split(/, | and /)

/** By the words that asked for it, or by its plain name. */
const isHair = ({ hair }: Design, name: string, { body }: Brief) =>
  isNamed(hair.colour, name) ||
  body.hair.colours.some((said) => same(said.name, name) && said.hex === hair.colour)

type Check = (design: Design, said: string[], brief: Brief) => boolean

const worn = ({ wear }: Design, label: string) => wear.find((garment) => same(garment.label, label))
const isCarried = ({ hold }: Design, label: string, carry: string) =>
  hold.some((prop) => same(prop.label, label) && prop.carry === carry)

/** What each kind of note claims, read back from its words, and where the design must say it too. */
const claims: [note: RegExp, check: Check][] = [
  [
    /^Asked for: (.+)\.$/,
    (_design, [things], { prompt }) =>
      listOf(things).every((thing) => thing.split(' ').every((word) => isWordOf(prompt, word))),
  ],
  [
    /^Not shown: (.+)\.$/,
    ({ features }, [things]) =>
      things.split(', ').every((thing) => features.every(({ kind }) => !same(kind, thing))),
  ],
  [
    /^(.+): (LEFT|RIGHT) ONLY\.$/,
    (design, [what, side]) =>
      [
        ...design.features.map((f) => ({ ...f, label: f.kind.replaceAll('_', ' ') })),
        ...design.wear,
      ].some((part) => same(part.label, what) && same(part.side, side)),
  ],
  [
    /^Odd eyes: left (.+), right (.+)\.$/,
    ({ face: { eye } }, [left, right]) =>
      isNamed(eye.colour, left) && isNamed(eye.rightColour, right),
  ],
  [/^Bare feet, as asked\.$/, ({ wear }) => wear.every(({ slot }) => slot !== 'feet')],
  [
    /^Kept out, as asked: (.+)\.$/,
    (design, [things], brief) => {
      const asked = brief.absent.filter(({ concept }) =>
        [...design.wear, ...design.hold, ...design.features].every(({ kind }) => kind !== concept),
      )
      return listOf(things).every(
        (thing) =>
          brief.absentColours.some(({ name, hex }) => name === thing && !isToBeSeen(hex, design)) ||
          asked.some(
            ({ words, concept }) =>
              words.toLowerCase().endsWith(thing) || concept.replaceAll('_', ' ') === thing,
          ),
      )
    },
  ],
  [
    /^(.+) in the right hand, (.+) in the left\.$/,
    (design, [right, left]) =>
      isCarried(design, right, 'right hand') && isCarried(design, left, 'left hand'),
  ],
  [
    /^(.+) in each hand\.$/,
    (design, [thing]) =>
      isCarried(design, thing, 'right hand') && isCarried(design, thing, 'left hand'),
  ],
  [
    /^(.+) (?:in|at) the (\w+ (?:hand|hip))\.$/,
    (design, [thing, place]) => isCarried(design, thing, place),
  ],
  [/^(.+) (?:across|set in) the back\.$/, (design, [thing]) => isCarried(design, thing, 'back')],
  [
    /^(.+ (?:tail|wings)) (?:all )?([a-z ]+?)(?:, (?:tip|spines|their skin) (.+))?\.$/i,
    ({ features, person }, [kind, main, tip]) =>
      features.some(
        (f) =>
          same(featureWord(f, person).replaceAll('_', ' '), kind) &&
          isNamed(f.colour, main) &&
          (!tip || isNamed(f.second, tip)),
      ),
  ],
  [
    /^([\w ]+?) on the (.+)\.$/,
    ({ wear, hold }, [emblem, bearers]) =>
      listOf(bearers).every((label) =>
        [...wear, ...hold].some(
          (part) => same(part.label, label) && same(part.emblem.replaceAll('_', ' '), emblem),
        ),
      ),
  ],
  [
    /^Hair (.+), (.+) in the last quarter\.$/,
    (design, [main, tip], brief) => isHair(design, main, brief) && isNamed(design.hair.tip, tip),
  ],
  [
    /^Hair (.+), (.+) streak on the (.+)\.$/,
    ({ hair }, [, streak, side]) =>
      isNamed(hair.streak?.colour ?? '', streak) && hair.streak?.side === side,
  ],
  [
    /^Hair (.+), with a fringe swept to the (left|right)\.$/,
    (design, [colour, side], brief) =>
      isHair(design, colour, brief) &&
      design.hair.bangs === 'swept' &&
      design.hair.parting < 0 === (side === 'left'),
  ],
  [
    /^Hair (.+), with a (fringe in points over the brow|ragged fringe|fringe parted over the brow)\.$/,
    (design, [colour, fringe], brief) =>
      isHair(design, colour, brief) &&
      {
        straight: 'fringe in points over the brow',
        wispy: 'ragged fringe',
        parted: 'fringe parted over the brow',
      }[String(design.hair.bangs)] === fringe,
  ],
  [
    /^Hair (.+), (?:worn|tied|in|shaved|combed|cut|a ring) .+\.$/,
    (design, [colour], brief) => isHair(design, colour, brief),
  ],
  [
    /^(Left|Right) (arm|hand|leg|foot) ([a-z ]+)\.$/,
    ({ skin }, [side, limb, colour]) =>
      skin.limbs?.some(
        (own) => same(own.side, side) && own.limb === limb && isNamed(own.colour, colour),
      ) ?? false,
  ],
  [
    /^(.+): sleeves rolled up above the elbow\.$/,
    (design, [label]) => worn(design, label)?.sleeve === 'rolled',
  ],
  [
    /^(.+) trim along the edge of (?:the )?(.+)\.$/,
    (design, [trim, labels]) =>
      listOf(labels).every((label) => {
        const garment = worn(design, label)
        return garment?.hem === 'trimmed' && isNamed(garment.colours.trim, trim)
      }),
  ],
  [
    /^(.+): end drawn over the left shoulder\.$/,
    (design, [label]) => /^(?:sari|toga)$/.test(worn(design, label)?.kind ?? ''),
  ],
  [
    /^Torn hem, uneven points: (.+)\.$/,
    (design, [labels]) => listOf(labels).every((label) => worn(design, label)?.hem === 'torn'),
  ],
  [
    /^(.+) is lined in (.+)\.$/,
    (design, [label, lining]) => isNamed(worn(design, label)?.colours.lining ?? '', lining),
  ],
  [
    /^(Metal|Leather|Fur): (.+)\.$/,
    ({ wear }, [surface, words]) =>
      listOf(words).every((word) =>
        wear.some(
          (g) =>
            same(g.surface, surface) &&
            [word, `${surface} ${word}`].some((name) => same(countedWord(g), name)),
        ),
      ),
  ],
  [
    /^(.+): (.+) in (.+)\.$/,
    (design, [label, pattern, colour]) => {
      const garment = worn(design, label)
      return (
        garment?.pattern === pattern.replaceAll(' ', '_') &&
        isNamed(patternColour(garment) ?? '', colour)
      )
    },
  ],
  [
    /^(.+): ([a-z ]+)\.$/,
    (design, [label, pattern]) => worn(design, label)?.pattern === pattern.replaceAll(' ', '_'),
  ],
  [
    /^(?:Fur|Scales|Plating|Bones|Bark) ([a-z ]+?)(?: and (.+))?\.$/,
    ({ skin }, [main, second]) =>
      isNamed(skin.colour, main) && (!second || isNamed(skin.second, second)),
  ],
  [
    /^Eyes ([a-z ]+)\.$/,
    ({ face: { eye }, skin }, [colour]) =>
      isNamed(eye.colour, colour) && /metal|bone/.test(skin.surface),
  ],
  [
    /^Eyes (.+), (outer corners raised|outer corners lowered|level corners)\.$/,
    ({ face: { eye } }, [colour, corners]) =>
      isNamed(eye.colour, colour) && eye.tilt > 3 === corners.endsWith('raised'),
  ],
  [
    /^Eyes (.+), lit from within\.$/,
    ({ face: { eye }, person }, [colour]) =>
      isNamed(eye.colour, colour) && /^(?:robot|mecha)$/.test(person.species),
  ],
  [
    /^Head (\d+) cm high, crown to chin\.$/,
    ({ person }, [cm]) => Math.abs(person.heightCm / person.heads - Number(cm)) <= 0.5,
  ],
  [
    /^Below the (?:waist|face): .+, ([a-z -]+)\.$/,
    ({ lower }, [colour]) => lower !== undefined && isNamed(lower.colour, colour),
  ],
  [
    /^Not drawn: (.+)\. (?:There are no legs|The legs are an animal’s|It is all of jelly|The sheet hides all)\.$/,
    ({ wear }, [names]) =>
      names
        .split(', ')
        .every((name) => !wear.some(({ kind }) => kind.replaceAll('_', ' ') === name)),
  ],
  [/^(.+) of [a-z ]+\.$/, (_, [name], brief) => brief.features.some((f) => same(f.name, name))],
  [
    /: drawn as (?:an? )?(.+)\.$/,
    ({ wear, hold }, [said]) => [...wear, ...hold].some((thing) => shows(thing, said)),
  ],
  [/^Brows (.+)\.$/, ({ face }, [colour]) => isNamed(face.brow.colour, colour)],
]

/** 'Studded' where the words say 'studs'; 'on the' is ours. */
/** Barefoot and shirtless people have bare feet and a bare chest. */
function isWordOf(prompt: string, word: string): boolean {
  const isBare = /barefoot|shirtless|topless|shoeless/i.test(prompt)
  if (isBare && /^(?:bare|feet|chest)$/.test(word)) return true
  return /^(?:on|the|build|skin)$/.test(word) || prompt.toLowerCase().includes(word.slice(0, 4))
}

test('every note says something that the design says too, in 3 to 6 short sentences without repetition', () => {
  for (let number = 0; number < 160; number++) {
    const prompt = madeUpPrompt(number)
    const brief = understand(prompt, undefined)
    const design = designCharacter(brief, number)
    const { notes } = design
    assert.ok(notes.length >= 3 && notes.length <= 6, `${prompt}: ${notes}`)
    assert.equal(new Set(notes).size, notes.length, prompt)
    for (const note of notes) {
      assert.ok(note.split(' ').length <= 14, note)
      const claim = claims.find(([pattern]) => pattern.test(note))
      assert.ok(claim, `nobody checks “${note}”`)
      const [pattern, check] = claim
      const said = pattern.exec(note)?.slice(1) ?? []
      assert.ok(check(design, said, brief), `“${note}” is not so: ${prompt}`)
    }
  }
})

test('a hand that draws without colours tells of none but those that were asked for', () => {
  const least = { counted: 9, all: 0 }
  for (let number = 0; number < 60; number++) {
    const brief = understand(madeUpPrompt(number), 'noir')
    const { notes } = designCharacter(brief, number)
    for (const note of notes)
      assert.doesNotMatch(note, /lined in|trim along|^Brows|^Eyes [^:]/, note)
    least.counted = Math.min(least.counted, notes.length)
    least.all += notes.length
  }
  assert.ok(least.counted >= 2 && least.all > 60 * 3, JSON.stringify(least))
})

test('what was asked to stay away is told once, and armour of leather is not leather leather armour', () => {
  const brief = understand(
    'a knight in leather leather armour, no helmet, barefoot, no red',
    undefined,
  )
  const { notes, wear } = designCharacter(brief, 3)
  const kept = notes.filter((note) => note.startsWith('Kept out'))
  assert.equal(kept.length, 1)
  assert.match(kept[0] ?? '', /helmet.*red/)
  for (const { label } of wear) assert.doesNotMatch(label, /leather leather/i)
})

test('what is drawn is not told as missing, and what is in no view has no note', () => {
  const notesFor = (prompt: string, seed: number) =>
    designCharacter(understand(prompt, undefined), seed).notes.join(' ')
  for (const prompt of [
    'a medieval knight',
    'a fire mage with long auburn hair',
    'a teenage girl in a sailor uniform',
    'a goalkeeper in a number 1 jersey',
    'an astronaut in a white space suit with orange stripes',
    'an inventor in a brown vest with rolled sleeves',
  ])
    assert.doesNotMatch(notesFor(prompt, 3), /Not shown/, prompt)
  assert.match(notesFor('a fire mage with long auburn hair', 3), /Hair auburn/)
  assert.doesNotMatch(notesFor('a woman in a hijab', 15), /Hair/)
  assert.doesNotMatch(notesFor('an indian bride with a veil and a single braid', 51), /Hair/)
  assert.match(notesFor('a minotaur gladiator', 37), /Bull tail/)
  assert.match(notesFor('a robot with one metal arm painted green', 12), /Right arm/)
  assert.doesNotMatch(notesFor('a streamer in a yellow raincoat', 19), / on the .*T-shirt/)
  assert.doesNotMatch(notesFor('an accountant in grey tights and a skirt', 39), /trim .*tights/)
  const ranger = notesFor('a ranger, my DM said I get a wolf so can she have a wolf too', 3)
  assert.doesNotMatch(ranger, /Not shown/)
})
