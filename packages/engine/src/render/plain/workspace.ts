/** Memory that is used again from one picture to the next; what is in it never matters. */
export type Workspace = Map<string, ArrayBuffer>

export function newWorkspace(): Workspace {
  return new Map()
}

/** Uncleared memory of at least `bytes` under a name; a longer one is kept for next time. */
function memory(workspace: Workspace, name: string, bytes: number): ArrayBuffer {
  const kept = workspace.get(name)
  if (kept && kept.byteLength >= bytes) return kept
  const fresh = new ArrayBuffer(bytes)
  workspace.set(name, fresh)
  return fresh
}

export function floats(workspace: Workspace, name: string, length: number): Float32Array {
  return new Float32Array(memory(workspace, name, length * 4), 0, length)
}

export function words(workspace: Workspace, name: string, length: number): Uint32Array {
  return new Uint32Array(memory(workspace, name, length * 4), 0, length)
}

export function shorts(workspace: Workspace, name: string, length: number): Uint16Array {
  return new Uint16Array(memory(workspace, name, length * 2), 0, length)
}

export function signedShorts(workspace: Workspace, name: string, length: number): Int16Array {
  return new Int16Array(memory(workspace, name, length * 2), 0, length)
}

export function bytes(workspace: Workspace, name: string, length: number): Uint8Array {
  return new Uint8Array(memory(workspace, name, length), 0, length)
}

export function clampedBytes(
  workspace: Workspace,
  name: string,
  length: number,
): Uint8ClampedArray {
  return new Uint8ClampedArray(memory(workspace, name, length), 0, length)
}
