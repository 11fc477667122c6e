/** A PDF of one page of A3 with one JPEG on it. ISO 32000-1, 7.5. */

type Jpeg = { bytes: Buffer; width: number; height: number }

/** Points, the longer side first. */
const a3 = [1190.55, 841.89] as const

/** The picture in three colours, as large as it fits, on paper that lies or stands as it does. */
export function pdfOfPicture({ bytes, width, height }: Jpeg, title: string): Buffer {
  const [across, up] = width >= height ? a3 : [a3[1], a3[0]]
  const scale = Math.min(across / width, up / height)
  const [w, h] = [width * scale, height * scale]
  const place = [w, 0, 0, h, (across - w) / 2, (up - h) / 2].map((each) => each.toFixed(3))
  const drawing = Buffer.from(`q ${place.join(' ')} cm /Page Do Q`)
  const picture = [
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height}`,
    '/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode',
  ].join(' ')
  return fileOf([
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${up}] ` +
        '/Resources << /XObject << /Page 5 0 R >> >> /Contents 4 0 R >>',
    ),
    stream('', drawing),
    stream(picture, bytes),
    Buffer.from(`<< /Title ${textOf(title)} /Creator (newcharactersheet) >>`),
  ])
}

function stream(entries: string, bytes: Buffer): Buffer {
  const head = Buffer.from(`<< ${entries} /Length ${bytes.length} >>\nstream\n`)
  return Buffer.concat([head, bytes, Buffer.from('\nendstream')])
}

/** In UTF-16 with its mark, as hexadecimal digits: nothing in it has to be escaped. */
function textOf(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`
}

/** Objects by their numbers from 1: the first is the catalogue, the last says what the file is. */
function fileOf(objects: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  let length = parts[0]?.length ?? 0
  const places: number[] = []
  for (const [i, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    places.push(length)
    length += part.length
    parts.push(part)
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`)
  const count = objects.length + 1
  const end = [
    `xref\n0 ${count}\n0000000000 65535 f \n${rows.join('')}`,
    `trailer\n<< /Size ${count} /Root 1 0 R /Info ${objects.length} 0 R >>\n`,
    `startxref\n${length}\n%%EOF\n`,
  ]
  return Buffer.concat([...parts, Buffer.from(end.join(''))])
}
