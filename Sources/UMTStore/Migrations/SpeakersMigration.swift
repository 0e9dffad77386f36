extension Migration {
    /// Who wants to speak on an item. It is forgotten when the minutes are approved.
    static let speakers = Migration(
        21,
        """
        CREATE TABLE speech_request (
            region_id INTEGER NOT NULL, item_id INTEGER NOT NULL, asked INTEGER NOT NULL CHECK (asked >= 1),
            person_id INTEGER, role TEXT, seat_kind TEXT CHECK (seat_kind IN ('girl', 'boy')),
            municipality_id INTEGER REFERENCES municipality (id), given INTEGER CHECK (given >= 1),
            is_withdrawn INTEGER NOT NULL, PRIMARY KEY (region_id, item_id, asked),
            CHECK ((person_id IS NULL) <> (role IS NULL)), CHECK (given IS NULL OR is_withdrawn = 0),
            FOREIGN KEY (region_id, item_id) REFERENCES agenda_item (region_id, id),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id)) STRICT;
        -- One has the floor at a time.
        CREATE UNIQUE INDEX speech_request_given ON speech_request (region_id, item_id, given)
            WHERE given IS NOT NULL;
        -- What there is of one person is found when the person is exported or erased.
        CREATE INDEX speech_request_by_person ON speech_request (region_id, person_id)
            WHERE person_id IS NOT NULL;
        -- The same as promise_undelivered.
        DROP INDEX promise_broken;
        """)
}
