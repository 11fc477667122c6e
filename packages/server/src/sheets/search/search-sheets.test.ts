import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openTestDatabase } from '../../platform/database/test-database.ts'
import { newId } from '../../platform/id.ts'
import { countWords } from './count-words.ts'
import { searchSheets } from './search-sheets.ts'

const db = await openTestDatabase()
after(() => db.close())
const accountId = newId()
await db.query('INSERT INTO accounts (id) VALUES ($1)', [accountId])

type Sheet = { id: string; title: string | null; keywords: string[]; status: string }

async function addSheet(prompt: string, sheet: Partial<Sheet> = {}): Promise<string> {
  const { id = newId(), title = null, keywords = [], status = 'ready' } = sheet
  await db.query(
    `INSERT INTO sheets
       (id, account_id, sheet_type, visibility, status, title, keywords, prompt, model, seed)
     VALUES ($1, $2, 'character', 'public', $3, $4, $5, $6, 'embedded', 1)`,
    [id, accountId, status, title, keywords, prompt],
  )
  return id
}

async function search(
  q: string,
  { limit = 100, cursor }: { limit?: number; cursor?: string } = {},
) {
  const answer = await searchSheets(db, {
    q,
    sheetType: undefined,
    limit,
    cursor,
    viewerId: undefined,
  })
  return { ...answer, ids: answer.sheets.map(({ id }) => id) }
}

/** Page after page, 30 at a time. */
async function searchAll(q: string): Promise<string[]> {
  const ids: string[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await search(q, { limit: 30, ...(cursor && { cursor }) })
    ids.push(...page.ids)
    cursor = page.nextCursor
  }
  return ids
}

/** The same is found whether words are counted or not; beginnings are looked for in two ways. */
async function assertFinds(expected: readonly string[], queries: readonly string[]): Promise<void> {
  for (const isCounted of [false, true]) {
    if (isCounted) await count()
    for (const q of queries) {
      const { ids } = await search(q)
      assert.deepEqual(new Set(ids), new Set(expected), `for ${q}, counted: ${isCounted}`)
    }
  }
}

async function count(): Promise<void> {
  while (await countWords(db));
}

test('all words must be there, in any order and in any case', async () => {
  const id = await addSheet('A stoat in a Velvet waistcoat')
  await addSheet('a stoat in an oilskin')
  await assertFinds([id], ['velvet stoat', 'STOAT waistcoat', 'stoat, velvet!'])
})

test('the last word may be the beginning of one, the others not', async () => {
  const id = await addSheet('a marmoset with binoculars')
  await assertFinds([id], ['marmo', 'marmoset binoc', '-tiger marmo', 'binoculars ma'])
  await assertFinds([], ['marmo binoculars', '"marmo"', 'marmo -tiger'])
})

test('quotes ask for words side by side, a minus for their absence', async () => {
  const red = await addSheet('an axolotl with a red coat and a blue hat')
  const blue = await addSheet('an axolotl with a blue coat and a red hat')
  await assertFinds([red], ['"red coat" axolotl', 'axolotl -"blue coat"', '“blue hat” axolotl'])
  await assertFinds([blue], ['axolotl "blue coat', 'axolotl red-hat'])
  await assertFinds([red, blue], ['axolotl -green', 'axolotl -', 'axolotl -"coat red"'])
  await assertFinds([], ['axolotl -red', 'axolotl -axolotl'])
  assert.ok(!(await search('-axolotl')).ids.includes(red))
  assert.ok((await search('-green')).ids.includes(red))
})

test('no phrase reaches from the title over to the prompt', async () => {
  const id = await addSheet('lantern bearer', { title: 'Quokka' })
  await assertFinds([], ['"quokka lantern"'])
  await assertFinds([id], ['quokka lantern'])
})

test('accents do not matter, and words of every script are found', async () => {
  const cafe = await addSheet('Zoë, la dueña del café Ğüven')
  await assertFinds([cafe], ['zoe', 'duena', 'CAFÉ', 'guven', 'cafe\u0301'])
  const russian = await addSheet('рыцарь на белом коне')
  await assertFinds([russian], ['РЫЦАРЬ', 'бел', '"белом коне"'])
  const hindi = await addSheet('एक बहादुर योद्धा')
  await assertFinds([hindi], ['योद्धा', 'बहादुर'])
})

