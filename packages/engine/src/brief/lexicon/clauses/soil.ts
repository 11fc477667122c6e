/** What somebody is all over: 'dust everywhere', 'grey dust over everything', 'covered in black oil'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, colourOpening, colours, ends, opensClause } from './clause-words.ts'

/** What dry stuffs make of whom they lie on. */
const states: ReadonlyMap<string, string> = new Map([
  ['dust', 'dusty'],
  ['coal dust', 'sooty'],
  ['brick dust', 'dusty'],
  ['sand', 'sandy'],
  ['ash', 'ashy'],
  ['flour', 'floury'],
  ['sawdust', 'dusty'],
  ['chalk', 'chalky'],
  ['dirt', 'dirty'],
  ['salt', 'salt-crusted'],
  ['snow', 'snowy'],
  ['slime', 'slimy'],
  ['grease', 'greasy'],
])
const dry = [...states.keys()].join('|')
/** These leave stains of their own colour. */
const wet = 'oil|engine oil|motor oil|paint|ink|tar|grease|jam|chocolate|glue|icing|custard'

const everywhere: Clause = {
  // 'Dust everywhere', 'flour all over him', 'grey dust over everything'
  opens: new RegExp(`^(?:${dry}|coal|brick|fine|thick|${colourOpening})$`),
  whole: new RegExp(
    `^(?:(?:fine|thick|${colours}) )*(${dry}) (?:everywhere|(?:all )?over (?:him|her|them|it|the place|everything|all of (?:him|her|it))|all over|on everything|from head to (?:toe|foot))(?= [,.;!?:)]| and | but |$)`,
  ),
  plain: ([, stuff = ''], before) =>
    opensClause(before) ? `${states.get(stuff)} from head to toe` : undefined,
}

const coated =
  '(?:covered|caked|dusted|coated|smeared|spattered|splattered|plastered|streaked|drenched|black|filthy|grimy)(?: all over| from head to (?:toe|foot)| head to toe| up to the elbows)?'

const inColour: Clause = {
  // 'A miner covered in grey dust': grey is the dust, not the miner
  opens:
    /^(?:covered|caked|dusted|coated|smeared|spattered|splattered|plastered|streaked|grimy|filthy)$/,
  whole: new RegExp(`^${coated} (?:in|with) (?:(?:fine|thick) )*(?:${colours} )(${dry})${ends}`),
  plain: ([, stuff = '']) => `covered in ${stuff}`,
}

const inWet: Clause = {
  // 'A mechanic covered in black oil', 'a child smeared with jam'
  opens:
    /^(?:covered|caked|coated|smeared|spattered|splattered|plastered|streaked|drenched|black|filthy)$/,
  whole: new RegExp(`^${coated} (?:in|with) ((?:${colours} )?)(${wet})${ends}`),
  plain: ([, hue = '', stuff = ''], before) =>
    opensClause(before) || isSomebodySo(before)
      ? `, ${hue}${stuff.replace(/^(?:engine|motor) /, '')} stains ,`
      : undefined,
}

/** Right behind who it is, not behind a thing that is so. */
function isSomebodySo(before: readonly string[]): boolean {
  const entry = vocabulary.entries.get(before.at(-1) ?? '')
  return entry?.who !== undefined || entry?.figure !== undefined
}

export const soilClauses: readonly Clause[] = [everywhere, inColour, inWet]
