/**
 * Runs commands compiled for WASI (preview 1) with nothing of this machine: files are in memory, the
 * clock stands still, and there is nothing to read. What a command gives back depends on its words alone.
 * https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md
 */

export type CommandRun = {
  /** 0 where all went well. */
  code: number
  /** What it said on either of its outputs. */
  printed: string
  /** What it wrote, by names without the leading slash. */
  files: ReadonlyMap<string, Uint8Array>
}

const errno = { ok: 0, badDescriptor: 8, tooLarge: 22 } as const
const fileTypes = { terminal: 2, folder: 3, file: 4 } as const
const firstFile = 4
const root = 3
/** No command of ours writes more: ten minutes of speech are 20 MB. */
const mostBytes = 64 * 1024 * 1024

/** As a command has it: its own, and not shared. */
type Memory = { buffer: ArrayBuffer }

/** Bytes that grow as they are written. */
type Written = { bytes: Uint8Array; length: number; at: number }

class Exit extends Error {
  readonly code: number
  constructor(code: number) {
    super(`exit ${code}`)
    this.code = code
  }
}

/** Runs a command to its end in a memory of its own. A trap is thrown as WebAssembly throws it. */
export function runCommand(module: WebAssembly.Module, args: readonly string[]): CommandRun {
  const outputs: Written = newWritten()
  const files = new Map<string, Written>()
  const opened: Written[] = []
  const imports = commandImports({ args, outputs, files, opened, memory: () => memory })
  const { exports } = new WebAssembly.Instance(module, { wasi_snapshot_preview1: imports })
  // Safe: these two are what makes a module a command.
  const { memory, _start } = exports as { memory: Memory; _start: () => void }
  const code = exitCode(_start)
  const text = new TextDecoder().decode(outputs.bytes.subarray(0, outputs.length))
  const kept = [...files].map(
    ([name, { bytes, length }]) => [name, bytes.subarray(0, length)] as const,
  )
  return { code, printed: text, files: new Map(kept) }
}

function exitCode(start: () => void): number {
  try {
    start()
    return 0
  } catch (error) {
    if (error instanceof Exit) return error.code
    throw error
  }
}

type World = {
  args: readonly string[]
  outputs: Written
  files: Map<string, Written>
  opened: Written[]
  memory: () => Memory
}

/** Only what commands of C libraries ask for; a module that wants more is not instantiated. */
function commandImports(world: World): Record<string, (...values: never[]) => number> {
  return { ...argumentCalls(world), ...descriptorCalls(world), ...fileCalls(world) }
}

function argumentCalls({ args, memory }: World) {
  const texts = args.map((arg) => new TextEncoder().encode(`${arg}\0`))
  const view = () => new DataView(memory().buffer)
  return {
    args_sizes_get(count: number, bytes: number) {
      view().setUint32(count, texts.length, true)
      view().setUint32(
        bytes,
        texts.reduce((sum, { length }) => sum + length, 0),
        true,
      )
      return errno.ok
    },
    args_get(places: number, buffer: number) {
      let at = buffer
      for (const [index, text] of texts.entries()) {
        view().setUint32(places + 4 * index, at, true)
        new Uint8Array(memory().buffer).set(text, at)
        at += text.length
      }
      return errno.ok
    },
    clock_time_get(_clock: number, _precision: bigint, time: number) {
      view().setBigUint64(time, 0n, true)
      return errno.ok
    },
    proc_exit(code: number): number {
      throw new Exit(code)
    },
  }
}

function descriptorCalls({ memory }: World) {
  const view = () => new DataView(memory().buffer)
  return {
    fd_close: () => errno.ok,
    fd_fdstat_set_flags: () => errno.ok,
    fd_fdstat_get(descriptor: number, status: number) {
      const type =
        descriptor < root
          ? fileTypes.terminal
          : descriptor === root
            ? fileTypes.folder
            : fileTypes.file
      const all = 0xffff_ffff_ffff_ffffn
      view().setUint8(status, type)
      view().setUint16(status + 2, 0, true)
      view().setBigUint64(status + 8, all, true)
      view().setBigUint64(status + 16, all, true)
      return errno.ok
    },
    fd_prestat_get(descriptor: number, status: number) {
      if (descriptor !== root) return errno.badDescriptor
      view().setUint8(status, 0)
      view().setUint32(status + 4, 1, true)
      return errno.ok
    },
    fd_prestat_dir_name(_descriptor: number, name: number) {
      view().setUint8(name, '/'.charCodeAt(0))
      return errno.ok
    },
  }
}

function fileCalls({ outputs, files, opened, memory }: World) {
  const view = () => new DataView(memory().buffer)
  const writtenAt = (descriptor: number) =>
    descriptor < root ? outputs : opened[descriptor - firstFile]
  return {
    fd_read(_descriptor: number, _pieces: number, _count: number, read: number) {
      view().setUint32(read, 0, true)
      return errno.ok
    },
    fd_seek(descriptor: number, offset: bigint, whence: number, place: number) {
      const file = writtenAt(descriptor)
      if (file === undefined) return errno.badDescriptor
      const from = [0, file.at, file.length][whence] ?? 0
      file.at = Math.max(0, from + Number(offset))
      view().setBigUint64(place, BigInt(file.at), true)
      return errno.ok
    },
    fd_write(descriptor: number, pieces: number, count: number, written: number) {
      const file = writtenAt(descriptor)
      if (file === undefined) return errno.badDescriptor
      let sum = 0
      for (let i = 0; i < count; i++) {
        const at = view().getUint32(pieces + 8 * i, true)
        const length = view().getUint32(pieces + 8 * i + 4, true)
        if (file.at + length > mostBytes) return errno.tooLarge
        write(file, new Uint8Array(memory().buffer, at, length))
        sum += length
      }
      view().setUint32(written, sum, true)
      return errno.ok
    },
    // Rights, flags and folders: everything may be written, and there is one folder.
    path_open(...values: (number | bigint)[]) {
      const [, , place, length] = values.map(Number)
      const name = new TextDecoder().decode(new Uint8Array(memory().buffer, place, length).slice())
      const file = newWritten()
      files.set(name, file)
      opened.push(file)
      view().setUint32(Number(values[8]), firstFile + opened.length - 1, true)
      return errno.ok
    },
  }
}

function newWritten(): Written {
  return { bytes: new Uint8Array(4_096), length: 0, at: 0 }
}

function write(file: Written, piece: Uint8Array): void {
  const end = file.at + piece.length
  if (end > file.bytes.length) {
    const larger = new Uint8Array(Math.max(end, 2 * file.bytes.length))
    larger.set(file.bytes)
    file.bytes = larger
  }
  file.bytes.set(piece, file.at)
  file.at = end
  file.length = Math.max(file.length, end)
}
