extension Migration {
    /// When a meeting is over, and the secret addresses of people's own calendars.
    static let calendars = Migration(
        24,
        """
        ALTER TABLE meeting_course ADD COLUMN ends TEXT CHECK (ends > starts);
        -- The secret itself is nowhere; what is asked for is found by its hash.
        CREATE TABLE calendar_link (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, person_id INTEGER NOT NULL,
            hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32), made INTEGER NOT NULL, ended INTEGER,
            UNIQUE (region_id, id),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id)) STRICT;
        -- What there is of one person is found for the list, and when the person is erased.
        CREATE INDEX calendar_link_by_person ON calendar_link (region_id, person_id, id);
        -- Nobody has two addresses that open.
        CREATE UNIQUE INDEX calendar_link_open ON calendar_link (region_id, person_id) WHERE ended IS NULL;
        """)
}
