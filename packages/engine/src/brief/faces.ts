/** What faces and cheeks tell of a mood and of the skin. */
import { addOnce } from './attributes.ts'
import type { Brief } from './brief.ts'
import type { Phrase } from './phrase.ts'

const rosy = /^(?:pink|red|rosy|ruddy|flushed)$/

/** 'A friendly wrinkled face' is friendly, 'rosy cheeks' are of the skin. */
export function readFaceOf({ subject, body }: Brief, { head, modifiers }: Phrase): void {
  if (/ face$/.test(head.text))
    for (const { entry, text } of modifiers)
      if (entry.trait === true && !/ed$/.test(text)) addOnce(subject.traits, text)
  const cheeks = /^(\w+) cheeks$/.exec(head.text)?.[1]
  if (rosy.test(cheeks ?? '')) addOnce(body.skinLooks, head.text)
}

/** 'Cheeks pink from the cold' */
export function readCheeks({ body }: Brief, { head, modifiers }: Phrase): void {
  const said = modifiers.find(({ text }) => rosy.test(text))
  if (head.text === 'cheeks' && said !== undefined) addOnce(body.skinLooks, `${said.text} cheeks`)
}
