import { limits } from '../../../packages/contract/src/index.ts'
import type { Account } from '../support/people.ts'
import type { Scenarios } from '../support/scenario.ts'
import type { World } from '../support/world.ts'

/** An account with a project and a folder in it. */
async function withFolder(world: World): Promise<Account & { id: string; folderId: string }> {
  const account = await world.account()
  const id = await world.project(account)
  return { ...account, id, folderId: await world.folder(account, id) }
}

const name = 'Heroes'

export const projectScenarios: Scenarios = {
  listProjects: {
    answers: { 200: async (world) => ({ key: (await withFolder(world)).key }) },
  },
  createProject: {
    answers: { 201: async (world) => ({ key: (await world.account()).key, body: { name } }) },
    errors: {
      WRONG_STATE: async (world) => {
        const { accountId, key } = await world.account()
        await world.db.query(
          `INSERT INTO projects (id, account_id, name)
           SELECT $1 || n, $1, 'full' FROM generate_series(1, $2) AS n`,
          [accountId, limits.projectsPerAccount],
        )
        return { key, body: { name } }
      },
    },
  },
  getProject: {
    answers: {
      200: async (world) => {
        const { key, id } = await withFolder(world)
        return { key, params: { id } }
      },
    },
  },
  updateProject: {
    answers: {
      200: async (world) => {
        const { key, id } = await withFolder(world)
        return { key, params: { id }, body: { name } }
      },
    },
  },
  deleteProject: {
    answers: {
      204: async (world) => {
        const { key, id } = await withFolder(world)
        return { key, params: { id }, query: { contents: 'delete' } }
      },
    },
  },
  listFolders: {
    answers: {
      200: async (world) => {
        const { key, id } = await withFolder(world)
        return { key, params: { id } }
      },
    },
  },
  createFolder: {
    answers: {
      201: async (world) => {
        const { key, id } = await withFolder(world)
        return { key, params: { id }, body: { name } }
      },
    },
    errors: {
      WRONG_STATE: async (world) => {
        const account = await world.account()
        const id = await world.project(account)
        await world.db.query(
          `INSERT INTO folders (id, project_id, name)
           SELECT $1 || n, $1, 'full' FROM generate_series(1, $2) AS n`,
          [id, limits.foldersPerProject],
        )
        return { key: account.key, params: { id }, body: { name } }
      },
    },
  },
  updateFolder: {
    answers: {
      200: async (world) => {
        const { key, folderId: id } = await withFolder(world)
        return { key, params: { id }, body: { name } }
      },
    },
  },
  deleteFolder: {
    answers: {
      204: async (world) => {
        const { key, folderId: id } = await withFolder(world)
        return { key, params: { id } }
      },
    },
  },
}
