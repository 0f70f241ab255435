/**
 * Who takes part: a person has a role and a scope, access codes let them in, tokens are their sessions.
 * A branch is one person, however often its code is issued. What was there before has no person yet: one
 * is made for every branch, for every other session, and for every other code nobody has used.
 */
export const people = [
  `CREATE TABLE people (
    id INTEGER PRIMARY KEY, role TEXT NOT NULL, branch TEXT, units TEXT, stages TEXT,
    created INTEGER NOT NULL
  ) STRICT`,
  "CREATE UNIQUE INDEX people_branch ON people (branch) WHERE branch IS NOT NULL",
  "ALTER TABLE codes ADD COLUMN person INTEGER",
  "ALTER TABLE codes ADD COLUMN revoked INTEGER",
  "ALTER TABLE tokens ADD COLUMN person INTEGER",
  `INSERT INTO people (role, branch, created)
    SELECT 'branch', branch, min(created) FROM (
      SELECT branch, created FROM codes WHERE role = 'branch'
      UNION ALL SELECT branch, created FROM tokens WHERE role = 'branch'
    ) GROUP BY branch`,
  `INSERT INTO people (id, role, units, created)
    SELECT 1000000 + id, role, units, created FROM tokens WHERE role <> 'branch'`,
  `INSERT INTO people (id, role, units, created)
    SELECT 2000000 + rowid, role, units, created FROM codes WHERE role <> 'branch' AND used IS NULL`,
  `UPDATE tokens SET person = CASE role WHEN 'branch'
    THEN (SELECT id FROM people p WHERE p.branch = tokens.branch) ELSE 1000000 + id END`,
  `UPDATE codes SET person = CASE role WHEN 'branch'
    THEN (SELECT id FROM people p WHERE p.branch = codes.branch) ELSE 2000000 + rowid END
    WHERE role = 'branch' OR used IS NULL`,
  // Repeated calls were known by their token; now by the person, who may have signed in anew.
  `CREATE TABLE kept_answers (
    scope TEXT NOT NULL, key TEXT NOT NULL, body_hash TEXT NOT NULL, status INTEGER NOT NULL,
    body TEXT NOT NULL, time INTEGER NOT NULL, PRIMARY KEY (scope, key)
  ) STRICT, WITHOUT ROWID`,
  `INSERT OR IGNORE INTO kept_answers
    SELECT coalesce((SELECT 'person:' || person FROM tokens WHERE 'token:' || id = scope), scope),
      key, body_hash, status, body, time FROM answers ORDER BY time DESC`,
  "DROP TABLE answers",
  "ALTER TABLE kept_answers RENAME TO answers",
];
