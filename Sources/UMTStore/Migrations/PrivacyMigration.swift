extension Migration {
    /// What people have agreed to, how they want to be named, and who is shielded.
    static let privacy = Migration(
        9,
        """
        -- One purpose at a time; of a guardian only that it was one.
        CREATE TABLE consent (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, person_id INTEGER NOT NULL,
            purpose TEXT NOT NULL CHECK (purpose IN ('named', 'pictures', 'mail')),
            given_by TEXT NOT NULL CHECK (given_by IN ('self', 'guardian')),
            way TEXT NOT NULL CHECK (way IN ('paper', 'in-person', 'digital')),
            given_on TEXT NOT NULL, withdrawn_on TEXT,
            CHECK (withdrawn_on IS NULL OR withdrawn_on >= given_on),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id)) STRICT;
        CREATE INDEX consent_by_person ON consent (region_id, person_id, purpose, given_on);
        -- Who has agreed to be named: the public page begins here.
        CREATE INDEX consent_by_purpose ON consent (region_id, purpose, person_id);
        -- Two at once cannot both give the same consent.
        CREATE UNIQUE INDEX consent_standing ON consent (region_id, purpose, person_id) WHERE withdrawn_on IS NULL;
        -- The form holds from the day of the choice to the day of the next.
        CREATE TABLE published_name (
            region_id INTEGER NOT NULL, person_id INTEGER NOT NULL, day TEXT NOT NULL,
            form TEXT NOT NULL CHECK (form IN ('full', 'first-name', 'first-name-initial', 'initials', 'none')),
            PRIMARY KEY (region_id, person_id, day),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id)) STRICT, WITHOUT ROWID;
        -- That somebody is shielded, since when, and who decided. There is no column for why.
        CREATE TABLE protection (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, person_id INTEGER NOT NULL,
            from_day TEXT NOT NULL, until_day TEXT, actor INTEGER NOT NULL,
            CHECK (until_day IS NULL OR until_day >= from_day),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id)) STRICT;
        CREATE INDEX protection_by_person ON protection (region_id, person_id, from_day);
        CREATE UNIQUE INDEX protection_standing ON protection (region_id, person_id) WHERE until_day IS NULL;
        -- Whom the installation has erased. Not tied to the person's row: the ledger outlives what it is about.
        CREATE TABLE erasure (
            region_id INTEGER NOT NULL REFERENCES region, person_id INTEGER NOT NULL, day TEXT NOT NULL,
            digest BLOB NOT NULL CHECK (length(digest) = 32),
            PRIMARY KEY (region_id, person_id)) STRICT, WITHOUT ROWID;
        """)
}
