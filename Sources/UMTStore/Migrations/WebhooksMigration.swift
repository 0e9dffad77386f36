extension Migration {
    /// Steps told to other programs: where they go, what signs them, what waits, and how each try went.
    static let webhooks = Migration(
        22,
        """
        -- The region's own: it names nobody, and stays as ended while its log does.
        CREATE TABLE webhook (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL REFERENCES region,
            topic TEXT NOT NULL CHECK (topic IN ('case', 'council', 'municipality', 'inbox', 'region')),
            case_id INTEGER, body_id INTEGER, municipality_id INTEGER REFERENCES municipality,
            url TEXT NOT NULL, label TEXT, language TEXT NOT NULL CHECK (language IN ('nb', 'en')),
            actor INTEGER NOT NULL, made_at INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('active', 'paused', 'ended')),
            cause TEXT CHECK (cause IN ('asked', 'failing', 'gone')), since INTEGER NOT NULL,
            -- The first failure since anything was taken.
            failing_since INTEGER, UNIQUE (region_id, id), CHECK ((state = 'active') = (cause IS NULL)),
            CHECK ((topic = 'case') = (case_id IS NOT NULL)),
            CHECK ((topic IN ('council', 'inbox')) = (body_id IS NOT NULL)),
            CHECK ((topic = 'municipality') = (municipality_id IS NOT NULL)),
            FOREIGN KEY (region_id, case_id) REFERENCES youth_case (region_id, id),
            FOREIGN KEY (region_id, body_id) REFERENCES body (region_id, id)) STRICT;
        -- A program is told of a thing once at one address.
        CREATE UNIQUE INDEX webhook_once ON webhook
            (region_id, url, topic, COALESCE(case_id, body_id, municipality_id, 0)) WHERE state <> 'ended';
        -- In the clear, because it signs. A former one signs beside the newest until it ends.
        CREATE TABLE webhook_secret (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, webhook_id INTEGER NOT NULL,
            secret BLOB NOT NULL CHECK (length(secret) BETWEEN 24 AND 64), until INTEGER,
            FOREIGN KEY (region_id, webhook_id) REFERENCES webhook (region_id, id)) STRICT;
        CREATE INDEX webhook_secret_by_webhook ON webhook_secret (region_id, webhook_id, id);
        -- One secret is the newest.
        CREATE UNIQUE INDEX webhook_secret_newest ON webhook_secret (region_id, webhook_id) WHERE until IS NULL;

        -- Written in the transaction of the event that it tells of; a trial tells of none.
        CREATE TABLE webhook_delivery (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, webhook_id INTEGER NOT NULL, event_id INTEGER,
            made_at INTEGER NOT NULL, shows_public INTEGER NOT NULL CHECK (shows_public IN (0, 1)),
            state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'given-up')),
            next_try INTEGER, tries INTEGER NOT NULL DEFAULT 0, done_at INTEGER,
            UNIQUE (region_id, id), CHECK ((state = 'waiting') = (next_try IS NOT NULL)),
            CHECK ((state = 'waiting') = (done_at IS NULL)),
            FOREIGN KEY (region_id, webhook_id) REFERENCES webhook (region_id, id)) STRICT;
        -- The oldest that waits is the next, for each webhook.
        CREATE INDEX webhook_delivery_waiting ON webhook_delivery (region_id, webhook_id, id)
            WHERE state = 'waiting';
        CREATE INDEX webhook_delivery_by_webhook ON webhook_delivery (region_id, webhook_id, id);
        -- The log goes by age.
        CREATE INDEX webhook_delivery_by_age ON webhook_delivery (region_id, made_at);
        CREATE TABLE webhook_try (
            region_id INTEGER NOT NULL, delivery_id INTEGER NOT NULL, place INTEGER NOT NULL,
            moment INTEGER NOT NULL, milliseconds INTEGER NOT NULL, status INTEGER,
            fault TEXT CHECK (fault IN
                ('refused', 'unresolved', 'private-address', 'unreachable', 'timeout', 'tls', 'broken')),
            PRIMARY KEY (region_id, delivery_id, place), CHECK (status IS NOT NULL OR fault IS NOT NULL),
            FOREIGN KEY (region_id, delivery_id) REFERENCES webhook_delivery (region_id, id)) STRICT,
            WITHOUT ROWID;
        """)
}
