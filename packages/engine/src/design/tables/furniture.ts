/** Seats, trolleys, tools and toys of a form of their own; their solids are in figure/props/tables/furniture-rows.ts. */
import type { ArmsRow } from './own-arms.ts'

export const furnitureForms = [
  ...(['chair', 'rocking chair', 'throne', 'bench', 'trolley', 'handcart'] as const),
  ...(['tripod', 'music stand', 'plunger', 'smoker', 'ticket machine', 'blowtorch'] as const),
  ...(['carton', 'periscope', 'hoe', 'corkscrew', 'cuckoo clock', 'little house'] as const),
  ...(['fish bowl', 'cloche', 'rolled mat', 'float', 'toy horse', 'toy dinosaur'] as const),
] as const

const wood = '#8a5a34'
const steel = '#aab4c0'

/** They stand on the ground beside their owner. */
export const groundForms: ReadonlySet<string> = new Set<string>([
  ...['chair', 'rocking chair', 'throne', 'bench', 'trolley', 'handcart', 'tripod', 'music stand'],
])

const onGround = { carry: 'none' } as const

export const furnitureRows: readonly ArmsRow[] = [
  {
    ...{ kind: 'stool', form: 'rocking chair', named: /rocking ?chair|rocker/, ...onGround },
    ...{ surface: 'wood', main: wood, accent: '#b0524a' },
  },
  {
    ...{ kind: 'stool', form: 'throne', named: /throne/, surface: 'wood', ...onGround },
    ...{ main: '#5c3a26', lining: '#6a655e', accent: '#a02a34' },
  },
  {
    ...{ kind: 'stool', form: 'bench', named: /bench|pew/, surface: 'wood', ...onGround },
    ...{ main: wood },
  },
  {
    ...{ kind: 'stool', form: 'tripod', named: /tripod/, surface: 'wood', ...onGround },
    ...{ main: wood, trim: steel },
  },
  {
    ...{ kind: 'stool', form: 'music stand', named: /music stand/, ...onGround },
    ...{ surface: 'metal', main: '#4a4e56' },
  },
  {
    ...{ kind: 'stool', form: 'chair', named: /chair/, surface: 'wood', ...onGround },
    ...{ main: wood, accent: '#4a6a8a' },
  },
  {
    ...{ kind: 'wheelbarrow', form: 'handcart', named: /cart|wagon/, surface: 'wood', ...onGround },
    ...{ main: wood },
  },
  {
    ...{ kind: 'shopping_trolley', form: 'trolley', ...onGround },
    ...{ named: /^(?!.*(?:shopping|tartan|shopper|granny)).*(?:trolley|cart)$/ },
    ...{ surface: 'metal', main: '#9aa4b0', trim: steel },
  },
  {
    ...{ kind: 'ladle', form: 'plunger', named: /plunger/, surface: 'wood', main: '#b98a54' },
    accent: '#b8382e',
  },
  {
    ...{ kind: 'teapot', form: 'smoker', named: /smoke/, surface: 'metal', main: steel },
    ...{ lining: wood, accent: '#8a5a3a' },
  },
  {
    ...{ kind: 'walkie_talkie', form: 'ticket machine', named: /ticket machine/ },
    ...{ surface: 'metal', main: '#4a4e56', accent: '#c8372f' },
  },
  {
    ...{ kind: 'bottle', form: 'blowtorch', named: /blow ?torch|welding torch/ },
    ...{ surface: 'metal', main: '#2f5a8a', accent: '#7fd0ff' },
  },
  {
    ...{ kind: 'bottle', form: 'carton', named: /carton/, surface: 'cloth', main: '#f1ede2' },
    accent: '#3a7ac8',
  },
  {
    ...{ kind: 'telescope', form: 'periscope', named: /periscope/, surface: 'metal' },
    ...{ main: '#6a7480', accent: '#a8d0dc' },
  },
  { kind: 'rake', form: 'hoe', named: /\bhoes?\b|mattock/ },
  {
    ...{ kind: 'wrench', form: 'corkscrew', named: /corkscrew/, surface: 'wood', main: wood },
    trim: steel,
  },
  {
    ...{ kind: 'metronome', form: 'cuckoo clock', named: /clock/, surface: 'wood', main: wood },
    ...{ lining: '#5a3826', accent: '#4a8a4a' },
  },
  {
    ...{ kind: 'birdcage', form: 'little house', named: /house|cottage|hut/, surface: 'wood' },
    ...{ main: '#d8c8a0', lining: '#7a4a32', accent: '#b0483a' },
  },
  {
    ...{ kind: 'bowl', form: 'fish bowl', named: /fish ?bowl/, surface: 'gem', main: '#a8d0dc' },
    accent: '#e8782e',
  },
  {
    ...{ kind: 'bowl', form: 'cloche', named: /cloche|dish cover/, surface: 'metal' },
    ...{ main: '#c4ccd6' },
  },
  {
    ...{ kind: 'towel', form: 'rolled mat', named: /\bmat\b/, surface: 'cloth', main: '#c8a868' },
    accent: '#7a4a32',
  },
  {
    ...{ kind: 'football', form: 'float', named: /float|buoy/, surface: 'plastic' },
    ...{ main: '#e8782e', lining: '#d8cfbc', accent: '#f1ede2' },
  },
  {
    ...{ kind: 'teddy_bear', form: 'toy horse', named: /horse|pony|unicorn/, surface: 'wood' },
    ...{ main: '#a8743c', accent: '#c8372f' },
  },
  {
    ...{ kind: 'teddy_bear', form: 'toy dinosaur', named: /dinosaur|dino\b/, surface: 'plastic' },
    ...{ main: '#5a9a4a', accent: '#e0a030' },
  },
]
