/** Samples as WAVE files: one channel, 16 bits. */

/** Samples between −1 and 1; what is beyond is cut off. */
export function encodeWave(samples: Float32Array, rate: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(44 + 2 * samples.length)
  const view = new DataView(bytes.buffer)
  const name = (text: string, at: number) => bytes.set(new TextEncoder().encode(text), at)
  name('RIFF', 0)
  view.setUint32(4, bytes.length - 8, true)
  name('WAVEfmt ', 8)
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, 2 * rate, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  name('data', 36)
  view.setUint32(40, 2 * samples.length, true)
  for (let i = 0; i < samples.length; i++) {
    const sample = Math.max(-1, Math.min(1, samples[i]))
    view.setInt16(44 + 2 * i, Math.round(sample * 32_767), true)
  }
  return bytes
}
