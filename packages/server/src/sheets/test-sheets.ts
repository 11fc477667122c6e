import sharp from 'sharp'
import type { Context } from '../context.ts'
import { newId } from '../platform/id.ts'
import { createSheets, type NewSheet } from './create-sheets.ts'
import { fillSheets } from './fill-sheet.ts'
import { makeCopies } from './picture-copies.ts'
import { addFiles, type NewFile, pictureName } from './sheet-files.ts'

/** A small picture of one colour, for tests in which it does not matter what is on it. */
export function paintPicture(colour = 'red', width = 600): Promise<Buffer> {
  const background = colour
  return sharp({ create: { width, height: width, channels: 3, background } })
    .png()
    .toBuffer()
}

type Sheet = Omit<Partial<NewSheet>, 'accountId'> & { accountId: string; title?: string }

/** An empty sheet, as while it is being drawn. */
export async function openSheet({ db }: Context, sheet: Sheet): Promise<string> {
  const id = newId()
  const plain = {
    id,
    projectId: null,
    folderId: null,
    sheetType: 'character',
    visibility: 'private',
    prompt: 'a knight in blue armour',
    keywords: [],
    style: undefined,
    model: 'embedded',
    seed: 1,
  } as const
  await createSheets(db, [{ ...plain, ...sheet }])
  return id
}

/** A finished sheet with a painted picture, for tests that need not see one drawn. */
export async function paintSheet(context: Context, sheet: Sheet, colour?: string): Promise<string> {
  const id = await openSheet(context, sheet)
  const bytes = await paintPicture(colour)
  const picture = { name: pictureName, bytes, contentType: 'image/png', width: 600, height: 600 }
  const files: NewFile[] = []
  for (const { bytes, ...file } of [picture, ...(await makeCopies(picture.bytes))])
    files.push({ ...file, content: await context.storage.put(bytes) })
  const content = {
    id,
    files,
    title: sheet.title ?? 'The Painted One',
    brief: { role: 'knight' },
    design: { seed: 1 },
    panels: [],
    palette: [{ name: 'red', hex: '#ff0000' }],
  }
  await fillSheets(context.db, [content])
  return id
}

/** A picture somebody's sheet was drawn after. */
export async function addReference(context: Context, sheetId: string): Promise<string> {
  const name = 'reference-1.webp'
  const bytes = await sharp(await paintPicture('green', 20))
    .webp()
    .toBuffer()
  const content = await context.storage.put(bytes)
  const file = { name, content, contentType: 'image/webp', width: 20, height: 20 }
  await addFiles(context.db, sheetId, [file])
  return name
}
