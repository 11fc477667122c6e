/** Another rate for samples, and with it another size for who speaks. */

/** Samples on each side that one is made of. */
const reach = 16
const steps = 256

/**
 * Plays samples `slower` times as long at the rate `to`: with 1 only the rate is another; with more the
 * speaker is larger, lower and slower. Windowed sinc: J. O. Smith, Digital Audio Resampling Home Page.
 */
export function resample(
  samples: Float32Array,
  { from, to, slower }: { from: number; to: number; slower: number },
): Float32Array {
  const ratio = (to * slower) / from
  if (ratio === 1) return samples
  const kernel = kernelFor(Math.min(1, ratio))
  const made = new Float32Array(Math.round(samples.length * ratio))
  for (let i = 0; i < made.length; i++) made[i] = sampleAt(samples, i / ratio, kernel)
  return made
}

/** What a sample of a place between two others takes of those around it, by fractions of a place. */
function kernelFor(cutoff: number): Float32Array {
  const kernel = new Float32Array((steps + 1) * 2 * reach)
  for (let step = 0; step <= steps; step++)
    for (let k = 0; k < 2 * reach; k++) {
      const x = k - reach + 1 - step / steps
      const sinc = x === 0 ? cutoff : Math.sin(Math.PI * cutoff * x) / (Math.PI * x)
      const window = Math.abs(x) >= reach ? 0 : 0.5 + 0.5 * Math.cos((Math.PI * x) / reach)
      kernel[step * 2 * reach + k] = sinc * window
    }
  return kernel
}

function sampleAt(samples: Float32Array, place: number, kernel: Float32Array): number {
  const whole = Math.floor(place)
  const row = Math.round((place - whole) * steps) * 2 * reach
  let sum = 0
  for (let k = 0; k < 2 * reach; k++) {
    const i = whole + k - reach + 1
    if (i >= 0 && i < samples.length) sum += samples[i] * kernel[row + k]
  }
  return sum
}
