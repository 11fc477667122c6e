import type { z } from 'zod'
import type { sheet } from './sheet.ts'

const filesUrl = 'https://newcharactersheet.com/api/sheets/6d3f/files'
const pictureUrl = `${filesUrl}/sheet.png`

/** As much of what was understood as an example needs. */
const brief = {
  version: 1,
  prompt: 'A medieval knight with golden armor',
  style: 'anime',
  subject: {
    roles: [{ words: 'medieval knight', concept: 'knight', slot: 'role', confidence: 1 }],
    builds: [],
    traits: ['medieval'],
  },
  wear: [{ words: 'golden armor', concept: 'plate_armor', slot: 'armour', confidence: 1 }],
}

/** A sheet as examples show it. */
export const sheetExample: z.output<typeof sheet> = {
  id: '6d3f',
  ownerUid: 'fWx8k2mN',
  sheetType: 'character',
  visibility: 'public',
  prompt: 'A medieval knight with golden armor',
  keywords: ['knight', 'medieval'],
  handle: 'golden-knight',
  createdAt: 1708300000000,
  updatedAt: 1708300000000,
  image: {
    storagePath: 'sheets/6d3f/sheet.png',
    publicUrl: pictureUrl,
    contentType: 'image/png',
    width: 2048,
    height: 2048,
  },
  accessUrl: pictureUrl,
  videoAccessUrl: null,
  project: { id: 'proj_1', name: 'My Project' },
  folderId: null,
  viewerHasLiked: false,
  status: 'ready',
  title: 'Marick the Golden Knight',
  style: 'anime',
  model: 'embedded',
  seed: 7,
  brief,
  panels: [{ id: 'view-front', label: 'FRONT', x: 0.07, y: 0.13, width: 0.24, height: 0.33 }],
  palette: [{ name: 'Golden plate', hex: '#d8a034' }],
  likes: 0,
  remixOf: null,
  license: null,
  video: null,
  files: {
    original: pictureUrl,
    webp: `${filesUrl}/sheet.webp`,
    thumbnail: `${filesUrl}/thumbnail.webp`,
  },
}

const { brief: _brief, panels: _panels, ...summary } = sheetExample

/** The same sheet as lists show it. */
export const summaryExample = summary
