import { z } from 'zod'
import { limits } from '../limits.ts'
import { id, time } from './id.ts'
import { text } from './text.ts'

export const placeName = text({ max: limits.nameCharacters })

const count = z.int().min(0)

/** Where an account keeps sheets. */
export const project = z
  .object({ id, name: z.string(), sheets: count, folders: count, createdAt: time })
  .meta({ id: 'Project' })

/** A part of a project. */
export const folder = z
  .object({ id, projectId: id, name: z.string(), sheets: count, createdAt: time })
  .meta({ id: 'Folder' })

/** What becomes of the sheets when that which holds them is deleted. */
export const contentsQuery = z.object({
  contents: z
    .enum(['keep', 'delete'])
    .default('keep')
    .meta({ description: 'keep: the sheets stay without this place; delete: they go with it' }),
})

export const projectExample = {
  id: 'proj_1',
  name: 'My Project',
  sheets: 4,
  folders: 1,
  createdAt: 1708300000000,
}

export const folderExample = {
  id: 'f0ld',
  projectId: 'proj_1',
  name: 'Villains',
  sheets: 2,
  createdAt: 1708300000000,
}

export type Project = z.output<typeof project>
export type Folder = z.output<typeof folder>
