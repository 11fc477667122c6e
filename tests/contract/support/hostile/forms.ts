import { hostileTexts } from './texts.ts'

const lineEnd = '\r\n'
const boundary = 'the-line'

/** The type of a form that `formOf` makes. */
export const formType = `multipart/form-data; boundary=${boundary}`

export type Part = { head: string; body: Buffer | string }

export function field(name: string, body: Buffer | string, more = ''): Part {
  return { head: `content-disposition: form-data; name="${name}"${more}`, body }
}

export function file(name: string, body: Buffer | string, filename = 'filename="a.png"'): Part {
  return field(name, body, `; ${filename}${lineEnd}content-type: image/png`)
}

export function formOf(parts: readonly Part[], end = `--${boundary}--${lineEnd}`): Buffer {
  const pieces = parts.flatMap(({ head, body }) => [
    Buffer.from(`--${boundary}${lineEnd}${head}${lineEnd}${lineEnd}`, 'latin1'),
    Buffer.from(body),
    Buffer.from(lineEnd),
  ])
  return Buffer.concat([...pieces, Buffer.from(end)])
}

export type HostileForm = { body: Buffer; type?: string }

/** What a call takes: the fields of a right form, and the names of all it may have. */
export type Taken = { right: readonly Part[]; fields: readonly string[]; files: readonly string[] }

/** Forms nobody means well with, by what is the matter with them. */
export function hostileForms(taken: Taken, picture: Buffer): Record<string, HostileForm> {
  const [fileName = 'file'] = taken.files
  const { right } = taken
  const withPart = (...parts: Part[]) => ({ body: formOf([...right, ...parts]) })
  const many = (count: number, part: Part) => Array.from({ length: count }, () => part)
  return {
    ...brokenForms(formOf([...right, file(fileName, picture)])),
    ...mistypedForms(formOf(right)),
    ...oddNames(withPart, fileName, picture),
    ...codedFields(withPart),
    ...hostileFields(taken),
    'many fields': withPart(...many(10_000, field('a', 'b'))),
    'many files nobody wants': withPart(...many(10_000, file('a', 'b'))),
    'many files': withPart(...many(1_000, file(fileName, picture))),
    'a field that is a file': {
      body: formOf(
        right.map(({ head, body }) => ({
          head: `${head}; filename="a.txt"`,
          body,
        })),
      ),
    },
    'a file that is a field': withPart(field(fileName, picture)),
    'everything twice': withPart(...right),
    'a file without a byte': withPart(file(fileName, '')),
    'a file without a name': withPart(file(fileName, picture, 'filename=""')),
    'a good file and an empty one': withPart(file(fileName, picture), file(fileName, '')),
    'a long head': withPart(field('a', 'b', `; c="${'d'.repeat(1_000_000)}"`)),
    'many lines in a head': withPart(field('a', 'b', `${lineEnd}c: d`.repeat(10_000))),
    'a part without a head': withPart({ head: '', body: 'a' }),
    'a part without a name': withPart({ head: 'content-disposition: form-data', body: 'a' }),
    'a part of another kind': withPart({ head: 'content-type: text/plain', body: 'a' }),
    'a head that is none': withPart({ head: 'a b c', body: 'd' }),
    'a form in a form': withPart({
      head: `content-disposition: form-data; name="a"${lineEnd}content-type: multipart/mixed; boundary=b`,
      body: `--b${lineEnd}content-disposition: file; filename="c"${lineEnd}${lineEnd}d${lineEnd}--b--`,
    }),
  }
}

function brokenForms(form: Buffer): Record<string, HostileForm> {
  const text = form.toString('latin1')
  const changed = (change: (whole: string) => string) => ({
    body: Buffer.from(change(text), 'latin1'),
  })
  const cuts = [1, 40, 60, 100, form.length >> 1, form.length - 5]
  return {
    ...Object.fromEntries(
      cuts.map((bytes) => [`${bytes} bytes too short`, { body: form.subarray(0, -bytes) }]),
    ),
    'no end': changed((whole) => whole.replace(`--${boundary}--`, `--${boundary}`)),
    'no line at all': changed((whole) => whole.replaceAll(boundary, 'other')),
    'lines of Unix': changed((whole) => whole.replaceAll(lineEnd, '\n')),
    'much before it': changed((whole) => `${'a'.repeat(500_000)}${lineEnd}${whole}`),
    'much behind it': changed((whole) => `${whole}${'a'.repeat(500_000)}`),
    'another form behind it': changed((whole) => whole + whole),
    'spaces behind its lines': changed((whole) =>
      whole.replaceAll(`${boundary}${lineEnd}`, `${boundary} ${lineEnd}`),
    ),
    'nothing but lines': { body: Buffer.from(`--${boundary}${lineEnd}`.repeat(10_000)) },
    nothing: { body: Buffer.alloc(0) },
  }
}

