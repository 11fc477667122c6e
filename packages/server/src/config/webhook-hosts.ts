import { StartProblem } from '../platform/start-problem.ts'
import { type Environment, readText } from './read-settings.ts'

export const webhookSettings = ['NCS_WEBHOOK_HOSTS']

/**
 * Hosts of the operator's own network that webhooks may go to, over http too: names or addresses as
 * they stand in URLs, IPv6 without brackets.
 */
export function readWebhookHosts(environment: Environment): string[] {
  const text = readText(environment, 'NCS_WEBHOOK_HOSTS')
  if (text === undefined) return []
  return text.split(',').map((each) => readHost(each.trim()))
}

function readHost(text: string): string {
  const url = URL.parse(`http://${text.includes(':') ? `[${text}]` : text}`)
  if (text === '' || url === null || url.host !== url.hostname || url.pathname !== '/')
    throw new StartProblem(
      `NCS_WEBHOOK_HOSTS holds "${text}": it must be hosts with commas between, such as localhost,10.0.0.5`,
    )
  if (url.username !== '' || url.search !== '' || url.hash !== '')
    throw new StartProblem('NCS_WEBHOOK_HOSTS must hold hosts alone')
  return url.hostname.replace(/^\[(.*)\]$/, '$1')
}
