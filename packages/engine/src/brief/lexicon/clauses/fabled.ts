/** Beings of two halves and the turns of phrase of tales: 'below the waist she is a coral snake', 'upper half man, lower half scorpion', 'a monk of the order of moths', 'one arm swapped for a saw', 'horns filed flat'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colours, ends, entryOf, isWornThing, opensClause } from './clause-words.ts'

const own = '(?:his|her|their|its|the|a|an)'

/** What the lower half of a beast is told as. */
const lowerHalves: readonly (readonly [beast: RegExp, half: string])[] = [
  [
    /\b(?:snake|serpent|cobra|python|viper|adder|boa|anaconda|eel|worm)$/,
    'snake tail instead of legs',
  ],
  [/\b(?:fish|carp|koi|shark|salmon|trout|pike|dolphin|mermaid)$/, 'fish tail instead of legs'],
  [/\b(?:spider|tarantula|widow)$/, 'spider legs , spider abdomen'],
  [/\b(?:octopus|squid|kraken|cuttlefish|jellyfish)$/, 'octopus tentacles'],
  [/\bscorpion$/, 'scorpion tail , insect legs'],
  [
    /\b(?:horse|pony|donkey|mule|stallion|mare|zebra|deer|stag|doe|antelope|camel|bull|ox|elk|moose)$/,
    'horse body',
  ],
  [/\b(?:goat|ram|sheep|faun|satyr)$/, 'goat legs'],
  [/\b(?:bird|ostrich|chicken|hen|rooster|crane|heron|eagle|owl)$/, 'bird legs'],
  [/\b(?:beetle|mantis|ant|wasp|centipede|crab|lobster)$/, 'insect legs , insect abdomen'],
]

function lowerHalfOf(beast: string): string | undefined {
  const half = lowerHalves.find(([pattern]) => pattern.test(beast))?.[1]
  if (half === undefined) return undefined
  const hue = new RegExp(`^${colours}(?= )`).exec(beast)?.[0]
  if (hue === undefined) return half
  return half
    .split(' , ')
    .map((part) => `${hue} ${part}`)
    .join(' , ')
}

const beast = '((?:[a-z]+ ){0,3}?[a-z]+)'
const lead = '(?: (?:is|of|are|:|,|being|like|that of|belongs to))*'
const measured =
  '(?:(?:an?|the|one|two|three|four|five|six|seven|eight|ten|twenty|\\d+|metres|meters|feet|foot|yards|of|long) )*'

const halves: readonly Clause[] = [
  {
    // 'Below the waist: six metres of coral snake', 'from the waist down she is a black horse', 'lower half a tarantula'
    opens: /^(?:below|beneath|under|from|waist|lower|bottom|back|rear|and|the|with)$/,
    whole: new RegExp(
      `^(?:(?:and|with) )?(?:${own} )?(?:(?:below|beneath|under|from) (?:the|her|his|its) waist(?: down| downwards?)?|waist down(?:wards)?|(?:lower|bottom|back|rear) (?:half|body|part))(?: (?:he|she|it|they) (?:is|has|becomes))?${lead} ${measured}${beast}(?= [,.;:!?)]| and | but | with |$)`,
    ),
    plain: ([, name = '']) => {
      const half = lowerHalfOf(name)
      return half === undefined ? undefined : `, ${half} ,`
    },
  },
  {
    // 'Woman above the waist, snake below', 'a fish below the waist'
    opens: /^[a-z]{2,}$/,
    whole: new RegExp(
      `^(?:an? )?${beast} (?:below(?: the waist)?|from the waist down|waist down)${ends}`,
    ),
    plain: ([, name = ''], before) => {
      const half = opensClause(before) ? lowerHalfOf(name) : undefined
      return half === undefined ? undefined : `, ${half} ,`
    },
  },
  {
    // 'Upper half an old woman', 'above the waist: a lady', 'a man from the waist up'
    opens: /^(?:above|upper|top|front|from|waist|the|over)$/,
    whole:
      /^(?:the )?(?:(?:above|over|from) (?:the|her|his) waist(?: up| upwards?)?|waist up(?:wards)?|(?:upper|top|front) (?:half|body)(?= (?:is|of|:|,|an?|the|[a-z]+ (?:,|and)) ))(?: (?:he|she|it|they) is)?(?: (?:is|of|:|that of))*(?= |$)/,
    plain: (_, before) =>
      opensClause(before) || entryOf(before.at(-1) ?? '')?.who !== undefined ? ',' : undefined,
  },
]

