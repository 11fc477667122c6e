/** A face takes the shape that the words give it: 'a square jaw and bushy white eyebrows'. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import type { Face } from './design.ts'
import { type FaceChange, faceWords } from './tables/face-words.ts'

/** Parts by the names that people have for them. */
const partNames: Readonly<Record<string, string>> = {
  nose: 'noses?|nosed',
  brow: '(?:eye)?brows?|(?:eye)?browed',
  jaw: 'jaws?|jawline|jawed',
  chin: 'chins?|chinned',
  face: 'faces?|faced',
  cheekbone: 'cheekbones?|cheekboned',
  cheek: 'cheeks?|cheeked',
  lip: 'lips?|lipped',
  mouth: 'mouths?|mouthed',
  eye: 'eyes?|eyed|eyelids|lids',
  pupil: 'pupils?',
  sclera: 'scleras?|sclerae|eye whites',
  lash: '(?:eye)?lash(?:es)?|lashed',
}

const rows: readonly { words: RegExp; change: FaceChange }[] = faceWords.map(
  ([said, part, change]) => ({
    words: new RegExp(`(?:^| )(?:${said})(?: [a-z]+)? (?:${partNames[part]})$`),
    change,
  }),
)

/** The face with what was said of its parts. */
export function shapeFace(brief: Brief, face: Face): Face {
  const changes = sayingsOf(brief).flatMap(changesOf)
  const brows = brief.features.find(({ name }) => /brows?$/.test(name))?.colours[0]
  return changes.reduce<Face>(
    changed,
    brows === undefined ? face : { ...face, brow: { ...face.brow, colour: brows.hex } },
  )
}

/** Whether something said of a face is to be seen in its shape. */
export function isFaceShape(item: BriefItem): boolean {
  return changesOf(sayingOf(item)).length > 0 || arePainted(item)
}

/** Lips have the colour that is said of them. */
function arePainted({ name, concept, colours }: BriefItem): boolean {
  return concept === 'mouth' && /\blips$/.test(name) && colours.length > 0
}

/** 'Face: bushy white eyebrows, hooked nose.' */
export function faceNote(brief: Brief): string | undefined {
  const parts = brief.features.filter(isFaceShape).map(describe)
  const more = phrasesOf(brief).filter((words) => isFacePhrase(words) && !parts.includes(words))
  const said = [...parts, ...new Set(more)]
  while (said.join(' ').split(' ').length > mostWords) said.pop()
  return said.length === 0 ? undefined : `Face: ${said.join(', ')}.`
}

const mostWords = 12

/** 'Rosy-cheeked', 'ruddy cheeks': said of somebody, or of the skin, and to be seen in the face. */
function phrasesOf({ body, subject }: Brief): string[] {
  return [...subject.figure, ...body.skinLooks.filter((look) => /\bcheek(?:s|ed)$/.test(look))]
}

/** Whether such words are to be seen in its shape or its blush. */
export function isFacePhrase(words: string): boolean {
  return changesOf(words.replaceAll('-', ' ')).length > 0
}

function describe({ name, colours, modifiers }: BriefItem): string {
  const more = [...modifiers, ...colours.map((colour) => colour.name)]
  return [...more.filter((word) => !name.includes(word) && !word.startsWith('#')), name].join(' ')
}

function changesOf(saying: string): FaceChange[] {
  return rows.filter(({ words }) => words.test(saying)).map(({ change }) => change)
}

function sayingsOf(brief: Brief): string[] {
  const { body, features } = brief
  const eyes = body.eyeLooks.map((look) => (/eye|pupil/.test(look) ? look : `${look} eyes`))
  return [...features.map(sayingOf), ...eyes, ...phrasesOf(brief)].map((words) =>
    words.replaceAll('-', ' '),
  )
}

function sayingOf({ name, modifiers }: BriefItem): string {
  return [...modifiers.filter((word) => !name.includes(word)), name].join(' ').replaceAll('-', ' ')
}

function changed(face: Face, change: FaceChange): Face {
  return {
    ...face,
    ...change,
    eye: { ...face.eye, ...change.eye },
    brow: { ...face.brow, ...change.brow },
    nose: { ...face.nose, ...change.nose },
    mouth: { ...face.mouth, ...change.mouth },
  }
}
