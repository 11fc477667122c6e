/** What is all over somebody: 'a nun covered in bees', 'a guitarist plastered with stickers from head to toe', 'a king bristling with arrows'. */
import { vocabulary } from '../../words/vocabulary.ts'
import { type Clause, endsOr } from './clause-words.ts'

const many =
  '(?:(?:a|an|the|his|her|its|their|live|living|hundreds of|dozens of|a hundred|a thousand|thousands of|swarm of|cloud of|lots of|loads of|so many|too many|whole|crawling|buzzing|angry|tiny|little|small|big|old|bright|dead|sleeping) )*'
const over =
  '(?: (?:all over|(?:from )?(?:head|top|neck|nose) to (?:toe|foot|tail|heel|toes)|everywhere))?'
const deeds =
  'covered|crawling|swarming|smothered|plastered|bristling|teeming|infested|festooned|decked|overrun|overgrown|wreathed|swathed|draped|dotted|stuck|studded|alive|encrusted|clad|buried|coated|pincushioned|caked'

const overSomebody: Clause = {
  opens: new RegExp(`^(?:${deeds})$`),
  whole: new RegExp(
    `^(${deeds})${over}(?: all over)? (?:in|with|by) (${many})((?:[a-z]+ ){0,2}?[a-z]+)${over}${endsOr('who|that|wearing|holding')}`,
  ),
  plain: ([, deed = '', said = '', things = ''], before) =>
    isSomebody(before) ? allOver(deed, said, things) : undefined,
}

const shot = /^(?:arrows|knives|daggers|spears|darts|needles)$/

function allOver(deed: string, said: string, things: string): string | undefined {
  const noun = things.split(' ').at(-1) ?? ''
  const known = vocabulary.entries.get(things) ?? vocabulary.entries.get(noun)
  if (known?.animal !== undefined)
    return isMany(noun) ? `with ${of(said)}${things} all over` : undefined
  if (shot.test(noun))
    return /^(?:bristling|studded|stuck|pincushioned|covered)$/.test(deed)
      ? `with embedded ${things}`
      : undefined
  const isOwn = known?.material ?? known?.body ?? known?.part
  return loose.test(noun) && isOwn === undefined
    ? `with ${of(said)}${things} on the body`
    : undefined
}

const isMany = (noun: string): boolean => /[^s]s$/.test(noun) || /^(?:mice|geese)$/.test(noun)

/** What is stuck, written or hung on somebody, and is no stuff. */
const loose =
  /^(?:stickers|decals|graffiti|labels|stamps|post-its|notes|sticky notes|magnets|lipstick kisses|kisses|handprints|footprints|fingerprints|doodles|scribbles|equations|numbers|letters|words|names|logos|adverts|signatures|autographs|sequins|bells|buttons|mirrors|keys|coins|ribbons|medals|zips|clocks|watches|flowers|daisies|petals|leaves|roses|mushrooms|toadstools|candles|fairy lights|lights|lightbulbs|cables|wires|eyes|mouths|hands|faces|feathers|postcards|receipts|tickets|price tags|tags|maps|cards|tinsel|confetti|streamers|spaghetti|noodles|cake|icing|cream|custard|soup|gravy|egg|pie)$/

/** Without what only counts them. */
function of(said: string): string {
  return said
    .split(' ')
    .filter((word) => /^(?:tiny|little|small|big|old|bright|angry|dead|sleeping)$/.test(word))
    .map((word) => `${word} `)
    .join('')
}

/** Whether it is told of who is spoken of, and of no thing of theirs. */
function isSomebody(before: readonly string[]): boolean {
  const last = before.at(-1) ?? ''
  if (/^(?:he|she|they|it)$/.test(last)) return true
  const behind = /^(?:is|are|was|completely|entirely|totally|literally|always|now|,)$/.test(last)
    ? before.slice(0, -1)
    : before
  const names = [behind.at(-1) ?? '', behind.slice(-2).join(' ')]
  if (names.some((name) => /^(?:he|she|they)$/.test(name))) return true
  return names.some((name) => {
    const { who, animal, thing, body } = vocabulary.entries.get(name) ?? {}
    return (who ?? animal) !== undefined && (thing ?? body) === undefined
  })
}

export const coveredWithClauses: readonly Clause[] = [overSomebody]
