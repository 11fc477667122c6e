// Lints the OpenAPI document as it is served, with the rules of Redocly. Prints what is wrong and
// fails if anything is: node tools/lint-openapi.ts
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { buildOpenApi, limits } from '../packages/contract/src/index.ts'

/** What is not asked of our document, each with the reason why it does not fit. */
const exceptions = {
  // `/api/sheets/search` and `/api/sheets/{id}`: OpenAPI says that the path without a parameter goes
  // first, our router does so, and no id or handle may be a word of the API.
  'no-ambiguous-paths': 'off',
  // Links people follow from a mail or a terminal answer 303 and nothing else.
  'operation-2xx-response': 'off',
} as const

/** What the preset leaves out and we keep to. */
const additions = {
  'operation-tag-defined': 'error',
  'operation-singular-tag': 'error',
  'parameter-description': 'error',
  'component-name-unique': 'error',
  'path-declaration-must-exist': 'error',
} as const

const document = buildOpenApi({
  serverUrl: 'https://newcharactersheet.com',
  rateLimits: { ...limits },
})
const source = JSON.stringify(document, null, 2)
// The linter would go and fetch what another document says; ours is whole without any.
const foreign = /"\$ref": "(?!#\/)[^"]*"/.exec(source)
const problems = foreign ? [] : await lint()

async function lint() {
  const config = await createConfig({
    extends: ['recommended-strict'],
    rules: { ...additions, ...exceptions },
  })
  return lintFromString({ source, absoluteRef: 'openapi.json', config })
}

for (const { ruleId, message, location } of problems)
  process.stdout.write(`${ruleId}: ${message}\n  ${location.map(({ pointer }) => pointer)}\n`)
if (foreign) process.stdout.write(`a reference leads out of the document: ${foreign[0]}\n`)
if (foreign || problems.length > 0) process.exitCode = 1
else process.stdout.write('openapi.json is as it should be\n')
