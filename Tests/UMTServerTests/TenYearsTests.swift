import Foundation
import Logging
import Synchronization
import Testing
import UMTAPI
import UMTApplication
import UMTDomain
import UMTStore

/// Ten years of a region, with five generations of its councils. No case is without an owner on any day that is looked
/// at, and each has reached an end or is shown as waiting for somebody.
@Suite struct TenYearsTests {
    @Test func `no case disappears in ten years`() async throws {
        let region = try await Decade()
        for quarter in 0..<40 {
            try await region.turnOfTerms(quarter)
            try await region.live(quarter)
            if quarter % 4 == 3 { try await region.lookAtEverything() }
        }
        try await region.lookAtEverything()
        #expect(region.raised == 40 * region.councils.count)
        #expect(
            region.seenStates.isSuperset(of: [
                .raised, .waiting, .longOverdue, .promised, .confirmed, .broken,
            ]))
    }
}

/// A region whose clock is moved, and the dice that decide what its people do.
private final class Decade {
    static let region = "midt-troms"
    static let towns = ["bardu", "dyroy", "malselv", "senja", "sorreisa"]

    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("umt-\(UUID().uuidString)")
    let app: Application
    let councils = Decade.towns.map { "ungdomsrad-\($0)" }
    private(set) var raised = 0
    private(set) var seenStates: Set<CaseState> = []
    private var dice = Dice()
    private let clock: Clock
    private var people = 0

    private struct Dice: RandomNumberGenerator {
        var state: UInt64 = 2_026
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private final class Clock: Sendable {
        private let moment = Mutex(Moment(noonOf: .epoch))
        var now: Moment { moment.withLock(\.self) }
        func set(_ day: CivilDate) { moment.withLock { $0 = Moment(noonOf: day) } }
    }

