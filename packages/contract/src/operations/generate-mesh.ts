import { z } from 'zod'
import { operation } from '../operation.ts'
import {
  generatingErrors,
  generatingHeaders,
  generatingQuery,
  modelOverride,
  quoteAnswer,
  seed,
  ticketAnswer,
} from '../shapes/generating.ts'
import { id, url } from '../shapes/id.ts'

const body = z
  .object({
    sheetId: id.meta({ description: 'Whose mesh: a character of yours, or a public one' }),
    format: z
      .string()
      .max(20)
      .default('glb')
      .meta({ description: 'A format of the model, such as glb' }),
    modelOverride,
    seed: seed.meta({ description: 'Decides nothing that the sheet has decided already' }),
  })
  .meta({ id: 'GenerateMeshRequest' })

export const generateMesh = operation({
  id: 'generateMesh',
  method: 'POST',
  path: '/api/mesh/generate',
  summary: 'Make a 3D file of a character',
  description:
    'From the design the sheet was drawn from: the same character. 150 credits. The mesh is a file ' +
    'of the sheet if that is yours, else of a new scene; from then on it can be exported as glb.',
  access: 'generate',
  rateLimit: 'generations',
  isIdempotent: true,
  query: generatingQuery,
  headers: generatingHeaders,
  body,
  status: 201,
  answer: z
    .object({ id, jobId: id, meshUrl: url, contentType: z.string() })
    .meta({ id: 'GeneratedMesh' }),
  otherAnswers: [quoteAnswer(150, 'embedded-mesh'), ticketAnswer],
  errors: generatingErrors,
  examples: {
    body: { sheetId: '6d3f', format: 'glb' },
    answer: {
      id: '6d3f',
      jobId: '91ab',
      meshUrl: 'https://newcharactersheet.com/api/sheets/6d3f/files/mesh-91ab.glb',
      contentType: 'model/gltf-binary',
    },
  },
})
