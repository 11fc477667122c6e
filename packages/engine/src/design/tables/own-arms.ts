/** Which form of a weapon, shield or tool is meant: the one that the words name, else that of the bearer's people, else that of the calling. */
import type { PropKind, RoleKind } from '../../brief/concepts.ts'
import type { Carry, Hex, Surface } from '../design.ts'
import { type thingForms, thingRows } from './own-things.ts'

export const armsForms = [
  ...(['scutum', 'maasai shield', 'nguni shield', 'kite shield', 'tower shield'] as const),
  ...(['hoplon', 'targe', 'chimalli', 'buckler'] as const),
  ...(['gladius', 'xiphos', 'viking sword', 'basket hilt', 'jian'] as const),
  ...(['cutlass', 'sabre', 'khopesh'] as const),
  ...(['fire axe', 'felling axe', 'bearded axe'] as const),
  ...(['pilum', 'maasai spear', 'lance', 'macuahuitl', 'plain club', 'knobkerrie'] as const),
  ...([
    'smith hammer',
    'claw hammer',
    'flintlock',
    'automatic',
    'musket',
    'hunting rifle',
    'energy rifle',
  ] as const),
  ...(['totem', 'orb', 'crook', 'dhal', 'jar'] as const),
  ...(['heart wand', 'moon wand', 'flower wand', 'crystal wand', 'plain wand'] as const),
] as const
export type ArmsForm = (typeof armsForms)[number] | (typeof thingForms)[number]

export type ArmsRow = {
  kind: PropKind
  form: ArmsForm
  /** Names that mean it, whoever bears it. */
  named?: RegExp
  /** Peoples, in the words of a prompt, whose it is. */
  peoples?: RegExp
  /** Callings whose it is. */
  roles?: readonly RoleKind[]
  surface?: Surface
  main?: Hex
  trim?: Hex
  lining?: Hex
  accent?: Hex
  /** Where it is carried, if not where its kind is. */
  carry?: Carry
  /** What it is called where nobody asked for it. */
  word?: string
}

const wood = '#7a5233'
const oak = '#a8763e'
const steel = '#c4ccd6'
const iron = '#7a828e'
const brass = '#c8993f'
const bronze = '#b8843a'

const northern = /\b(?:viking|norse|nordic|varangian|rus|dane|danish|saxon|anglo-saxon)\b/
const ofMaasai = /\b(?:maasai|masai|samburu|moran)\b/
export const ofNguni =
  /\b(?:zulu|xhosa|ndebele|swazi|nguni|bantu|shaka|african|congolese|kenyan|ugandan|dahomey|agojie)\b/
const ofMexico = /\b(?:aztec|mexica|maya|mayan|inca|incan|toltec|zapotec|olmec|mesoamerican)\b/
export const ofChina = /\b(?:chinese|china|wuxia|xianxia|taoist|daoist|tang|ming|han dynasty)\b/
const ofEast =
  /\b(?:indian|hindu|rajput|sikh|maratha|mughal|persian|arab|arabian|ottoman|turkish|mamluk|saracen|moorish)\b/
const ofEgypt = /\b(?:egyptian|egypt|pharaoh|nubian)\b/
const ofNormans = /\b(?:norman|norse-norman|byzantine|kievan|bogatyr)\b/

