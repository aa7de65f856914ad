/**
 * The first schema. A statement column (department, responsibility of an event) is NULL where nothing is said, '' for "none",
 * else the label; `answered` (what was answered before a statement) and `detail` (what renaming, restoring and forgetting say)
 * are JSON. Rows of events are never updated or deleted while their model is there. A model's id is never given again, so that a
 * process that still holds a deleted model sees that it is gone. A title that was forgotten has no text.
 */
export const initial = `
CREATE TABLE models (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	name TEXT NOT NULL UNIQUE,
	start TEXT NOT NULL CHECK (start IN ('default', 'empty')),
	created_at TEXT NOT NULL,
	history_days INTEGER CHECK (history_days > 0),
	history_rows INTEGER CHECK (history_rows > 0)
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
	answered TEXT,
	undoes INTEGER,
	detail TEXT,
	classification_id TEXT,
	submission_key TEXT,
	actor TEXT,
	at TEXT NOT NULL,
	PRIMARY KEY (model_id, position),
	UNIQUE (model_id, submission_key)
) STRICT, WITHOUT ROWID;

CREATE INDEX events_by_title ON events (title_id) WHERE title_id IS NOT NULL;

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
	department_margin REAL NOT NULL,
	responsibility TEXT,
	responsibility_confidence REAL NOT NULL,
	responsibility_source TEXT NOT NULL,
	responsibility_margin REAL NOT NULL,
	confidence REAL NOT NULL,
	needs_review INTEGER NOT NULL CHECK (needs_review IN (0, 1)),
	review_reason TEXT,
	known_words REAL NOT NULL,
	at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX classifications_by_time ON classifications (model_id, at, id);
`;
