import type { Answer } from './ask.ts'
import {
  callsOf,
  closed,
  type DescribedCall,
  type Document,
  follow,
  openJudge,
} from './document.ts'

/** As much of an answer as a reader looks at, however it came. */
export type Answered = Pick<Answer, 'statusCode' | 'headers' | 'body' | 'rawPayload'>

/** What is wrong with an answer, by the document alone; nothing is, if the list is empty. */
export type Reader = (operationId: string, answer: Answered) => string[]

/** Reads answers as a strict client would that has the document and nothing else. */
export function openReader(served: Document): Reader {
  const document = closed(served)
  const judge = openJudge(document)
  const calls = new Map(callsOf(document).map((call) => [call.described.operationId, call]))

  return (operationId, answer) => {
    const call = calls.get(operationId)
    if (call === undefined) return [`${operationId} is not in the document`]
    const response = call.described.responses[answer.statusCode]
    if (response === undefined) return [`${answer.statusCode} is not promised: ${answer.body}`]
    return [...readHeaders(call, answer), ...readBody(call, answer)]
  }

  function readHeaders({ described }: DescribedCall, answer: Answered): string[] {
    const promised = Object.entries(described.responses[answer.statusCode]?.headers ?? {})
    const complaints = promised.flatMap(([name, promise]) => {
      const { required, schema } = follow(document, promise)
      const value = answer.headers[name.toLowerCase()]
      if (value === undefined) return required ? [`the header ${name} is missing`] : []
      const told = schema.type === 'integer' ? Number(value) : [value].flat().join()
      return judge(schema, told).map((complaint) => `the header ${name}: ${complaint}`)
    })
    const isCounted = described['x-rateLimits'].some((name) => name !== 'key')
    return [...complaints, ...readLimits(isCounted, answer)]
  }

  function readBody({ described }: DescribedCall, answer: Answered): string[] {
    const { content } = described.responses[answer.statusCode] ?? {}
    if (content === undefined)
      return answer.body === '' ? [] : [`there is a body where none is promised: ${answer.body}`]
    const [type = ''] = String(answer.headers['content-type']).split(';')
    const found = Object.entries(content).find(([range]) => isWithin(type, range))
    if (found === undefined) return [`the type ${type} is not one of ${Object.keys(content)}`]
    const [, { schema }] = found
    if (schema.format === 'binary') return answer.rawPayload.length > 0 ? [] : ['no bytes came']
    const value = type === 'application/json' ? parse(answer.body) : answer.body
    return judge(schema, value).map((complaint) => `${complaint}: ${answer.body.slice(0, 500)}`)
  }
}

/** Every limited answer says of each limit how it stands, in as many items as there are limits. */
function readLimits(isCounted: boolean, { headers, statusCode }: Answered): string[] {
  const { ratelimit: standing, 'ratelimit-policy': policy } = headers
  // What is refused before it is known which call it is counts against nothing.
  const isEarly = statusCode === 400 || statusCode === 403
  if (policy === undefined) return isCounted && !isEarly ? ['RateLimit-Policy is missing'] : []
  const names = (text: unknown) => [...String(text).matchAll(/"(\w+)";/g)].map(([, name]) => name)
  const isEven = names(policy).join() === names(standing).join()
  return isEven ? [] : [`RateLimit is "${standing}" but RateLimit-Policy "${policy}"`]
}

function isWithin(type: string, range: string): boolean {
  return type === range || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // What is no JSON is no value any schema knows.
    return undefined
  }
}
