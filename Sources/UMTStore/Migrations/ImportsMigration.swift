extension Migration {
    /// Imports of members: what a file would do, and what it takes to undo it.
    static let imports = Migration(
        8,
        """
        -- The heading of an import holds nothing about a person, and stays.
        CREATE TABLE member_import (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL REFERENCES region, actor INTEGER NOT NULL,
            municipality_id INTEGER REFERENCES municipality, created INTEGER NOT NULL,
            digest BLOB NOT NULL CHECK (length(digest) = 32), encoding TEXT NOT NULL, separator TEXT NOT NULL,
            new_rows INTEGER NOT NULL, same_rows INTEGER NOT NULL, changed_rows INTEGER NOT NULL,
            faulty_rows INTEGER NOT NULL, applied INTEGER, undone INTEGER,
            CHECK (undone IS NULL OR applied IS NOT NULL), UNIQUE (region_id, id)) STRICT;
        -- Personal data for a day: the cells as they were typed, what was decided, and what stood there before.
        -- A person who is not made yet has an id already, so there is no foreign key to person.
        CREATE TABLE member_import_row (
            region_id INTEGER NOT NULL, import_id INTEGER NOT NULL, line INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('new', 'same', 'changed', 'faulty')),
            number TEXT, name TEXT, birth_year TEXT, municipality TEXT, body TEXT, seat TEXT, from_day TEXT,
            through_day TEXT, basis TEXT,
            person_id INTEGER, person_state TEXT NOT NULL, mandate_id INTEGER, seat_id INTEGER, seat_key TEXT,
            fault TEXT, before_name TEXT, before_birth_year INTEGER, before_municipality_id INTEGER,
            before_version INTEGER, CHECK ((state = 'faulty') = (fault IS NOT NULL)),
            PRIMARY KEY (region_id, import_id, line),
            FOREIGN KEY (region_id, import_id) REFERENCES member_import (region_id, id)) STRICT, WITHOUT ROWID;
        -- Pages of one kind of row.
        CREATE INDEX member_import_row_by_state ON member_import_row (region_id, import_id, state, line);
        -- Everything that an import holds about one person, to be erased with the person.
        CREATE INDEX member_import_row_by_person ON member_import_row (region_id, person_id);
        """)
}
