extension Migration {
    /// Frozen briefings with their editions and links, and the indexes that a briefing of a whole country needs.
    static let briefings = Migration(
        20,
        """
        CREATE TABLE frozen_briefing (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, meeting_id INTEGER NOT NULL,
            as_of TEXT NOT NULL, UNIQUE (region_id, id),
            -- One for each meeting: what the mayors read is not made again.
            UNIQUE (region_id, meeting_id),
            FOREIGN KEY (region_id, meeting_id) REFERENCES meeting (region_id, id)) STRICT;
        -- What an edition was is proved by its hash when its bytes have had to go.
        CREATE TABLE briefing_edition (
            region_id INTEGER NOT NULL, briefing_id INTEGER NOT NULL, number INTEGER NOT NULL CHECK (number >= 1),
            made_on TEXT NOT NULL,
            cause TEXT NOT NULL CHECK (cause IN ('frozen', 'erasure', 'consent-withdrawn', 'protection')),
            hash BLOB NOT NULL CHECK (length(hash) = 32), bytes BLOB, CHECK ((number = 1) = (cause = 'frozen')),
            PRIMARY KEY (region_id, briefing_id, number),
            FOREIGN KEY (region_id, briefing_id) REFERENCES frozen_briefing (region_id, id)) STRICT;
        -- The secret itself is nowhere; what is sent is found by its hash.
        CREATE TABLE briefing_link (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, briefing_id INTEGER NOT NULL,
            hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32), holder TEXT NOT NULL, made INTEGER NOT NULL,
            ended INTEGER, UNIQUE (region_id, id),
            FOREIGN KEY (region_id, briefing_id) REFERENCES frozen_briefing (region_id, id)) STRICT;
        CREATE INDEX briefing_link_by_briefing ON briefing_link (region_id, briefing_id, id);
        -- What a briefing counts, without a look into the rows themselves: the columns of the condition are in it too.
        DROP INDEX sending_waiting;
        CREATE INDEX sending_waiting ON sending (region_id, due, id, received_on, body_id, case_id, paused_on, ending)
            WHERE ending IS NULL;
        CREATE INDEX sending_given ON sending (region_id, answered_on, case_id, body_id, answered_at)
            WHERE answered_at IS NOT NULL;
        CREATE INDEX youth_case_new ON youth_case (region_id, raised_on, council_id, visibility)
            WHERE visibility <> 'draft';
        CREATE INDEX youth_case_withheld ON youth_case (region_id, id) WHERE visibility = 'withheld';
        CREATE INDEX promise_broken ON promise (region_id, due, id)
            WHERE percent < 100 OR verdict = 'disputed';
        CREATE INDEX confirmation_by_day ON confirmation (region_id, day, promise_id);
        CREATE INDEX delivery_by_day ON delivery (region_id, day, promise_id);
        -- Names are looked for by the words of a text, typed with or without Norwegian letters.
        CREATE INDEX person_by_plain_name ON person (region_id, \(Query.plainName));
        """)
}
