/** What the air and the eye make of the whole picture: a tint of its mood, light that spills over, darker corners; and what the style makes of it. */
import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { finishPicture } from '../render/finish/finish.ts'
import { isDrawing, looks } from '../render/look.ts'
import type { Picture } from '../render/picture.ts'
import { type Paint, withAlpha } from './paint/paint.ts'
import type { View } from './view.ts'
import type { MoodName } from './words.ts'

/** A colour laid over all of it, and how strongly. */
const moodTints: Record<MoodName, readonly [colour: string, strength: number]> = {
  calm: ['#fff2d8', 0.04],
  heroic: ['#ffc46a', 0.1],
  dark: ['#2a1c4a', 0.24],
  sad: ['#3f5a8c', 0.2],
  festive: ['#ffb06a', 0.08],
  mystic: ['#7a5ad8', 0.14],
  tense: ['#b8382a', 0.08],
}

/** What is laid over everything by soft light. */
export function moodTint(mood: MoodName): { colour: string; strength: number } {
  const [colour, strength] = moodTints[mood]
  return { colour, strength: Math.min(0.9, strength * 2) }
}

/** How much of the light that spills over is seen. */
export const shineStrength = 0.3
export const cornerColour = '#140c1e'

export type Grader = {
  /** Finishes a picture of the view's size. */
  grade: (context: SKRSContext2D) => void
  close: () => void
}

/** For one picture or many of one size. */
export function openGrader({ view, design }: Pick<Paint, 'view' | 'design'>): Grader {
  const { width, height } = view
  const step = Math.max(2, Math.round(height / 240))
  const small = createCanvas(Math.ceil(width / step), Math.ceil(height / step))
  const soft = createCanvas(small.width, small.height)
  const corners = darkCorners(view)
  const { colour, strength } = moodTint(design.mood)
  const tint = withAlpha(colour, strength)
  return {
    grade(context) {
      context.save()
      context.globalCompositeOperation = 'soft-light'
      context.fillStyle = tint
      context.fillRect(0, 0, width, height)
      gatherBrightness(context.canvas, small)
      blur(small, soft, small.height * 0.014)
      context.globalCompositeOperation = 'screen'
      context.globalAlpha = shineStrength
      context.drawImage(soft, 0, 0, width, height)
      context.restore()
      context.drawImage(corners, 0, 0)
    },
    close() {
      for (const canvas of [small, soft, corners]) canvas.width = 1
    },
  }
}

/** What is bright shines a little over its edges: multiplied by itself, only that is left. */
function gatherBrightness(picture: Canvas, small: Canvas): void {
  const own = small.getContext('2d')
  own.globalCompositeOperation = 'copy'
  own.drawImage(picture, 0, 0, small.width, small.height)
  own.globalCompositeOperation = 'multiply'
  own.drawImage(small, 0, 0)
  own.drawImage(small, 0, 0)
}

function blur(from: Canvas, to: Canvas, pixels: number): void {
  const context = to.getContext('2d')
  context.globalCompositeOperation = 'copy'
  context.filter = `blur(${pixels.toFixed(1)}px)`
  context.drawImage(from, 0, 0)
}

export function darkCorners({ width, height }: Pick<View, 'width' | 'height'>): Canvas {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const reach = Math.hypot(width, height) / 2
  const gradient = context.createRadialGradient(
    ...[width / 2, height * 0.46, reach * 0.55],
    ...[width / 2, height / 2, reach * 1.05],
  )
  gradient.addColorStop(0, withAlpha(cornerColour, 0))
  gradient.addColorStop(1, withAlpha(cornerColour, 0.32))
  context.fillStyle = gradient
  context.fillRect(0, 0, width, height)
  return canvas
}

/** Styles of another hand or paper take the whole picture. */
export function styledPicture({ design }: Paint, picture: Picture): void {
  const { name, finish } = looks[design.style]
  if (isDrawing(looks[design.style])) drawLines(picture, finish === 'blueprint')
  else if (name === 'comic') inkOver(picture)
  else if (name === 'watercolour') washOver(picture)
  else if (name === 'flat' || name === 'pixel') levelTones(picture, name === 'pixel')
  else if (finish) finishPicture(picture, finish)
}

