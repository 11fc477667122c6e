/** What a header may hold that nobody means well with. Letters beyond ASCII are sent as one byte. */
const values = [
  ...[
    '',
    ' ',
    '\t',
    ',',
    ';',
    '=',
    '"',
    '"""',
    '\\',
    '*',
    '-',
    '/',
    '\xff\xfe',
    'nonsense',
    '0',
    '-1',
  ],
  ...['1e309', 'NaN', '9223372036854775808', '__proto__', 'a'.repeat(8_000), ','.repeat(8_000)],
  ...['a, b, c, d', '%00%ff%', '=?utf-8?B?AA==?=', "'; DROP TABLE sheets; --", '{"a":1}', '{{a}}'],
]

/** Values that look like what some headers hold. */
const seemingly: Record<string, readonly string[]> = {
  prefer: [
    'wait',
    'wait=',
    'wait=-1',
    'wait=1e9',
    'wait=99999999999',
    'wait="0',
    'respond-async=1',
  ],
  range: [
    ...[
      'bytes',
      'bytes=',
      'bytes=-',
      'bytes=-0',
      'bytes=9-1',
      'bytes=99999999999999999999-',
      'lines=1-2',
    ],
    ...[
      'bytes=0-0,1-1',
      `bytes=${'0-0,'.repeat(1_000)}0-0`,
      'bytes=--1',
      'bytes=0x1-0x2',
      'bytes= 0 - 1',
    ],
  ],
  'if-none-match': ['*, *', 'W/', 'W/"', '"', '"a" "b"', `${'"a",'.repeat(1_000)}"a"`],
  'if-range': ['"', 'W/"a"', 'Wed, 99 Nov 2026 99:99:99 GMT'],
  'last-event-id': ['0', '-1', '1.5', '99999999999999999999', '1,2'],
}

/** All that can be said in a header of a call's own. */
export function hostileHeaders(name: string): string[] {
  return [...values, ...(seemingly[name.toLowerCase()] ?? [])].map((value) => `${name}: ${value}`)
}

/** Heads that any call may come with, beside its own; each is a few lines. */
export const commonHeads: Readonly<Record<string, readonly string[]>> = {
  'words of a proxy': [
    ...['x-forwarded-for: \xff, 1.2.3.4.5, ::::, unknown', 'x-forwarded-host: a"b, evil.example'],
    ...['x-forwarded-proto: gopher', 'forwarded: for="_a;b', 'x-real-ip: nonsense', 'via: 9'],
  ],
  'wishes nobody has': [
    ...['accept: image/;q=nonsense,,;', 'accept-encoding: nonsense;q=9', 'accept-language: \xff'],
    ...['accept-charset: utf-99', 'te: trailers, nonsense', 'prefer: wait=nonsense, \xff'],
    ...['if-none-match: nonsense, "', 'if-match: \xff', 'if-modified-since: yesterday'],
    ...['if-range: nonsense', 'range: nonsense=\xff', 'last-event-id: \xff'],
  ],
  'names of other things': [
    ...['__proto__: a', 'constructor: b', 'toString: c', 'hasOwnProperty: d', 'x-request-id: a b'],
    ...['x-http-method-override: DELETE', 'idempotency-key: \xff', 'traceparent: nonsense'],
    ...['upgrade: websocket, h2c', 'http2-settings: AAMAAABkAAQAAP__', 'trailer: host, x-api-key'],
  ],
  'a long name of a browser': [`user-agent: ${'\xff'.repeat(10_000)}`],
  'many lines': Array.from({ length: 2_500 }, () => 'a: b'),
  'where nobody comes from': ['origin: http://[::1', 'referer: \xff', 'sec-fetch-site: nonsense'],
}

const session = 'ncs.session_token'
const token = 'abcdefghijklmnopqrst'

/** What says who one is, and does not; it stands instead of the right papers. */
export const wrongPapers: Readonly<Record<string, readonly string[]>> = {
  'an empty key': ['x-api-key:'],
  'bytes in a key': ['x-api-key: ncs_\xff\xfe'],
  'a long key': [`x-api-key: ncs_${'a'.repeat(8_000)}`],
  'a key of the right form': [`x-api-key: ncs_${'a'.repeat(43)}`],
  'two keys': [`x-api-key: ncs_${'a'.repeat(43)}`, `x-api-key: ncs_${'b'.repeat(43)}`],
  'a name every object has': ['x-api-key: __proto__'],
  'a bearer of nothing': ['authorization: Bearer'],
  'a bearer of bytes': ['authorization: bearer \xff \xfe'],
  'other schemes': ['authorization: Basic OjpudWxs', 'authorization: Digest a="b'],
  'a key and a bearer': ['x-api-key: a', 'authorization: Bearer b'],
  'many cookies': [`cookie: ${Array.from({ length: 1_000 }, (_, n) => `a${n}=b`).join('; ')}`],
  'cookies that are none': [
    `cookie: =;;;=a; b; =; "c"="d; ${session}`,
    `cookie: ${session}=\xff.\xfe`,
  ],
  'sessions without a signature': [
    `cookie: ${session}=${token}; ${session}=; ${session}=.; ${session}=%00.%00; __Secure-${session}=`,
  ],
  'sessions wrongly signed': [
    `cookie: ${session}=${token}.${'A'.repeat(43)}%3D; ${session}=%E0%A4%A`,
    `cookie: ${session}=${token}.${'A'.repeat(43)}%3D`,
  ],
}
