/** Fruit, sweets, toys and small finds that share a kind and not a shape. Their solids are in figure/props/tables/treat-rows.ts. */
import type { ArmsRow } from './own-arms.ts'

export const treatForms = [
  ...(['banana', 'grapes', 'pineapple', 'watermelon slice', 'popsicle', 'candy cane'] as const),
  ...(['hot dog', 'croissant', 'brick', 'die', 'bone', 'cactus', 'pinwheel', 'yo-yo'] as const),
] as const

const wood = '#c89a64'

export const treatRows: readonly ArmsRow[] = [
  {
    ...{ kind: 'apple', form: 'banana', named: /banana(?! (?:peel|bread))/, main: '#f2cf3a' },
    ...{ lining: '#6a4a24', surface: 'cloth' },
  },
  {
    ...{ kind: 'apple', form: 'grapes', named: /grapes?\b/, main: '#6a3a8a', lining: '#7a5a34' },
    ...{ accent: '#5f9a4a', surface: 'cloth' },
  },
  {
    ...{ kind: 'apple', form: 'pineapple', named: /pineapple/, main: '#d8a02e' },
    ...{ lining: '#8a5a1e', accent: '#4f9a4a', surface: 'cloth' },
  },
  {
    ...{ kind: 'apple', form: 'watermelon slice', main: '#e0484a', lining: '#3f8a46' },
    ...{ named: /(?:slice|wedge) of (?:water)?melon|watermelon (?:slice|wedge)/ },
    ...{ trim: '#2a2024', surface: 'cloth' },
  },
  {
    ...{ kind: 'lollipop', form: 'popsicle', named: /popsicle|ice lolly|ice pop/, lining: wood },
    ...{ main: '#f2705a', accent: '#c84a3e', surface: 'cloth' },
  },
  {
    ...{ kind: 'lollipop', form: 'candy cane', named: /candy cane/, main: '#f8f2ea' },
    ...{ accent: '#d0322e', surface: 'cloth' },
  },
  {
    ...{ kind: 'bread', form: 'hot dog', named: /hot ?dog/, main: '#e0a860', lining: '#a8442e' },
    ...{ accent: '#f2c63a', surface: 'cloth' },
  },
  {
    ...{ kind: 'bread', form: 'croissant', named: /croissant/, main: '#d8964a' },
    ...{ lining: '#c07a34', surface: 'cloth' },
  },
  {
    ...{ kind: 'ball', form: 'brick', named: /\bbricks?\b/, main: '#a8503a', lining: '#6a2e22' },
    ...{ surface: 'cloth' },
  },
  {
    ...{ kind: 'ball', form: 'die', named: /\b(?:dice|die)\b/, main: '#f4f0e6' },
    ...{ lining: '#26242c', surface: 'plastic' },
  },
  { kind: 'club', form: 'bone', named: /\bbones?\b/, surface: 'bone', main: '#eee4cc' },
  {
    ...{ kind: 'plant', form: 'cactus', named: /cactus|cacti/, main: '#5a9a52' },
    ...{ lining: '#b8663e', trim: '#5a3a26', accent: '#e8709a', surface: 'cloth' },
  },
  {
    ...{ kind: 'lollipop', form: 'pinwheel', named: /pinwheel|toy windmill/, lining: wood },
    ...{ main: '#e0484a', accent: '#f2c63a', surface: 'cloth' },
  },
  {
    ...{ kind: 'ball', form: 'yo-yo', named: /\byo[- ]?yo\b/, main: '#d0322e' },
    ...{ lining: '#8a929c', accent: '#f2c63a', surface: 'plastic', carry: 'right hand' },
  },
]
