import Testing
import UMTDomain

@testable import UMTStore

/// The ledger and the sums of a plan, row by row against what the domain says of each promise.
@Suite struct PromiseLedgerTests {
    private static let today = CivilDate("2026-11-21") ?? .epoch

    @Test func `SQL and domain agree on how every promise stands`() async throws {
        let archive = try await Self.archive()
        let filter = PromiseFilter(within: .region)
        let all = try archive.read { try $0.promises(filter, on: Self.today, after: nil, limit: 500) }
        #expect(all.count == 54)
        for state in PromiseState.allCases {
            var only = filter
            only.state = state
            let some = try archive.read { try $0.promises(only, on: Self.today, after: nil, limit: 500) }
            #expect(some.map(\.id) == all.filter { $0.state(on: Self.today) == state }.map(\.id), "\(state)")
        }
        let totals = try archive.read { try $0.promiseTotals(filter, on: Self.today) }
        #expect(totals.all == all.count)
        for state in PromiseState.allCases {
            #expect(totals[state] == all.count { $0.state(on: Self.today) == state })
        }
        let late = all.filter { $0.isOverdue(on: Self.today) }
        #expect(totals.overdue == late.count && !late.isEmpty)
        var only = filter
        only.isOverdue = true
        let overdue = try archive.read { try $0.promises(only, on: Self.today, after: nil, limit: 500) }
        #expect(overdue.map(\.id) == late.map(\.id))
    }

