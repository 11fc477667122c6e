/** Things that are parts of what they come with. */
import type { Term } from '../words/term.ts'

const clothed = /^(?:torso|full|outer)$/

/** Things that are parts where they belong to something: the collar of a dress, the blade of a sword. By word: the part, and on what. */
const byWord: ReadonlyMap<string, readonly [part: string, of: RegExp]> = new Map<
  string,
  readonly [part: string, of: RegExp]
>([
  ['cuff', ['cuff', /^(?:torso|full|outer|hands)$/]],
  ['cuffs', ['cuff', /^(?:torso|full|outer|hands)$/]],
  ['collar', ['collar', clothed]],
  ...(
    [
      ...['high collar', 'tall collar', 'stand up collar', 'standing collar', 'stand collar'],
      ...['mandarin collar', 'peter pan collar', 'wing collar', 'upturned collar', 'popped collar'],
      ...['turned up collar', 'sailor collar', 'round collar', 'flat collar', 'shawl collar'],
    ] as const
  ).map((word) => [word, ['collar', clothed]] as const),
  ...(
    [
      ...[
        'epaulettes',
        'epaulette',
        'epaulets',
        'epaulet',
        'fringed epaulettes',
        'shoulder boards',
      ],
      ...['gold epaulettes', 'shoulder straps'],
    ] as const
  ).map((word) => [word, ['epaulette', clothed]] as const),
  ...(
    [
      ...['big bow', 'large bow', 'huge bow', 'red bow', 'ribbon bow', 'white bow', 'black bow'],
      ...['pink bow', 'blue bow', 'satin bow', 'giant bow', 'back bow', 'waist bow', 'silk bow'],
    ] as const
  ).map((word) => [word, ['bow', /^(?:torso|full|legs)$/]] as const),
  ['blade', ['blade', /^prop$/]],
  ['blades', ['blade', /^prop$/]],
  ['long sleeves', ['sleeve', clothed]],
  ['train', ['train', /^(?:full|outer|legs|head)$/]],
  ['braid', ['trim', /^(?:torso|full|outer|legs)$/]],
  ['crown', ['crown', /^head$/]],
  ['feather', ['plume', /^head$/]],
  ['feathers', ['plume', /^head$/]],
])

/** The part that a thing is where it belongs to clothes of these slots. A bow with a colour or a size is tied of ribbon. */
export function partOfThing(
  { text }: Term,
  said: readonly Term[] = [],
): readonly [part: string, of: RegExp] | undefined {
  const isTied = text === 'bow' && said.some((term) => term.kind === 'colour' || isSoft(term))
  return byWord.get(isTied ? 'big bow' : text)
}

function isSoft({ text, kind, entry }: Term): boolean {
  if (kind === 'material') return /^(?:silk|satin|velvet|lace|cotton)$/.test(entry.material ?? '')
  return /^(?:big|large|huge|giant|oversized|enormous|little|tiny|ribbon)$/.test(text)
}
