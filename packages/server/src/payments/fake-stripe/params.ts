import type { Form, FormValue } from './form.ts'
import { refusal } from './stripe-error.ts'

export type Metadata = Record<string, string>

/**
 * The parameters of a request, read by name. What is wrong is refused as Stripe refuses it, and so
 * is a parameter nobody reads, which is how a slip of the pen shows.
 */
export type Params = {
  nameOf(name: string): string
  text(name: string): string | undefined
  integer(name: string): number | undefined
  flag(name: string): boolean | undefined
  choice<const Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined
  texts(name: string): string[]
  group(name: string): Params | undefined
  groups(name: string): Params[]
  metadata(): Metadata | undefined
  required<Value>(name: string, value: Value | undefined): Value
  /** Call it when all has been read. */
  refuseRest(): void
}

export function paramsOf(form: Form, path = ''): Params {
  const unread = new Set(Object.keys(form))
  const nameOf = (name: string) => (path === '' ? name : `${path}[${name}]`)
  const take = (name: string) => {
    unread.delete(name)
    return form[name]
  }
  return {
    nameOf,
    ...valueReaders(take, nameOf),
    ...groupReaders(take, nameOf),
    required(name, value) {
      if (value !== undefined && value !== '') return value
      const param = nameOf(name)
      throw refusal(`Missing required param: ${param}.`, { code: 'parameter_missing', param })
    },
    refuseRest() {
      const [first] = unread
      if (first === undefined) return
      const param = nameOf(first)
      throw refusal(`Received unknown parameter: ${param}`, { code: 'parameter_unknown', param })
    },
  }
}

type Take = (name: string) => FormValue | undefined
type NameOf = (name: string) => string

function valueReaders(take: Take, nameOf: NameOf) {
  function text(name: string): string | undefined {
    const value = take(name)
    if (value === undefined || typeof value === 'string') return value
    throw refusal(`Invalid string: ${nameOf(name)}`, { param: nameOf(name) })
  }

  function choice<const Choice extends string>(
    name: string,
    choices: readonly Choice[],
  ): Choice | undefined {
    const value = text(name)
    if (value === undefined) return undefined
    const found = choices.find((each) => each === value)
    if (found !== undefined) return found
    const message = `Invalid ${nameOf(name)}: must be one of ${choices.join(', ')}`
    throw refusal(message, { param: nameOf(name) })
  }

  return {
    text,
    choice,
    integer(name: string): number | undefined {
      const value = text(name)
      if (value === undefined) return undefined
      if (/^-?\d{1,12}$/.test(value)) return Number(value)
      const code = 'parameter_invalid_integer'
      throw refusal(`Invalid integer: ${value}`, { code, param: nameOf(name) })
    },
    flag(name: string): boolean | undefined {
      const value = choice(name, ['true', 'false'])
      return value === undefined ? undefined : value === 'true'
    },
  }
}

function groupReaders(take: Take, nameOf: NameOf) {
  function group(value: FormValue, param: string): Params {
    if (typeof value === 'object' && !Array.isArray(value)) return paramsOf(value, param)
    throw refusal('Invalid object', { param })
  }

  function list(name: string): FormValue[] {
    const value = take(name) ?? []
    if (Array.isArray(value)) return value
    throw refusal('Invalid array', { param: nameOf(name) })
  }

  return {
    group(name: string): Params | undefined {
      const value = take(name)
      return value === undefined ? undefined : group(value, nameOf(name))
    },
    groups: (name: string) =>
      list(name).map((each, index) => group(each, `${nameOf(name)}[${index}]`)),
    texts: (name: string) => list(name).map(String),
    metadata(): Metadata | undefined {
      const value = take('metadata')
      if (value === undefined) return undefined
      if (typeof value !== 'object' || Array.isArray(value))
        throw refusal('Invalid hash', { param: nameOf('metadata') })
      const entries = Object.entries(value).map(([key, each]): [string, string] => {
        if (typeof each === 'string' && each.length <= 500 && key.length <= 40) return [key, each]
        const param = nameOf(`metadata[${key}]`)
        throw refusal('Metadata is text, of 500 characters at most', { param })
      })
      return Object.fromEntries(entries)
    },
  }
}
