/** Arrays in linear memory: `array` is where one begins, `i` which entry is meant. */

/** Sets bytes to 0. From outside, memory that threads share is cleared byte by byte. */
export function clear(array: usize, bytes: usize): void {
  memory.fill(array, 0, bytes)
}

export function f32At(array: usize, i: i32): f32 {
  return load<f32>(array + ((i as usize) << 2))
}

export function setF32(array: usize, i: i32, value: f32): void {
  store<f32>(array + ((i as usize) << 2), value)
}

export function i32At(array: usize, i: i32): i32 {
  return load<i32>(array + ((i as usize) << 2))
}

export function setI32(array: usize, i: i32, value: i32): void {
  store<i32>(array + ((i as usize) << 2), value)
}

export function u16At(array: usize, i: i32): i32 {
  return load<u16>(array + ((i as usize) << 1)) as i32
}

export function i16At(array: usize, i: i32): i32 {
  return load<i16>(array + ((i as usize) << 1)) as i32
}

export function setU16(array: usize, i: i32, value: i32): void {
  store<u16>(array + ((i as usize) << 1), value as u16)
}

export function u8At(array: usize, i: i32): i32 {
  return load<u8>(array + (i as usize)) as i32
}

export function setU8(array: usize, i: i32, value: i32): void {
  store<u8>(array + (i as usize), value as u8)
}
