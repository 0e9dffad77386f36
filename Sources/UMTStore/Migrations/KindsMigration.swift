extension Migration {
    /// What hangs on a case, the councils' statements, hearings, and what young people said elsewhere.
    static let kinds = Migration(16, attachments + hearings + statements + inputs)

    private static let attachments = """
        -- Bytes once each, apart from the rows that lists read. They go when no attachment needs them.
        CREATE TABLE attachment_file (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL REFERENCES region,
            hash BLOB NOT NULL CHECK (length(hash) = 32), bytes BLOB NOT NULL,
            UNIQUE (region_id, hash)) STRICT;
        -- The hash outlives the bytes, so nothing refers to them.
        CREATE TABLE attachment (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, case_id INTEGER NOT NULL,
            place INTEGER NOT NULL CHECK (place >= 1), title TEXT,
            kind TEXT NOT NULL CHECK (kind IN ('pdf', 'png', 'jpeg')), size INTEGER NOT NULL CHECK (size > 0),
            hash BLOB NOT NULL CHECK (length(hash) = 32), added_at INTEGER NOT NULL, removed_at INTEGER,
            reason TEXT, UNIQUE (region_id, case_id, place),
            CHECK ((removed_at IS NULL) = (reason IS NULL)), CHECK ((removed_at IS NULL) = (title IS NOT NULL)),
            FOREIGN KEY (region_id, case_id) REFERENCES youth_case (region_id, id)) STRICT;
        -- Whether anybody still needs the bytes.
        CREATE INDEX attachment_by_file ON attachment (region_id, hash) WHERE removed_at IS NULL;

        """

    private static let hearings = """
        CREATE TABLE hearing (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, number TEXT NOT NULL,
            asker_id INTEGER NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL,
            theme TEXT NOT NULL CHECK (theme IN ('budget', 'plan', 'school', 'transport', 'culture', 'leisure',
                'health', 'work', 'housing', 'environment', 'safety', 'other')),
            asked_stage TEXT NOT NULL CHECK (asked_stage IN ('idea', 'study', 'hearing', 'decision')),
            stage TEXT NOT NULL CHECK (stage IN ('idea', 'study', 'hearing', 'decision', 'afterwards')),
            asked_at INTEGER NOT NULL, due TEXT NOT NULL,
            -- From the day of asking to the deadline: how early is counted from it.
            days_given INTEGER NOT NULL CHECK (days_given >= 0),
            report_by TEXT NOT NULL CHECK (report_by >= due),
            visibility TEXT NOT NULL CHECK (visibility IN ('internal', 'published', 'withheld')), ground TEXT,
            version INTEGER NOT NULL, CHECK (visibility <> 'withheld' OR ground IS NOT NULL),
            UNIQUE (region_id, number), UNIQUE (region_id, id),
            FOREIGN KEY (region_id, asker_id) REFERENCES body (region_id, id)) STRICT;
        CREATE INDEX hearing_by_time ON hearing (region_id, asked_at, id);
        CREATE INDEX hearing_published ON hearing (region_id, asked_at, id) WHERE visibility = 'published';
        -- What still waits for the young, by deadline.
        CREATE INDEX hearing_open ON hearing (region_id, due, id) WHERE stage IN ('idea', 'study', 'hearing');
        CREATE INDEX hearing_by_report ON hearing (region_id, report_by, id);
        CREATE TABLE hearing_council (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, hearing_id INTEGER NOT NULL,
            council_id INTEGER NOT NULL, UNIQUE (region_id, hearing_id, council_id),
            FOREIGN KEY (region_id, hearing_id) REFERENCES hearing (region_id, id),
            FOREIGN KEY (region_id, council_id) REFERENCES body (region_id, id)) STRICT;

        """

    private static let statements = """
        -- In a case of the council's own, or in answer to a hearing that asked it.
        CREATE TABLE council_statement (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, council_id INTEGER NOT NULL,
            case_id INTEGER, hearing_id INTEGER, text TEXT NOT NULL, decided_on TEXT NOT NULL, reference TEXT,
            given_at INTEGER NOT NULL,
            -- What became of it, said by whoever asked.
            heed TEXT CHECK (heed IN ('followed', 'partly', 'not-followed')), report_reason TEXT,
            reported_at INTEGER, CHECK ((case_id IS NULL) <> (hearing_id IS NULL)),
            CHECK ((heed IS NULL) = (reported_at IS NULL) AND (heed IS NULL) = (report_reason IS NULL)),
            CHECK (heed IS NULL OR hearing_id IS NOT NULL), UNIQUE (region_id, id),
            FOREIGN KEY (region_id, council_id) REFERENCES body (region_id, id),
            FOREIGN KEY (region_id, case_id) REFERENCES youth_case (region_id, id),
            FOREIGN KEY (region_id, hearing_id, council_id)
                REFERENCES hearing_council (region_id, hearing_id, council_id)) STRICT;
        CREATE INDEX council_statement_by_case ON council_statement (region_id, case_id, id)
            WHERE case_id IS NOT NULL;
        -- A council answers a hearing once.
        CREATE UNIQUE INDEX council_statement_by_hearing ON council_statement (region_id, hearing_id, council_id)
            WHERE hearing_id IS NOT NULL;
        -- Which statements nobody has reported back on.
        CREATE INDEX council_statement_unreported ON council_statement (region_id, hearing_id)
            WHERE hearing_id IS NOT NULL AND heed IS NULL;

        """

    private static let inputs = """
        -- No person stands here: how many were reached is a count.
        CREATE TABLE youth_input (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, council_id INTEGER NOT NULL,
            channel TEXT NOT NULL CHECK (channel IN ('school-visit', 'open-day', 'digital', 'meeting', 'other')),
            held_on TEXT NOT NULL, place TEXT NOT NULL, reach INTEGER NOT NULL CHECK (reach BETWEEN 0 AND 100000),
            text TEXT NOT NULL, case_id INTEGER, sentence TEXT, settled_on TEXT, version INTEGER NOT NULL,
            CHECK ((settled_on IS NULL) = (case_id IS NULL AND sentence IS NULL)), UNIQUE (region_id, id),
            FOREIGN KEY (region_id, council_id) REFERENCES body (region_id, id),
            FOREIGN KEY (region_id, case_id) REFERENCES youth_case (region_id, id)) STRICT;
        CREATE INDEX youth_input_by_day ON youth_input (region_id, held_on, id);
        -- Which input a case grew out of.
        CREATE INDEX youth_input_by_case ON youth_input (region_id, case_id) WHERE case_id IS NOT NULL;
        -- What has no outcome yet: no input disappears.
        CREATE INDEX youth_input_open ON youth_input (region_id, held_on, id) WHERE settled_on IS NULL;
        """
}