    init() async throws {
        let clock = Clock()
        self.clock = clock
        clock.set(Self.day(of: 0))
        let log = Logger(label: "decade") { _ in SwiftLogNoOpLogHandler() }
        app = Application(
            store: try Store.create(folder.appendingPathComponent("umt.sqlite").path), log: log
        ) { clock.now }
        let seeds = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("seeds")
        _ = try await app.seedRegion(Self.region, from: seeds, by: call)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var call: Call { Call(caller: .operator, now: clock.now) }

    private static func day(of quarter: Int) -> CivilDate {
        CivilDate(year: 2026 + quarter / 4, month: quarter % 4 * 3 + 1, day: 5) ?? .epoch
    }

    /// Every second year the councils are elected anew; some lie fallow for a while, and nobody sits in them.
    func turnOfTerms(_ quarter: Int) async throws {
        clock.set(Self.day(of: quarter))
        guard quarter % 8 == 0 else { return }
        let start = Self.day(of: quarter)
        let end = Self.day(of: quarter + 8)
        for (town, council) in zip(Self.towns, councils) {
            if quarter == 0 {
                _ = try await app.addTerm(
                    AddTerm(region: Self.region, body: council, from: start, until: end), call)
                _ = try await app.addSeats(
                    AddSeats(region: Self.region, body: council, count: 3, from: start), call)
            } else {
                _ = try await app.rollOverTerm(
                    RollOverTerm(region: Self.region, body: council, until: end), call)
            }
            if Int.random(in: 0..<5, using: &dice) == 0 { continue }
            for place in 1...3 {
                people += 1
                let person = try await app.addPerson(
                    AddPerson(
                        region: Self.region, name: "Prøve Prøvesen \(people)", birthYear: start.year - 15,
                        municipality: town), call)
                _ = try await app.giveMandate(
                    GiveMandate(
                        region: Self.region, seat: "\(council)-\(place)", person: person.number, from: start,
                        until: end, basis: "Valg \(start.year)"), call)
            }
        }
    }

    /// A quarter: each council raises a case, and everybody does with the cases that wait what the dice say.
    func live(_ quarter: Int) async throws {
        for council in councils {
            let view = try await app.raiseCase(
                RaiseCase(region: Self.region, council: council, title: "Sak \(raised)"), call)
            raised += 1
            if Int.random(in: 0..<10, using: &dice) == 0 { continue }
            let town = council.replacing("ungdomsrad-", with: "kommune-")
            _ = try await app.sendCase(
                SendCase(region: Self.region, case: view.number ?? "", to: town), call)
        }
        for month in 0..<3 {
            clock.set(Self.day(of: quarter).adding(days: 20 + month * 25))
            for line in try await openCases() { try await act(on: line.number ?? "") }
        }
    }

    private func act(on name: String) async throws {
        let view = try app.readCase(ReadCase(region: Self.region, case: name), call)
        if let promise = view.promises.first(where: { ![.confirmed, .confirmedLate].contains($0.state) }) {
            return try await act(on: promise)
        }
        guard let sending = view.sendings.first(where: { $0.answeredOn == nil }) else {
            guard view.sendings.isEmpty, chance(of: 2) else { return }
            _ = try await app.sendCase(
                SendCase(region: Self.region, case: name, to: "troms-fylkeskommune"), call)
            return
        }
        if sending.question != nil {
            guard chance(of: 2) else { return }
            let reply = ClarifyCase(region: Self.region, id: sending.id, sentence: "Fredager")
            _ = try await app.clarifyCase(reply, call)
        } else if chance(of: 8) {
            let question = AskCouncil(region: Self.region, id: sending.id, sentence: "Hvilke dager?")
            _ = try await app.askCouncil(question, call)
        } else if chance(of: 4) {
            let outcome = Outcome.allCases.randomElement(using: &dice) ?? .noted
            _ = try await app.answerCase(
                AnswerCase(region: Self.region, id: sending.id, outcome: outcome, reason: "Slik ble det."),
                call)
            guard outcome == .granted || outcome == .partly, chance(of: 2) else { return }
            let due = call.now.day.adding(days: .random(in: 30...400, using: &dice))
            _ = try await app.makePromise(
                MakePromise(region: Self.region, id: sending.id, text: "Det kommer.", due: due), call)
        }
    }

    private func act(on promise: PromiseView) async throws {
        switch promise.state {
        case .delivered, .deliveredLate:
            guard chance(of: 2) else { return }
            let verdict: UMTDomain.Confirmation.Verdict = chance(of: 4) ? .disputed : .confirmed
            let ask = ConfirmDelivery(
                region: Self.region, id: promise.id, verdict: verdict, sentence: "Vi har sett på det.")
            _ = try await app.confirmDelivery(ask, call)
        default:
            guard chance(of: 6) else { return }
            let percent = chance(of: 2) ? 100 : 50
            let ask = ReportDelivery(
                region: Self.region, id: promise.id, percent: percent, sentence: "Arbeidet går.")
            _ = try await app.reportDelivery(ask, call)
        }
    }

    /// Every case stands the same in the list and on its own page, has somebody who sees to it while it is open, and
    /// waits for somebody in the inbox.
    func lookAtEverything() async throws {
        let cases = try await allCases()
        #expect(cases.count == raised)
        seenStates.formUnion(cases.map(\.state))
        let waiting = Set(try inbox().map(\.case))
        var handedOver: Set<String> = []
        for council in councils {
            let handover = try app.readHandover(ReadHandover(region: Self.region, body: council), call)
            let sitting = handover.seats > handover.vacant
            #expect((handover.owner == .council) == sitting, "\(council) \(call.now.day)")
            handedOver.formUnion(handover.open.map(\.case))
        }
        for line in cases {
            let name = line.number ?? ""
            let view = try app.readCase(ReadCase(region: Self.region, case: name), call)
            #expect(view.state == line.state, "\(name)")
            #expect(handedOver.contains(name) == line.state.isOpen, "\(name) \(line.state)")
            #expect(waiting.contains(name) == line.state.isOpen, "\(name) \(line.state) \(call.now.day)")
        }
    }

    private func inbox() throws -> [WaitingView] {
        var (lines, mark): ([WaitingView], String?) = ([], nil)
        repeat {
            let page = try app.readInbox(ReadInbox(region: Self.region, after: mark, limit: 500), call)
            lines += page.waiting
            mark = page.next
        } while mark != nil
        return lines
    }

    private func chance(of sides: Int) -> Bool { Int.random(in: 0..<sides, using: &dice) == 0 }

    private func allCases() async throws -> [CaseLineView] {
        var (cases, mark): ([CaseLineView], String?) = ([], nil)
        repeat {
            let page = try await app.listCases(
                ListCases(region: Self.region, after: mark, limit: 500), call)
            cases += page.cases
            mark = page.next
        } while mark != nil
        return cases
    }

    private func openCases() async throws -> [CaseLineView] { try await allCases().filter(\.state.isOpen) }
}
