import { z } from 'zod'

type Issue = z.core.$ZodRawIssue

/**
 * What is wrong with a field, in words for whoever sent it. A shape that has words of its own for
 * something is not asked again.
 */
export function inPlainWords(shape: z.ZodType): (issue: Issue) => string | undefined {
  return (issue) => {
    if (issue.input === undefined) return 'is required'
    switch (issue.code) {
      case 'invalid_type':
        return `must be ${kindOf(issue.expected, shapeAt(shape, issue.path ?? []))}`
      case 'too_small':
        return `must ${bound(issue, 'at least', issue.minimum, shapeAt(shape, issue.path ?? []))}`
      case 'too_big':
        return `must ${bound(issue, 'at most', issue.maximum, shapeAt(shape, issue.path ?? []))}`
      case 'invalid_value':
        return `must be ${listed(issue.values.map(String))}`
      case 'invalid_format':
        return issue.format === 'email' ? 'must be an email address' : 'is not of the right form'
      case 'invalid_union':
        return 'is of none of the forms it may have'
      default:
        return undefined
    }
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
}

function kindOf(expected: string, shape: z.ZodType | undefined): string {
  if (expected === 'number' || expected === 'int') return numberOf(shape, expected === 'int')
  return kinds[expected] ?? `of the type ${expected}`
}

function numberOf(shape: z.ZodType | undefined, isWhole: boolean): string {
  if (!(shape instanceof z.ZodNumber)) return isWhole ? 'a whole number' : 'a number'
  const kind = shape.isInt ? 'a whole number' : 'a number'
  const [least, most] = [told(shape.minValue), told(shape.maxValue)]
  if (least !== undefined && most !== undefined) return `${kind} from ${least} to ${most}`
  if (least !== undefined) return `${kind} of at least ${least}`
  return most === undefined ? kind : `${kind} of at most ${most}`
}

/** What every whole number keeps is no bound that anybody set. */
function told(limit: number | null): number | undefined {
  const isSet = limit !== null && Math.abs(limit) < Number.MAX_SAFE_INTEGER
  return isSet ? limit : undefined
}

function bound(
  { origin }: { origin: string },
  which: 'at least' | 'at most',
  limit: number | bigint,
  shape: z.ZodType | undefined,
): string {
  if (origin === 'string') return `have ${which} ${count(limit, 'character')}`
  if (origin === 'array') return `have ${which} ${count(limit, 'item')}`
  return shape instanceof z.ZodNumber ? `be ${numberOf(shape, false)}` : `be ${which} ${limit}`
}

function count(limit: number | bigint, what: string): string {
  return Number(limit) === 1 ? `1 ${what}` : `${limit} ${what}s`
}

function listed(names: readonly string[]): string {
  const [last = '', ...others] = names.toReversed()
  return others.length === 0 ? last : `${others.toReversed().join(', ')} or ${last}`
}

/** The shape of the field at a path, without what is around it; undefined where it cannot be told. */
function shapeAt(shape: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const bare = unwrap(shape)
  const [step, ...rest] = path
  if (step === undefined) return bare
  const inside = partOf(bare, step)
  return inside && shapeAt(inside, rest)
}

function partOf(shape: z.ZodType, step: PropertyKey): z.ZodType | undefined {
  if (shape instanceof z.ZodObject) return asShape(Reflect.get(shape.shape, step))
  return shape instanceof z.ZodArray ? asShape(shape.element) : undefined
}

function unwrap(shape: z.ZodType): z.ZodType {
  if (
    shape instanceof z.ZodOptional ||
    shape instanceof z.ZodNullable ||
    shape instanceof z.ZodDefault
  )
    return unwrap(asShape(shape.unwrap()) ?? shape)
  if (!(shape instanceof z.ZodPipe)) return shape
  const end = asShape(shape.out)
  return end === undefined || end instanceof z.ZodTransform ? shape : unwrap(end)
}

function asShape(part: unknown): z.ZodType | undefined {
  return part instanceof z.ZodType ? part : undefined
}
