/**
 * Loaded before the program (`--import`), puts a quick engine in the engine's place, without
 * threads. All else is the program as it is.
 */
import { registerHooks } from 'node:module'

const quickEngine = new URL('./quick-engine.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@newcharactersheet/engine'
      ? { url: quickEngine, shortCircuit: true }
      : next(specifier, context),
})
