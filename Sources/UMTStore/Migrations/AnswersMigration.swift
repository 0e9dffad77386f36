extension Migration {
    /// What an answer says happens next, and the links by which people without an account answer.
    static let answers = Migration(
        12,
        """
        CREATE TABLE next_step (
            region_id INTEGER NOT NULL, sending_id INTEGER NOT NULL, text TEXT NOT NULL, day TEXT NOT NULL,
            responsible TEXT NOT NULL, PRIMARY KEY (region_id, sending_id),
            FOREIGN KEY (region_id, sending_id) REFERENCES sending (region_id, id)) STRICT, WITHOUT ROWID;
        -- The secret itself is nowhere; what is sent is found by its hash.
        CREATE TABLE answer_link (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, sending_id INTEGER NOT NULL,
            hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32), actor INTEGER NOT NULL, holder TEXT NOT NULL,
            made INTEGER NOT NULL, expires INTEGER NOT NULL, ended INTEGER, used INTEGER,
            CHECK (expires > made), UNIQUE (region_id, id),
            FOREIGN KEY (region_id, sending_id) REFERENCES sending (region_id, id)) STRICT;
        CREATE INDEX answer_link_by_sending ON answer_link (region_id, sending_id, id);
        """)
}