/** Lines where brightness changes, on white or on blue. */
function drawLines(picture: Picture, isBlue: boolean): void {
  const { data } = picture
  const paper = isBlue ? [29, 63, 114] : [255, 255, 255]
  const line = isBlue ? [220, 235, 250] : [21, 19, 26]
  findEdges(picture).forEach((edge, k) => {
    for (let i = 0; i < 3; i++) data[4 * k + i] = paper[i] + (line[i] - paper[i]) * edge * 0.95
  })
}

/** Black lines over few tones. */
function inkOver(picture: Picture): void {
  levelTones(picture, false)
  const { data } = picture
  findEdges(picture).forEach((edge, k) => {
    for (let i = 0; i < 3; i++) data[4 * k + i] *= 1 - 0.85 * edge
  })
}

const paperWhite = [250, 246, 236] as const

/** Thin washes on paper: pale, grained, with pigment gathered at the edges. */
function washOver(picture: Picture): void {
  const { data, width } = picture
  findEdges(picture).forEach((edge, k) => {
    const grain = grainAt(k % width, Math.floor(k / width))
    const shade = (1 - 0.3 * edge) * (1 + 0.07 * grain)
    for (let i = 0; i < 3; i++) {
      const own = data[4 * k + i]
      data[4 * k + i] = (own + (paperWhite[i] - own) * 0.26) * shade
    }
  })
}

/** The tooth of the paper, −0.5 … 0.5. */
function grainAt(x: number, y: number): number {
  let hash = Math.imul(x, 374761393) + Math.imul(y, 668265263)
  hash = Math.imul(hash ^ (hash >>> 13), 1274126177)
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296 - 0.5
}

/** How clear a line runs through each pixel, 0–1: the difference of two blurs (Winnemöller, 2011, XDoG). */
function findEdges({ width, height, data }: Picture): Float32Array {
  const grey = new Float32Array(width * height)
  for (let k = 0; k < grey.length; k++)
    grey[k] = 0.3 * data[4 * k] + 0.59 * data[4 * k + 1] + 0.11 * data[4 * k + 2]
  const radius = Math.max(1, Math.round(height / 620))
  const fine = boxBlur(grey, width, height, radius)
  const wide = boxBlur(fine, width, height, 2 * radius)
  return fine.map((value, k) => Math.min(1, Math.max(0, (wide[k] - value) * 0.085 - 0.12)))
}

function boxBlur(from: Float32Array, width: number, height: number, radius: number): Float32Array {
  const across = blurLines(from, { lines: height, length: width, line: width, step: 1, radius })
  return blurLines(across, { lines: width, length: height, line: 1, step: width, radius })
}

type Lines = { lines: number; length: number; line: number; step: number; radius: number }

/** The mean of each place and its neighbours along every line; beyond the ends the last value goes on. */
function blurLines(from: Float32Array, { lines, length, line, step, radius }: Lines): Float32Array {
  const to = new Float32Array(from.length)
  const share = 1 / (2 * radius + 1)
  for (let n = 0; n < lines; n++) {
    const first = n * line
    const at = (i: number) => from[first + Math.min(length - 1, Math.max(0, i)) * step]
    let sum = 0
    for (let d = -radius; d <= radius; d++) sum += at(d)
    for (let i = 0; i < length; i++) {
      to[first + i * step] = sum * share
      sum += at(i + radius + 1) - at(i - radius)
    }
  }
  return to
}

/** Few tones a channel; in pixel art large square pixels as well. */
function levelTones({ width, height, data }: Picture, isPixels: boolean): void {
  const block = isPixels ? Math.max(2, Math.round(height / 200)) : 1
  const levels = isPixels ? 9 : 11
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = 4 * ((y - (y % block)) * width + x - (x % block))
      const to = 4 * (y * width + x)
      for (let i = 0; i < 3; i++)
        data[to + i] = (Math.round((data[from + i] / 255) * levels) / levels) * 255
    }
}
