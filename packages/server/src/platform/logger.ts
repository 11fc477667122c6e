import { destination, type Logger, pino } from 'pino'

export type { Logger }

export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug'

/**
 * Writes JSON lines to stderr; stdout is for people. What is said is chosen line by line: a request
 * or a configuration is never logged whole, so keys, prompts and cookies stay out. The paths below
 * are a second fence around the likeliest mistakes.
 */
export function openLogger(level: LogLevel): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      redact: {
        paths: [
          ...['headers', 'prompt', 'key', 'secret', 'cookie', '*.headers', '*.prompt', '*.key'],
          ...['*.secret', '*.cookie'],
          // PostgreSQL quotes the row it refuses.
          ...['err.detail', 'err.where', 'err.parameters'],
        ],
        censor: '[hidden]',
      },
    },
    destination({ dest: 2, sync: true }),
  )
}
