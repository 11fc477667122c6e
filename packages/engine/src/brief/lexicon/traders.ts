/** Callings that have to do with what is named before them and are none of it: a robot dealer is no robot, a fish merchant no fish, a 'marchande de masques' wears none. */

/** They make, sell, gather or steal it. */
export const traders =
  'merchant|vendor|seller|maker|dealer|trader|shopkeeper|collector|buyer|smuggler|thief|monger'

/** They hunt, keep, ride or study living things. */
export const keepers =
  'hunter|catcher|keeper|breeder|tamer|trainer|handler|rider|researcher|slayer|rescuer|whisperer|wrangler|herder|poacher|jockey|mahout'
