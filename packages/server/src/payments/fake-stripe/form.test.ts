import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseForm } from './form.ts'

test('brackets are groups, numbers and empty brackets are lists', () => {
  const text =
    'mode=payment&line_items[0][price]=p&line_items[0][quantity]=2&line_items[1][price]=q' +
    '&metadata[userId]=a%20b%26c&expand[]=x&expand[]=y&empty='
  assert.deepEqual(parseForm(text), {
    mode: 'payment',
    line_items: [{ price: 'p', quantity: '2' }, { price: 'q' }],
    metadata: { userId: 'a b&c' },
    expand: ['x', 'y'],
    empty: '',
  })
})

test('a list is in the order of its numbers, escaped brackets are brackets', () => {
  assert.deepEqual(parseForm('a%5B10%5D=c&a%5B2%5D=b'), { a: ['b', 'c'] })
})

test('what makes no sense is refused in the form of Stripe', () => {
  const nested = `a${'[b]'.repeat(20)}=1`
  const many = Array.from({ length: 1_001 }, (_, count) => `a${count}=1`).join('&')
  for (const text of ['[a]=1', 'a[b=1', 'a]b=1', 'a=1&a[b]=2', 'a[b]=2&a=1', nested, many])
    assert.throws(() => parseForm(text), { name: 'FakeStripeError', status: 400 }, text)
})

test('no name reaches what every object has', () => {
  const form = parseForm('__proto__[polluted]=1&constructor=2')
  assert.equal(Reflect.get({}, 'polluted'), undefined)
  assert.deepEqual(Object.keys(form).sort(), ['__proto__', 'constructor'])
})
