/** What single callings and ways of dressing wear that share a calling's word with others: a zookeeper is no villager of old, a teddy boy no biker. */
import type { RoleKind } from '../../brief/concepts.ts'
import type { PeopleOutfit } from './outfits-of-peoples.ts'

const townsfolk: readonly RoleKind[] = [
  'villager',
  'businessperson',
  'merchant',
  'shopper',
  'tailor',
]
const fighters: readonly RoleKind[] = ['soldier', 'musketeer', 'warrior', 'general', 'captain']
const young: readonly RoleKind[] = [
  'e_girl',
  'student',
  'rapper',
  'biker',
  'punk',
  'rocker',
  'hippie',
]

const navy = '#2c3550'
const black = '#22222a'
const white = '#f4f0e6'
const khaki = '#a8966a'
const denim = '#4a628c'
const brown = '#5a3826'

export const outfitsOfCallings: readonly PeopleOutfit[] = [
  {
    ...{ peoples: /\briding hood\b/, roles: townsfolk, hold: ['basket'] },
    wear: [
      ['blouse', white],
      ['corset', brown],
      ['skirt', '#7a3a34'],
      ['apron', white],
      ['cloak', '#b8242c'],
      ['hood', '#b8242c'],
      ['stockings', white],
      ['shoes', '#3a2a22'],
    ],
  },
  {
    ...{ peoples: /\bzoo ?keeper\b/, roles: townsfolk, hold: ['bucket'] },
    wear: [
      ['shirt', khaki, { sleeve: 'short' }],
      ['shorts', '#7a7048'],
      ['work_boots', brown],
      ['belt', brown],
      ['bucket_hat', '#8a8052'],
    ],
  },
  {
    peoples:
      /\b(?:newsboy|newsgirl|newsie|paperboy|shoe ?shine (?:boy|girl)|street urchin|urchin|bootblack)s?\b/,
    ...{ roles: ['postal_worker', 'villager', 'merchant', 'janitor'], hold: [] },
    wear: [
      ['shirt', '#e6dfd0', { sleeve: 'rolled' }],
      ['vest', '#5c5348'],
      ['breeches', '#6e5f4c'],
      ['knee_socks', '#8a8478'],
      ['shoes', brown],
      ['newsboy_cap', '#7a6a55'],
    ],
  },
  {
    peoples: /\bchimney ?sweep(?:er)?s?\b/,
    ...{ roles: ['janitor', 'villager'], hold: ['broom'] },
    wear: [
      ['shirt', '#b8b0a2', { sleeve: 'rolled' }],
      ['vest', '#2e2c30'],
      ['trousers', '#34323a'],
      ['work_boots', '#2a2422'],
      ['scarf', '#7a3430'],
      ['flat_cap', '#3a383c'],
    ],
  },
  {
    peoples: /\bpeaky blinders?\b/,
    ...{ roles: 'any', hold: [] },
    wear: [
      ['shirt', white],
      ['vest', '#4a4a50'],
      ['coat', '#2c2c32'],
      ['trousers', '#3a3a42'],
      ['shoes', black],
      ['tie', '#2a2a30'],
      ['newsboy_cap', '#55524e'],
    ],
  },
  {
    ...{ peoples: /\bhaz-?mat\b/, roles: townsfolk, hold: [] },
    wear: [
      ['jumpsuit', '#f0c02e'],
      ['face_mask', black],
      ['gloves', black],
      ['rubber_boots', black],
      ['goggles', '#3a3f48'],
    ],
  },
  {
    peoples: /\b(?:undertaker|mortician|embalmer|pallbearer|usher)s?\b/,
    ...{ roles: townsfolk, hold: [] },
    wear: [
      ['shirt', white],
      ['vest', '#3a3a42'],
      ['tailcoat', black],
      ['trousers', black],
      ['shoes', black],
      ['tie', black],
      ['top_hat', black],
    ],
  },
  {
    peoples:
      /\b(?:dock ?worker|docker|longshore\w+|stevedore|mover|lorry driver|dustman|bin man|garbage (?:man|collector)|exterminator|laborer|labourer|cab driver|delivery guy|pizza delivery guy|space trucker|trucker)s?\b/,
    ...{ roles: townsfolk, hold: [] },
    wear: [
      ['shirt', '#a8483a', { pattern: 'plaid', sleeve: 'rolled' }],
      ['overalls', denim],
      ['work_boots', brown],
      ['gloves', '#c8a05a'],
      ['cap', navy],
    ],
  },
  {
    peoples: /\b(?:actuary|stenographer|typist|social worker|draughtsman|draftsman|commuter)s?\b/,
    ...{ roles: townsfolk, hold: ['briefcase'] },
    wear: [
      ['blouse', white],
      ['cardigan', '#6a7a8c'],
      ['pencil_skirt', '#3a4050'],
      ['shoes', black],
      ['glasses', black],
    ],
    masculine: [
      ['shirt', white],
      ['suit_jacket', '#4a5262'],
      ['trousers', '#4a5262'],
      ['shoes', black],
      ['tie', '#8a3038'],
    ],
  },
  {
    peoples:
      /\b(?:party ?goer|clubber|wine mom|soccer dad|hockey mom|yoga mom|single (?:mother|father|dad|mum)|stay-at-home dad|stepmother|stepfather|godmother|widower|neighbou?r|girl next door|cat lady|bird ?watcher|dog walker|hair ?stylist|masseuse|masseur|taxidermist|colonist|terraformer|refugee|twin sister|boomer|zoomer|millennial|karen|pre-?schooler)s?\b/,
    ...{ roles: townsfolk, hold: [] },
    wear: [
      ['blouse', '#e8d8c8'],
      ['cardigan', '#8a9a7a'],
      ['jeans', denim],
      ['sneakers', white],
    ],
    masculine: [
      ['shirt', '#7a92b0', { sleeve: 'rolled' }],
      ['trousers', '#8a7a5c'],
      ['sneakers', white],
      ['belt', brown],
    ],
  },
  {
    peoples: /\b(?:homeless|hobo|tramp|vagrant)s?\b/,
    ...{ roles: ['villager', 'rogue', 'ranger'], hold: [] },
    wear: [
      ['sweater', '#6a5a48'],
      ['coat', '#5a5040', { hem: 'torn', length: 0.6 }],
      ['trousers', '#4a4438'],
      ['work_boots', '#4a3828'],
      ['fingerless_gloves', '#3a3a3a'],
      ['beanie', '#5a4a5a'],
    ],
  },
  {
    peoples: /\b(?:puritan|quaker|amish|mennonite|hutterite|pilgrim (?:father|man|woman))s?\b/,
    ...{ roles: ['villager', 'monk', 'farmer'], hold: [] },
    wear: [
      ['dress', '#3a4050', { length: 0.9, sleeve: 'long' }],
      ['apron', white],
      ['collar', white],
      ['nurse_cap', white],
      ['shoes', black],
    ],
    masculine: [
      ['shirt', white],
      ['coat', black, { length: 0.5 }],
      ['breeches', black],
      ['collar', white],
      ['shoes', black],
      ['sun_hat', black],
    ],
  },
  {
    peoples: /\bsuffragettes?\b/,
    ...{ roles: [...townsfolk, 'punk'], hold: ['placard'] },
    wear: [
      ['blouse', white, { sleeve: 'long' }],
      ['long_skirt', '#4a4440'],
      ['sash', '#5a3f7a', { trim: '#3f7a4a' }],
      ['boots', black],
      ['sun_hat', '#e8dcc0'],
    ],
  },
  {
    ...{ peoples: /\bconquistadore?s?\b/, roles: fighters, hold: ['rapier'] },
    wear: [
      ['shirt', '#a83038', { sleeve: 'wide' }],
      ['breastplate', 'metal'],
      ['breeches', '#a83038'],
      ['knee_boots', brown],
      ['ruff', white],
      ['pith_helmet', '#b8c0ca', { surface: 'metal' }],
    ],
  },
  {
    peoples: /\b(?:minuteman|minutemen|red ?coat|continental (?:soldier|army)|grenadier)s?\b/,
    ...{ roles: fighters, hold: ['rifle'] },
    wear: [
      ['vest', white],
      ['coat', '#a8302e', { trim: '#e0b04a', length: 0.55 }],
      ['breeches', white],
      ['knee_boots', black],
      ['bandolier', white],
      ['tricorn', black],
    ],
  },
  {
    peoples: /\b(?:confederate)\b/,
    ...{ roles: fighters, hold: ['rifle'] },
    wear: [
      ['jacket', '#8f9298', { trim: '#d8a034' }],
      ['trousers', '#7a8aa0'],
      ['knee_boots', black],
      ['belt', brown],
      ['peaked_cap', '#8f9298'],
    ],
  },
  {
    peoples: /\b(?:union soldier|civil war|buffalo soldier)s?\b/,
    ...{ roles: fighters, hold: ['rifle'] },
    wear: [
      ['jacket', navy, { trim: '#d8a034' }],
      ['trousers', '#7a90b4'],
      ['knee_boots', black],
      ['belt', brown],
      ['peaked_cap', navy],
    ],
  },
  {
    ...{ peoples: /\bzouaves?\b/, roles: fighters, hold: ['rifle'] },
    wear: [
      ['shirt', white],
      ['bolero', navy, { trim: '#d8a034' }],
      ['harem_trousers', '#b0302e'],
      ['sash', '#7a9ac8'],
      ['boots', white],
      ['fez', '#b0302e'],
    ],
  },
  {
    peoples: /\b(?:ottoman|mamluk|mameluke|janissary|saracen)s?\b/,
    ...{ roles: ['soldier', 'warrior'], hold: ['scimitar', 'round_shield'] },
    wear: [
      ['kaftan', '#8f2a34', { trim: '#d8a034', length: 0.75 }],
      ['chainmail', 'metal'],
      ['harem_trousers', '#efe6d2'],
      ['sash', '#d8a034'],
      ['boots', '#a8602e'],
      ['turban', white],
    ],
  },
  {
    peoples: /\b(?:soldadera|zapatista|adelita)s?\b/,
    ...{ roles: fighters, hold: ['rifle'] },
    wear: [
      ['blouse', white],
      ['long_skirt', '#a8483a'],
      ['bandolier', brown],
      ['shawl', '#5a6a8c'],
      ['boots', brown],
      ['sombrero', '#c8a868'],
    ],
    masculine: [
      ['shirt', white],
      ['trousers', white],
      ['bandolier', brown],
      ['sandals', brown],
      ['sombrero', '#c8a868'],
    ],
  },
  {
    peoples:
      /\b(?:ww ?i{1,2}|ww ?[12]|world war|first world war|second world war|great war|red army|doughboy|tommy|trench warfare|d-day)\b/,
    ...{ roles: ['soldier', 'captain'], hold: ['rifle'] },
    wear: [
      ['uniform_shirt', '#8a8258'],
      ['jacket', '#7a7448'],
      ['breeches', '#7a7448'],
      ['knee_boots', '#4a3828'],
      ['belt', brown],
      ['army_helmet', '#6a6a48'],
    ],
  },
  {
    peoples: /\b(?:teddy (?:boy|girl)|ted girl)s?\b/,
    ...{ roles: young, hold: [] },
    wear: [
      ['shirt', white],
      ['suit_jacket', '#5a2a4a', { length: 0.7, trim: black }],
      ['trousers', black, { fit: 0.1 }],
      ['shoes', '#3a2a2a'],
      ['tie', black],
    ],
  },
  {
    peoples: /\b(?:rude (?:boy|girl)|ska (?:kid|musician))s?\b/,
    ...{ roles: young, hold: [] },
    wear: [
      ['shirt', white],
      ['suit_jacket', black],
      ['trousers', black, { length: 0.85 }],
      ['shoes', black],
      ['tie', black],
      ['fedora', black],
      ['sunglasses', black],
    ],
  },
  {
    ...{
      peoples:
        /(?:^|\b(?:an?|the|young|sixties|60s|1960s|british|london) )mod(?: (?:girl|boy|man|woman|lad))?(?=$|[,.;]| with| in | wear)/,
      roles: 'any',
      hold: [],
    },
    wear: [
      ['sundress', '#f2f0ea', { pattern: 'checkerboard', length: 0.25, trim: black }],
      ['stockings', white],
      ['boots', white],
      ['earrings', '#d8502e'],
    ],
    masculine: [
      ['polo_shirt', '#8a3038'],
      ['parka', '#5a6244'],
      ['trousers', '#3a4050', { fit: 0.15 }],
      ['shoes', brown],
    ],
  },
  {
    ...{ peoples: /\bvsco\b/, roles: 'any', hold: ['bottle'] },
    wear: [
      ['t_shirt', '#f0c8b8', { fit: 0.9, length: 0.8 }],
      ['shorts', '#7a9ac8', { length: 0.2 }],
      ['sneakers', white],
      ['necklace', white],
      ['bracelet', '#6ab0a8'],
      ['backpack', '#d8a83a'],
    ],
  },
  {
    peoples: /\bsoft (?:girl|boy)s?\b|\bsoftbo[iy]s?\b/,
    ...{ roles: 'any', hold: [] },
    wear: [
      ['sweater', '#f4c8d4'],
      ['pleated_skirt', '#f2ece4', { length: 0.28 }],
      ['knee_socks', white],
      ['sneakers', white],
      ['hairpins', '#f08ab0'],
    ],
    masculine: [
      ['sweater', '#b8d0e8'],
      ['trousers', '#e8dcc8'],
      ['sneakers', white],
      ['necklace', 'metal'],
    ],
  },
  {
    ...{ peoples: /\b(?:preppy|prep school|old money|ivy league)\b/, roles: 'any', hold: [] },
    wear: [
      ['blouse', white],
      ['cardigan', navy, { trim: white }],
      ['pleated_skirt', '#6a7a5c', { pattern: 'plaid', length: 0.35 }],
      ['knee_socks', white],
      ['shoes', brown],
    ],
    masculine: [
      ['polo_shirt', '#d8e0ea'],
      ['blazer', navy, { trim: '#c8993f' }],
      ['trousers', '#c8b48a'],
      ['shoes', brown],
      ['belt', brown],
    ],
  },
  {
    ...{ peoples: /\bballet ?core\b/, roles: 'any', hold: [] },
    wear: [
      ['leotard', '#f0d0d4'],
      ['bolero', '#f6ece6'],
      ['skirt', '#f2dfe0', { length: 0.25 }],
      ['stockings', white],
      ['ballet_slippers', '#e8b4bc'],
      ['ribbon', '#e8b4bc'],
    ],
  },
  {
    ...{ peoples: /\bclown ?core\b/, roles: 'any', hold: [] },
    wear: [
      ['blouse', '#f2d23a', { pattern: 'polka_dot' }],
      ['ruff', white],
      ['overalls', '#c8372f'],
      ['stockings', '#3a7ac8', { pattern: 'striped' }],
      ['sneakers', '#3aa05a'],
    ],
  },
  {
    ...{ peoples: /\b(?:royal|princess) ?core\b/, roles: 'any', hold: [] },
    wear: [
      ['corset', '#c8a8c0'],
      ['blouse', white, { sleeve: 'wide' }],
      ['long_skirt', '#b890b0', { hem: 'trimmed' }],
      ['tiara', 'gold'],
      ['necklace', 'gold'],
      ['shoes', '#c8a8c0'],
    ],
    masculine: [
      ['shirt', white, { sleeve: 'wide' }],
      ['vest', '#5a3a6a', { trim: '#d8a034' }],
      ['breeches', '#efe6d2'],
      ['knee_boots', brown],
      ['crown', 'gold'],
    ],
  },
  {
    ...{ peoples: /\b(?:boho|bohemian)\b/, roles: 'any', hold: [] },
    wear: [
      ['blouse', '#f2e6d0', { sleeve: 'wide' }],
      ['tiered_skirt', '#b5622a', { pattern: 'floral' }],
      ['sandals', brown],
      ['necklace', '#4a8a86'],
      ['headband', '#c8993f'],
    ],
    masculine: [
      ['shirt', '#f2e6d0', { fit: 0.8 }],
      ['vest', '#8a5a34', { hem: 'fringed' }],
      ['trousers', '#a88a5c'],
      ['sandals', brown],
      ['necklace', '#4a8a86'],
    ],
  },
  {
    ...{ peoples: /\b(?:skin ?head|oi! punk)s?\b/, roles: young, hold: [] },
    wear: [
      ['polo_shirt', '#8a3038'],
      ['bomber_jacket', '#4a5240'],
      ['jeans', '#7a92b8', { fit: 0.15, length: 0.85 }],
      ['suspenders', '#a8242a'],
      ['knee_boots', '#5a1f24'],
    ],
  },
]
