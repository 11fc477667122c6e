/** Says in an export what is what. */
export const readme = `Everything your newcharactersheet account has.

account.json       who you are here
billing.json       how you pay; keys at providers are never given out
keys.json          your API keys without their secrets, which nobody has but you
transactions.json  every change of your credits, newest first
webhooks.json      where you are told of your work; signing secrets are never given out
purchases.json     the credit packs and plans you ordered, newest first
projects.json      your projects and their folders
sessions.json      the browsers you are signed in with; what keeps them signed in is not in it
likes.json         the sheets you like, by their ids, as far as you may see them
jobs.json          everything that was made for you or failed, newest first, with its receipt
sheets/            one folder for each sheet, named by its id:
  sheet.json       everything known of it: prompt, keywords, design, panels, palette and more
  sheet.png        the picture, and beside it its copies, the pictures it was drawn after and films

Times are milliseconds since 1970. Addresses in sheet.json that are signed work for an hour.
`
