import { z } from 'zod'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'
import { sheet } from '../shapes/sheet.ts'

export const getSheet = operation({
  id: 'getSheet',
  method: 'GET',
  path: '/api/sheets/:id',
  summary: 'Get a sheet by ID',
  description:
    'Public sheets need no auth and may be named by their handle. A private sheet is there for ' +
    'its owner alone.',
  auth: 'optional',
  params: z.object({ id: id.meta({ description: 'Id, or handle of a public sheet' }) }),
  answer: sheet,
  errors: ['NOT_FOUND'],
  examples: {
    params: { id: '6d3f' },
    answer: {
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
        publicUrl: 'https://newcharactersheet.com/api/sheets/6d3f/files/sheet.png',
        contentType: 'image/png',
        width: 2048,
        height: 2048,
      },
      accessUrl: 'https://newcharactersheet.com/api/sheets/6d3f/files/sheet.png',
      videoAccessUrl: null,
      project: { id: 'proj_1', name: 'My Project' },
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
      files: { original: 'https://newcharactersheet.com/api/sheets/6d3f/files/sheet.png' },
    },
  },
})
