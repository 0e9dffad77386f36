extension Migration {
    /// What is followed beside the promises, what it is linked to in a plan, and how much each link weighs.
    static let ledger = Migration(15, promiseColumns + entryTables + linkTables)

    private static let promiseColumns = """
        -- The day of the report that stands as the whole of it: whether it came in time is told by this.
        ALTER TABLE promise ADD COLUMN delivered_on TEXT;
        UPDATE promise SET delivered_on = (
            SELECT d.day FROM delivery d WHERE d.region_id = promise.region_id AND d.promise_id = promise.id
            ORDER BY d.id DESC LIMIT 1)
        WHERE percent = 100;
        -- The ledger is read by date, and paged by key.
        CREATE INDEX promise_by_due ON promise (region_id, due, id);
        -- In hundredths: 100 counts once.
        ALTER TABLE plan_item ADD COLUMN weight INTEGER NOT NULL DEFAULT 100 CHECK (weight BETWEEN 1 AND 1000);
        -- So that what belongs to an action plan can refer to it.
        CREATE UNIQUE INDEX plan_milestone_by_id ON plan_milestone (region_id, id);

        """

    private static let entryTables = """
        -- None of these is a promise: there is no addressee who has said yes to the young.
        CREATE TABLE ledger_entry (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL REFERENCES region, key TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('measure', 'milestone', 'project', 'statement')),
            title TEXT NOT NULL, text TEXT, owner_id INTEGER, milestone_id INTEGER, parent_id INTEGER,
            day TEXT, source TEXT NOT NULL, published INTEGER NOT NULL CHECK (published IN (0, 1)),
            -- Empty until somebody reports: not known is not the same as nothing done.
            percent INTEGER CHECK (percent BETWEEN 0 AND 100), reported_on TEXT,
            ending TEXT CHECK (ending IN ('closed', 'cancelled')), ended_on TEXT, reason TEXT,
            version INTEGER NOT NULL, UNIQUE (region_id, key), UNIQUE (region_id, id),
            CHECK ((percent IS NULL) = (reported_on IS NULL)), CHECK (parent_id <> id),
            CHECK ((ending IS NULL) = (ended_on IS NULL) AND (ending IS NULL) = (reason IS NULL)),
            FOREIGN KEY (region_id, owner_id) REFERENCES body (region_id, id),
            FOREIGN KEY (region_id, milestone_id) REFERENCES plan_milestone (region_id, id),
            FOREIGN KEY (region_id, parent_id) REFERENCES ledger_entry (region_id, id)) STRICT;
        CREATE TABLE ledger_report (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, entry_id INTEGER NOT NULL,
            percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100), sentence TEXT NOT NULL, day TEXT NOT NULL,
            FOREIGN KEY (region_id, entry_id) REFERENCES ledger_entry (region_id, id)) STRICT;
        CREATE INDEX ledger_report_by_entry ON ledger_report (region_id, entry_id, id);
        -- Who steers, answers for and leads: a body, an office in words, or a person of the register.
        CREATE TABLE ledger_holder (
            region_id INTEGER NOT NULL, entry_id INTEGER NOT NULL,
            part TEXT NOT NULL CHECK (part IN ('steering', 'responsible', 'leader')),
            body_id INTEGER, office TEXT, person_id INTEGER, PRIMARY KEY (region_id, entry_id, part),
            CHECK ((body_id IS NULL) + (office IS NULL) + (person_id IS NULL) = 2),
            FOREIGN KEY (region_id, entry_id) REFERENCES ledger_entry (region_id, id),
            FOREIGN KEY (region_id, body_id) REFERENCES body (region_id, id),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id)) STRICT, WITHOUT ROWID;
        -- What a person has to do with is found when the person is exported or erased.
        CREATE INDEX ledger_holder_by_person ON ledger_holder (region_id, person_id) WHERE person_id IS NOT NULL;

        """

    private static let linkTables = """
        -- What counts towards an item of a plan, each with its weight in hundredths. Read from the item's side too.
        CREATE INDEX case_plan_item_by_item ON case_plan_item (region_id, plan_item_id, case_id);
        """
        + [("ledger_entry", "entry_id"), ("promise", "promise_id"), ("sending", "sending_id")].map {
            table, column in
            """

            CREATE TABLE \(table)_plan_item (
                region_id INTEGER NOT NULL, \(column) INTEGER NOT NULL, plan_item_id INTEGER NOT NULL,
                weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 1000),
                PRIMARY KEY (region_id, \(column), plan_item_id),
                FOREIGN KEY (region_id, \(column)) REFERENCES \(table) (region_id, id),
                FOREIGN KEY (region_id, plan_item_id) REFERENCES plan_item (region_id, id)) STRICT, WITHOUT ROWID;
            CREATE INDEX \(table)_plan_item_by_item ON \(table)_plan_item (region_id, plan_item_id, \(column), weight);
            """
        }.joined()
}
