/** What a people's warriors, rulers, brides and dancers wear and carry instead of what the calling has elsewhere. */
import type { PropKind, RoleKind } from '../../brief/concepts.ts'
import { outfitsOfCallings } from './outfits-of-callings.ts'
import { ofChina, ofNguni } from './own-arms.ts'
import type { OutfitItem } from './role-outfits.ts'

export type PeopleOutfit = {
  peoples: RegExp
  /** Callings that it goes with; 'any' also with none. */
  roles: readonly RoleKind[] | 'any'
  wear: readonly OutfitItem[]
  /** Worn by men and boys instead. */
  masculine?: readonly OutfitItem[]
  hold: readonly PropKind[]
  isBareChested?: true
}

const warriors: readonly RoleKind[] = ['warrior', 'hunter', 'archer', 'guard']
const rulers: readonly RoleKind[] = ['king', 'queen', 'prince', 'princess', 'noble']

const ofIndia =
  /\b(?:indian|hindu|bengali|punjabi|tamil|rajput|sikh|maratha|mughal|south asian|pakistani|sri lankan|nepali|bollywood)\b/
const ofArabia =
  /\b(?:arab|arabian|arabic|bedouin|moorish|moor|saracen|ottoman|turkish|mamluk|berber|tuareg|moroccan|persian|iranian|middle eastern)\b/
const ofPlains =
  /\b(?:native american|lakota|sioux|cherokee|apache|navajo|cheyenne|comanche|iroquois|mohawk(?= (?:warrior|chief|people|tribe|hunter|nation|scout|brave|elder|man|woman|girl|boy|sachem)s?\b)|pawnee|first nations)\b/
const ofSteppe = /\b(?:mongol|mongolian|hunnic|hun|tatar|turkic|kazakh|scythian|steppe)\b/
const ofOceania =
  /\b(?:maori|māori|polynesian|samoan|tongan|hawaiian(?! (?:shirt|print|pizza))|tahitian|fijian)\b/
const ofCelts = /\b(?:celtic|celt|gaul|gallic|pict|pictish|briton|iceni|irish|welsh)\b/
const ofRus = /\b(?:russian|slavic|kievan|bogatyr|ukrainian|polish)\b/
const ofEgypt = /\b(?:egyptian|egypt|nubian)\b/
const ofAfrica =
  /\b(?:african|zulu|nigerian|yoruba|igbo|ghanaian|ashanti|akan|ethiopian|kenyan|congolese|senegalese|malian)\b/
const ofKorea = /\b(?:korean|joseon)\b/
const ofJapan = /\b(?:japanese|heian|edo)\b/

const gold = 'gold'
const jewels: readonly OutfitItem[] = [
  ['necklace', gold],
  ['earrings', gold],
  ['bracelet', gold],
]
const leather = 'leather'

