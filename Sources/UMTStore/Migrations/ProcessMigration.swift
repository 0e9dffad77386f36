extension Migration {
    /// The process of a case: sendings that form a tree, in rounds, and ends without an answer.
    ///
    /// Two tables are built anew: a body may get the same case again, and there are two more kinds of bodies.
    static let process = Migration(
        13,
        """
        CREATE TABLE sending_next (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, case_id INTEGER NOT NULL,
            body_id INTEGER NOT NULL, parent_id INTEGER, sent_at INTEGER NOT NULL, received_on TEXT NOT NULL,
            due TEXT, rule_days INTEGER, rule_kind TEXT CHECK (rule_kind IN ('working', 'calendar')),
            calendar TEXT, archive_reference TEXT, answered_at INTEGER, answered_on TEXT, answer_text TEXT,
            first_due TEXT, missed_due TEXT, paused_on TEXT, postponed_on TEXT,
            calendar_change INTEGER NOT NULL DEFAULT 0,
            -- A body gets a case again when it is reopened; the round before stays as it was.
            round INTEGER NOT NULL DEFAULT 1 CHECK (round >= 1),
            -- Empty while the receiver has something to say, and nowhere else: the one thing to ask for what waits.
            ending TEXT CHECK (ending IN ('answered', 'forwarded', 'withdrawn', 'merged')), ended_on TEXT,
            UNIQUE (region_id, id), UNIQUE (region_id, case_id, body_id, round),
            CHECK ((answered_at IS NULL) = (answered_on IS NULL)),
            CHECK ((ending IS NULL) = (ended_on IS NULL)),
            CHECK ((answered_at IS NOT NULL) = (ending IS NOT NULL AND ending = 'answered')),
            -- Nobody waits for the young's reply about what is over.
            CHECK (ending IS NULL OR paused_on IS NULL),
            CHECK (parent_id <> id),
            FOREIGN KEY (region_id, case_id) REFERENCES youth_case (region_id, id),
            FOREIGN KEY (region_id, body_id) REFERENCES body (region_id, id),
            FOREIGN KEY (region_id, parent_id) REFERENCES sending (region_id, id)) STRICT;
        INSERT INTO sending_next (id, region_id, case_id, body_id, parent_id, sent_at, received_on, due, rule_days,
                rule_kind, calendar, archive_reference, answered_at, answered_on, answer_text, first_due, missed_due,
                paused_on, postponed_on, calendar_change, ending, ended_on)
            SELECT id, region_id, case_id, body_id, parent_id, sent_at, received_on, due, rule_days,
                rule_kind, calendar, archive_reference, answered_at, answered_on, answer_text, first_due, missed_due,
                CASE WHEN answered_at IS NULL THEN paused_on END, postponed_on, calendar_change,
                CASE WHEN answered_at IS NOT NULL THEN 'answered' END, answered_on
            FROM sending;
        DROP TABLE sending;
        ALTER TABLE sending_next RENAME TO sending;
        CREATE INDEX sending_by_body ON sending (region_id, body_id, due);
        -- The open clocks of a region, oldest deadline first.
        CREATE INDEX sending_waiting ON sending (region_id, due) WHERE ending IS NULL;
        -- What was answered since a day, and what ended since in whatever way.
        CREATE INDEX sending_answered ON sending (region_id, answered_on) WHERE answered_at IS NOT NULL;
        CREATE INDEX sending_ended ON sending (region_id, ended_on) WHERE ending IS NOT NULL;
        -- Which clocks stand still, and which were moved by hand: few among many.
        CREATE INDEX sending_paused ON sending (region_id, paused_on) WHERE paused_on IS NOT NULL;
        CREATE INDEX sending_postponed ON sending (region_id, postponed_on)
            WHERE postponed_on IS NOT NULL AND ending IS NULL;

        CREATE TABLE body_next (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL REFERENCES region, key TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('assembly', 'youth-council', 'mayors-council',
                'administrative-council', 'network', 'joint-municipal-council', 'joint-meeting',
                'municipality', 'county', 'municipal-council', 'county-council')),
            name_nb TEXT NOT NULL, name_en TEXT NOT NULL, sort_key TEXT NOT NULL,
            municipality_id INTEGER REFERENCES municipality, receives INTEGER NOT NULL,
            UNIQUE (region_id, key), UNIQUE (region_id, id)) STRICT;
        INSERT INTO body_next SELECT * FROM body;
        DROP TABLE body;
        ALTER TABLE body_next RENAME TO body;

        -- Facts, not flags: an end is a row, and reopening dates it.
        CREATE TABLE case_closure (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, case_id INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('withdrawn', 'merged')), into_id INTEGER,
            closed_on TEXT NOT NULL, reopened_on TEXT,
            CHECK ((kind = 'merged') = (into_id IS NOT NULL)), CHECK (into_id <> case_id),
            CHECK (reopened_on >= closed_on),
            FOREIGN KEY (region_id, case_id) REFERENCES youth_case (region_id, id),
            FOREIGN KEY (region_id, into_id) REFERENCES youth_case (region_id, id)) STRICT;
        -- A case is at an end once.
        CREATE UNIQUE INDEX case_closure_open ON case_closure (region_id, case_id) WHERE reopened_on IS NULL;
        -- Which cases went into one.
        CREATE INDEX case_closure_into ON case_closure (region_id, into_id);
        CREATE INDEX case_closure_by_case ON case_closure (region_id, case_id);

        -- Raised and with nobody yet, for the coordinator to send: few among many, so they are kept apart.
        CREATE TABLE case_unsent (
            case_id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, raised_on TEXT NOT NULL,
            FOREIGN KEY (region_id, case_id) REFERENCES youth_case (region_id, id)) STRICT;
        CREATE INDEX case_unsent_by_case ON case_unsent (region_id, case_id);
        CREATE INDEX case_unsent_by_day ON case_unsent (region_id, raised_on, case_id);
        INSERT INTO case_unsent SELECT c.id, c.region_id, c.raised_on FROM youth_case c
            WHERE c.visibility <> 'draft' AND NOT EXISTS (
                SELECT 1 FROM sending s WHERE s.region_id = c.region_id AND s.case_id = c.id);
        CREATE TRIGGER case_is_raised AFTER INSERT ON youth_case WHEN NEW.visibility <> 'draft' BEGIN
            INSERT INTO case_unsent VALUES (NEW.id, NEW.region_id, NEW.raised_on);
        END;
        CREATE TRIGGER draft_is_raised AFTER UPDATE OF visibility ON youth_case
            WHEN OLD.visibility = 'draft' AND NEW.visibility <> 'draft' BEGIN
            INSERT INTO case_unsent VALUES (NEW.id, NEW.region_id, NEW.raised_on);
        END;
        CREATE TRIGGER case_is_closed AFTER INSERT ON case_closure BEGIN
            DELETE FROM case_unsent WHERE case_id = NEW.case_id;
        END;
        CREATE TRIGGER case_is_reopened AFTER UPDATE OF reopened_on ON case_closure
            WHEN NEW.reopened_on IS NOT NULL BEGIN
            INSERT INTO case_unsent SELECT c.id, c.region_id, c.raised_on FROM youth_case c
                WHERE c.region_id = NEW.region_id AND c.id = NEW.case_id AND NOT EXISTS (
                    SELECT 1 FROM sending s WHERE s.region_id = c.region_id AND s.case_id = c.id);
        END;
        """, rebuilds: true)
}
