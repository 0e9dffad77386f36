import Testing
import UMTDomain

@Suite struct TrainingTests {
    private let tiril = PersonID(raw: 1)
    private let storm = PersonID(raw: 2)

    private func module(
        _ id: Int64 = 10, _ audience: Audience = .member, from: String? = nil, until: String? = nil,
        rules: [(String, Int?)] = []
    ) -> TrainingModule {
        TrainingModule(
            id: ModuleID(raw: id), key: "module-\(id)", title: Bilingual(nb: "Modul", en: "Module"),
            place: Int(id), source: "S4", audience: audience, from: from.map { day($0) },
            until: until.map { day($0) }, rules: rules.map { ValidityRule(from: day($0.0), months: $0.1) })
    }

    private func state(_ module: TrainingModule, completed days: [String], on today: String) -> TrainingState
    {
        let completions = days.map { Completion(of: module.id, by: tiril, on: day($0)) }
        return TrainingBook([module], completions).state(of: tiril, in: module, on: day(today))
    }

    @Test func `a module without a rule holds for ever, from the day it was completed`() {
        #expect(state(module(), completed: ["2024-03-01"], on: "2024-02-29") == .never)
        #expect(state(module(), completed: ["2024-03-01"], on: "2024-03-01") == .valid(until: nil))
        #expect(state(module(), completed: ["2024-03-01"], on: "2099-01-01") == .valid(until: nil))
    }

    @Test func `a completion expires on the day after its last month`() {
        let module = module(rules: [("1970-01-01", 24)])
        let until = day("2026-03-01")
        #expect(state(module, completed: ["2024-03-01"], on: "2026-02-28") == .valid(until: until))
        #expect(state(module, completed: ["2024-03-01"], on: "2026-03-01") == .expired(since: until))
    }

    @Test(arguments: [
        ("2025-01-31", 1, "2025-03-01"), ("2024-01-31", 1, "2024-03-01"), ("2024-02-29", 12, "2025-03-01"),
        ("2024-02-29", 48, "2028-02-29"), ("2025-12-31", 2, "2026-03-01"), ("2025-11-30", 3, "2026-03-01"),
        ("2025-12-15", 1, "2026-01-15"), ("2100-06-01", 12, "2100-12-31"),
    ])
    func `months are counted by the calendar, and a day that a month lacks is given whole`(
        completed: String, months: Int, until: String
    ) {
        #expect(module(rules: [("1970-01-01", months)]).until(completedOn: day(completed)) == day(until))
    }

    @Test func `a rule holds for completions from its day on and never reaches back`() {
        let module = module(rules: [("2025-01-01", 12), ("2026-01-01", nil)])
        #expect(state(module, completed: ["2024-12-31"], on: "2030-01-01") == .valid(until: nil))
        #expect(
            state(module, completed: ["2025-01-01"], on: "2030-01-01") == .expired(since: day("2026-01-01")))
        #expect(state(module, completed: ["2026-01-01"], on: "2030-01-01") == .valid(until: nil))
    }

    @Test func `completing again refreshes, and nothing is taken away by it`() {
        let module = module(rules: [("1970-01-01", 24), ("2025-06-01", 1)])
        let both = ["2024-03-01", "2025-06-01"]
        #expect(state(module, completed: both, on: "2025-05-01") == .valid(until: day("2026-03-01")))
        #expect(state(module, completed: both, on: "2025-12-01") == .valid(until: day("2026-03-01")))
        #expect(state(module, completed: both, on: "2026-03-01") == .expired(since: day("2026-03-01")))
    }

    @Test func `a module is asked of its audience while it is in use`() {
        let modules = [
            module(1), module(2, .adult), module(3, .both, from: "2025-01-01"),
            module(4, until: "2026-01-01"),
        ]
        let book = TrainingBook(modules, [])
        func keys(_ audience: Audience, _ today: String) -> [Int64] {
            book.asked(of: audience, on: day(today)).map(\.id.raw)
        }
        #expect(keys(.member, "2024-12-31") == [1, 4])
        #expect(keys(.member, "2025-12-31") == [1, 3, 4])
        #expect(keys(.member, "2026-01-01") == [1, 3])
        #expect(keys(.adult, "2026-01-01") == [2, 3])
    }

    @Test func `months outside 0 to 120 are refused, and so is an end before the start`() throws {
        for months in [-1, 121] {
            expect(.badValue) { _ = try ValidityRule(from: .epoch, asked: months) }
        }
        #expect(try ValidityRule(from: .epoch, asked: 0).months == nil)
        let kept = module(from: "2026-01-01")
        expect(.periodBackwards) { _ = try kept.changed(title: kept.title, until: day("2026-01-01")) }
        let retired = try kept.changed(title: kept.title, until: day("2026-06-01"))
        #expect(retired.version == 2)
        try retired.checkOpen(on: day("2026-05-31"), field: "day")
        expect(.moduleRetired) { try retired.checkOpen(on: day("2026-06-01"), field: "day") }
    }

    @Test func `coverage counts persons for the group and modules for the gaps`() {
        let modules = [module(1), module(2, rules: [("1970-01-01", 12)]), module(3, .adult)]
        let completions = [
            Completion(of: ModuleID(raw: 1), by: tiril, on: day("2024-01-01")),
            Completion(of: ModuleID(raw: 2), by: tiril, on: day("2024-01-01")),
            Completion(of: ModuleID(raw: 1), by: storm, on: day("2024-06-01")),
        ]
        let book = TrainingBook(modules, completions)
        let then = TrainingCoverage(of: [tiril, storm], as: .member, in: book, on: day("2024-07-01"))
        #expect(then.members == 2 && then.complete == 1 && then.gaps == 1)
        let later = TrainingCoverage(of: [tiril, storm], as: .member, in: book, on: day("2025-07-01"))
        #expect(later.complete == 0 && later.gaps == 2)
        #expect(later.modules.map(\.expired) == [0, 1])
        #expect(later.modules.map(\.never) == [0, 1])
        let nobody = TrainingCoverage(of: [], as: .member, in: book, on: day("2025-07-01"))
        #expect(nobody.members == 0 && nobody.complete == 0 && nobody.gaps == 0)
    }

    @Test func `a session for one council is seen by that municipality, one for all by everybody`() {
        let senja = MunicipalityID(raw: 1)
        func body(_ municipality: MunicipalityID?) -> Body {
            Body(
                id: BodyID(raw: 5), key: "b", kind: .youthCouncil, name: Bilingual(nb: "", en: ""),
                municipality: municipality, receives: false)
        }
        let own = Scope.own(body: nil, municipality: senja)
        let other = Scope.own(body: nil, municipality: MunicipalityID(raw: 2))
        #expect(own.sees(sessionFor: body(senja)) && own.keeps(sessionFor: body(senja)))
        #expect(!other.sees(sessionFor: body(senja)) && !other.keeps(sessionFor: body(senja)))
        #expect(other.sees(sessionFor: nil) && !other.keeps(sessionFor: nil))
        #expect(other.sees(sessionFor: body(nil)) && !other.keeps(sessionFor: body(nil)))
        #expect(Scope.region.keeps(sessionFor: nil) && Scope.region.keeps(sessionFor: body(senja)))
    }

    @Test func `only the linked person is one's own`() throws {
        let linked = Caller(
            actor: ActorID(raw: 7), role: .youthMember, region: RegionID(raw: 1), person: tiril)
        #expect(try linked.ownPerson() == tiril)
        expect(.noOwnPerson) { _ = try Caller.visitor.ownPerson() }
    }
}
