import Foundation
import Testing
import UMTAPI
import UMTApplication
import UMTDomain
import UMTStore

/// An election told over the wire.
@Suite struct ElectionsTests {
    private static let coordinator = "regional-coordinator"
    private static let senja = "municipal-coordinator"

    private func hall() async throws -> Hall {
        let hall = try await Hall()
        for (number, name, place) in [
            ("MT-301", "Åse Kråkmo", "senja"), ("MT-302", "Ørjan Kråkmo", "senja"),
            ("MT-401", "Bård Bø", "bardu"),
        ] {
            try await hall.make(
                "/people",
                #"{"number":"\#(number)","name":"\#(name)","birthYear":2009,"municipality":"\#(place)"}"#)
        }
        try await hall.make("/bodies/ungdomsrad-senja/seats", #"{"count":1,"from":"2026-01-01"}"#)
        return hall
    }

    private func election(in hall: Hall, _ announced: String = "2026-04-01") async throws -> String {
        let answer = try await hall.make(
            "/bodies/ungdomsrad-senja/elections",
            #"{"announcedOn":"\#(announced)","notice":"Plakater","from":"2026-08-01","until":"2028-08-01"}"#)
        return "/elections/" + (try #require(answer["id"]?.text))
    }

    private func counted(in hall: Hall) async throws -> String {
        let path = try await election(in: hall)
        for person in ["MT-301", "MT-302"] {
            try await hall.make(
                path + "/nominations", #"{"person":"\#(person)","by":"Elevrådet","day":"2026-04-10"}"#)
        }
        try await hall.make(
            path + "/count",
            #"{"publishedOn":"2026-05-20","cast":30,"votes":[{"person":"MT-301","votes":10},{"person":"MT-302","votes":20}]}"#
        )
        return path
    }

    @Test func `an appointment gives all their mandates, or nobody anything`() async throws {
        let hall = try await hall()
        let path = try await counted(in: hall)
        let both =
            #"{"by":"kommunestyret","decidedOn":"2026-06-10","reference":"Sak 12/26","elected":[{"person":"MT-302"},{"person":"MT-301"}]}"#
        let full = await hall.post(Hall.home + path + "/appointment", as: Self.coordinator, both)
        #expect(full.status == 409)
        #expect(full.code == "noFreeSeat")
        #expect(full["field"]?.text == "elected[MT-301]")
        #expect(try await hall.count("mandates") == 0)
        let state = await hall.get(Hall.home + path, as: Self.coordinator)["state"]?.text
        #expect(state == "counted")
        try await hall.make("/bodies/ungdomsrad-senja/seats", #"{"count":1,"from":"2026-08-01"}"#)
        let done = try await hall.make(path + "/appointment", both)
        #expect(done["state"]?.text == "appointed")
        let mandates = await hall.get(Hall.home + "/mandates?body=ungdomsrad-senja", as: Self.senja)[
            "mandates"]
        #expect(mandates?.list?.compactMap { $0["person"]?.text }.sorted() == ["MT-301", "MT-302"])
        #expect(mandates?.list?.map { $0["basis"]?.text } == ["Sak 12/26", "Sak 12/26"])
    }

    @Test func `of appointments at once exactly one is made`() async throws {
        let hall = try await hall()
        let path = try await counted(in: hall)
        let body =
            #"{"by":"kommunestyret","decidedOn":"2026-06-10","reference":"Sak 12/26","elected":[{"person":"MT-302"}]}"#
        let statuses = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    await hall.post(Hall.home + path + "/appointment", as: Self.coordinator, body).status
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.sorted() == [200] + Array(repeating: 409, count: 7))
        #expect(try await hall.count("mandates") == 1)
    }

    @Test func `the seat that one stands for is not given to another`() async throws {
        let hall = try await hall()
        try await hall.make("/bodies/ungdomsrad-senja/seats", #"{"count":1,"from":"2026-01-01"}"#)
        let path = try await election(in: hall)
        try await hall.make(path + "/nominations", #"{"person":"MT-302","by":"Skolen"}"#)
        try await hall.make(
            path + "/nominations", #"{"person":"MT-301","by":"Skolen","seat":"ungdomsrad-senja-1"}"#)
        try await hall.make(path + "/count", #"{"manner":"without-vote","publishedOn":"2026-11-21"}"#)
        let given = try await hall.make(
            path + "/appointment",
            #"{"by":"kommune-senja","decidedOn":"2026-11-21","reference":"1/26","elected":[{"person":"MT-302"},{"person":"MT-301"}]}"#
        )
        let seats = (given["candidates"]?.list ?? []).map {
            "\($0["person"]?.text ?? "") \($0["givenSeat"]?.text ?? "")"
        }
        #expect(seats.sorted() == ["MT-301 ungdomsrad-senja-1", "MT-302 ungdomsrad-senja-2"])
        #expect(given["appointment"]?["by"]?.text == "kommune-senja")
    }

    @Test func `a candidate out of reach is not found, and one who is too old does not stand`() async throws {
        let hall = try await hall()
        let path = Hall.home + (try await election(in: hall)) + "/nominations"
        let away = await hall.post(path, as: Self.senja, #"{"person":"MT-401","by":"Skolen"}"#)
        #expect(away.status == 404)
        try await hall.make(
            "/people", #"{"number":"MT-309","name":"Gammel Gran","birthYear":2000,"municipality":"senja"}"#)
        let old = await hall.post(path, as: Self.senja, #"{"person":"MT-309","by":"Skolen"}"#)
        #expect(old.code == "tooOld")
        let tomorrow = await hall.post(
            path, as: Self.senja, #"{"person":"MT-301","by":"Skolen","day":"2026-11-22"}"#)
        #expect(tomorrow.code == "inTheFuture")
    }

    @Test func `a page mark that is not one's own is refused like one that is none`() async throws {
        let hall = try await hall()
        let election = try await election(in: hall).dropFirst("/elections/".count)
        for (list, mark) in [("elections", String(election))] {
            for after in [mark, "06P7M0Z4T8K1D", "x"] {
                let answer = await hall.get("\(Hall.home)/\(list)?after=\(after)", as: "bardu-coordinator")
                #expect(answer.code == "badPageMark", "\(list) \(after)")
            }
            #expect(await hall.get("\(Hall.home)/\(list)?after=\(mark)", as: Self.senja).status == 200)
        }
    }

    @Test func `the record tells what happened and names nobody`() async throws {
        let hall = try await hall()
        _ = try await counted(in: hall)
        let words = try hall.application.store.read { house in
            try house.shelf(of: try house.region("midt-troms")).events(after: 0, limit: 100).map(
                \.event.words)
        }
        let text = "\(words)"
        #expect(text.contains("nominated") && text.contains("counted"))
        for word in ["Kråkmo", "Åse", "Elevrådet"] { #expect(!text.contains(word)) }
    }
}
