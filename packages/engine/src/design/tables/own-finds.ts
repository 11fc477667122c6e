/** Balls, stones, small toys, fruit and vegetables that share a kind and not a shape. Their solids are in figure/props/tables/find-rows.ts. */
import type { ArmsRow } from './own-arms.ts'

export const findForms = [
  'pillow',
  ...(['stone', 'snowball', 'tennis ball', 'baseball', 'holed ball', 'flying disc'] as const),
  ...(['puck', 'yarn ball', 'shuttlecock', 'spinning top', 'toy boat', 'war quoit'] as const),
  ...(['plain ball', 'citrus', 'lemon', 'tomato', 'tuber', 'aubergine'] as const),
  ...(['cucumber', 'maize cob', 'root', 'cabbage', 'broccoli', 'strawberry'] as const),
  ...(['cherries', 'pear', 'bell pepper', 'chilli', 'onion', 'nut'] as const),
] as const

export const findRows: readonly ArmsRow[] = [
  {
    ...{ kind: 'towel', form: 'pillow', named: /pillow|cushion/, main: '#f2ede2' },
    ...{ lining: '#c4b8a4', surface: 'cloth' },
  },
  {
    ...{ kind: 'apple', form: 'chilli', main: '#cf2a22' },
    named: /chill?(?:i|y|ies|i?es|is)\b|chili peppers?|jalape/,
    ...{ accent: '#4f8a3a', surface: 'cloth' },
  },
  {
    ...{ kind: 'ball', form: 'stone', main: '#8f8a82' },
    named: /\b(?:rocks?|boulders?|stones?|pebbles?|cobbles?(?:stones?)?|meteorites?|flint)\b/,
    ...{ surface: 'cloth' },
  },
  {
    ...{ kind: 'ball', form: 'snowball', main: '#f2f6fa' },
    named: /snowballs?/,
    ...{ surface: 'cloth' },
  },
  {
    ...{ kind: 'ball', form: 'tennis ball', main: '#cbdc4a' },
    named: /tennis balls?|dog ball/,
    ...{ surface: 'cloth' },
  },
  {
    ...{ kind: 'ball', form: 'baseball', main: '#f2ece0' },
    named: /baseballs?|softballs?|cricket balls?|rounders ball/,
    ...{ accent: '#c8302a', surface: 'leather' },
  },
  {
    ...{ kind: 'ball', form: 'holed ball', main: '#2a2f4a' },
    named: /bowling balls?/,
    ...{ surface: 'plastic' },
  },
  {
    ...{ kind: 'ball', form: 'flying disc', main: '#e0484a' },
    named: /frisbees?|discus(?:es)?|flying dis[ck]s?/,
    ...{ accent: '#f2c63a', lining: '#b0302e', surface: 'plastic' },
  },
  {
    ...{ kind: 'ball', form: 'puck', main: '#26262c' },
    named: /pucks?/,
    ...{ surface: 'plastic' },
  },
  {
    ...{ kind: 'ball', form: 'yarn ball', main: '#c8506a' },
    named: /\byarn\b|\bwool\b/,
    ...{ lining: '#8f3048', surface: 'cloth' },
  },
  {
    ...{ kind: 'ball', form: 'shuttlecock', main: '#f4f2ea' },
    named: /shuttlecocks?|birdies?/,
    ...{ lining: '#c4beb0', accent: '#c8302a', surface: 'cloth' },
  },
  {
    ...{ kind: 'ball', form: 'spinning top', main: '#d0322e' },
    named: /spinning tops?|dreidels?|gyroscopes?|\btops?\b|diabolos?/,
    ...{ accent: '#f2c63a', lining: '#c89a64', surface: 'plastic' },
  },
  {
    ...{ kind: 'ball', form: 'toy boat', main: '#b0442e' },
    named: /\b(?:toy|little|model|wooden|tin)? ?(?:boats?|ships?|sailboats?)\b/,
    ...{ accent: '#3f6fb0', lining: '#c89a64', surface: 'wood' },
  },
  {
    ...{ kind: 'ball', form: 'war quoit', main: '#c4ccd6' },
    named: /chakrams?/,
    ...{ trim: '#e8edf2', surface: 'metal' },
  },
  {
    ...{ kind: 'ball', form: 'plain ball', main: '#3a3d44' },
    named: /cannon ?balls?|iron balls?/,
    ...{ surface: 'metal' },
  },
  {
    ...{ kind: 'ball', form: 'plain ball', main: '#d0423a' },
    named:
      /(?:juggling|rubber|stress|golf|ping ?pong|medicine|paddle|beach|glass|crystal|bouncy|red|blue|green|white|black|yellow|gold|silver) ?balls?|dodgeballs?|kickballs?|baubles?|mirrorballs?|quaffles?|snitch(?:es)?/,
    ...{ surface: 'plastic' },
  },
  {
    ...{ kind: 'apple', form: 'citrus', main: '#ef8f2a' },
    named:
      /\b(?:oranges?|satsumas?|tangerines?|clementines?|mandarins?|grapefruits?|kumquats?|persimmons?|apricots?|peach(?:es)?|nectarines?|mango(?:e?s)?)\b/,
    ...{ lining: '#6a7a2e', accent: '#5f9a4a', surface: 'cloth' },
  },
  {
    ...{ kind: 'apple', form: 'citrus', main: '#8fbf3f' },
    named: /\blimes?\b|guavas?/,
    ...{ lining: '#5a7a2e', accent: '#5f9a4a', surface: 'cloth' },
  },
  {
    ...{ kind: 'apple', form: 'citrus', main: '#6a3a72' },
    named: /\bplums?\b|\bfigs?\b|damsons?|passion ?fruits?|mangosteens?/,
    ...{ lining: '#4a3a2e', accent: '#5f9a4a', surface: 'cloth' },
  },
  {
    ...{ kind: 'apple', form: 'citrus', main: '#7a5233' },
    named: /coconuts?/,
    ...{ lining: '#3a2a1e', accent: '#5f9a4a', surface: 'cloth' },
  },
  {
    ...{ kind: 'apple', form: 'lemon', main: '#f2d43a' },
    named: /\blemons?\b|citrons?|yuzu/,
    ...{ accent: '#5f9a4a', surface: 'cloth' },
  },
  {
    ...{ kind: 'apple', form: 'tomato', main: '#d8382e' },
    named: /tomato(?:e?s)?/,
    ...{ accent: '#4f8a3a', surface: 'cloth' },
  },
  {
    ...{ kind: 'apple', form: 'tuber', main: '#b8905a' },
    named: /potato(?:e?s)?|\byams?\b|\bginger\b|cassava|truffles?|\bclods?\b/,
    ...{ lining: '#7a5a34', surface: 'cloth' },
  },
  {
    ...{ kind: 'apple', form: 'aubergine', main: '#4a2a5a' },
    named: /aubergines?|eggplants?|brinjals?/,
    ...{ accent: '#5f8a3f', surface: 'cloth' },
  },
  {
    ...{ kind: 'apple', form: 'cucumber', main: '#4f8a3f' },
    named: /cucumbers?|courgettes?|zucchinis?|marrows?|gherkins?|pickles?/,
    ...{ accent: '#8fbf62', lining: '#6a7a3a', surface: 'cloth' },
  },
  {
    ...{ kind: 'apple', form: 'maize cob', main: '#e8b83a' },
    named: /\b(?:corn|maize|sweetcorn)\b/,
    ...{ trim: '#f6d86a', accent: '#6fa04a', surface: 'cloth' },
  },
  {
    ...{ kind: 'apple', form: 'root', main: '#c04a72' },
    named: /turnips?|radish(?:es)?|\bbeet(?:root)?s?\b|swedes?|rutabagas?|daikons?/,
    ...{ lining: '#e8d8d0', accent: '#5f9a4a', surface: 'cloth' },
  },
  {
    ...{ kind: 'apple', form: 'cabbage', main: '#9cc46a' },
    named: /cabbages?|lettuces?|\bkale\b|sprouts?|spinach|artichokes?|cauliflowers?/,
    ...{ accent: '#5f9a4a', lining: '#d8ecb8', surface: 'cloth' },
  },
  {
    ...{ kind: 'apple', form: 'broccoli', main: '#4a8a42' },
    named: /broccolis?/,
    ...{ lining: '#a8c878', surface: 'cloth' },
  },
  {
    ...{ kind: 'apple', form: 'strawberry', main: '#d8302e' },
    named: /strawberr(?:y|ies)/,
    ...{ accent: '#4f9a3a', surface: 'cloth' },
  },
  {
    ...{ kind: 'apple', form: 'cherries', main: '#b8202e' },
    named: /cherr(?:y|ies)|\bberr(?:y|ies)\b|cranberr(?:y|ies)/,
    ...{ lining: '#6a7a3a', accent: '#5f9a4a', surface: 'cloth' },
  },
  {
    ...{ kind: 'apple', form: 'pear', main: '#b8c25a' },
    named: /\bpears?\b|avocados?|quinces?/,
    ...{ lining: '#6a4a2e', accent: '#5f9a4a', surface: 'cloth' },
  },
  {
    ...{ kind: 'apple', form: 'bell pepper', main: '#d8362e' },
    named: /\b(?:bell|red|green|yellow|sweet) peppers?\b|capsicums?|\bpeppers?\b/,
    ...{ accent: '#4f8a3a', surface: 'cloth' },
  },
  {
    ...{ kind: 'apple', form: 'onion', main: '#c8853f' },
    named: /onions?|shallots?|garlic/,
    ...{ lining: '#8f5628', surface: 'cloth' },
  },
  {
    ...{ kind: 'apple', form: 'nut', main: '#a8743f' },
    named: /\b(?:wal|chest|hazel|pea|cob)?nuts?\b|almonds?|peanuts?|pecans?/,
    ...{ lining: '#6a4424', surface: 'wood' },
  },
]
