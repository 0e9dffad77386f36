package import UMTDomain

/// What a list of entries is narrowed to; `nil` lets every row through.
package struct LedgerFilter: Sendable {
    package var kind: LedgerEntry.Kind?
    package var owner: BodyID?
    package var parent: LedgerEntryID?
    /// The key of an item of a plan; what is linked to an item below it counts too.
    package var item: String?
    /// Only those past their day.
    package var isDelayed = false
    package var sees: LedgerSight

    package init(sees: LedgerSight) { self.sees = sees }
}

/// Which entries somebody sees: all, or the published ones and those of the body of their grant.
package enum LedgerSight: Sendable {
    case all
    case published(andOf: BodyID?)
}

/// An entry with the keys of what it refers to, as lists show it.
package struct LedgerLine: Sendable {
    package let entry: LedgerEntry
    package let owner: String?
    package let milestone: String?
    package let parent: String?
}

/// A report on an entry: how far, and one sentence that can be published.
package struct LedgerReport: Hashable, Sendable {
    package let percent: Int
    package let sentence: String
    package let day: CivilDate

    package init(percent: Int, sentence: String, day: CivilDate) {
        (self.percent, self.sentence, self.day) = (percent, sentence, day)
    }
}

extension Shelf {
    /// The entry by its key.
    package func ledgerEntry(_ key: String, field: String = "entry") throws -> LedgerLine {
        guard let line = try ledgerEntryIfKnown(key) else {
            throw Refusal.notFound(.ledgerEntry, key, field: field)
        }
        return line
    }

    package func ledgerEntryIfKnown(_ key: String) throws -> LedgerLine? {
        try database.row(.ledgerEntryByKey, [region.id, key.lowercased()], LedgerLine.init)
    }

    /// A page, newest first, from just after `mark` on.
    package func ledgerEntries(
        _ filter: LedgerFilter, on day: CivilDate, after mark: LedgerEntryID?, limit: Int
    ) throws -> [LedgerLine] {
        var own: BodyID?
        var all = true
        if case .published(let body) = filter.sees { (own, all) = (body, false) }
        return try database.rows(
            .ledgerEntryPage,
            [
                region.id, mark ?? LedgerEntryID(raw: .max), limit, day, all, own, filter.kind?.rawValue,
                filter.owner, filter.parent, filter.item, filter.isDelayed,
            ], LedgerLine.init)
    }

    /// The parts of some entries, by entry.
    package func holders(of entries: [LedgerEntryID]) throws -> [LedgerEntryID: [LedgerHolder]] {
        let rows = try handfuls(.ledgerHolders, entries) { columns in
            let who: LedgerHolder.Who =
                if let body: BodyID = columns.id(2) { .body(body) } else if let office = columns.text(3) {
                    .office(office)
                } else { .person(columns[4]) }
            return (
                entry: columns[0] as LedgerEntryID, holder: LedgerHolder(part: try columns.word(1), who: who)
            )
        }
        return Dictionary(grouping: rows, by: \.entry).mapValues { $0.map(\.holder) }
    }

    /// What was reported, oldest first.
    package func reports(on entry: LedgerEntryID) throws -> [LedgerReport] {
        try database.rows(.ledgerReports, [region.id, entry]) {
            LedgerReport(percent: $0[0], sentence: $0[1], day: try $0.day(2))
        }
    }

    package func keep(_ entry: LedgerEntry) throws {
        try database.run(
            .insertLedgerEntry, [entry.id, region.id, entry.key, entry.kind.rawValue] + entry.columns)
    }

    /// Puts a new edition in the place of the one before it.
    package func replace(_ entry: LedgerEntry) throws {
        let changed = try database.run(.updateLedgerEntry, [region.id, entry.id] + entry.columns)
        if changed == 0 { throw Refusal(.stale, field: "If-Match", [String(entry.version)]) }
    }

    /// A new edition of an entry whose links have changed.
    package func touch(_ entry: LedgerEntryID) throws {
        try database.run(.touchLedgerEntry, [region.id, entry])
    }

    package func keep(_ report: LedgerReport, on entry: LedgerEntryID, as key: Int64) throws {
        try database.run(
            .insertLedgerReport, [key, region.id, entry, report.percent, report.sentence, report.day])
    }

    /// Puts somebody in the place of whoever had that part before.
    package func keep(_ holder: LedgerHolder, of entry: LedgerEntryID) throws {
        var columns: [any Bindable] = [BodyID?.none, String?.none, PersonID?.none]
        switch holder.who {
        case .body(let body): columns[0] = body
        case .office(let office): columns[1] = office
        case .person(let person): columns[2] = person
        }
        try database.run(.setLedgerHolder, [region.id, entry, holder.part.rawValue] + columns)
    }
}

extension LedgerEntry {
    fileprivate var columns: [any Bindable] {
        [
            details.title, details.text, details.owner, details.milestone, details.parent, details.day,
            details.source, details.isPublished, percent, reportedOn, ended?.how.rawValue, ended?.on,
            ended?.reason, version,
        ]
    }
}

