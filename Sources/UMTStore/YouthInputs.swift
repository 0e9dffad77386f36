package import UMTDomain

/// A piece of input as lists show it.
package struct YouthInputLine: Sendable {
    package let input: YouthInput
    package let council: String
    /// The number of the case that it became.
    package let youthCase: String?
}

extension Shelf {
    package func youthInput(_ id: YouthInputID) throws -> YouthInputLine {
        let found = try database.row(.inputByID, [region.id, id], YouthInputLine.init)
        guard let found else { throw Refusal.notFound(.youthInput, id.description, field: "id") }
        return found
    }

    /// A page of what was said, the latest day first; only what has no outcome where that is asked.
    package func youthInputs(
        of council: BodyID?, openOnly: Bool, within scope: Scope, after mark: YouthInput?, limit: Int
    ) throws -> [YouthInputLine] {
        let last: [any Bindable] = [
            mark?.heldOn.description ?? "9", mark?.id ?? YouthInputID(raw: .max), limit,
        ]
        return try database.rows(
            openOnly ? .openInputPage : .inputPage, narrowed(council, scope) + last, YouthInputLine.init)
    }

    /// How many of the same have no outcome.
    package func openInputs(of council: BodyID?, within scope: Scope) throws -> Int {
        try database.row(.openInputs, narrowed(council, scope)) { $0[0] } ?? 0
    }

    package func keep(_ input: YouthInput) throws {
        try database.run(
            .insertInput,
            [
                input.id, region.id, input.council, input.channel.rawValue, input.heldOn, input.place,
                input.reach, input.text, input.version,
            ])
    }

    package func replace(_ input: YouthInput) throws {
        let changed = try database.run(
            .settleInput,
            [
                region.id, input.id, input.outcome?.youthCase, input.outcome?.sentence, input.outcome?.on,
                input.version,
            ])
        if changed == 0 { throw Refusal(.stale, field: "If-Match", [String(input.version)]) }
    }

    private func narrowed(_ council: BodyID?, _ scope: Scope) -> [any Bindable] {
        guard case .own(let body, let municipality) = scope else {
            return [region.id, council, BodyID?.none, MunicipalityID?.none]
        }
        return [region.id, council, body ?? BodyID(raw: -1), municipality]
    }
}

extension YouthInputLine {
    fileprivate init(_ columns: Columns) throws {
        let outcome = columns.optionalDay(9).map {
            YouthInput.Outcome(youthCase: columns.id(7), sentence: columns.text(8), on: $0)
        }
        input = YouthInput(
            id: columns[0], council: columns[1], channel: try columns.word(2), heldOn: try columns.day(3),
            place: columns[4], reach: columns[5], text: columns[6], outcome: outcome, version: columns[10])
        council = columns[11]
        youthCase = columns.text(12) ?? (columns.id(7) as CaseID?)?.description
    }
}

extension Query {
    private static let inputColumns = """
        i.id, i.council_id, i.channel, i.held_on, i.place, i.reach, i.text, i.case_id, i.sentence, i.settled_on, i.version,
        b.key, c.number FROM youth_input i JOIN body b ON b.region_id = i.region_id AND b.id = i.council_id
        LEFT JOIN youth_case c ON c.region_id = i.region_id AND c.id = i.case_id
        """
    private static let ofCouncil = """
        (CAST($2 AS BIGINT) IS NULL OR i.council_id = $2)
        AND (CAST($3 AS BIGINT) IS NULL OR b.id = $3 OR b.municipality_id = $4)
        """

    static let inputByID = Query(
        "inputByID", "SELECT \(inputColumns) WHERE i.region_id = $1 AND i.id = $2")
    static let inputPage = page("inputPage", where: "i.region_id = $1")
    static let openInputPage = page("openInputPage", where: "i.region_id = $1 AND i.settled_on IS NULL")

    private static func page(_ name: String, where condition: String) -> Query {
        Query(
            name,
            """
            SELECT \(inputColumns) WHERE \(condition) AND (i.held_on, i.id) < ($5, $6) AND \(ofCouncil)
            ORDER BY i.held_on DESC, i.id DESC LIMIT $7
            """)
    }

    static let openInputs = Query(
        "openInputs",
        """
        SELECT COUNT(*) FROM youth_input i JOIN body b ON b.region_id = i.region_id AND b.id = i.council_id
        WHERE i.region_id = $1 AND i.settled_on IS NULL AND i.held_on > '' AND \(ofCouncil)
        """)
    static let insertInput = Query(
        "insertInput",
        """
        INSERT INTO youth_input (id, region_id, council_id, channel, held_on, place, reach, text, version)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """)
    static let settleInput = Query(
        "settleInput",
        """
        UPDATE youth_input SET case_id = $3, sentence = $4, settled_on = $5, version = $6
        WHERE region_id = $1 AND id = $2 AND version = $6 - 1
        """)

    static let youthInputs = [
        inputByID, inputPage, openInputPage, openInputs, insertInput, settleInput,
    ]
}
