/** What was asked to be shown on a thing, where the badge or print that is drawn is its nearest kin. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import type { Design } from './design.ts'
import { pictureOf, printedAll } from './emblem-words.ts'
import { sentence } from './palette.ts'

const most = 2

/** 'Sunflower on the tower shield, drawn as a flower.' */
export function shownAsOther({ wear, hold }: Brief, design: Design): string[] {
  const notes = [...wear, ...hold].flatMap((item) => {
    const drawn = [...design.wear, ...design.hold].find((thing) => thing.kind === item.concept)
    const shown = signsOf(item).filter(({ kind }) => drawn !== undefined && shows(drawn, kind))
    return shown.map((sign) => noteOf(sign, item))
  })
  return [...new Set(notes)].slice(0, most)
}

type Sign = { name: string; kind: string; picture: string }

/** Whether that badge, pattern or print is on it. */
export function shows(
  thing: Design['wear'][number] | Design['hold'][number],
  kind: string,
): boolean {
  const shown = 'pattern' in thing ? [thing.emblem, thing.pattern, thing.print] : [thing.emblem]
  return shown.some((drawn) => drawn !== undefined && wordOf(drawn) === wordOf(kind))
}

/** 'bee_print' and 'bee print' are of one bee. */
function wordOf(kind: string): string {
  return kind.replaceAll('_', ' ').replace(/ print$/, '')
}

/** Signs whose picture has another name. */
function signsOf(item: BriefItem): Sign[] {
  const print = printedAll(item)
  return item.parts
    .filter(({ part, name }) => part === 'emblem' && /^[a-z][a-z -]{2,20}$/.test(name))
    .flatMap(({ name, modifiers }) => {
      const word = name === 'emblem' || name === 'crest' ? (modifiers[0] ?? name) : name
      const picture = print?.print ?? print?.pattern ?? pictureOf([name, ...modifiers])
      if (picture === undefined || isNoPicture(picture, word)) return []
      const isSame = ` ${word}`.includes(` ${picture.replace(/_print$/, '').replaceAll('_', ' ')}`)
      return isSame
        ? []
        : [
            {
              name: word,
              kind: picture,
              picture: print ? `${picture.replace(/_print$/, '')} print` : picture,
            },
          ]
    })
}

function isNoPicture(picture: string, word: string): boolean {
  return picture === 'none' || (picture === 'roundel' && ofNothing.test(word))
}

/** Signs that show nothing of their own. */
const ofNothing =
  /^(?:emblem|crest|logo|badge|symbol|sigil|insignia|patch|mark|seal|crescent|disc|disk|circle|roundel|button|picture|letters?|writing|name|text|words?)s?$/

function noteOf({ name, picture }: Sign, item: BriefItem): string {
  const kin = picture.replaceAll('_', ' ')
  const article = /print$/.test(kin) ? '' : /^[aeiou]/.test(kin) ? 'an ' : 'a '
  return `${sentence(name)} on the ${item.name}: drawn as ${article}${kin}.`
}
