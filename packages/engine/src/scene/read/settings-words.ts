/** Words for the places a scene can be set in. */
import type { Table } from './phrases.ts'

export const settingWords: Table<string> = {
  forest: `forest, woods, woodland, woodlands, grove, glade, forest path, clearing, trees, wood`,
  'mountain meadow': `meadow, mountains, mountain, alps, valley, highlands, field, fields, grassland, plains, countryside, prairie, hill, hills, hilltop, flower field`,
}