function mistypedForms(body: Buffer): Record<string, HostileForm> {
  const boundaries = [
    ...['', ';', '; boundary', '; boundary=', '; boundary=""', '; boundary="', '; boundary=a b'],
    ...[
      '; boundary=--',
      `; boundary=${'a'.repeat(10_000)}`,
      `; boundary=${'a'.repeat(1_000_000)}`,
      `; boundary=${boundary}; boundary=b`,
    ],
    ...[`;boundary="${boundary}"`, `; BOUNDARY=${boundary}`, '; boundary=\xff', '; boundary="\\""'],
    ...[`; charset=utf-16; boundary=${boundary}`, `; boundary*=utf-8''${boundary}`, '; boundary=*'],
  ]
  const types = [
    ...boundaries.map((end) => `multipart/form-data${end}`),
    `multipart/mixed; boundary=${boundary}`,
    `multipart/; boundary=${boundary}`,
    `multipart/form-data-encoded; boundary=${boundary}`,
    `MULTIPART/FORM-DATA; boundary=${boundary}`,
  ]
  return Object.fromEntries(types.map((type) => [`the type ${type.slice(0, 80)}`, { body, type }]))
}

type Add = (...parts: Part[]) => HostileForm

function oddNames(add: Add, fileName: string, picture: Buffer): Record<string, HostileForm> {
  const fields = [
    '',
    '__proto__',
    'constructor',
    'toString',
    'a[]',
    'a[0]',
    'a.b',
    '\0',
    '\xff\xfe',
    '%00',
  ]
  const files = [
    ...['../../etc/passwd', '..\\..\\a.png', 'a\0.png', '', '.', '\xff', 'a"; b="c', '%00', 'CON'],
    'a'.repeat(100_000),
  ].map((name) => `filename="${name}"`)
  const coded = ["utf-8''%ff%00", "nonsense''a", "utf-16''%d8%00", "''", 'a', "utf-8''%zz"]
  return {
    ...Object.fromEntries(
      fields.flatMap((name) => [
        [`a field named ${name}`, add(field(name, 'a'))],
        [`a file named ${name}`, add(file(name, picture))],
      ]),
    ),
    ...Object.fromEntries(
      [...files, ...coded.map((name) => `filename*=${name}`)].map((name) => [
        `a file with ${name.slice(0, 60)}`,
        add(file(fileName, picture, name)),
      ]),
    ),
    'a long name': add(field('a'.repeat(10_000), 'b')),
    'a name in pieces': add(field('a', 'b', "; name*0=c; name*1=d; name*=utf-8''e")),
  }
}

/** Fields that say in what way they are written. */
function codedFields(add: Add): Record<string, HostileForm> {
  const types = ['utf-16', 'nonsense', 'utf-7', 'x-user-defined'].map(
    (charset) => `content-type: text/plain; charset=${charset}`,
  )
  const codings = ['base64', 'quoted-printable', 'nonsense', '8bit'].map(
    (coding) => `content-transfer-encoding: ${coding}`,
  )
  const values = ['{"toString":1}', '{"__proto__":{"a":1}}', '[', 'null', '['.repeat(100_000), '[]']
  return {
    ...Object.fromEntries(
      [...types, ...codings].map((line) => [
        `a field with ${line}`,
        add(field('style', Buffer.from('\xff\xfea=', 'latin1'), `${lineEnd}${line}`)),
      ]),
    ),
    ...Object.fromEntries(
      values.map((value) => [
        `a field of JSON, ${value.slice(0, 20)}`,
        add(field('style', value, `${lineEnd}content-type: application/json`)),
      ]),
    ),
    'an alphabet for all': add(field('_charset_', 'utf-16')),
  }
}

/** Every text in every field. */
function hostileFields({ right, fields }: Taken): Record<string, HostileForm> {
  const all = fields.flatMap((name) =>
    Object.entries(hostileTexts).map(([what, text]): [string, HostileForm] => {
      const others = right.filter(({ head }) => !head.includes(`name="${name}"`))
      return [`${name}: ${what}`, { body: formOf([...others, field(name, text)]) }]
    }),
  )
  return Object.fromEntries(all)
}
