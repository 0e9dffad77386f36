package import UMTDomain

/// A sending that had no answer on the day of a briefing. Days are as they stand in the store, because there are many.
package struct OpenSending: Sendable {
    package let id: SendingID
    package let youthCase: CaseID
    package let body: BodyID
    package let receivedOn: String
    package let due: String?
    package let isPaused: Bool
}

/// An answer that was given in the span of a briefing.
package struct GivenAnswer: Sendable {
    package let youthCase: CaseID
    package let body: BodyID
    package let day: String
}

/// A case that was raised in the span of a briefing.
package struct RaisedCase: Sendable {
    package let id: CaseID
    package let council: BodyID
    package let day: String
}

/// A promise that was kept in the span of a briefing or stands as broken.
package struct BriefedPromise: Sendable {
    package let id: PromiseID
    package let youthCase: CaseID
    package let body: BodyID
    package let due: CivilDate
    package let fate: PromiseFate
    package let daysLate: Int
    package let isNew: Bool
}

/// What the first page says of a case.
package struct BriefedCase: Sendable {
    package let number: String
    package let council: BodyID
    package let isWithheld: Bool
    package let ask: String
    package let asks: Int
}

/// What a briefing counts from and the day that it is for.
package struct BriefingSpan: Sendable {
    /// The day of the last joint meeting; `nil` to count from the first event.
    package let since: CivilDate?
    package let day: CivilDate

    package init(since: CivilDate?, day: CivilDate) { (self.since, self.day) = (since, day) }

    /// Sorts before every day when there is no beginning.
    package var start: String { since?.description ?? "" }
}

extension Shelf {
    /// What waited for an answer on the day, with the deadline that held then.
    package func openSendings(on day: CivilDate) throws -> [OpenSending] {
        let moved = Dictionary(
            try database.rows(.briefingMoved, [region.id, day]) {
                (key: $0[0] as SendingID, due: $0[1] as String)
            }.map { ($0.key, $0.due) }
        ) { min($0, $1) }
        return try database.rows(.briefingOpen, [region.id, day]) {
            OpenSending(
                id: $0[0], youthCase: $0[1], body: $0[2], receivedOn: $0[3],
                due: moved.isEmpty ? $0.text(4) : moved[$0[0]] ?? $0.text(4),
                isPaused: $0.isNull(4) && !$0.isNull(5))
        }
    }

    package func givenAnswers(in span: BriefingSpan) throws -> [GivenAnswer] {
        try database.rows(.briefingAnswers, [region.id, span.start, span.day]) {
            GivenAnswer(youthCase: $0[0], body: $0[1], day: $0[2])
        }
    }

    package func raisedCases(in span: BriefingSpan) throws -> [RaisedCase] {
        try database.rows(.briefingRaised, [region.id, span.start, span.day]) {
            RaisedCase(id: $0[0], council: $0[1], day: $0[2])
        }
    }

    /// Those that the council has confirmed in the span, and those that stood as broken on the day.
    package func briefedPromises(in span: BriefingSpan) throws -> [BriefedPromise] {
        var judged: Set<PromiseID> = []
        let told = try database.rows(.briefingJudged, [region.id, span.start, span.day]) {
            judged.insert($0[0])
            let verdict = $0.text(5).flatMap(Confirmation.Verdict.init)
            return try BriefedPromise(
                $0, percent: $0[4], verdict: verdict, saidOn: $0.optionalDay(6),
                deliveredOn: $0.optionalDay(7), in: span)
        }
        let standing = try database.rows(.briefingBroken, [region.id, span.day]) {
            let isDisputed = $0[4] as Int == 100
            return try BriefedPromise(
                $0, percent: $0[4], verdict: isDisputed ? .disputed : nil, saidOn: nil, deliveredOn: nil,
                in: span)
        }
        let all = told + standing.filter { $0.map { !judged.contains($0.id) } ?? false }
        return all.compactMap(\.self)
    }

    /// What the first page says of these cases.
    package func briefedCases(_ ids: Set<CaseID>) throws -> [CaseID: BriefedCase] {
        let rows = try handfuls(.briefingCases, ids.sorted { $0.raw < $1.raw }) {
            (
                id: $0[0] as CaseID,
                value: BriefedCase(
                    number: $0[1], council: $0[2], isWithheld: $0[3] as String == "withheld", ask: $0[4],
                    asks: $0[5])
            )
        }
        return Dictionary(rows.map { ($0.id, $0.value) }) { first, _ in first }
    }

    /// The few cases that are withheld on a legal ground.
    package func withheldCases() throws -> Set<CaseID> {
        Set(try database.rows(.withheldCases, [region.id]) { $0[0] as CaseID })
    }

    package func promiseTexts(_ ids: Set<PromiseID>) throws -> [PromiseID: String] {
        let rows = try handfuls(.promiseTexts, ids.sorted { $0.raw < $1.raw }) {
            (id: $0[0] as PromiseID, text: $0[1] as String)
        }
        return Dictionary(rows.map { ($0.id, $0.text) }) { first, _ in first }
    }

    /// Items of plans that a case which was there on the day is linked to.
    package func linkedItems(of plan: PlanID, on day: CivilDate) throws -> Set<PlanItemID> {
        Set(try database.rows(.linkedItems, [region.id, plan, day]) { $0[0] as PlanItemID })
    }

    /// Seats that are certain on the day, and how many of them somebody certainly holds, by municipality.
    package func seatCounts(on day: CivilDate, seenBy sight: Sight) throws -> [MunicipalityID?: (
        seats: Int, held: Int
    )] {
        let rows = try database.rows(.briefingSeats, [region.id, day, DayTree.number(day)] + sight.columns) {
            (municipality: $0.id(0) as MunicipalityID?, seats: $0[1] as Int, held: $0[2] as Int)
        }
        return Dictionary(rows.map { ($0.municipality, ($0.seats, $0.held)) }) { first, _ in first }
    }

    /// The day of the first event of the record.
    package func firstDay() throws -> CivilDate? {
        try database.row(.firstMoment, [region.id]) { $0.moment(0)?.day } ?? nil
    }
}

extension BriefedPromise {
    /// `nil` for one that is neither kept in the span nor broken on the day.
    fileprivate init?(
        _ columns: Columns, percent: Int, verdict: Confirmation.Verdict?, saidOn: CivilDate?,
        deliveredOn: CivilDate?, in span: BriefingSpan
    ) throws {
        (id, youthCase, body, due) = (columns[0], columns[1], columns[2], try columns.day(3))
        fate = PromiseFate(
            percent: percent, verdict: verdict, due: due, deliveredOn: deliveredOn, on: span.day)
        let isSaidNow = saidOn.map { $0.description > span.start } ?? false
        switch fate {
        case .open: return nil
        case .kept, .keptLate:
            if !isSaidNow { return nil }
            isNew = true
        case .broken: isNew = verdict == .disputed ? isSaidNow : due.description >= span.start
        }
        let end = fate == .broken ? span.day : deliveredOn ?? due
        daysLate = max(0, end.days(since: due))
    }
}
