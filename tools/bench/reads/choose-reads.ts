import { type Door, read } from '../../crash/call.ts'

/** One kind of read, and the paths of which each read of it takes the next. */
export type ReadKind = { name: string; paths: string[] }

const words = ['knight', 'red', 'elf witch', 'golden', 'old pirate', 'robot', 'leather', 'dragon']

type Summary = { id: string }

/** Reads as a page of the web makes them, of what is there. The picture is that of one drawn sheet. */
export async function chooseReads(door: Door, drawnId: string): Promise<ReadKind[]> {
  const { sheets } = (await (await read(door, '/api/sheets')).json()) as { sheets: Summary[] }
  return [
    { name: 'a sheet', paths: sheets.map(({ id }) => `/api/sheets/${id}`) },
    { name: 'search', paths: words.map((q) => `/api/sheets/search?${new URLSearchParams({ q })}`) },
    { name: 'my sheets', paths: ['/api/sheets'] },
    { name: 'a picture', paths: [`/api/sheets/${drawnId}/files/sheet.png`] },
    { name: 'balance', paths: ['/api/credits/balance'] },
  ]
}
