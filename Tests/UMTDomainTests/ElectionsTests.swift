import Testing
import UMTDomain

@Suite struct ElectionsTests {
    private func election(
        _ candidates: [Candidate] = [], until deadline: CivilDate? = day("2026-05-01"),
        count: ElectionCount? = nil, appointment: AppointmentDecision? = nil
    ) throws -> Election {
        try Election(
            id: ElectionID(raw: 1), body: BodyID(raw: 2), announcedOn: day("2026-04-01"), notice: "Plakater",
            nominationsUntil: deadline, period: try Period(from: day("2026-08-01"), until: day("2028-08-01")),
            candidates: candidates, count: count, appointment: appointment)
    }

    private func candidate(
        _ number: Int64, by: String = "Elevrådet", on when: String = "2026-04-10", kind: Seat.Kind? = nil,
        withdrawn: String? = nil
    ) throws -> Candidate {
        Candidate(
            id: CandidateID(raw: number), person: PersonID(raw: number), number: "MT-\(number)",
            standing: Candidate.Standing(kind: kind),
            nominations: [try Nomination(id: Identifier(raw: number), by: by, day: day(when))],
            withdrawnOn: withdrawn.map { day($0) })
    }

    private func count(
        _ manner: ElectionCount.Manner = .vote, on when: String = "2026-05-20", eligible: Int? = nil,
        cast: Int? = nil, choices: Int = 1
    ) throws -> ElectionCount {
        try ElectionCount(
            manner: manner, publishedOn: day(when), eligible: eligible, cast: cast, choices: choices)
    }

    private let appointment = Result {
        try AppointmentDecision(
            body: nil, by: "kommunestyret", decidedOn: day("2026-06-10"), reference: "Sak 12/26")
    }

    @Test func `its state is the furthest that what is recorded bears out`() throws {
        let one = [try candidate(1)]
        let april = day("2026-04-15")
        #expect(try election().state(on: april) == .announced)
        #expect(try election(one).state(on: april) == .nominationsOpen)
        #expect(try election(one).state(on: day("2026-04-30")) == .nominationsOpen)
        #expect(try election(one).state(on: day("2026-05-01")) == .nominationsClosed)
        #expect(try election(one, until: nil).state(on: day("2027-01-01")) == .nominationsOpen)
        #expect(try election(one, count: count()).state(on: april) == .counted)
        let last = try election(one, count: count(), appointment: appointment.get())
        #expect(last.state(on: april) == .appointed)
    }

    @Test func `a deadline lies after the notice`() throws {
        expect(.dayBefore) { _ = try election(until: day("2026-04-01")) }
        #expect(throws: Never.self) { try election(until: day("2026-04-02")) }
    }

    @Test func `a nomination is received from the notice through the last day, and once from each`() throws {
        let known = try candidate(1, kind: .girl)
        let open = try election([known, try candidate(2, withdrawn: "2026-04-20")])
        #expect(try open.accepting(candidate(3)) == nil)
        #expect(try open.accepting(candidate(1, by: "Skytterlaget"))?.id == known.id)
        #expect(try open.accepting(candidate(1, by: "Skytterlaget", kind: .girl))?.id == known.id)
        expect(.dayBefore) { _ = try open.accepting(try candidate(3, on: "2026-03-31")) }
        expect(.nominationsClosed) { _ = try open.accepting(try candidate(3, on: "2026-05-01")) }
        expect(.alreadyExists) { _ = try open.accepting(try candidate(1, by: "ELEVRÅDET")) }
        expect(.standsAlready) { _ = try open.accepting(try candidate(1, by: "Skytterlaget", kind: .boy)) }
        expect(.candidateWithdrawn) { _ = try open.accepting(try candidate(2, by: "Skytterlaget")) }
        let counted = try election([known], count: count())
        expect(.alreadyCounted) { _ = try counted.accepting(try candidate(3)) }
    }

    @Test func `a candidate withdraws once, and no more when appointed`() throws {
        let open = try election([try candidate(1), try candidate(2, withdrawn: "2026-04-20")])
        #expect(try open.withdrawing("MT-1", on: day("2026-04-21")).id == CandidateID(raw: 1))
        expect(.candidateWithdrawn) { _ = try open.withdrawing("MT-2", on: day("2026-04-21")) }
        expect(.notFound) { _ = try open.withdrawing("MT-9", on: day("2026-04-21")) }
        let done = try election([try candidate(1)], count: count(), appointment: appointment.get())
        expect(.alreadyAppointed) { _ = try done.withdrawing("MT-1", on: day("2026-07-01")) }
    }

