/** Skin that is told to be of another stuff, or to have a beast's marks: 'green scaly skin', 'a man with bark for skin', 'tiger stripes'. */
import type { Brief } from '../brief/brief.ts'
import { shiftHex } from '../math/colour.ts'
import type { Skin } from './design.ts'
import { isGirlWithHorns } from './kin-traits.ts'
import type { SpeciesTraits } from './tables/species-traits.ts'

type Cover = Pick<Skin, 'surface' | 'marking'> & { colour?: string; shift: number }

const covers: readonly (readonly [looks: RegExp, cover: Cover])[] = [
  [/^(?:scales|scaly|scaled)$/, { surface: 'scales', marking: 'scales', shift: 0.12 }],
  [
    /^(?:bark|bark-like|wood|wooden)$/,
    { surface: 'wood', marking: 'bark', colour: '#8a6a48', shift: -0.12 },
  ],
  [
    /^(?:steel|metal|metallic|iron|chrome|silver)$/,
    { surface: 'metal', marking: 'none', colour: '#aab4c0', shift: -0.2 },
  ],
  [/^(?:stripes|striped)$/, { surface: 'skin', marking: 'stripes', shift: -0.34 }],
  [/^(?:spots|spotted|rosettes|patches)$/, { surface: 'skin', marking: 'spots', shift: -0.34 }],
]

/** Woods and metals that the tone of somebody's skin is called after. */
export const tonesOfSkin =
  /^(?:mahogany|ebony|ivory|bronze|bronzed|copper|coppery|golden|chestnut|walnut|porcelain|honey|sandalwood|teak)\b/

/** 'Scales on his neck' cover no more than that. */
const onPart =
  /\b(?:scales|bark|stripes|spots|patches)\b[^,.;]{0,16}\b(?:on|down|along|across|over|around|up|at)\b (?:his|her|their|its|the|one|both|each)\b/i

const people = /^(?:human|elf|fairy|demon|angel|vampire|giant)$/

/** What it is drawn with instead of bare skin; nothing where it is bare. */
export function skinCover(
  brief: Brief,
): Pick<SpeciesTraits, 'surface' | 'marking' | 'skin' | 'second'> {
  const { body, subject, prompt } = brief
  const [said] = body.skin
  const isOfPeople = people.test(subject.species?.concept ?? 'human') || isGirlWithHorns(brief)
  if (tonesOfSkin.test(said?.name ?? '') || !isOfPeople) return {}
  const cover = covers.find(([words]) => body.skinLooks.some((look) => words.test(look)))?.[1]
  if (cover === undefined || onPart.test(prompt)) return {}
  const { surface, marking, colour, shift } = cover
  const main = said?.hex ?? colour ?? '#e3b48f'
  return {
    surface,
    marking,
    second: [shiftHex(main, shift)],
    ...(colour !== undefined && { skin: [colour] }),
  }
}

/** Where only the people somebody is of is told, nobody said that the skin is dark, and it is drawn so. */
export function isToneOfPeople(look: string, { body, subject }: Brief): boolean {
  return /^(?:dark|brown)$/.test(look) && subject.traits.includes(body.skin[0]?.name ?? '')
}
