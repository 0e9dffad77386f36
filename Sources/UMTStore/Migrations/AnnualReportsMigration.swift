extension Migration {
    /// Approved annual reports with their editions, and what a report of a year counts by council.
    static let annualReports = Migration(
        23,
        """
        CREATE TABLE annual_report (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, body_id INTEGER NOT NULL,
            from_day TEXT NOT NULL, until_day TEXT NOT NULL CHECK (until_day > from_day),
            as_of TEXT NOT NULL, reference TEXT NOT NULL, UNIQUE (region_id, id),
            -- One for each year of a body: what was approved is not made again.
            UNIQUE (region_id, body_id, from_day),
            FOREIGN KEY (region_id, body_id) REFERENCES body (region_id, id)) STRICT;
        -- What an edition was is proved by its hash when its bytes have had to go. Beside the bytes stands whose each
        -- name in them is, so that a name can be taken out whatever form it was written in.
        CREATE TABLE annual_report_edition (
            region_id INTEGER NOT NULL, report_id INTEGER NOT NULL, number INTEGER NOT NULL CHECK (number >= 1),
            made_on TEXT NOT NULL,
            cause TEXT NOT NULL CHECK (cause IN ('frozen', 'erasure', 'consent-withdrawn', 'protection')),
            hash BLOB NOT NULL CHECK (length(hash) = 32), bytes BLOB, people TEXT,
            CHECK ((number = 1) = (cause = 'frozen')), CHECK ((bytes IS NULL) = (people IS NULL)),
            PRIMARY KEY (region_id, report_id, number),
            FOREIGN KEY (region_id, report_id) REFERENCES annual_report (region_id, id)) STRICT;
        -- The statements of a council in a year.
        CREATE INDEX council_statement_by_council ON council_statement (region_id, council_id, given_at);
        """)
}
