import { type DestinationStream, destination, type Logger, pino } from 'pino'

export type { Logger }

export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug'

/**
 * Writes JSON lines to stderr; stdout is for people. What is said is chosen line by line: a request,
 * an error's fields or a setting is never logged whole, so keys, prompts and cookies stay out. The
 * paths below are a second fence around the likeliest mistakes.
 */
export function openLogger(
  level: LogLevel,
  stream: DestinationStream = destination({ dest: 2, sync: true }),
): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      serializers: { err: describeError },
      redact: {
        paths: [
          'headers',
          'prompt',
          'key',
          'apiKey',
          'secret',
          'cookie',
          '*.headers',
          '*.prompt',
          '*.key',
        ],
        censor: '[hidden]',
      },
    },
    stream,
  )
}

const causesAtMost = 5

/** PostgreSQL's errors quote rows and hold the connection, so only the plain parts are taken. */
function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return String(error)
  const { name, message, stack, cause } = error
  const code = 'code' in error ? { code: String(error.code) } : {}
  const hasCause = cause !== undefined && depth < causesAtMost
  return {
    name,
    message,
    ...code,
    stack,
    ...(hasCause ? { cause: describeError(cause, depth + 1) } : {}),
  }
}
