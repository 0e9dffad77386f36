import Testing
import UMTAPI
import UMTDomain

/// The facts of the founding documents, asked for by day.
@Suite struct AsOfTests {
    private func read(_ path: String, as who: String? = nil) async throws -> Hall.Answer {
        let answer = try await Hall.shared().get(Hall.home + path, as: who)
        try #require(answer.status == 200)
        return answer
    }

    private func rows(_ answer: Hall.Answer, _ list: String, _ certainty: String = "certain") -> [String] {
        (answer[list]?.list ?? []).filter { $0["certainty"]?.text == certainty }.map {
            "\($0["number"]?.text ?? "–") \($0["name"]?.text ?? "–")"
        }
    }

    @Test func `on 1 January 2015 the region had eight municipalities`() async throws {
        let answer = try await read("/municipalities?asOf=2015-01-01")
        #expect(
            rows(answer, "municipalities") == [
                "1922 Bardu", "1929 Berg", "1926 Dyrøy", "1931 Lenvik", "1924 Målselv", "1925 Sørreisa",
                "1928 Torsken", "1927 Tranøy",
            ])
        #expect(answer["certain"]?.number == 8)
        #expect(answer["unknown"]?.number == 0)
    }

    @Test func `on 1 March 2024 it had seven`() async throws {
        let answer = try await read("/municipalities?asOf=2024-03-01")
        #expect(
            rows(answer, "municipalities") == [
                "5520 Bardu", "5528 Dyrøy", "5518 Loabák – Lavangen", "5524 Målselv", "5522 Salangen",
                "5530 Senja", "5526 Sørreisa",
            ])
        #expect(answer["certain"]?.number == 7)
        #expect(answer["unknown"]?.number == 0)
    }

    @Test func `in 2020 two are unknown and counted apart`() async throws {
        let answer = try await read("/municipalities?asOf=2020-06-01")
        #expect(
            rows(answer, "municipalities") == [
                "5416 Bardu", "5420 Dyrøy", "5418 Målselv", "5421 Senja", "5419 Sørreisa",
            ])
        #expect(rows(answer, "municipalities", "unknown").count == 2)
        #expect(answer["certain"]?.number == 5)
        #expect(answer["unknown"]?.number == 2)
    }

    @Test func `the day before and the day of the merger`() async throws {
        let before = try await read("/municipalities?asOf=2019-12-31")
        let after = try await read("/municipalities?asOf=2020-01-01")
        #expect(before["certain"]?.number == 8)
        #expect(after["certain"]?.number == 5)
        #expect(rows(before, "municipalities").contains("1931 Lenvik"))
        #expect(rows(after, "municipalities").contains("5421 Senja"))
    }

    @Test func `six of the seven take part in the assembly, two seats each`() async throws {
        let answer = try await read("/participants?asOf=2024-03-01")
        #expect(answer["certain"]?.number == 6)
        #expect(!(answer["participants"]?.list ?? []).contains { $0["key"]?.text == "lavangen" })
        let seats = try await read("/seats?body=umt&asOf=2024-03-01", as: "reader")
        let kinds = (seats["seats"]?.list ?? []).compactMap { $0["kind"]?.text }
        #expect(kinds.sorted() == Array(repeating: "boy", count: 6) + Array(repeating: "girl", count: 6))
        let (filled, vacant) = (seats["filled"]?.number ?? 0, seats["vacant"]?.number ?? 0)
        #expect(filled > 0 && filled + vacant == 12)
        #expect(try await read("/participants?asOf=2015-01-01")["certain"]?.number == 0)
    }

    @Test func `the plan has 4 focus areas, 7 sub-goals, 22 strategies, 15 results and 6 topics`()
        async throws
    {
        let plan = try await read("/plans/tromsvekstavtalen")
        let areas = try #require(plan["focusAreas"]?.list)
        let goals = areas.flatMap { $0["subGoals"]?.list ?? [] }
        let strategies = goals.map { $0["strategies"]?.list ?? [] }
        #expect(areas.map { $0["number"]?.text } == ["1", "2", "3", "4"])
        #expect(goals.map { $0["number"]?.text } == ["1.1", "1.2", "1.3", "2.1", "2.2", "3.1", "4.1"])
        #expect(strategies.map(\.count) == [3, 4, 4, 2, 2, 2, 5])
        #expect(plan["results"]?.list?.count == 15)
        #expect(plan["topics"]?.list?.count == 6)
        let young = strategies.flatMap { $0 }.filter { $0["young"]?.truth == true }.compactMap {
            $0["key"]?.text
        }
        #expect(Set(["tromsvekstavtalen-1.2.3", "tromsvekstavtalen-1.2.4"]).isSubset(of: young))
        #expect(plan["plan"]?["binding"]?.truth == false)
    }

    @Test func `who sat for Senja on 1 March 2024 has an answer`() async throws {
        let answer = try await read(
            "/mandates?asOf=2024-03-01&body=umt&municipality=senja", as: "regional-coordinator")
        let sitting = (answer["mandates"]?.list ?? []).map {
            "\($0["seat"]?.text ?? "") \($0["person"]?.text ?? "")"
        }
        #expect(sitting == ["umt-senja-girl MT-001", "umt-senja-boy MT-002"])
    }

    @Test func `a municipality is found by any of its names, and by its number of the day`() async throws {
        let hall = try await Hall.shared()
        var answers: Set<[String]> = []
        for name in ["målselv", "malselv", "M%C3%85LSELV", "Ma%CC%8Alselv", "5524"] {
            let answer = await hall.get(
                Hall.home + "/people?municipality=\(name)", as: "regional-coordinator")
            answers.insert((answer["people"]?.list ?? []).compactMap { $0["number"]?.text })
        }
        #expect(answers.count == 1)
        #expect(answers.first?.isEmpty == false)
        let gone = await hall.get(Hall.home + "/people?municipality=1924", as: "regional-coordinator")
        #expect(gone.status == 404)
    }

    @Test func `where documents differ both are told, each with its source`() async throws {
        let answer = try await read("/facts")
        let facts = answer["facts"]?.list ?? []
        let sources = Dictionary(grouping: facts) { $0["key"]?.text ?? "" }
        #expect(sources.values.contains { Set($0.compactMap { $0["source"]?.text }).count > 1 })
        #expect(facts.allSatisfy { $0["source"]?.text?.isEmpty == false })
    }
}
