import Testing

@testable import UMTDomain

@Suite struct HearingsTests {
    private static let day = CivilDate(year: 2026, month: 11, day: 21) ?? .epoch
    private static let now = Moment(noonOf: day)

    private static func body(_ kind: Body.Kind, _ key: String, _ id: Int64, in place: Int64? = nil) -> Body {
        Body(
            id: BodyID(raw: id), key: key, kind: kind, name: Bilingual(nb: key, en: key),
            municipality: place.map { MunicipalityID(raw: $0) }, receives: true)
    }

    private static let senja = body(.municipality, "kommune-senja", 1, in: 10)
    private static let council = body(.youthCouncil, "ungdomsrad-senja", 2, in: 10)
    private static let other = body(.youthCouncil, "ungdomsrad-bardu", 3, in: 11)

    private static func hearing(_ stage: HearingStage = .study) -> Hearing {
        Hearing(
            id: HearingID(raw: 5), number: "MT-2026-H1", asker: senja.id, title: "Budsjett", text: "Hva?",
            theme: .budget, askedStage: stage, stage: stage, askedAt: now, due: day.adding(days: 14),
            reportBy: day.adding(days: 60))
    }

    private static func statement(_ body: Body, reported: Bool = false) -> CouncilStatement {
        CouncilStatement(
            id: CouncilStatementID(raw: body.id.raw), council: body.id, text: "Nei", decidedOn: day,
            reference: nil, givenAt: now,
            report: reported ? HearingReport(heed: .partly, reason: "Noe", at: now) : nil)
    }

    private static func trail(_ statements: [CouncilStatement]) -> HearingTrail {
        HearingTrail(
            hearing: hearing(), asker: senja, asked: [council, other], statements: statements, ground: nil,
            events: [])
    }

    @Test func `only those who decide ask, and only councils are asked`() throws {
        let due = Self.day.adding(days: 1)
        func check(
            _ asker: Body = Self.senja, _ asked: [Body] = [Self.council], _ stage: HearingStage = .idea,
            due: CivilDate = due, reportBy: CivilDate = due
        ) throws(Refusal) {
            try Hearing.check(
                asker: asker, asked: asked, stage: stage, due: due, reportBy: reportBy, at: Self.now)
        }
        try check()
        try check(Self.body(.mayorsCouncil, "r", 8))
        try check(Self.body(.county, "f", 8), [Self.body(.assembly, "umt", 9)])
        let faults: [(Refusal.Code, () throws(Refusal) -> Void)] = [
            (.bodyDoesNotAsk, { () throws(Refusal) in try check(Self.council) }),
            (.bodyDoesNotAsk, { () throws(Refusal) in try check(Self.body(.network, "n", 8)) }),
            (.missingField, { () throws(Refusal) in try check(Self.senja, []) }),
            (.notACouncil, { () throws(Refusal) in try check(Self.senja, [Self.senja]) }),
            (.alreadyExists, { () throws(Refusal) in try check(Self.senja, [Self.council, Self.council]) }),
            (.badValue, { () throws(Refusal) in try check(Self.senja, [Self.council], .afterwards) }),
            (.dueInThePast, { () throws(Refusal) in try check(due: Self.day.adding(days: -1)) }),
            (.dayBefore, { () throws(Refusal) in try check(reportBy: Self.day) }),
        ]
        for (code, fault) in faults {
            let refusal = #expect(throws: Refusal.self) { try fault() }
            #expect(refusal?.code == code)
        }
    }

    @Test func `the matter moves forward, and the stage at which the young were asked stays`() throws {
        for (from, stage) in HearingStage.allCases.enumerated() {
            for (to, next) in HearingStage.allCases.enumerated() {
                let moved = try? Self.hearing(stage).moved(to: next)
                #expect((moved != nil) == (to > from), "\(stage) \(next)")
                #expect(moved?.askedStage == (moved == nil ? nil : stage))
                #expect(moved?.version == (moved == nil ? nil : 2))
            }
        }
        #expect(Self.hearing().daysGiven == 14)
    }

