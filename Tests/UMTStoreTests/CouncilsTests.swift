import Testing
import UMTDomain

@testable import UMTStore

/// Functions, rights and money as they lie in the file.
@Suite struct CouncilsTests {
    private let archive: Archive
    private let period: Period

    init() async throws {
        archive = try await Archive()
        period = try Period(from: .epoch)
    }

    @Test func `a row of another region is refused by the database itself`() async throws {
        let (home, away) = (archive.home, archive.away)
        let strays: [@Sendable (Shelf) throws -> Void] = [
            {
                try $0.keep(
                    try BodyFunction(
                        id: FunctionID(raw: 1), body: away.council.id, person: home.person.id, kind: .leader,
                        chosenBy: "–", chosenOn: .epoch, period: period))
            },
            {
                try $0.keep(
                    try MeetingRight(
                        id: RightID(raw: 1), body: away.council.id, kind: .speak,
                        holder: .person(home.person.id),
                        source: "–", period: period))
            },
            {
                try $0.keep(
                    try MoneyGrant(
                        id: MoneyGrantID(raw: 1), body: home.council.id, amount: 1, giver: "–", purpose: "–",
                        day: .epoch, reference: nil, usedFor: nil))
            },
        ]
        for stray in strays {
            await #expect(throws: StoreFault.self) { try await archive.write(in: away.region, stray) }
        }
    }

    @Test func `an old edition of a function does not overwrite a newer one`() async throws {
        let home = archive.home
        let function = try BodyFunction(
            id: FunctionID(raw: 1), body: home.council.id, person: home.person.id, kind: .leader,
            chosenBy: "–",
            chosenOn: .epoch, period: period)
        let ended = try function.ended(on: .epoch.adding(days: 9))
        try await archive.write { shelf in
            try shelf.keep(function)
            try shelf.replace(ended)
        }
        let refusal = await #expect(throws: Refusal.self) {
            try await archive.write { try $0.replace(ended) }
        }
        #expect(refusal?.code == .stale)
    }
}
