-- Up Migration

-- Who made a link that was handed on; null where it was mailed to whoever asked for it. A link is
-- worth nothing while its maker may not make such links.
ALTER TABLE auth.links ADD COLUMN made_by text REFERENCES accounts;

CREATE INDEX links_by_maker ON auth.links (made_by) WHERE made_by IS NOT NULL;

-- The invitation a sign-up came with, which is used up when the address is verified. One that is
-- taken back takes those with it who have not come in yet.
ALTER TABLE auth.links ADD COLUMN invitation_id text REFERENCES invitations ON DELETE CASCADE;

CREATE INDEX links_of_invitation ON auth.links (invitation_id) WHERE invitation_id IS NOT NULL;

-- Down Migration

ALTER TABLE auth.links DROP COLUMN invitation_id, DROP COLUMN made_by;
