import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { lookAtImage, type UploadedImage } from '../http/uploads.ts'
import { loadSharp } from './load-sharp.ts'
import { openPictures } from './open-pictures.ts'

const mebibyte = 1024 * 1024
const avif = await readFile(new URL('./fixtures/flat-98-megapixels.avif', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'ncs-pictures-'))
after(() => rm(folder, { recursive: true }))
const sharp = await loadSharp()

async function upload(bytes: Buffer): Promise<UploadedImage> {
  const path = join(folder, `${Math.random()}`)
  await writeFile(path, bytes)
  return lookAtImage({ path, bytes: bytes.length })
}

const background = { width: 600, height: 400, channels: 3, background: '#b3202a' } as const
const jpeg = await sharp({ create: background }).jpeg().toBuffer()
const photo = await upload(jpeg)
const bomb = await upload(avif)

/** The same with a header that says it is small. */
const liar = Buffer.from(avif)
const at = liar.indexOf('ispe') + 8
liar.writeUInt32BE(8, at)
liar.writeUInt32BE(8, at + 4)

test('what would take more memory than there is, is refused by its header, and the memory named', async () => {
  const pictures = openPictures({ mostBytes: 1_024 * mebibyte })
  const refusal = { code: 'PAYLOAD_TOO_LARGE', message: /take \d{4} MB of memory.* gives it 576;/ }
  await assert.rejects(pictures.check([photo, bomb]), refusal)
  await assert.rejects(pictures.open([photo, bomb], 'ann'), refusal)
  await pictures.check([photo])
  pictures.close()
})

test('what is small does not wait for what is large, and nobody waits for all that another has', async () => {
  const pictures = openPictures({ mostBytes: 2_560 * mebibyte })
  const ended: string[] = []
  const open = (name: string, upload: UploadedImage) =>
    pictures.open([upload], name).finally(() => ended.push(name))
  const large = [1, 2, 3].map(() => assert.rejects(open('ann', bomb), { code: 'OVERLOADED' }))
  const [picture] = await open('bob', photo)
  assert.deepEqual([picture?.width, ended], [600, ['bob']])
  pictures.close()
  await Promise.all(large)
})

test('a header that lies costs its own picture, and nobody else theirs', async () => {
  const pictures = openPictures({ mostBytes: 1_024 * mebibyte })
  const lying = pictures.open([await upload(liar)], 'ann')
  const honest = pictures.open([await upload(jpeg), await upload(jpeg)], 'bob')
  await assert.rejects(lying, ({ code }) =>
    /^(PAYLOAD_TOO_LARGE|UNSUPPORTED_MEDIA_TYPE)$/.test(code),
  )
  assert.equal((await honest).length, 2)
  pictures.close()
})
