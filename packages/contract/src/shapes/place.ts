import { z } from 'zod'
import { limits } from '../limits.ts'
import { id } from './id.ts'
import { text } from './text.ts'

/** Where a new sheet is to be; both names of an existing project work on every call. */
export const placeFields = {
  projectMode: z.enum(['new', 'existing']).optional(),
  projectId: id.optional().meta({ description: 'Your project, when projectMode is existing' }),
  existingProjectId: id.optional().meta({ description: 'Another name for projectId' }),
  projectName: text({ max: limits.nameCharacters })
    .optional()
    .meta({ description: 'Name of a new project, when projectMode is new' }),
  folderId: id.optional().meta({ description: 'A folder of that project' }),
}

type Place = z.output<z.ZodObject<typeof placeFields>>

/** A mode needs what it speaks of, and a project may have two names here but not be two. */
export function checkPlaceFields(value: Place, context: z.RefinementCtx): void {
  if (value.projectMode === 'new' && value.projectName === undefined)
    context.addIssue({ code: 'custom', path: ['projectName'], message: 'names the new project' })
  const { existingProjectId, projectId = existingProjectId } = value
  const isTwofold = existingProjectId !== undefined && existingProjectId !== projectId
  if (value.projectMode !== 'new' && isTwofold)
    context.addIssue({
      code: 'custom',
      path: ['existingProjectId'],
      message: 'must be the same as projectId: a sheet is in one project',
    })
  if (value.projectMode === 'existing' && projectId === undefined)
    context.addIssue({ code: 'custom', path: ['projectId'], message: 'says which project' })
}
