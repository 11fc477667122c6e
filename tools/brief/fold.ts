/** Wordings that mean the same are folded into one form before they are compared. */

const spellings: ReadonlyMap<string, string> = new Map([
  ['grey', 'gray'],
  ['colour', 'color'],
  ['armour', 'armor'],
  ['moustache', 'mustache'],
  ['tyre', 'tire'],
  ['axe', 'ax'],
  ['jewellery', 'jewelry'],
  ['watercolour', 'watercolor'],
  ['blonde', 'blond'],
  ['sabre', 'saber'],
  ['sceptre', 'scepter'],
  ['plough', 'plow'],
  ['pyjamas', 'pajamas'],
  ['woollen', 'wool'],
  ['woolen', 'wool'],
  ['wooden', 'wood'],
  ['golden', 'gold'],
  ['silken', 'silk'],
  ['leathern', 'leather'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['knives', 'knife'],
  ['leaves', 'leaf'],
  ['wolves', 'wolf'],
  ['elves', 'elf'],
  ['dwarves', 'dwarf'],
  ['scarves', 'scarf'],
  ['hooves', 'hoof'],
  ['sheaves', 'sheaf'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['mice', 'mouse'],
])
/** Too short to lose an ending: a ring stays a ring. */
const shortestStem = 4

/** 'Grey-Bearded' → 'gray beard'. */
export function fold(phrase: string): string {
  return phrase
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['’]s\b/g, '')
    .split(/[\s_\-–,/]+/)
    .filter((word) => word !== '' && word !== 'a' && word !== 'the' && word !== 'of')
    .map(foldWord)
    .join(' ')
}

function foldWord(word: string): string {
  const plain = spellings.get(word) ?? word
  const single = spellings.get(singular(plain)) ?? singular(plain)
  return stem(single)
}

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word) || word.length < 4) return word
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:sses|xes|ches|shes|zzes)$/.test(word)) return word.slice(0, -2)
  return word.replace(/s$/, '')
}

/** 'striped' and 'stripe', 'sooty' and 'soot', 'grinning' and 'grin' are one. */
function stem(word: string): string {
  const bare = word.replace(/(?:ed|ing|y)$/, '')
  if (bare.length >= shortestStem) return bare.replace(/e$/, '').replace(/([^aeiouls])\1$/, '$1')
  return word.length > shortestStem ? word.replace(/e$/, '') : word
}
