import type { z } from 'zod'
import type { sheet } from './sheet.ts'

const filesUrl = 'https://newcharactersheet.com/api/sheets/6d3f/files'
const pictureUrl = `${filesUrl}/sheet.png`

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
  title: 'The Golden Knight',
  style: 'anime',
  model: 'embedded',
  seed: 7,
  brief: { role: 'knight' },
  panels: [{ id: 'front', label: 'Front', x: 0.05, y: 0.1, width: 0.2, height: 0.5 }],
  palette: [{ name: 'gold', hex: '#d4a017' }],
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
