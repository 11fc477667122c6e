/** How a body is put together. */

/** A biped stands on two legs; creatures stand on four, or have wings. */
export const bodyPlans = ['biped', 'quadruped', 'bird', 'dragon'] as const
export type BodyPlan = (typeof bodyPlans)[number]
