/** What people do and are in everyday talk: 'he strokes a cat', 'Death as a dentist', 'one leg in plaster', 'a flask that smokes', 'a painter, brush, palette'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends } from './clause-words.ts'

/** Said of one person, and as it is told; many are nouns where nobody is said to do it. */
const deedsAtHand: Readonly<Record<string, string>> = {
  clasps: 'holding',
  cradles: 'cradling',
  cups: 'holding',
  feeds: 'feeding',
  flicks: 'flicking',
  flips: 'flipping',
  knits: 'knitting',
  loads: 'loading',
  lugs: 'lugging',
  nurses: 'nursing',
  peels: 'peeling',
  pets: 'petting',
  polishes: 'polishing',
  pulls: 'pulling',
  pushes: 'pushing',
  rattles: 'shaking',
  shakes: 'shaking',
  sips: 'sipping',
  strokes: 'stroking',
  swigs: 'swigging',
  tugs: 'tugging',
  tunes: 'tuning',
}

const fondling: Clause = {
  // 'He strokes a black cat', 'a nun who clasps a rosary'
  opens: /^(?:he|she|it|they|who|that)$/,
  whole: new RegExp(
    `^(he|she|it|they|who|that) (${Object.keys(deedsAtHand).join('|')}) (an?|his|her|its|their|two|three)(?= )`,
  ),
  plain: ([, whom = '', does = '', article = '']) =>
    does === 'nurses' && !/^an?$/.test(article)
      ? undefined
      : `${whom} ${deedsAtHand[does]?.replace('nursing', 'holding') ?? ''} ${article}`,
}

const fletched: Clause = {
  // 'A quiver of black-feathered arrows'
  opens: new RegExp(`^(?:${colours})$`),
  whole: new RegExp(
    `^(${colours})(?: -)? (?:feathered|fletched|tipped|flighted|tailed) (arrows?|darts?|bolts?)(?= |$)`,
  ),
  plain: ([, hue = '', shafts = '']) => `${hue} ${shafts}`,
}

const gnomeAlive: Clause = {
  // 'An old couple's garden gnome come to life': he is the figure
  opens: /^garden$/,
  whole:
    /^garden gnome(?: (?:who |that |which )?(?:has |had )?(?:come|came|comes|brought) to life)?(?= |$)/,
  plain: (_, before) =>
    before.some((word) =>
      /^(?:,|[.;:]|with|and|holding|holds|carrying|in|on|stealing|who)$/.test(word),
    )
      ? undefined
      : 'gnome',
}

const comeToLife: Clause = {
  opens: /^(?:come|came|brought)$/,
  whole: new RegExp(`^(?:come|came|brought) to life${ends}`),
  plain: () => '',
}

const seeThroughGhost: Clause = {
  // 'A ghost, striped shirt, lantern, translucent': said of whom, not of the lantern
  opens: /^(?:translucent|transparent|semi)$/,
  whole: /^(?:semi )?(?:translucent|transparent)(?= [,.;!?]|$)/,
  plain: ([said = ''], before) =>
    before.at(-1) === ',' &&
    /\b(?:ghost|spirit|phantom|spectre|wraith|apparition)\b/.test(before.join(' '))
      ? `${said.replace('semi ', '')} body`
      : undefined,
}

const inPlaster: Clause = {
  // 'One leg in plaster', 'an arm in a cast'
  opens: /^(?:one|an?|his|her|the|their|its|left|right)$/,
  whole: new RegExp(
    `^(?:one|an?|his|her|the|their|its) (left |right )?(arm|leg|foot|hand|wing|ankle|wrist) (?:is |was )?in (?:a |an )?(?:plaster cast|plaster|cast|leg cast|arm cast|splint)${ends}`,
  ),
  plain: ([, side = '', part = '']) => `a ${side}${part} in plaster`,
}

const paletteInHand: Clause = {
  // 'A painter, brush between her teeth, palette': a thing there, no scheme of colours
  opens: /^palette$/,
  whole: /^palette(?= [,.;!?]|$| in (?:his|her|the|one|left|right)?)/,
  plain: (_, before) =>
    /\b(?:painter|artist|easel|brush|brushes|paintbrush|paintbrushes|beret)\b/.test(
      before.join(' '),
    ) && /^(?:,|and|an?|his|her|the|with|:|)$/.test(before.at(-1) ?? '')
      ? 'paint palette'
      : undefined,
}

const andGlass: Clause = {
  // 'A shaker and glass', 'a tray and a glass': to drink from
  opens: /^and$/,
  whole: /^and (?:an? )?glass(?= [,.;!?]|$)/,
  plain: (_, before) => {
    const { thing, material } = vocabulary.entries.get(before.at(-1) ?? '') ?? {}
    return thing?.slot === 'prop' && material === undefined ? 'and wine glass' : undefined
  },
}

const unseen: Clause = {
  // A mime's 'invisible wall' is not to be drawn, and makes nothing else invisible.
  opens: /^(?:invisible|an?|the|behind|in|against|pushing|touching|climbing|leaning)$/,
  whole: new RegExp(
    `^((?:(?:behind|in|inside|against|pushing|touching|climbing|leaning on) )?)(?:an? |the )?invisible (?:wall|box|door|ladder|rope|window|chair|stairs|string)${ends}`,
  ),
  plain: () => ',',
}

const thatSmokes: Clause = {
  // 'A flask that smokes', 'a sword that glows'
  opens: /^(?:that|which)$/,
  whole: new RegExp(
    `^(?:that|which) (?:always |softly |faintly |still |constantly )*(smokes|steams|bubbles|glows|glimmers|sparkles|drips|leaks|hums|crackles)${ends}`,
  ),
  plain: ([, does = ''], before) => {
    const slot = vocabulary.entries.get(before.at(-1) ?? '')?.thing?.slot
    if (slot === undefined || /^(?:feature|hair)$/.test(slot)) return undefined
    return /^(?:smokes|steams|bubbles)$/.test(does) ? 'steaming' : (shownAs[does] ?? '')
  },
}

const shownAs: Readonly<Record<string, string>> = {
  glows: 'glowing',
  glimmers: 'glowing',
  sparkles: 'sparkling',
  drips: 'dripping',
  leaks: 'leaking',
  crackles: 'crackling',
}

const deathAs: Clause = {
  // 'Death as a dentist', 'Death in a cardigan'
  opens: /^death$/,
  whole: /^death(?= (?:as|but|in|with|on|who|is|at|stuck|behind|,|:|[a-z]+ing) )/,
  plain: (_, before) => (before.length === 0 ? 'the grim reaper' : undefined),
}

export const everydayDeedsClauses: readonly Clause[] = [
  fletched,
  gnomeAlive,
  comeToLife,
  seeThroughGhost,
  inPlaster,
  paletteInHand,
  andGlass,
  unseen,
  thatSmokes,
  deathAs,
  fondling,
]
