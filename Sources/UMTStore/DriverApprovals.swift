package import UMTDomain

/// An approval with whom it approves, as lists show it.
package struct DriverApprovalLine: Sendable {
    package let approval: DriverApproval
    package let number: String
    package let name: String
    /// Where the person is registered, which may be another municipality than the one that approves.
    package let home: MunicipalityID
}

extension Shelf {
    /// The approvals by name: of one person or all; without those of whom the caller may not know.
    package func driverApprovals(of person: PersonID? = nil, seenBy sight: Sight) throws
        -> [DriverApprovalLine]
    {
        let query: Query = person == nil ? .driverApprovals : .driverApprovalsOfPerson
        return try database.rows(
            query, [region.id, person] + sight.columns, DriverApprovalLine.init)
    }

    package func driverApproval(_ id: DriverApprovalID, seenBy sight: Sight) throws -> DriverApprovalLine {
        let line = try database.row(
            .driverApprovalByID, [region.id, id] + sight.columns, DriverApprovalLine.init)
        guard let line else { throw Refusal.notFound(.driverApproval, id.description, field: "id") }
        return line
    }

    package func keep(_ approval: DriverApproval) throws {
        try database.run(
            .insertDriverApproval,
            [
                approval.id, region.id, approval.person, approval.municipality, approval.from, approval.until,
                approval.basis, approval.decidedBy,
            ])
    }

    package func end(_ approval: DriverApproval) throws {
        try database.run(.endDriverApproval, [region.id, approval.id, approval.until])
    }
}

extension DriverApprovalLine {
    fileprivate init(_ columns: Columns) throws {
        approval = try DriverApproval(
            id: columns[0], person: columns[1], municipality: columns[2], from: try columns.day(3),
            until: columns.optionalDay(4), basis: columns[5], decidedBy: columns[6])
        (number, name, home) = (columns[7], columns[8], columns[9])
    }
}

extension Query {
    private static func approvals(_ name: String, where condition: String) -> Query {
        Query(
            name,
            """
            SELECT a.id, a.person_id, a.municipality_id, a.from_day, a.until_day, a.basis, a.decided_by,
                p.member_number, p.name, p.municipality_id
            FROM driver_approval a JOIN person p ON p.region_id = a.region_id AND p.id = a.person_id
            WHERE a.region_id = $1 AND \(condition)
            AND \(isSeen("a.person_id", in: "a.region_id", on: "$3", "$3", "$4"))
            ORDER BY p.sort_key, p.id, a.municipality_id, a.from_day
            """)
    }

    static let driverApprovals = approvals("driverApprovals", where: "CAST($2 AS BIGINT) IS NULL")
    static let driverApprovalsOfPerson = approvals("driverApprovalsOfPerson", where: "a.person_id = $2")
    static let driverApprovalByID = approvals("driverApprovalByID", where: "a.id = $2")
    static let insertDriverApproval = Query(
        "insertDriverApproval",
        """
        INSERT INTO driver_approval (id, region_id, person_id, municipality_id, from_day, until_day, basis, decided_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """)
    static let endDriverApproval = Query(
        "endDriverApproval", "UPDATE driver_approval SET until_day = $3 WHERE region_id = $1 AND id = $2")

    static let driverApprovalQueries = [
        driverApprovals, driverApprovalsOfPerson, driverApprovalByID, insertDriverApproval, endDriverApproval,
    ]
}

extension Trace {
    static let driverApprovals = Trace(
        "driver_approval", .removed,
        find: Query(
            "traceDriverApprovals",
            """
            SELECT m.key AS municipality, a.from_day AS "from", a.until_day AS until, a.basis, a.decided_by
            FROM driver_approval a JOIN municipality m ON m.id = a.municipality_id
            WHERE a.region_id = $1 AND a.person_id = $2 ORDER BY a.from_day
            """),
        erase: [
            Query(
                "eraseDriverApprovals", "DELETE FROM driver_approval WHERE region_id = $1 AND person_id = $2")
        ])
    static let drivingCars = Trace(
        "driving_car", .anonymised,
        find: Query(
            "traceDrivingCars",
            """
            SELECT d.day, c.seats, c.minutes FROM driving_car c CROSS JOIN driving_plan d
            WHERE c.region_id = $1 AND c.person_id = $2 AND d.region_id = c.region_id AND d.id = c.plan_id
            ORDER BY d.day
            """),
        erase: [
            Query(
                "eraseDrivingCars",
                "UPDATE driving_car SET person_id = NULL WHERE region_id = $1 AND person_id = $2")
        ])
    /// The seat stays taken, so that what the driving cost still adds up.
    static let drivingRiders = Trace(
        "driving_rider", .anonymised,
        find: Query(
            "traceDrivingRiders",
            """
            SELECT d.day, m.key AS municipality FROM driving_rider r CROSS JOIN driving_plan d CROSS JOIN municipality m
            WHERE r.region_id = $1 AND r.person_id = $2 AND d.region_id = r.region_id AND d.id = r.plan_id
            AND m.id = r.municipality_id ORDER BY d.day
            """),
        erase: [
            Query(
                "eraseDrivingRiders",
                "UPDATE driving_rider SET person_id = NULL WHERE region_id = $1 AND person_id = $2")
        ])
}
