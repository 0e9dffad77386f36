import Testing
import UMTDomain

/// One thing wrong in a region where all else is in order: that finding, and what follows from it, and no other.
@Suite struct FindingsTests {
    private let today = day("2026-11-21")

    private func findings(_ change: (inout History) throws -> Void = { _ in }) throws -> [Finding] {
        var history = Orderly.history
        try change(&history)
        return history.composition.findings(within: Span(from: day("2025-08-01"), until: day("2027-08-01")))
    }

    private func rules(_ findings: [Finding]) -> [Finding.Rule] { findings.map(\.rule) }

    @Test func `a region in order gives no findings`() throws { #expect(try findings().isEmpty) }

    @Test
    func `a seat that nobody holds is vacant from its holder's last day, and the municipality lacks a pair`()
        throws
    {
        let found = try findings { try $0.end(1, on: "2026-11-01") }
        #expect(rules(found) == [.vacancy, .municipalityWithoutPair])
        #expect(found.allSatisfy { $0.from == day("2026-11-01") && $0.until == nil })
        #expect(found.allSatisfy { $0.age(on: today) == 20 && $0.stands })
        #expect(found[0].subject.seat == Orderly.girls && found[0].subject.municipality == Orderly.senja)
        #expect(found[1].kinds == [.girl])
    }

    @Test func `the age of a finding counts from its real first day and stops when it is over`() throws {
        var history = Orderly.history
        try history.end(1, on: "2026-11-01")
        history.mandates.append(try Orderly.mandate(9, Orderly.girls, 5, from: "2026-11-11"))
        let found = history.composition.findings(on: day("2026-11-10"))
        #expect(found.map(\.from) == [day("2026-11-01"), day("2026-11-01")])
        #expect(found[0].until == day("2026-11-11"))
        #expect(found[0].age(on: day("2026-11-01")) == 0)
        #expect(found[0].age(on: today) == 10)
        #expect(history.composition.findings(on: day("2026-11-11")).isEmpty)
    }

    @Test func `two who hold one seat are named with the days that they share`() throws {
        let found = try findings {
            $0.mandates.append(
                try Orderly.mandate(9, Orderly.girls, 5, from: "2026-10-01", until: "2026-10-08"))
        }
        #expect(rules(found) == [.twoHolders])
        #expect(found[0].subject.people == [PersonID(raw: 1), PersonID(raw: 5)])
        #expect(found[0].span == Span(from: day("2026-10-01"), until: day("2026-10-08")))
    }

    @Test func `a substitute's seat has one holder too, but nobody needs to hold it`() throws {
        let found = try findings {
            $0.mandates.append(try Orderly.mandate(9, Orderly.substitutes, 5, from: "2026-10-01"))
        }
        #expect(rules(found) == [.twoHolders])
        #expect(try findings { $0.mandates.removeAll { $0.seat == Orderly.substitutes } }.isEmpty)
    }

    @Test func `one person in two seats of a body overlaps, in two bodies not`() throws {
        let found = try findings {
            $0.mandates.append(try Orderly.mandate(9, Orderly.councilSeats[2], 6, from: "2026-10-01"))
        }
        #expect(rules(found) == [.overlappingMandates, .tooManyMembers])
        #expect(found[0].subject.seat == Orderly.councilSeats[1])
        #expect(found[0].subject.otherSeat == Orderly.councilSeats[2])
        #expect(found[0].subject.people == [PersonID(raw: 6)])
    }

    @Test func `a member who is also a substitute of the same body overlaps`() throws {
        let found = try findings {
            $0.mandates.removeAll { $0.seat == Orderly.substitutes }
            $0.mandates.append(try Orderly.mandate(9, Orderly.substitutes, 1, from: "2026-10-01"))
        }
        #expect(rules(found) == [.overlappingMandates])
    }

    @Test func `a substitute who moved up for a time does not overlap`() throws {
        let found = try findings {
            try $0.end(1, on: "2026-10-01")
            $0.mandates.append(
                try Orderly.mandate(9, Orderly.girls, 3, from: "2026-10-01", capacity: .acting))
        }
        #expect(found.isEmpty)
    }

    @Test func `a leave is told on the days on which nobody stands in: late start, gap and end`() throws {
        let found = try findings {
            let period = try Period(from: day("2026-09-01"), until: day("2026-12-01"))
            $0.leaves.append(Leave(id: .init(raw: 1), mandate: .init(raw: 1), period: period, reason: "–"))
            for (from, until) in [("2026-09-05", "2026-10-01"), ("2026-10-11", "2026-11-21")] {
                let period = try Period(from: day(from), until: day(until))
                $0.replacements.append(
                    Replacement(
                        id: .init(raw: 1), mandate: .init(raw: 1), person: .init(raw: 3), period: period,
                        reason: "–"))
            }
        }
        #expect(
            rules(found) == [.leaveWithoutReplacement, .leaveWithoutReplacement, .leaveWithoutReplacement])
        #expect(
            found.map(\.span) == [
                Span(from: day("2026-09-01"), until: day("2026-09-05")),
                Span(from: day("2026-10-01"), until: day("2026-10-11")),
                Span(from: day("2026-11-21"), until: day("2026-12-01")),
            ])
    }

    @Test func `a mandate that outlasts its term is told from the term's last day on`() throws {
        let found = try findings {
            $0.mandates.removeAll { $0.seat == Orderly.girls }
            $0.mandates.append(try Orderly.mandate(9, Orderly.girls, 1, from: "2025-08-01", term: 1))
            $0.terms[0] = Term(
                id: .init(raw: 1), body: Orderly.assembly,
                period: try Period(from: day("2025-08-01"), until: day("2026-08-01")))
            $0.terms.append(
                Term(id: .init(raw: 2), body: Orderly.assembly, period: try Period(from: day("2026-08-01"))))
        }
        // The others say no term of their own, and the second term covers them.
        #expect(rules(found) == [.outsideTerm])
        #expect(found[0].from == day("2026-08-01") && found[0].subject.mandate == MandateID(raw: 9))
    }

    @Test func `a body without terms has none to be outside of`() throws {
        #expect(try findings { $0.terms = [] }.isEmpty)
    }

    @Test func `a mandate in a seat that is gone is outside it`() throws {
        let found = try findings {
            let seat = $0.seats[1]
            $0.seats[1] = Seat(
                id: seat.id, key: seat.key, body: seat.body, kind: seat.kind, place: seat.place,
                municipality: seat.municipality,
                period: try Period(from: day("2020-01-01"), until: day("2026-01-01")))
        }
        #expect(rules(found) == [.outsideSeat, .municipalityWithoutPair])
        #expect(found[0].from == day("2026-01-01"))
        #expect(found[1].kinds == [.boy])
    }

    @Test func `fewer members than the rule says, by one`() throws {
        let found = try findings { try $0.end(6, on: "2026-10-01") }
        #expect(rules(found) == [.vacancy, .tooFewMembers])
        #expect(found[1].subject.body == Orderly.council && found[1].from == day("2026-10-01"))
    }

    @Test func `more members than the rule says, by one`() throws {
        let found = try findings {
            $0.mandates.append(try Orderly.mandate(9, Orderly.councilSeats[2], 7, from: "2026-10-01"))
        }
        #expect(rules(found) == [.tooManyMembers])
    }

    @Test func `a municipality that takes part without any seats lacks both of its pair`() throws {
        let found = try findings {
            $0.participations.append(
                .init(
                    municipality: .init(raw: 2), body: Orderly.assembly,
                    period: try Period(from: day("2026-01-01"))))
        }
        #expect(rules(found) == [.municipalityWithoutPair])
        #expect(found[0].kinds == [.girl, .boy] && found[0].subject.municipality == MunicipalityID(raw: 2))
    }

    @Test
    func `too old when elected is certain two years past the limit, and wants proof in the doubtful year`()
        throws
    {
        #expect(try rules(findings { $0.born[PersonID(raw: 5)] = 2005 }) == [.tooOldWhenElected])
        #expect(try rules(findings { $0.born[PersonID(raw: 5)] = 2006 }) == [.ageNotAttested])
        #expect(try findings { $0.born[PersonID(raw: 5)] = 2007 }.isEmpty)
        // Substitutes too, in the body whose rule it is.
        #expect(try findings { $0.born[PersonID(raw: 3)] = 1990 }.isEmpty)
    }

    @Test func `a proof of age settles the doubtful year one way or the other`() throws {
        func found(_ hasTurned: Bool, on day: CivilDate) throws -> [Finding.Rule] {
            rules(
                try findings {
                    $0.born[PersonID(raw: 5)] = 2006
                    $0.attestations = [
                        Attestation(person: .init(raw: 5), age: 19, on: day, hasTurned: hasTurned)
                    ]
                })
        }
        #expect(try found(false, on: day("2025-08-01")).isEmpty)
        #expect(try found(true, on: day("2025-08-01")) == [.tooOldWhenElected])
        #expect(try found(false, on: day("2025-07-31")) == [.ageNotAttested])
    }

    @Test func `a term beyond two years is too long, to the day`() throws {
        func found(until: String) throws -> [Finding.Rule] {
            rules(
                try findings {
                    $0.terms[1] = Term(
                        id: .init(raw: 3), body: Orderly.council,
                        period: try Period(from: day("2025-08-01"), until: day(until)))
                })
        }
        #expect(try found(until: "2027-08-01").isEmpty)
        #expect(try found(until: "2027-08-02") == [.termTooLong])
    }

    @Test func `without an end, what lies beyond the limit is too long`() throws {
        var history = Orderly.history
        history.terms[1] = Term(
            id: .init(raw: 3), body: Orderly.council, period: try Period(from: day("2024-02-29")))
        #expect(history.composition.findings(on: day("2026-02-28")).isEmpty)
        let found = history.composition.findings(on: day("2026-03-01"))
        #expect(rules(found) == [.termTooLong] && found[0].age(on: day("2026-03-01")) == 0)
    }

    @Test func `where a body has no terms, its mandates are measured`() throws {
        let found = try findings {
            $0.terms.remove(at: 1)
            $0.mandates[3] = try Orderly.mandate(
                5, Orderly.councilSeats[0], 5, from: "2025-08-01", until: "2028-08-01")
        }
        #expect(rules(found) == [.termTooLong] && found[0].subject.mandate == MandateID(raw: 5))
    }

    @Test func `a mandate without a decision is told`() throws {
        let found = try findings {
            $0.mandates[0] = try Orderly.mandate(1, Orderly.girls, 1, from: "2025-08-01", basis: nil)
        }
        #expect(rules(found) == [.noDecision])
    }

    @Test func `a municipality without a coordinator, and an assembly without one`() throws {
        let found = try findings { $0.posts = [] }
        #expect(rules(found) == [.coordinatorVacant, .coordinatorVacant])
        #expect(found.map(\.subject.municipality).contains(nil))
        #expect(found.map(\.subject.municipality).contains(Orderly.senja))
    }

    @Test func `a coordinator with too small a post is one in name only`() throws {
        let found = try findings {
            $0.posts[0] = try Orderly.post(.municipal, Orderly.senja, percentage: 19)
        }
        #expect(rules(found) == [.coordinatorInNameOnly])
        let shared = try findings {
            $0.posts[0] = try Orderly.post(.municipal, Orderly.senja, percentage: 10)
            $0.posts.append(try Orderly.post(.municipal, Orderly.senja, percentage: 10))
        }
        #expect(shared.isEmpty)
    }

    @Test func `what nobody knows for certain is not claimed`() throws {
        let found = try findings {
            // She left some day in October: from November on the seat is surely vacant.
            let left = Bound(earliest: day("2026-10-01"), latest: day("2026-11-01"))
            $0.mandates[0] = Mandate(
                id: .init(raw: 1), seat: Orderly.girls, person: .init(raw: 1),
                period: try Period(from: .on(day("2025-08-01")), until: left), basis: "Sak 1/25")
            // The next one came some day in the same month, so the two may or may not have met.
            $0.mandates.append(
                Mandate(
                    id: .init(raw: 9), seat: Orderly.girls, person: .init(raw: 5),
                    period: try Period(from: left, until: .on(day("2026-11-10"))), basis: "Sak 9/26"))
        }
        #expect(rules(found) == [.vacancy, .municipalityWithoutPair])
        #expect(found.allSatisfy { $0.from == day("2026-11-10") })
    }
}
