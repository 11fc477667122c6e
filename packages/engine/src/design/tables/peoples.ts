/** Usual colouring where the words name a people, or what only one people has, and leave skin, hair or eyes open: ranges, not portraits. What is said always wins. */
import type { Hex } from '../design.ts'

export type Colouring = { skin: readonly Hex[]; hair: readonly Hex[]; eyes: readonly Hex[] }

const darkHair: readonly Hex[] = ['#1c1b22', '#241c1a', '#2b2326']
const brownEyes: readonly Hex[] = ['#4a3220', '#3a2618', '#5a3a22']

const rows: readonly [pattern: RegExp, colouring: Colouring][] = [
  [
    /\b(indian|hindu|bengali|punjabi|tamil|sri lankan|pakistani|nepali|south asian|maharaja|maharani|sikh|bollywood|sari|saree|sherwani)\b/,
    { skin: ['#cc986c', '#b5815a', '#9a6a48', '#7f533a'], hair: darkHair, eyes: brownEyes },
  ],
  [
    /\b(japanese|korean|chinese|taiwanese|mongol|mongolian|hun|hunnic|tatar|manchu|east asian|samurai|ronin|shogun|ninja|shinobi|kunoichi|geisha|maiko|oiran|miko|sumo|wuxia|xianxia|kimono|yukata|hanfu|hanbok|cheongsam|qipao)\b/,
    { skin: ['#f0cdb0', '#e6bd98', '#dcab82'], hair: darkHair, eyes: brownEyes },
  ],
  [
    /\b(vietnamese|thai|filipin[oa]|indonesian|malay|khmer|burmese)\b/,
    { skin: ['#dcab82', '#cc986c', '#b5815a'], hair: darkHair, eyes: brownEyes },
  ],
  [
    /\b(nigerian|yoruba|igbo|ghanaian|kenyan|zulu|ethiopian|somali|senegalese|masai|maasai|african|congolese|ugandan|ashanti|akan|xhosa|ndebele|swazi|samburu|sudanese|nubian|jamaican|haitian)\b/,
    { skin: ['#7f533a', '#63402f', '#4a3028'], hair: darkHair, eyes: brownEyes },
  ],
  [
    /\b(arab|arabian|moorish|saracen|ottoman|tuareg|mamluk|persian|iranian|turkish|egyptian|moroccan|berber|bedouin|lebanese|syrian|middle eastern|pharaoh|sultan|sultana|vizier)\b/,
    {
      skin: ['#dcab82', '#cc986c', '#b5815a'],
      hair: ['#1c1b22', '#3a2a22', '#2b2018'],
      eyes: [...brownEyes, '#6b5a2e'],
    },
  ],
  [
    /\b(mexican|latin[oax]|hispanic|brazilian|peruvian|aztec|maya|mayan|incan?|colombian|cuban|mariachi|luchador|luchadora|charro)\b/,
    {
      skin: ['#dcab82', '#cc986c', '#b5815a', '#9a6a48'],
      hair: ['#1c1b22', '#3a2a22'],
      eyes: brownEyes,
    },
  ],
  [
    /\b(native american|first nations|cherokee|navajo|lakota|sioux|apache|comanche|cheyenne|iroquois|mohawk(?= (?:warrior|chief|people|tribe|hunter|nation|scout|brave|elder|man|woman|girl|boy|sachem)s?\b)|pawnee|inuit|indigenous|aboriginal|polynesian|hawaiian(?! (?:shirt|print|pizza))|maori|māori|samoan|tongan|tahitian|fijian)\b/,
    { skin: ['#cc986c', '#b5815a', '#9a6a48'], hair: darkHair, eyes: brownEyes },
  ],
  [
    /\b(scottish|irish|celtic|gaulish|pictish|welsh|highlander)\b/,
    {
      skin: ['#f6dcc8', '#f0cdb0'],
      hair: ['#8e3f24', '#b5562b', '#5a3a26', '#c89a54'],
      eyes: ['#5f8a5a', '#4a86c2', '#7a8694'],
    },
  ],
  [
    /\b(norse|nordic|swedish|norwegian|danish|icelandic|scandinavian|german|dutch|finnish|viking|valkyrie|shieldmaiden)\b/,
    {
      skin: ['#f6dcc8', '#f0cdb0'],
      hair: ['#e3c98a', '#c89a54', '#7a5030'],
      eyes: ['#4a86c2', '#7a8694', '#6fb7d6'],
    },
  ],
  [
    /\b(italian|greek|spanish|portuguese|mediterranean|roman|spartan|hoplite|legionary|centurion|gladiator|flamenco)\b/,
    {
      skin: ['#e6bd98', '#dcab82', '#cc986c'],
      hair: ['#241c1a', '#3a2a22', '#5a3a26'],
      eyes: [...brownEyes, '#5f8a5a'],
    },
  ],
  [
    /\b(russian|slavic|polish|ukrainian)\b/,
    {
      skin: ['#f6dcc8', '#f0cdb0'],
      hair: ['#7a5030', '#c89a54', '#3a2a22'],
      eyes: ['#7a8694', '#4a86c2', '#5a3a22'],
    },
  ],
]

/** The colouring of the first people that a prompt names. */
export function colouringOf(prompt: string): Colouring | undefined {
  const words = prompt.toLowerCase()
  return rows.find(([pattern]) => pattern.test(words))?.[1]
}