    @Test func `pages meet end to end, and the public sees published cases only`() async throws {
        let archive = try await Self.archive()
        let filter = PromiseFilter(within: .region)
        let all = try archive.read { try $0.promises(filter, on: Self.today, after: nil, limit: 500) }
        var pages: [PromiseID] = []
        var mark: PromiseMark?
        repeat {
            let page = try archive.read { [mark] in
                try $0.promises(filter, on: Self.today, after: mark, limit: 7)
            }
            pages += page.map(\.id)
            mark = page.count == 7 ? PromiseMark(try #require(page.last).mark.description) : nil
        } while mark != nil
        #expect(pages == all.map(\.id) && Set(pages).count == pages.count)
        let open = PromiseFilter(within: nil)
        let shown = try archive.read { try $0.promises(open, on: Self.today, after: nil, limit: 500) }
        #expect(Set(shown.map(\.youthCase)) == ["MT-2026-2"])
        #expect(try archive.read { try $0.promiseTotals(open, on: Self.today) }.all == shown.count)
        #expect(shown.allSatisfy { $0.title == "Offentlig" })
    }

    @Test func `a council's own scope holds nothing of its neighbour's`() async throws {
        let archive = try await Self.archive()
        let own = PromiseFilter(within: .own(body: archive.home.council.id, municipality: nil))
        #expect(try archive.read { try $0.promiseTotals(own, on: Self.today) }.all == 54)
        let other = PromiseFilter(
            within: .own(body: BodyID(raw: 999), municipality: MunicipalityID(raw: 999)))
        #expect(try archive.read { try $0.promiseTotals(other, on: Self.today) }.all == 0)
        let received = PromiseFilter(within: .received(by: archive.home.assembly.id))
        #expect(try archive.read { try $0.promiseTotals(received, on: Self.today) }.all == 54)
    }

    @Test func `the nearest link holds, and each promise counts by the word of the council`() async throws {
        let archive = try await Self.archive()
        try Self.link(archive)
        func work(_ published: Bool = false) throws -> [Int64: LinkedWork] {
            let linked = try archive.read {
                try $0.linkedWork(in: PlanID(raw: 800), published: published)
            }
            return Dictionary(linked.map { ($0.key.raw, $0.value) }) { first, _ in first }
        }
        let all = try archive.read {
            try $0.promises(PromiseFilter(within: .region), on: Self.today, after: nil, limit: 500)
        }
        func reached(_ line: PromiseLine) -> Int {
            switch line.verdict {
            case .confirmed: 100
            // What was reported before it was called delivered; the copies were never reported on.
            case .disputed: line.id.raw < 700 ? 30 : 0
            case nil: line.percent == 100 ? 99 : line.percent
            }
        }
        // Case 1 is linked to 801; its first promise has a link of its own to 802; case 2 is answered with one to 803.
        let first = all.filter { $0.youthCase == "MT-2026-1" }
        let own = try #require(all.first { $0.id.raw == 600 })
        let byCase = first.filter { $0.id != own.id }
        var sum = WeightedSum()
        for line in byCase { sum.add(Headway(percent: reached(line)), weight: 100) }
        let seen = try work()
        #expect(seen[801]?.sum == sum)
        #expect(seen[801]?.promises == byCase.count && seen[801]?.cases == 1)
        var mine = WeightedSum()
        mine.add(Headway(percent: reached(own)), weight: 250)
        mine.add(Headway(percent: 40), weight: 50)
        mine.add(.none, weight: 100)
        #expect(seen[802]?.sum == mine && seen[802]?.promises == 1 && seen[802]?.entries == 2)
        let second = all.filter { $0.youthCase == "MT-2026-2" }
        #expect(seen[803]?.promises == second.count && seen[803]?.answers == 1 && seen[804]?.cases == 1)
        #expect(seen[804]?.promises == 0 || seen[804]?.sum.mean == nil)
        // What is not published is not counted for the public.
        let open = try work(true)
        #expect(open[801] == nil && open[802]?.entries == 1 && open[803]?.promises == second.count)
    }

    /// Two cases, one of them published, with a promise for every way that one can stand.
    private static func archive() async throws -> Archive {
        let archive = try await Archive()
        let (region, council, body) = (
            archive.home.region.id.raw, archive.home.council.id.raw, archive.home.assembly.id.raw
        )
        var sql = """
            INSERT INTO youth_case (id, region_id, council_id, number, title, text, public_title, raised_at, raised_on,
                visibility, version) VALUES
                (501, \(region), \(council), 'MT-2026-1', 'Intern', '', NULL, 0, '2026-01-01', 'internal', 1),
                (502, \(region), \(council), 'MT-2026-2', 'Intern', '', 'Offentlig', 0, '2026-01-01', 'published', 1);
            INSERT INTO sending (id, region_id, case_id, body_id, sent_at, received_on, answered_at, answered_on,
                ending, ended_on) VALUES
                (511, \(region), 501, \(body), 0, '2026-01-02', 1, '2026-01-05', 'answered',
                    '2026-01-05'),
                (512, \(region), 502, \(body), 0, '2026-01-02', 1, '2026-01-05', 'answered',
                    '2026-01-05');
            """
        var (id, place) = (600, 0)
        for due in ["2026-11-20", "2026-11-21", "2026-12-24"] {
            for percent in [0, 50, 100] {
                for verdict in percent == 100 ? ["NULL", "'confirmed'", "'disputed'"] : ["NULL"] {
                    for (day, youthCase) in [("2026-11-20", 501), ("2026-11-21", 502), ("2026-11-22", 501)] {
                        let delivered = percent == 100 ? "'\(day)'" : "NULL"
                        place += 1
                        sql += """
                            INSERT INTO promise (id, region_id, case_id, sending_id, place, text, due, promised_at,
                                promised_on, percent, verdict, delivered_on) VALUES (\(id), \(region), \(youthCase),
                                \(youthCase + 10), \(place), 'Lys', '\(due)', 0, '2026-01-06', \(percent), \(verdict),
                                \(delivered));
                            INSERT INTO delivery (id, region_id, promise_id, percent, sentence, moment, day)
                                VALUES (\(id * 10), \(region), \(id), 30, 'Litt', 1, '2026-02-01');
                            INSERT INTO delivery (id, region_id, promise_id, percent, sentence, moment, day)
                                VALUES (\(id * 10 + 1), \(region), \(id), \(percent), 'Alt', 2, '\(day)');
                            """
                        id += 1
                    }
                }
            }
        }
        // The same again later in the calendar, so that there are days to spare on both sides.
        sql += """
            INSERT INTO promise (id, region_id, case_id, sending_id, place, text, due, promised_at, promised_on, percent,
                verdict, delivered_on)
            SELECT id + 100, region_id, case_id, sending_id, place + 100, text, '2027-01-01', promised_at, promised_on,
                percent, verdict, delivered_on FROM promise WHERE due <> '2026-12-24' AND id < 700 AND (id % 10) < 3;
            """
        try archive.tamper(sql)
        return archive
    }

    private static func link(_ archive: Archive) throws {
        let region = archive.home.region.id.raw
        var sql = """
            INSERT INTO plan VALUES (800, \(region), 'plan', 'Plan', 'Plan', 0, 'S2', '2025-01-01', '2025-01-01', NULL, NULL);
            """
        for item in 801...804 {
            sql += """
                INSERT INTO plan_item (id, region_id, plan_id, kind, key, number, place, label_nb, label_en, young, source)
                    VALUES (\(item), \(region), 800, 'strategy', 'plan-\(item)', '\(item)', \(item), 'A', 'A', 0, 'S2');
                """
        }
        sql += """
            INSERT INTO case_plan_item VALUES (\(region), 501, 801), (\(region), 502, 804);
            INSERT INTO promise_plan_item VALUES (\(region), 600, 802, 250);
            INSERT INTO sending_plan_item VALUES (\(region), 512, 803, 70);
            INSERT INTO ledger_entry (id, region_id, key, kind, title, source, published, percent, reported_on, ending,
                ended_on, reason, version) VALUES
                (901, \(region), 'a', 'measure', 'A', 'S2', 1, 40, '2026-01-01', NULL, NULL, NULL, 1),
                (902, \(region), 'b', 'project', 'B', 'S2', 0, NULL, NULL, NULL, NULL, NULL, 1),
                (903, \(region), 'c', 'statement', 'C', 'S2', 1, NULL, NULL, NULL, NULL, NULL, 1),
                (904, \(region), 'd', 'measure', 'D', 'S2', 1, 90, '2026-01-01', 'cancelled', '2026-02-01', 'Nei', 1);
            INSERT INTO ledger_entry_plan_item VALUES (\(region), 901, 802, 50), (\(region), 902, 802, 100),
                (\(region), 903, 802, 100), (\(region), 904, 802, 100);
            """
        try archive.tamper(sql)
    }
}
