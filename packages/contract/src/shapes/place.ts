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

/** A mode needs what it speaks of. */
export function checkPlaceFields(value: Place, context: z.RefinementCtx): void {
  if (value.projectMode === 'new' && value.projectName === undefined)
    context.addIssue({ code: 'custom', path: ['projectName'], message: 'names the new project' })
  const projectId = value.projectId ?? value.existingProjectId
  if (value.projectMode === 'existing' && projectId === undefined)
    context.addIssue({ code: 'custom', path: ['projectId'], message: 'says which project' })
}