const swapped: readonly Clause[] = [
  {
    // 'One arm swapped for a saw', 'his left leg was exchanged for a table leg'
    opens: /^(?:one|left|right|his|her|its|their|the)$/,
    whole: new RegExp(
      `^(?:one|(?:(?:his|her|its|their|the) )?(?:(left|right) )?)(?: ?)?(arm|hand|leg|foot|forearm) (?:(?:is|was|has been|had been) )?(?:swapped|exchanged|traded|switched|replaced|substituted|changed) (?:for|with|by|out for) (an? (?:[a-z]+ ){0,2}?[a-z]+)${ends}`,
    ),
    plain: ([clause = '', side, limb = '', thing = '']) => {
      const owner = /^(?:his|her|their)\b/.exec(clause)?.[0]
      const told = owner === undefined ? ',' : `, ${owner} ,`
      if (side !== undefined) return `${told} ${thing} for a ${side} ${limb} ,`
      const grown = `${thing.replace(/^an? /, '')} ${limb}`
      return `${told} ${vocabulary.entries.has(grown) ? grown : `prosthetic ${limb} , ${thing}`} ,`
    },
  },
  {
    // 'A chainsaw where his right hand was'
    opens: /^an?$/,
    whole: new RegExp(
      `^(an? (?:[a-z]+ ){0,2}?[a-z]+) where (?:his|her|its|their|the) (left |right )?(arm|hand|leg|foot) (?:was|used to be|once was|had been|were|should be|ought to be|would be)${ends}`,
    ),
    plain: ([, thing = '', side = '', limb = '']) => `${thing} for a ${side}${limb}`,
  },
  {
    // 'Horns filed flat', 'a hat pressed flat'
    opens: /^(?:filed|sawn|sawed|pressed|ironed|hammered|beaten|worn|trodden|squashed|ground|cut)$/,
    whole: new RegExp(
      `^(filed|sawn|sawed|pressed|ironed|hammered|beaten|worn|trodden|squashed|ground|cut) (?:down )?(?:flat|smooth|down|short)${ends}`,
    ),
    plain: ([, how = ''], before) =>
      /^(?:horns?|antlers|tusks?|teeth|fangs|claws|nails|spikes|hat|cap|ears|crown)$/.test(
        before.at(-1) ?? '',
      ) && how !== 'cut'
        ? how
        : undefined,
  },
  {
    // 'Wedding braid cut off and held in her hand'
    opens: /^(?:braid|plait|hair|ponytail|pigtail|queue|tail|topknot)$/,
    whole: /^(braid|plait|ponytail|pigtail|queue|topknot) cut off(?= |$)/,
    plain: ([, braid = '']) => `severed ${braid}`,
  },
]

const orders: readonly Clause[] = [
  {
    // 'A monk of the order of moths', 'of the cult of the spider queen'
    opens: /^of$/,
    whole: new RegExp(
      `^of (?:the |an? )?(?:(?:holy|secret|ancient|silent|old|dead|most) )*(?:order|cult|clan|house|guild|brotherhood|sisterhood|circle|college|church|company|court|legion|way|path|school|tribe|temple|fellowship|society|league) of (?:the )?((?:[a-z]+ )?[a-z]+)${ends}`,
    ),
    plain: ([, name = ''], before) => {
      const { animal, who } = entryOf(name) ?? {}
      const isBeing = animal !== undefined || who !== undefined
      return isBeing && entryOf(before.at(-1) ?? '')?.who !== undefined ? ',' : undefined
    },
  },
  {
    // 'Priestess of the snake', 'cultist of the wolf'
    opens: /^of$/,
    whole: new RegExp(
      `^of (?:the )?(?:great |dread |old |white |black |red )*([a-z]+)(?: queen| king| god| goddess| mother| father)?${ends}`,
    ),
    plain: ([, name = ''], before) =>
      vocabulary.entries.get(name)?.animal !== undefined &&
      /^(?:priest|priestess|cultist|acolyte|monk|nun|sister|brother|saint|prophet|follower|disciple|servant|worshipper|oracle|hermit|apostle|devotee|zealot|initiate|novice)$/.test(
        before.at(-1) ?? '',
      )
        ? ','
        : undefined,
  },
]

const wrapped: readonly Clause[] = [
  {
    // 'One body, wrapped in a black cloak'
    opens: /^body$/,
    whole:
      /^body ?,? (?:(?:is|was|that is|all|completely|entirely) )*(?:wrapped|draped|shrouded|swathed|clad|hidden|covered|cloaked|veiled|bundled|swaddled|robed|wound|dressed) (?:up )?(?:in|by|under|beneath|with|inside)(?= (?:(?:an?|the|his|her|its|their|layers of|long) )*((?:[a-z]+ ){0,3}[a-z]+))/,
    plain: ([, said = '']) =>
      said.split(' ').some((word) => isWornThing(word)) ? ', wearing' : undefined,
  },
  {
    // 'Veins lit orange', 'cracks lit blue from inside'
    opens:
      /^(?:veins?|cracks?|seams?|runes?|tattoos?|eyes?|horns?|scars?|fissures|stripes|markings|sigils|scales|bones|ribs)$/,
    whole: new RegExp(
      `^(\\w+) (?:(?:that|which|are|is|all) )*lit(?: up)?(?: in| with)? (${colours})(?: (?:from|by) (?:inside|within|below|beneath|underneath))?${ends}`,
    ),
    plain: ([, what = '', hue = '']) => `${hue.replace('glowing ', '')} glowing ${what}`,
  },
]

export const fabledClauses: readonly Clause[] = [...halves, ...swapped, ...orders, ...wrapped]
