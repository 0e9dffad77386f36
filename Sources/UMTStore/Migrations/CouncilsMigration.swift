extension Migration {
    /// What somebody is in a council beside sitting in it, who else may speak there, and the money that it was given.
    static let councils = Migration(
        5,
        """
        CREATE TABLE body_function (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, body_id INTEGER NOT NULL, person_id INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('leader', 'deputy', 'secretary', 'observer')),
            chosen_by TEXT NOT NULL, chosen_on TEXT NOT NULL, version INTEGER NOT NULL, \(period),
            UNIQUE (region_id, id),
            FOREIGN KEY (region_id, body_id) REFERENCES body (region_id, id),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id)) STRICT;
        CREATE INDEX body_function_by_body ON body_function (region_id, body_id, kind);
        CREATE INDEX body_function_by_person ON body_function (region_id, person_id);
        CREATE TABLE meeting_right (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, body_id INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('attend', 'speak', 'propose')),
            person_id INTEGER, role TEXT, source TEXT NOT NULL, version INTEGER NOT NULL, \(period),
            UNIQUE (region_id, id), CHECK ((person_id IS NULL) <> (role IS NULL)),
            FOREIGN KEY (region_id, body_id) REFERENCES body (region_id, id),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id)) STRICT;
        CREATE INDEX meeting_right_by_body ON meeting_right (region_id, body_id, kind);
        CREATE INDEX meeting_right_by_person ON meeting_right (region_id, person_id) WHERE person_id IS NOT NULL;
        -- Whole kroner. Not to be taken for access_grant.
        CREATE TABLE money_grant (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, body_id INTEGER NOT NULL,
            amount INTEGER NOT NULL CHECK (amount > 0), giver TEXT NOT NULL, purpose TEXT NOT NULL, day TEXT NOT NULL,
            reference TEXT, used_for TEXT, version INTEGER NOT NULL, UNIQUE (region_id, id),
            FOREIGN KEY (region_id, body_id) REFERENCES body (region_id, id)) STRICT;
        -- Lists are newest first and paged by key.
        CREATE INDEX money_grant_by_day ON money_grant (region_id, day, id);
        CREATE INDEX money_grant_by_body ON money_grant (region_id, body_id, day, id);
        """)
}
