/**
 * The picture library, with what holds for the whole process set. It sets its cache anew in every thread that loads it,
 * so everything here takes it from this module.
 */
import sharp from 'sharp'

// The same picture never comes twice: what the cache keeps of a hundred operations is only scattered memory.
sharp.cache(false)

export { sharp }
