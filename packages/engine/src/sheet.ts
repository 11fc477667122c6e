import { createCanvas } from '@napi-rs/canvas'

export type SheetRequest = { prompt: string; style: string | undefined; seed: number; size: number }

export type Panel = {
  id: string
  label: string
  x: number
  y: number
  width: number
  height: number
}

export type DrawnSheet = {
  png: Uint8Array
  width: number
  height: number
  title: string
  brief: Record<string, unknown>
  design: Record<string, unknown>
  panels: Panel[]
  palette: { name: string; hex: string }[]
}

/** Draws a page with the title and the words on it. */
export async function drawSheet({ prompt, style, seed, size }: SheetRequest): Promise<DrawnSheet> {
  const canvas = createCanvas(size, size)
  const context = canvas.getContext('2d')
  const ink = `hsl(${seed % 360} 60% 25%)`
  const title = prompt.split(/\s+/).slice(0, 6).join(' ')
  context.fillStyle = '#f7f3ea'
  context.fillRect(0, 0, size, size)
  context.fillStyle = ink
  context.font = `${size / 24}px sans-serif`
  context.fillText(title, size / 16, size / 8, size * 0.875)
  context.font = `${size / 60}px sans-serif`
  context.fillText(prompt, size / 16, size / 5, size * 0.875)
  return {
    png: await canvas.encode('png'),
    width: size,
    height: size,
    title,
    brief: { words: prompt.split(/\s+/) },
    design: { version: 0, seed, style: style ?? null },
    panels: [{ id: 'page', label: 'Page', x: 0, y: 0, width: 1, height: 1 }],
    palette: [{ name: 'paper', hex: '#f7f3ea' }],
  }
}
