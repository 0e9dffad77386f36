extension Migration {
    /// The record told outward: who is told, the outbox, the tokens that end it, and the reminders of the ladder.
    static let outbox = Migration(
        14,
        """
        -- An address stands here and nowhere else, so that it is gone when the row goes.
        CREATE TABLE subscription (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL REFERENCES region,
            topic TEXT NOT NULL CHECK (topic IN ('case', 'council', 'municipality', 'inbox')),
            case_id INTEGER, body_id INTEGER, municipality_id INTEGER REFERENCES municipality,
            address TEXT NOT NULL, pace TEXT NOT NULL CHECK (pace IN ('at-once', 'daily', 'weekly')),
            language TEXT NOT NULL CHECK (language IN ('nb', 'en')), actor INTEGER NOT NULL,
            -- The holder of the grant, where the operator has linked it to somebody.
            person_id INTEGER, made_at INTEGER NOT NULL, UNIQUE (region_id, id),
            CHECK ((topic = 'case') = (case_id IS NOT NULL)),
            CHECK ((topic IN ('council', 'inbox')) = (body_id IS NOT NULL)),
            CHECK ((topic = 'municipality') = (municipality_id IS NOT NULL)),
            FOREIGN KEY (region_id, case_id) REFERENCES youth_case (region_id, id),
            FOREIGN KEY (region_id, body_id) REFERENCES body (region_id, id),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id)) STRICT;
        -- An address is told of a thing once; and a step finds its readers by what it is about.
        CREATE UNIQUE INDEX subscription_of_case ON subscription (region_id, case_id, address)
            WHERE case_id IS NOT NULL;
        CREATE UNIQUE INDEX subscription_of_body ON subscription (region_id, body_id, topic, address)
            WHERE body_id IS NOT NULL;
        CREATE UNIQUE INDEX subscription_of_municipality ON subscription (region_id, municipality_id, address)
            WHERE municipality_id IS NOT NULL;
        CREATE INDEX subscription_by_actor ON subscription (region_id, actor, id);
        CREATE INDEX subscription_by_person ON subscription (region_id, person_id) WHERE person_id IS NOT NULL;

        -- The outbox: written in the transaction of the event that it tells of.
        CREATE TABLE notice (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, subscription_id INTEGER NOT NULL,
            made_at INTEGER NOT NULL, is_digest INTEGER NOT NULL CHECK (is_digest IN (0, 1)),
            state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'given-up')),
            next_try INTEGER, tries INTEGER NOT NULL DEFAULT 0,
            -- Whether it has been handed over for the first time: from then on nothing is added to it.
            opened INTEGER NOT NULL DEFAULT 0 CHECK (opened IN (0, 1)), sent_at INTEGER, fault TEXT,
            UNIQUE (region_id, id), CHECK ((state = 'waiting') = (next_try IS NOT NULL)),
            CHECK ((state = 'sent') = (sent_at IS NOT NULL)),
            FOREIGN KEY (region_id, subscription_id) REFERENCES subscription (region_id, id)) STRICT;
        -- What is to go out now, in every region.
        CREATE INDEX notice_due ON notice (next_try, id) WHERE state = 'waiting';
        -- One digest gathers at a time.
        CREATE UNIQUE INDEX notice_gathering ON notice (region_id, subscription_id)
            WHERE is_digest = 1 AND opened = 0;
        CREATE INDEX notice_by_subscription ON notice (region_id, subscription_id);
        CREATE INDEX notice_by_state ON notice (region_id, state, id);
        -- What was sent goes by age.
        CREATE INDEX notice_sent ON notice (region_id, sent_at) WHERE state = 'sent';
        CREATE TABLE notice_step (
            region_id INTEGER NOT NULL, notice_id INTEGER NOT NULL, event_id INTEGER NOT NULL,
            PRIMARY KEY (region_id, notice_id, event_id),
            FOREIGN KEY (region_id, notice_id) REFERENCES notice (region_id, id)) STRICT, WITHOUT ROWID;

        -- Each message that is handed over has a token of its own; only its hash is here.
        CREATE TABLE unsubscribe_token (
            hash BLOB PRIMARY KEY CHECK (length(hash) = 32), region_id INTEGER NOT NULL,
            subscription_id INTEGER NOT NULL, made_at INTEGER NOT NULL,
            FOREIGN KEY (region_id, subscription_id) REFERENCES subscription (region_id, id)) STRICT, WITHOUT ROWID;
        CREATE INDEX unsubscribe_token_by_subscription ON unsubscribe_token (region_id, subscription_id);

        -- Which rung was told for which deadline: once, whatever day the sweep comes, and anew when it moves.
        CREATE TABLE reminder (
            region_id INTEGER NOT NULL, sending_id INTEGER NOT NULL, due TEXT NOT NULL,
            who TEXT NOT NULL CHECK (who IN
                ('case-officer', 'coordinator', 'municipal-director', 'mayor', 'joint-meeting')),
            event_id INTEGER NOT NULL,
            PRIMARY KEY (region_id, sending_id, due, who),
            FOREIGN KEY (region_id, sending_id) REFERENCES sending (region_id, id)) STRICT, WITHOUT ROWID;
        -- The day from which a region's reminders are told, and the last day that was gone through.
        CREATE TABLE reminder_sweep (
            region_id INTEGER PRIMARY KEY REFERENCES region, first_day TEXT NOT NULL, last_day TEXT NOT NULL) STRICT;
        """)
}
