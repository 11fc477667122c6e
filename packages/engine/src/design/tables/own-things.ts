/** Everyday things that share a kind and not a shape: a mug is no goblet, a calculator no phone. Each is known by its name; its solids are in figure/props/tables/form-rows.ts. */

import { furnitureForms, furnitureRows } from './furniture.ts'
import type { ArmsRow } from './own-arms.ts'
import { findForms, findRows } from './own-finds.ts'
import { treatForms, treatRows } from './own-treats.ts'

export const thingForms = [
  ...treatForms,
  ...findForms,
  ...furnitureForms,
  ...(['can', 'mug', 'tankard', 'spoon', 'honey dipper'] as const),
  ...(['cupcake', 'sandwich', 'burger', 'carrot', 'mushroom', 'seedling'] as const),
  ...(['knitting', 'spindle', 'oil can', 'screwdriver', 'scalpel'] as const),
  ...(['calculator', 'cigarette case', 'poster', 'rag', 'tablet', 'sports bottle'] as const),
  ...(['toothbrush', 'pencil', 'pot of brushes', 'flower basket', 'box', 'coins'] as const),
  ...(['trap', 'lightning', 'triangle', 'duck', 'plush rabbit', 'doll'] as const),
  ...(['chain', 'wheelchair', 'scooter', 'parasol', 'bubbles', 'scrubbing brush'] as const),
  ...(['green baby', 'fire hose', 'plain staff'] as const),
  ...(['visored helmet', 'knight helmet', 'brimmed helmet', 'brimmed hat', 'tall hat'] as const),
] as const

const wood = '#9a6c3c'
const steel = '#aab4c0'

/** What is alike but for the flowers in it. */
const flowerBasket = (named: RegExp, accent: string): ArmsRow => ({
  ...{ kind: 'basket', form: 'flower basket', named, accent },
})

/** Off the head and under an arm, see taken-off.ts. */
const carriedHats: readonly ArmsRow[] = [
  {
    ...{ kind: 'ball', form: 'brimmed helmet', surface: 'plastic', main: '#d8a52a' },
    ...{ named: /hard hat|fire helmet|pith helmet|army helmet|kettle/, trim: '#c8993f' },
    ...{ lining: '#3a3430', carry: 'left hand' },
  },
  {
    ...{ kind: 'ball', form: 'knight helmet', surface: 'metal', main: '#aab4c0' },
    ...{ named: /knight helmet|kabuto|galea|horned|great helm|\bhelm$/, trim: '#c8993f' },
    ...{ lining: '#23262c', carry: 'left hand' },
  },
  {
    ...{ kind: 'ball', form: 'visored helmet', surface: 'plastic', main: '#e4e8ec' },
    ...{ named: /helmet/, trim: '#8f98a4', lining: '#3a3f48', accent: '#2c4258' },
    carry: 'left hand',
  },
  {
    ...{ kind: 'ball', form: 'tall hat', surface: 'cloth', main: '#26262c' },
    ...{ named: /top hat|topper|stovepipe/, trim: '#6a2430', carry: 'left hand' },
  },
  {
    ...{ kind: 'ball', form: 'brimmed hat', surface: 'cloth', main: '#7a5233' },
    ...{ named: /\bhat$|fedora|bowler|sombrero|trilby|stetson|tricorne?|homburg|panama/ },
    ...{ trim: '#3a2a20', carry: 'left hand' },
  },
]