test('where no blanks stand between words, any part of a text is found', async () => {
  const japanese = await addSheet('赤い鎧の騎士と龍')
  await assertFinds([japanese], ['騎士', '龍', '鎧', '赤い', '騎士と龍', '龍 騎士', '"の騎士"'])
  await assertFinds([], ['士騎', '騎龍', '青'])
  const korean = await addSheet('붉은 갑옷의 기사가 서 있다')
  await assertFinds([korean], ['기사', '갑옷', '기사가'])
  const thai = await addSheet('อัศวินสีแดง')
  await assertFinds([thai], ['อัศวิน', 'สีแดง'])
  const mixed = await addSheet('neko猫姫42')
  await assertFinds([mixed], ['猫', 'neko', '猫姫', 'neko猫', '42'])
  const dragon = await addSheet('my favourite 🐉🔥')
  await assertFinds([dragon], ['🐉', '🔥'])
})

test('a slip of the pen is mended when nothing else is found', async () => {
  const id = await addSheet('a pangolin gardener with a wheelbarrow')
  await count()
  await assertFinds([id], ['pangolni', 'pangolin gardner', 'wheelbarow', 'pengolin -tiger'])
  await assertFinds([], ['pangolni tiger', 'qxxgolin', 'gardner -pangolin', '"gardner pangolin"'])
  const other = await addSheet('a pangolni')
  await assertFinds([other], ['pangolni'])
})

test('mended searches go on being mended from page to page', async () => {
  const made = new Set<string>()
  for (let i = 0; i < 5; i += 1) made.add(await addSheet('a capybara'))
  await count()
  const first = await search('capibara', { limit: 3 })
  await addSheet('a capibara')
  const second = await search('capibara', { limit: 3, cursor: first.nextCursor ?? '' })
  assert.deepEqual(new Set([...first.ids, ...second.ids]), made)
  assert.equal(second.nextCursor, null)
})

test('words that nobody shows any more are forgotten', async () => {
  const id = await addSheet('a zyzzyva')
  await count()
  const known = async () =>
    (await db.query(`SELECT sheets FROM sheet_words WHERE word = 'zyzzyva'`)).rows
  assert.deepEqual(await known(), [{ sheets: 1 }])
  await db.query(`UPDATE sheets SET prompt = 'a zyzzyva again' WHERE id = $1`, [id])
  await count()
  assert.deepEqual(await known(), [{ sheets: 1 }])
  await db.query('DELETE FROM sheets WHERE id = $1', [id])
  await count()
  assert.deepEqual(await known(), [])
  const left = await db.query('SELECT FROM sheet_search WHERE sheet_id = $1', [id])
  assert.equal(left.rows.length, 0)
})

test('the best of the newest come first', async () => {
  const title = await addSheet('a small one', { title: 'The Ocelot' })
  const keyword = await addSheet('a small one', { keywords: ['ocelot'] })
  const prompt = await addSheet('a small ocelot')
  const beginning = await addSheet('a small ocelotling')
  assert.deepEqual((await search('ocelot')).ids, [title, keyword, prompt, beginning])
})

test('sheets that come, go and return between pages move none of the others', async () => {
  const made: string[] = []
  for (let i = 0; i < 230; i += 1)
    made.push(
      await addSheet(`a lemur ${'who waits '.repeat(i % 7)}`, { title: i % 5 ? null : 'Lemur' }),
    )
  const gone = made[100] ?? ''
  const returned = made[20] ?? ''
  await db.query(`UPDATE sheets SET visibility = 'private' WHERE id = $1`, [returned])
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await search('lemur', { limit: 40, ...(cursor !== undefined && { cursor }) })
    seen.push(...page.ids)
    cursor = page.nextCursor ?? undefined
    await addSheet('a lemur, late', { title: 'Lemur' })
    if (seen.length === 40)
      await db.query(`UPDATE sheets SET visibility = 'private' WHERE id = $1`, [gone])
    if (seen.length === 80)
      await db.query(`UPDATE sheets SET visibility = 'public' WHERE id = $1`, [returned])
  } while (cursor !== undefined)
  const wanted = made.filter((id) => id !== gone || seen.slice(0, 40).includes(gone))
  assert.equal(new Set(seen).size, seen.length, 'none twice')
  assert.deepEqual(new Set(seen), new Set(wanted))
})

