/** What an example may leave out: nothing, or fields of what is large. */
type Shows = 'all' | 'some'

/** What only its maker knows the fields of; in these tests that is no engine of ours. */
const opaque = ['brief', 'design']

/**
 * Where an example and a real value are of different kinds: a field that one has and the other has
 * not, or a value of another type. What may be null is of either kind.
 */
export function differences(example: unknown, real: unknown, shows: Shows = 'all'): string[] {
  return [...compare({ example, real, shows }, 'it')]
}

type Pair = { example: unknown; real: unknown; shows: Shows }

function* compare({ example, real, shows }: Pair, path: string): Generator<string> {
  if (example === null || real === null) return
  const [kind, realKind] = [kindOf(example), kindOf(real)]
  if (kind !== realKind) yield `${path} is ${kind} in the example and really ${realKind}`
  else if (Array.isArray(example) && Array.isArray(real)) {
    const [first] = real
    if (first === undefined) return
    for (const item of example) yield* compare({ example: item, real: first, shows }, `${path}[]`)
  } else if (kind === 'object') yield* compareFields({ example, real, shows }, path)
}

function* compareFields({ example, real, shows }: Pair, path: string): Generator<string> {
  const [shown, there] = [new Map(fieldsOf(example)), new Map(fieldsOf(real))]
  for (const [name, value] of shown)
    if (!there.has(name)) yield `${path}.${name} is in the example and not really there`
    else if (!opaque.includes(name))
      yield* compare({ example: value, real: there.get(name), shows }, `${path}.${name}`)
  if (shows === 'some') return
  for (const name of there.keys())
    if (!shown.has(name)) yield `${path}.${name} is there and not in the example`
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value
}

function fieldsOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

/** Every value that stands under a name, however deep. */
export function named(value: unknown, name: string): unknown[] {
  return fieldsOf(value).flatMap(([field, inner]) =>
    field === name ? [inner] : named(inner, name),
  )
}
