/** Prompts of all kinds for tests that need many: people, dress, things, what must not be there, and names in any script. */
import { randomStream } from './math/random.ts'

const who = [
  ...[
    'knight',
    'elf ranger',
    'old wizard',
    'queen',
    'street samurai',
    'red fox bard',
    'robot maid',
  ],
  ...['skeleton pirate', 'small child', 'winged demon', 'dragonborn paladin', 'chubby dwarf chef'],
  ...['ghost', 'mermaid', 'cyborg nun', 'vampire countess', 'woman', 'tall man', 'teenage skater'],
  ...[
    'viking',
    'ninja',
    'plague doctor',
    'goblin alchemist',
    'angel',
    'cat-folk monk',
    'astronaut',
  ],
  ...['detective', 'superhero', 'wolf-man blacksmith', 'fairy princess', 'orc barbarian', 'clown'],
]
const wear = [
  ...['in golden plate armor', 'with a crimson cape', 'in a torn grey cloak', 'in a leather coat'],
  ...[
    'in leather leather armour',
    'in a long blue silk gown with gold trim',
    'with one steel pauldron',
  ],
  ...[
    'in a black suit',
    'in a striped shirt and jeans',
    'in a kimono',
    'with a huge pointed hat',
    '',
  ],
  ...[
    'in a white dress and a red sash',
    'with a metal left arm',
    'with odd eyes, one blue, one green',
    '',
  ],
]
const hold = [
  ...[
    'with a longsword and a round shield',
    'holding a staff',
    'with two daggers',
    'with a longbow',
  ],
  ...[
    'with a spellbook, a lantern, a potion, an orb, a wand and a dagger',
    'with a halberd and a banner',
  ],
  ...[
    'with a lute',
    'with a cup',
    '',
    '',
    'with a rifle on the back',
    'with a hammer in the left hand',
  ],
]
const without = [
  ...[
    '',
    '',
    '',
    'no hat',
    'without a cape, no shoes',
    'no red',
    'sleeveless',
    'no weapons, no blue',
  ],
  ...['never a helmet', 'barefoot'],
]
const names = [
  ...[
    '',
    '',
    '',
    '',
    'named Zoë Ångström',
    'named Kael',
    'named 武蔵',
    'named Снежана',
    'named محمد',
  ],
  ...[
    'named ราชา',
    'called Mira the Unending',
    `named ${'Wa'.repeat(250)}`,
    'named क्षत्रिय',
    '?!?!…---',
  ],
  ...[
    '🐉✨',
    'named 龙骑士',
    'named 검은기사',
    'named Z\u0337\u0322a\u0336\u0321l\u0335go',
    'named שלמה',
  ],
]

/** The same number gives the same prompt. */
export function madeUpPrompt(number: number): string {
  const random = randomStream(number, 'prompt')
  const [person, dress, things] = [random.pick(who), random.pick(wear), random.pick(hold)]
  const [missing, name] = [random.pick(without), random.pick(names)]
  return [`a ${person}`, name, dress, things, missing].filter(Boolean).join(', ')
}
