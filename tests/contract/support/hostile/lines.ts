/** What a right request begins with. Nothing is added to what is made from it. */
export type First = { method: string; target: string; key: string }

const end = '\r\n'
const host = 'Host: localhost'
const json = 'Content-Type: application/json'
const chunked = 'Transfer-Encoding: chunked'

/** Bytes that are no request as any call is made with, by what is the matter with them. */
export function hostileRequests(first: First): Record<string, Buffer> {
  const texts = { ...wrongHeads(first), ...wrongFirstLines(first), ...wrongLengths(first) }
  return bytesOf(texts)
}

/** Requests whose sender goes away before all of them is sent. */
export function cutOffRequests({ method, target, key }: First): Record<string, Buffer> {
  const line = `${method} ${target} HTTP/1.1`
  const head = [line, host, `X-API-Key: ${key}`]
  const form = [...head, 'Content-Type: multipart/form-data; boundary=a', 'Content-Length: 999']
  const part = `--a${end}content-disposition: form-data; name="referenceImages"; filename="a"`
  return bytesOf({
    'after half a line': `${method} /`,
    'after half a head': [...head, 'A: '].join(end),
    'after the head': written([...head, json, 'Content-Length: 10']),
    'after half a body': written([...head, json, 'Content-Length: 10'], '{"a"'),
    'after half a chunk': written([...head, json, chunked], `5${end}{"a`),
    'in a chunk without end': written([...head, json, chunked], `7fffffffffffffff${end}{"a`),
    'after half the head of a part': written(form, part.slice(0, 30)),
    'in a file': written(form, `${part}${end}${end}\x89PNG${end}abc`),
    'after all of it': written(head),
  })
}

function bytesOf(texts: Record<string, string>): Record<string, Buffer> {
  // Latin 1: every byte can be written as a letter.
  return Object.fromEntries(
    Object.entries(texts).map(([what, text]) => [what, Buffer.from(text, 'latin1')]),
  )
}

function written(lines: readonly string[], body = ''): string {
  return `${lines.join(end)}${end}${end}${body}`
}

function each(what: string, items: readonly string[], write: (item: string) => string) {
  return Object.fromEntries(items.map((item) => [`${what} "${item.slice(0, 60)}"`, write(item)]))
}

const hosts = [
  ...['', ' ', 'user@localhost', 'localhost@evil.example', 'localhost:', 'localhost:0', ':80'],
  ...['localhost:99999', 'localhost:80:80', 'localhost/evil.example', 'localhost?a', 'localhost#a'],
  ...[
    'localhost\\evil',
    '..',
    '[::1',
    '::1',
    '[::ffff:127.0.0.1]',
    '[::1%25lo]',
    '127.1',
    '0x7f.1',
  ],
  ...['2130706433', 'localhost.', 'LOCALHOST', 'localhost, evil.example', 'local host', '%6cocal'],
  ...['\xff', '"', 'xn--', 'a'.repeat(300), 'localhost:+80', 'localhost:8e1', '*', '[]', '_:1'],
]

function wrongHeads({ method, target, key }: First): Record<string, string> {
  const line = `${method} ${target} HTTP/1.1`
  const secret = `X-API-Key: ${key}`
  const closed = (...head: string[]) => written([line, ...head, secret, 'Connection: close'])
  const odd = {
    'a line that is too long': `A: ${'a'.repeat(100_000)}`,
    'a name that is too long': `${'a'.repeat(100_000)}: a`,
    'a key that is too long': `X-API-Key: ${'a'.repeat(1_000_000)}`,
    'control characters': 'A: a\x01\x07b',
    'a NUL': 'A: a\0b',
    'a line that goes on': `A: b${end} c`,
    'a line without a colon': 'nonsense',
    'a space before the colon': 'A : b',
    'a line without a name': ': b',
    'another expectation': 'Expect: nonsense',
    'another host in another letter': 'HOST: evil.example',
    'another protocol': `Upgrade: websocket${end}Connection: Upgrade`,
  }
  return {
    ...each('the host', hosts, (name) => closed(`Host: ${name}`)),
    ...Object.fromEntries(Object.entries(odd).map(([what, one]) => [what, closed(host, one)])),
    'no host': closed(),
    'the same host twice': closed(host, host),
    'lines of Unix': closed(host).replaceAll(end, '\n'),
    'a space before all': closed(` ${host}`),
  }
}

