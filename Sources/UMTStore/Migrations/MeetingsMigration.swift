extension Migration {
    /// The course of meetings: agenda, attendance, votes, what follows, and minutes.
    static let meetings = Migration(
        19,
        """
        -- Beside `meeting`, so that a meeting that was only recorded stays as it is.
        CREATE TABLE meeting_course (
            region_id INTEGER NOT NULL, meeting_id INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('planned', 'called', 'held', 'approved', 'cancelled')),
            starts TEXT, place TEXT, is_digital INTEGER NOT NULL, called_on TEXT, notice_by TEXT, reason TEXT,
            version INTEGER NOT NULL, PRIMARY KEY (region_id, meeting_id),
            CHECK ((state = 'cancelled') = (reason IS NOT NULL)),
            FOREIGN KEY (region_id, meeting_id) REFERENCES meeting (region_id, id)) STRICT, WITHOUT ROWID;
        CREATE TABLE agenda_item (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, meeting_id INTEGER NOT NULL, place INTEGER NOT NULL,
            kind TEXT NOT NULL
                CHECK (kind IN ('case', 'minutes', 'election', 'information', 'discussion', 'other')),
            number TEXT, title TEXT NOT NULL, case_id INTEGER, carried_from INTEGER,
            state TEXT NOT NULL CHECK (state IN ('open', 'decided', 'postponed', 'noted', 'withdrawn')),
            decision TEXT, ground TEXT, votes_for INTEGER, votes_against INTEGER, votes_abstained INTEGER,
            casting TEXT CHECK (casting IN ('for', 'against')), UNIQUE (region_id, id),
            CHECK ((votes_for IS NULL) = (votes_against IS NULL)), CHECK ((state = 'decided') = (votes_for IS NOT NULL)),
            CHECK (state <> 'decided' OR decision IS NOT NULL),
            FOREIGN KEY (region_id, meeting_id) REFERENCES meeting (region_id, id),
            FOREIGN KEY (region_id, case_id) REFERENCES youth_case (region_id, id),
            FOREIGN KEY (region_id, carried_from) REFERENCES agenda_item (region_id, id)) STRICT;
        CREATE INDEX agenda_item_by_meeting ON agenda_item (region_id, meeting_id, place);
        -- Where a case has been treated.
        CREATE INDEX agenda_item_of_case ON agenda_item (region_id, case_id) WHERE case_id IS NOT NULL;
        -- A case is on an agenda once.
        CREATE UNIQUE INDEX agenda_item_by_case ON agenda_item (region_id, case_id, meeting_id)
            WHERE case_id IS NOT NULL AND state <> 'withdrawn';
        -- What was left unfinished goes on in one later meeting, never in two.
        CREATE UNIQUE INDEX agenda_item_carried ON agenda_item (region_id, carried_from)
            WHERE carried_from IS NOT NULL;
        CREATE TABLE meeting_chair (
            region_id INTEGER NOT NULL, meeting_id INTEGER NOT NULL, person_id INTEGER NOT NULL,
            PRIMARY KEY (region_id, meeting_id),
            FOREIGN KEY (region_id, meeting_id) REFERENCES meeting (region_id, id),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id)) STRICT;
        CREATE INDEX meeting_chair_by_person ON meeting_chair (region_id, person_id);
        -- Who sat at whose place from an item through another; what was left empty is "to the end".
        CREATE TABLE meeting_presence (
            region_id INTEGER NOT NULL, meeting_id INTEGER NOT NULL, person_id INTEGER NOT NULL,
            holder_person_id INTEGER NOT NULL, from_item INTEGER NOT NULL CHECK (from_item >= 1), through_item INTEGER,
            PRIMARY KEY (region_id, meeting_id, person_id, from_item), CHECK (through_item >= from_item),
            FOREIGN KEY (region_id, meeting_id) REFERENCES meeting (region_id, id),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id),
            FOREIGN KEY (region_id, holder_person_id) REFERENCES person (region_id, id)) STRICT;
        -- What there is of one person is found when the person is exported or erased.
        CREATE INDEX meeting_presence_by_person ON meeting_presence (region_id, person_id);
        CREATE INDEX meeting_presence_by_holder ON meeting_presence (region_id, holder_person_id);
        CREATE TABLE meeting_absence (
            region_id INTEGER NOT NULL, meeting_id INTEGER NOT NULL, person_id INTEGER NOT NULL,
            is_notified INTEGER NOT NULL, reason TEXT, PRIMARY KEY (region_id, meeting_id, person_id),
            FOREIGN KEY (region_id, meeting_id) REFERENCES meeting (region_id, id),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id)) STRICT;
        CREATE INDEX meeting_absence_by_person ON meeting_absence (region_id, person_id);
        -- Nobody is called to two places of one meeting.
        CREATE TABLE meeting_calling (
            region_id INTEGER NOT NULL, meeting_id INTEGER NOT NULL, person_id INTEGER NOT NULL,
            holder_person_id INTEGER NOT NULL, PRIMARY KEY (region_id, meeting_id, person_id),
            FOREIGN KEY (region_id, meeting_id) REFERENCES meeting (region_id, id),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id),
            FOREIGN KEY (region_id, holder_person_id) REFERENCES person (region_id, id)) STRICT;
        CREATE INDEX meeting_calling_by_person ON meeting_calling (region_id, person_id, meeting_id);
        CREATE INDEX meeting_calling_by_holder ON meeting_calling (region_id, holder_person_id);
        CREATE TABLE agenda_disqualification (
            region_id INTEGER NOT NULL, meeting_id INTEGER NOT NULL, item_id INTEGER NOT NULL,
            person_id INTEGER NOT NULL, ground TEXT NOT NULL, substitute_person_id INTEGER,
            PRIMARY KEY (region_id, meeting_id, item_id, person_id),
            FOREIGN KEY (region_id, meeting_id) REFERENCES meeting (region_id, id),
            FOREIGN KEY (region_id, item_id) REFERENCES agenda_item (region_id, id),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id),
            FOREIGN KEY (region_id, substitute_person_id) REFERENCES person (region_id, id)) STRICT;
        CREATE INDEX agenda_disqualification_by_person ON agenda_disqualification (region_id, person_id);
        CREATE INDEX agenda_disqualification_by_substitute
            ON agenda_disqualification (region_id, substitute_person_id) WHERE substitute_person_id IS NOT NULL;
        CREATE INDEX agenda_disqualification_by_item ON agenda_disqualification (region_id, item_id);
        CREATE TABLE follow_up (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, item_id INTEGER NOT NULL, text TEXT NOT NULL,
            body_id INTEGER, office TEXT, due TEXT NOT NULL, closed_on TEXT, sentence TEXT,
            CHECK ((body_id IS NULL) <> (office IS NULL)), CHECK ((closed_on IS NULL) = (sentence IS NULL)),
            FOREIGN KEY (region_id, item_id) REFERENCES agenda_item (region_id, id),
            FOREIGN KEY (region_id, body_id) REFERENCES body (region_id, id)) STRICT;
        CREATE INDEX follow_up_by_item ON follow_up (region_id, item_id);
        -- Open ones, the earliest due first.
        CREATE INDEX follow_up_open ON follow_up (region_id, due, id) WHERE closed_on IS NULL;
        CREATE INDEX follow_up_by_due ON follow_up (region_id, due, id);
        -- Ids and values only: names are resolved when the minutes are read.
        CREATE TABLE meeting_minutes (
            region_id INTEGER NOT NULL, meeting_id INTEGER NOT NULL, edition INTEGER NOT NULL, day TEXT NOT NULL,
            reason TEXT, content TEXT NOT NULL, PRIMARY KEY (region_id, meeting_id, edition),
            CHECK ((edition = 1) = (reason IS NULL)),
            FOREIGN KEY (region_id, meeting_id) REFERENCES meeting (region_id, id)) STRICT, WITHOUT ROWID;
        CREATE TRIGGER meeting_minutes_are_frozen BEFORE UPDATE ON meeting_minutes BEGIN
            SELECT RAISE(ABORT, 'minutes are frozen'); END;
        """)
}