export const armsRows: readonly ArmsRow[] = [
  ...thingRows,
  {
    ...{ kind: 'shield', form: 'scutum', named: /scutum|roman shield|legionary/ },
    ...{ roles: ['legionary'], peoples: /\b(?:roman|rome)\b/, surface: 'wood', lining: wood },
    ...{ main: '#a8242a', trim: brass, accent: '#e0b04a', word: 'scutum' },
  },
  {
    ...{ kind: 'shield', form: 'maasai shield', peoples: ofMaasai, roles: ['maasai_warrior'] },
    ...{ surface: 'leather', main: '#efe6d2', accent: '#b02a26', lining: '#6a4630' },
    ...{ trim: '#3a2a22', word: 'hide shield' },
  },
  {
    ...{ kind: 'shield', form: 'nguni shield', named: /zulu|ishlangu|isihlangu|hide|nguni/ },
    ...{ peoples: ofNguni, surface: 'leather', main: '#efe6d2', accent: '#4a3226' },
    ...{ lining: '#6a4630', trim: '#6a4630', word: 'hide shield' },
  },
  {
    ...{ kind: 'shield', form: 'kite shield', named: /kite/, peoples: ofNormans },
    ...{ roles: ['crusader'], word: 'kite shield' },
  },
  { kind: 'shield', form: 'tower shield', named: /tower|pavise|great ?shield|tall|massive|huge/ },
  {
    ...{ kind: 'round_shield', form: 'hoplon', named: /aspis|hoplon|hoplite|greek|spartan/ },
    ...{ roles: ['hoplite'], peoples: /\b(?:spartan|greek|trojan|athenian|macedonian)\b/ },
    ...{ surface: 'metal', main: bronze, trim: '#d8b060', accent: '#8c2026', word: 'hoplon' },
  },
  {
    ...{ kind: 'round_shield', form: 'targe', named: /targe\b/, roles: ['highlander'] },
    ...{ peoples: /\b(?:scottish|scots|highland|celtic|irish)\b/, surface: 'leather' },
    ...{ main: '#6a3c22', trim: brass, lining: '#4a2e20', word: 'targe' },
  },
  {
    ...{ kind: 'round_shield', form: 'chimalli', named: /chimalli|feathered/, peoples: ofMexico },
    ...{ roles: ['aztec_warrior'], surface: 'wood', main: '#d8a43a', accent: '#b3262a' },
    ...{ trim: '#1f7f8f', word: 'feathered shield' },
  },
  {
    ...{ kind: 'round_shield', form: 'buckler', named: /buckler|rotella|small|parma/ },
    ...{ roles: ['musketeer', 'rogue', 'bard'], surface: 'metal', main: steel, word: 'buckler' },
  },
  {
    ...{ kind: 'round_shield', form: 'dhal', named: /dhal/, peoples: ofEast, surface: 'metal' },
    ...{ main: '#3a3f48', lining: '#6a2a26', word: 'dhal' },
  },
  {
    kind: 'bottle',
    form: 'jar',
    named: /\bjars?\b|honey|\bjam\b|pickle|preserve|amphora|\burn\b|\bvase\b|clay pot/,
    main: '#e0952a',
  },
  {
    ...{ kind: 'sword', form: 'gladius', named: /gladius|roman/, peoples: /\b(?:roman|rome)\b/ },
    ...{ roles: ['legionary', 'gladiator'], lining: wood, word: 'gladius' },
  },
  {
    ...{ kind: 'sword', form: 'xiphos', named: /xiphos|greek|leaf|spartan|ikakalaka/ },
    ...{ peoples: /\b(?:spartan|greek|trojan)\b/, roles: ['hoplite'], word: 'xiphos' },
  },
  {
    ...{ kind: 'sword', form: 'viking sword', named: /viking|norse|ulfberht|saxon/ },
    ...{ peoples: northern, roles: ['viking'], trim: '#a8895a' },
  },
  {
    ...{ kind: 'sword', form: 'basket hilt', named: /basket|claybeg|broadsword|backsword/ },
    ...{ roles: ['highlander'], trim: '#9aa2ae', word: 'basket-hilted sword' },
  },
  {
    ...{ kind: 'sword', form: 'jian', named: /jian|chinese|tai chi|straight sword/ },
    ...{ peoples: ofChina, word: 'jian' },
  },
  {
    ...{ kind: 'scimitar', form: 'cutlass', named: /cutlass|pirate|dussack|hanger/ },
    ...{ roles: ['pirate', 'sailor', 'captain'], trim: brass, word: 'cutlass' },
  },
  {
    ...{ kind: 'scimitar', form: 'sabre', named: /sab(?:re|er)s?\b|szabla|shashka|liuyedao/ },
    ...{ roles: ['hussar', 'cossack', 'general', 'soldier', 'musketeer'], trim: brass },
    ...{ word: 'sabre' },
  },
  {
    ...{ kind: 'scimitar', form: 'khopesh', named: /khopesh|shotel/, peoples: ofEgypt },
    ...{ roles: ['pharaoh'], main: '#c8a04a', word: 'khopesh' },
  },
  {
    ...{ kind: 'axe', form: 'fire axe', named: /\bfire|fireman|firefighter/ },
    ...{ roles: ['firefighter'], main: '#c3261f', trim: steel, lining: oak, word: 'fire axe' },
  },
  {
    ...{ kind: 'axe', form: 'felling axe' },
    ...{ named: /wood|lumber|hatchet|camping|felling|chopping|tomahawk|ice axe|climbing|adze/ },
    ...{ roles: ['lumberjack', 'farmer', 'villager', 'hiker', 'hunter', 'builder', 'carpenter'] },
    ...{ main: '#8f98a4', trim: steel, lining: oak },
  },
  {
    ...{ kind: 'axe', form: 'bearded axe', named: /bearded|francisca|viking|hand ?axe|throwing/ },
    ...{ peoples: northern, roles: ['viking'], trim: '#e2e6ea', lining: wood },
  },
  {
    ...{ kind: 'spear', form: 'pilum', named: /pilum|javelin/, roles: ['legionary'] },
    ...{ main: '#9aa2ae', word: 'pilum' },
  },
  {
    ...{ kind: 'spear', form: 'maasai spear', named: /assegai|iklwa/, peoples: ofMaasai },
    ...{ roles: ['maasai_warrior'], lining: '#5a3826' },
  },
  { kind: 'spear', form: 'maasai spear', peoples: ofNguni, lining: '#5a3826', word: 'assegai' },
  {
    ...{ kind: 'spear', form: 'lance', named: /\blances?\b/, roles: ['knight', 'hussar'] },
    ...{ lining: '#e8dfcc', word: 'lance' },
  },
  {
    ...{ kind: 'club', form: 'macuahuitl', named: /macuahuitl|macana|obsidian/, peoples: ofMexico },
    ...{ roles: ['aztec_warrior'], main: oak, word: 'macuahuitl' },
  },
  { kind: 'club', form: 'knobkerrie', named: /knob/, peoples: /\b(?:maasai|masai|zulu|african)\b/ },
  { kind: 'club', form: 'plain club', named: /^(?!.*(?:spike|stud|kanabo|tetsubo|nail))/ },
  {
    ...{ kind: 'hammer', form: 'smith hammer', named: /smith|forg|sledge/, roles: ['blacksmith'] },
    ...{ main: iron, lining: oak },
  },
  {
    ...{ kind: 'hammer', form: 'claw hammer', named: /claw|carpenter|geologist|rock hammer/ },
    ...{ roles: ['carpenter', 'builder', 'plumber', 'engineer', 'mechanic', 'janitor'] },
    ...{ main: '#8f98a4', lining: oak },
  },
  {
    ...{ kind: 'pistol', form: 'flintlock', named: /flintlock|wheellock|duel|pepperbox/ },
    ...{ roles: ['pirate', 'captain', 'noble', 'knight', 'sailor', 'prince', 'adventurer'] },
    ...{ surface: 'wood', main: '#6a4228', lining: '#5a616c', word: 'flintlock pistol' },
  },
  {
    ...{ kind: 'pistol', form: 'flintlock', roles: ['rogue', 'musketeer', 'hussar', 'cossack'] },
    ...{ surface: 'wood', main: '#6a4228', lining: '#5a616c', word: 'flintlock pistol' },
  },
  {
    ...{ kind: 'pistol', form: 'automatic' },
    ...{ named: /handgun|glock|automatic|luger|desert eagle|sidearm|silenced|service|machine/ },
    ...{ roles: ['police', 'spy', 'soldier', 'swat_officer', 'hacker', 'zombie_hunter'] },
    ...{ main: '#3a3f48', lining: '#26292f' },
  },
  {
    ...{ kind: 'rifle', form: 'musket' },
    ...{ named: /musket|flintlock|blunderbuss|arquebus|matchlock|long rifle|jezail|fowling/ },
    ...{ roles: ['musketeer', 'hussar', 'pirate', 'cossack'], word: 'musket' },
  },
  {
    ...{ kind: 'rifle', form: 'hunting rifle' },
    ...{ named: /winchester|lever|repeater|hunting rifle|shotgun|carbine|elephant|bolt-action/ },
    ...{ roles: ['cowboy', 'sheriff', 'hunter', 'lumberjack', 'farmer', 'explorer', 'villager'] },
  },
  {
    ...{ kind: 'rifle', form: 'energy rifle', surface: 'plastic' },
    named:
      /plasma|laser|lasgun|blaster|pulse|energy|photon|\bion\b|particle|beam|sci-?fi|futuristic|gauss|rail ?gun|\bbfg\b/,
    ...{ main: '#5a626e', lining: '#2a2e36', accent: '#ff6a3a' },
  },
  {
    ...{ kind: 'wand', form: 'heart wand', named: /\bheart|love/, surface: 'plastic' },
    ...{ main: '#f4eef2', trim: '#e2b33c', lining: '#ee9ab8', accent: '#ee5f92' },
  },
  {
    ...{ kind: 'wand', form: 'moon wand', named: /\bmoon|crescent|lunar/, surface: 'plastic' },
    ...{ main: '#f4eef2', trim: '#e2b33c', lining: '#b9a2e0', accent: '#f2cf4a' },
  },
  {
    ...{ kind: 'wand', form: 'flower wand', named: /\bflower|\brose|blossom|petal/ },
    ...{ main: '#5f8f4a', trim: '#f2cf4a', lining: '#4a7a3a', accent: '#f09ac0' },
  },
  {
    ...{ kind: 'wand', form: 'crystal wand', named: /crystal|gem|jewel|diamond|ice/ },
    ...{ accent: '#8fd6f2' },
  },
  {
    ...{ kind: 'wand', form: 'plain wand', roles: ['conductor', 'stage_magician'] },
    named: /\b(?:wooden|oak|willow|elder|yew|holly|bone|plain|conductor|baton)\b/,
  },
  {
    ...{ kind: 'staff', form: 'totem', named: /totem|bone|skull|shaman|tribal/ },
    ...{ roles: ['shaman'] },
  },
  {
    ...{ kind: 'staff', form: 'crook', named: /bishop|cro[sz]ier/, roles: ['bishop', 'pharaoh'] },
    ...{ surface: 'metal', main: '#c8a04a', word: 'crozier' },
  },
  {
    ...{ kind: 'staff', form: 'crook', named: /crook|shepherd|herder/, roles: ['santa_claus'] },
  },
  {
    ...{ kind: 'staff', form: 'orb', named: /sceptre|scepter/ },
    ...{ roles: ['king', 'queen', 'prince', 'princess', 'noble'] },
  },
]
