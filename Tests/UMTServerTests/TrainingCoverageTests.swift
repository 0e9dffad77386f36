import Foundation
import Testing
import UMTAPI
import UMTApplication
import UMTDomain
import UMTStore

/// Coverage against a count that goes day by day through everything that happened, and knows nothing of periods.
@Suite struct TrainingCoverageTests {
    @Test(arguments: [1, 2])
    func `coverage on any day is what a count day by day finds`(seed: UInt64) async throws {
        let hall = try await Hall()
        var history = History(seed)
        try await history.play(in: hall)
        #expect(history.mandates.count > 10 && history.completions.count > 60)
        let turns = history.turns()
        #expect(!turns.isEmpty)
        for day in turns.prefix(12).flatMap({ [$0.adding(days: -1), $0] })
            + (0..<10).map({ _ in history.day(2023...2027) })
        {
            let answer = await hall.get(
                "\(Hall.home)/training/coverage?asOf=\(day)", as: "regional-coordinator")
            let councils = try #require(answer["councils"]?.list)
            for line in councils {
                let body = try #require(line["body"]?.text)
                history.check(line, in: body, on: day)
            }
            history.check(try #require(answer["all"]), in: nil, on: day)
        }
    }

    @Test func `who may have sat and whose mandate is not certain is not counted`() async throws {
        let hall = try await Hall()
        try await hall.make(
            "/people", #"{"number":"MT-301","name":"Åse Kråkmo","birthYear":2009,"municipality":"senja"}"#)
        let known = CivilDate("2026-03-01") ?? .epoch
        try await hall.application.store.write { house in
            let shelf = house.shelf(of: try house.region("midt-troms"))
            let seat = try shelf.seat("umt-senja-girl")
            let mandate = Mandate(
                id: MandateID(raw: 77), seat: seat.id, person: try shelf.person("MT-301").id,
                period: try Period(from: Bound(earliest: nil, latest: known)), basis: nil)
            try shelf.keep(mandate, in: seat.body)
        }
        for (day, members) in [("2026-02-28", 0), ("2026-03-01", 1)] {
            let answer = await hall.get(
                "\(Hall.home)/training/coverage?asOf=\(day)", as: "regional-coordinator")
            #expect(answer["all"]?["members"]?.number == members)
        }
    }

    @Test func `who joins late lacks nothing before, and who sits twice counts once`() async throws {
        let hall = try await Hall()
        try await hall.make(
            "/people", #"{"number":"MT-301","name":"Åse Kråkmo","birthYear":2009,"municipality":"senja"}"#)
        try await hall.make("/bodies/ungdomsrad-senja/seats", #"{"count":1,"from":"2025-01-01"}"#)
        let seats = await hall.get(Hall.home + "/seats?body=ungdomsrad-senja", as: "regional-coordinator")
        let seat = try #require(seats["seats"]?.list?.first?["key"]?.text)
        for seat in [seat, "umt-senja-girl"] {
            try await hall.make(
                "/mandates", #"{"seat":"\#(seat)","person":"MT-301","from":"2026-08-01","basis":"1/26"}"#)
        }
        func all(_ day: String) async -> JSONValue? {
            await hall.get("\(Hall.home)/training/coverage?asOf=\(day)", as: "regional-coordinator")["all"]
        }
        #expect(await all("2026-07-31")?["members"]?.number == 0)
        #expect(await all("2026-07-31")?["gaps"]?.number == 0)
        #expect(await all("2026-08-01")?["members"]?.number == 1)
        #expect(await all("2026-08-01")?["gaps"]?.number == 4)
        let part = await hall.get("\(Hall.home)/briefing", as: "mayor")["representation"]?.list?.first {
            $0["municipality"]?.text == "senja"
        }
        #expect(part?["trainingGaps"]?.number == 4)
    }
}

/// A made-up history, and the slow way to count it.
private struct History {
    struct Sitting {
        let person: String
        let body: String
        let from: CivilDate
        let until: CivilDate?
    }

    struct Completion: Hashable {
        let person: String
        let module: String
        let day: CivilDate
    }

    var mandates: [Sitting] = []
    var completions: Set<Completion> = []
    private var days: [String: [CivilDate]] = [:]
    /// By module: from which day completions hold for so many months; 0 is for ever.
    var rules: [String: [CivilDate: Int]] = [:]
    /// The first day and the first day afterwards.
    var asked: [String: (from: CivilDate?, until: CivilDate?)] = [:]
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }

    mutating func day(_ years: ClosedRange<Int>) -> CivilDate {
        let first = CivilDate(year: years.lowerBound, month: 1, day: 1) ?? .epoch
        return first.adding(days: next(years.count * 365))
    }

    mutating func play(in hall: Hall) async throws {
        let people = (0..<8).map { "MT-4\($0)0" }
        for (index, number) in people.enumerated() {
            let place = index < 5 ? "senja" : "bardu"
            try await hall.make(
                "/people",
                #"{"number":"\#(number)","name":"Prøve \#(index)","birthYear":2009,"municipality":"\#(place)"}"#
            )
        }
        for place in ["senja", "bardu"] {
            try await hall.make("/bodies/ungdomsrad-\(place)/seats", #"{"count":3,"from":"2023-01-01"}"#)
            try await hall.make(
                "/bodies/ungdomsrad-\(place)/seats",
                #"{"count":2,"from":"2023-01-01","substitutes":true}"#)
        }
        try await playModules(in: hall)
        try await playMandates(people, in: hall)
        for _ in 0..<120 {
            let done = Completion(
                person: people[next(8)], module: asked.keys.sorted()[next(asked.count)], day: day(2023...2026)
            )
            let answer = await hall.post(
                Hall.home + "/training", as: "regional-coordinator",
                #"{"module":"\#(done.module)","person":"\#(done.person)","day":"\#(done.day)"}"#)
            guard answer.status == 201 else { continue }
            completions.insert(done)
            days["\(done.person) \(done.module)", default: []].append(done.day)
        }
    }

    private mutating func playModules(in hall: Hall) async throws {
        for key in [
            "expectations-and-demands", "benefits-and-duties", "chairing-meetings", "democratic-rules",
        ] {
            asked[key] = (nil, nil)
        }
        let from = day(2024...2025)
        try await hall.make(
            "/modules",
            #"{"key":"budget","title":"Budsjett","audience":"both","months":7,"from":"\#(from)","source":"1/24"}"#
        )
        asked["budget"] = (from, nil)
        rules["budget"] = [.epoch: 7]
        for edition in 1...3 {
            let (from, months) = (day(2023...2026), [0, 1, 6, 18][next(4)])
            let answer = await hall.patch(
                Hall.home + "/modules/chairing-meetings", as: "regional-coordinator",
                #"{"months":\#(months),"monthsFrom":"\#(from)"}"#, ["If-Match": "\"\(edition)-x\""])
            try #require(answer.status == 200)
            rules["chairing-meetings", default: [:]][from] = months
        }
        let until = day(2025...2026)
        let retired = await hall.patch(
            Hall.home + "/modules/democratic-rules", as: "regional-coordinator",
            #"{"until":"\#(until)"}"#, ["If-Match": "\"1-x\""])
        try #require(retired.status == 200)
        asked["democratic-rules"] = (nil, until)
    }

    private mutating func playMandates(_ people: [String], in hall: Hall) async throws {
        let answer = await hall.get(Hall.home + "/seats?asOf=2026-01-01", as: "regional-coordinator")
        let seats = (answer["seats"]?.list ?? []).compactMap { $0["key"]?.text }.filter {
            $0.contains("senja") || $0.contains("bardu")
        }
        try #require(seats.count >= 8)
        for _ in 0..<60 {
            let (seat, person, from) = (seats[next(seats.count)], people[next(8)], day(2024...2026))
            let until: CivilDate? = next(4) == 0 ? nil : from.adding(days: 30 + next(400))
            let end = until.map { #","until":"\#($0)""# } ?? ""
            let answer = await hall.post(
                Hall.home + "/mandates", as: "regional-coordinator",
                #"{"seat":"\#(seat)","person":"\#(person)","from":"\#(from)"\#(end),"basis":"1/24"}"#)
            guard answer.status == 201, let body = answer["body"]?.text else { continue }
            mandates.append(Sitting(person: person, body: body, from: from, until: until))
        }
    }

    func check(_ line: JSONValue, in body: String?, on day: CivilDate) {
        let sitting = Set(
            mandates.filter { (body == nil || $0.body == body) && $0.from <= day }
                .filter { $0.until.map { day < $0 } ?? true }.map(\.person))
        let modules = asked.keys.filter { key in
            guard let (from, until) = asked[key] else { return false }
            return (from.map { $0 <= day } ?? true) && (until.map { day < $0 } ?? true)
        }
        let complete = sitting.count { person in modules.allSatisfy { isValid(person, $0, on: day) } }
        let gaps = sitting.reduce(0) { sum, person in
            sum + modules.count { !isValid(person, $0, on: day) }
        }
        #expect(line["members"]?.number == sitting.count, "\(body ?? "all") \(day)")
        #expect(line["complete"]?.number == complete, "\(body ?? "all") \(day)")
        #expect(line["gaps"]?.number == gaps, "\(body ?? "all") \(day)")
        for count in line["modules"]?.list ?? [] {
            let key = count["module"]?.text ?? ""
            #expect(count["valid"]?.number == sitting.count { isValid($0, key, on: day) }, "\(key) \(day)")
        }
    }

    /// The days on which somebody who sits comes to lack something that held the day before.
    func turns() -> [CivilDate] {
        let first = CivilDate(year: 2024, month: 1, day: 2) ?? .epoch
        let pairs = Set(completions.map { [$0.person, $0.module] }).filter { rules[$0[1]] != nil }
        return (0..<1_060).map { first.adding(days: $0) }.filter { day in
            let eve = day.adding(days: -1)
            return pairs.contains {
                isValid($0[0], $0[1], on: eve) && !isValid($0[0], $0[1], on: day) && sits($0[0], on: day)
            }
        }
    }

    private func sits(_ person: String, on day: CivilDate) -> Bool {
        mandates.contains {
            $0.person == person && $0.from <= day && ($0.until.map { day < $0 } ?? true)
        }
    }

    // Whole months that have gone by, counted as birthdays are.
    private func isValid(_ person: String, _ module: String, on day: CivilDate) -> Bool {
        (days["\(person) \(module)"] ?? []).contains { done in
            guard done <= day else { return false }
            let rule = (rules[module] ?? [:]).filter { $0.key <= done }.max { $0.key < $1.key }
            guard let months = rule?.value, months > 0 else { return true }
            let gone = (day.year - done.year) * 12 + day.month - done.month
            return gone - (day.day < done.day ? 1 : 0) < months
        }
    }
}
