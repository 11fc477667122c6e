/** What makes a voice that of somebody: gentle changes of samples, one after the other. */
import type { EffectName } from './voice.ts'

/** `pitch` is that of the voice in Hz. */
type Sound = { rate: number; pitch: number }

type Effect = (samples: Float32Array, sound: Sound) => Float32Array

const effects: Readonly<Record<EffectName, Effect>> = {
  trembling: tremble,
  breathy: (samples, { rate }) => breathe(samples, rate, 0.07),
  robot: (samples, { rate }) =>
    mix(comb(samples, rate, { seconds: 1 / 110, feedback: 0.6 }), ring(samples, rate, 50), 0.3),
  metal: (samples, { rate }) =>
    mix(samples, comb(samples, rate, { seconds: 0.006, feedback: 0.5 }), 0.35),
  ghost: (samples, { rate }) =>
    reverb(breathe(withoutBass(samples, rate, 260), rate, 0.12), rate, { share: 0.45, room: 0.86 }),
  growl,
  hollow: (samples, { rate }) =>
    mix(
      withoutBass(samples, rate, 320),
      comb(samples, rate, { seconds: 0.0034, feedback: -0.55 }),
      0.5,
    ),
  hall: (samples, { rate }) => reverb(samples, rate, { share: 0.2, room: 0.8 }),
  alien: (samples, { rate }) =>
    mix(
      delayed(samples, rate, { seconds: 0.013, sway: 0.002, hertz: 0.9 }),
      ring(samples, rate, 92),
      0.22,
    ),
}

/** Samples with these effects, in their order. Some go on sounding for a while: there are then more. */
export function withEffects(
  samples: Float32Array,
  names: readonly EffectName[],
  sound: Sound,
): Float32Array {
  return names.reduce((changed, name) => effects[name](changed, sound), samples)
}

/** `share` of the second, the rest of the first; of the longer what is beyond the shorter. */
function mix(first: Float32Array, second: Float32Array, share: number): Float32Array {
  const mixed = new Float32Array(Math.max(first.length, second.length))
  for (let i = 0; i < mixed.length; i++)
    mixed[i] = (first[i] ?? 0) * (1 - share) + (second[i] ?? 0) * share
  return mixed
}

/** Up and down a little, five times a second, and unsteady in strength: old age. */
function tremble(samples: Float32Array, { rate }: Sound): Float32Array {
  const swayed = delayed(samples, rate, { seconds: 0.002, sway: 0.0003, hertz: 5.3, alone: true })
  for (let i = 0; i < swayed.length; i++)
    swayed[i] *= 0.92 + 0.08 * Math.sin((2 * Math.PI * 4.1 * i) / rate)
  return swayed
}

/** Adds the same a moment later, the moment swaying; `alone` gives only that. */
function delayed(
  samples: Float32Array,
  rate: number,
  {
    seconds,
    sway,
    hertz,
    alone = false,
  }: { seconds: number; sway: number; hertz: number; alone?: boolean },
): Float32Array {
  const made = new Float32Array(samples.length)
  for (let i = 0; i < made.length; i++) {
    const late = seconds + sway * Math.sin((2 * Math.PI * hertz * i) / rate)
    const place = i - late * rate
    const whole = Math.floor(place)
    const part = place - whole
    const before = (samples[whole] ?? 0) * (1 - part) + (samples[whole + 1] ?? 0) * part
    made[i] = alone ? before : (samples[i] + before) / 2
  }
  return made
}

/** Breath: noise that is as strong as the voice is at that moment. Its chance is always the same. */
function breathe(samples: Float32Array, rate: number, amount: number): Float32Array {
  const made = new Float32Array(samples.length)
  const fall = Math.exp(-1 / (0.02 * rate))
  let strength = 0
  let state = 1
  let last = 0
  for (let i = 0; i < made.length; i++) {
    strength = Math.max(Math.abs(samples[i]), strength * fall)
    // Numerical Recipes' linear congruential generator.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const noise = state / 2 ** 31 - 1
    made[i] = samples[i] * (1 - amount) + (noise - last) * strength * amount
    last = noise
  }
  return made
}

/** Times a tone: what it does to a voice every child knows from the television. */
function ring(samples: Float32Array, rate: number, hertz: number): Float32Array {
  return samples.map((sample, i) => sample * Math.sin((2 * Math.PI * hertz * i) / rate))
}

/** What comes out goes in again a moment later. */
function comb(
  samples: Float32Array,
  rate: number,
  { seconds, feedback }: { seconds: number; feedback: number },
): Float32Array {
  const late = Math.max(1, Math.round(seconds * rate))
  const made = new Float32Array(samples)
  for (let i = late; i < made.length; i++) made[i] += feedback * made[i - late]
  return made
}

/** An octave below the voice something goes along, and all of it is a little too much for the throat. */
function growl(samples: Float32Array, { rate, pitch }: Sound): Float32Array {
  return samples.map((sample, i) => {
    const below = 1 + 0.75 * Math.sin((Math.PI * pitch * i) / rate)
    return Math.tanh(2.2 * sample * below) / 2.2
  })
}

/** One pole: what is lower than this, in Hz, falls by 6 dB an octave. */
function withoutBass(samples: Float32Array, rate: number, hertz: number): Float32Array {
  const keep = Math.exp((-2 * Math.PI * hertz) / rate)
  const made = new Float32Array(samples.length)
  for (let i = 1; i < made.length; i++) made[i] = keep * (made[i - 1] + samples[i] - samples[i - 1])
  return made
}

const combSeconds = [0.0297, 0.0371, 0.0411, 0.0437]
const passSeconds = [0.005, 0.0017]

/** A room. M. R. Schroeder, Natural Sounding Artificial Reverberation, 1962: four combs, two all-passes. */
function reverb(
  samples: Float32Array,
  rate: number,
  { share, room }: { share: number; room: number },
): Float32Array {
  const tail = Math.round(rate * 1.1)
  const longer = new Float32Array(samples.length + tail)
  longer.set(samples)
  const sum = new Float32Array(longer.length)
  for (const seconds of combSeconds) {
    const part = comb(longer, rate, { seconds, feedback: room })
    for (let i = 0; i < sum.length; i++) sum[i] += part[i] / combSeconds.length
  }
  let wet: Float32Array = sum
  for (const seconds of passSeconds) wet = allPass(wet, rate, seconds)
  // Ends in silence rather than in a click.
  for (let i = 0; i < tail; i++) wet[wet.length - 1 - i] *= Math.min(1, i / (tail / 2))
  return mix(longer, wet, share)
}

function allPass(samples: Float32Array, rate: number, seconds: number): Float32Array {
  const late = Math.max(1, Math.round(seconds * rate))
  const gain = 0.7
  const made = new Float32Array(samples.length)
  for (let i = 0; i < made.length; i++) {
    const before = i < late ? 0 : samples[i - late]
    const own = i < late ? 0 : made[i - late]
    made[i] = -gain * samples[i] + before + gain * own
  }
  return made
}