    @Test func `a count that does not add up is refused with its numbers`() throws {
        let open = try election([try candidate(1), try candidate(2)])
        #expect(throws: Refusal(.castExceedsEligible, field: "cast", ["11", "10"])) {
            try count(eligible: 10, cast: 11)
        }
        #expect(throws: Never.self) { try count(eligible: 10, cast: 10) }
        let ten = try count(eligible: 12, cast: 10)
        #expect(
            try open.counting(ten, [("MT-1", 6), ("MT-2", 4)]) == [
                CandidateID(raw: 1): 6, CandidateID(raw: 2): 4,
            ])
        #expect(throws: Refusal(.votesExceedCast, field: "votes", ["11", "10", "1"])) {
            try open.counting(ten, [("MT-1", 6), ("MT-2", 5)])
        }
        let two = try count(cast: 10, choices: 2)
        #expect(throws: Never.self) { try open.counting(two, [("MT-1", 10), ("MT-2", 10)]) }
        #expect(throws: Refusal(.votesExceedCast, field: "votes", ["11", "10", "1"])) {
            try open.counting(two, [("MT-1", 11), ("MT-2", 1)])
        }
    }

    @Test func `a count names everybody who stands, once, and nobody else`() throws {
        let open = try election([
            try candidate(1), try candidate(2), try candidate(3, withdrawn: "2026-04-20"),
        ])
        #expect(throws: Refusal(.votesMissing, field: "votes", ["MT-2"])) {
            try open.counting(try count(), [("MT-1", 6)])
        }
        #expect(throws: Never.self) {
            try open.counting(try count(), [("MT-1", 6), ("MT-2", 0), ("MT-3", 2)])
        }
        expect(.namedTwice) { _ = try open.counting(try count(), [("MT-1", 6), ("MT-1", 6), ("MT-2", 0)]) }
        expect(.notFound) { _ = try open.counting(try count(), [("MT-1", 6), ("MT-2", 0), ("MT-8", 1)]) }
        expect(.badValue) { _ = try open.counting(try count(), [("MT-1", -1), ("MT-2", 0)]) }
        expect(.noCandidates) { _ = try election().counting(try count(), []) }
        expect(.dayBefore) { _ = try open.counting(try count(on: "2026-03-01"), [("MT-1", 1), ("MT-2", 0)]) }
    }

    @Test func `where nobody voted there are no votes`() throws {
        let open = try election([try candidate(1)])
        for manner in [ElectionCount.Manner.acclamation, .withoutVote] {
            #expect(try open.counting(try count(manner), []) == [:])
            expect(.nobodyVoted) { _ = try open.counting(try count(manner), [("MT-1", 1)]) }
            expect(.nobodyVoted) { _ = try count(manner, cast: 1) }
        }
    }

    @Test func `a count is corrected only on purpose, and not after the appointment`() throws {
        let counted = try election([try candidate(1)], count: count())
        expect(.alreadyCounted) { _ = try counted.counting(try count(), [("MT-1", 7)]) }
        #expect(
            try counted.counting(try count(), [("MT-1", 7)], isCorrection: true) == [CandidateID(raw: 1): 7])
        let done = try election([try candidate(1)], count: count(), appointment: appointment.get())
        expect(.alreadyAppointed) {
            _ = try done.counting(try count(), [("MT-1", 7)], isCorrection: true)
        }
    }

    @Test func `those are appointed who stand in a counted election, each once`() throws {
        let all = [try candidate(1), try candidate(2), try candidate(3, withdrawn: "2026-04-20")]
        let counted = try election(all, count: count())
        let june = day("2026-06-10")
        #expect(
            try counted.appointing(["MT-2", " MT-1 "], decidedOn: june).map(\.number) == ["MT-2", "MT-1"])
        expect(.notCounted) { _ = try election(all).appointing(["MT-1"], decidedOn: june) }
        expect(.noneElected) { _ = try counted.appointing([], decidedOn: june) }
        expect(.namedTwice) { _ = try counted.appointing(["MT-1", "MT-1"], decidedOn: june) }
        expect(.notFound) { _ = try counted.appointing(["MT-7"], decidedOn: june) }
        expect(.candidateWithdrawn) { _ = try counted.appointing(["MT-3"], decidedOn: june) }
        expect(.dayBefore) { _ = try counted.appointing(["MT-1"], decidedOn: day("2026-05-19")) }
        let done = try election(all, count: count(), appointment: appointment.get())
        expect(.alreadyAppointed) { _ = try done.appointing(["MT-1"], decidedOn: june) }
    }

    @Test func `any count that is taken adds up, and any that adds up is taken`() throws {
        let open = try election([try candidate(1), try candidate(2)])
        for _ in 0..<2_000 {
            let (eligible, cast) = (Int.random(in: 0...6), Int.random(in: 0...6))
            let (choices, one, two) = (Int.random(in: 1...3), Int.random(in: 0...6), Int.random(in: 0...6))
            let addsUp = cast <= eligible && one <= cast && two <= cast && one + two <= cast * choices
            let taken = try? open.counting(
                try count(eligible: eligible, cast: cast, choices: choices), [("MT-1", one), ("MT-2", two)])
            #expect((taken != nil) == addsUp, "\(eligible) \(cast) \(choices) \(one) \(two)")
        }
    }
}
