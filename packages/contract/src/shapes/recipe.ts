import { z } from 'zod'
import { limits } from '../limits.ts'
import { paletteColour, panel } from './sheet.ts'
import { text } from './text.ts'

const plainData = z.record(z.string(), z.unknown())

/** What a picture was drawn from, as it stands inside of its PNG file under the keyword `ncs:recipe`. */
export const recipe = z.object({
  format: z.literal('newcharactersheet'),
  version: z.literal(1),
  sheetType: z.enum(['character', 'scene']),
  prompt: text({ min: 0, max: limits.promptCharacters }),
  style: text({ min: 0, max: limits.styleCharacters }).nullable(),
  seed: z.int().min(0).max(4_294_967_295),
  model: z.string().max(200),
  title: text({ min: 0, max: limits.titleCharacters }),
  brief: plainData,
  design: plainData,
  panels: z.array(panel).max(200),
  palette: z.array(paletteColour.extend({ hex: z.string().regex(/^#[0-9a-f]{6}$/) })).max(100),
})