function wrongFirstLines({ method, target, key }: First): Record<string, string> {
  const rest = [host, `X-API-Key: ${key}`, 'Connection: close']
  const with_ = (line: string) => written([line, ...rest])
  const methods = ['FOO', 'get', 'TRACE', 'PROPFIND', 'QUERY', 'M-SEARCH', 'OPTIONS', 'CONNECT']
  const targets = [
    ...[`http://localhost${target}`, `http://evil.example${target}`, `https://u:p@a:1${target}`],
    ...['*', '', '/', '//', '//evil.example/', `//${target}`, 'localhost:80', `\\${target}`, '/?'],
    ...[`/%2e%2e${target}`, `${target}#a`, `${target};a`, `${target}?${'a'.repeat(30_000)}`, '?'],
    ...[`${target}\xff`, `${target}/`, `/${'../'.repeat(1_000)}`, 'javascript:alert(1)', '#'],
    ...[`http:${target}`, 'ftp://localhost/', `${target}%00`, `${target}?%00`],
  ]
  const versions = [
    ...['HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'HTTP/9.9', 'HTTP/1.1 ', 'HTCPCP/1.0', '', 'http/1.1'],
  ]
  return {
    ...each('the method', methods, (name) => with_(`${name} ${target} HTTP/1.1`)),
    ...each('the target', targets, (place) => with_(`${method} ${place} HTTP/1.1`)),
    ...each('the version', versions, (version) => with_(`${method} ${target} ${version}`)),
    'the greeting of HTTP/2': `PRI * HTTP/2.0${end}${end}SM${end}${end}`,
    'the greeting of TLS': '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
    'two spaces': with_(`${method}  ${target}  HTTP/1.1`),
    'a tab': with_(`${method}\t${target}\tHTTP/1.1`),
    'a NUL in the line': with_(`${method} ${target}\0 HTTP/1.1`),
    'lines before it': `${end}${end}${end}${with_(`${method} ${target} HTTP/1.1`)}`,
    'nothing but a letter': `${end}${end}X${end}${end}`,
  }
}

const lengths = [
  ...['-1', '+1', '1e1', '0x1', 'nonsense', '', '1 1', '1,1', '99999999999999999999', '1.0'],
  ...[`2${end}Content-Length: 3`, `2${end}Content-Length: 2`],
]

const codings = [
  ...['', 'nonsense', 'chunked, chunked', 'gzip, chunked', 'chunked, identity', 'identity', '\x0b'],
  ...[
    '\x0bchunked',
    'chunked\xff',
    '"chunked"',
    'CHUNKED',
    'chunked;a=b',
    `chunked${end}${chunked}`,
  ],
  ...[`chunked${end}Content-Length: 50`, `chunked${end}Content-Length: 2`, ', chunked', 'chunked,'],
]

const chunks = [
  ...['', 'z', '-1', '0x1', 'ffffffffffffffffff', '1;a="b', ' 1', '1 ', '+1', '01'].map(
    (size) => `${size}${end}a${end}0${end}${end}`,
  ),
  `1;${'a'.repeat(100_000)}${end}a${end}0${end}${end}`,
  `1${end}ab${end}0${end}${end}`,
  `0${end}X-Api-Key: a${end}Content-Length: 5${end}Host: evil.example${end}${end}`,
  `0${end}a: ${'b'.repeat(100_000)}${end}${end}`,
  `0${end}${`a: b${end}`.repeat(5_000)}${end}`,
]

function wrongLengths({ method, target, key }: First): Record<string, string> {
  const head = [`${method} ${target} HTTP/1.1`, host, `X-API-Key: ${key}`, json]
  const close = 'Connection: close'
  return {
    ...each('a length of', lengths, (length) =>
      written([...head, `Content-Length: ${length}`, close], '{}'),
    ),
    ...each('a coding of', codings, (coding) =>
      written([...head, `Transfer-Encoding: ${coding}`, close], `2${end}{}${end}0${end}${end}`),
    ),
    ...each('a chunk of', chunks, (chunk) => written([...head, chunked, close], chunk)),
    'more than its length': written([...head, 'Content-Length: 2', close], '{}GET / HTTP/1.1'),
    'another request behind it': written(
      [...head, 'Content-Length: 2'],
      `{}${written(['GET /healthz HTTP/1.1', host, close])}`,
    ),
    'two types': written([...head, 'Content-Type: text/plain', 'Content-Length: 2', close], '{}'),
  }
}
