import { z } from 'zod'
import { limits } from '../limits.ts'
import { operation } from '../operation.ts'
import {
  generatingErrors,
  generatingHeaders,
  generatingQuery,
  modelOverride,
  seed,
  ticketAnswer,
} from '../shapes/generating.ts'
import { id, url } from '../shapes/id.ts'
import { inlineImage } from '../shapes/inline-image.ts'
import { quote } from '../shapes/job.ts'
import { text } from '../shapes/text.ts'

const body = z
  .object({
    prompt: text({ max: limits.promptCharacters }).optional().meta({ description: 'Video prompt' }),
    sheetIds: z.array(id).max(limits.castSheets).optional(),
    sceneIds: z.array(id).max(limits.scenes).optional(),
    firstImageId: id.optional().meta({ description: 'Sheet to use as the first frame' }),
    lastImageId: id.optional().meta({ description: 'Sheet to use as the last frame' }),
    firstFrameImage: inlineImage.optional(),
    lastFrameImage: inlineImage.optional(),
    referenceImages: z.array(inlineImage).max(limits.referenceImages).optional(),
    durationSeconds: z
      .number()
      .default(5)
      .meta({ description: 'Requested duration, clamped by model capability' }),
    aspectRatio: z.enum(['16:9', '9:16', '1:1', '4:3', '3:4']).default('16:9'),
    resolution: z.string().max(20).default('720p').meta({ description: 'Such as 720p or 1080p' }),
    format: z
      .string()
      .max(20)
      .default('mp4')
      .meta({ description: 'A format of the model, such as mp4 or webm' }),
    speak: text({ max: limits.speechCharacters })
      .optional()
      .meta({
        description:
          'A line that the first of sheetIds says aloud in its own voice, for what a line costs; what is ' +
          'longer than the film is cut off',
      }),
    seed,
    modelOverride,
    providerJob: z.object({ id }).optional().meta({
      description: 'Of a pending answer: resumes it, charges nothing, ignores every other field',
    }),
  })
  .superRefine((value, context) => {
    const sources = [
      ...[value.prompt, value.firstImageId, value.lastImageId, value.providerJob],
      ...[value.firstFrameImage, value.lastFrameImage, value.sheetIds?.[0], value.sceneIds?.[0]],
      value.referenceImages?.[0],
    ]
    if (sources.every((source) => source === undefined))
      context.addIssue({
        code: 'custom',
        path: ['prompt'],
        message: 'or sheets, scenes, a frame or images must be given',
      })
    if (value.speak !== undefined && value.sheetIds?.[0] === undefined)
      context.addIssue({
        code: 'custom',
        path: ['speak'],
        message: 'needs somebody in sheetIds who says it',
      })
  })
  .meta({ id: 'GenerateVideoRequest' })

const video = z.object({
  videoUrl: url,
  contentType: z.string(),
  sourceUri: z.string().nullable(),
})

const pending = z
  .object({
    pending: z.literal(true),
    providerName: z.string(),
    providerJob: z.object({ id, providerName: z.string(), model: z.string() }),
    id,
    jobId: id,
  })
  .meta({ id: 'PendingVideo' })

const finished = video
  .extend({ videos: z.array(video), textResponse: z.string(), id, jobId: id })
  .meta({ id: 'GeneratedVideo' })

export const generateVideo = operation({
  id: 'generateVideo',
  method: 'POST',
  path: '/api/scene/video-preview',
  summary: 'Generate a scene video',
  description:
    'Waits 60 seconds at most; then the answer is pending, and asking again with its ' +
    'providerJob resumes it without a second charge; that counts as a read. The film is a file ' +
    'of the first scene or character named that is yours, else of a new scene.',
  access: 'generate',
  feature: 'scenes',
  rateLimit: 'generations',
  isIdempotent: true,
  query: generatingQuery,
  headers: generatingHeaders,
  body,
  bodyBytes: limits.inlineImagesBytes,
  answer: z.union([finished, pending, quote]),
  answerHeaders: { 'Retry-After': 'While pending: seconds until asking again makes sense' },
  otherAnswers: [ticketAnswer],
  errors: generatingErrors,
  examples: {
    body: {
      prompt: 'Camera slowly pushes in as embers drift through the air',
      sheetIds: ['char_abc'],
      sceneIds: ['scene_xyz'],
      durationSeconds: 5,
      aspectRatio: '16:9',
      modelOverride: 'veo-3.1-fast-generate-preview',
    },
    answer: {
      videoUrl: 'https://newcharactersheet.com/api/sheets/s9f2/files/video.mp4',
      contentType: 'video/mp4',
      sourceUri: null,
      videos: [
        {
          videoUrl: 'https://newcharactersheet.com/api/sheets/s9f2/files/video.mp4',
          contentType: 'video/mp4',
          sourceUri: null,
        },
      ],
      textResponse: "Here's the generated video. What do you think?",
      id: 's9f2',
      jobId: '91ab',
    },
    more: {
      pending: {
        pending: true,
        providerName: 'embedded',
        providerJob: { id: '91ab', providerName: 'embedded', model: 'embedded-film' },
        id: 's9f2',
        jobId: '91ab',
      },
      dryRun: { price: 60, model: 'embedded-film', balance: 500, affordable: true },
    },
  },
})
