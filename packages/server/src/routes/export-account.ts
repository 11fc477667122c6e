import { operations } from '@newcharactersheet/contract'
import { exportAccount as exportOwnAccount } from '../account-data/export-account.ts'
import { CustomReply, route } from './route.ts'

export const exportAccount = route(
  operations.exportAccount,
  async (call) =>
    new CustomReply({
      status: 200,
      headers: {
        'content-type': 'application/zip',
        'content-disposition': 'attachment; filename="newcharactersheet.zip"',
        'cache-control': 'no-store',
      },
      body: exportOwnAccount(call),
    }),
)
