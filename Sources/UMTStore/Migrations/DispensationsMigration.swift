extension Migration {
    /// Dispensations from the rules of composition, and proofs of age that were seen.
    static let dispensations = Migration(7, dispensationTable + attestationTable)

    private static let dispensationTable = """
        -- The rules are not listed here: a rule that comes later must not need this table built anew.
        CREATE TABLE dispensation (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, body_id INTEGER NOT NULL,
            rule TEXT NOT NULL CHECK (rule <> ''), seat_id INTEGER,
            municipality_id INTEGER REFERENCES municipality, person_id INTEGER,
            reason TEXT NOT NULL, basis TEXT NOT NULL, version INTEGER NOT NULL, \(period),
            UNIQUE (region_id, id),
            FOREIGN KEY (region_id, body_id) REFERENCES body (region_id, id),
            -- A seat that is named is of the body.
            FOREIGN KEY (region_id, body_id, seat_id) REFERENCES seat (region_id, body_id, id),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id)) STRICT;
        CREATE INDEX dispensation_by_body ON dispensation (region_id, body_id);

        """

    private static let attestationTable = """
        -- That somebody had, or had not, turned an age on a day. What proved it is not kept.
        CREATE TABLE age_attestation (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, person_id INTEGER NOT NULL,
            age INTEGER NOT NULL CHECK (age BETWEEN 1 AND 99), day TEXT NOT NULL,
            turned INTEGER NOT NULL CHECK (turned IN (0, 1)),
            UNIQUE (region_id, person_id, age, day),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id)) STRICT;
        """
}
