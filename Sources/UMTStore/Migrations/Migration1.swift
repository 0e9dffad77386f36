extension Migration {
    /// The ground, the register and the case. Frozen: what changes comes as a new migration.
    static let first = Migration(1, ground + record + access + register + cases)

    /// Both bounds of a period, each exact (earliest = latest) or a gap; both ends of `until` NULL = no end known.
    static let period = """
        from_earliest TEXT, from_latest TEXT, until_earliest TEXT, until_latest TEXT,
        CHECK (from_earliest IS NULL OR from_latest IS NULL OR from_earliest <= from_latest),
        CHECK (until_earliest IS NULL OR until_latest IS NULL OR until_earliest <= until_latest),
        CHECK (from_earliest IS NULL OR until_latest IS NULL OR from_earliest < until_latest)
        """

    private static let ground = """
        -- Municipalities belong to the installation: one may move between regions and keeps its identity.
        CREATE TABLE municipality (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE municipality_name (
            id INTEGER PRIMARY KEY, municipality_id INTEGER NOT NULL REFERENCES municipality,
            name TEXT NOT NULL, sort_key TEXT NOT NULL, folded TEXT NOT NULL,
            source TEXT NOT NULL, inferred INTEGER NOT NULL DEFAULT 0, \(period)) STRICT;
        CREATE INDEX municipality_name_by_municipality ON municipality_name (municipality_id);
        -- A typed name is looked up without its marks.
        CREATE INDEX municipality_name_by_folded ON municipality_name (folded);
        CREATE TABLE municipality_number (
            id INTEGER PRIMARY KEY, municipality_id INTEGER NOT NULL REFERENCES municipality,
            number TEXT NOT NULL CHECK (length(number) = 4),
            source TEXT NOT NULL, inferred INTEGER NOT NULL DEFAULT 0, \(period)) STRICT;
        CREATE INDEX municipality_number_by_municipality ON municipality_number (municipality_id);
        CREATE INDEX municipality_number_by_number ON municipality_number (number);
        CREATE TABLE municipality_successor (
            municipality_id INTEGER NOT NULL REFERENCES municipality,
            successor_id INTEGER NOT NULL REFERENCES municipality,
            day TEXT NOT NULL, source TEXT NOT NULL, PRIMARY KEY (municipality_id, successor_id)) STRICT;

        CREATE TABLE region (
            id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, code TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL, sort_key TEXT NOT NULL, source TEXT NOT NULL) STRICT;
        CREATE TABLE source (
            region_id INTEGER NOT NULL REFERENCES region, key TEXT NOT NULL,
            title_nb TEXT NOT NULL, title_en TEXT NOT NULL, note_nb TEXT NOT NULL, note_en TEXT NOT NULL,
            PRIMARY KEY (region_id, key)) STRICT;
        -- Two documents may differ: one key, a row for each, both with their source.
        CREATE TABLE fact (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL REFERENCES region, key TEXT NOT NULL,
            about_nb TEXT NOT NULL, about_en TEXT NOT NULL, value TEXT NOT NULL, unit TEXT NOT NULL,
            as_of TEXT, source TEXT NOT NULL) STRICT;
        CREATE INDEX fact_by_region ON fact (region_id, key);
        CREATE TABLE membership (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL REFERENCES region,
            municipality_id INTEGER NOT NULL REFERENCES municipality,
            source TEXT NOT NULL, inferred INTEGER NOT NULL DEFAULT 0, \(period)) STRICT;
        CREATE INDEX membership_by_region ON membership (region_id, municipality_id);

        CREATE TABLE body (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL REFERENCES region, key TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('assembly', 'youth-council', 'mayors-council',
                'administrative-council', 'network', 'joint-municipal-council', 'joint-meeting',
                'municipality', 'county')),
            name_nb TEXT NOT NULL, name_en TEXT NOT NULL, sort_key TEXT NOT NULL,
            municipality_id INTEGER REFERENCES municipality, receives INTEGER NOT NULL,
            UNIQUE (region_id, key), UNIQUE (region_id, id)) STRICT;
        -- The rules of a body are dated and have a source; only councils start from the law's.
        CREATE TABLE body_rule (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, body_id INTEGER NOT NULL,
            rule TEXT NOT NULL, value TEXT NOT NULL,
            source TEXT NOT NULL, inferred INTEGER NOT NULL DEFAULT 0, \(period),
            FOREIGN KEY (region_id, body_id) REFERENCES body (region_id, id)) STRICT;
        CREATE INDEX body_rule_by_body ON body_rule (region_id, body_id, rule);
        -- Taking part in the assembly is another relation than being a municipality of the region.
        CREATE TABLE participation (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, body_id INTEGER NOT NULL,
            municipality_id INTEGER NOT NULL REFERENCES municipality,
            source TEXT NOT NULL, inferred INTEGER NOT NULL DEFAULT 0, \(period),
            FOREIGN KEY (region_id, body_id) REFERENCES body (region_id, id)) STRICT;
        CREATE INDEX participation_by_region ON participation (region_id, municipality_id);

        CREATE TABLE plan (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL REFERENCES region, key TEXT NOT NULL,
            title_nb TEXT NOT NULL, title_en TEXT NOT NULL, binding INTEGER NOT NULL,
            source TEXT NOT NULL, \(period), UNIQUE (region_id, key), UNIQUE (region_id, id)) STRICT;
        CREATE TABLE plan_item (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, plan_id INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('focus-area', 'sub-goal', 'strategy', 'result', 'topic')),
            key TEXT NOT NULL, number TEXT NOT NULL, place INTEGER NOT NULL,
            label_nb TEXT NOT NULL, label_en TEXT NOT NULL, young INTEGER NOT NULL, source TEXT NOT NULL,
            UNIQUE (region_id, key), UNIQUE (region_id, id),
            FOREIGN KEY (region_id, plan_id) REFERENCES plan (region_id, id)) STRICT;
        CREATE INDEX plan_item_by_plan ON plan_item (region_id, plan_id, place);
        CREATE TABLE plan_milestone (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, plan_id INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('action-plan', 'midterm-evaluation', 'final-evaluation')),
            key TEXT NOT NULL, source TEXT NOT NULL, \(period),
            FOREIGN KEY (region_id, plan_id) REFERENCES plan (region_id, id)) STRICT;
        CREATE INDEX plan_milestone_by_plan ON plan_milestone (region_id, plan_id);
        CREATE TABLE meeting (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, body_id INTEGER NOT NULL,
            day TEXT NOT NULL, title TEXT NOT NULL, UNIQUE (region_id, body_id, day),
            FOREIGN KEY (region_id, body_id) REFERENCES body (region_id, id)) STRICT;

        """

    private static let record = """
        -- The end of each region's chain; locked by the writer just before COMMIT.
        CREATE TABLE region_head (
            region_id INTEGER PRIMARY KEY REFERENCES region, seq INTEGER NOT NULL, hash BLOB NOT NULL) STRICT;
        CREATE TABLE event (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL REFERENCES region, moment INTEGER NOT NULL,
            actor INTEGER NOT NULL, deed TEXT NOT NULL, subject_kind TEXT NOT NULL, subject_id INTEGER NOT NULL,
            digest BLOB NOT NULL CHECK (length(digest) = 32),
            seq INTEGER, previous BLOB, hash BLOB,
            CHECK ((seq IS NULL) = (hash IS NULL) AND (seq IS NULL) = (previous IS NULL))) STRICT;
        CREATE UNIQUE INDEX event_by_seq ON event (region_id, seq);
        CREATE INDEX event_by_moment ON event (region_id, moment);
        CREATE INDEX event_by_subject ON event (region_id, subject_id, moment, id);
        -- What the batch has written and not yet sealed; empty outside the writer's transaction.
        CREATE INDEX event_unsealed ON event (region_id, id) WHERE seq IS NULL;
        -- Salt and words: the only table of the record that erasure may delete from.
        CREATE TABLE event_text (
            event_id INTEGER PRIMARY KEY REFERENCES event, salt BLOB NOT NULL, words TEXT NOT NULL) STRICT;
        CREATE TRIGGER event_is_kept BEFORE DELETE ON event BEGIN
            SELECT RAISE(ABORT, 'the record is insert-only'); END;
        CREATE TRIGGER event_is_sealed_once BEFORE UPDATE ON event
        WHEN OLD.seq IS NOT NULL OR NEW.seq IS NULL OR OLD.id <> NEW.id OR OLD.region_id <> NEW.region_id
            OR OLD.moment <> NEW.moment OR OLD.actor <> NEW.actor OR OLD.deed <> NEW.deed
            OR OLD.subject_kind <> NEW.subject_kind OR OLD.subject_id <> NEW.subject_id
            OR OLD.digest <> NEW.digest BEGIN
            SELECT RAISE(ABORT, 'the record is insert-only'); END;
        CREATE TRIGGER event_text_is_kept BEFORE UPDATE ON event_text BEGIN
            SELECT RAISE(ABORT, 'the record is insert-only'); END;

        """

    private static let access = """
        -- A role given to an actor for a time; the label is for the operator and never leaves the machine.
        CREATE TABLE access_grant (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL REFERENCES region, actor INTEGER NOT NULL,
            role TEXT NOT NULL CHECK (role IN ('regional-coordinator', 'municipal-coordinator', 'youth-member',
                'mayor', 'case-officer', 'reader')),
            body_id INTEGER, label TEXT NOT NULL, \(period), UNIQUE (region_id, id),
            FOREIGN KEY (region_id, body_id) REFERENCES body (region_id, id)) STRICT;
        CREATE TABLE token (
            hash BLOB PRIMARY KEY CHECK (length(hash) = 32), region_id INTEGER NOT NULL,
            grant_id INTEGER NOT NULL, created INTEGER NOT NULL, expires INTEGER NOT NULL, revoked INTEGER,
            FOREIGN KEY (region_id, grant_id) REFERENCES access_grant (region_id, id)) STRICT, WITHOUT ROWID;
        CREATE INDEX token_by_grant ON token (region_id, grant_id);
        -- Answers already given, so that a retry gets the same one; kept 24 hours, may be erased.
        CREATE TABLE idempotency (
            region_id INTEGER NOT NULL REFERENCES region, actor INTEGER NOT NULL, key TEXT NOT NULL,
            digest BLOB NOT NULL, answer BLOB NOT NULL, created INTEGER NOT NULL,
            PRIMARY KEY (region_id, actor, key)) STRICT, WITHOUT ROWID;
        CREATE INDEX idempotency_by_age ON idempotency (created);
        -- Counters are moved in the transaction that uses the number, so none is used twice.
        CREATE TABLE counter (
            region_id INTEGER NOT NULL REFERENCES region, name TEXT NOT NULL, year INTEGER NOT NULL,
            value INTEGER NOT NULL, PRIMARY KEY (region_id, name, year)) STRICT, WITHOUT ROWID;

        """

    private static let register = """
        CREATE TABLE person (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL REFERENCES region,
            member_number TEXT NOT NULL, name TEXT NOT NULL, sort_key TEXT NOT NULL,
            birth_year INTEGER NOT NULL CHECK (birth_year BETWEEN 1900 AND 2100),
            municipality_id INTEGER NOT NULL REFERENCES municipality, fictional INTEGER NOT NULL DEFAULT 0,
            version INTEGER NOT NULL,
            UNIQUE (region_id, member_number), UNIQUE (region_id, id)) STRICT;
        CREATE INDEX person_by_name ON person (region_id, sort_key, id);
        -- A row without a member number is matched by name, birth year and municipality.
        CREATE INDEX person_by_match ON person (region_id, name, birth_year, municipality_id);
        CREATE TABLE term (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, body_id INTEGER NOT NULL, \(period),
            UNIQUE (region_id, id),
            FOREIGN KEY (region_id, body_id) REFERENCES body (region_id, id)) STRICT;
        CREATE INDEX term_by_body ON term (region_id, body_id);
        CREATE TABLE seat (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, body_id INTEGER NOT NULL, key TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('girl', 'boy', 'open')), place INTEGER NOT NULL,
            municipality_id INTEGER REFERENCES municipality, \(period),
            UNIQUE (region_id, key), UNIQUE (region_id, id),
            FOREIGN KEY (region_id, body_id) REFERENCES body (region_id, id)) STRICT;
        CREATE INDEX seat_by_body ON seat (region_id, body_id, place);
        CREATE TABLE mandate (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, seat_id INTEGER NOT NULL,
            person_id INTEGER NOT NULL, basis TEXT NOT NULL, end_reason TEXT, version INTEGER NOT NULL,
            \(period), UNIQUE (region_id, id),
            FOREIGN KEY (region_id, seat_id) REFERENCES seat (region_id, id),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id)) STRICT;
        CREATE INDEX mandate_by_seat ON mandate (region_id, seat_id, from_latest);
        CREATE INDEX mandate_by_person ON mandate (region_id, person_id);
        CREATE TABLE coordinator_post (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL REFERENCES region,
            kind TEXT NOT NULL CHECK (kind IN ('assembly', 'municipal', 'agreement')),
            municipality_id INTEGER REFERENCES municipality, person_id INTEGER NOT NULL,
            percentage INTEGER NOT NULL CHECK (percentage BETWEEN 0 AND 100), source TEXT NOT NULL,
            version INTEGER NOT NULL, \(period), UNIQUE (region_id, id),
            CHECK ((kind = 'municipal') = (municipality_id IS NOT NULL)),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id)) STRICT;
        CREATE INDEX coordinator_post_by_region ON coordinator_post (region_id, municipality_id);
        CREATE TABLE training_module (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL REFERENCES region, key TEXT NOT NULL,
            title_nb TEXT NOT NULL, title_en TEXT NOT NULL, place INTEGER NOT NULL, source TEXT NOT NULL,
            UNIQUE (region_id, key), UNIQUE (region_id, id)) STRICT;
        CREATE TABLE training_completion (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, module_id INTEGER NOT NULL,
            person_id INTEGER NOT NULL, day TEXT NOT NULL, UNIQUE (region_id, module_id, person_id),
            FOREIGN KEY (region_id, module_id) REFERENCES training_module (region_id, id),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id)) STRICT;
        CREATE INDEX training_completion_by_person ON training_completion (region_id, person_id);

        """

    private static let cases = """
        CREATE TABLE youth_case (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, council_id INTEGER NOT NULL,
            number TEXT, title TEXT NOT NULL, text TEXT NOT NULL, public_title TEXT, public_text TEXT,
            raised_at INTEGER NOT NULL, raised_on TEXT NOT NULL, archive_reference TEXT,
            visibility TEXT NOT NULL CHECK (visibility IN ('draft', 'internal', 'published', 'withheld')),
            version INTEGER NOT NULL, CHECK ((visibility = 'draft') = (number IS NULL)), UNIQUE (region_id, number), UNIQUE (region_id, id),
            FOREIGN KEY (region_id, council_id) REFERENCES body (region_id, id)) STRICT;
        -- Lists are newest first and paged by key.
        CREATE INDEX youth_case_by_time ON youth_case (region_id, raised_at, id);
        -- The public's list walks published cases only.
        CREATE INDEX youth_case_published ON youth_case (region_id, raised_at, id) WHERE visibility = 'published';
        -- What is new since a day.
        CREATE INDEX youth_case_by_day ON youth_case (region_id, raised_on);
        CREATE INDEX youth_case_by_council ON youth_case (region_id, council_id, raised_at, id);
        CREATE TABLE ask (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, case_id INTEGER NOT NULL,
            place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 3), text TEXT NOT NULL,
            UNIQUE (region_id, case_id, place), UNIQUE (region_id, id),
            FOREIGN KEY (region_id, case_id) REFERENCES youth_case (region_id, id)) STRICT;
        CREATE TABLE case_plan_item (
            region_id INTEGER NOT NULL, case_id INTEGER NOT NULL, plan_item_id INTEGER NOT NULL,
            PRIMARY KEY (region_id, case_id, plan_item_id),
            FOREIGN KEY (region_id, case_id) REFERENCES youth_case (region_id, id),
            FOREIGN KEY (region_id, plan_item_id) REFERENCES plan_item (region_id, id)) STRICT, WITHOUT ROWID;
        -- Visibility is a dated fact; the newest row is the one that the case carries.
        CREATE TABLE visibility (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, case_id INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('draft', 'internal', 'published', 'withheld')),
            ground TEXT, moment INTEGER NOT NULL, CHECK (state <> 'withheld' OR ground IS NOT NULL),
            FOREIGN KEY (region_id, case_id) REFERENCES youth_case (region_id, id)) STRICT;
        CREATE INDEX visibility_by_case ON visibility (region_id, case_id, id);
        -- A sending owns the answer clock; the outcome belongs to (sending, ask).
        CREATE TABLE sending (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, case_id INTEGER NOT NULL,
            body_id INTEGER NOT NULL, parent_id INTEGER, sent_at INTEGER NOT NULL, received_on TEXT NOT NULL,
            due TEXT, rule_days INTEGER, rule_kind TEXT CHECK (rule_kind IN ('working', 'calendar')),
            calendar TEXT, archive_reference TEXT, answered_at INTEGER, answered_on TEXT, answer_text TEXT,
            UNIQUE (region_id, id), UNIQUE (region_id, case_id, body_id),
            CHECK ((answered_at IS NULL) = (answered_on IS NULL)),
            FOREIGN KEY (region_id, case_id) REFERENCES youth_case (region_id, id),
            FOREIGN KEY (region_id, body_id) REFERENCES body (region_id, id),
            FOREIGN KEY (region_id, parent_id) REFERENCES sending (region_id, id)) STRICT;
        CREATE INDEX sending_by_body ON sending (region_id, body_id, due);
        -- The open clocks of a region, oldest deadline first.
        CREATE INDEX sending_waiting ON sending (region_id, due) WHERE answered_at IS NULL;
        -- What was answered since a day.
        CREATE INDEX sending_answered ON sending (region_id, answered_on) WHERE answered_at IS NOT NULL;
        CREATE TABLE outcome (
            region_id INTEGER NOT NULL, sending_id INTEGER NOT NULL, ask_id INTEGER NOT NULL,
            outcome TEXT NOT NULL CHECK (outcome IN ('granted', 'partly', 'declined', 'noted')),
            reason TEXT NOT NULL, PRIMARY KEY (region_id, sending_id, ask_id),
            FOREIGN KEY (region_id, sending_id) REFERENCES sending (region_id, id),
            FOREIGN KEY (region_id, ask_id) REFERENCES ask (region_id, id)) STRICT, WITHOUT ROWID;
        CREATE TABLE promise (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, case_id INTEGER NOT NULL,
            sending_id INTEGER NOT NULL, place INTEGER NOT NULL, text TEXT NOT NULL, due TEXT NOT NULL,
            promised_at INTEGER NOT NULL, promised_on TEXT NOT NULL,
            -- How far it has come, kept with each report and verdict so that lists need not read them all.
            percent INTEGER NOT NULL DEFAULT 0 CHECK (percent BETWEEN 0 AND 100),
            verdict TEXT CHECK (verdict IN ('confirmed', 'disputed')), UNIQUE (region_id, id),
            UNIQUE (region_id, case_id, place),
            FOREIGN KEY (region_id, case_id) REFERENCES youth_case (region_id, id),
            FOREIGN KEY (region_id, sending_id) REFERENCES sending (region_id, id)) STRICT;
        CREATE INDEX promise_by_day ON promise (region_id, promised_on);
        -- Reported by the addressee: 100 percent is "delivered", which is not yet "confirmed".
        CREATE TABLE delivery (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, promise_id INTEGER NOT NULL,
            percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100), sentence TEXT NOT NULL,
            moment INTEGER NOT NULL, day TEXT NOT NULL,
            FOREIGN KEY (region_id, promise_id) REFERENCES promise (region_id, id)) STRICT;
        CREATE INDEX delivery_by_promise ON delivery (region_id, promise_id, id);
        -- Said by the council, and by nobody else.
        CREATE TABLE confirmation (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, promise_id INTEGER NOT NULL,
            verdict TEXT NOT NULL CHECK (verdict IN ('confirmed', 'disputed')), sentence TEXT NOT NULL,
            moment INTEGER NOT NULL, day TEXT NOT NULL,
            FOREIGN KEY (region_id, promise_id) REFERENCES promise (region_id, id)) STRICT;
        CREATE INDEX confirmation_by_promise ON confirmation (region_id, promise_id, id);
        """
}