const outfitsOfPeoples: readonly PeopleOutfit[] = [
  {
    ...{ peoples: ofNguni, roles: warriors, hold: ['spear', 'shield'], isBareChested: true },
    wear: [
      ['bandeau', leather, { surface: 'leather' }],
      ['loincloth', '#7a5233', { surface: 'fur', length: 0.3 }],
      ['mantle', '#c8a05a', { surface: 'fur', pattern: 'leopard' }],
      ['bracers', '#efe6d2', { surface: 'fur', length: 0.3 }],
      ['headband', '#c8a05a', { pattern: 'leopard' }],
      ['necklace', 'accent'],
      ['sandals', leather],
    ],
    masculine: [
      ['loincloth', '#7a5233', { surface: 'fur', length: 0.3 }],
      ['mantle', '#c8a05a', { surface: 'fur', pattern: 'leopard' }],
      ['bracers', '#efe6d2', { surface: 'fur', length: 0.3 }],
      ['headband', '#c8a05a', { pattern: 'leopard' }],
      ['necklace', 'accent'],
      ['sandals', leather],
    ],
  },
  {
    ...{ peoples: ofPlains, roles: [...warriors, 'barbarian'], hold: ['bow'] },
    wear: [
      ['tunic', '#b5824a', { surface: 'leather', hem: 'fringed' }],
      ['trousers', '#8a5f34', { surface: 'leather', hem: 'fringed' }],
      ['slippers', leather],
      ['headband', 'accent', { pattern: 'geometric' }],
      ['necklace', 'light', { surface: 'bone' }],
      ['quiver', leather],
    ],
  },
  {
    ...{ peoples: ofOceania, roles: warriors, hold: ['spear'], isBareChested: true },
    wear: [
      ['bandeau', 'dark'],
      ['grass_skirt', '#8a744a'],
      ['headband', 'accent', { pattern: 'geometric' }],
      ['pendant', '#3f7a5a', { surface: 'gem' }],
    ],
    masculine: [
      ['grass_skirt', '#8a744a'],
      ['headband', 'accent', { pattern: 'geometric' }],
      ['pendant', '#3f7a5a', { surface: 'gem' }],
    ],
  },
  {
    ...{ peoples: ofSteppe, roles: [...warriors, 'barbarian'], hold: ['bow'] },
    wear: [
      ['tunic', 'primary', { length: 0.6, hem: 'trimmed' }],
      ['scale_armor', 'leather'],
      ['trousers', 'dark', { fit: 0.6 }],
      ['knee_boots', leather],
      ['sash', 'accent'],
      ['ushanka', leather],
      ['quiver', leather],
    ],
  },
  {
    ...{ peoples: ofChina, roles: [...warriors, 'general'], hold: ['sword'] },
    wear: [
      ['tunic', '#a8242a', { length: 0.6, hem: 'trimmed' }],
      ['scale_armor', 'metal'],
      ['trousers', 'dark'],
      ['boots', 'dark'],
      ['bracers', 'metal'],
      ['sash', 'accent'],
      ['cape', '#a8242a'],
    ],
  },
  {
    ...{ peoples: ofArabia, roles: warriors, hold: ['scimitar', 'round_shield'] },
    wear: [
      ['tunic', 'light', { length: 0.7, hem: 'trimmed' }],
      ['harem_trousers', 'dark'],
      ['sash', 'accent'],
      ['boots', leather],
      ['turban', 'primary'],
      ['cape', 'primary'],
    ],
  },
  {
    ...{ peoples: ofIndia, roles: warriors, hold: ['scimitar', 'round_shield'] },
    wear: [
      ['tunic', 'primary', { length: 0.7, hem: 'trimmed' }],
      ['harem_trousers', 'light'],
      ['sash', 'accent'],
      ['turban', 'accent'],
      ['necklace', gold],
      ['slippers', leather],
    ],
  },
  {
    ...{ peoples: ofEgypt, roles: warriors, hold: ['scimitar'], isBareChested: true },
    wear: [
      ['bandeau', '#f2ead8'],
      ['loincloth', '#f2ead8', { length: 0.5, hem: 'trimmed' }],
      ['belt', gold],
      ['necklace', gold],
      ['bracelet', gold],
      ['headband', gold],
      ['sandals', leather],
    ],
    masculine: [
      ['loincloth', '#f2ead8', { length: 0.5, hem: 'trimmed' }],
      ['belt', gold],
      ['necklace', gold],
      ['bracelet', gold],
      ['headband', gold],
      ['sandals', leather],
    ],
  },
  {
    ...{ peoples: ofCelts, roles: [...warriors, 'barbarian'], hold: ['sword', 'round_shield'] },
    wear: [
      ['tunic', 'primary', { hem: 'trimmed' }],
      ['trousers', 'secondary', { pattern: 'plaid' }],
      ['boots', leather],
      ['belt', leather],
      ['cloak', 'accent', { pattern: 'plaid' }],
      ['necklace', gold],
    ],
  },
  {
    ...{ peoples: ofRus, roles: warriors, hold: ['sword', 'shield'] },
    wear: [
      ['tunic', 'primary', { hem: 'trimmed' }],
      ['chainmail', 'metal', { sleeve: 'short' }],
      ['trousers', 'dark'],
      ['boots', leather],
      ['belt', leather],
      ['cape', '#a8242a'],
      ['helmet', 'metal'],
    ],
  },
  {
    ...{ peoples: ofIndia, roles: ['bride'], hold: [] },
    wear: [
      ['sari', '#b5202c', { hem: 'trimmed' }],
      ['veil', '#b5202c', { hem: 'trimmed', trim: '#d8a640' }],
      ...jewels,
      ['tiara', gold, { onBrow: true }],
      ['sandals', gold],
    ],
  },
  {
    ...{ peoples: ofChina, roles: ['bride'], hold: ['fan'] },
    wear: [
      ['hanfu', '#c3202a', { hem: 'trimmed' }],
      ['hairpins', gold],
      ['earrings', gold],
      ['slippers', '#c3202a'],
    ],
  },
  {
    ...{ peoples: ofJapan, roles: ['bride'], hold: ['fan'] },
    wear: [
      ['kimono', '#f6f2ea'],
      ['obi', gold],
      ['hood', '#f6f2ea'],
      ['geta', '#6a4630'],
    ],
  },
  {
    ...{ peoples: ofKorea, roles: ['bride', ...rulers], hold: [] },
    wear: [
      ['hanbok', '#c8323a', { hem: 'trimmed' }],
      ['hairpins', gold],
      ['slippers', 'light'],
    ],
  },
  {
    ...{ peoples: ofAfrica, roles: ['bride', ...rulers], hold: [] },
    wear: [
      ['gown', 'primary', { pattern: 'kente', hem: 'trimmed' }],
      ['turban', 'accent'],
      ['necklace', '#d8502e'],
      ['bracelet', gold],
      ['earrings', gold],
      ['sandals', gold],
    ],
    masculine: [
      ['agbada', 'primary', { hem: 'trimmed' }],
      ['trousers', 'primary'],
      ['necklace', '#d8502e'],
      ['bracelet', gold],
      ['sandals', leather],
      ['fez', 'accent'],
    ],
  },
  {
    ...{ peoples: ofArabia, roles: ['bride', ...rulers], hold: [] },
    wear: [
      ['kaftan', 'primary', { hem: 'trimmed' }],
      ['veil', 'light', { trim: '#d8a640' }],
      ...jewels,
      ['slippers', gold],
    ],
    masculine: [
      ['kaftan', 'primary', { hem: 'trimmed' }],
      ['sash', gold],
      ['cape', 'accent', { hem: 'trimmed' }],
      ['turban', 'light'],
      ['necklace', gold],
      ['slippers', gold],
    ],
  },
  {
    ...{ peoples: ofIndia, roles: [...rulers, 'dancer', 'groom'], hold: [] },
    wear: [
      ['sari', 'primary', { hem: 'trimmed' }],
      ...jewels,
      ['tiara', gold, { onBrow: true }],
      ['sandals', gold],
    ],
    masculine: [
      ['kaftan', 'primary', { length: 0.6, hem: 'trimmed' }],
      ['trousers', 'light'],
      ['sash', 'accent'],
      ['turban', 'accent'],
      ['necklace', gold],
      ['slippers', gold],
    ],
  },
  {
    ...{ peoples: ofChina, roles: rulers, hold: ['fan'] },
    wear: [
      ['hanfu', 'primary', { hem: 'trimmed' }],
      ['sash', gold],
      ['hairpins', gold],
      ['slippers', 'dark'],
    ],
  },
  {
    ...{ peoples: ofJapan, roles: rulers, hold: ['fan'] },
    wear: [
      ['kimono', 'primary', { hem: 'trimmed' }],
      ['obi', gold],
      ['hairpins', gold],
      ['geta', '#6a4630'],
    ],
  },
]

/** What is the people's own for this calling. */
export function outfitOfPeople(prompt: string, role?: RoleKind): PeopleOutfit | undefined {
  const words = prompt.toLowerCase()
  return [...outfitsOfCallings, ...outfitsOfPeoples].find(
    ({ peoples, roles }) =>
      (roles === 'any' || (role !== undefined && roles.includes(role))) && peoples.test(words),
  )
}
