/** What one line of standard input asks to have understood. */
export type Order = { id: unknown; prompt: string; style: string | undefined; seed: number }

const mostSeed = 0xffffffff

/** Reads a line such as `{"id": 1, "prompt": "a fire mage", "style": "anime", "seed": 7}`, or says what is wrong with it. */
export function readOrder(text: string, lineNumber: number): Order {
  const { id = null, prompt, style, seed = 1 } = readObject(text, lineNumber)
  if (typeof prompt !== 'string' || prompt.trim() === '')
    throw wrong(lineNumber, 'needs a "prompt" of at least one word', text)
  if (style !== undefined && typeof style !== 'string')
    throw wrong(lineNumber, 'has a "style" that is no text', text)
  if (typeof seed !== 'number' || !Number.isInteger(seed) || seed < 0 || seed > mostSeed)
    throw wrong(lineNumber, `has a "seed" that is no whole number from 0 to ${mostSeed}`, text)
  return { id, prompt, style, seed }
}

function readObject(text: string, lineNumber: number): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // What the parser says of it is about one letter; the example says more.
    throw wrong(lineNumber, 'is not JSON', text)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(lineNumber, 'is not a JSON object', text)
  return { ...value }
}

function wrong(lineNumber: number, problem: string, text: string): Error {
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text
  return new Error(`Line ${lineNumber} ${problem}: ${shown}`)
}
