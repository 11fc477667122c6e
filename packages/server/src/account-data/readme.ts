/** Says in an export what is what. */
export const readme = `Everything your newcharactersheet account has.

account.json       who you are here
billing.json       how you pay; keys at providers are never given out
keys.json          your API keys without their secrets, which nobody has but you
transactions.json  every change of your credits, newest first
webhooks.json      where you are told of your work; signing secrets are never given out
projects.json      your projects and their folders
sheets/            one folder for each sheet, named by its id:
  sheet.json       everything known of it: prompt, keywords, design, panels, palette and more
  sheet.png        the picture, and beside it its copies and the pictures it was drawn after

Times are milliseconds since 1970. Addresses in sheet.json that are signed work for an hour.
`
