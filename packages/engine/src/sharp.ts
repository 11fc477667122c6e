/**
 * The picture library, with what holds for the whole process set. It sets its cache anew in every thread that loads it,
 * so everything here takes it from this module.
 */
import sharp from 'sharp'

// The same picture never comes twice: what the cache keeps of a hundred operations is only scattered memory.
sharp.cache(false)
// The files of a page are made side by side, and each by one thread: where more feed an encoder, the three of a page take a tenth longer.
sharp.concurrency(1)

export { sharp }
