/** The chapters of the API, and the beginnings of the paths that belong to each. */
const chapters = [
  {
    name: 'Auth',
    description: 'Who is calling, and how people sign in.',
    paths: ['/api/auth/', '/setup'],
  },
  { name: 'Account', description: 'The account itself and its data.', paths: ['/api/account'] },
  {
    name: 'Billing & Credits',
    description: 'Credits, and how work is paid for.',
    paths: ['/api/credits/', '/api/billing', '/api/stripe/'],
  },
  {
    name: 'Generation',
    description: 'Everything that draws, films, speaks or models, and the jobs that do it.',
    paths: [
      ...['/api/generate', '/api/scene/', '/api/audio/', '/api/mesh/'],
      ...['/api/models', '/api/jobs'],
    ],
  },
  {
    name: 'Sheets',
    description: 'Saved pictures with their data.',
    paths: ['/api/sheets', '/api/visibility/'],
  },
  {
    name: 'Projects',
    description: 'Where an account keeps its sheets.',
    paths: ['/api/projects', '/api/folders/'],
  },
  { name: 'API Keys', description: 'Keys for programs.', paths: ['/api/api-keys'] },
  {
    name: 'Webhooks',
    description: 'Being told when work has ended.',
    paths: ['/api/webhooks'],
  },
  {
    name: 'Operators',
    description: 'For those who run this server for others.',
    paths: ['/api/admin/'],
  },
  {
    name: 'Server',
    description: 'The program itself.',
    paths: ['/healthz', '/readyz', '/api/openapi.json'],
  },
] as const

export const tags = chapters.map(({ name, description }) => ({ name, description }))

/** The chapter a call belongs to. */
export function tagOf(path: string): string {
  const chapter = chapters.find(({ paths }) => paths.some((start) => path.startsWith(start)))
  if (chapter === undefined) throw new Error(`${path} belongs to no chapter of the API`)
  return chapter.name
}
