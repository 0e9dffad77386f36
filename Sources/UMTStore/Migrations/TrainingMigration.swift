extension Migration {
    /// The training passport: whom a module is for and how long it holds, sessions, completions that can be refreshed,
    /// and the person behind a grant.
    static let training = Migration(
        3,
        """
        ALTER TABLE training_module ADD COLUMN audience TEXT NOT NULL DEFAULT 'member'
            CHECK (audience IN ('member', 'adult', 'both'));
        -- Asked for from that day, until that day; the founding modules have neither.
        ALTER TABLE training_module ADD COLUMN from_day TEXT;
        ALTER TABLE training_module ADD COLUMN until_day TEXT
            CHECK (until_day IS NULL OR from_day IS NULL OR from_day < until_day);
        ALTER TABLE training_module ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
        -- How long completions hold that are made from a day on; no months is for ever, and so is no row.
        CREATE TABLE training_validity (
            region_id INTEGER NOT NULL, module_id INTEGER NOT NULL, from_day TEXT NOT NULL,
            months INTEGER CHECK (months BETWEEN 1 AND 120), PRIMARY KEY (region_id, module_id, from_day),
            FOREIGN KEY (region_id, module_id) REFERENCES training_module (region_id, id)) STRICT, WITHOUT ROWID;
        -- Led by somebody who is named, or by a person of the register; neither once that person is erased.
        CREATE TABLE training_session (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL REFERENCES region, body_id INTEGER,
            day TEXT NOT NULL, place TEXT NOT NULL, leader TEXT, person_id INTEGER,
            CHECK (leader IS NULL OR person_id IS NULL), UNIQUE (region_id, id),
            FOREIGN KEY (region_id, body_id) REFERENCES body (region_id, id),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id)) STRICT;
        CREATE INDEX training_session_by_day ON training_session (region_id, day, id);
        -- What a person led is found when the person is exported or erased.
        CREATE INDEX training_session_by_person ON training_session (region_id, person_id)
            WHERE person_id IS NOT NULL;
        CREATE TABLE training_session_module (
            region_id INTEGER NOT NULL, session_id INTEGER NOT NULL, module_id INTEGER NOT NULL,
            PRIMARY KEY (region_id, session_id, module_id),
            FOREIGN KEY (region_id, session_id) REFERENCES training_session (region_id, id),
            FOREIGN KEY (region_id, module_id) REFERENCES training_module (region_id, id)) STRICT, WITHOUT ROWID;
        -- The one place for completions. A module can be completed again, but once a day; the order of the unique key
        -- is that of "what has this person".
        CREATE TABLE training_attendance (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, person_id INTEGER NOT NULL,
            module_id INTEGER NOT NULL, day TEXT NOT NULL, session_id INTEGER,
            UNIQUE (region_id, person_id, module_id, day),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id),
            FOREIGN KEY (region_id, module_id) REFERENCES training_module (region_id, id),
            FOREIGN KEY (region_id, session_id) REFERENCES training_session (region_id, id)) STRICT;
        CREATE INDEX training_attendance_by_session ON training_attendance (region_id, session_id, person_id)
            WHERE session_id IS NOT NULL;
        INSERT INTO training_attendance (id, region_id, person_id, module_id, day)
            SELECT id, region_id, person_id, module_id, day FROM training_completion;
        DROP TABLE training_completion;
        -- Whose own passport a token may read.
        CREATE TABLE grant_person (
            region_id INTEGER NOT NULL, grant_id INTEGER NOT NULL, person_id INTEGER NOT NULL,
            PRIMARY KEY (region_id, grant_id),
            FOREIGN KEY (region_id, grant_id) REFERENCES access_grant (region_id, id),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id)) STRICT, WITHOUT ROWID;
        CREATE INDEX grant_person_by_person ON grant_person (region_id, person_id);
        """)
}
