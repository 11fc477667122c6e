/** How the houses of a street look, by its style. */
import type { Street } from './street.ts'

export type Look = {
  walls: readonly string[]
  finish: 'plain' | 'brick' | 'boards' | 'plates' | 'stone'
  roof: string
  height: readonly [number, number]
  house: readonly [number, number]
  glass: readonly string[]
  frame: string
  awnings: readonly string[]
}

export const looks: Record<Street['style'], Look> = {
  old: {
    walls: ['#d9c9a8', '#e3d6bd', '#c9a77e', '#d6b995', '#b9c0b0'],
    finish: 'plain',
    roof: '#8f4a3a',
    height: [5, 8],
    house: [4, 6],
    glass: ['#ffd27a', '#ffe3a0', '#ffc061'],
    frame: '#5b3d2a',
    awnings: ['#b5382f', '#e7d9bd', '#3f7f6a'],
  },
  modern: {
    walls: ['#b9b3ad', '#a8754f', '#d8d2c8', '#8f98a3', '#c4a98d'],
    finish: 'brick',
    roof: '#5a5f68',
    height: [9, 17],
    house: [6, 9],
    glass: ['#ffe7b0', '#cfe4f5', '#ffd98a'],
    frame: '#4a4f58',
    awnings: ['#2f7f8c', '#c8503c', '#e0a83c', '#f0ece4'],
  },
  cyber: {
    walls: ['#343a5c', '#2b2f4c', '#45406b', '#3a4668'],
    finish: 'plates',
    roof: '#22243c',
    height: [12, 24],
    house: [5, 8],
    glass: ['#5fe4ff', '#ff6fd0', '#ffd98a', '#a98bff'],
    frame: '#1c1f36',
    awnings: ['#ff4fb8', '#2fd6ff', '#ffb03c', '#8f6bff'],
  },
  eastern: {
    walls: ['#b98d62', '#a9774c', '#e9dcc4', '#c9a678'],
    finish: 'boards',
    roof: '#3b4a5a',
    height: [4, 6],
    house: [4, 6],
    glass: ['#ffe3a8', '#fff0c8', '#ffd08a'],
    frame: '#4a2f22',
    awnings: ['#b5303a', '#2f4a7f', '#efe6d2'],
  },
  desert: {
    walls: ['#e0be8a', '#d8ae76', '#ecd3a4', '#c99a66'],
    finish: 'plain',
    roof: '#c9975f',
    height: [4, 7],
    house: [4, 6],
    glass: ['#5a3a2c', '#ffc876', '#4a3a3c'],
    frame: '#7f5535',
    awnings: ['#c8503c', '#3f8f9c', '#e0a83c', '#8a4f9c', '#efe3c8'],
  },
  alley: {
    walls: ['#7f5a4c', '#6d5148', '#8a6a58'],
    finish: 'brick',
    roof: '#3f3a3c',
    height: [9, 13],
    house: [5, 8],
    glass: ['#ffcf7a', '#4a5a70', '#3a4658'],
    frame: '#3a302c',
    awnings: ['#4a5a58', '#8a3f3a'],
  },
}
