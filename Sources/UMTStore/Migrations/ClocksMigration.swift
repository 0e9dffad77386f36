extension Migration {
    /// The answer clock: local days off, questions that stop it, postponements, and the ladder.
    static let clocks = Migration(
        10,
        """
        -- The deadline as first counted, and the one that had passed when it was postponed.
        ALTER TABLE sending ADD COLUMN first_due TEXT;
        ALTER TABLE sending ADD COLUMN missed_due TEXT;
        -- While the clock stands still, `due` is empty, so that nothing is overdue by it.
        ALTER TABLE sending ADD COLUMN paused_on TEXT;
        ALTER TABLE sending ADD COLUMN postponed_on TEXT;
        -- The change of the region's local days off that `due` was counted with; 0 before the first.
        ALTER TABLE sending ADD COLUMN calendar_change INTEGER NOT NULL DEFAULT 0;
        UPDATE sending SET first_due = due;
        -- Which clocks stand still, and which were moved by hand: few among many.
        CREATE INDEX sending_paused ON sending (region_id, paused_on) WHERE paused_on IS NOT NULL;
        CREATE INDEX sending_postponed ON sending (region_id, postponed_on)
            WHERE postponed_on IS NOT NULL AND answered_at IS NULL;
        -- What a council has to judge or to hand in.
        CREATE INDEX promise_to_confirm ON promise (region_id, due) WHERE percent = 100 AND verdict IS NULL;
        CREATE INDEX case_draft ON youth_case (region_id, raised_on) WHERE visibility = 'draft';

        CREATE TABLE sending_pause (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, sending_id INTEGER NOT NULL,
            asked_on TEXT NOT NULL, question TEXT NOT NULL, from_due TEXT, ended_on TEXT, reply TEXT,
            CHECK (ended_on IS NULL OR ended_on >= asked_on), CHECK (reply IS NULL OR ended_on IS NOT NULL),
            FOREIGN KEY (region_id, sending_id) REFERENCES sending (region_id, id)) STRICT;
        CREATE INDEX sending_pause_by_sending ON sending_pause (region_id, sending_id, id);
        -- One open question at a time.
        CREATE UNIQUE INDEX sending_pause_open ON sending_pause (region_id, sending_id) WHERE ended_on IS NULL;

        CREATE TABLE sending_postponement (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, sending_id INTEGER NOT NULL,
            day TEXT NOT NULL, from_due TEXT NOT NULL, to_due TEXT NOT NULL, reason TEXT NOT NULL,
            CHECK (to_due > from_due), CHECK (to_due > day),
            FOREIGN KEY (region_id, sending_id) REFERENCES sending (region_id, id)) STRICT;
        CREATE INDEX sending_postponement_by_sending ON sending_postponement (region_id, sending_id, id);
        -- What was overdue on an earlier day and has been postponed since.
        CREATE INDEX sending_postponement_by_day ON sending_postponement (region_id, day);

        -- Days are taken back, never deleted: what was counted with them can be counted again.
        CREATE TABLE local_holiday (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL REFERENCES region, day TEXT NOT NULL,
            municipality_id INTEGER REFERENCES municipality, name TEXT NOT NULL, source TEXT NOT NULL,
            added INTEGER NOT NULL CHECK (added >= 1), removed INTEGER, CHECK (removed > added)) STRICT;
        -- A day is off once, for the region and for each municipality.
        CREATE UNIQUE INDEX local_holiday_of_region ON local_holiday (region_id, day)
            WHERE municipality_id IS NULL AND removed IS NULL;
        CREATE UNIQUE INDEX local_holiday_of_municipality ON local_holiday (region_id, municipality_id, day)
            WHERE municipality_id IS NOT NULL AND removed IS NULL;

        CREATE TABLE escalation_rung (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL REFERENCES region,
            who TEXT NOT NULL CHECK (who IN
                ('case-officer', 'coordinator', 'municipal-director', 'mayor', 'joint-meeting')),
            days INTEGER NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('working', 'calendar')),
            source TEXT NOT NULL, from_earliest TEXT, from_latest TEXT, until_earliest TEXT, until_latest TEXT,
            CHECK (from_earliest IS NULL OR until_latest IS NULL OR from_earliest < until_latest)) STRICT;
        CREATE INDEX escalation_rung_by_region ON escalation_rung (region_id);
        """)
}
