extension Migration {
    /// Elections, from the notice to the decision that appoints.
    static let elections = Migration(
        6,
        """
        CREATE TABLE election (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, body_id INTEGER NOT NULL,
            announced_on TEXT NOT NULL, notice TEXT NOT NULL, nominations_until TEXT, \(period),
            UNIQUE (region_id, id),
            -- One notice a day for each body: the same one sent in twice is refused.
            UNIQUE (region_id, body_id, announced_on),
            CHECK (nominations_until IS NULL OR nominations_until > announced_on),
            FOREIGN KEY (region_id, body_id) REFERENCES body (region_id, id)) STRICT;
        -- Lists are newest first and paged by key.
        CREATE INDEX election_by_day ON election (region_id, announced_on, id);
        CREATE TABLE candidate (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, election_id INTEGER NOT NULL,
            person_id INTEGER NOT NULL, seat_id INTEGER, seat_kind TEXT CHECK (seat_kind IN ('girl', 'boy', 'open')),
            withdrawn_on TEXT, votes INTEGER CHECK (votes >= 0), mandate_id INTEGER,
            UNIQUE (region_id, id), UNIQUE (region_id, election_id, person_id),
            CHECK (withdrawn_on IS NULL OR mandate_id IS NULL),
            FOREIGN KEY (region_id, election_id) REFERENCES election (region_id, id),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id),
            FOREIGN KEY (region_id, seat_id) REFERENCES seat (region_id, id),
            FOREIGN KEY (region_id, mandate_id) REFERENCES mandate (region_id, id)) STRICT;
        CREATE INDEX candidate_by_person ON candidate (region_id, person_id);
        -- A mandate points back to the election that it came from, and to no more than one.
        CREATE UNIQUE INDEX candidate_by_mandate ON candidate (region_id, mandate_id) WHERE mandate_id IS NOT NULL;
        CREATE TABLE nomination (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, candidate_id INTEGER NOT NULL,
            nominated_by TEXT NOT NULL, day TEXT NOT NULL,
            FOREIGN KEY (region_id, candidate_id) REFERENCES candidate (region_id, id)) STRICT;
        CREATE INDEX nomination_by_candidate ON nomination (region_id, candidate_id, id);
        CREATE TABLE election_count (
            region_id INTEGER NOT NULL, election_id INTEGER NOT NULL,
            manner TEXT NOT NULL CHECK (manner IN ('vote', 'acclamation', 'without-vote')),
            published_on TEXT NOT NULL, eligible INTEGER CHECK (eligible >= 0), cast_votes INTEGER CHECK (cast_votes >= 0),
            choices INTEGER NOT NULL CHECK (choices > 0), PRIMARY KEY (region_id, election_id),
            CHECK (cast_votes IS NULL OR eligible IS NULL OR cast_votes <= eligible),
            CHECK (manner = 'vote' OR cast_votes IS NULL),
            FOREIGN KEY (region_id, election_id) REFERENCES election (region_id, id)) STRICT, WITHOUT ROWID;
        CREATE TABLE election_appointment (
            region_id INTEGER NOT NULL, election_id INTEGER NOT NULL, body_id INTEGER, decided_by TEXT NOT NULL,
            decided_on TEXT NOT NULL, reference TEXT NOT NULL, PRIMARY KEY (region_id, election_id),
            FOREIGN KEY (region_id, election_id) REFERENCES election (region_id, id),
            FOREIGN KEY (region_id, body_id) REFERENCES body (region_id, id)) STRICT, WITHOUT ROWID;
        """)
}
