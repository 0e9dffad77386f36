package import UMTDomain

/// A replacement with who stands in, as pages show it.
package struct ReplacementLine: Sendable {
    package let replacement: Replacement
    package let personNumber: String
    package let personName: String

    init(_ columns: Columns, from first: Int, of mandate: MandateID) throws {
        replacement = Replacement(
            id: columns[first], mandate: mandate, person: columns[first + 1],
            period: try columns.period(first + 5), reason: columns[first + 4])
        (personNumber, personName) = (columns[first + 2], columns[first + 3])
    }
}

extension Shelf {
    /// Every leave of a mandate, in the order of days.
    package func leaves(of mandate: MandateID) throws -> [Leave] {
        try database.rows(.leavesOfMandate, [region.id, mandate]) { try Leave($0) }
    }

    package func leave(_ id: LeaveID) throws -> Leave {
        guard let leave = try database.row(.leaveByID, [region.id, id], { try Leave($0) }) else {
            throw Refusal.notFound(.leave, id.description, field: "id")
        }
        return leave
    }

    package func keep(_ leave: Leave) throws {
        try database.run(
            .insertLeave, [leave.id, region.id, leave.mandate, leave.reason] + leave.period.columns)
    }

    package func end(_ leave: LeaveID, on day: CivilDate) throws {
        try database.run(.endLeave, [region.id, leave, day])
    }

    /// Everybody who has stood in for the holder of a mandate, in the order of days.
    package func replacements(of mandate: MandateID) throws -> [ReplacementLine] {
        try database.rows(.replacementsOfMandate, [region.id, mandate]) {
            try ReplacementLine($0, from: 1, of: $0[0])
        }
    }

    package func replacement(_ id: ReplacementID) throws -> ReplacementLine {
        let line = try database.row(.replacementByID, [region.id, id]) {
            try ReplacementLine($0, from: 1, of: $0[0])
        }
        guard let line else { throw Refusal.notFound(.replacement, id.description, field: "id") }
        return line
    }

    package func keep(_ replacement: Replacement) throws {
        try database.run(
            .insertReplacement,
            [replacement.id, region.id, replacement.mandate, replacement.person, replacement.reason]
                + replacement.period.columns)
    }

    package func end(_ replacement: ReplacementID, on day: CivilDate) throws {
        try database.run(.endReplacement, [region.id, replacement, day])
    }

    /// Those who stand in for somebody of the body on a day.
    package func standIns(in body: BodyID, on day: CivilDate) throws -> [PersonID] {
        try database.rows(.standInsOnDay, [region.id, day, body, DayTree.number(day)]) { $0[0] }
    }

    /// Whether the person stands in for anybody of the body on some day of a period.
    package func isStandIn(_ person: PersonID, in body: BodyID, during period: Period) throws -> Bool {
        let ends = period.columns
        return try database.row(.standsIn, [region.id, person, body, ends[0], ends[3]]) { _ in true } ?? false
    }

    /// The seats of a body's substitutes with the mandates that may fill them on a day.
    package func substitutes(in body: BodyID, on day: CivilDate, seenBy sight: Sight) throws
        -> [SubstituteLine]
    {
        let sitting = try mandates(in: body, of: nil, on: day, seenBy: sight)
        let seats = Dictionary(try seats(of: body, on: day).map { ($0.id, $0) }) { first, _ in first }
        return sitting.compactMap { line in
            seats[line.mandate.seat].flatMap { seat in
                seat.isSubstitutes ? SubstituteLine(line: line, seat: seat) : nil
            }
        }
    }
}

/// A substitute with the seat that gives the place in the order.
package struct SubstituteLine: Sendable {
    package let line: MandateLine
    package let seat: Seat
}

extension Leave {
    fileprivate init(_ columns: Columns) throws {
        self.init(
            id: columns[0], mandate: columns[1], period: try columns.period(3), reason: columns[2])
    }
}

extension Query {
    private static let leaveColumns = "l.id, l.mandate_id, l.reason, \(period("l"))"
    private static let replacementColumns = """
        r.mandate_id, r.id, r.person_id, q.member_number, q.name, r.reason, \(period("r"))
        """

    static let leavesOfMandate = Query(
        "leavesOfMandate",
        """
        SELECT \(leaveColumns) FROM mandate_leave l
        WHERE l.region_id = $1 AND l.mandate_id = $2 ORDER BY l.from_latest, l.id
        """)
    static let leaveByID = Query(
        "leaveByID", "SELECT \(leaveColumns) FROM mandate_leave l WHERE l.region_id = $1 AND l.id = $2")
    static let insertLeave = Query(
        "insertLeave",
        """
        INSERT INTO mandate_leave (id, region_id, mandate_id, reason,
            from_earliest, from_latest, until_earliest, until_latest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """)
    static let endLeave = Query(
        "endLeave",
        "UPDATE mandate_leave SET until_earliest = $3, until_latest = $3 WHERE region_id = $1 AND id = $2")
    static let replacementsOfMandate = Query(
        "replacementsOfMandate",
        """
        SELECT \(replacementColumns) FROM mandate_replacement r
        JOIN person q ON q.region_id = r.region_id AND q.id = r.person_id
        WHERE r.region_id = $1 AND r.mandate_id = $2 ORDER BY r.from_latest, r.id
        """)
    static let replacementByID = Query(
        "replacementByID",
        """
        SELECT \(replacementColumns) FROM mandate_replacement r
        JOIN person q ON q.region_id = r.region_id AND q.id = r.person_id WHERE r.region_id = $1 AND r.id = $2
        """)
    static let insertReplacement = Query(
        "insertReplacement",
        """
        INSERT INTO mandate_replacement (id, region_id, mandate_id, person_id, reason,
            from_earliest, from_latest, until_earliest, until_latest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """)
    static let endReplacement = Query(
        "endReplacement",
        "UPDATE mandate_replacement SET until_earliest = $3, until_latest = $3 WHERE region_id = $1 AND id = $2"
    )
    static let standInsOnDay = Query(
        "standInsOnDay",
        """
        WITH RECURSIVE \(path(to: "$4"))
        SELECT r.person_id FROM path CROSS JOIN mandate d
        JOIN mandate_replacement r ON r.region_id = d.region_id AND r.mandate_id = d.id
        WHERE d.region_id = $1 AND d.node = path.node AND d.body_id = $3
        AND d.first_day <= $4 AND d.last_day >= $4 AND \(mayHold("r", on: "$2"))
        """)

    static let standsIn = Query(
        "standsIn",
        """
        SELECT r.id FROM mandate_replacement r CROSS JOIN mandate d
        WHERE r.region_id = $1 AND r.person_id = $2 AND d.region_id = r.region_id AND d.id = r.mandate_id
        AND d.body_id = $3
        AND (CAST($5 AS TEXT) IS NULL OR r.from_earliest IS NULL OR r.from_earliest < $5)
        AND (CAST($4 AS TEXT) IS NULL OR r.until_latest IS NULL OR r.until_latest > $4) LIMIT 1
        """)

    static let leaves = [
        leavesOfMandate, leaveByID, insertLeave, endLeave, replacementsOfMandate, replacementByID,
        insertReplacement, endReplacement, standInsOnDay, standsIn,
    ]
}
