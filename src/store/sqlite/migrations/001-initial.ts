/**
 * The first schema. A statement column (department, responsibility of an event) is NULL where nothing is said, '' for "none",
 * else the label. Rows of events are never updated or deleted.
 */
export const initial = `
CREATE TABLE models (
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL UNIQUE,
	start TEXT NOT NULL CHECK (start IN ('default', 'empty')),
	created_at TEXT NOT NULL
) STRICT;

CREATE TABLE titles (
	id INTEGER PRIMARY KEY,
	model_id INTEGER NOT NULL REFERENCES models (id) ON DELETE CASCADE,
	text TEXT,
	UNIQUE (model_id, text)
) STRICT;

CREATE TABLE events (
	model_id INTEGER NOT NULL REFERENCES models (id) ON DELETE CASCADE,
	position INTEGER NOT NULL CHECK (position > 0),
	id TEXT NOT NULL UNIQUE,
	kind TEXT NOT NULL,
	title_id INTEGER REFERENCES titles (id),
	department TEXT,
	responsibility TEXT,
	undoes INTEGER,
	classification_id TEXT,
	submission_key TEXT,
	actor TEXT,
	at TEXT NOT NULL,
	PRIMARY KEY (model_id, position),
	UNIQUE (model_id, submission_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE snapshots (
	model_id INTEGER NOT NULL REFERENCES models (id) ON DELETE CASCADE,
	position INTEGER NOT NULL,
	version TEXT NOT NULL,
	state BLOB NOT NULL,
	PRIMARY KEY (model_id, version)
) STRICT;

CREATE TABLE classifications (
	id TEXT PRIMARY KEY,
	model_id INTEGER NOT NULL REFERENCES models (id) ON DELETE CASCADE,
	title TEXT,
	model_version TEXT NOT NULL,
	department TEXT,
	department_confidence REAL NOT NULL,
	department_source TEXT NOT NULL,
	responsibility TEXT,
	responsibility_confidence REAL NOT NULL,
	responsibility_source TEXT NOT NULL,
	at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
