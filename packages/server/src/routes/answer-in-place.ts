import { Readable } from 'node:stream'
import { answerLiving } from './answer-living.ts'
import { type Call, CustomReply, type Route } from './route.ts'

/**
 * Answers a call. Where only so many answers may be on their way at once it takes a place first,
 * for `caller`, and keeps it until the answer is out.
 */
export async function answerInPlace(
  route: Route,
  caller: string,
  call: Call<never, never, never, never>,
): Promise<unknown> {
  const { id, atOnce } = route.operation
  if (atOnce === undefined) return answerLiving(route, call)
  const place = call.context.places.take(id, atOnce, caller)
  try {
    const signal = AbortSignal.any([call.signal, place.signal])
    const answer = await answerLiving(route, { ...call, signal })
    const body = answer instanceof CustomReply ? answer.reply.body : undefined
    if (answer instanceof CustomReply && body instanceof Readable)
      return new CustomReply({ ...answer.reply, body: place.keepFor(body) })
    place.leave()
    return answer
  } catch (error) {
    place.leave()
    throw error
  }
}
