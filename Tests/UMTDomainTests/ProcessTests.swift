import Testing
import UMTDomain

@Suite struct ProcessTests {
    @Test func `every step stands in the table once, and is recorded under a deed that somebody has`() {
        #expect(CaseProcess.table.map(\.step) == CaseStep.allCases)
        for row in CaseProcess.table {
            #expect(!row.rights.isEmpty && !row.sentences.isEmpty, "\(row.step)")
            #expect(
                Role.granted.contains { Permissions.reach(of: $0, for: row.deed) != .none }, "\(row.step)")
        }
    }

    @Test func `every state is reached from nothing, and has a way on`() {
        var reached: Set<CaseState> = []
        var size = -1
        while reached.count != size {
            size = reached.count
            for row in CaseProcess.table where row.from.isEmpty || !row.from.isDisjoint(with: reached) {
                reached.formUnion(row.to ?? [])
            }
        }
        #expect(reached == Set(CaseState.allCases))
        for state in CaseState.allCases {
            let onwards = CaseProcess.table.filter {
                $0.from.contains(state) && $0.to.map { $0 != [state] } ?? false
            }
            #expect(!onwards.isEmpty, "\(state)")
        }
    }

    @Test func `what waits for nobody can be taken up again, and nothing else`() {
        for state in CaseState.allCases {
            #expect(
                CaseProcess.steps(from: state).contains(.reopen) == (state.waitsFor == .nobody), "\(state)")
            #expect(state.isOpen == (state.waitsFor != .nobody))
        }
    }

    @Test func `a refused step is named with the state and with what can be done instead`() throws {
        let refusal = try #require(throws: Refusal.self) {
            try CaseProcess.check(.answer, from: .withdrawn)
        }
        #expect(refusal.code == .stepNotOpen)
        #expect(refusal.arguments == ["answer", "withdrawn", "edit publish file reopen"])
        #expect(throws: Never.self) { try CaseProcess.check(.answer, from: .overdue) }
    }

    @Test func `what was sent on is neither answered nor overdue, and what was late stays so told`() throws {
        let sending = sent(1, to: 9, due: "2026-05-05")
        let early = try sending.ended(.forwarded, on: day("2026-05-04"), by: .national)
        let late = try sending.ended(.forwarded, on: day("2026-05-08"), by: .national)
        for ended in [early, late] {
            #expect(ended.clock(on: day("2027-01-01")) == .forwarded)
            #expect(!ended.isWaiting && ended.due == day("2026-05-05"))
            expect(.sendingEnded) { _ = try ended.ended(.withdrawn, on: day("2026-06-01"), by: .national) }
            expect(.sendingEnded) { _ = try ended.resumed(reply: nil, on: day("2026-06-01"), by: .national) }
        }
        #expect(early.daysLate(on: day("2027-01-01")) == 0)
        #expect(late.daysLate(on: day("2027-01-01")) == 3)
    }

    @Test func `a body gets a case again only after a withdrawal or a merger`() throws {
        let (waiting, body) = (sent(1, to: 9), Self.body(9))
        #expect(try [waiting].round(to: Self.body(10)) == 1)
        expect(.alreadySent) { _ = try [waiting].round(to: body) }
        let forwarded = try waiting.ended(.forwarded, on: day("2026-05-04"), by: .national)
        expect(.alreadySent) { _ = try [forwarded].round(to: body) }
        for kind in [Ending.Kind.withdrawn, .merged] {
            let ended = try waiting.ended(kind, on: day("2026-05-04"), by: .national)
            #expect(try [ended].round(to: body) == 2)
        }
    }

    @Test func `sendings stand as a tree, each behind the one that it came from`() {
        let all = [
            sent(1, to: 1), sent(2, to: 2), sent(3, to: 3, from: 1), sent(4, to: 4, from: 3),
            sent(5, to: 5, from: 1), sent(6, to: 6, from: 2),
        ]
        let tree = all.asTree.map { [$0.sending.id.raw, Int64($0.depth)] }
        #expect(tree == [[1, 0], [3, 1], [4, 2], [5, 1], [2, 0], [6, 1]])
    }

    private func sent(_ id: Int64, to body: Int64, due: String? = nil, from parent: Int64? = nil) -> Sending {
        Sending(
            id: SendingID(raw: id), youthCase: CaseID(raw: 1), body: BodyID(raw: body),
            sentAt: noon("2026-04-01"), receivedOn: day("2026-04-01"), rule: nil,
            due: due.map { day($0) }, parent: parent.map { SendingID(raw: $0) })
    }

    private static func body(_ id: Int64) -> Body {
        Body(
            id: BodyID(raw: id), key: "kommune-\(id)", kind: .municipality,
            name: Bilingual(nb: "Kommunen", en: "The municipality"), municipality: nil, receives: true)
    }
}