export const thingRows: readonly ArmsRow[] = [
  ...treatRows,
  ...furnitureRows,
  ...carriedHats,
  ...findRows,
  {
    ...{
      kind: 'bottle',
      form: 'can',
      named:
        /energy drink|\bcans?\b|\bsoda\b|\bcola\b|\bcoke\b|\btins?\b|spray ?paint|hair ?spray|aerosol/,
    },
    ...{ surface: 'metal', main: '#2f3a4a', accent: '#8ad03a', lining: '#c4ccd6' },
    carry: 'left hand',
  },
  {
    ...{ kind: 'cup', form: 'tankard', surface: 'wood', main: wood, trim: '#8f98a4' },
    ...{ named: /tankard|stein|\bbeers?\b|\bale\b|\bpint\b|flagon|\bmead\b/, lining: '#d8a640' },
  },
  {
    ...{ kind: 'cup', form: 'mug', named: /\bmugs?\b|cocoa|chocolate|latte|tea ?cup|\bcup of/ },
    ...{ surface: 'plastic', main: '#e8e2d6', lining: '#5a3826', accent: '#c8372f' },
  },
  {
    ...{ kind: 'ladle', form: 'honey dipper', named: /dipper/, surface: 'wood', main: wood },
    ...{ accent: '#e6a02a' },
  },
  { kind: 'ladle', form: 'spoon', named: /spoon/ },
  {
    ...{ kind: 'bread', form: 'cupcake', named: /cupcake|muffin/, main: '#f2a8c4' },
    ...{ lining: '#b8824a', accent: '#c8302a' },
  },
  {
    ...{ kind: 'bread', form: 'sandwich', named: /sandwich|\btoastie/, main: '#e0b878' },
    ...{ lining: '#e08a86', accent: '#7ab04a' },
  },
  {
    ...{ kind: 'bread', form: 'burger', named: /burger/, main: '#d8954a' },
    ...{ lining: '#6a3a22', accent: '#7ab04a' },
  },
  {
    ...{ kind: 'apple', form: 'carrot', named: /carrot|parsnip/, main: '#ee8430' },
    ...{ accent: '#4f9a3f', lining: '#c8621e' },
  },
  {
    ...{ kind: 'flower', form: 'mushroom', named: /mushroom|toadstool|fung/, main: '#c8372f' },
    ...{ surface: 'cloth' },
  },
  {
    ...{ kind: 'flower', form: 'seedling', named: /seedling|sapling|sprout|little tree/ },
    ...{ main: '#6fb04a', lining: '#5a3a26' },
  },
  {
    ...{
      kind: 'wrench',
      form: 'knitting',
      named: /knit|crochet/,
      surface: 'wood',
      main: '#c89a54',
    },
    ...{ accent: '#c8506a' },
  },
  {
    ...{ kind: 'wrench', form: 'spindle', named: /spindle|distaff/, surface: 'wood', main: wood },
    ...{ lining: '#5a3826' },
  },
  { kind: 'wrench', form: 'oil can', named: /\boil ?can|oiler/, main: '#b0823a', trim: steel },
  {
    ...{
      kind: 'wrench',
      form: 'screwdriver',
      named: /screw ?driver|chisel|\bawl\b|gimlet|soldering|graver|burin/,
      accent: '#d8852e',
    },
  },
  { kind: 'wrench', form: 'scalpel', named: /scalpel|surgical|lancet/ },
  {
    ...{ kind: 'laptop', form: 'tablet', main: '#26282e', lining: '#cfe6f2', accent: '#3f8fd0' },
    ...{
      named: /\btablets?\b(?! (?:pc|laptop))|\bipads?\b|e-?reader|\bkindle\b/,
      carry: 'left hand',
    },
  },
  {
    ...{ kind: 'bottle', form: 'sports bottle', surface: 'plastic', main: '#4aa3d8' },
    ...{ named: /(?:water|sports?|drinks?|gym|cycling|protein) bottle|\bbidon|shaker/ },
    ...{ lining: '#26303c', accent: '#f2f4f6', carry: 'left hand' },
  },
  {
    ...{ kind: 'phone', form: 'calculator', named: /calculator/, main: '#3a3f46' },
    ...{ lining: '#b4c49a', accent: '#d8702a' },
  },
  {
    ...{ kind: 'phone', form: 'cigarette case', named: /cigarette case|card case|cigar case/ },
    ...{ surface: 'metal', main: '#c4ccd6', lining: '#8f98a4' },
  },
  {
    ...{ kind: 'scroll', form: 'poster', main: '#f1ead8', accent: '#c8502e', lining: '#4a4048' },
    ...{ named: /poster|leaflet|flyer|drawing|photo|sheet of paper|sheet music|documents?\b/ },
  },
  { kind: 'scroll', form: 'rag', named: /\brag|handkerchief|hanky|cloth\b/, main: '#d8cfbc' },
  {
    ...{ kind: 'paintbrush', form: 'toothbrush', named: /toothbrush/, surface: 'plastic' },
    ...{ main: '#3a9ac8' },
  },
  {
    ...{
      kind: 'quill',
      form: 'pencil',
      named:
        /pencil|crayon|\b(?:ink)?pens?\b|marker|highlighter|chalk|charcoal|felt.tip|biro|sharpie|stylus|eyeliner/,
    },
    ...{ surface: 'wood', main: '#e0b030', accent: '#e08a9a', lining: '#3a3238' },
  },
  {
    ...{ kind: 'basket', form: 'pot of brushes', named: /brush/, main: '#c06a42' },
    ...{ accent: '#3a7ab0' },
  },
  flowerBasket(/sunflower|dandelion|marigold|daffodil/, '#f0b42a'),
  flowerBasket(/lavender|violet|lilac|bluebell/, '#9a82c8'),
  flowerBasket(/rose|poppy|poppies|tulip/, '#c8324a'),
  flowerBasket(/flower|blossom|dais(?:y|ies)|lil(?:y|ies)|petal/, '#e88aa8'),
  {
    ...{ kind: 'basket', form: 'box', named: /\btins? of/, surface: 'metal', main: '#8f98a4' },
    trim: '#c8ced6',
  },
  {
    ...{
      kind: 'basket',
      form: 'box',
      named: /\bbox(?:es)?\b|crate|carton|parcel|package|lunch ?box|bento|casket|chest/,
      main: '#b98a54',
    },
    ...{ surface: 'cloth', trim: '#d8c8a0' },
  },
  { kind: 'coin', form: 'coins', named: /coins|gold pieces|doubloons|\bmoney\b|\bcash\b|treasure/ },
  ...(['fishing_rod', 'bucket'] as const).map(
    (kind): ArmsRow => ({
      ...{ kind, form: 'trap', named: /\btraps?\b|lobster pot|crab pot/, surface: 'wood' },
      ...{ main: wood, lining: '#4a6a58', accent: '#c8372f' },
    }),
  ),
  {
    ...{ kind: 'flame', form: 'lightning', named: /lightning|thunder|electric|spark/ },
    ...{ main: '#bfe8ff', accent: '#7fd0ff' },
  },
  { kind: 'drum', form: 'triangle', named: /triangle/, surface: 'metal', main: steel },
  {
    ...{ kind: 'teddy_bear', form: 'duck', named: /duck/, surface: 'plastic', main: '#f2c63a' },
    ...{ accent: '#e8782e' },
  },
  { kind: 'teddy_bear', form: 'plush rabbit', named: /rabbit|bunny|hare/, main: '#d8c4b4' },
  {
    ...{
      kind: 'teddy_bear',
      form: 'doll',
      named:
        /doll|puppet|marionette|figur|kokeshi|soldier|nutcracker|matryoshka|barbie|statuette|effigy|poppet|dummy/,
    },
    ...{ surface: 'cloth', main: '#c8506a', lining: '#f0cfae', accent: '#6a3f26' },
  },
  { kind: 'whip', form: 'chain', named: /chain/, surface: 'metal', main: '#9aa2ae' },
  {
    ...{ kind: 'cane', form: 'wheelchair', named: /wheel ?chair|power chair|hover ?chair/ },
    ...{ surface: 'metal', main: '#8f98a4', lining: '#2f333c', accent: '#c8372f' },
    carry: 'none',
  },
  {
    ...{ kind: 'skateboard', form: 'scooter', named: /scooter/, surface: 'metal', main: '#c8372f' },
    ...{ lining: '#26282e' },
  },
  {
    ...{ kind: 'garden_hose', form: 'fire hose', named: /fire ?hose/, roles: ['firefighter'] },
    ...{ surface: 'cloth', main: '#c23a2c', accent: '#f0e6d2', word: 'fire hose' },
  },
  { kind: 'baby', form: 'green baby', named: /goblin|orc|troll|ogre|alien/, accent: '#8fae4e' },
  { kind: 'umbrella', form: 'parasol', named: /parasol|wagasa|sunshade|paper umbrella/ },
  {
    ...{ kind: 'orb', form: 'bubbles', named: /bubble/, main: '#bfe6f6', accent: '#f0c8e8' },
    ...{ surface: 'gem' },
  },
  {
    ...{ kind: 'broom', form: 'scrubbing brush', named: /scrub|scour/, surface: 'wood' },
    ...{ main: '#b8864a', carry: 'right hand' },
  },
]