test('however far apart they are, all are found, each on one page', async () => {
  const made: string[] = []
  for (let i = 0; i < 260; i += 1) {
    made.push(await addSheet(`a tarsier and a ${i % 3 ? 'loris' : 'lorikeet'}`))
    await db.query(
      `SELECT setval(pg_get_serial_sequence('sheet_search', 'number'), max(number) + $1)
       FROM sheet_search`,
      [i < 200 ? 700 : 9_000],
    )
  }
  for (const prepare of [async () => undefined, count]) {
    await prepare()
    for (const q of ['tarsier', 'tarsier lor'])
      assert.deepEqual(await searchAll(q), made.toReversed(), q)
    for (const q of ['"a tarsier" loris', 'tarsier -lorikeet'])
      assert.deepEqual(await searchAll(q), made.filter((_, i) => i % 3).toReversed(), q)
  }
})

test('a sheet is listed when it is ready and public, and keeps its place', async () => {
  const first = await addSheet('a first kinkajou', { status: 'drawing' })
  await assertFinds([], ['kinkajou'])
  const set = (column: string, value: string) =>
    db.query(`UPDATE sheets SET ${column} = $2 WHERE id = $1`, [first, value])
  await set('status', 'ready')
  const second = await addSheet('a second kinkajou')
  const newest = async () => (await search('')).ids.filter((id) => id === first || id === second)
  assert.deepEqual(await newest(), [second, first])
  await set('visibility', 'private')
  assert.deepEqual(await newest(), [second])
  await set('visibility', 'public')
  assert.deepEqual(await newest(), [second, first])
})

test('among the few sheets with a rare word, beginnings and words to leave out mean the same', async () => {
  const quokka = await addSheet('a numbat and a quokka')
  const quoll = await addSheet('a numbat and a quoll')
  for (const prepare of [async () => undefined, count]) {
    await prepare()
    await assertFinds([quokka, quoll], ['numbat quo'])
    await assertFinds([quokka], ['numbat quokk', 'numbat -quoll quo', '"a numbat" -quoll a'])
    await assertFinds([], ['numbat -a quo'])
  }
})

test('a cursor that was made up ends where the sheets do', { timeout: 30_000 }, async () => {
  const id = await addSheet('an aardwolf')
  const cursor = Buffer.from('s 999999999999999 0 999999999999999 1e9').toString('base64url')
  for (const q of ['aardwolf', 'aardwolf nobody', '-nobody', '']) {
    const { ids } = await search(q, { cursor })
    assert.equal(ids.includes(id), !q.includes('wolf nobody'), q)
  }
})

test('of a long text the first two thousand words and signs are found', async () => {
  const id = await addSheet(`${'龍'.repeat(1_990)}猫犬 ${'虎'.repeat(5_000)}鼠牛`)
  await assertFinds([id], ['猫犬'])
  await assertFinds([], ['鼠牛'])
})

test('whatever is typed is answered', async () => {
  const strange = [
    ...[
      '"',
      '""',
      '-',
      '--',
      '-"',
      '"-"',
      '- -',
      "'",
      "''",
      '\\',
      '\\\\',
      '%',
      '_',
      '&|!:*',
      '<->',
    ],
    ...["a' | 'b", "a':*", '(a', ')', 'a & !b', '!a', ':a', "'; DROP TABLE sheets; --", '$1', '{}'],
    ...['@', '~1~a', '^0^a', '=character', 'a@b', '\u0001', '\t\n', '\u202e', '\ufeff', '\uffff'],
    ...[
      '🐉'.repeat(200),
      '👩‍👩‍👧‍👦'.repeat(28),
      'a'.repeat(200),
      'ß'.repeat(200),
      '漢'.repeat(200),
    ],
    ...['ﷺ'.repeat(200), 'a '.repeat(100), '-a '.repeat(66), '"a" '.repeat(50), 'é'.repeat(200)],
    ...[
      'e\u0301\u0302\u0303'.repeat(50),
      '\u0300',
      'İ',
      'ǅ',
      '\u{10ffff}',
      '\u{e0041}',
      '١٢٣',
      'Ⅻ½',
    ],
  ]
  for (const q of strange) await search(q)
  let state = 7
  const next = (most: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % most
  }
  const pieces = [...`"'\\-&|!:*()<>@~^=%_ \t#$`, 'a', 'and', 'Ж', '龍', '🐉', 'é', '\u0301', '1']
  for (let i = 0; i < 300; i += 1) {
    const length = next(30)
    const q = Array.from({ length }, () => pieces[next(pieces.length)]).join('')
    await search(q.trim())
  }
})
