/** Every line as loud as every other, and none too loud to be written. */

/** What speech is set to in dB below full scale, measured where somebody speaks. */
const wantedDb = -19
/** From here on samples are bent towards the loudest there may be. */
const kneeLevel = 0.6
const loudest = 0.89
const blockSeconds = 0.05

/** Samples at the usual loudness; none is beyond −1 dB. Silence stays silence. */
export function levelled(samples: Float32Array, rate: number): Float32Array {
  const strength = speakingStrength(samples, rate)
  if (strength === 0) return samples
  const gain = 10 ** (wantedDb / 20) / strength
  return samples.map((sample) => bent(sample * gain))
}

/** Root of the mean square of the blocks in which somebody speaks: those less than 20 dB below the loudest. */
function speakingStrength(samples: Float32Array, rate: number): number {
  const length = Math.round(blockSeconds * rate)
  const powers: number[] = []
  for (let at = 0; at < samples.length; at += length) {
    let sum = 0
    const end = Math.min(samples.length, at + length)
    for (let i = at; i < end; i++) sum += samples[i] * samples[i]
    powers.push(sum / (end - at))
  }
  const most = powers.reduce((one, other) => Math.max(one, other), 0)
  const loud = powers.filter((power) => power > most / 100)
  return Math.sqrt(loud.reduce((sum, power) => sum + power, 0) / Math.max(1, loud.length))
}

function bent(sample: number): number {
  const size = Math.abs(sample)
  if (size <= kneeLevel) return sample
  const room = loudest - kneeLevel
  return Math.sign(sample) * (kneeLevel + room * Math.tanh((size - kneeLevel) / room))
}
