import { refusal } from './stripe-error.ts'

/** A form in Stripe's bracket notation: `a[b][0]=c`. Numbered parts are lists. */
export type Form = { [name: string]: FormValue }
export type FormValue = string | FormValue[] | Form

const mostPairs = 1_000
const deepest = 10

/** Reads a body or a query; both are written the same way. */
export function parseForm(text: string): Form {
  const pairs = [...new URLSearchParams(text)]
  if (pairs.length > mostPairs) throw refusal('There are too many parameters')
  const root = new Map<string, Node>()
  for (const [name, value] of pairs) put(root, stepsOf(name), value)
  return Object.fromEntries([...root].map(([name, node]) => [name, finish(node)]))
}

type Node = string | Map<string, Node>

/** `a[b][]` as a, b and nothing, which stands for the next of a list. */
function stepsOf(name: string): string[] {
  const [, first = '', rest = ''] = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name) ?? []
  if (first === '') throw refusal(`The parameter name ${name} is malformed`, { param: name })
  const steps = [first, ...[...rest.matchAll(/\[([^[\]]*)\]/g)].map(([, step = '']) => step)]
  if (steps.length > deepest) throw refusal('The parameters lie too deep', { param: first })
  return steps
}

function put(place: Map<string, Node>, [step = '', ...rest]: string[], value: string): void {
  const key = step === '' ? String(place.size) : step
  const found = place.get(key)
  if (rest.length === 0) {
    if (found instanceof Map) throw refusal('A parameter is both a value and a group')
    place.set(key, value)
    return
  }
  if (typeof found === 'string') throw refusal('A parameter is both a value and a group')
  const inner = found ?? new Map<string, Node>()
  place.set(key, inner)
  put(inner, rest, value)
}

function finish(node: Node): FormValue {
  if (typeof node === 'string') return node
  const keys = [...node.keys()]
  const entries = [...node].map(([key, inner]): [string, FormValue] => [key, finish(inner)])
  if (!keys.every((key) => /^\d+$/.test(key))) return Object.fromEntries(entries)
  return entries.toSorted(([one], [other]) => Number(one) - Number(other)).map(([, value]) => value)
}