extension LedgerLine {
    fileprivate init(_ columns: Columns) throws {
        let details = LedgerEntry.Details(
            title: columns[3], text: columns.text(4), owner: columns.id(5),
            milestone: columns.isNull(6) ? nil : columns[6], parent: columns.id(7),
            day: columns.optionalDay(8), source: columns[9], isPublished: columns[10])
        let ended = try columns.optionalDay(14).map {
            LedgerEntry.Ended(how: try columns.word(13), on: $0, reason: columns[15])
        }
        entry = LedgerEntry(
            id: columns[0], key: columns[1], kind: try columns.word(2), details: details,
            percent: columns.integer(11), reportedOn: columns.optionalDay(12), ended: ended,
            version: columns[16])
        (owner, milestone, parent) = (columns.text(17), columns.text(18), columns.text(19))
    }
}

extension Query {
    private static let ledgerEntryRows = """
        SELECT e.id, e.key, e.kind, e.title, e.text, e.owner_id, e.milestone_id, e.parent_id, e.day, e.source,
            e.published, e.percent, e.reported_on, e.ending, e.ended_on, e.reason, e.version, b.key, m.key, u.key
        FROM ledger_entry e LEFT JOIN body b ON b.region_id = e.region_id AND b.id = e.owner_id
        LEFT JOIN plan_milestone m ON m.region_id = e.region_id AND m.id = e.milestone_id
        LEFT JOIN ledger_entry u ON u.region_id = e.region_id AND u.id = e.parent_id
        """
    static let ledgerEntryByKey = Query(
        "ledgerEntryByKey", "\(ledgerEntryRows) WHERE e.region_id = $1 AND e.key = $2")
    static let ledgerEntryPage = Query(
        "ledgerEntryPage",
        """
        \(ledgerEntryRows) WHERE e.region_id = $1 AND e.id < $2
        AND ($5 = 1 OR e.published = 1 OR e.owner_id = $6) AND (CAST($7 AS TEXT) IS NULL OR e.kind = $7)
        AND (CAST($8 AS BIGINT) IS NULL OR e.owner_id = $8) AND (CAST($9 AS BIGINT) IS NULL OR e.parent_id = $9)
        AND (CAST($10 AS TEXT) IS NULL OR EXISTS (
            SELECT 1 FROM ledger_entry_plan_item l
            JOIN plan_item i ON i.region_id = l.region_id AND i.id = l.plan_item_id
            WHERE l.region_id = e.region_id AND l.entry_id = e.id
            AND (i.key = $10 OR substr(i.key, 1, length($10) + 1) = $10 || '.')))
        AND ($11 = 0 OR (e.day < $4 AND e.ending IS NULL AND e.kind <> 'statement' AND COALESCE(e.percent, 0) < 100))
        ORDER BY e.id DESC LIMIT $3
        """)
    static let ledgerHolders = Query(
        "ledgerHolders",
        """
        SELECT h.entry_id, h.part, h.body_id, h.office, h.person_id FROM ledger_holder h
        WHERE h.region_id = $1 AND h.entry_id IN (\(handfulPlaces)) ORDER BY h.entry_id, h.part
        """)
    static let ledgerReports = Query(
        "ledgerReports",
        """
        SELECT r.percent, r.sentence, r.day FROM ledger_report r WHERE r.region_id = $1 AND r.entry_id = $2
        ORDER BY r.id
        """)
    static let insertLedgerEntry = Query(
        "insertLedgerEntry",
        """
        INSERT INTO ledger_entry (id, region_id, key, kind, title, text, owner_id, milestone_id, parent_id, day, source,
            published, percent, reported_on, ending, ended_on, reason, version)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
        """)
    static let updateLedgerEntry = Query(
        "updateLedgerEntry",
        """
        UPDATE ledger_entry SET title = $3, text = $4, owner_id = $5, milestone_id = $6, parent_id = $7, day = $8,
            source = $9, published = $10, percent = $11, reported_on = $12, ending = $13, ended_on = $14,
            reason = $15, version = $16
        WHERE region_id = $1 AND id = $2 AND version = $16 - 1
        """)
    static let touchLedgerEntry = Query(
        "touchLedgerEntry", "UPDATE ledger_entry SET version = version + 1 WHERE region_id = $1 AND id = $2")
    static let insertLedgerReport = Query(
        "insertLedgerReport",
        """
        INSERT INTO ledger_report (id, region_id, entry_id, percent, sentence, day) VALUES ($1, $2, $3, $4, $5, $6)
        """)
    static let setLedgerHolder = Query(
        "setLedgerHolder",
        """
        INSERT INTO ledger_holder (region_id, entry_id, part, body_id, office, person_id)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (region_id, entry_id, part)
        DO UPDATE SET body_id = excluded.body_id, office = excluded.office, person_id = excluded.person_id
        """)

    static let ledgerEntries = [
        ledgerEntryByKey, ledgerEntryPage, ledgerHolders, ledgerReports, insertLedgerEntry, updateLedgerEntry,
        insertLedgerReport, touchLedgerEntry, setLedgerHolder,
    ]
}

extension Trace {
    /// A part in what is followed: the entry stays, and nobody has the part any longer.
    static let ledgerHolders = Trace(
        "ledger_holder", .removed,
        find: Query(
            "traceLedgerHolders",
            """
            SELECT e.key AS entry, h.part FROM ledger_holder h
            CROSS JOIN ledger_entry e ON e.region_id = h.region_id AND e.id = h.entry_id
            WHERE h.region_id = $1 AND h.person_id = $2 ORDER BY e.key, h.part
            """),
        erase: [
            Query(
                "eraseLedgerHolders", "DELETE FROM ledger_holder WHERE region_id = $1 AND person_id = $2")
        ])
}
