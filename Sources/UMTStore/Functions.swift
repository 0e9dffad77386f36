package import UMTDomain

/// A function with its body and its holder, as lists show it.
package struct FunctionLine: Sendable {
    package let function: BodyFunction
    package let body: String
    package let personNumber: String
    package let personName: String
}

extension Shelf {
    package func function(_ id: FunctionID) throws -> FunctionLine {
        guard let line = try database.row(.functionByID, [region.id, id], FunctionLine.init) else {
            throw Refusal.notFound(.function, id.description, field: "id")
        }
        return line
    }

    /// Every function that a body has had, oldest first.
    package func functions(of body: BodyID) throws -> [BodyFunction] {
        try database.rows(.functionsOfBody, [region.id, body]) { try FunctionLine($0).function }
    }

    /// Who has a function, or may have, on a day: in one body or all, in one municipality's bodies or all.
    package func functions(in body: BodyID?, of municipality: MunicipalityID?, on day: CivilDate) throws
        -> [FunctionLine]
    {
        try database.rows(.functionsOnDay, [region.id, day, body, municipality], FunctionLine.init)
    }

    package func keep(_ function: BodyFunction) throws {
        let columns: [any Bindable] = [
            function.id, region.id, function.body, function.person, function.kind.rawValue, function.chosenBy,
            function.chosenOn, function.version,
        ]
        try database.run(.insertFunction, columns + function.period.columns)
    }

    package func replace(_ function: BodyFunction) throws {
        let columns: [any Bindable] = [region.id, function.id, function.version]
        let changed = try database.run(.endFunction, columns + Array(function.period.columns.suffix(2)))
        if changed == 0 { throw Refusal(.stale, field: "If-Match", [String(function.version)]) }
    }
}

extension FunctionLine {
    fileprivate init(_ columns: Columns) throws {
        function = try BodyFunction(
            id: columns[0], body: columns[1], person: columns[2], kind: try columns.word(3),
            chosenBy: columns[4],
            chosenOn: try columns.day(5), period: try columns.period(7), version: columns[6])
        (body, personNumber, personName) = (columns[11], columns[12], columns[13])
    }
}

extension Query {
    private static let functionRows = """
        SELECT f.id, f.body_id, f.person_id, f.kind, f.chosen_by, f.chosen_on, f.version, \(period("f")), b.key,
            p.member_number, p.name
        FROM body_function f JOIN body b ON b.region_id = f.region_id AND b.id = f.body_id
        JOIN person p ON p.region_id = f.region_id AND p.id = f.person_id
        """
    // The order of the table that a council knows: leader, deputy, secretary, observer.
    private static let functionRank = """
        CASE f.kind WHEN 'leader' THEN 1 WHEN 'deputy' THEN 2 WHEN 'secretary' THEN 3 ELSE 4 END
        """

    static let functionByID = Query(
        "functionByID", "\(functionRows) WHERE f.region_id = $1 AND f.id = $2")
    static let functionsOfBody = Query(
        "functionsOfBody",
        "\(functionRows) WHERE f.region_id = $1 AND f.body_id = $2 ORDER BY f.from_latest, f.id")
    static let functionsOnDay = Query(
        "functionsOnDay",
        """
        \(functionRows)
        WHERE f.region_id = $1 AND \(mayHold("f", on: "$2")) AND (CAST($3 AS BIGINT) IS NULL OR f.body_id = $3)
        AND (CAST($4 AS BIGINT) IS NULL OR b.municipality_id = $4)
        ORDER BY b.sort_key, \(functionRank), p.sort_key, f.id
        """)
    static let insertFunction = Query(
        "insertFunction",
        """
        INSERT INTO body_function (id, region_id, body_id, person_id, kind, chosen_by, chosen_on, version,
            from_earliest, from_latest, until_earliest, until_latest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        """)
    static let endFunction = Query(
        "endFunction",
        """
        UPDATE body_function SET version = $3, until_earliest = $4, until_latest = $5
        WHERE region_id = $1 AND id = $2 AND version = $3 - 1
        """)

    static let functions = [functionByID, functionsOfBody, functionsOnDay, insertFunction, endFunction]
}
