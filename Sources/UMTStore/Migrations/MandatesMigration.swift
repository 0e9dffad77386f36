extension Migration {
    /// Mandates in time: substitutes' seats, grounds, leave and replacements, and an index by days.
    ///
    /// Nothing referred to `mandate`, and only `mandate` to `seat`, so both are built anew with their new columns.
    static let mandates = Migration(2, keptAside + seats + mandateTable + moved + absences)

    private static let keptAside = """
        CREATE TABLE mandate_kept AS SELECT * FROM mandate;
        DROP TABLE mandate;

        """

    private static let seats = """
        CREATE TABLE seat_next (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, body_id INTEGER NOT NULL, key TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('girl', 'boy', 'open')), place INTEGER NOT NULL,
            municipality_id INTEGER REFERENCES municipality,
            -- A substitute's seat has a rank; with a seat that it stands in for it is personal.
            rank INTEGER CHECK (rank >= 1), stands_in_for_id INTEGER, \(period),
            CHECK (stands_in_for_id IS NULL OR rank IS NOT NULL),
            UNIQUE (region_id, key), UNIQUE (region_id, id), UNIQUE (region_id, body_id, id),
            FOREIGN KEY (region_id, body_id) REFERENCES body (region_id, id),
            FOREIGN KEY (region_id, body_id, stands_in_for_id) REFERENCES seat_next (region_id, body_id, id)) STRICT;
        INSERT INTO seat_next (id, region_id, body_id, key, kind, place, municipality_id,
            from_earliest, from_latest, until_earliest, until_latest)
        SELECT id, region_id, body_id, key, kind, place, municipality_id,
            from_earliest, from_latest, until_earliest, until_latest FROM seat;
        DROP TABLE seat;
        ALTER TABLE seat_next RENAME TO seat;
        CREATE INDEX seat_by_body ON seat (region_id, body_id, place);

        """

    private static let mandateTable = """
        -- A term that a mandate names is of the mandate's own body.
        CREATE UNIQUE INDEX term_of_body ON term (region_id, body_id, id);
        CREATE TABLE mandate (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, body_id INTEGER NOT NULL, seat_id INTEGER NOT NULL,
            person_id INTEGER NOT NULL, capacity TEXT NOT NULL CHECK (capacity IN ('elected', 'acting')),
            term_id INTEGER, elected_on TEXT, basis TEXT, start_reason TEXT, start_law TEXT,
            end_reason TEXT, end_law TEXT, version INTEGER NOT NULL,
            -- The days that it may cover, counted from 1900-01-01 as 1, and the node of the tree of days that holds
            -- them: the one nearest the root that lies within. Who sits on a day is found on 17 nodes, however long
            -- the history is.
            first_day INTEGER NOT NULL, last_day INTEGER NOT NULL, node INTEGER NOT NULL, \(period),
            CHECK (first_day <= node AND node <= last_day), UNIQUE (region_id, id),
            FOREIGN KEY (region_id, body_id, seat_id) REFERENCES seat (region_id, body_id, id),
            FOREIGN KEY (region_id, body_id, term_id) REFERENCES term (region_id, body_id, id),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id)) STRICT;

        """

    private static let moved = """
        WITH days AS (
            SELECT k.*, s.body_id,
                CASE WHEN k.from_earliest IS NULL THEN 1
                    ELSE CAST(julianday(k.from_earliest) - julianday('1899-12-31') AS INTEGER) END AS first_day,
                CASE WHEN k.until_latest IS NULL THEN 131071
                    ELSE CAST(julianday(k.until_latest) - julianday('1900-01-01') AS INTEGER) END AS last_day
            FROM mandate_kept k JOIN seat s ON s.region_id = k.region_id AND s.id = k.seat_id)
        INSERT INTO mandate (id, region_id, body_id, seat_id, person_id, capacity, basis, end_reason, version,
            from_earliest, from_latest, until_earliest, until_latest, first_day, last_day, node)
        SELECT id, region_id, body_id, seat_id, person_id, 'elected',
            -- An import without a decision used to write its own day.
            CASE WHEN substr(basis, 1, 7) = 'Import ' THEN NULL ELSE basis END, end_reason, version,
            from_earliest, from_latest, until_earliest, until_latest, first_day, last_day, (
                WITH RECURSIVE walk (at, step) AS (
                    SELECT 65536, 32768
                    UNION ALL
                    SELECT CASE WHEN days.last_day < at THEN at - step ELSE at + step END, step / 2
                    FROM walk WHERE days.last_day < at OR days.first_day > at)
                SELECT at FROM walk ORDER BY step LIMIT 1)
        FROM days;
        DROP TABLE mandate_kept;
        -- Who sits on a day: walked node by node, and read without the table for all but the rows that fit.
        CREATE INDEX mandate_by_day ON mandate (region_id, node, body_id, first_day, last_day);
        -- Whether a seat is taken: what ends before the asked days is not looked at.
        CREATE INDEX mandate_by_seat ON mandate (region_id, seat_id, last_day);
        CREATE INDEX mandate_by_person ON mandate (region_id, person_id, last_day);

        """

    private static let absences = """
        CREATE TABLE mandate_leave (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, mandate_id INTEGER NOT NULL,
            reason TEXT NOT NULL, \(period), UNIQUE (region_id, id),
            FOREIGN KEY (region_id, mandate_id) REFERENCES mandate (region_id, id)) STRICT;
        CREATE INDEX mandate_leave_by_mandate ON mandate_leave (region_id, mandate_id);
        -- Who for whom: somebody sits in another's place for a time.
        CREATE TABLE mandate_replacement (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, mandate_id INTEGER NOT NULL,
            person_id INTEGER NOT NULL, reason TEXT NOT NULL, \(period), UNIQUE (region_id, id),
            FOREIGN KEY (region_id, mandate_id) REFERENCES mandate (region_id, id),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id)) STRICT;
        CREATE INDEX mandate_replacement_by_mandate ON mandate_replacement (region_id, mandate_id);
        CREATE INDEX mandate_replacement_by_person ON mandate_replacement (region_id, person_id);
        """
}