    @Test func `what is owed the young comes before all else, and only from the day after`() {
        let cases: [(HearingTally, Int, HearingState)] = [
            (HearingTally(asked: 2, statements: 0, reported: 0), 14, .open),
            (HearingTally(asked: 2, statements: 0, reported: 0), 15, .unanswered),
            (HearingTally(asked: 2, statements: 0, reported: 0), 99, .unanswered),
            (HearingTally(asked: 2, statements: 1, reported: 0), 14, .open),
            (HearingTally(asked: 2, statements: 1, reported: 0), 15, .reportDue),
            (HearingTally(asked: 2, statements: 2, reported: 1), 3, .reportDue),
            (HearingTally(asked: 2, statements: 2, reported: 1), 60, .reportDue),
            (HearingTally(asked: 2, statements: 2, reported: 1), 61, .reportOverdue),
            (HearingTally(asked: 2, statements: 1, reported: 1), 61, .reported),
            (HearingTally(asked: 2, statements: 2, reported: 2), 3, .reported),
        ]
        for (tally, days, state) in cases {
            #expect(
                HearingState(Self.hearing(), tally, on: Self.day.adding(days: days)) == state,
                "\(tally) \(days)")
        }
    }

    @Test func `a council speaks once, for itself, and only when it was asked`() throws {
        let own = Scope.own(body: Self.council.id, municipality: MunicipalityID(raw: 10))
        let trail = Self.trail([])
        #expect(try trail.speaker(nil, within: own) == Self.council)
        #expect(try trail.speaker("ungdomsrad-bardu", within: .region) == Self.other)
        let unclear = #expect(throws: Refusal.self) { try trail.speaker(nil, within: .region) }
        #expect(unclear?.code == .missingField)
        let stranger = #expect(throws: Refusal.self) { try trail.speaker("ungdomsrad-bardu", within: own) }
        #expect(stranger?.code == .notFound)
        let again = #expect(throws: Refusal.self) {
            try Self.trail([Self.statement(Self.council)]).speaker(nil, within: own)
        }
        #expect(again?.code == .alreadyAnswered)
    }

    @Test func `what became of a statement is said once, and of the right one`() throws {
        let both = Self.trail([Self.statement(Self.council, reported: true), Self.statement(Self.other)])
        #expect(try both.reportable("ungdomsrad-bardu").council == Self.other.id)
        let faults: [(HearingTrail, String?, Refusal.Code)] = [
            (both, "ungdomsrad-senja", .alreadyReported), (both, nil, .missingField),
            (both, "umt", .notFound), (Self.trail([]), nil, .notAnswered),
            (Self.trail([Self.statement(Self.other)]), "ungdomsrad-senja", .notAnswered),
        ]
        for (trail, key, code) in faults {
            let refusal = #expect(throws: Refusal.self) { try trail.reportable(key) }
            #expect(refusal?.code == code)
        }
        #expect(both.tally == HearingTally(asked: 2, statements: 2, reported: 1))
    }

    @Test func `input that was noted can become a case, and nothing is settled twice`() throws {
        let input = YouthInput(
            id: YouthInputID(raw: 1), council: Self.council.id, channel: .digital, heldOn: Self.day,
            place: "Nett", reach: 3, text: "Buss")
        let noted = YouthInput.Outcome(youthCase: nil, sentence: "Tatt opp", on: Self.day)
        let raised = YouthInput.Outcome(youthCase: CaseID(raw: 9), sentence: nil, on: Self.day)
        #expect(input.state == .open)
        #expect(try input.settled(noted).state == .noted)
        #expect(try input.settled(noted).settled(raised).state == .raised)
        for (first, second) in [(noted, noted), (raised, noted), (raised, raised)] {
            let refusal = #expect(throws: Refusal.self) { try input.settled(first).settled(second) }
            #expect(refusal?.code == .alreadySettled)
        }
        for (council, days, reach) in [(Self.senja, 0, 1), (Self.council, 1, 1), (Self.council, 0, -1)] {
            #expect(throws: Refusal.self) {
                try YouthInput.check(
                    council: council, heldOn: Self.day.adding(days: days), reach: reach, at: Self.now)
            }
        }
    }

    @Test func `attachments are counted by those that hang there, and their numbers are never used again`()
        throws
    {
        let file = try AttachedFile(FilesTests.pdf)
        var all: [UMTDomain.Attachment] = []
        func adding(_ hash: Int) throws(Refusal) -> UMTDomain.Attachment {
            try all.adding(
                file, hash: FilesTests.number(hash, 32), titled: "Kart", as: AttachmentID(raw: Int64(hash)),
                at: Self.now)
        }
        for hash in 1...UMTDomain.Attachment.limit { all.append(try adding(hash)) }
        #expect(throws: Refusal(.tooManyAttachments, field: "file", ["20"])) { try adding(99) }
        #expect(throws: Refusal(.attachedAlready, field: "file", ["3"])) { try adding(3) }
        all[2] = try all[2].removed("Feil kart", at: Self.now)
        #expect(all[2].title == nil && !all[2].isThere)
        #expect(throws: Refusal.self) { try all[2].removed("Igjen", at: Self.now) }
        #expect(try adding(3).place == 21)
    }
}
