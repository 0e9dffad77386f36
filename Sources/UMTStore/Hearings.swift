package import UMTDomain

/// What a list of hearings is narrowed to; `nil` lets every row through.
package struct HearingFilter: Sendable {
    package var asker: BodyID?
    package var council: BodyID?
    package var stage: HearingStage?

    package init(asker: BodyID? = nil, council: BodyID? = nil, stage: HearingStage? = nil) {
        (self.asker, self.council, self.stage) = (asker, council, stage)
    }
}

/// A hearing as lists show it.
package struct HearingLine: Sendable {
    package let hearing: Hearing
    package let asker: String
    package let tally: HearingTally
}

/// How many hearings began at a stage, and how few days the young were given in one of them.
package struct HearingCount: Sendable {
    package let stage: HearingStage
    package let hearings: Int
    package let fewestDays: Int
}

extension Shelf {
    /// The hearing by its number, or by its id.
    package func hearing(_ name: String) throws -> Hearing {
        let found = try database.row(
            .hearingByName, [region.id, name.uppercased(), HearingID(name)?.raw], Hearing.init)
        guard let found else { throw Refusal.notFound(.hearing, name, field: "hearing") }
        return found
    }

    /// The whole of a hearing, in a fixed number of statements.
    package func trail(of hearing: Hearing) throws -> HearingTrail {
        HearingTrail(
            hearing: hearing, asker: try body(hearing.asker),
            asked: try database.rows(.councilsOfHearing, [region.id, hearing.id], Body.init),
            statements: try statements(of: hearing.id),
            ground: try database.row(.groundOfHearing, [region.id, hearing.id]) { $0.text(0) } ?? nil,
            events: try events(about: hearing.id.raw))
    }

    /// A page of hearings, the latest first, within a scope.
    package func hearings(_ filter: HearingFilter, within scope: Scope, after mark: Hearing?, limit: Int)
        throws
        -> [HearingLine]
    {
        let last: [any Bindable] = [
            mark?.askedAt ?? Moment(milliseconds: .max), mark?.id ?? HearingID(raw: .max), limit,
        ]
        return try database.rows(.hearingPage, narrowed(filter, scope) + last) {
            HearingLine(
                hearing: try Hearing($0), asker: $0[13],
                tally: HearingTally(asked: $0[14], statements: $0[15], reported: $0[16]))
        }
    }

    /// How many of the same hearings began at which stage.
    package func hearingCounts(_ filter: HearingFilter, within scope: Scope) throws -> [HearingCount] {
        try database.rows(.hearingCounts, narrowed(filter, scope)) {
            HearingCount(stage: try $0.word(0), hearings: $0[1], fewestDays: $0[2])
        }.sorted { $0.stage < $1.stage }
    }

    package func publishedHearings(after mark: Hearing?, limit: Int) throws -> [HearingLine] {
        let arguments: [any Bindable] = [
            region.id, mark?.askedAt ?? Moment(milliseconds: .max), mark?.id ?? HearingID(raw: .max), limit,
        ]
        return try database.rows(.publishedHearings, arguments) {
            HearingLine(
                hearing: try Hearing($0), asker: $0[13],
                tally: HearingTally(asked: $0[14], statements: $0[15], reported: $0[16]))
        }
    }

    /// Keeps a hearing with each council that it asks, under a key of its own.
    package func keep(_ hearing: Hearing, asking councils: [(key: Int64, body: Body)]) throws {
        try database.run(
            .insertHearing,
            [
                hearing.id, region.id, hearing.number, hearing.asker, hearing.title, hearing.text,
                hearing.theme.rawValue, hearing.askedStage.rawValue, hearing.stage.rawValue, hearing.askedAt,
                hearing.due, hearing.daysGiven, hearing.reportBy, hearing.visibility.rawValue,
                hearing.version,
            ])
        for council in councils {
            try database.run(.insertHearingCouncil, [region.id, hearing.id, council.body.id, council.key])
        }
    }

    /// Puts a new edition in the place of the one before it.
    package func replace(_ hearing: Hearing, ground: String?) throws {
        let changed = try database.run(
            .updateHearing,
            [
                region.id, hearing.id, hearing.stage.rawValue, hearing.visibility.rawValue, ground,
                hearing.version,
            ])
        if changed == 0 { throw Refusal(.stale, field: "If-Match", [String(hearing.version)]) }
    }

    private func narrowed(_ filter: HearingFilter, _ scope: Scope) -> [any Bindable] {
        var own: (body: BodyID?, municipality: MunicipalityID?) = (nil, nil)
        switch scope {
        case .region: break
        case .own(let body, let municipality): own = (body ?? BodyID(raw: -1), municipality)
        case .received(let body): own = (body ?? BodyID(raw: -1), nil)
        }
        return [region.id, filter.asker, filter.council, filter.stage?.rawValue, own.body, own.municipality]
    }
}

extension Hearing {
    fileprivate init(_ columns: Columns) throws {
        self.init(
            id: columns[0], number: columns[1], asker: columns[2], title: columns[3], text: columns[4],
            theme: try columns.word(5), askedStage: try columns.word(6), stage: try columns.word(7),
            askedAt: columns[8], due: try columns.day(9), reportBy: try columns.day(10),
            visibility: try columns.word(11), version: columns[12])
    }
}
