extension Migration {
    /// Who was at a meeting without a place in it, by role.
    static let guests = Migration(
        25,
        """
        CREATE TABLE meeting_guest (
            region_id INTEGER NOT NULL, meeting_id INTEGER NOT NULL, place INTEGER NOT NULL CHECK (place >= 1),
            role TEXT NOT NULL, municipality_id INTEGER REFERENCES municipality (id),
            PRIMARY KEY (region_id, meeting_id, place),
            FOREIGN KEY (region_id, meeting_id) REFERENCES meeting (region_id, id)) STRICT, WITHOUT ROWID;
        """)
}
