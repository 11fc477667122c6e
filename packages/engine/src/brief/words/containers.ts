/** Things that other things are in or on. */
import type { Term } from './term.ts'

/** What is in a basket or on a tray. */
export function isContainer(term: Term): boolean {
  return containers.test(term.text) && !/(?:breastplate|earring)s?$/.test(term.text)
}

const containers =
  /(?:basket|bag|sack|tray|rack|bowl|cup|mug|glass|tankard|bottle|flask|jar|box|crate|case|briefcase|suitcase|chest|bucket|pail|barrel|cart|wheelbarrow|bouquet|bunch|bundle|stack|pile|armful|handful|bandolier|belt|quiver|pouch|satchel|backpack|pot|pan|plate|platter|dish|vase|cage|net|string|strings|garland|wreath|necklace|rosary|set|pair|crown|roll|vial|vials|jug|hamper|wagon|trolley|shelf|purse|ring|keyring)s?$/
